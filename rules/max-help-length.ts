import {defineRule} from '../src/rule.ts'

const words = (number: number): string => `Say ${Array.from({length: number - 1}, () => 'more').join(' ')}.`
const form = (help: string): string =>
  `name: Laptop\ndescription: Ask for a laptop\nbody:\n  - type: textarea\n    attributes:\n      label: Reason\n      description: ${help}\n`

export default defineRule({
  id: 'max-help-length',
  summary: 'Keep the help of a question short: 60 words, or your own limit.',
  why: 'People skip long help and guess. What most of them need stands in the first lines; the rest belongs behind a link. No study gives a limit: the number is our judgement.',
  severity: 'note',
  category: 'fields',
  scope: 'field',
  since: '0.1.0',
  sources: ['GOV.UK Design System: keep hint text short', 'the number is our judgement'],
  messages: {long: 'The help of “{label}” has {words} words in running text, over {max}. Keep what most people need and link to the rest.'},
  options: {max: 60},
  examples: [
    {bad: form(words(61)), flags: [words(61)], as: 'issue-form'},
    {bad: form(`${words(40)} ${words(30)}`), flags: [`${words(40)} ${words(30)}`], as: 'issue-form', better: form(words(20))},
    {good: form(words(60)), as: 'issue-form'},
    {
      good: form(`|\n${Array.from({length: 20}, (_, i) => `        - Size ${i + 1} of screen\n`).join('')}`),
      as: 'issue-form',
      because: 'A list of short points is quick to look through.',
    },
  ],
  *check({questions, wordsIn}, {options, finding}) {
    for (const field of questions()) {
      // Points of a list are no running text.
      const told = field.help
        .filter((block) => !field.outline.includes(block) && block.item === undefined)
        .map((block) => ({block, words: wordsIn(block.text)}))
      const sized = told.filter(({words, block}) => words > 8 || /[.!?]\s*$/.test(block.text))
      const count = sized.reduce((sum, {words}) => sum + words, 0)
      const [first] = sized.toSorted((a, b) => b.words - a.words)
      if (count <= options.max || !first) continue
      const {starts, ends} = first.block
      const label = field.label?.text.trim() ?? 'this question'
      yield finding('long', {start: starts[0] ?? 0, end: ends.at(-1) ?? 0}, {label, words: count, max: options.max}, {measure: count})
    }
  },
})
