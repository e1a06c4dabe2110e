import {defineRule} from '../src/rule.ts'

const duty =
  /\b(?:you|(?:the |all |every )?(?:users?|requesters?|requestors?|applicants?|employees?|staff|customers?|contractors?|colleagues))\s(?:also\s|then\s|always\s)?(?:must|ha(?:s|ve) to|needs? to|shall|(?:are|is) (?:required|expected|obliged) to)\b(?!\s(?:not\s)?be able\b)/gi
/** What the other side does: “we reply”, “the team will call you”, “you will get”. */
const promise =
  /\b(?:we|we['’]ll|we['’]re|our (?:team|staff|office|desk))\s(?!(?:must|need|require|expect|ask you|recommend|encourage|assume|do not|don['’]t|cannot|can['’]t|reserve|use|define|call (?:this|it|them|these)|mean|believe|have|are|also require|also need)\b)\p{L}|\b(?:team|desk|it|hr|office|department|staff|manager|engineers?|admin(?:istrator)?s?|support|finance|security|committee|board|agent|approver|reviewer)\s(?:will|shall)\s(?!not\b|be (?:rejected|denied|refused))\p{L}|\byou(?: will|['’]ll)\s(?:then\s|also\s)?(?:get|receive|hear|be (?:told|notified|informed|contacted|given|emailed|e-mailed|sent|called|invited|assigned))\b|\bwill (?:get back|reply|respond|contact you|let you know|help you|be in touch|reach out|notify you|inform you|send you|e-?mail you|set up|review your)\b/iu

export default defineRule({
  id: 'require-commitment',
  summary: 'Promise something in return for what you ask.',
  why: 'A page that tells readers what they must do, and never what they get, reads like a wall. Say what you do with the request and by when. No study gives a limit; five duties and no promise is our judgement. Off by default: the one finding that readers saw brought them nothing.',
  severity: 'off',
  category: 'process',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['our judgement, from request forms and process documents read in 2026'],
  messages: {onesided: 'Readers have {count} duties here, and the page promises them nothing. Say what you do for them, and by when.'},
  options: {duties: 5},
  examples: [
    {
      bad: 'You must fill in the form. You must sign it. You need to scan it. You have to send it. You must keep a copy.',
      flags: ['You must'],
      better: 'You must fill in the form and send it. We reply within 2 working days.',
      as: 'process',
    },
    {
      bad: '- Employees must park outside.\n- Employees must badge in.\n- Employees must badge out.\n- Employees must wear shoes.\n- Employees must *sign*.',
      flags: ['Employees must'],
      as: 'process',
    },
    {good: 'You must fill in the form, sign it and send it.', as: 'process'},
    {
      good: 'You must fill in the form. You must sign it. You need to scan it. You have to send it. You must keep a copy. We call you the next day.',
      because: 'The last sentence gives something in return.',
      as: 'process',
    },
  ],
  *check({matches, prose, audience}, {options, finding}) {
    if (audience === 'it') return
    const duties = matches(duty)
    const [first] = duties
    if (!first || duties.length < options.duties || prose().some(({text}) => promise.test(text))) return
    yield finding('onesided', first.span, {count: duties.length}, {measure: duties.length, occurrences: duties.map(({span}) => span)})
  },
})
