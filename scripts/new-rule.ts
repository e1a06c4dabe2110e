/**
 * Starts a rule: npm run new-rule <id> -- "One line that says what it asks for".
 * Writes rules/<id>.ts with examples that fail until the rule is written.
 */
import {execFileSync} from 'node:child_process'
import {existsSync, writeFileSync} from 'node:fs'

const openings = ['no-', 'require-', 'prefer-', 'consistent-', 'max-', 'valid-']
const [id, summary = 'Say in one line what the author should do.'] = process.argv.slice(2)

if (id === undefined || !/^[a-z]+(?:-[a-z]+)+$/.test(id) || !openings.some((opening) => id.startsWith(opening))) {
  console.error(`Usage: npm run new-rule <id> -- "summary". An id is in lower-case words of letters joined by hyphens and opens with ${openings.join(', ')}.`)
  process.exit(2)
}
if (summary.length > 70 || !/[.!?]$/.test(summary)) {
  console.error('The summary is one sentence of at most 70 characters and ends in a full stop.')
  process.exit(2)
}
const file = new URL(`../rules/${id}.ts`, import.meta.url)
if (existsSync(file)) {
  console.error(`rules/${id}.ts is there already.`)
  process.exit(2)
}
writeFileSync(
  file,
  `import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: '${id}',
  summary: ${quoted(summary)},
  why: 'Say what it costs the reader, and when the rule is silent.',
  // A rule starts as a note; it becomes a warning when 9 in 10 findings are worth acting on.
  severity: 'note',
  // language, fields, form, process, ownership or format.
  category: 'language',
  // span: about words; field: about a question; document: about the whole, on forms and processes only.
  scope: 'span',
  language: 'en',
  since: '0.1.0',
  sources: ['where the advice comes from'],
  messages: {found: '“{phrase}” is unclear. Say what you mean.'},
  options: {phrases: ['replace these words', 'with your own']},
  examples: [
    {bad: 'Please replace these words.', flags: ['replace these words'], better: 'Please choose a room.'},
    {bad: 'A second example with other text.', flags: ['write the words that must be reported']},
    {good: 'Please choose a room.'},
    {good: 'Run \`replace these words\` in the console.', because: 'Code is not prose.'},
  ],
  *check({phrases}, {options, finding}) {
    for (const {span, text} of phrases(options.phrases)) yield finding('found', span, {phrase: text})
  },
})
`,
)
console.log(`wrote rules/${id}.ts`)
execFileSync('npm', ['run', '--silent', 'docs'], {stdio: 'inherit'})
console.log(`
Next:
  1. Write its examples, then its check. What a rule may ask a document for: Views in src/rule.ts.
  2. npx vitest run tests/rules.test.ts -t ${id}
  3. npx tsx src/cli/main.ts FILE    (tries it on a file of your own)
  4. npm run format && npm run docs && npm test`)

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
