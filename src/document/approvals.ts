import * as say from './approval-patterns.ts'
import {type ApprovalKind, type Reading, readKeyword} from './approval-reading.ts'
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
  const approvals: Approval[] = []
  const sections = new Map<number, ApprovalSurroundings>()
  for (const block of document.blocks) {
    if (block.role === 'placeholder' || block.role === 'title') continue
    let ends: readonly number[] | undefined
    let last: {start: number; who: string | undefined} | undefined
    for (const {0: word, index} of block.text.matchAll(say.keyword)) {
      ends ??= sentenceEnds(block.text)
      const sentence = sentenceAround(block.text, ends, index)
      // What a sentence says, it says within reach of the word.
      const from = Math.max(sentence.start, index - 240)
      const text = block.text.slice(from, Math.min(sentence.end, index + 300))
      const reading = readKeyword(block, text, index - from, word, document)
      if (!reading || (last?.start === sentence.start && (!reading.who || reading.who === last.who))) continue
      last = {start: sentence.start, who: reading.who}
      const near = sections.get(block.section) ?? surroundings(document, block.section)
      sections.set(block.section, near)
      const [start, end] = [from + reading.start, from + reading.end]
      approvals.push({
        block,
        sentence,
        span: spanOf(block, start, end),
        text: block.text.slice(start, end),
        who: reading.who,
        name: nameOf(reading.who ?? ''),
        approvers: approverKeys(reading.who ?? ''),
        whatFor: whatFor(text, reading),
        verb: word,
        kind: reading.kind,
        isNegated: reading.isNegated,
        isStep: isStep(text, reading),
        blanket: blanketSpan(block, text, from, reading),
        near,
      })
    }
  }
  return approvals
}

function surroundings({blocks}: Document, section: number): ApprovalSurroundings {
  const text = blocks
    .filter((block) => block.section === section)
    .map((block) => block.text)
    .join('\n')
    .slice(0, 8000)
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
