/** Comma-separated values: RFC 4180, and what Excel makes of it where the comma is for decimals. */

/** A row that was read: how a spreadsheet numbers it, and its cells that are not empty, by their column from 0. */
export interface Row {
  readonly row: number
  readonly cells: ReadonlyMap<number, string>
}

/** The file cannot be split into cells. */
export class CsvError extends Error {
  override readonly name = 'CsvError'
}

/**
 * What a spreadsheet would take for a formula, or already has an apostrophe in front of it.
 * The wide signs are formulas in East Asian versions.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/
const mark = '\uFEFF'

/** Rows as CSV, with CR LF behind each. A cell that would be a formula gets an apostrophe in front. */
export function writeCsv(rows: readonly (readonly string[])[], {hasMark = false} = {}): string {
  const lines = rows.map((cells) => `${cells.map(writeCell).join(',')}\r\n`)
  return `${hasMark ? mark : ''}${lines.join('')}`
}

function writeCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  // Spaces at the ends and signs that part cells elsewhere are kept by quotation marks too.
  return /[",;\t\r\n\uFEFF]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Reads CSV with commas, semicolons or tabs: whichever the first row has most of. “sep=;” in the first line says so
 * too. What `writeCsv` put in front of a formula is taken away again.
 *
 * @throws {CsvError} for a quotation mark that is never closed, or closed in the middle of a cell.
 */
export function readCsv(source: string): Row[] {
  const hinted = /^\uFEFF?sep=([,;\t])\r?\n/i.exec(source)
  const text = source.slice(hinted ? hinted[0].length : source.startsWith(mark) ? 1 : 0)
  const first = hinted ? 2 : 1
  return split(text, hinted?.[1] ?? separatorOf(text.replace(/^[\r\n]+/, '')), first)
}

/** The sign that parts the cells of the first row, outside of quotation marks. */
function separatorOf(text: string): string {
  const header = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '')
  const count = (sign: string): number => header.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/** Rows without text count and are left out. */
function split(text: string, separator: string, first: number): Row[] {
  const rows: Row[] = []
  let cells = new Map<number, string>()
  let [row, column] = [first, 0]
  for (let at = 0; at < text.length; ) {
    const [cell, next] = text[at] === '"' ? quotedCell(text, at, separator, row) : bareCell(text, at, separator)
    if (cell !== '') cells.set(column, readCell(cell))
    at = next
    if (text[at] === separator) {
      column++
      at++
      continue
    }
    if (cells.size > 0) {
      rows.push({row, cells})
      cells = new Map()
    }
    row++
    column = 0
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  if (cells.size > 0) rows.push({row, cells})
  return rows
}

function bareCell(text: string, start: number, separator: string): [string, number] {
  let at = start
  while (at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n') at++
  return [text.slice(start, at), at]
}

function quotedCell(text: string, start: number, separator: string, row: number): [string, number] {
  let end = text.indexOf('"', start + 1)
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  if (end < 0) throw new CsvError(`row ${row}: a quotation mark is never closed`)
  const next = text[end + 1]
  if (next !== undefined && next !== separator && next !== '\r' && next !== '\n')
    throw new CsvError(`row ${row}: a quotation mark ends in the middle of a cell: in a quoted cell, double it`)
  return [text.slice(start + 1, end).replaceAll('""', '"'), end + 1]
}

function readCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}
