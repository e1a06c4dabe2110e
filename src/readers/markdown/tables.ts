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
    const bodyIsEmpty = body.length > 0 && body.every((row) => row.every((cell) => cell.cell?.empty))
    if (bodyIsEmpty) for (const cell of header) if (!cell.cell?.empty) labels.add(cell.span.start)
    for (const row of bodyIsEmpty ? [] : rows) {
      const [first, ...others] = row
      // One empty cell in a wide table is a gap in the facts, not a question.
      if (first && !first.cell?.empty && others.length > 0 && others.every((cell) => cell.cell?.empty)) labels.add(first.span.start)
    }
  }
  return labels
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
