import type {Document} from '../document/document.ts'
import type {Step} from '../document/steps.ts'
import type {Where} from '../document/where.ts'
import type {Procedure} from './process-map.ts'

/** The lines or places of items that stand in the list of a procedure, on the level of its steps, and are none, by procedure. */
export function unreadItems({blocks}: Pick<Document, 'blocks'>, steps: readonly Step[], whereOf: (offset: number) => Where): Map<number, Procedure['unread']> {
  const read = new Set(steps.map(({block}) => block))
  const lists = new Map(
    steps.flatMap(({block, procedure, parent}) =>
      block.item && parent === undefined ? [[block.item.list, {procedure, level: block.item.level}] as const] : [],
    ),
  )
  const unread = new Map<number, (number | string)[]>()
  for (const block of blocks) {
    const {item} = block
    const list = item?.isFirst ? lists.get(item.list) : undefined
    if (!list || list.level !== item?.level || read.has(block) || !/\p{L}/u.test(block.text)) continue
    const known = unread.get(list.procedure)
    const {line, place} = whereOf(block.starts[0] ?? 0)
    const at = place ?? line ?? 1
    if (known) known.push(at)
    else unread.set(list.procedure, [at])
  }
  return unread
}
