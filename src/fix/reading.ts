/** What a person reads of a document, and whether an edit changed that and nothing else. */
import type {Block} from '../document/document.ts'
import {lastFrom, lowerBound} from '../document/sorted.ts'
import {OPAQUE, type Span} from '../document/text.ts'

/** Units [from, to) of the text of a block. */
export interface Words {
  readonly block: Block
  readonly from: number
  readonly to: number
}

/** Words, and those that stand in for them. */
export interface Rewording extends Words {
  readonly text: string
}

/** Finds words by where they stand in the source. */
export class Reading {
  readonly #source: string
  readonly #blocks: readonly Block[]

  constructor(source: string, blocks: readonly Block[]) {
    this.#source = source
    this.#blocks = blocks.filter(({starts}) => starts.length > 0).sort((a, b) => startOf(a) - startOf(b))
  }

  /** The block whose text begins last in front of an offset. */
  blockAt(offset: number): Block | undefined {
    return lastFrom(this.#blocks, startOf, offset)
  }

  /**
   * The words that a span holds, when it holds nothing else: no code, no mark
   * that begins or ends among them, no escape, and between lines only what the
   * format puts there.
   */
  wordsIn({start, end}: Span): Words | undefined {
    const block = this.blockAt(start)
    if (!block) return undefined
    const from = lowerBound(block.starts, start)
    const to = lowerBound(block.ends, end) + 1
    if (from >= to || block.starts[from] !== start || block.ends[to - 1] !== end) return undefined
    for (let i = from; i < to; i++) {
      const unit = block.text.charAt(i)
      const next = i + 1 < to ? block.starts[i + 1] : end
      const isPlain = /\s/.test(unit) || (unit !== OPAQUE && this.#source.slice(block.starts[i], block.ends[i]) === unit)
      if (!isPlain || block.ends[i] !== next) return undefined
    }
    const isCut = block.marks.some((mark) => (mark.start > from && mark.start < to) || (mark.end > from && mark.end < to))
    return isCut ? undefined : {block, from, to}
  }
}

/**
 * Whether blocks read as others do, but for some words. `hasMore` lets there
 * be blocks besides: a number that has become a text.
 */
export function readsAs(after: readonly Block[], before: readonly Block[], rewordings: readonly Rewording[], hasMore: boolean): boolean {
  if (hasMore ? after.length < before.length : after.length !== before.length) return false
  const byBlock = new Map<Block, Rewording[]>()
  for (const one of rewordings) byBlock.set(one.block, [...(byBlock.get(one.block) ?? []), one])
  const signs = after.map((block) => signOf(block, block.text, hasMore))
  let at = 0
  for (const block of before) {
    const wanted = signOf(block, reworded(block.text, byBlock.get(block) ?? []), hasMore)
    while (hasMore && at < signs.length && signs[at] !== wanted) at++
    if (signs[at++] !== wanted) return false
  }
  return true
}

/** All that a person sees of a block, and which section and field it belongs to. */
function signOf({role, depth, quoted, item, cell, marks, section, field}: Block, text: string, hasMore: boolean): string {
  const marked = marks.map(({type, url}) => [type, url])
  return JSON.stringify([text, role, depth, quoted, item, cell, marked, ...(hasMore ? [] : [section, field])])
}

function reworded(text: string, rewordings: readonly Rewording[]): string {
  let result = ''
  let at = 0
  for (const one of rewordings) {
    result += text.slice(at, one.from) + one.text
    at = one.to
  }
  return result + text.slice(at)
}

function startOf({starts}: Block): number {
  return starts[0] ?? 0
}
