import {defineRule} from '../src/rule.ts'

/** Somebody asks for something and waits. */
const requests =
  /\b(?:request(?:s|ed|ing)?|appl(?:y|ication|ications)|submit(?:s|ted)?|raise an?|open an? (?:issue|ticket)|fill (?:in|out)|approv(?:al|e|ed|es))\b/gi

export default defineRule({
  id: 'require-response-time',
  summary: 'Say when an answer comes.',
  why: 'One public access form in eight says when an answer comes. Without it people chase, ask twice or work around you.',
  severity: 'note',
  category: 'ownership',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['8 public access-request forms read: 1 states an answer time'],
  messages: {missing: 'Nothing says when an answer comes. Add a number and a unit, such as “within 2 working days”, or “response-time:” in untape.yml.'},
  options: {mentions: 2},
  examples: [
    {bad: 'What do you need?: ____\n\nBy when?: ____', flags: ['document'], as: 'form', better: 'What do you need?: ____\n\nWe answer within 2 working days.'},
    {bad: '# Request a laptop\n\nSubmit the request. Your manager approves it.', flags: ['document'], as: 'process'},
    {good: '# Request a laptop\n\nSubmit the request. We answer within 2 working days.', as: 'process'},
    {good: '# Restart the mail server\n\n1. Log in.\n2. Restart it.', as: 'process', because: 'Nobody waits for an answer.'},
  ],
  *check({kind, answerTimes, matches}, {options, finding}) {
    if (answerTimes().length > 0) return
    if (kind === 'form' || matches(requests).length >= options.mentions) yield finding('missing', 'document', {})
  },
})
