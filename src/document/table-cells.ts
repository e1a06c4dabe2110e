import type {Block, Document} from './document.ts'

/** Where a cell stands in its table. */
export interface CellPlace {
  /** The first cell of its row, when it is another. */
  readonly row: Block | undefined
  /** The cell at the head of its column, when it is another. */
  readonly column: Block | undefined
}

/** The places of the cells of a document's tables. A table's first row is its head. */
export function tableCells({blocks, source, format}: Document): ReadonlyMap<Block, CellPlace> {
  const places = new Map<Block, CellPlace>()
  let head: readonly (readonly [column: number, cell: Block])[] = []
  let row: [number, Block][] = []
  let isFirst = true
  let last: Block | undefined
  const close = (): void => {
    for (const [column, cell] of row) {
      const above = isFirst ? undefined : head.find(([at]) => at === column)?.[1]
      const first = row[0]?.[1]
      places.set(cell, {row: first === cell ? undefined : first, column: above})
    }
    if (isFirst) head = row
    isFirst = false
    row = []
  }
  for (const block of blocks) {
    if (block.role !== 'cell') {
      if (row.length > 0) close()
      isFirst = true
      last = undefined
      continue
    }
    if (format === 'html' && block.cell) {
      // A line end in the source of HTML ends no row; a table without a head has no row 0.
      if (last && last.cell?.row !== block.cell.row) close()
      if (last?.cell?.table !== block.cell.table) {
        close()
        head = []
        isFirst = block.cell.row === 0
      }
      row.push([block.cell.column, block])
      last = block
      continue
    }
    const start = block.starts[0] ?? 0
    const between = last ? source.slice(last.ends.at(-1) ?? 0, start) : ''
    if (last && /\n|<tr\b/i.test(between)) close()
    if (/\n[ \t>]*\n/.test(between)) isFirst = true
    row.push([columnOf(source, start) ?? row.length, block])
    last = block
  }
  if (row.length > 0) close()
  return places
}

/** The number of bars in front of a cell in its line; undefined when the table is not drawn with bars. */
function columnOf(source: string, start: number): number | undefined {
  const line = source.slice(Math.max(source.lastIndexOf('\n', start - 1) + 1, start - 4000), start)
  const bars = line.replace(/\\\|/g, '').split('|').length - 1
  return bars > 0 ? bars - (/^[\s>]*\|/.test(line) ? 1 : 0) : undefined
}
