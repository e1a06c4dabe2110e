import type {Approval} from '../document/approvals.ts'
import type {Block} from '../document/document.ts'
import type {HandOff} from '../document/hand-offs.ts'
import {sentenceAround, sentenceEnds} from '../document/sentence-around.ts'
import type {Span} from '../document/text.ts'
import type {Wait} from '../document/waits.ts'
import type {Where} from '../document/where.ts'
import {personName} from './lanes.ts'
import type {Owners} from './owners.ts'
import type {Outside} from './process-map.ts'
import {readable, unitsIn} from './readable.ts'
import {shorten} from './shorten.ts'

interface Stated {
  readonly approvals: readonly Approval[]
  readonly waits: readonly Wait[]
  readonly handOffs: readonly HandOff[]
}

/** What no step states, with the sentence around it; several people in one sentence are one entry. */
export function outsideOf({approvals, waits, handOffs}: Stated, owners: Owners, source: string, whereOf: (offset: number) => Where): Outside[] {
  const found = [
    ...approvals.map(({span, who}) => ({kind: 'approval', span, who: personName(who ?? '')}) as const),
    ...waits.map(({span}) => ({kind: 'wait', span, who: ''}) as const),
    ...handOffs.map(({span, to}) => ({kind: 'hand-off', span, who: personName(to)}) as const),
  ].sort((a, b) => a.span.start - b.span.start)
  const ends = new Map<Block, readonly number[]>()
  const endsOf = (block: Block): readonly number[] => {
    const known = ends.get(block) ?? sentenceEnds(block.text)
    ends.set(block, known)
    return known
  }
  const entries = new Map<string, Outside>()
  for (const {kind, span, who} of found) {
    const where = whereOf(span.start)
    const text = shorten(around(span, owners, source, endsOf), 160)
    const key = `${kind}\n${where.place ?? where.line}\n${text}`
    const names = [...new Set([entries.get(key)?.who ?? '', who])].filter((name) => name !== '')
    entries.set(key, {kind, text, ...where, who: names.length > 0 ? shorten(names.join(', '), 80) : null})
  }
  return [...entries.values()]
}

function around(span: Span, {blockAt}: Owners, source: string, endsOf: (block: Block) => readonly number[]): string {
  const block = blockAt(span)
  if (!block) return source.slice(span.start, Math.min(span.end, span.start + 400))
  const at = unitsIn(block, span).from
  const {start, end} = sentenceAround(block.text, endsOf(block), at)
  return readable(block, Math.max(start, at - 240), Math.min(end, at + 240), source)
}
