import {defineRule, type PhraseHit} from '../src/rule.ts'

const threats =
  /\b(?:(?:will|shall) (?:also |then |automatically |immediately )?(?:not be (?:considered|processed|accepted|reviewed|tolerated)|be (?:automatically |immediately )?(?:rejected|returned|closed|denied|declined|refused|discarded|ignored))\b|failure to [^.;\n]{1,90}?\b(?:will|shall|may|can|could|results? in)\b|disciplinary (?:action|measures?|proceedings?|procedures?)\b|(?<=^|[.!]\s)no exceptions(?=[.!])|(?:if|should) you fail to\b|will not (?:process|accept|consider|review)\b(?=[^.!?\n]{0,40}\b(?:incomplete|late|without|unsigned|missing)\b)|(?:is|are) not (?:processed|accepted|reviewed)\b|(?:access|accounts?|privileges?|permissions?|licen[cs]es?|memberships?)\b[^.;:\n]{0,50}?\b(?:will|shall|may|can|could) be (?:\w+ly )?(?:suspended|revoked|terminated|withdrawn|blocked|disabled|deactivated|cancell?ed)\b|(?:will|may|can|could) (?:result in|lead to) (?:the )?(?:immediate )?(?:termination|suspension|revocation|removal|loss|denial|rejection|cancellation|delays?)\b(?=[^.;\n]{0,40}\b(?:access|accounts?|privileges?|requests?|applications?|your|employment|contract)\b))/gi

/** What every threat has in it, and few texts. */
const sign =
  / not (?:be |process|accept|consider|review)| be (?:\w+ly )?(?:reject|return|closed|denied|declin|refus|discard|ignor|suspend|revok|terminat|withdrawn|block|disabl|deactivat|cancel)|fail(?:ure)? to|disciplinary|no exceptions|result in|lead to/i

/** What somebody hands in; anything else that is rejected or closed is no threat to a person. */
const handedIn =
  /\b(?:requests?|applications?|applicants?|tickets?|forms?|submissions?|submitted|proposals?|bids?|claims?|quotes?|issues?|enquir(?:y|ies)|you|your|those|they|anything)\b/i
/** Something done wrong; that a bid over the limit is refused is a rule, and closing a ticket its normal end. */
const atFault =
  /\b(?:without|(?:in|not )complete\w*|empty|unsigned|missing|not|invalid|fail\w*|unless|inactiv\w+|duplicates?|lack\w*|late|insufficient\w*|wrong\w*|no (?:response|reply|answer)|after the (?:deadline|cut-?off|closing))\b|n['’]t\b/i
/** Somebody broke a rule. */
const breach =
  /\b(?:out of compliance|non-?complian\w+|(?:not|n['’]t) (?:comply|follow|complete|adhere)\w*|violat\w+|breach\w*|misus\w+|abus\w+|fail\w*|unless|without|(?:mis|in)complete)\b/i
/** Access, or what comes of it: taken from whoever broke a rule. */
const taken = /\b(?:suspended|revoked|terminated|withdrawn|blocked|disabled|deactivated|cancell?ed)$|\b(?:result in|lead to)\b/i
/** The sentence says what to do. */
const helps = /\b(?:please|make sure|ensure|instead|contact|resubmit|you (?:can|may)|ask us)\b/i

const done =
  'cost you|your (?:account|access|badge|contract|employment|key|place|request)|charg\\w+|fees?|suspen\\w+ of your|revo\\w+|reject\\w*|refus\\w+|den(?:y|ied|ial)'
/** What “may” or “can” happen is a threat only when it is done to somebody; a policy has to name what it may lead to. */
const personal = new RegExp(`\\b(?:${done})\\b`, 'i')
/** The clause that a policy has to have. */
const disciplines = /\b(?:disciplin\w+|legal action|prosecut\w+)\b/i
/** What “will” happen to people; “failure to patch may lead to an outage” is a reason. */
const penalty = new RegExp(
  `\\b(?:${done}|fines?|(?<!(?:regulatory|legal|increased|civil) )penalt\\w+|disciplin\\w+|dismissal|suspen\\w+|terminat\\w+|remov\\w+|clos(?:ed|ure)|los[st]\\w*|delay\\w*|sanctions?|escalat\\w+)\\b`,
  'i',
)

/** Whether the words around a match show that it is a program, a risk or a rule, and nobody is threatened. */
function isHarmless({text, block, start, end}: PhraseHit): boolean {
  const after = block.text.slice(end, end + 100).split(/[.!?\n]/)[0] ?? ''
  if (/^failure/i.test(text)) return !(/(?:will|shall)$/i.test(text) ? penalty : personal).test(after)
  if (/you fail to$/i.test(text)) return !penalty.test(after)
  const before =
    block.text
      .slice(Math.max(0, start - 120), start)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? ''
  if (/^disciplinary/i.test(text)) return !/\b(?:will|shall)\b/i.test(before) || /\b(?:may|can|could|subject to|up to|including)\b/i.test(before)
  if (taken.test(text)) return !breach.test(`${before}${text}${after}`) || disciplines.test(`${before}${after}`)
  // “may be closed by the person who made it”: a right, not a threat.
  if (/^\s(?:by|with)\b/i.test(after)) return true
  if (helps.test(before) || helps.test(after)) return true
  if (!/\b(?:be|is|are) (?:\w+ )?\w+$/i.test(text)) return false
  return !handedIn.test(before) || !atFault.test(`${before} ${after}`)
}

export default defineRule({
  id: 'no-threat',
  summary: 'Say how to get it right, not what happens if not.',
  why: 'A threat sets IT up as a controller and makes people avoid the official way. Say what to do, and what you do to help. “Must” alone is plain English and is never reported. Threats are rare in public documents: too few to measure it, and a sanction that a policy has to state is none.',
  severity: 'note',
  category: 'process',
  scope: 'span',
  language: 'en',
  since: '0.1.0',
  sources: ['plainlanguage.gov, “Use must to indicate requirements”', 'controller tone measured on 36 matches: only these forms hold up'],
  messages: {threat: '“{threat}” reads like a threat. Say what to do instead, and how you help.'},
  options: {many: 3, within: 300},
  examples: [
    {bad: 'Incomplete requests will be rejected.', flags: ['will be rejected'], better: 'If something is missing, we ask you for it.'},
    {
      bad: 'Failure to return the laptop will lead to a charge.',
      flags: ['Failure to return the laptop will'],
      better: 'Please return the laptop on your last day.',
    },
    {bad: 'Forms without a signature are not processed.', flags: ['are not processed'], better: 'Please sign the form. We ask you if something is missing.'},
    {good: 'You must return the laptop on your last day.', because: '“Must” states a duty, it does not threaten.'},
    {good: 'Failure to patch a server may lead to an outage.', because: 'It gives a reason; nobody is threatened.'},
    {good: 'Orders above 500 euros will be refused in this shop.', because: 'It states a limit, and nobody has done anything wrong.'},
    {good: 'Anyone who copies the key may be subject to disciplinary action.', because: 'A policy has to name what a breach may lead to.'},
    {good: 'Your access will be revoked on your last day.', because: 'Nobody has broken a rule.'},
    {good: 'The job rejects a file that is too large.', because: 'A program rejects, nobody is threatened.'},
  ],
  *check({matches, prose, meta, audience}, {options, finding}) {
    if (meta()['legal-basis'] !== undefined) return
    const suspects = prose().filter(({text}) => sign.test(text))
    const hits = matches(threats, suspects).filter((hit) => !isHarmless(hit) && !(audience === 'it' && /^no exc/i.test(hit.text)))
    if (hits.length === 0) return
    const words = prose().reduce((sum, {text}) => sum + (text.match(/\s+/g)?.length ?? 0) + 1, 0)
    const isHarsh = hits.length >= options.many && hits.length * options.within >= words * options.many
    for (const {span, text} of hits) yield finding('threat', span, {threat: text}, isHarsh ? {severity: 'warning'} : {})
  },
})
