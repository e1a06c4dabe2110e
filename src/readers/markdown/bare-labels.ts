import type {Part} from './parts.ts'

/** `- Full name:` and nothing behind it, or only the sign in front of a user name. */
const bare = /^[^:：]{1,60}[:：]\s*@?\s*$/

/** The fewest of them in a document: one or two may have lost what stood behind. */
const fewest = 3

/**
 * The lists, by number, that are a form without drawn lines: most items are a
 * label and a colon, and the document has several of them.
 */
export function bareLabelLists(parts: readonly Part[]): ReadonlySet<number> {
  const items = new Map<number, {bare: number; all: number}>()
  for (const part of parts) {
    if (part.type !== 'text' || part.node !== 'item' || part.list === 0 || part.box !== undefined) continue
    const count = items.get(part.list) ?? {bare: 0, all: 0}
    count.all++
    if (!part.introducesList && bare.test(part.text.text)) count.bare++
    items.set(part.list, count)
  }
  const lists = [...items].filter(([, {bare, all}]) => bare > 0 && bare * 10 >= all * 6)
  const total = lists.reduce((sum, [, {bare}]) => sum + bare, 0)
  return new Set(total >= fewest ? lists.map(([list]) => list) : [])
}
