import type {Block, Document} from './document.ts'
import {allMatches} from './matches.ts'
import {candidatesIn, stepTest} from './procedures.ts'
import type {Piece, Step} from './steps.ts'
import {type Span, spanOf} from './text.ts'

/** A place where a procedure goes one of several ways. Plain data: a diamond of a process map. */
export interface Branch {
  /** The condition: “if the manager refuses”. */
  readonly span: Span
  readonly text: string
  readonly kind: 'condition' | 'otherwise' | 'jump'
  /** Index of the step it stands in. */
  readonly step: number
}

const conditions =
  /\b(?:if|unless|in case(?! of (?:doubt|questions?))|depending on|when(?=\s+(?:the|your|an?)\s[^,.]{1,40}\b(?:not|fails?|reject\w*|refus\w*|den(?:y|ied|ies)|declin\w*)\b))\b[^,.;:!?\n]{0,160}/gi
/** “If not” is the other way only when nothing follows: “if not yet done” is a condition. */
const otherwise = /\b(?:otherwise|if not(?=\s*(?:[.,;:!?)–—]|then\b|$))|or else|in all other cases)\b/gi
const jumps = /\b(?:go|return|skip|jump|proceed|continue|repeat|back)\b[^.;]{0,40}?\bsteps?\s+#?\d{1,3}\b/gi
/** A courtesy to the reader, or a box that does not apply: nothing branches. */
const noBranch =
  /^(?:(?:only |and |or )?if)\s+(?:\w+\s+)?(?:possible|applicable|any|appropriate|available|needed|necessary|required|relevant|in doubt|unsure|not already|so|desired|approved|successful|you(?:['’]d| would)? (?:have|need|want|wish|like|are (?:not sure|unsure|unable|stuck|interested)|['’]re (?:not sure|unsure)|run into|get stuck|don['’]t know|do not know|already)|there (?:are|is) (?:any )?(?:questions|problems|issues|concerns|none)|questions|this is your first|helpful|useful)\b/i

const opensClause = /(?:^|[.,;:!?)–—-])\s*(?:(?:and|or|but|then)\s+)?$/i

/** What each branch has in it; no two of them share one. */
const signs = /\b(?:if|unless|in case|depending on|when\s+(?:the|your|an?)|otherwise|or else|in all other cases|steps?\s+#?\d{1,3})\b/gi

/**
 * Whether a procedure of a document may branch so often: the words that open a
 * branch are counted wherever a step may stand, in the whole document and then
 * in each procedure. Most have too few, and their steps need not be read.
 */
export function mayBranch(document: Document, pieces: readonly Piece[], times: number): boolean {
  const counts = new Map<Block, number>()
  const prose = new Map<number, number>()
  const mayBeStep = stepTest(document)
  let all = 0
  for (const {block, text} of pieces) {
    if (!mayBeStep(block)) continue
    const count = text.match(signs)?.length ?? 0
    if (count === 0) continue
    all += count
    counts.set(block, (counts.get(block) ?? 0) + count)
    if (block.role === 'paragraph') prose.set(block.section, (prose.get(block.section) ?? 0) + count)
  }
  if (all < times) return false
  const isEnough = (count: number): boolean => count >= times
  return (
    [...prose.values()].some(isEnough) || candidatesIn(document).some(({blocks}) => isEnough(blocks.reduce((sum, block) => sum + (counts.get(block) ?? 0), 0)))
  )
}

/** The decision points of the steps, in reading order. */
export function findBranches(steps: readonly Step[], pieces: readonly Piece[]): Branch[] {
  const stepOf = new Map(steps.map((step, i) => [step.block, i]))
  const branches: Branch[] = []
  for (const {block, text, end} of pieces) {
    const step = stepOf.get(block)
    if (step === undefined || text.length > 1200) continue
    const start = end - text.length
    const taken: Span[] = []
    for (const [kind, pattern] of [
      ['jump', jumps],
      ['otherwise', otherwise],
      ['condition', conditions],
    ] as const) {
      for (const found of allMatches(pattern, text)) {
        const [from, to] = [found.index, found.index + found[0].trimEnd().length]
        if (taken.some((one) => one.start < to && from < one.end) || noBranch.test(found[0])) continue
        // “Whether” asks, “what if” names; neither leads anywhere.
        if (
          /\b(?:see|check|verify|ask|know|determine|confirm|decide|find out|as|even|what|only|consider|about|what to do|what happens)\s+$/i.test(
            text.slice(0, from),
          )
        )
          continue
        // “What may otherwise be lost”: no other way.
        if (/^otherwise/i.test(found[0]) && !opensClause.test(text.slice(Math.max(0, from - 40), from))) continue
        taken.push({start: from, end: to})
        branches.push({span: spanOf(block, start + from, start + to), text: found[0].trimEnd(), kind, step})
      }
    }
  }
  return branches.sort((a, b) => a.span.start - b.span.start)
}
