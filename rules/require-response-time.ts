import {defineRule} from '../src/rule.ts'

/** Somebody asks for something and waits. A pull request and a request over HTTP are none. */
const requests =
  /\b(?:submit|raise|open|create|file|log|send|make|put in|complete|fill (?:in|out))\s+(?:(?:an?|the|your|this|our|that)\s+)?(?:(?!pull\b|merge\b|feature\b|bug\b)[\w-]+\s+){0,3}?(?:request|application|form|ticket|case|enquiry|proposal)\b|\bappl(?:y|ies|ying) for\b|(?<!\bpull )(?<!\bmerge )\brequest(?:ing)?\s+(?:access|approval|an?\s+(?!http|body)\w+|permission|support|membership|the\s+\w+)\b|\b(?:get|need|needs|obtain|seek|require)s?\s+(?:\w+\s+){0,3}?(?:approval|authori[sz]ation)\b|\b(?:be|is|are) (?:reviewed|approved|authori[sz]ed|processed) by\b|\bwill (?:review|respond to|approve|process|consider) (?:your|the|each|all)\b/gi

/** A founding paper and what to do in an emergency have other clocks. */
const otherTitles = /\b(?:charter|bylaws|constitution|code of conduct|incidents?|outages?|disaster|emergency)\b/i

export default defineRule({
  id: 'require-response-time',
  summary: 'Say when an answer comes.',
  why: 'One public access form in eight says when an answer comes. Without it people chase, ask twice or work around you. A process is held to it only where its readers ask for something at least three times (our judgement).',
  severity: 'note',
  category: 'ownership',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['8 public access-request forms read: 1 states an answer time'],
  messages: {
    missing: 'Nothing says when an answer comes. Add a number and a unit, such as “within 2 working days”, or “response-time:” under “meta:” in untape.yml.',
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
    {good: '# Restart the mail server\n\n1. Log in.\n2. Restart it.', as: 'process', because: 'Nobody waits for an answer.'},
    {good: '# Code review\n\nOpen a pull request. Request a review. Merge the pull request.', as: 'process', because: 'It is about changes to code.'},
  ],
  *check({kind, audience, answerTimes, questions, matches, prose}, {options, finding}) {
    if (answerTimes().length > 0) return
    const title = prose().find(({role}) => role === 'title' || role === 'heading')?.text ?? ''
    if (kind === 'process' && otherTitles.test(title)) return
    const isAwaited = kind === 'form' ? questions().length > 0 : audience === 'everyone' && matches(requests).length >= options.mentions
    if (isAwaited) yield finding('missing', 'document', {})
  },
})
