/** A glossary as a table, for people who like spreadsheets, and back. */
import {entryKeys, type GlossaryEntry} from '../language/glossary.ts'
import {nearest} from '../nearest.ts'
import {CellError, cellsOf, readCell} from './cells.ts'
import type {Row} from './csv.ts'
import {asEntryKey, type EntryKey, entryKeyNames, entryOf, faultsOf, isList} from './entry.ts'
import {type Column, letters} from './xlsx-write.ts'

/** The head and a row for each entry; all keys are columns. */
export function rowsOf(entries: readonly GlossaryEntry[]): string[][] {
  return [[...entryKeyNames], ...entries.map(cellsOf)]
}

const wide: ReadonlySet<string> = new Set(['means', 'bad', 'good', 'say', 'forms', 'source'])
const choices: Readonly<Partial<Record<EntryKey, readonly string[]>>> = {
  status: ['avoid', 'explain', 'ok'],
  audience: ['everyone', 'it'],
  part: ['verb'],
  where: ['request'],
}

/** Keys that take a few values or one way of writing: any other text there says nothing. */
const oneOfFew: ReadonlySet<EntryKey> = new Set(['reviewed', 'lang', 'part'])

/** How the columns look in a workbook. */
export const columns: readonly Column[] = entryKeyNames.map((key) => ({width: wide.has(key) ? 40 : 16, ...(choices[key] ? {choices: choices[key]} : {})}))

/** Something about a cell, a column or a row: one sentence without a full stop. */
export interface TableFault {
  readonly row: number
  /** From 0; the row as a whole when left out. */
  readonly column?: number
  readonly message: string
}

/** What a table says. */
export interface ReadTable {
  readonly entries: readonly GlossaryEntry[]
  /** Why it cannot be taken as it is. */
  readonly faults: readonly TableFault[]
  /** What is taken, and should be looked at. */
  readonly remarks: readonly TableFault[]
}

/** Reads the rows of a table: the first that is not empty names the keys, in any order. */
export function readTable(rows: readonly Row[]): ReadTable {
  const [header, ...others] = rows.filter(({cells}) => [...cells.values()].some((cell) => cell.trim() !== ''))
  if (!header) return {entries: [], faults: [{row: 1, message: 'the table is empty: its first row names the keys, such as term, status, means'}], remarks: []}
  const reader = new TableReader(header)
  for (const row of others) reader.add(row)
  return reader
}

class TableReader implements ReadTable {
  readonly entries: GlossaryEntry[] = []
  readonly faults: TableFault[] = []
  readonly remarks: TableFault[] = []
  readonly #columns = new Map<EntryKey, number>()
  readonly #unnamed: number[] = []
  /** Rows of the terms, by their key. */
  readonly #seen = new Map<string, number>()
  readonly #known: ReadonlySet<number>

  constructor({row, cells}: Row) {
    const foreign: number[] = []
    for (const [column, name] of cells) {
      const key = asEntryKey(name.trim().toLowerCase())
      if (key && this.#columns.has(key)) this.faults.push({row, column, message: `the column “${key}” stands there twice: put the two into one`})
      else if (key) this.#columns.set(key, column)
      else if (name.trim() !== '') {
        const near = nearest(name.trim(), entryKeyNames)
        foreign.push(column)
        this.remarks.push({row, column, message: `there is no key “${name.trim()}”, so this column is left out${near ? `: did you mean “${near}”?` : ''}`})
      }
    }
    if (!this.#columns.has('term'))
      this.faults.push({row, message: 'no column is called “term”: the first row must name the keys, such as term, status, means'})
    this.#known = new Set([...this.#columns.values(), ...foreign])
  }

  add({row, cells}: Row): void {
    if (!this.#columns.has('term')) return
    const before = this.faults.length
    const raw: Partial<Record<EntryKey, string | string[]>> = {}
    for (const key of entryKeyNames) {
      const column = this.#columns.get(key)
      const cell = column === undefined ? undefined : cells.get(column)
      if (column === undefined || cell === undefined) continue
      const value = this.#read(key, cell, row, column)
      if (value !== undefined) raw[key] = value
    }
    for (const [column, cell] of cells) if (!this.#known.has(column) && cell.trim() !== '') this.#addUnnamed(row, column)
    if (this.faults.length > before) return
    for (const {kind, key, message} of faultsOf(raw)) {
      const column = key && this.#columns.get(key)
      const fault = {row, ...(column === undefined ? {} : {column}), message}
      if (kind === 'refused' || (kind === 'loose' && key && oneOfFew.has(key))) this.faults.push(fault)
      else if (kind === 'loose') this.remarks.push({...fault, message: `${message} (a warning: the cell is taken as it is)`})
    }
    if (this.faults.length > before) return
    const entry = entryOf(raw)
    const [own = ''] = entryKeys(entry)
    const first = this.#seen.get(own)
    if (first !== undefined)
      this.faults.push({row, column: this.#columns.get('term') ?? 0, message: `“${entry.term}” stands in row ${first} already: keep one of the two`})
    else this.#seen.set(own, row)
    this.entries.push(entry)
  }

  #read(key: EntryKey, cell: string, row: number, column: number): string | string[] | undefined {
    try {
      return readCell(key, cell)
    } catch (error) {
      if (!(error instanceof CellError)) throw error
      this.faults.push({row, column, message: error.message})
      return isList(key) ? [] : ''
    }
  }

  /** A column without a name is told once. */
  #addUnnamed(row: number, column: number): void {
    if (this.#unnamed.includes(column)) return
    this.#unnamed.push(column)
    this.faults.push({row, column, message: 'the first row has no name above this cell: name the key that it is for, or empty it'})
  }
}

/** “row 3, column “status” (B3): …” */
export function faultText({row, column, message}: TableFault, rows: readonly Row[]): string {
  if (column === undefined) return `row ${row}: ${message}`
  const header = rows.find(({cells}) => cells.size > 0)
  const name = header?.cells.get(column)?.trim()
  return `row ${row}${name ? `, column “${name}”` : ''} (${letters(column)}${row}): ${message}`
}
