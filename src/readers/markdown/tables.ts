import {OPAQUE} from '../../document/text.ts'
import {codePrompt, isPlaceholderTag, isPrompt} from './blanks.ts'
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
    if (!bodyIsEmpty) for (const label of pairLabels(rows, isOpen)) labels.add(label.span.start)
    const asking = bodyIsEmpty
      ? []
      : rows.filter(([first, ...others]) => first && !isOpen(first) && !ticked.test(first.text.text) && others.length > 0 && isAsking(others, isOpen))
    // A gap in a table of facts is no question: most rows ask, and in a wide table all of them.
    const enough = columns === 2 ? asking.length * 2 >= rows.length : asking.length >= Math.max(2, body.length)
    if (enough) for (const [first] of asking) if (first) labels.add(first.span.start)
  }
  return labels
}

/** Labels of a table that sets two questions beside each other: `| Name | | Date | |`. */
function pairLabels(rows: readonly TextPart[][], isOpen: (cell: TextPart) => boolean): readonly TextPart[] {
  const isPairs = (row: readonly TextPart[]): boolean => row.length >= 4 && row.length % 2 === 0 && row.every((cell, i) => isOpen(cell) === (i % 2 === 1))
  const pairs = rows.filter(isPairs)
  return pairs.length >= 2 && pairs.length * 2 >= rows.length ? pairs.flatMap((row) => row.filter((_, i) => i % 2 === 0)) : []
}

/** Whether the cells behind a label wait for an answer; what says only whether it is needed is none. */
function isAsking(cells: readonly TextPart[], isOpen: (cell: TextPart) => boolean): boolean {
  const last = cells.at(-1)
  return last !== undefined && isOpen(last) && cells.every((cell) => isOpen(cell) || needed.test(cell.text.text))
}

/** “[ ] Key handed out”: the box is the answer, whatever the columns behind it are for. */
const ticked = /^\s*(?:\[[ xX]?\]|[☐□❏◻])/

const needed = /^\W*(?:yes|no|y|n|required|optional|mandatory|recommended|if (?:relevant|applicable|needed|known|any))\W*$/i

/** A drawn line, boxes to tick, a pattern of a date, or a name in double braces. */
const toFill =
  /^\s*(?:_{3,}|\.{4,}|…|(?:[☐□❏◻]\s*[^☐□❏◻]{0,30}){1,6}|\(?(?:YYYY[-/.]MM[-/.]DD|DD[-/.]MM[-/.]YYYY|MM[-/.]DD[-/.]YYYY)\)?|\{\{[^{}]{1,60}\}\})\s*$/
/** An empty cell, or one that only says what to write in it. */
function isOpenCell({cell, text}: TextPart, source: string): boolean {
  if (cell?.empty === true || isPrompt(text.text) || toFill.test(text.text)) return true
  if (new RegExp(`^\\s*${OPAQUE}\\s*$`).test(text.text) && codePrompt.test(source.slice(text.starts[0] ?? 0, text.ends.at(-1) ?? 0).trim())) return true
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
