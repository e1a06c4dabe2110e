/** An entry as the cells of a row, and back: what CSV and spreadsheets share. */
import type {GlossaryEntry} from '../language/glossary.ts'
import {entryKeyNames, isList} from './entry.ts'

/** A cell that does not say what its writer means. */
export class CellError extends Error {
  override readonly name = 'CellError'
}

/** The cells of an entry, in the order of `entryKeyNames`; empty where it has no such key. */
export function cellsOf(entry: GlossaryEntry): string[] {
  return entryKeyNames.map((key) => {
    const value = entry[key]
    return typeof value === 'string' ? value : value === undefined ? '' : writeList(value)
  })
}

/**
 * Several texts in one cell: “set up; create”. A text that holds a semicolon,
 * begins with a quotation mark, or has white space at its ends stands in
 * quotation marks, and a quotation mark in it is doubled, as in CSV. A list
 * without texts is a lone semicolon.
 */
export function writeList(texts: readonly string[]): string {
  return texts.length === 0 ? ';' : texts.map((text) => (isBare(text) ? text : `"${text.replaceAll('"', '""')}"`)).join('; ')
}

function isBare(text: string): boolean {
  return text !== '' && text.trim() === text && !text.startsWith('"') && !text.includes(';')
}

/**
 * The texts of a cell; undefined for an empty one.
 *
 * @throws {CellError} when a quotation mark is never closed, or something follows a closed one.
 */
export function readList(cell: string): string[] | undefined {
  if (cell.trim() === '') return undefined
  const texts: string[] = []
  for (let rest = cell; rest !== ''; ) {
    const quoted = /^\s*"((?:[^"]|"")*)(")?\s*/.exec(rest)
    if (quoted) {
      const [all, text = '', end] = quoted
      const behind = rest.slice(all.length)
      if (end === undefined) throw new CellError('a quotation mark is never closed')
      if (behind !== '' && !behind.startsWith(';')) throw new CellError('text follows a closed quotation mark: put a semicolon between two texts')
      texts.push(text.replaceAll('""', '"'))
      rest = behind.slice(1)
    } else {
      const end = rest.indexOf(';')
      const text = (end < 0 ? rest : rest.slice(0, end)).trim()
      if (text !== '') texts.push(text)
      rest = end < 0 ? '' : rest.slice(end + 1)
    }
  }
  return texts
}

/** What a cell says for a key; undefined for an empty one. */
export function readCell(key: (typeof entryKeyNames)[number], cell: string): string | string[] | undefined {
  if (isList(key)) return readList(cell)
  if (cell.trim() === '') return undefined
  // Of what takes a word of ours, people write “Avoid” too.
  return coded.has(key) ? cell.trim().toLowerCase() : key === 'lang' || key === 'reviewed' ? cell.trim() : cell
}

const coded: ReadonlySet<string> = new Set(['status', 'audience', 'part', 'where'])
