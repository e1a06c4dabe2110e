import {defineRule} from '../src/rule.ts'

const form = (rest: string): string => `name: Laptop\ndescription: Ask for a laptop\nbody:\n${rest}`

export default defineRule({
  id: 'valid-issue-form',
  summary: 'Keep to what GitHub accepts.',
  why: 'GitHub refuses a form that breaks its rules: requesters then see an error, or no form at all.',
  severity: 'error',
  category: 'format',
  scope: 'span',
  since: '0.1.0',
  sources: ['GitHub Docs, “Syntax for issue forms” and “Common validation errors when creating issue forms”'],
  messages: {invalid: '{what}'},
  options: {},
  examples: [
    {bad: form('  - type: dropdown\n    attributes:\n      label: Size\n      options:\n        - None\n        - Small\n'), flags: ['None'], as: 'issue-form'},
    {
      bad: form('  - type: dropdown\n    attributes:\n      label: Docking station\n      options:\n        - yes\n        - "no"\n'),
      flags: ['yes'],
      as: 'issue-form',
    },
    {good: form('  - type: input\n    attributes:\n      label: Size\n'), as: 'issue-form'},
    {
      good: form('  - type: dropdown\n    attributes:\n      label: Size\n      options:\n        - "Yes"\n        - None of these\n'),
      as: 'issue-form',
      because: 'Quotes make it text, and “None of these” is not the reserved word.',
    },
  ],
  *check({problems}, {finding}) {
    for (const {code, message, span, severity, fix} of problems()) {
      if (code !== 'syntax') yield finding('invalid', span, {what: message}, {severity, fix})
    }
  },
})
