import {isPrompt} from './blanks.ts'
import type {Part, TextPart} from './parts.ts'

/**
 * Where the cells start that label an empty cell: the cell left of it when all
 * others in the row are empty, or the header above when the whole body is empty.
 */
export function answerCells(parts: readonly Part[]): ReadonlySet<number> {
  const labels = new Set<number>()
  for (const rows of tablesOf(parts)) {
    const [header, ...body] = rows
    if (!header) continue
    const columns = header.length
    if (columns < 2) continue
    const bodyIsEmpty = body.length > 0 && body.every((row) => row.every(isOpen))
    if (bodyIsEmpty) for (const cell of header) if (!isOpen(cell)) labels.add(cell.span.start)
    const asking = bodyIsEmpty ? [] : rows.filter(([first, ...others]) => first && !isOpen(first) && others.length > 0 && others.every(isOpen))
    // A gap in a table of facts is no question: most rows ask, and in a wide table all of them.
    const enough = columns === 2 ? asking.length * 2 >= rows.length : asking.length >= Math.max(2, body.length)
    if (enough) for (const [first] of asking) if (first) labels.add(first.span.start)
  }
  return labels
}

/** An empty cell, or one that only says what to write in it. */
function isOpen({cell, text}: TextPart): boolean {
  return cell?.empty === true || isPrompt(text.text) || /^\s*_{3,}\s*$/.test(text.text)
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
