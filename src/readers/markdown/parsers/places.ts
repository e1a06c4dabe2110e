import type {MarkdownNode} from '../tree.ts'

export type Draft = {-readonly [key in keyof MarkdownNode]: key extends 'children' ? Draft[] | undefined : MarkdownNode[key]}

/** Brings the places that Sätteri gives a node to where remark-parse sees them, so that findings do not depend on the parser. */
export function placeAsRemark(node: Draft, source: string): void {
  if (node.type === 'listItem' && node.checked !== undefined) startAtBox(node, source)
}

/** The paragraph of an item begins with its box, unless plain text follows the box. */
function startAtBox(item: Draft, source: string): void {
  const [paragraph] = item.children ?? []
  if (paragraph?.type !== 'paragraph' || paragraph.children?.[0]?.type === 'text') return
  paragraph.start = Math.max(item.start, source.lastIndexOf('[', paragraph.start - 1))
}
