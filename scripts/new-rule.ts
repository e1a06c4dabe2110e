/**
 * Starts a rule: npm run new-rule <id> -- "One line that says what it asks for".
 * Writes rules/<id>.ts with examples that fail until the rule is written.
 */
import {existsSync, writeFileSync} from 'node:fs'

const openings = ['no-', 'require-', 'prefer-', 'consistent-', 'max-', 'valid-']
const [id, summary = 'Say in one line what the author should do.'] = process.argv.slice(2)

if (id === undefined || !/^[a-z]+(?:-[a-z]+)+$/.test(id) || !openings.some((opening) => id.startsWith(opening))) {
  console.error(`Usage: npm run new-rule <id> -- "summary". An id is in kebab-case and opens with ${openings.join(', ')}.`)
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
  category: 'language',
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
console.log(`wrote rules/${id}.ts

Next:
  1. Write its examples, then its check. What a rule may ask a document for: Views in src/rule.ts.
  2. npx vitest run tests/rules.test.ts -t ${id}
  3. npm run docs    (adds it to rules/index.ts and rules/README.md)
  4. npm test`)

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
