import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'no-vague-deadline',
  summary: 'Say when, not “soon”.',
  why: 'Nobody can plan around a deadline with no number in it. A requester who does not know when to expect an answer asks again, and that costs both sides time.',
  severity: 'note',
  category: 'process',
  scope: 'span',
  language: 'en',
  since: '0.1.0',
  sources: ['GOV.UK Service Manual, “Writing for user interfaces”', 'request forms and process documents read in 2026'],
  messages: {vague: '“{phrase}” gives no date. Give a time, such as “within 2 working days”.'},
  options: {
    phrases: [
      'as soon as possible',
      'asap',
      'in due course',
      'in a timely manner',
      'in a timely fashion',
      'at the earliest convenience',
      'at your earliest convenience',
      'promptly',
      'shortly',
    ],
  },
  examples: [
    {bad: 'We reply *as soon as* possible.', flags: ['as soon as* possible'], better: 'We reply within 2 working days.'},
    {bad: 'Your request will be dealt with in due course.', flags: ['in due course'], better: 'We deal with your request within 5 working days.'},
    {good: 'We reply within 2 working days.'},
    {good: 'Set `status: asap` in the ticket.', because: 'Code is not prose.'},
  ],
  *check({phrases}, {options, finding}) {
    for (const {span, text} of phrases(options.phrases)) yield finding('vague', span, {phrase: text.toLowerCase()})
  },
})
