import {defineRule} from '../src/rule.ts'

const form = (options: readonly string[]): string =>
  `name: Room\ndescription: Ask for a room\nbody:\n  - type: dropdown\n    attributes:\n      label: How many people?\n      options:\n${options.map((option) => `        - "${option}"\n`).join('')}`

export default defineRule({
  id: 'no-overlapping-options',
  summary: 'Make ranges meet: every answer fits one, and only one.',
  why: 'With “1–10” and “10–20”, ten fits both, so the same answer is counted twice over. With “1–10” and “20–30”, fifteen fits none, and the form cannot be filled in truthfully.',
  severity: 'error',
  category: 'fields',
  scope: 'field',
  language: 'en',
  since: '0.1.0',
  sources: ['a fault of logic'],
  messages: {
    overlap: 'An answer can fit both “{first}” and “{second}”. End one range before the next begins.',
    gap: 'Between “{first}” and “{second}” some answers fit no option. Let the second begin where the first ends.',
  },
  options: {},
  examples: [
    {bad: form(['1–10', '10–20', 'more than 20']), flags: ['10–20'], as: 'issue-form', better: form(['1–10', '11–20', 'more than 20'])},
    {bad: form(['1-10', '20-30', '31+']), flags: ['20-30'], as: 'issue-form'},
    {bad: form(['Less than 5', '6 to 10', 'Over 10']), flags: ['6 to 10'], as: 'issue-form'},
    {bad: form(['50 or more', '10 to 50', 'Under 10']), flags: ['50 or more'], as: 'issue-form'},
    {good: form(['Less than 1 hour', '1–4 hours', 'More than 4 hours', 'Not sure']), as: 'issue-form'},
    {good: form(['Up to 10', 'Up to 50', 'Up to 100']), as: 'issue-form', because: 'Each step holds those before it: people take the smallest that does.'},
    {good: form(['8 GB', '16 GB', '32 GB']), as: 'issue-form', because: 'They are sizes, not ranges.'},
  ],
  *check({questions, rangeFaults}, {finding}) {
    for (const field of questions()) {
      const faults = rangeFaults(field)
      const [first] = faults
      if (!first) continue
      const occurrences = faults.map(({second: {starts, ends}}) => ({start: starts[0] ?? 0, end: ends.at(-1) ?? 0}))
      const at = occurrences[0]
      if (at) yield finding(first.type, at, {first: first.first.text.trim(), second: first.second.text.trim()}, {measure: faults.length, occurrences})
    }
  },
})
