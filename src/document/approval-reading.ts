import * as say from './approval-patterns.ts'
import {type Role, roleAtEnd, roleAtStart} from './approvers.ts'
import type {Block} from './document.ts'

/**
 * How a document speaks of an approval: somebody must get it, somebody gives
 * it, a field or box asks for it, or something follows once it is there.
 */
export type ApprovalKind = 'needed' | 'given' | 'field' | 'condition'

/** What the words around a keyword say. Units are those of the sentence. */
export interface Reading {
  readonly who: string | undefined
  readonly kind: ApprovalKind
  readonly isNegated: boolean
  readonly start: number
  readonly end: number
}

/** A keyword in its sentence. */
interface Place {
  readonly block: Block
  readonly text: string
  readonly word: string
  readonly at: number
  readonly before: string
  readonly after: string
}

const noun = /^(?:approvals?|sign[-\s]?offs?|authori[sz]ations?|consent|permission|go-ahead|green light)$/i
/** Nouns that mean other things as well: only those of a person count. */
const ofPerson = /^(?:permission|consent|authori[sz]ations?)$/i
const behindPreposition = /^["'’”)]*\s+(?:(?!not\b|no\b|instead\b|because\b|out\b)\w+\s+)?(?:from|by|of)\s+/i

/** What a keyword says about an approval; undefined when it speaks of something else. */
export function readKeyword(block: Block, text: string, at: number, word: string, isAboutCode: boolean): Reading | undefined {
  const place = {block, text, word, at, before: text.slice(0, at), after: text.slice(at + word.length)}
  if (speaksOfOther(place, isAboutCode)) return undefined
  const field = readField(place)
  if (field) return field
  if (/\?\W*$/.test(text)) return undefined
  return isNoun(place) ? readNoun(place) : readVerb(place)
}

function isNoun({word, before, after}: Place): boolean {
  if (!noun.test(word)) return false
  // “must sign off”, “the director signs off”: a verb like the others.
  return !(
    /^sign/i.test(word) &&
    (/\b(?:must|will|should|shall|can|may|to|and|or)\s+$/i.test(before) || /^\W*$/.test(before) || /^\s+(?:on|when|once|the)\b/i.test(after))
  )
}

function speaksOfOther({block, text, word, before, after}: Place, isAboutCode: boolean): boolean {
  const long = block.text.length > 700
  if (say.codeReview.test(long ? text : block.text)) {
    // A person in the business approves things, not code, even where code is near.
    const isBusiness = /\b(?:manager|director|committee|board|legal|finance|ciso|cto|head of|owner|supervisor)\b/i.test(
      `${before.slice(-40)}${after.slice(0, 60)}`,
    )
    if (!isBusiness || say.codeReview.test(text)) return true
  }
  if (isAboutCode) return true
  // The head of a table names what its cells say.
  if (block.cell?.row === 0 && block.role === 'cell') return true
  // A sentence in quotation marks is an example.
  if (/^["“].*["”]\W*$/.test(text)) return true
  if (/^authori/i.test(word) && say.signIn.test(text)) return true
  return say.jobWords.test(text)
}

/** “Manager approval: ____”, “[ ] Approved by security”. */
function readField({block, text, word, at, before, after}: Place): Reading | undefined {
  const isLabel = block.role === 'label' || block.role === 'option' || block.field !== undefined
  const words = text.split(/\s+/).length
  if (words > 10 || !/^(?:approv(?:al|als|ed|er)|sign(?:ed)?[-\s]?off|authori[sz](?:ation|ed)|consent)$/i.test(word)) return undefined
  const isShort = isLabel || (block.role === 'item' && !/[.!?]\s*$/.test(text)) || block.role === 'cell'
  if (!isShort || say.none.test(before) || say.noneBehind.test(after)) return undefined
  const role = roleAtEnd(before.replace(/\b(?:has|have|is|been|formally|final|explicit|written|review|and|&|\s)+$/i, ''))
  const isLast = /^\s*(?:$|[:(.–—-]|(?:obtained|given|granted|received|required|sufficient|confirmed|needed|attached|in place)\b|(?:for|of)\s)/i.test(after)
  if (role && role.end > at - 40 && isLast && !say.compound.test(after))
    return {who: role.text, kind: 'field', isNegated: false, start: role.start, end: at + word.length}
  // “Approval: head of sales”
  const value = /^s?\s*:\s*/.exec(after)
  const named = value && /^\W*$/.test(before) && !/^approved/i.test(word) ? roleAtStart(after.slice(value[0].length)) : undefined
  if (value && named) return {who: named.text, kind: 'field', isNegated: false, start: at, end: at + word.length + value[0].length + named.end}
  const by = /^\s+(?:is\s+)?by\s*:?\s*/i.exec(after)
  if (by && block.role !== 'cell' && (isLabel || /^\W*$/.test(before))) {
    const giver = roleAtStart(after.slice(by[0].length))
    const end = at + word.length + by[0].trimEnd().length
    return {who: giver?.text, kind: 'field', isNegated: false, start: at, end: giver ? at + word.length + by[0].length + giver.end : end}
  }
  // A label that is only “Approval”, “Approver signature”.
  if (isLabel && block.role === 'label' && /^\W*(?:final\s+)?$/i.test(before) && /^\s*(?:$|:|\*|\(|signature|name|granted)/i.test(after))
    return {who: undefined, kind: 'field', isNegated: false, start: at, end: at + word.length}
  return undefined
}

function readNoun(place: Place): Reading | undefined {
  const {block, word, at, before, after} = place
  const preposition = behindPreposition.exec(after)
  const giver = preposition ? roleAtStart(after.slice(preposition[0].length)) : undefined
  const asked = /\bask(?:s|ing)?\s+([^.,;]{3,60}?)\s+for\s+(?:\w+\s+){0,2}$/i.exec(before)?.[1]
  const plain = asked
    ? before.slice(0, before.lastIndexOf(asked) + asked.length)
    : before.replace(/\b(?:(?:final|explicit|written|formal|prior|additional|express|full|initial|review(?: and| \/)?|\/|and|or|or sign-?off)\s+)+$/i, '')
  const owner = /[\s'’]$/.test(before) ? roleAtEnd(plain) : undefined
  const isTheirs = owner && (!/^perm/i.test(word) || /['’]s?\s+(?:\w+\s+)?$/.test(before))
  if (
    ofPerson.test(word) &&
    !giver &&
    !isTheirs &&
    !(!/^perm/i.test(word) && /\b(?:formal|written|explicit|prior|express)\s+$/i.test(before)) &&
    !(/^auth/i.test(word) && /\btheir\s+$/i.test(before))
  )
    return undefined
  if (!giver && say.compound.test(after)) return undefined
  const isWithout = /\bwithout\s+(?:[\p{L}'’,-]+\s+){0,6}$/iu.test(before)
  const isNegated = isWithout ? isAllowed(place) : say.none.test(before) || (say.noneBehind.test(after) && !/\bif\b/i.test(before))
  const isStated = giver || owner || say.getting.test(before.slice(-160)) || say.given.test(after)
  if (!giver && !owner && /^\s+(?:is|are)\s/i.test(after) && !say.given.test(after)) return undefined
  if (/^of\b/i.test(preposition?.[0].trim() ?? '') && !owner && giver && !/\p{Ll}/u.test(giver.text)) return undefined
  if (!isStated || (say.past.test(before) && !giver) || say.pastBehind.test(after)) return undefined
  // A heading or a line of a list that only names it.
  if (block.role === 'heading' && !say.given.test(after)) return undefined
  const role = giver ?? owner
  const shift = giver ? at + word.length + (preposition?.[0].length ?? 0) : 0
  const isAfter = /\b(?:once|after|upon|following|when)\s+(?:\S+\s+){0,4}$/i.test(before)
  return {
    who: role?.text,
    kind: isAfter ? 'condition' : 'needed',
    isNegated,
    start: !giver && owner ? owner.start : at,
    end: giver ? shift + giver.end : at + word.length,
  }
}

/** “You can order it without approval” needs none; “without approval you cannot” does. */
function isAllowed({text}: Place): boolean {
  return !say.forbidding.test(text) && !/\b(?:making|sharing|using|changing|installing|deploying|publishing|accessing)\b/i.test(text)
}

function readVerb(place: Place): Reading | undefined {
  return /^(?:approv(?:ed)|signed|authori[sz]ed)/i.test(place.word) ? readParticiple(place) : readActive(place)
}

/** “must be approved by your manager”, “your manager has approved it”, “once approved”. */
function readParticiple({word, at, before, after}: Place): Reading | undefined {
  const near = before.slice(-160)
  if (say.past.test(near) || say.none.test(near)) {
    const isNegated = say.none.test(near) && /\b(?:need\w*|ha(?:ve|s|d) to|require\w*)\b|\bnever\b/i.test(near.slice(-60))
    return isNegated ? {who: undefined, kind: 'needed', isNegated, start: at, end: at + word.length} : undefined
  }
  const isPassive = say.passive.test(near) || say.modal.test(near)
  if (!isPassive && say.dated.test(after)) return undefined
  const by = /^\s+(?:\w+ly\s+|in writing\s+)?by\s+(?:either\s+|both\s+)?/i.exec(after)
  const giver = by ? roleAtStart(after.slice(by[0].length)) : undefined
  if (by && (giver || isPassive)) {
    const end = giver ? at + word.length + by[0].length + giver.end : at + word.length
    return {who: giver?.text, kind: 'given', isNegated: false, start: at, end}
  }
  if (!say.stands.test(after)) return undefined
  const subject = subjectOf(before)
  if (subject && /\b(?:has|have)\s+(?:(?!been\b)\w+\s+){0,2}$/i.test(near))
    return {who: subject.text, kind: 'given', isNegated: false, start: subject.start, end: at + word.length}
  const isCondition = say.condition.test(near) && !/\byou(?:['’]ve| have)\s+$/i.test(near)
  if (/^authori/i.test(word)) {
    // “users who are authorised to …” have a right.
    if (/^\s+(?:to|for|in)\b/i.test(after) || (!isCondition && !say.modal.test(near))) return undefined
  }
  if (isPassive || isCondition)
    return {who: undefined, kind: isCondition && !say.modal.test(near) ? 'condition' : 'given', isNegated: false, start: at, end: at + word.length}
  return undefined
}

const objects =
  /^\s+(?:(?:the|all|new|any|each|every|your|these|this|or reject|or deny|and sign)\s+){0,3}(?:[\w-]+\s+){0,2}?(?:access|requests?|applications?|expenses?|spending|budgets?|exceptions?|purchases?|orders?|transitions?|plans?|changes?|proposals?|invoices?|leave|overtime|travel|accounts?|users?|members?)\b/i

/** “Sign off the plan”, and no “sign off calls”. */
const signedThing = /^\s*(?:$|[.,;:(]|(?:on|for|the|that|this|your|with|by|from|and|if|it)\b)/i

/** “The director approves it”, “must sign off, “Approve access for new users”. */
function readActive({block, word, at, before, after}: Place): Reading | undefined {
  const near = before.slice(-160)
  if (/^approving$/i.test(word))
    return /\b(?:responsible|accountable) for (?:\w+ (?:and|or) )?$/i.test(near)
      ? {who: subjectOf(near.replace(/\s+(?:is|are)\s+\w+ for.*$/i, ' '))?.text, kind: 'given', isNegated: false, start: at, end: at + word.length}
      : undefined
  // To let a program into an account.
  if (/^authori/i.test(word) && /^\s+(?:the\s+)?(?:\S+\s+){0,3}?(?:apps?|applications?|integrations?)\b/i.test(after)) return undefined
  if (say.none.test(near) || /\b(?:cannot|can['’]t|not|never|unable to|failing to)\s+$/i.test(near)) return undefined
  const subject = subjectOf(before)
  if (subject && !/\byou\b[^,]*$/i.test(near.slice(subject.end - before.length + near.length)))
    return {who: subject.text, kind: 'given', isNegated: false, start: subject.start, end: at + word.length}
  if (/s$/i.test(word) && !/off$/i.test(word)) return undefined
  const isDuty =
    /\b(?:must|shall|needs? to|has to|have to|is required to|will|should|vote to)\s+(?:(?!not\b)\w+\s+(?:and|or|then)?\s*){0,2}$/i.test(near) &&
    !/\byou\b[^,]*$/i.test(near)
  const isImperative =
    block.role === 'item' && /^\W*(?:review (?:and|or) |then )?$/i.test(near) && (objects.test(after) || (/off$/i.test(word) && signedThing.test(after)))
  return isDuty || isImperative ? {who: undefined, kind: 'given', isNegated: false, start: at, end: at + word.length} : undefined
}

/** Who does what follows: the role in front of “will review and”. */
function subjectOf(before: string): Role | undefined {
  const gap = say.doing.exec(before.slice(-120))
  // “… to the line manager, who must approve it”
  const ahead = before.slice(0, before.length - (gap?.[0].length ?? 0))
  const role = roleAtEnd(/^\s+who\b/i.test(gap?.[0] ?? '') ? ahead.replace(/,$/, '') : ahead)
  if (!role || !gap) return undefined
  return /\b(?:you|users?|anyone)$/i.test(role.text) ? undefined : role
}
