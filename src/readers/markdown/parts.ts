import type {ItemPlace, Mark} from '../../document/document.ts'
import type {SourceText, Span} from '../../document/text.ts'
import {readInline} from './inline.ts'
import type {MarkdownNode} from './tree.ts'

/** A task-list box of an item: `- [ ]`. */
type Box = boolean | undefined

/** A flat, ordered reading of the tree: what fields and blocks are found in. */
export type Part =
  | {
      readonly type: 'text'
      readonly node: 'heading' | 'paragraph' | 'item' | 'cell'
      readonly text: SourceText
      readonly marks: readonly Mark[]
      readonly span: Span
      readonly depth: number
      readonly quoted: boolean
      /** Which list the text is in, counted from 1; 0 outside lists. */
      readonly list: number
      /** Set on the first text of a list item that has a box. */
      readonly box: Box
      readonly ordered: boolean
      readonly item: ItemPlace | undefined
      readonly cell: Cell | undefined
      readonly introducesList: boolean
    }
  | {readonly type: 'comment'; readonly span: Span; readonly inner: Span}
  | {readonly type: 'code' | 'rule' | 'html' | 'media'; readonly span: Span}

export interface Cell {
  readonly table: number
  readonly row: number
  readonly column: number
  readonly columns: number
  readonly empty: boolean
}

export type TextPart = Extract<Part, {type: 'text'}>

interface Context {
  readonly quoted: boolean
  readonly list: number
  readonly ordered: boolean
  readonly box: Box
  readonly level: number
  readonly number: number
  readonly isFirst: boolean
}

interface Step {
  readonly node: MarkdownNode
  readonly context: Context
  readonly next: MarkdownNode | undefined
  readonly cell: Cell | undefined
}

/** Reads a tree into parts, in order, without recursion: depth is the stranger's choice. */
export function readParts(tree: MarkdownNode, source: string): Part[] {
  const parts: Part[] = []
  const stack: Step[] = [
    {node: tree, context: {quoted: false, list: 0, ordered: false, box: undefined, level: 0, number: 0, isFirst: false}, next: undefined, cell: undefined},
  ]
  let lists = 0
  let tables = 0
  for (let step = stack.pop(); step; step = stack.pop()) {
    const {node, context, next} = step
    switch (node.type) {
      case 'heading':
      case 'paragraph':
      case 'tableCell':
        parts.push(textPart(node, step, source))
        addInline(node, source, parts)
        break
      case 'html':
        parts.push(...htmlParts(node, source))
        break
      case 'code':
        parts.push({type: 'code', span: spanOfNode(node)})
        break
      case 'thematicBreak':
        parts.push({type: 'rule', span: spanOfNode(node)})
        break
      case 'table':
        pushCells(node, context, ++tables, stack)
        break
      case 'list':
        lists++
        pushItems(node, stack, {...context, list: lists, ordered: node.ordered, box: undefined, level: context.level + 1, number: node.number}, next)
        break
      case 'listItem':
        pushChildren(node, stack, {...context, box: node.checked}, next)
        break
      case 'blockquote':
        pushChildren(node, stack, {...context, quoted: true}, next)
        break
      case 'root':
      case 'footnoteDefinition':
        pushChildren(node, stack, context, next)
        break
      default:
    }
  }
  return parts
}

function pushChildren({children = []}: MarkdownNode, stack: Step[], context: Context, after: MarkdownNode | undefined): void {
  // Only the first text of an item carries its box; all behind it are alike.
  const later = children.length > 1 ? {...context, box: undefined, isFirst: false} : context
  for (let i = children.length - 1; i >= 0; i--) {
    const node = children[i]
    if (node) stack.push({node, context: i > 0 ? later : {...context, isFirst: true}, next: children[i + 1] ?? after, cell: undefined})
  }
}

function pushItems({children = []}: MarkdownNode, stack: Step[], context: Context, after: MarkdownNode | undefined): void {
  for (let i = children.length - 1; i >= 0; i--) {
    const node = children[i]
    if (node) stack.push({node, context: {...context, number: context.number + i}, next: children[i + 1] ?? after, cell: undefined})
  }
}

function pushCells(table: MarkdownNode, context: Context, number: number, stack: Step[]): void {
  const rows = table.children ?? []
  const columns = rows[0]?.children?.length ?? 0
  const own = {...context, box: undefined}
  for (let row = rows.length - 1; row >= 0; row--) {
    const cells = rows[row]?.children ?? []
    // A short row has the columns of its header, the missing ones empty.
    for (let column = cells.length - 1; column >= 0; column--) {
      const node = cells[column]
      if (!node) continue
      const empty = node.children?.length === 0
      stack.push({node, context: own, next: undefined, cell: {table: number, row, column, columns, empty}})
    }
  }
}

function textPart(node: MarkdownNode, step: Step, source: string): TextPart {
  const {context, next, cell} = step
  const {text, marks} = readInline(node, source)
  const inList = context.list > 0
  return {
    type: 'text',
    node: node.type === 'heading' ? 'heading' : node.type === 'tableCell' ? 'cell' : inList ? 'item' : 'paragraph',
    text,
    marks,
    span: spanOfNode(node),
    depth: node.type === 'heading' ? node.number : 0,
    quoted: context.quoted,
    list: context.list,
    box: context.box,
    ordered: context.ordered,
    introducesList: next?.type === 'list' && /[:：]\s*$/.test(text.text),
    item: inList
      ? {
          list: context.list,
          level: context.level,
          ordered: context.ordered,
          number: context.number,
          hasBox: context.box !== undefined,
          isFirst: context.isFirst,
        }
      : undefined,
    cell,
  }
}

/** Adds what stands in a block besides its text. */
function addInline(block: MarkdownNode, source: string, parts: Part[]): void {
  for (const child of block.children ?? []) {
    if (child.type === 'html') parts.push(...htmlParts(child, source).filter((part) => part.type === 'comment'))
    else if (child.type === 'image' || child.type === 'imageReference') parts.push({type: 'media', span: spanOfNode(child)})
  }
}

/** Comments of an HTML node, read from the source: the node's value lacks the prefixes of its lines. */
function htmlParts(node: MarkdownNode, source: string): Part[] {
  const parts: Part[] = []
  const {start: base, end} = spanOfNode(node)
  let hasOther = false
  let last = base
  for (const found of source.slice(base, end).matchAll(/<!--([\s\S]*?)(?:-->|$)/g)) {
    const start = base + found.index
    if (source.slice(last, start).trim()) hasOther = true
    last = start + found[0].length
    parts.push({type: 'comment', span: {start, end: last}, inner: {start: start + 4, end: start + 4 + (found[1]?.length ?? 0)}})
  }
  if (hasOther || source.slice(last, end).trim()) parts.push({type: 'html', span: {start: base, end}})
  return parts
}

function spanOfNode({start, end}: MarkdownNode): Span {
  return {start, end}
}
