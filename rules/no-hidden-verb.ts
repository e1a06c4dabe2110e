import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'no-hidden-verb',
  summary: 'Use the verb that hides in the noun.',
  why: '“Decide” says in one word what “make a decision” says in three. Off by default: on real documents only some three in ten of such phrases were worth a change. Turn it on for texts that a whole company reads.',
  severity: 'off',
  category: 'language',
  scope: 'span',
  language: 'en',
  since: '0.1.0',
  sources: ['plainlanguage.gov, “Avoid hidden verbs”', '50 such phrases judged in process documents: 30 % worth a change'],
  messages: {hidden: '“{phrase}” hides its verb. Say “{verb}”.'},
  options: {},
  examples: [
    {bad: 'The board makes a decision on Fridays.', flags: ['makes a decision'], better: 'The board decides on Fridays.'},
    {bad: 'We are *carrying* out an inspection of the room.', flags: ['carrying* out an inspection of'], better: 'We are inspecting the room.'},
    {good: 'The board decides on Fridays.'},
    {good: 'The site provides an application for phones.', because: 'The noun is a thing and no deed.'},
  ],
  *check({hiddenVerbs}, {finding}) {
    for (const {text, verb, span} of hiddenVerbs()) yield finding('hidden', span, {phrase: text, verb}, {suggestions: [verb]})
  },
})
