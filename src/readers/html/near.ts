/** Words that stand near a control and name it for those who see the page, where no markup ties the two together. */
import {isBlock} from './roles.ts'
import {rowsOf} from './tables.ts'
import {type HtmlElement, type HtmlNode, isElement} from './tree.ts'

/** How many controls stand in an element, itself included. */
export type ControlCount = (node: HtmlNode) => number

/** The farthest that words are looked for. */
const mostSteps = 40

/**
 * The nodes in front of a control that name it: the words before it in its
 * line, the block or the cell before it. Empty when another control comes first.
 * What `isTied` says names another control already.
 */
export function wordsBefore(control: HtmlElement, count: ControlCount, isTied: (node: HtmlNode) => boolean): readonly HtmlNode[] {
  let node: HtmlElement = control
  for (let step = 0; step < mostSteps; step++) {
    const found = before(node, count, isTied)
    if (found) return found
    const {parent} = node
    if (!parent || /^(?:#document|html|body|form|fieldset|main|section|article|tr|tbody|table)$/.test(parent.tag)) return []
    if (parent.tag === 'td' || parent.tag === 'th') {
      const cell = cellFor(parent, count)
      const inner = cell.length === 0 ? tableInCell(parent, count) : undefined
      if (!inner) return cell
      node = inner
    } else node = parent
  }
  return []
}

/** The words in front of a node in its parent; empty when a control stands there, undefined when nothing does. */
function before(node: HtmlElement, count: ControlCount, isTied: (node: HtmlNode) => boolean): readonly HtmlNode[] | undefined {
  const siblings = node.parent?.children ?? []
  const words: HtmlNode[] = []
  for (let i = node.at - 1, steps = 0; i >= 0 && steps < mostSteps; i--, steps++) {
    const one = siblings[i]
    if (!one || one.type === 'comment' || isTied(one)) continue
    if (count(one) > 0) return words
    if (isElement(one) && isBlock(one)) {
      if (words.length > 0) return words
      if (hasLetters(one)) return /^(?:h[1-6]|ul|ol|li|table|hr|dl|nav|legend|header)$/.test(one.tag) ? [] : [one]
    } else if (isElement(one) && one.tag === 'br') {
      if (words.length > 0) return words
    } else if (hasLetters(one) || words.length > 0) words.unshift(one)
  }
  return words.length > 0 ? words : undefined
}

/** The words behind a box in its line. */
export function wordsBehind(control: HtmlElement, count: ControlCount): readonly HtmlNode[] {
  const siblings = control.parent?.children ?? []
  const words: HtmlNode[] = []
  for (let i = control.at + 1; i < siblings.length && words.length < mostSteps; i++) {
    const one = siblings[i]
    if (!one || one.type === 'comment') continue
    if (count(one) > 0 || (isElement(one) && (isBlock(one) || one.tag === 'br') && words.length > 0)) break
    if (isElement(one) && isBlock(one) && hasLetters(one)) return [one]
    if (hasLetters(one)) words.push(one)
  }
  return words.length > 0 ? words : cellBehind(control, count)
}

/** The cell behind the one that holds nothing but a box. */
function cellBehind(control: HtmlElement, count: ControlCount): readonly HtmlNode[] {
  const cell = control.parent
  if (cell?.tag !== 'td' || count(cell) !== 1) return []
  const cells = cell.parent?.children.filter(isElement) ?? []
  const next = cells[cells.indexOf(cell) + 1]
  return next && count(next) === 0 && hasLetters(next) ? [next] : []
}

/** The cell that labels a cell: the one before it in its row, else the head of its column. */
function cellFor(cell: HtmlElement, count: ControlCount): readonly HtmlNode[] {
  const row = cell.parent
  const cells = row?.children.filter(isElement) ?? []
  const at = cells.indexOf(cell)
  const rows = rowsAround(row)
  const head = rows[0]?.children.filter(isElement) ?? []
  // Several rows of controls below one head: a grid, where the head names the column.
  if (rows[0] !== row && head.length === cells.length && head.every((one) => count(one) === 0) && cells.filter((one) => count(one) > 0).length > 1) {
    const above = head[at]
    if (above && hasLetters(above)) return [above]
  }
  for (let i = at - 1; i >= 0; i--) {
    const one = cells[i]
    if (!one || count(one) > 0) break
    if (hasLetters(one)) return [one]
  }
  const above = rowBefore(row)?.children.filter(isElement)
  const over = above?.length === cells.length ? above[at] : undefined
  return over && count(over) === 0 && hasLetters(over) ? [over] : []
}

/** The table of a cell with the first control in it, where that table only sets out one cell of another. */
function tableInCell(cell: HtmlElement, count: ControlCount): HtmlElement | undefined {
  let at: HtmlElement | undefined = cell
  while (at && at.tag !== 'table') {
    if (at.parent?.children.slice(0, at.at).some((one) => count(one) > 0)) return undefined
    at = at.parent
  }
  for (let around = at?.parent; around && around.tag !== 'table'; around = around.parent) if (around.tag === 'td') return at
  return undefined
}

const known = new WeakMap<HtmlElement, readonly HtmlElement[]>()

/** The rows of the table that a row stands in: asked for each of them, so worked out once. */
function rowsAround(row: HtmlElement | undefined): readonly HtmlElement[] {
  const body = row?.parent
  const table = body?.tag === 'table' ? body : body?.parent
  if (table?.tag !== 'table') return []
  const rows = known.get(table) ?? rowsOf(table)
  known.set(table, rows)
  return rows
}

function rowBefore(row: HtmlElement | undefined): HtmlElement | undefined {
  for (let i = (row?.at ?? 0) - 1; i >= 0; i--) {
    const one = row?.parent?.children[i]
    if (one && isElement(one)) return one
  }
  return undefined
}

/** Whether a person reads words there. */
export function hasLetters(node: HtmlNode): boolean {
  if (node.type === 'text') return /[\p{L}\p{N}]/u.test(node.value)
  return node.type === 'element' && !/^(?:script|style|template|button|noscript|datalist|svg)$/.test(node.tag) && node.children.some(hasLetters)
}
