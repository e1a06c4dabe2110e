import {defineRule} from '../src/rule.ts'

const form = (label: string, rest: string, required = true): string =>
  `name: Laptop\ndescription: Ask for a laptop\nbody:\n  - type: input\n    attributes:\n      label: ${label}\n${rest}    validations:\n      required: ${required}\n`

export default defineRule({
  id: 'no-required-conditional',
  summary: 'Do not require what you ask only some people.',
  why: 'A question for “if yes” or “if applicable” that must be answered stops everybody else: they have to make something up to send the form.',
  severity: 'note',
  category: 'fields',
  scope: 'field',
  language: 'en',
  since: '0.1.0',
  sources: ['a fault of logic; W3C, WCAG 2.2, 3.3.2 Labels or Instructions'],
  messages: {
    label: 'The label says “{words}”, and still an answer is required. Make it optional, or say what everybody else writes.',
    help: 'The help says “{words}”, and still an answer is required. Make it optional, or say what everybody else writes.',
  },
  options: {},
  examples: [
    {
      bad: form('Number of the old laptop (if any)', ''),
      flags: ['Number of the old laptop (if any)'],
      as: 'issue-form',
      better: form('Number of the old laptop (if any)', '', false),
    },
    {bad: form('Which dock?', '      description: If you answered “docked”, name the model.\n'), flags: ['Which dock?'], as: 'issue-form'},
    {bad: form('Number of your badge', '      description: If you have none yet, leave this blank.\n'), flags: ['Number of your badge'], as: 'issue-form'},
    {bad: 'Do you have a dock?: ____\n\nIf yes, which one? (required): ____', flags: ['If yes, which one? (required)'], as: 'form'},
    {
      good: form('Old laptop (if any)', '      description: Write “none” if it is your first.\n'),
      as: 'issue-form',
      because: 'It says what everybody else writes.',
    },
    {good: form('Photo of the damage, if possible', '', false), as: 'issue-form'},
    {
      good: form('Where it stands', '      description: Add the floor and, if you know it, the room.\n'),
      as: 'issue-form',
      because: 'Only a part of the answer depends on something.',
    },
  ],
  *check({questions, conditionOf}, {finding}) {
    for (const field of questions()) {
      const condition = conditionOf(field)
      if (condition) yield finding(condition.isLabel ? 'label' : 'help', field, {words: condition.words})
    }
  },
})
