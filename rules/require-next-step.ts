import {defineRule} from '../src/rule.ts'

const next =
  /\b(?:what happens (?:next|after|then)|what['’]s next|next steps?|(?:after|once|when) (?:you(?:['’]ve| have)?|your|the|this|it|we|an?) (?:\w+ ){0,4}?(?:submit\w*|sent|send|received?|approved?|accepted|complet\w+|filed|opened|created|logged)|(?:we|someone|somebody|the (?:[\w-]+ ){1,3}?(?:team|desk|office|group|committee|board)|the team|a (?:team )?member|an? \w+)(?:['’]ll| will) (?:\w+ )?(?:review|reply|respond|contact|get back|reach out|follow up|let you know|process|check|confirm|send|e-?mail|triage|assess|approve|create|set up|be in touch|call)|will (?:then )?be (?:\w+ )?(?:reviewed|assigned|triaged|contacted|notified|processed|sent|approved|created|added|invited|forwarded|discussed|considered|closed|e-?mailed|informed)|you(?:['’]ll| will) (?:\w+ )?(?:receive|get|hear|be)|(?:is|are) (?:then )?(?:reviewed|approved|processed|handled|triaged|assessed) by|we (?:review|answer|reply|respond|process)|if no (?:updates?|answer|reply)|expected response)\b/i

export default defineRule({
  id: 'require-next-step',
  summary: 'Say what happens after the form is sent.',
  why: 'One public request form in eight says what happens next and when. Who is told neither sends it twice or starts to chase. Where no answer time is given at all, require-response-time speaks alone, so that the author gets one message; this rule has the forms that give a time and not what happens in it. It is off: so few real forms are left to it (2 of 109) that we cannot show that it helps in 6 of 10.',
  severity: 'off',
  category: 'form',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['8 public access-request forms read: 1 says what happens next and when', 'GOV.UK Design System: confirmation pages say what happens next'],
  messages: {missing: 'A time is given, but not what happens in it. Say who looks at the form and what the requester gets.'},
  options: {questions: 2},
  examples: [
    {
      bad: '# Get a laptop\n\nTurnaround: 2 working days.\n\nModel: ____\n\nReason: ____',
      flags: ['Reason'],
      as: 'form',
      better: '# Get a laptop\n\nThe service desk will review your request and reply within 2 working days.\n\nModel: ____\n\nReason: ____',
    },
    {bad: '# Get a key\n\nPlease allow 3 days.\n\nDoor: ____\n\nFloor: ____', flags: ['Floor'], as: 'form'},
    {good: '# Get a laptop\n\nModel: ____\n\nReason: ____', as: 'form', because: 'It gives no time either: require-response-time says so.'},
    {good: '# Get a laptop\n\nModel: ____\n\nReason: ____\n\nWe reply within 2 working days.', as: 'form'},
  ],
  *check({kind, questions, statesAnswerTime, prose}, {options, finding}) {
    const asked = questions()
    const last = asked.at(-1)
    if (kind !== 'form' || !last || asked.length < options.questions || !statesAnswerTime()) return
    if (prose().some(({text, role}) => role !== 'placeholder' && next.test(text))) return
    yield finding('missing', last, {})
  },
})
