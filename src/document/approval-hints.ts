import {allMatches} from '../matches.ts'
import {agreeing, agrees, agreesOther, bindsSelf, ifAgreed, mustAgree} from './approval-agreeing.ts'
import {forbidding, signIn} from './approval-patterns.ts'
import type {ApprovalKind} from './approval-reading.ts'
import {roleAtEnd, roleAtStart} from './approvers.ts'
import type {Block} from './document.ts'

/**
 * Approvals that are said without naming who gives them, or in other words
 * than “approval”: “costs may be authorised”, “will need legal review”, “letter
 * signed”. Enough to say that somebody decides, not enough for advice.
 */
export interface Hint {
  readonly who: string | undefined
  readonly kind: ApprovalKind
  readonly start: number
  readonly end: number
}

/** A way of saying it. */
export interface Pattern {
  readonly pattern: RegExp
  readonly kind: ApprovalKind
  /** What must not follow. */
  readonly unless?: RegExp
  /** Only with a person or body behind it (“by the board”). */
  readonly needsGiver?: true
  /** Only with somebody in front of it (“your manager's OK”). */
  readonly needsOwner?: true
  /** Only in a box, a label or a line of a list that is no sentence. */
  readonly isShort?: true
  /** Only in a sentence that forbids what it is missing from. */
  readonly isForbidding?: true
  /** Not beside words about signing in. */
  readonly isNoSignIn?: true
}

/** A text without any of these holds no hint. */
const quick =
  /approv|authori[sz]|sign|review|accept|permission|consent|endorse|ratif|grant|whether|say-so|assent|sanction|waive|clear|\bok(?:ay)?\b|go-ahead|green light|clearance|concurrence|blessing|buy-?in|agree|cleared|permit|decide|\bvotes?\b|confirm|verified|validated|support|\bATO\b|authority to operate/i

const done = '(?:approved|authori[sz]ed|signed[- ]off|ratified|endorsed|sanctioned)'
const yes = '(?:approvals?|authori[sz]ations?|sign[-\\s]?offs?|signatures?|endorsements?|concurrence|clearance|acceptance|ratification)'
const body =
  '(?:legal|finance|financial|compliance|procurement|management|managerial|executive|board|committee|council|leadership|director|manager|supervisor|ethics|IRB|budget|CAB|TOC|TSC)'
const paper =
  '(?:letter|memo(?:randum)?|RoE|rules of engagement|certification|certificate|charter|contract|(?:security )?package|SOW|statement of work|MO[UA]|waiver|business case|plan)'
/** Behind “authorised”: a right and not a decision. */
const aRight =
  /^\s+(?:to\b|users?\b|access\b|(?:for|in|by|on|with|within|under) (?:the )?(?:api|scope|app|application|token|header|account|client|role)|person|representative)/i
const aThing =
  /^\s+(?:process|workflow|criteria|form|list|number|date|code|token|header|server|access|flow|button|template|page|board|period|test|control|set)/i

const patterns: readonly Pattern[] = [
  {
    // “may be authorised”, “may not be approved for”, “must be specifically authorised in writing”
    pattern: new RegExp(
      String.raw`\b(?:may|can|could|cannot|can['’]t|won['’]t|must|should|shall|will|would|needs? to|ha(?:s|ve) to)\s+(?:not\s+|only\s+|first\s+|also\s+){0,2}(?:be|get)\s+(?:\w+ly\s+)?(?:\w+ed\s+(?:and|or)\s+)?${done}\b`,
      'giu',
    ),
    kind: 'given',
    unless: aRight,
  },
  {
    // “once approved”, “before production use is authorised”, “only when … is authorised”
    pattern: new RegExp(
      String.raw`\b(?:once|when|if|until|unless|after|before|as soon as|only)\s(?:(?!\byou (?!are|have been|get)|\bI\b|\bwho\b|\bthat\b|\bwhich\b)[^.;:?()]){0,110}?(?:(?<=(?:once|when|if|until|unless|as soon as)\s)|\b(?:is|are|gets?|has been|have been)\s)(?:\w+ly\s+)?${done}(?=\s*(?:$|[.,;:!()–—]|(?:by|and|or|for|in|at|before|after|until|as|then|under|if|with|you|we|the|your|this|it)\b))`,
      'giu',
    ),
    kind: 'condition',
    unless: aRight,
  },
  {
    pattern:
      /\b(?:the |an? |your )?(?:ATO|ATU|authority to operate|authori[sz]ation|approval)\s+(?:is|are|has been|have been|will be|being|to be)\s+(?:granted|issued|given|received|obtained|signed)\b/giu,
    kind: 'condition',
  },
  {
    pattern:
      /\b(?:gives?|grants?|provides?|issues)\s+(?:(?!no\b|not\b)\w+\s+){0,3}?(?:approval|sign-off|authori[sz]ation|consent|go-ahead|green light|the OK)\b/giu,
    kind: 'given',
    unless: aThing,
  },
  {pattern: /\b(?:issues?|issuing|grants?|granting|obtain|get|receive)\s+(?:the|an|your|its|their)\s+(?:ATO|authority to operate)\b/giu, kind: 'given'},
  {
    pattern: new RegExp(
      String.raw`\b(?:requires?|requiring|needs?|subject to|undergo(?:es)?|pending)\s+(?:(?:an?|the|your|additional|formal|further)\s+)?(?:(?!no\b|not\b)[\p{L}&-]+\s+){0,3}?(?:${body}\s+(?:(?:and|or|&)\s+\p{L}+\s+)?(?:team\s+)?)review\b`,
      'giu',
    ),
    kind: 'needed',
    unless: aThing,
  },
  {
    // “submit it to the officer for acceptance”
    pattern: new RegExp(
      String.raw`\b(?:submit|send|present|forward|deliver|provide|circulate|share|route)(?:s|ted|d|ed)?\b[^.;]{0,80}?\sfor\s+(?:(?:final|formal|their|its|his|her|your)\s+)?(?:\w+\s+(?:and|or|\/)\s+){0,2}${yes}\b`,
      'giu',
    ),
    kind: 'needed',
    unless: aThing,
  },
  {pattern: /\b(?:obtain|needs?|requires?|final|formal)\s+(?:\w+\s+){0,3}?risk acceptance(?: signatures?)?\b/giu, kind: 'needed', unless: aThing},
  {pattern: /\bgo(?:es)? through\s+(?:\w+\s+){0,5}?(?:approval|sign[- ]off)\s+(?:process|workflow)\b/giu, kind: 'needed'},
  {pattern: /\b(?:must be|to be|be|is|are|been|gets?|copy|letter|form|,|agreement)\s+signed\s+by\b/giu, kind: 'given', needsGiver: true},
  {pattern: /\bsignatures?\s+(?:of|from|by)\b/giu, kind: 'needed', needsGiver: true},
  {
    pattern:
      /\b(?:get|obtain|needs?|give|receive|await|with(?:out)?|wait(?:ing)? for)\w*\s+(?:\w+\s+){0,3}?(?:OK|okay|thumbs[- ]up|concurrence|endorsement|clearance|blessing|buy-?in|agreement|consent|permission)\s+(?:from|of|by)\b/giu,
    kind: 'needed',
    needsGiver: true,
  },
  {
    pattern: /\b(?:get|obtain|need|wait for|give)\s+(?:that|the|an|their|his|her)\s+(?:OK|okay|go-ahead|green light|thumbs[- ]up|blessing)\b/giu,
    kind: 'needed',
  },
  {
    pattern:
      /\b(?:prior|written|express|explicit)\s+(?:written\s+)?(?:(?:permission|authori[sz]ation|consent)\b|agreement\s+(?=from|of|by|with|is (?:required|needed)))/giu,
    kind: 'needed',
    unless: /^\s+(?:process|form|to use)\b/i,
  },
  {
    // “must be verified by your supervisor”
    pattern:
      /\b(?:must|needs? to|has to|have to|shall)\s+be\s+(?:\w+ly\s+)?(?:verified|validated|confirmed|countersigned|supported)\s+by(?=\s+(?:an?|the|your|their|his|her)\s+(?:[\p{L}-]+\s+){0,2}?(?:manager|supervisor|director|head|investigator|PI|officer|owner|board|committee|chair|sponsor|dean|treasurer)\b)/giu,
    kind: 'given',
    needsGiver: true,
  },
  {
    // “will not be passed on without permission”
    pattern:
      /(?<=\b(?:redistribut|distribut|shar|publish|disclos|us|cop|pass|forward|reproduc|record|photograph|releas|remov)\p{L}*\b[^.;]{0,60}\s)without\s+(?:(?:prior|written|express|explicit|my|our|your|their|his|her)\s+){0,2}(?:permission|consent)(?=\s*(?:$|[.,;:)]))/giu,
    kind: 'needed',
    isForbidding: true,
    isNoSignIn: true,
  },
  {pattern: /\bwhether (?:or not )?to\s+(?:approve|authori[sz]e)\b/giu, kind: 'given'},
  // “ATO letter signed”
  {
    pattern: new RegExp(String.raw`^\W*(?:[\p{L}-]+\s+){0,3}?${paper}(?:\s+(?:is|has been))?\s+signed(?=\W*$|\s+(?:by|off|and)\b)`, 'giu'),
    kind: 'field',
    isShort: true,
  },
  // “SIG approval”, “Legal team approval (if required)”
  {
    pattern:
      /^\W*(?:(?!(?:no|not|pending|conditions|add|update|set|configure|this|auto\w*|user|what|how|why)\b)[\p{L}\p{N}/&’'-]+\s+){1,4}?(?:approvals?|sign[- ]?offs?)(?=(?:\s+(?:obtained|received|granted|confirmed|given|required|needed|attached|(?:list|mail\w*|archive|link|url|evidence|proof)(?:\s+\w+){0,3}))?\s*(?:$|[:?*(,.–—→-]))/giu,
    kind: 'field',
    isShort: true,
  },
  {
    pattern: /^\W*(?:[\p{L}’'-]+\s+){0,3}approvers?(?:\(s\))?(?:['’]s?)?(?:\s*[/&,(]?\s*(?:name|e-?mail|signature|title|position|date))*(?=\W*$|\s*\)?:)/giu,
    kind: 'field',
    isShort: true,
  },
]

const all = [...patterns, ...agreeing]

/** A label that asks whether somebody has said yes, or who. */
const asks =
  /^(?:has|have|did|does|do (?:you|I|we)|is|are|will|who|by whom|which)\b[^?]*?\b(?:approv(?:ed|al|als|e|es)|signed off|sign-off|authori[sz]ed|agreed)\b(?![^?]{0,3}process)(?=[^?]*\?)/iu
const code =
  /\bpull[- ]requests?\b|\bPRs?\b|\bmerg(?:e|ed|es|ing)\b|\bcode ?owners?\b|\b(?:code|peer) reviews?\b|\bcommits?\b(?! to\b)|\b(?:git|gpg|cla|dco|tls|certificates?|deployments?|merge|firmware|github actions?)\b/i
const machine =
  /\b(?:oauth\w*|tokens?|headers?|bearer|iam|apis?|rbac|browser|cookies?|log ?in|sign[- ]in|auto-?approv\w*|automatically|authenticat\w*|whitelist|allowlist)\b/i
const nobody = /(?:\b(?:no|not|never|without the need for)|n['’]t)\s+(?:(?:need|require|additional|further|any|have|to|a|formal)\s+){0,4}$/i

/** “… is welcome but not required”. */
const notNeeded = /^\s*(?:[\p{L}'’]+\s+){0,6}?(?:not|no longer|never)\s+(?:\p{L}+\s+){0,2}(?:required|needed|necessary|mandatory)\b/iu

const decides = /\s(?:accepts|(?:(?:must|has to|have to|needs? to|should|will|also|then)\s+){0,2}signs?)\b(?!\s+(?:up|in|out|off|on)\b|-)/i
/** Whose signature is a yes; members and staff sign that they have read something. */
const superior =
  /\b(?:manager|supervisor|director|head|chief|official|officer|owner|board|committee|chair|treasurer|president|counsel|sponsor|C[A-Z]O|CISO)s?$/i
/** People who decide on other things than code. */
const business =
  /\b(?:managers?|supervisors?|directors?|committee|board|council|decision|legal|finance|ciso|cto|head of|data owner|data provider|stakeholder|sponsor|irb|ethics|tac|tsc|toc|steering|governing|institution\w*|funder|privacy team|security team|compliance)\b/i

/** Finds the hints in a sentence of a block, with positions of the sentence; undefined when the block holds none. What the whole block says is asked once. */
export function hintsOf(block: Block, isAboutCode: boolean): ((text: string) => Hint[]) | undefined {
  if (!quick.test(block.text)) return undefined
  const isBesideCode = code.test(block.text)
  return (text) => (quick.test(text) ? hintsIn(block, text, isAboutCode, isBesideCode) : [])
}

function hintsIn(block: Block, text: string, isAboutCode: boolean, isBesideCode: boolean): Hint[] {
  // “Once approved, open a pull request”: the work on code comes after.
  const isBefore = /^\W*(?:once|after|when|if)\s[^,]{0,40}\bapproved\s*,/i.test(text)
  const plain = isBefore ? (text.split(',')[0] ?? '') : text
  if ((isAboutCode || (!isBefore && isBesideCode)) && !business.test(text)) return []
  if (code.test(plain) || machine.test(plain) || /^["“].*["”]\W*$/.test(text)) return []
  const isLabel = block.role === 'label' || block.role === 'option'
  const question = isLabel || block.role === 'item' || block.role === 'help' ? asks.exec(text) : null
  if (question) return [{who: undefined, kind: 'field', start: question.index, end: question.index + question[0].length}]
  if (/\?\W*$/.test(text) && !block.item?.hasBox) return []
  const isShort = (isLabel || block.role === 'item') && text.split(/\s+/).length <= 10
  const hints: Hint[] = []
  for (const {pattern, kind, unless, needsGiver, needsOwner, isShort: onlyShort, isForbidding, isNoSignIn} of all) {
    if ((onlyShort && !isShort) || (isForbidding && !forbidding.test(text)) || (isNoSignIn && signIn.test(text))) continue
    for (const {0: found, index} of allMatches(pattern, text)) {
      const end = index + found.length
      if (unless?.test(text.slice(end)) || nobody.test(text.slice(0, index))) continue
      if (kind === 'needed' && notNeeded.test(text.slice(end))) continue
      if (needsOwner && !roleAtEnd(text.slice(0, index))) continue
      const by = /^\s*(?:(?:in writing\s+)?(?:from|by|of)\s+)?/i.exec(text.slice(end))?.[0] ?? ''
      const giver = needsGiver || by.trim() !== '' ? roleAtStart(text.slice(end + by.length)) : undefined
      if (needsGiver && !giver) continue
      const start = index + (/^\W*/.exec(found)?.[0].length ?? 0)
      if (hints.some((one) => one.start < end && start < one.end)) continue
      hints.push({who: giver?.text, kind, start, end: giver ? end + by.length + giver.end : end})
    }
  }
  const verb = decides.exec(text)
  const role = verb ? roleAtEnd(text.slice(0, verb.index)) : undefined
  // “Dev team accepts the drafts?”, “once your manager signs”
  if (verb && role && (/sign/i.test(verb[0]) ? superior.test(role.text) : block.item?.hasBox))
    hints.push({who: role.text, kind: 'given', start: role.start, end: verb.index + verb[0].length})
  for (const one of agreements(block, text)) if (!hints.some(({start, end}) => one.start < end && start < one.end)) hints.push(one)
  return hints
}

/** “Once your manager has agreed”, “the owner must agree”, a box “HR agrees to the date”. */
function agreements({item}: Block, text: string): Hint[] {
  return [...allMatches(agrees, text)].flatMap(({0: found, index}) => {
    const [before, end] = [text.slice(0, index), index + found.length]
    const giver = roleAtEnd(before)
    // Who confirms a fact is nobody who decides.
    if (/confirm/i.test(found) && !superior.test(giver?.text ?? '')) return []
    if (!giver || bindsSelf.test(giver.text) || agreesOther.test(text.slice(end))) return []
    const isOwed = mustAgree.test(found) || ifAgreed.test(before.slice(0, giver.start)) || (item?.hasBox && /^\W*$/.test(before.slice(0, giver.start)))
    return isOwed ? [{who: giver.text, kind: 'given', start: giver.start, end}] : []
  })
}
