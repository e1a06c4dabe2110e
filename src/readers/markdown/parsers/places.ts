import type {MarkdownNode} from '../tree.ts'
import {Doubt} from './doubt.ts'

export type Draft = {-readonly [key in keyof MarkdownNode]: key extends 'children' ? Draft[] | undefined : MarkdownNode[key]}

/** Brings the places that Sätteri gives a node to where remark-parse sees them, so that findings do not depend on the parser. */
export function placeAsRemark(node: Draft, source: string): void {
  if (node.type === 'listItem' && node.checked !== undefined) startAtBox(node, source)
  else if (node.type === 'link') checkAddress(node, source)
  else if (node.type === 'tableCell') checkCell(node)
  else if (node.type === 'tableRow') checkRow(node, source)
}

/** The paragraph of an item begins with its box, unless plain text follows the box. */
function startAtBox(item: Draft, source: string): void {
  const [paragraph] = item.children ?? []
  if (paragraph?.type !== 'paragraph') return
  const box = source.lastIndexOf('[', paragraph.start - 1)
  // What is on the next line may be another item.
  if (box < item.start || /[\r\n]/.test(source.slice(box, paragraph.start))) throw new Doubt('A box ends its line.')
  if (paragraph.children?.[0]?.type !== 'text') paragraph.start = box
}

/**
 * In a table, Sätteri reads a bare address on over the end of its cell, and of
 * those behind it. The places of these ends, in order: a space in front of each
 * ends the address too.
 */
export function addressesOverCells(nodes: readonly Draft[], source: string): number[] {
  const places = new Set<number>()
  for (const cell of nodes) {
    if (cell.type !== 'tableCell') continue
    for (const node of cell.children ?? []) {
      if (node.type !== 'link' || !reachesOver(node, source)) continue
      for (let at = source.indexOf('|', node.start); at >= 0 && at < node.end; at = source.indexOf('|', at + 1)) {
        if (source.charAt(at - 1) !== '\\') places.add(at)
      }
    }
  }
  return [...places].sort((a, b) => a - b)
}

function checkAddress(node: Draft, source: string): void {
  if (reachesOver(node, source)) throw new Doubt('An address reaches over a cell.')
}

/** Whether a bare address has a bar. */
function reachesOver({start, end}: Draft, source: string): boolean {
  const first = source.charAt(start)
  return first !== '[' && first !== '<' && source.slice(start, end).includes('|')
}

/** In some tables, Sätteri does not see that a cell is an address. */
function checkCell({children = []}: Draft): void {
  if (children.some(({type, value}) => type === 'text' && /(?:^|[\s(*_~])www\./i.test(value))) throw new Doubt('An address in a cell is not seen.')
}

const tag = /<\/?[a-z][^\r\n]*>[ \t]*(?:[\r\n]|$)/iy

/** A line with nothing but a tag ends a table; Sätteri takes it for a row. */
function checkRow({start}: Draft, source: string): void {
  if (source.charAt(start) !== '<') return
  tag.lastIndex = start
  if (tag.test(source)) throw new Doubt('A tag ends a table.')
}
