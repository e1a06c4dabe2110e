import {isPlaceholderTag, isPrompt} from './blanks.ts'
import {OPAQUE} from '../../document/text.ts'
import type {Part, TextPart} from './parts.ts'

/**
 * Where the cells start that label an empty cell: the cell left of it when all
 * others in the row are empty, or the header above when the whole body is empty.
 */
export function answerCells(parts: readonly Part[], source: string): ReadonlySet<number> {
  const labels = new Set<number>()
  const isOpen = (cell: TextPart): boolean => isOpenCell(cell, source)
  for (const rows of tablesOf(parts)) {
    const [header, ...body] = rows
    if (!header) continue
    const columns = header.length
    if (columns < 2) continue
    const bodyIsEmpty = body.length > 0 && body.every((row) => row.every(isOpen))
    if (bodyIsEmpty) for (const cell of header) if (!isOpen(cell)) labels.add(cell.span.start)
    const asking = bodyIsEmpty ? [] : rows.filter(([first, ...others]) => first && !isOpen(first) && others.length > 0 && isAsking(others, isOpen))
    // A gap in a table of facts is no question: most rows ask, and in a wide table all of them.
    const enough = columns === 2 ? asking.length * 2 >= rows.length : asking.length >= Math.max(2, body.length)
    if (enough) for (const [first] of asking) if (first) labels.add(first.span.start)
  }
  return labels
}

/** Whether the cells behind a label wait for an answer; what says only whether it is needed is none. */
function isAsking(cells: readonly TextPart[], isOpen: (cell: TextPart) => boolean): boolean {
  const last = cells.at(-1)
  return last !== undefined && isOpen(last) && cells.every((cell) => isOpen(cell) || needed.test(cell.text.text))
}

const needed = /^\W*(?:yes|no|y|n|required|optional|mandatory|recommended|if (?:relevant|applicable|needed|known|any))\W*$/i

/** An empty cell, or one that only says what to write in it. */
function isOpenCell({cell, text}: TextPart, source: string): boolean {
  if (cell?.empty === true || isPrompt(text.text) || /^\s*_{3,}\s*$/.test(text.text)) return true
  // `<name>` or `<name>@company.test`
  return new RegExp(`^\\s*${OPAQUE}(?:@\\S*)?\\s*$`).test(text.text) && isPlaceholderTag({text}, source)
}

function* tablesOf(parts: readonly Part[]): Generator<TextPart[][]> {
  let table = 0
  let rows: TextPart[][] = []
  for (const part of parts) {
    if (part.type !== 'text' || !part.cell) continue
    if (part.cell.table !== table) {
      if (rows.length > 0) yield rows
      rows = []
      table = part.cell.table
    }
    const row = rows[part.cell.row] ?? []
    row.push(part)
    rows[part.cell.row] = row
  }
  if (rows.length > 0) yield rows
}
