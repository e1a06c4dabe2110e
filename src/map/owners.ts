import type {Block, Document} from '../document/document.ts'
import {sectionsOver} from '../document/sections-over.ts'
import {lastFrom} from '../document/sorted.ts'
import type {Step} from '../document/steps.ts'
import type {Span} from '../document/text.ts'

/** Finds the step, as an index into all steps, that a place of the document belongs to. */
export interface Owners {
  /** The block that a span stands in. */
  blockAt(span: Span): Block | undefined
  stepAt(span: Span): number | undefined
  /** The step that is the title over a section. */
  titleOver(section: number): number | undefined
}

/**
 * What belongs to a step: its own text, the further paragraphs and the items
 * below it in its list, the other cells of its row, and, when the step is a
 * heading, its section.
 */
export function ownersOf({blocks, sections}: Pick<Document, 'blocks' | 'sections'>, steps: readonly Step[]): Owners {
  const sorted = blocks.toSorted((a, b) => (a.starts[0] ?? 0) - (b.starts[0] ?? 0))
  const own = new Map<Block, number[]>()
  for (const [i, {block}] of steps.entries()) {
    const known = own.get(block)
    if (known) known.push(i)
    else own.set(block, [i])
  }
  const around = new Map([...ofRows(sorted, own), ...ofLists(sorted, own)])
  const headed = new Map(steps.flatMap(({block, section}, i) => (block.role === 'heading' ? [[sections[section], i] as const] : [])))
  const titleOver = (at: number): number | undefined => {
    if (headed.size === 0) return undefined
    for (const section of sectionsOver(at, sections)) if (headed.has(section)) return headed.get(section)
    return undefined
  }
  const blockAt = (span: Span): Block | undefined => {
    const block = lastFrom(sorted, ({starts}) => starts[0] ?? 0, span.start)
    return block && span.end <= (block.ends.at(-1) ?? 0) ? block : undefined
  }
  return {
    blockAt,
    stepAt(span) {
      const block = blockAt(span)
      if (!block) return undefined
      const inBlock = own.get(block)
      if (inBlock) return lastFrom(inBlock, (i) => steps[i]?.span.start ?? 0, span.start) ?? inBlock[0]
      return around.get(block) ?? titleOver(block.section)
    },
    titleOver,
  }
}

/** The cells beside a step in its row. */
function* ofRows(blocks: readonly Block[], own: ReadonlyMap<Block, readonly number[]>): Generator<[Block, number]> {
  const rowOf = ({cell}: Block): string | undefined => cell && `${cell.table}:${cell.row}`
  const rows = new Map<string | undefined, number>()
  for (const [block, [first]] of own) if (block.cell && first !== undefined) rows.set(rowOf(block), first)
  for (const block of blocks) {
    const step = block.cell ? rows.get(rowOf(block)) : undefined
    if (step !== undefined) yield [block, step]
  }
}

/** What stands in the item of a step or below it. */
function* ofLists(blocks: readonly Block[], own: ReadonlyMap<Block, readonly number[]>): Generator<[Block, number]> {
  /** For each level, the step that the item there is. */
  let open: (number | undefined)[] = []
  for (const block of blocks) {
    const {item} = block
    if (!item) {
      open = []
      continue
    }
    if (item.isFirst) {
      open.length = item.level - 1
      open[item.level - 1] = own.get(block)?.[0]
    }
    const step = open.slice(0, item.level).findLast((one) => one !== undefined)
    if (step !== undefined && !own.has(block)) yield [block, step]
  }
}
