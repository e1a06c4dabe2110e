import {allMatches} from '../matches.ts'
import type {Hint} from './approval-hints.ts'
import * as say from './approval-patterns.ts'
import type {ApprovalKind} from './approval-reading.ts'
import {listedApprover} from './approver-lists.ts'
import {roleAtEnd, roleAtStart} from './approvers.ts'
import type {Block} from './document.ts'

/**
 * Every other word of the family: whatever is not known to mean something else
 * counts as an approval that is spoken of, in prose, cells, labels and headings.
 * Wide on purpose, so no ground for advice.
 */
export interface Around {
  /** The title of the section. */
  readonly title: string
  /** The head of the cell's column, and the whole head of its table. */
  readonly column: string
  readonly head: string
  /** The table tells versions, terms or rights of machines. */
  readonly isHistory: boolean
  /** The section or the document is about reviews of code. */
  readonly isAboutCode: boolean
}

/** A text without any of these holds no word of the family. */
export const family =
  /approv|authori[sz]|\bsign|permission|consent|ratif|endors|go\/no-?go|go-ahead|green[- ]?light|clearance|discretion|confirmed|decid|decisions?\b|\bvot(?:e|es|ing)\b|accept|\bagree|reviewed|whether|\bsay\b/i

const person =
  '(?:manage(?:r|ment)|supervisors?|directors?|boards?|committees?|councils?|chairs?|leadership|sponsors?|authority|owners?|officers?|officials?|heads?|leads?|executives?|TSC|TOC|CAB|CISO|CTO|CEO|CFO|maintainers?|trustees|person|human|admin(?:istrator)?s?|team|agency|GSA|legal|finance|security|stakeholders?|customers?|clients?|partners?|faculty|institution|employer|department|panel|group|holders?)'

interface Word {
  readonly pattern: RegExp
  readonly kind: ApprovalKind
  /** What must not stand in front, or follow. */
  readonly notBehind?: RegExp
  readonly notBefore?: RegExp
}

/** “approved software”, “approved by”: an adjective has a noun behind it. */
const behindParticiple =
  /^["'”’)\]*]*\s*(?:$|[^\p{L}\s]|(?:by|for|as|in|on|at|to|and|or|but|nor|before|after|prior|when|if|once|until|under|via|through|within|unless|with|without|then|subject|per|according|based|only|upon|from|yes|no|the|a|an|this|your|it|their|will|is|are|must|you|we)(?![\p{L}-]))/iu
const thing =
  /^[-\s]+(?:boards?|access|gaps?|numbers?|dates?|configurations?|settings?|coordinators?|rights?|buttons?|pages?|tabs?|screens?|rules?|e-?mails?|apis?|rates?|bots?|tokens?|headers?|servers?|codes?|flows?|lists?|queues?|checklists?|roles?\b(?! for)|chain|criteria|polic(?:y|ies)|templates?|functions?|environments?|systems?|tools?|software|guides?|guidelines?|handbooks?|records?|controls?|packages?|hub|letters?|times?|status|timestamps?|documentation|requirements|checkpoints?|sections?)\b/i
/** Parts of an approval that are no approval where they are only named. */
const procedure =
  /^[-\s]+(?:and\s+\w+\s+)?(?:process(?:es)?|workflows?|procedures?|paths?|requests?|authorit(?:y|ies)|levels?|matrix|timelines?|stages?|windows?|history|log)\b/i
const mark = /\b(?:fed-?ramp|fips|iso|soc ?2?|fda|epa|osi|finos|agency|pre|un|dis|auto|usda|fcc)[-\s]+$/i

const words: readonly Word[] = [
  {pattern: /(?<![\p{L}\p{N}_/.])(?:(?:peer|two|multi|dual)-)?approvals?(?![\p{L}\p{N}_])/giu, kind: 'needed', notBehind: thing},
  {
    pattern: /(?<![\p{L}\p{N}_/.-])(?:(?:pre|peer|co|re)-?)?approved(?![\p{L}\p{N}_-])/giu,
    kind: 'given',
    notBefore:
      /\b(?:all|any|only|an?|of|the|with|use|using|from|other|your|for|non|not|never|approach|already|list of|fed-?ramp|fips|iso|fda|via|through|to)[-\s]+$/i,
  },
  {pattern: /(?<![\p{L}\p{N}_/.-])approv(?:es?|ing)(?![\p{L}\p{N}_-])/giu, kind: 'given'},
  {
    // “both approvers must check it”, “the manager/owner approver”
    pattern:
      /\b(?:(?:the|both|either|each|all|named|an?)\s+)?approvers?\s+(?=(?:must|will|should|shall|confirms?|validates?|may|can|has|have|reviews?|receives?|needs?|gets?|checks?|decides?|signs?|responds?|reserves?)\b)|\b(?:manager|owner|lead|director|business|budget|data|named)(?:\/\p{L}+)?\s+approvers?\b|(?<=\()approvers?\b/giu,
    kind: 'needed',
  },
  {
    pattern: /(?<![\p{L}\p{N}_/.-])authori[sz](?:e|es|ing)(?![\p{L}\p{N}_-])/giu,
    kind: 'given',
    notBehind: /^\s+(?:official|the app|github|\w+ (?:app|application|user\w*)|users?|access to the api|employee)\b/i,
  },
  {
    pattern: /(?<![\p{L}\p{N}_/.-])authori[sz]ed(?=\s+(?:by|in writing|and requested|for (?:release|payment|production))\b)/giu,
    kind: 'given',
  },
  {
    pattern:
      /(?:\b(?:written|formal|prior|explicit|documented|appropriate|required|final|without|requires?|needs?|onboarding|travel|purchase|budget|spending|change|transfer|emergency|obtain|get|the|give|executive|management|official)\s+(?:[\p{L}-]+\s+(?:and|or)\s+)?)authori[sz]ation\b(?=\s*(?:$|[,.;:)]|(?:from|by|of|for|is|has|to|before|in writing|must|cannot|given|required|here|prior to|must be (?:independent|documented|recorded|obtained|given))\b))|\bauthori[sz]ation\s+(?:from|by|for)\b/giu,
    kind: 'needed',
    notBehind: /^\s+(?:(?:the )?(?:api|app|application|service|server|endpoint|request|header)s?|to (?:view|read|see|log|call|connect|access))\b/i,
  },
  {
    pattern: /(?<![\p{L}\p{N}_/.-])(?:counter)?sign(?:s|ed|ing)?[-\s]?offs?\b/giu,
    kind: 'needed',
    notBehind: /^\s+(?:a commit|commits?|your commits?|checklist|from shift|sheet)\b/i,
  },
  {
    pattern: new RegExp(
      String.raw`\b${person}\s+(?:permission|consent|clearance|go-ahead|concurrence|acceptance|endorsement|signature)(?=\s*(?:$|[,.;:)]|(?:granted|given|required|needed|obtained|is|for|to|received|before|from)\b))`,
      'giu',
    ),
    kind: 'needed',
  },
  {pattern: /\bratif(?:y|ies|ied|ication)\b/giu, kind: 'given'},
  {
    pattern: new RegExp(
      String.raw`\b(?:endorsed|vetted|accepted|cleared|confirmed|agreed|sanctioned|authori[sz]ed|signed)\s+(?:\w+ly\s+)?(?:by|with|at)\s+(?:(?!(?:and|or|to|that)\b)[\p{L}’'-]+\s+){0,4}?${person}\b`,
      'giu',
    ),
    kind: 'given',
    notBehind: /^\s+(?:certificate|key|ca)\b/i,
  },
  {pattern: /\bgo\/no-?go\b|\bgo[-\s]ahead (?:from|by|given)|\bgreen[- ]?light(?:s|ed)?\b(?! (?:means|is on))/giu, kind: 'given'},
  {
    pattern:
      /\b(?:(?:final|ultimate|formal|board|committee)\s+)?decisions?\b[^.;]{0,80}?\s(?:lies?|rests?|is made|are made|will be made|sits?|belongs?)\s+(?:with|by|to)\b/giu,
    kind: 'given',
    notBehind: /^\s+(?:consent|consensus|vote|voting|lazy|majority|general)\b/i,
  },
  {
    pattern:
      /\b(?:(?:CAB|board|committee|panel|final|approval) decision(?=\s*:)|(?:final|ultimate|sole) (?:decision(?:-?making)?|say)(?: authority| power| maker)?(?=\s+(?:is|on|by|over|for|lies)\b))/giu,
    kind: 'given',
  },
  {
    pattern:
      /\b(?:vote|votes|voting|decides?|decisions?|determines?)\s+(?:(?:will be|are|is)\s+made\s+)?(?:on\s+|about\s+|as to\s+)?whether\s+(?:or not\s+)?(?:to\s+|the\s+\w+\s+(?:is|should be)\s+)(?:\w+ly\s+)?(?:accept|approve|adopt|grant|admit|allow|permit|proceed|fund|merge|disapprove)\w*/giu,
    kind: 'given',
    notBehind: /^\s+(?:(?:an?|the|any|your|this)\s+)?(?:invitation|offer|job|gift)s?\b/i,
  },
  {
    pattern: /\bat\s+(?:(?:the|its|their|his|her|our)\s+)?(?!your\b|my\b|own\b)(?:[\p{L}’' -]{0,30}\s)?(?:sole\s+|absolute\s+|full\s+)?discretion\b/giu,
    kind: 'given',
    notBehind: /^\s+whether\b/i,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:requests?|applications?|submissions?|proposals?|changes|exceptions?|expenses|nominations?)\s+(?:will be|is|are|must be|should be|get|gets)\s+(?:\w+ly\s+)?reviewed\s+(?:and\s+\w+\s+)?by\s+(?:(?!to\b)[\p{L}’'-]+\s+){0,4}?${person}\b`,
      'giu',
    ),
    kind: 'given',
  },
]

const code =
  /\bpull[- ]requests?\b|\bPRs?\b|\bmerg(?:e|ed|es|ing)\b|\bcode ?owners?\b|\b(?:code|peer) reviews?\b|\bcommits?\b(?! to\b)|\bgithub actions?\b|\baction runs?\b|\bdependabot\b|\brenovate\b|\bdco\b|\bapproving reviews?\b/i
const machine =
  /\b(?:oauth\w*|bearer|iam|rbac|cookies?|auto-?approv\w*|authenticat\w*|allowlist|whitelist|api keys?|access tokens?|permissions? sets?|mfa|push notifications?|git hooks?|sudo|chmod|terraform apply|-auto-approve)\b|automatically (?:be )?approv/i
/** A person or body that decides on other things than code. */
const business =
  /\bby\s+(?:an?|the|one)\s+(?:member|maintainer|lead)s?\s+of\b|\b(?:your|line|product|project|delivery|programme|program|engineering|security|data|release|change)\s+(?:manager|owner|lead|team)\b|\b(?:managers?|supervisors?|directors?|committee|board|council|ciso|cto|head of|data owner|sponsor|irb|team,? who will|legal|finance|who will review and approve)\b/i
/** Somebody holds the right to approve: nothing is approved here. */
const aRight =
  /\b(?:ability|able|permissions?|rights?|can|power|access|unable|how|role|allowed|allows?|option|click|button|ways?|people who|users? who|anyone who|engineers? who can support or)\s+(?:to\s+)?(?:(?:\w+\s+)?(?:and|or)\s+)?$/i
/** What people authorise: no program, no user. */
const spending =
  /^\s+(?:(?:the|any|all|each|a|an|your|this|such|these)\s+)?(?:(?!and\b|or\b)[\p{L}-]+\s+)?(?:travel|trips?|payments?|purchases?|expen\w+|spending|changes?|orders?|contracts?|leave|overtime|budgets?|costs?|invoices?|release|exceptions?|access for|deviations?|emergenc(?:y|ies)|normal|standard|offboarding|onboarding|use of)\b/iu
const history =
  /\b(?:change ?log|history|revisions?|versions?|release notes|minutes|decision log|meeting notes|glossary|acronyms?|definitions?|see also|further reading|related (?:links|documents))\b/i
/** The head of a table of versions, terms or rights of machines. */
export const historyHead = /\b(?:version|revision|rev\b|date|term|acronym|endpoint|permission|method|scope|command)\b/i
const denied =
  /(?:\b(?:no|not|never|nor|neither|un|dis|exempt from|instead of|rather than|eliminat\w+|without (?:needing|waiting for|requiring))|n['’]t)\s+(?:(?:need|require|require any|be|been|further|any|have|had|to|get|constitute|replace|mean|count as|an?|the|additional|formal|manager|separate|explicit|yet|currently|imply|implies|prior|special)\s+){0,5}$/i

const beforeVerdict = /\b(?:is|are|be|been|gets?|once|if|when|until|unless|not)\s+(?:\w+ly\s+)?$/i
/** “You do not need to call a vote to get approval”. */
const needNot = /\b(?:do|does|did|need|needs)(?:\s+not|n['’]t)\s+(?:have|need)\s+to\s+(?:(?!(?:without|until|unless|before|but)\b)[^\s.;]+\s+){0,10}$/i

const verdict = /^\W*(?:[\p{L}\s&/-]{2,60}[:–—-]\s*)?\W*(?:approved|approve|signed off)\b/iu
/** The words of the family in one sentence of a block; positions are those of the sentence. */
export function wordsIn(block: Block, text: string, around: Around): Hint[] {
  const listed = listedApprover(block, text, around)
  if (listed) return [listed]
  if (!family.test(text) || isElsewhere(block, text, around)) return []
  const found: Hint[] = []
  for (const {pattern, kind, notBehind, notBefore} of words) {
    for (const {0: word, index} of allMatches(pattern, text)) {
      const [before, after] = [text.slice(0, index), text.slice(index + word.length)]
      if (notBehind?.test(after) || isOther(block, word, before, after, notBefore)) continue
      found.push(withRole(word, kind, before, after, around.title))
    }
  }
  return found.sort((a, b) => a.start - b.start).slice(0, 1)
}

/** The sentence or its place is about something else. */
function isElsewhere(block: Block, text: string, {title, isHistory, isAboutCode}: Around): boolean {
  if (say.jobWords.test(text) || machine.test(text) || /^["“].*["”]\W*$/.test(text)) return true
  if ((isAboutCode || code.test(block.text.length > 700 ? text : block.text)) && !business.test(text)) return true
  if (history.test(title) && block.role !== 'heading') return true
  if (block.cell && (block.cell.row === 0 || isHistory) && !/\bauthori[sz]ation for\b/i.test(text)) return true
  if (/\?\W*$/.test(text) && block.role !== 'label' && !block.item?.hasBox) return true
  // A link to another page, and nothing else.
  return block.role !== 'heading' && block.marks.some(({type, start, end}) => type === 'link' && end - start >= block.text.trim().length * 0.8)
}

function isOther(block: Block, word: string, before: string, after: string, notBefore: RegExp | undefined): boolean {
  const near = before.slice(-120)
  if (/authori[sz]/i.test(word) && isSigningIn(block, word, before, after)) return true
  if (/^authori[sz]ed/i.test(word) && /\b(?:those|persons?|people|users?|anyone|individuals|staff|personnel|employees)\s+(?:who (?:is|are)\s+)?$/i.test(near))
    return true
  // The state that a list or a menu shows; how far somebody has been vetted.
  if (/\bstatus(?: changes?)?(?: to| of| is)?\s*["“'‘]?$|["“‘]$/i.test(near) && /^["”’]|^\W*$|^ (?:subject|e-?mail)/i.test(after)) return true
  // “information approved for public use” has a kind, like approved software.
  if (/^approved$/i.test(word) && /^\s+for\s+(?:public|external|internal|general|unlimited)\b/i.test(after) && !beforeVerdict.test(near)) return true
  if (/^security clearance$/i.test(word) && !/^\s+(?:from|by)\b/i.test(after)) return true
  if (denied.test(near) || needNot.test(near) || say.noneBehind.test(after) || mark.test(near)) return true
  if (/^(?:pre|peer|co|re)?-?approved/i.test(word) && isAdjective(near, after, notBefore)) return true
  if (
    /^(?:approv(?:e|ing)|authori[sz]e)$/i.test(word) &&
    ((aRight.test(near) && !/\bwho (?:can|may)\s+$/i.test(near)) || (/\?\W*$/.test(after) && !/^\W*(?:do|did|has|have)\b/i.test(before)))
  )
    return true
  if (/ed$|ed\s+\w+/i.test(word) && (say.past.test(near) || say.dated.test(after) || /\b(?:who|that|which)\s+(?:is|are)\s+(?:not\s+)?$/i.test(near)))
    return true
  if (say.pastBehind.test(after)) return true
  if (/approvals?$/i.test(word)) {
    // “pending-approval” is the name of a label.
    if (/\b(?:pending|needs|awaiting|requires|auto)-$/i.test(near)) return true
    if (/\b(?:conditions|date|time) (?:of|for)\s+$/i.test(near)) return true
    if (procedure.test(after))
      return (
        block.role === 'heading' ||
        block.role === 'title' ||
        !/\b(?:through|follow|start|begin|trigger|complet\w+|pass(?:es)?|needs?|requires?|via|initiate|undergo\w*|subject to|has|have|holds?)\s+(?:\S+\s+){0,4}$/i.test(
          near,
        )
      )
    // Waiting in a list, given in a tool.
    if (/\bpending\s+$/i.test(near) && /^approvals/i.test(word)) return true
  }
  return false
}

/** Rights that a machine checks, or that somebody has: only a person's yes counts. */
function isSigningIn(block: Block, word: string, before: string, after: string): boolean {
  if (/authori[sz](?:e|es|ing)$/i.test(word)) {
    const isTheirs = roleAtEnd(before.replace(/\s+(?:(?:must|shall|should|will|may|can|to)\s+)$/i, '').replace(/\s$/, '')) !== undefined && /\s$/.test(before)
    return !isTheirs && !spending.test(after)
  }
  if (new RegExp(`^\\s*(?:from|by|of)\\s|\\b${person}\\b`, 'i').test(after.slice(0, 50))) return false
  return /^without/i.test(word) || say.signIn.test(block.text.slice(0, 700))
}

/** “only approved sellers”, but “… approved by the board”. */
function isAdjective(near: string, after: string, notBefore: RegExp | undefined): boolean {
  if (/^\s+(?:\w+ly\s+)?by\b/i.test(after)) return false
  if (verdict.test(`${near}approved`) && (/^\W*(?:$|for\b|as\b|by\b|on\b|with\b|in\b)/i.test(after) || /^\s*[-–—/\]]/.test(after))) return false
  return notBefore?.test(near) || !behindParticiple.test(after)
}

function withRole(word: string, kind: ApprovalKind, before: string, after: string, title: string): Hint {
  const start = before.length + (/^\s*/.exec(word)?.[0].length ?? 0)
  const end = before.length + word.trimEnd().length
  const by = /^\s*(?:(?:from|by|of)\s+)/i.exec(after)?.[0] ?? ''
  const giver = by ? roleAtStart(after.slice(by.length)) : undefined
  if (giver) return {who: giver.text, kind, start, end: before.length + word.length + by.length + giver.end}
  const plain = before.replace(/\s+(?:(?:must|shall|should|will|may|can|to|and|or|review|reviews)\s+){1,3}$/i, '')
  const owner = /\s$/.test(before) || before === '' ? roleAtEnd(plain) : undefined
  if (owner && owner.end > before.length - 40) return {who: owner.text, kind, start: owner.start, end}
  // “Before approving access, the sponsor should …”
  const main = /^(?:approv|authori[sz])ing/i.test(word) ? /,\s*(.{3,80})/.exec(after)?.[1] : undefined
  const who = main ? roleAtStart(main)?.text : before.trim() === '' && /^approve$/i.test(word) ? roleAtEnd(title.replace(/\s*[(:].*$/, ''))?.text : undefined
  return {who, kind, start, end}
}
