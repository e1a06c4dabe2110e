import {allMatches} from '../matches.ts'
import {type Hint, hintsOf} from './approval-hints.ts'
import * as say from './approval-patterns.ts'
import {type Places, placesOf} from './approval-places.ts'
import {type ApprovalKind, type Reading, readKeyword} from './approval-reading.ts'
import {type Around, family, historyHead, wordsIn} from './approval-words.ts'
import {approverKeys, nameOf} from './approvers.ts'
import type {Block, Document} from './document.ts'
import {type Stretch, sentenceAround, sentenceEnds} from './sentence-around.ts'
import {type Span, spanOf} from './text.ts'

export type {ApprovalKind}

/** A statement that something needs or gets the approval of a person or role. */
export interface Approval {
  readonly block: Block
  /** The sentence around it, in units of the block's text. */
  readonly sentence: Stretch
  /** The words that say it, with who says yes where both stand together. */
  readonly span: Span
  readonly text: string
  /** The role or roles as written. */
  readonly who: string | undefined
  /** The same in a sentence of ours: “your manager”, “the approver”. */
  readonly name: string
  /** One key for each person who must say yes; empty when nobody is named. */
  readonly approvers: readonly string[]
  /** What is approved, as far as the sentence says it. */
  readonly whatFor: string | undefined
  /** “approval”, “approves”, “sign off”: the word as written. */
  readonly verb: string
  readonly kind: ApprovalKind
  /** “does not need approval”; never true of a field. */
  readonly isNegated: boolean
  /** A step in the way of a reader: no field, no result, no “unless the board approves”, nothing about the rules themselves. */
  readonly isStep: boolean
  /** Said in so many words. What is not, counts as an approval but is no ground for advice. */
  readonly isStrong: boolean
  /** “All requests must be approved”: from “All” on. */
  readonly blanket: Span | undefined
  /** What its section says besides. */
  readonly near: ApprovalSurroundings
}

export interface ApprovalSurroundings {
  /** A time within which somebody answers. */
  readonly limit: boolean
  /** Somebody else who may decide. */
  readonly deputy: boolean
  /** What happens when nobody answers. */
  readonly fallback: boolean
  /** What the approver checks, or why there is an approval. */
  readonly criterion: boolean
  /** A way round it for what can do little harm. */
  readonly lowRiskRoute: boolean
}

/** The approvals that a document speaks of, in reading order; one for each approver in a sentence. */
export function findApprovals(document: Document): Approval[] {
  const sections = new Map<number, ApprovalSurroundings>()
  const places = placesOf(document)
  const found = document.blocks.flatMap((block) => {
    if (block.role === 'placeholder' || block.role === 'title' || places.isOwnRecord(block)) return []
    // One of several states to pick from, and not what happens.
    if (block.role === 'option' && document.fields[block.field ?? -1]?.kind === 'choice') return []
    const isVerdict = places.isVerdict(block)
    const ends = sentenceEnds(block.text)
    const strong = readingsIn(block, ends, places)
    const weak = hints(block, ends, places).filter(({start, end}) => !strong.some((one) => one.start < end && start < one.end))
    const told = [...strong, ...weak]
    const sentences = new Set(told.map(({sentence}) => sentence.start))
    const others = otherWords(block, ends, document, places).filter(({sentence}) => !sentences.has(sentence.start))
    if (told.length + others.length === 0) return []
    const near = sections.get(block.section) ?? surroundings(places.textOf(block.section))
    sections.set(block.section, near)
    // What is only spoken of opens no way round the approvals of its section.
    const quiet = {...near, lowRiskRoute: false}
    return [...told, ...others]
      .filter(({start, end}) => !isVerdict || !verdict.test(block.text.slice(start, end)))
      .sort((a, b) => a.start - b.start)
      .map((one) => approvalOf(block, one, sentences.has(one.sentence.start) ? near : quiet))
  })
  // A heading that only announces what its section says.
  return found.filter(({block, isStrong, text}, at) => {
    const next = found[at + 1]
    return block.role !== 'heading' || isStrong || !noun.test(text) || !next || next.isNegated || !places.isWithin(next.block.section, block.section)
  })
}

const verdict = /^\W*approv(?:ed?|al)(?:\s*\/\s*\w+)?$/i
const noun = /(?:approvals?|sign[-\s]?offs?|authori[sz]ations?)$/i

/** A reading with its sentence; units are those of the block. */
interface Found extends Reading {
  readonly sentence: Stretch
  /** Where the part of the sentence begins that it was read in. */
  readonly from: number
  readonly verb: string
  readonly isStrong: boolean
}

/** What is said in so many words. */
function readingsIn(block: Block, ends: readonly number[], places: Places): Found[] {
  const isAboutCode = places.isAboutCode(block)
  const found: Found[] = []
  let last: {start: number; who: string | undefined} | undefined
  for (const {0: verb, index} of allMatches(say.keyword, block.text)) {
    const sentence = sentenceAround(block.text, ends, index)
    // What a sentence says, it says within reach of the word.
    const from = Math.max(sentence.start, index - 240)
    const reading = readKeyword(block, block.text.slice(from, reachOf(sentence, index)), index - from, verb, isAboutCode)
    if (!reading || (last?.start === sentence.start && (!reading.who || reading.who === last.who))) continue
    last = {start: sentence.start, who: reading.who}
    found.push({...reading, start: from + reading.start, end: from + reading.end, sentence, from, verb, isStrong: true})
  }
  return found
}

/** What is said in other words. */
function hints(block: Block, ends: readonly number[], places: Places): Found[] {
  const hintsIn = hintsOf(block, places.isAboutCode(block))
  return hintsIn ? bySentence(block, ends, hintsIn) : []
}

/** What is only spoken of. */
function otherWords(block: Block, ends: readonly number[], document: Document, places: Places): Found[] {
  const title = document.sections[block.section]?.title ?? ''
  if (!block.cell && !family.test(block.text) && !family.test(title)) return []
  const columns = places.headOf(block)
  const head = [...(columns?.values() ?? [])].join(' | ')
  const around: Around = {
    title,
    column: columns?.get(block.cell?.column ?? 0) ?? '',
    head,
    isHistory: historyHead.test(head),
    isAboutCode: places.isAboutCode(block),
  }
  return bySentence(block, ends, (text) => wordsIn(block, text, around))
}

function bySentence(block: Block, ends: readonly number[], hintsIn: (text: string) => Hint[]): Found[] {
  let start = 0
  return ends.flatMap((end) => {
    const sentence = sentenceAround(block.text, ends, start)
    start = end
    return hintsIn(block.text.slice(sentence.start, Math.min(end, sentence.start + 500))).map((hint) => foundOf(hint, sentence, block))
  })
}

function foundOf(hint: Hint, sentence: Stretch, block: Block): Found {
  const [start, end] = [sentence.start + hint.start, sentence.start + hint.end]
  return {...hint, start, end, isNegated: false, sentence, from: sentence.start, verb: block.text.slice(start, end), isStrong: false}
}

function reachOf({end}: Stretch, index: number): number {
  return Math.min(end, index + 300)
}

function approvalOf(block: Block, found: Found, near: ApprovalSurroundings): Approval {
  const {start, end, sentence, from, verb, who, kind, isNegated, isStrong} = found
  const text = block.text.slice(from, reachOf(sentence, start))
  const reading = {...found, start: start - from, end: end - from}
  return {
    block,
    sentence,
    span: spanOf(block, start, end),
    text: block.text.slice(start, end),
    who,
    name: nameOf(who ?? ''),
    approvers: approverKeys(who ?? ''),
    whatFor: whatFor(text, reading),
    verb,
    kind,
    isNegated,
    isStep: isStrong && isStep(text, reading),
    isStrong,
    blanket: blanketSpan(block, text, from, reading),
    near,
  }
}

function surroundings(text: string): ApprovalSurroundings {
  return {
    limit: say.limit.test(text),
    deputy: say.deputy.test(text),
    fallback: say.fallback.test(text),
    criterion: say.criterion.test(text),
    lowRiskRoute: say.lowRisk.test(text),
  }
}

/** What is approved: the object behind, or the subject in front of a passive. */
function whatFor(text: string, {start, end}: Reading): string | undefined {
  const behind =
    /^\s+(?:(?:is|are) (?:required|needed)\s+)?(?:(?:for|to|before|of)\s+)?((?!(?:is|are|must|by|from|and|or|in|on|if|when)\b)[^.,;:()\n]{3,80})/i.exec(
      text.slice(end),
    )?.[1]
  if (behind) return behind.trim()
  return /([^.,;:()\n]{3,80}?)\s+(?:must|should|shall|needs?|requires?|has to|have to|is|are|will)\b/i.exec(text.slice(0, start))?.[1]?.trim()
}

function isStep(text: string, {kind, isNegated, start, end}: Reading): boolean {
  if (isNegated || kind === 'field' || kind === 'condition') return false
  return say.hasVerb.test(text) && !say.seldom.test(text.slice(0, start)) && !/\b(?:has|have)\s+(?:\w+\s+)?\w+$/i.test(text.slice(start, end))
}

/** From “all requests” to the words of the approval, when all of them must get it. */
function blanketSpan(block: Block, text: string, from: number, {end, isNegated}: Reading): Span | undefined {
  const all = isNegated ? null : say.blanket.exec(text.slice(0, end))
  return all ? spanOf(block, from + all.index, from + end) : undefined
}
