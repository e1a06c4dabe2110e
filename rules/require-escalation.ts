import {defineRule} from '../src/rule.ts'

/** What to do, or whom to ask, when the answer does not come. */
const missed =
  /\bescalat\w*|\bchas(?:e|ing)\b|\bremind\w*|\bbump\b|\bfollow(?:ing|ed)?[- ]up\b|\b(?:have not|haven['’]t|has not|hasn['’]t|do not|don['’]t|did not|didn['’]t|not yet|without)\s+(?:\w+\s+){0,3}?(?:hear|heard|received?|gett?(?:ing)?|got|repl\w+|respon\w+|answer\w*|resolv\w+|addressed|picked up)\b|\bhear(?:d|s)? nothing\b|\bno (?:word|response|reply|answer|updates?|objections?|news|feedback)\b|\b(?:overdue|urgent(?:ly)?|emergency|emergencies|out of hours|if it (?:takes|is) (?:longer|late)|takes longer|later than that|miss(?:ed|es)? (?:the|this|its|that)|in the meantime|deemed|goes ahead)\b|\bstill (?:waiting|nothing|no)\b/i
/** Whom to ask, beside the time. */
const help = /\b(?:contact|reach out|get in touch|questions?\?|ask (?:us|the|in|your)|call (?:us|the)|e-?mail us)\b/i

export default defineRule({
  id: 'require-escalation',
  summary: 'Say what to do when an answer does not come in time.',
  why: 'A promised time helps only if people know whom to ask once it has passed. Without it they ask everybody, or wait. That one line is worth its place is our judgement. Off by default: readers found fewer than 6 in 10 of its findings worth acting on.',
  severity: 'off',
  category: 'ownership',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['our judgement, from answer times in public forms and process documents'],
  messages: {unsaid: 'Nothing says what to do if no answer comes in {time}. Name whom to ask then.'},
  options: {},
  examples: [
    {
      bad: '# Get a key\n\nSend us the form. We answer within *2* working days.',
      flags: ['2* working days'],
      as: 'process',
      better: '# Get a key\n\nSend us the form. We answer within 2 working days. If you hear nothing by then, call the front desk.',
    },
    {bad: '# New screen\n\nWhich size?: ____\n\nResponse time: 3 business days.', flags: ['3 business days'], as: 'form'},
    {good: '# Get a key\n\nWe answer within 2 working days. Heard nothing? Call the front desk if you have not heard from us by then.', as: 'process'},
    {good: '# Get a key\n\nSend us the form.', as: 'process', because: 'It promises no time; require-response-time asks for one.'},
    {good: '# Leaving\n\nThe office manager must collect the key within 24 hours of departure.', as: 'process', because: 'Nobody waits for an answer.'},
  ],
  *check({answerTimes, matches}, {finding}) {
    const first = answerTimes().find(({kind, span, block}) => span !== null && kind !== 'finish' && !/\btraining\b/i.test(block?.text ?? ''))
    if (!first?.span || matches(missed).length > 0) return
    if (first.block && help.test(first.block.text)) return
    yield finding('unsaid', first.span, {time: first.text})
  },
})
