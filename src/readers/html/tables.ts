/** Tables of data and tables that only set things side by side. */
import type {ControlCount} from './near.ts'
import {attribute, below, type HtmlElement, isElement} from './tree.ts'

/** Whether a table holds a page or a form in shape and has no data. */
export function isLayout(table: HtmlElement, count: ControlCount): boolean {
  const role = attribute(table, 'role')
  if (role === 'presentation' || role === 'none') return true
  let hasHead = false
  for (const node of below(table, (one) => one === table || one.tag !== 'table')) {
    if (!isElement(node)) continue
    if (node.tag === 'th' || node.tag === 'caption') hasHead = true
    if (node.tag === 'table' || node.tag === 'form' || /^h[1-3]$/.test(node.tag)) return true
  }
  return !hasHead && (count(table) > 0 || rowsOf(table).every((row) => cellsOf(row).length < 2))
}

/** The rows of a table, in order. */
export function rowsOf(table: HtmlElement): HtmlElement[] {
  return table.children.filter(isElement).flatMap((one) => (one.tag === 'tr' ? [one] : one.children.filter(isRow)))
}

function isRow(node: HtmlElement['children'][number]): node is HtmlElement {
  return isElement(node) && node.tag === 'tr'
}

export function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.children.filter((one): one is HtmlElement => isElement(one) && (one.tag === 'td' || one.tag === 'th'))
}

/** A cell and where it stands. */
interface PlacedCell {
  readonly cell: HtmlElement
  readonly row: number
  readonly column: number
  readonly columns: number
}

/** The most columns or rows that one cell takes. */
const mostSpan = 100

export class CellFinder {
  readonly #rows: readonly HtmlElement[]
  /** A table without a head has no row of the number 0. */
  readonly #first: number

  constructor(table: HtmlElement) {
    this.#rows = rowsOf(table)
    const head = this.#rows[0]
    this.#first = head && cellsOf(head).every(({tag}) => tag === 'th') ? 0 : 1
  }

  *cells(): Generator<PlacedCell> {
    const columns = Math.max(0, ...this.#rows.slice(0, 50).map((row) => cellsOf(row).length))
    /** For each column the rows that a cell above still takes. */
    let taken: number[] = []
    for (const [i, row] of this.#rows.entries()) {
      const next = taken.map((left) => Math.max(0, left - 1))
      let column = 0
      for (const cell of cellsOf(row)) {
        while ((taken[column] ?? 0) > 0) column++
        yield {cell, row: i + this.#first, column, columns}
        const [wide, high] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')]
        for (let k = 0; k < wide; k++) next[column + k] = high - 1
        column += wide
      }
      taken = next
    }
  }
}

function spanOf(cell: HtmlElement, name: string): number {
  return Math.min(mostSpan, Math.max(1, Number.parseInt(attribute(cell, name) ?? '1', 10) || 1))
}
