import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'prefer-plain-words',
  summary: 'Prefer the short, everyday word.',
  why: 'Long office words slow every reader down and add nothing. The list is retext-simplify, less the words that are plain or exact in IT.',
  severity: 'note',
  category: 'language',
  scope: 'span',
  language: 'en',
  since: '0.1.0',
  sources: ['retext-simplify, from plainlanguage.gov’s list of simple words'],
  messages: {plain: '“{word}” has a plainer word: “{better}”.'},
  options: {},
  examples: [
    {bad: 'Ask us prior to moving the desk.', flags: ['prior to'], better: 'Ask us before moving the desk.'},
    {
      bad: 'Call us *in order* to book a room. Come early in order to get a seat.',
      flags: ['in order* to'],
      better: 'Call us to book a room. Come early to get a seat.',
    },
    {good: 'Delete the request and submit a new type.', because: 'These are everyday words of a form.'},
    {good: 'The Assistance Programme helps.', because: 'It is part of a name.'},
  ],
  *check({simplifications}, {finding}) {
    for (const {text, replacements, span, occurrences} of simplifications()) {
      yield finding('plain', span, {word: text, better: replacements[0] ?? ''}, {suggestions: replacements, measure: occurrences.length, occurrences})
    }
  },
})
