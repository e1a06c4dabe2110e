/** The rows of an Excel workbook (ECMA-376, SpreadsheetML). Workbooks come from strangers: the archive and its XML are read within limits. */
import {childOf, elementsOf, parseXml, textOf, XmlBudget, type XmlElement} from '../readers/docx/xml.ts'
import {damagedArchive, type Inflate, ZipArchive} from '../readers/docx/zip.ts'
import {encodingOf} from '../readers/encoding.ts'
import {ReadError} from '../readers/unreadable.ts'
import type {Row} from './csv.ts'
import {isDateFormat, writtenDate} from './xlsx-dates.ts'
import {readCellText} from './xlsx-text.ts'

/** What a workbook holds that matters to a table of texts. */
export interface Workbook {
  /** Of the first sheet that is not hidden. */
  readonly rows: readonly Row[]
  /** Cells that have no text of their own. */
  readonly faults: readonly {readonly row: number; readonly column: number; readonly message: string}[]
  /** What was not read, one sentence each without a full stop. */
  readonly left: readonly string[]
}

const mostColumns = 16_384
const mostRows = 1_048_576

/**
 * Reads the first sheet that people see.
 *
 * @throws {ReadError} for what is no workbook, or damaged.
 * @throws {LimitError} for what would be too large.
 */
export function readXlsx(bytes: Uint8Array, inflate: Inflate): Workbook {
  return new WorkbookReader(archiveOf(bytes, inflate)).read()
}

function archiveOf(bytes: Uint8Array, inflate: Inflate): ZipArchive {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new ReadError('this is an old workbook (.xls) or one with a password: save it as .xlsx without a password')
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new ReadError('this is no Excel workbook (.xlsx)')
  try {
    return new ZipArchive(bytes, inflate)
  } catch (error) {
    throw error instanceof ReadError && error.message === damagedArchive ? new ReadError('this is no Excel workbook (.xlsx), or it is damaged') : error
  }
}

class WorkbookReader {
  readonly #zip: ZipArchive
  readonly #budget = new XmlBudget()
  #shared: readonly string[] = []
  #isDate: readonly boolean[] = []
  #is1904 = false

  constructor(zip: ZipArchive) {
    this.#zip = zip
  }

  read(): Workbook {
    const main = this.#relations('').find(({type}) => type === 'officeDocument')?.target
    const workbook = main === undefined ? undefined : this.#part(main)
    if (main === undefined || workbook?.name !== 'workbook') throw new ReadError('this is no Excel workbook (.xlsx)')
    const related = this.#relations(main)
    const target = (type: string): XmlElement | undefined => {
      const found = related.find((one) => one.type === type)
      return found && this.#part(found.target)
    }
    this.#is1904 = /^(?:1|true)$/.test(childOf(workbook, 'workbookPr')?.attributes.date1904 ?? '')
    this.#shared = elementsOf(target('sharedStrings')).map(stringOf)
    this.#isDate = dateStyles(target('styles'))
    const sheets = elementsOf(childOf(workbook, 'sheets'))
    const shown = sheets.filter(({attributes}) => (attributes.state ?? 'visible') === 'visible')
    const [first, ...others] = shown
    const place = related.find(({id, type}) => type === 'worksheet' && id === first?.attributes['r:id'])?.target
    const sheet = place === undefined ? undefined : this.#part(place)
    if (!first || place === undefined || sheet?.name !== 'worksheet') throw new ReadError('it has no sheet that can be read')
    const hidden = sheets.filter((one) => !shown.includes(one))
    const hasComments = this.#relations(place).some(({type}) => /comment/i.test(type))
    return {
      ...this.#rows(sheet),
      left: [
        ...hidden.map((one) => `the hidden sheet “${nameOf(one)}” is not read`),
        ...others.map((one) => `the sheet “${nameOf(one)}” is not read: only the first is`),
        ...(hasComments ? ['comments on cells are not read'] : []),
      ],
    }
  }

  #rows(sheet: XmlElement): Pick<Workbook, 'rows' | 'faults'> {
    const rows: Row[] = []
    const faults: {row: number; column: number; message: string}[] = []
    let row = 0
    for (const element of elementsOf(childOf(sheet, 'sheetData'))) {
      row = placeIn(element.attributes.r, row + 1, mostRows)
      const cells = new Map<number, string>()
      let column = -1
      for (const cell of elementsOf(element)) {
        column = columnOf(cell.attributes.r) ?? column + 1
        if (column >= mostColumns) throw new ReadError('it has a cell outside of every sheet: it is damaged')
        const text = this.#cell(cell)
        if (typeof text !== 'string') faults.push({row, column, message: text.fault})
        else if (text !== '') cells.set(column, text)
      }
      rows.push({row, cells})
    }
    return {rows, faults}
  }

  #cell(cell: XmlElement): string | {readonly fault: string} {
    if (childOf(cell, 'f')) return {fault: 'it holds a formula: put the text itself there'}
    const {t: type, s: style} = cell.attributes
    if (type === 'inlineStr') return stringOf(childOf(cell, 'is'))
    const child = childOf(cell, 'v')
    const value = child ? textOf(child) : ''
    if (value === '') return ''
    if (type === 's') return this.#shared[Number(value)] ?? {fault: 'its text is missing: the workbook is damaged'}
    if (type === 'e') return {fault: `it holds the error ${value.slice(0, 20)}`}
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
    if (type === 'str') return readCellText(value)
    return this.#isDate[Number(style)] ? (writtenDate(Number(value), this.#is1904) ?? value) : value
  }

  #part(name: string): XmlElement | undefined {
    const bytes = this.#zip.read(name)
    if (!bytes) return undefined
    return parseXml(new TextDecoder(encodingOf(bytes).name).decode(bytes), `“${name.replace(/[^\x20-\x7e]/g, '?').slice(0, 80)}”`, this.#budget)
  }

  #relations(part: string): {id: string; type: string; target: string}[] {
    const slash = part.lastIndexOf('/') + 1
    const folder = part.slice(0, slash)
    return elementsOf(this.#part(`${folder}_rels/${part.slice(slash)}.rels`)).flatMap(({attributes: {Id = '', Type = '', Target = '', TargetMode}}) =>
      TargetMode === 'External' ? [] : [{id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: targetFrom(Target, folder)}],
    )
  }
}

function targetFrom(target: string, folder: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** The text of a string item: its own, or that of its runs. How it is read aloud is none of it. */
function stringOf(item: XmlElement | undefined): string {
  const pieces = elementsOf(item).flatMap((one) => {
    const text = one.name === 't' ? one : one.name === 'r' ? childOf(one, 't') : undefined
    return text ? [textOf(text)] : []
  })
  return readCellText(pieces.join(''))
}

function dateStyles(styles: XmlElement | undefined): boolean[] {
  const codes = new Map(elementsOf(childOf(styles, 'numFmts')).map(({attributes}) => [attributes.numFmtId, attributes.formatCode ?? '']))
  return elementsOf(childOf(styles, 'cellXfs')).map(({attributes: {numFmtId = '0'}}) => isDateFormat(Number(numFmtId), codes.get(numFmtId)))
}

function placeIn(written: string | undefined, otherwise: number, most: number): number {
  const place = written === undefined ? otherwise : Number(written)
  if (!Number.isInteger(place) || place < 1 || place > most) throw new ReadError('it has a row outside of every sheet: it is damaged')
  return place
}

/** The column of “AB12”, from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const word = /^([A-Z]{1,3})\d+$/.exec(reference ?? '')?.[1]
  return word === undefined ? undefined : [...word].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function nameOf({attributes}: XmlElement): string {
  return (attributes.name ?? '').slice(0, 40)
}
