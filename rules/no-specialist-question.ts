import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'no-specialist-question',
  summary: 'Do not ask everyone what only IT can know.',
  why: 'A requester who cannot answer guesses, asks around or gives up. Ask what they want to do and work the rest out, or say where the answer is found. Public forms ask too few such questions to measure how often we are right, so it is a note.',
  severity: 'note',
  category: 'fields',
  scope: 'field',
  language: 'en',
  since: '0.1.0',
  sources: ['GOV.UK Service Manual: ask questions people can answer', 'request forms read in 2026'],
  messages: {
    specialist: '“{label}” is a question for IT: few others can answer it. Ask what they want to do, add a “Not sure” choice, or say where to find the answer.',
  },
  options: {},
  examples: [
    {bad: 'VLAN ID: ____', flags: ['VLAN ID'], as: 'form', better: 'Which office is the desk in?: ____'},
    {bad: 'Subnet mask: ____\n\nReason: ____', flags: ['Subnet mask'], as: 'form', better: 'Reason: ____'},
    {good: 'Which office is the desk in?: ____', as: 'form'},
    {
      good: 'name: Printer\ndescription: Add a printer\nbody:\n  - type: input\n    attributes:\n      label: IP address\n      description: You find it on the sticker at the back.\n',
      as: 'issue-form',
      because: 'The help says where to find it.',
    },
  ],
  *check({questions, specialistConcept, audience}, {finding}) {
    if (audience === 'it') return
    for (const field of questions()) {
      if (specialistConcept(field)) yield finding('specialist', field, {label: field.label?.text.trim() ?? ''})
    }
  },
})
