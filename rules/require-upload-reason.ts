import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'require-upload-reason',
  summary: 'Say what a required file is used for.',
  why: 'Finding, scanning and attaching a file takes minutes, and half the time the wrong one comes. Who knows what it is used for sends the right one; and if nobody can say, it is not needed. Files that are optional are left alone.',
  severity: 'note',
  category: 'fields',
  scope: 'field',
  language: 'en',
  since: '0.1.0',
  sources: ['GOV.UK Service Manual: only ask for evidence that you use', 'the time is our judgement'],
  messages: {why: '“{label}” asks for a file, and nothing here says what it is used for. Add one line on what you check in it, or make it optional.'},
  options: {},
  examples: [
    {bad: 'Item: ____\n\nUpload a copy of your contract: ____', flags: ['Upload a copy of your contract'], as: 'form', better: 'Item: ____'},
    {
      bad: 'name: Badge\ndescription: Get a badge\nbody:\n  - type: upload\n    attributes:\n      label: Photo\n    validations:\n      required: true\n',
      flags: ['Photo'],
      as: 'issue-form',
    },
    {
      good: 'name: Badge\ndescription: Get a badge\nbody:\n  - type: upload\n    attributes:\n      label: Photo\n      description: We print it on the badge, so that the front desk knows you.\n    validations:\n      required: true\n',
      as: 'issue-form',
      because: 'The help says what it is for.',
    },
    {good: 'Upload a screenshot, if you have one: ____', as: 'form'},
    {good: 'Item: ____', as: 'form'},
  ],
  *check({questions, demandOf, saysWhy}, {finding}) {
    for (const field of questions()) {
      if (demandOf(field) === 'upload' && !saysWhy(field)) yield finding('why', field, {label: field.label?.text.trim() ?? ''})
    }
  },
})
