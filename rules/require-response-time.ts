import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'require-response-time',
  summary: 'Say when an answer comes.',
  why: 'One public access form in eight says when an answer comes. Without it people chase, ask twice or work around you. One for all forms of a folder goes under “meta:” in untape.yml, as “response-time:”. A process is held to it only where its readers ask somebody for something at least three times (our judgement). Records of a team, self-checks, texts that any organization may take over and those that say an answer may take its time are left alone.',
  severity: 'note',
  category: 'ownership',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['8 public access-request forms read: 1 states an answer time'],
  messages: {
    missing: 'Nothing says when an answer comes. Add a number and a unit, such as “within 2 working days”.',
  },
  options: {mentions: 3},
  examples: [
    {bad: 'What do you need?: ____\n\nBy when?: ____', flags: ['document'], as: 'form', better: 'What do you need?: ____\n\nWe answer within 2 working days.'},
    {
      bad: '# Laptops\n\n1. Fill in the request form.\n2. Your request is approved by your manager.\n3. The service desk will process the request.',
      flags: ['document'],
      as: 'process',
    },
    {good: '# Request a laptop\n\nSubmit the request. We answer within 2 working days.', as: 'process'},
    {
      good: '# Charter of the board\n\nA member may request approval. The board will review the request. A request for approval is approved by vote.',
      as: 'process',
      because: 'A charter is no service with a queue.',
    },
    {good: 'What was done?: ____\n\nBy whom?: ____\n\nThis form is for internal use only.', as: 'form', because: 'Nobody waits for an answer to a record.'},
    {good: '# Restart the mail server\n\n1. Log in.\n2. Restart it.', as: 'process', because: 'Nobody waits for an answer.'},
    {good: '# Code review\n\nOpen a pull request. Request a review. Merge the pull request.', as: 'process', because: 'It is about changes to code.'},
  ],
  *check({kind, audience, statesAnswerTime, waiting}, {options, finding}) {
    // What costs least is asked first.
    if (kind !== 'form' && audience !== 'everyone') return
    const asked = waiting()
    if (!asked.asksOthers || (kind !== 'form' && asked.requests < options.mentions)) return
    if (!statesAnswerTime() && !asked.hasOpenEnd) yield finding('missing', 'document', {})
  },
})
