import type {Document} from '../document/document.ts'
import type {Step} from '../document/steps.ts'

/** The lines of items that stand in the list of a procedure, on the level of its steps, and are none, by procedure. */
export function unreadItems({blocks}: Pick<Document, 'blocks'>, steps: readonly Step[], lineOf: (offset: number) => number): Map<number, number[]> {
  const read = new Set(steps.map(({block}) => block))
  const lists = new Map(
    steps.flatMap(({block, procedure, parent}) =>
      block.item && parent === undefined ? [[block.item.list, {procedure, level: block.item.level}] as const] : [],
    ),
  )
  const unread = new Map<number, number[]>()
  for (const block of blocks) {
    const {item} = block
    const list = item?.isFirst ? lists.get(item.list) : undefined
    if (!list || list.level !== item?.level || read.has(block) || !/\p{L}/u.test(block.text)) continue
    const lines = unread.get(list.procedure)
    const line = lineOf(block.starts[0] ?? 0)
    if (lines) lines.push(line)
    else unread.set(list.procedure, [line])
  }
  return unread
}
