/** A glossary file as entries with their lines, and everything that is wrong with it. */
import {type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap} from 'yaml'
import {entryKeys, type GlossaryEntry} from '../language/glossary.ts'
import {plainMessage} from '../readers/yaml.ts'
import {asEntryKey, type EntryKey, entryOf, type Fault, faultsOf, isList, unknownKey} from './entry.ts'

/** An entry with its place in its file. */
export interface PlacedEntry {
  readonly entry: GlossaryEntry
  /** Lines count from 1. */
  readonly line: number
  /** The line of a key; that of the entry where it has no such key. */
  readonly lineOf: (key: EntryKey) => number
}

/** Something wrong with a file, at a line. */
export interface FileFault extends Fault {
  readonly line: number
  /** Where its entry begins. */
  readonly entryLine: number
  readonly term?: string
}

/** What a glossary file says. */
export interface GlossaryFile {
  /** The entries that nothing is refused in; those with a “TODO” among them. */
  readonly entries: readonly PlacedEntry[]
  /** In reading order. */
  readonly faults: readonly FileFault[]
}

/** Whether a fault keeps a file from being used. */
export function isFatal({kind}: Fault): boolean {
  return kind === 'refused' || kind === 'unfinished'
}

/** Reads the YAML of a glossary, and says all that is wrong with it. */
export function parseGlossary(source: string): GlossaryFile {
  const lines = new LineCounter()
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line)
  const document = parse(source, lines)
  if (!document || document.errors.some(({message}) => /call stack/i.test(message))) return refused(1, 'it nests deeper than any glossary does')
  if (document.errors.length > 0) {
    return {
      entries: [],
      faults: document.errors.map((error) => ({
        kind: 'refused',
        ...at(lineAt(error.pos[0])),
        message: `this is not valid YAML (${plainMessage(error.message)})`,
      })),
    }
  }
  const {contents} = document
  if (contents === null || (isScalar(contents) && contents.value === null)) return {entries: [], faults: []}
  if (!isSeq(contents)) return refused(lineAt(contents.range[0]), 'a glossary is a list of terms, each starting with “- term:”')
  return new EntriesReader(document, lineAt).read(contents.items)
}

function parse(source: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(source, {lineCounter, prettyErrors: false, logLevel: 'silent'})
  } catch (error) {
    // The parser calls itself for each level.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function refused(line: number, message: string): GlossaryFile {
  return {entries: [], faults: [{kind: 'refused', ...at(line), message}]}
}

function at(line: number): {line: number; entryLine: number} {
  return {line, entryLine: line}
}

class EntriesReader {
  readonly #document: Document.Parsed
  readonly #lineAt: (offset: number) => number
  readonly #entries: PlacedEntry[] = []
  readonly #faults: FileFault[] = []
  /** Lines of the terms, by their key. */
  readonly #seen = new Map<string, number>()

  constructor(document: Document.Parsed, lineAt: (offset: number) => number) {
    this.#document = document
    this.#lineAt = lineAt
  }

  read(items: readonly unknown[]): GlossaryFile {
    for (const item of items) {
      const node = this.#resolve(item)
      const line = this.#lineOf(item, 1)
      if (isMap(node)) this.#readEntry(node, line)
      else this.#faults.push({kind: 'refused', ...at(line), message: 'every entry starts with “- term:”'})
    }
    return {entries: this.#entries, faults: this.#faults}
  }

  #readEntry(map: YAMLMap, line: number): void {
    const raw: Partial<Record<EntryKey, string | string[]>> = {}
    const lines = new Map<EntryKey, number>()
    const faults: FileFault[] = []
    for (const {key, value} of map.items) {
      const name = isScalar(key) ? String(key.value) : ''
      const own = this.#lineOf(key, line)
      const known = asEntryKey(name)
      if (!known) {
        faults.push({kind: 'refused', line: own, entryLine: line, message: unknownKey(name)})
        continue
      }
      lines.set(known, own)
      const text = this.#valueOf(known, value)
      if (text === undefined) faults.push({kind: 'refused', key: known, line: own, entryLine: line, message: typeMessage(known)})
      else if (text !== null) raw[known] = text
    }
    const lineOf = (key: EntryKey): number => lines.get(key) ?? line
    const badKeys = new Set(faults.map(({key}) => key))
    const others = faultsOf(raw).filter(({key, kind}) => (key === undefined || !badKeys.has(key)) && (kind !== 'incomplete' || faults.length === 0))
    const all: FileFault[] = [...faults, ...others.map((fault) => ({...fault, entryLine: line, line: fault.key ? lineOf(fault.key) : line}))]
    const isUsable = !all.some(({kind}) => kind === 'refused')
    const {term} = raw
    if (isUsable) {
      const entry = entryOf(raw)
      const [key = ''] = entryKeys(entry)
      const first = this.#seen.get(key)
      if (first !== undefined)
        all.push({
          kind: 'refused',
          isTwice: true,
          key: 'term',
          ...at(line),
          message: `“${entry.term}” stands twice in this file, first in line ${first}: keep one of the two`,
        })
      else this.#seen.set(key, line)
      if (first === undefined) this.#entries.push({entry, line, lineOf})
    }
    this.#faults.push(...all.map((fault) => (typeof term === 'string' ? {...fault, term} : fault)))
  }

  /** The text or texts of a value; null where nothing stands, undefined where something else does. */
  #valueOf(key: EntryKey, value: unknown): string | string[] | null | undefined {
    const node = this.#resolve(value)
    if (node === undefined || (isScalar(node) && node.value === null)) return null
    if (!isList(key)) return textOf(node)
    if (!isSeq(node)) return listOf([textOf(node)])
    return listOf(node.items.map((item) => textOf(this.#resolve(item))))
  }

  #resolve(node: unknown): unknown {
    return isAlias(node) ? node.resolve(this.#document) : (node ?? undefined)
  }

  #lineOf(node: unknown, otherwise: number): number {
    const range = (node as Node | null | undefined)?.range
    return range ? this.#lineAt(range[0]) : otherwise
  }
}

function listOf(texts: readonly (string | undefined)[]): string[] | undefined {
  return texts.every((text) => text !== undefined) ? [...texts] : undefined
}

/** A number is taken as it is written: “1.10” and not 1.1. */
function textOf(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined
  const text = typeof node.value === 'string' ? node.value : typeof node.value === 'number' ? (node.source ?? String(node.value)) : undefined
  // Half a character cannot be written into any file.
  return text !== undefined && /\p{Surrogate}/u.test(text) ? undefined : text
}

function typeMessage(key: EntryKey): string {
  return isList(key) ? `“${key}” takes a list of texts` : `“${key}” takes a text: put it in quotes`
}
