import type {MarkdownNode} from '../tree.ts'

export type Draft = {-readonly [key in keyof MarkdownNode]: key extends 'children' ? Draft[] | undefined : MarkdownNode[key]}

/** Brings the places that Sätteri gives a node to where remark-parse sees them, so that findings do not depend on the parser. */
export function placeAsRemark(node: Draft, source: string): void {
  if (node.type === 'listItem' && node.checked !== undefined) startAtBox(node, source)
  else if (node.type === 'link') checkAddress(node, source)
}

/**
 * In a table, Sätteri reads a bare address on over the end of its cell.
 *
 * @throws where that may be so; the remark parser then reads the file.
 */
function checkAddress({start, end}: Draft, source: string): void {
  const first = source.charAt(start)
  if (first !== '[' && first !== '<' && source.slice(start, end).includes('|')) throw new Error('An address reaches over a cell.')
}

/** The paragraph of an item begins with its box, unless plain text follows the box. */
function startAtBox(item: Draft, source: string): void {
  const [paragraph] = item.children ?? []
  if (paragraph?.type !== 'paragraph' || paragraph.children?.[0]?.type === 'text') return
  paragraph.start = Math.max(item.start, source.lastIndexOf('[', paragraph.start - 1))
}
