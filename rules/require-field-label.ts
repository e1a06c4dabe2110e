import {defineRule, isJsonForm} from '../src/rule.ts'

const form = (label: string): string =>
  `name: Laptop\ndescription: Ask for a laptop\nbody:\n  - type: input\n    id: reason\n    attributes:\n      label: ${label}\n      placeholder: What it is for\n`

export default defineRule({
  id: 'require-field-label',
  summary: 'Give every place to answer a label that can be read.',
  why: 'Without a label nobody knows what to write, and a screen reader has nothing to say. A placeholder is no label: it goes away with the first letter typed.',
  severity: 'error',
  category: 'fields',
  scope: 'field',
  since: '0.1.0',
  sources: ['W3C, WCAG 2.2, 3.3.2 Labels or Instructions'],
  messages: {none: 'This place to answer has no label with words in it. Write above it what you want to know.'},
  options: {},
  examples: [
    {bad: form('"-"'), flags: ['-'], as: 'issue-form', better: form('What will you do with it?')},
    {bad: form('"..."'), flags: ['...'], as: 'issue-form'},
    {good: form('Reason'), as: 'issue-form'},
    {good: form('"3"'), as: 'issue-form', because: 'A number can be read.'},
    {good: form('""'), as: 'issue-form', because: 'GitHub refuses an empty label, and valid-issue-form says so.'},
  ],
  *check({format, fields}, {finding}) {
    for (const field of fields()) {
      const {label, kind, options} = field
      // A program puts the words there: “${name}” in a card.
      if (label?.text.includes('\uFFFC') && isJsonForm(format)) continue
      // The words beside a single box, and boxes to tick off, are their own label.
      if ((kind === 'consent' || kind === 'steps') && options.length > 0) continue
      const isMissing = label === undefined || label.text.trim() === ''
      // GitHub itself refuses a form with an empty label.
      if (isMissing ? format !== 'issue-form' : !/[\p{L}\p{N}]/u.test(label.text)) yield finding('none', field, {})
    }
  },
})
