import {defineRule} from '../src/rule.ts'

const form = (required: number, optional: number, help: string): string =>
  `name: Laptop\ndescription: Ask for a laptop\nbody:\n${Array.from({length: required + optional}, (_, i) => `  - type: input\n    attributes:\n      label: Question ${i + 1}\n${i === 1 ? `      description: ${help}\n` : ''}    validations:\n      required: ${i < required}\n`).join('')}`

/** A required question that itself says that not everybody has an answer. */
const wayOut = /\bn\/a\b|\bnot applicable\b|\bif (?:there (?:is|are) )?(?:none|not any)\b|\b(?:write|enter|put|say|type) .{0,4}\bnone\b/i

export default defineRule({
  id: 'max-required-share',
  summary: 'Require only what you cannot start without.',
  why: 'Where nearly all is required, people type “n/a” to get past. A form that asks them to do so requires too much. No study gives a limit, so the share is our judgement.',
  severity: 'note',
  category: 'fields',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['our judgement', 'GOV.UK Service Manual: ask only for what you need'],
  messages: {
    share: '{required} of {count} questions are required, and {loose} of those let people write “N/A” or “none”. Make these optional.',
  },
  options: {percent: 80, least: 8},
  examples: [
    {bad: form(9, 0, 'Write N/A if you have none.'), flags: ['Question 2'], as: 'issue-form', better: form(6, 4, 'The number on its back.')},
    {bad: form(9, 1, 'If none, write “none”.'), flags: ['Question 2'], as: 'issue-form'},
    {good: form(8, 2, 'Write N/A if you have none.'), as: 'issue-form'},
    {good: form(5, 0, 'Write N/A if you have none.'), as: 'issue-form'},
    {good: form(9, 0, 'The number on its back.'), as: 'issue-form', because: 'Nothing shows that an answer could be done without.'},
  ],
  *check({questions, isRequired}, {options, finding}) {
    const known = questions().filter((field) => isRequired(field) !== undefined)
    const required = known.filter((field) => isRequired(field) === true)
    if (known.length < options.least || required.length * 100 <= known.length * options.percent) return
    const loose = required.filter(
      ({help, placeholder, options: choices}) => choices.length === 0 && [...help, ...(placeholder ? [placeholder] : [])].some(({text}) => wayOut.test(text)),
    )
    const [first] = loose
    if (!first) return
    const occurrences = loose.map(({label, span}) => ({start: label?.starts[0] ?? span.start, end: label?.ends.at(-1) ?? span.end}))
    yield finding('share', first, {required: required.length, count: known.length, loose: loose.length}, {measure: loose.length, occurrences})
  },
})
