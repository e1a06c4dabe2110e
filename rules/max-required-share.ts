import {defineRule} from '../src/rule.ts'

const form = (required: number, optional: number): string =>
  `name: Laptop\ndescription: Ask for a laptop\nbody:\n${Array.from({length: required + optional}, (_, i) => `  - type: input\n    attributes:\n      label: Question ${i + 1}\n    validations:\n      required: ${i < required}\n`).join('')}`

export default defineRule({
  id: 'max-required-share',
  summary: 'Require only what you cannot start without.',
  why: 'Where all is required, people type “n/a” or make something up to get past. No study gives a limit, so the number is our judgement.',
  severity: 'note',
  category: 'fields',
  scope: 'document',
  since: '0.1.0',
  sources: ['our judgement', 'GOV.UK Service Manual: ask only for what you need'],
  messages: {share: '{required} of {count} questions are required. Require only those whose answer you cannot start without.'},
  options: {percent: 80, least: 8},
  examples: [
    {bad: form(9, 0), flags: ['Question 1'], as: 'issue-form'},
    {bad: form(9, 1), flags: ['Question 1'], as: 'issue-form', better: form(6, 4)},
    {good: form(8, 2), as: 'issue-form'},
    {good: form(5, 0), as: 'issue-form', because: 'A short form may need all of its answers.'},
  ],
  *check({questions, isRequired}, {options, finding}) {
    const known = questions().filter((field) => isRequired(field) !== undefined)
    const required = known.filter((field) => isRequired(field) === true)
    const [first] = required
    if (!first || known.length < options.least || required.length * 100 <= known.length * options.percent) return
    yield finding('share', first, {required: required.length, count: known.length}, {measure: Math.round((100 * required.length) / known.length)})
  },
})
