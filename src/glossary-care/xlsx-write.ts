/** Rows of text as an Excel workbook (ECMA-376, SpreadsheetML): one sheet, the first row as its head. */
import {strToU8, zipSync} from 'fflate'
import {writeCellText} from './xlsx-text.ts'

/** The most characters that Excel keeps in a cell. */
export const mostCellCharacters = 32_767

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** How a column looks, and which words it takes. */
export interface Column {
  /** In characters. */
  readonly width: number
  readonly choices?: readonly string[]
}

/** The bytes of a workbook: the same for the same rows. Every cell is text, also one that looks like a formula, a number or a date. */
export function writeXlsx(name: string, columns: readonly Column[], rows: readonly (readonly string[])[]): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': sheet(columns, rows),
  }
  const files = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(head + xml)]))
  // Local time, so that the date is the same in every time zone.
  return zipSync(files, {mtime: new Date(1980, 0, 1, 12), level: 9})
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`)
  return `<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`
}

/** 0: as Excel does; 1: text that wraps (format 49 is “@”), so that a typed date stays as typed; 2: the same in bold. */
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/>${[0, 1].map((font) => `<xf numFmtId="49" fontId="${font}" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`).join('')}</cellXfs></styleSheet>`

function sheet(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({width}, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" style="1" customWidth="1"/>`)
  const data = rows.map((cells, i) => `<row r="${i + 1}">${cells.map((text, column) => cell(text, `${letters(column)}${i + 1}`, i === 0)).join('')}</row>`)
  const choices = columns.flatMap(({choices: words}, i) =>
    words
      ? [
          `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letters(i)}2:${letters(i)}1048576"><formula1>"${words.join(',')}"</formula1></dataValidation>`,
        ]
      : [],
  )
  const last = letters(columns.length - 1)
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${data.join('')}</sheetData><autoFilter ref="A1:${last}${Math.max(1, rows.length)}"/><dataValidations count="${choices.length}">${choices.join('')}</dataValidations></worksheet>`
}

function cell(text: string, place: string, isHead: boolean): string {
  return text === '' ? '' : `<c r="${place}" s="${isHead ? 2 : 1}" t="inlineStr"><is><t xml:space="preserve">${writeCellText(text)}</t></is></c>`
}

/** How a spreadsheet calls a column that counts from 0: A, B, … Z, AA. */
export function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
}
