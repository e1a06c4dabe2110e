import {AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, type TextRun, WidthType} from 'docx'
import {pageWidth} from './page.ts'
import {run} from './text.ts'

export interface Column {
  readonly head: string
  /** Its part of the width; all of a table together are the whole. */
  readonly width: number
  readonly isNumber?: boolean
}

/** In the order of the columns; the first cell is the head of its row. */
export type Row = readonly (readonly TextRun[])[]

const line = {style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF'}
const none = {style: BorderStyle.NONE, size: 0, color: 'auto'}

/**
 * A table as wide as the page: its head repeats on every page, no row is cut in
 * two, and its columns keep their widths whatever a document puts into them.
 * With `hasTotal` the last row is the sum of the others.
 */
export function table(columns: readonly Column[], rows: readonly Row[], {hasTotal = false}: {readonly hasTotal?: boolean} = {}): Table {
  const whole = columns.reduce((sum, {width}) => sum + width, 0)
  const widths = columns.map(({width}) => Math.floor((width / whole) * pageWidth))
  const cell = (i: number, runs: readonly TextRun[], style: 'TableHead' | 'TableText', keepsNext: boolean): TableCell =>
    new TableCell({
      width: {size: widths[i] ?? 0, type: WidthType.DXA},
      ...(style === 'TableHead' ? {shading: {type: ShadingType.CLEAR, fill: 'E7ECF4', color: 'auto'}} : {}),
      children: [new Paragraph({style, alignment: columns[i]?.isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT, keepNext: keepsNext, children: runs})],
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: {size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA},
    columnWidths: widths,
    margins: {top: 40, bottom: 40, left: 85, right: 85},
    borders: {top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none},
    tableLook: {firstRow: true, firstColumn: true, lastRow: hasTotal, noHBand: true, noVBand: true},
    rows: [
      // The head stays with the first row, and a total with the row above it.
      new TableRow({tableHeader: true, cantSplit: true, children: columns.map(({head}, i) => cell(i, [run(head)], 'TableHead', true))}),
      ...rows.map((cells, place) => {
        const isTotal = hasTotal && place === rows.length - 1
        const keepsNext = hasTotal && place === rows.length - 2
        return new TableRow({cantSplit: true, children: columns.map((_, i) => cell(i, cells[i] ?? [], isTotal ? 'TableHead' : 'TableText', keepsNext))})
      }),
    ],
  })
}
