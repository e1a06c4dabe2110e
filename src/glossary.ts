/** Loads glossaries: ours, and a team's own laid over it. */
import {resolve} from 'node:path'
import {isMap, isSeq, LineCounter, parseDocument} from 'yaml'
import {entries} from '../glossary/index.ts'
import {ConfigError, type ReadText, readFromDisk} from './config.ts'
import {entryKeys, Glossary, type GlossaryEntry, mergeEntries} from './language/glossary.ts'
import {nearest} from './nearest.ts'

const keys = [
  'term',
  'forms',
  'status',
  'say',
  'means',
  'expands',
  'audience',
  'owner',
  'source',
  'reviewed',
  'lang',
  'part',
  'near',
  'unless',
  'where',
  'bad',
  'good',
]
const lists = new Set(['forms', 'say', 'near', 'unless'])
const loaded = new WeakMap<ReadText, Map<string, Glossary>>()

/**
 * The built-in glossary with the files of a team laid over it, in their order,
 * from the disk or as `read` reads them. A list of files is loaded once.
 *
 * @throws {ConfigError} for the first unusable file or entry, with its line.
 */
export function loadGlossary(folder: string, files: readonly string[], read: ReadText = readFromDisk): Glossary {
  const key = [folder, ...files].join('\n')
  const ofReader = loaded.get(read) ?? new Map<string, Glossary>()
  loaded.set(read, ofReader)
  const known = ofReader.get(key)
  if (known) return known
  let merged: readonly GlossaryEntry[] = entries
  for (const file of files) merged = mergeEntries(merged, readGlossary(resolve(folder, file), read))
  const glossary = new Glossary(merged)
  ofReader.set(key, glossary)
  return glossary
}

/**
 * Reads and checks one glossary file.
 *
 * @throws {ConfigError} one sentence with file and line.
 */
export function readGlossary(file: string, read: ReadText = readFromDisk): GlossaryEntry[] {
  const source = read(file)
  if (source === undefined) throw new ConfigError(`${file} cannot be read`)
  const lines = new LineCounter()
  const document = parseDocument(source, {lineCounter: lines, prettyErrors: false})
  const at = (offset: number): string => `${file}:${lines.linePos(offset).line}`
  const [error] = document.errors
  if (error) throw new ConfigError(`${at(error.pos[0])}: this is not valid YAML (${(error.message.split('\n')[0] ?? '').replace(/[:.\s]+$/, '')})`)
  if (document.contents === null) return []
  if (!isSeq(document.contents)) throw new ConfigError(`${at(0)}: a glossary is a list of terms, each starting with “- term:”`)
  const seen = new Set<string>()
  return document.contents.items.map((item) => {
    const place = at((isMap(item) ? item.range?.[0] : undefined) ?? 0)
    if (!isMap(item)) throw new ConfigError(`${place}: every entry starts with “- term:”`)
    const entry = checkEntry(item.toJSON() as Record<string, unknown>, place)
    const [key = ''] = entryKeys(entry)
    if (seen.has(key)) throw new ConfigError(`${place}: “${entry.term}” stands twice in this file`)
    seen.add(key)
    return entry
  })
}

function checkEntry(raw: Record<string, unknown>, place: string): GlossaryEntry {
  const fail = (message: string): never => {
    throw new ConfigError(`${place}: ${message}`)
  }
  const entry: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(raw)) {
    if (!keys.includes(key)) {
      const near = nearest(key, keys)
      fail(`there is no key “${key}”${near ? `: did you mean “${near}”?` : ''}`)
    }
    if (lists.has(key)) entry[key] = texts(value) ?? fail(`“${key}” takes a list of texts`)
    else entry[key] = value instanceof Date ? value.toISOString().slice(0, 10) : value
  }
  const {term, status, audience, source, say} = entry
  if (typeof term !== 'string' || !/[\p{L}\p{N}]/u.test(term)) fail('an entry needs “term:” with a word in it')
  if (status === undefined) fail(`“${String(term)}” needs “status:” avoid, explain or ok`)
  if (status !== 'avoid' && status !== 'explain' && status !== 'ok')
    fail(`“${String(term)}” has the unknown status “${String(status)}”: use avoid, explain or ok`)
  if (audience !== undefined && audience !== 'everyone' && audience !== 'it') fail(`“${String(term)}” has an unknown audience: use everyone or it`)
  if (entry.where !== undefined && entry.where !== 'request') fail(`“${String(term)}” has an unknown “where:”: leave it out or use request`)
  if (typeof source !== 'string' || source === '') fail(`“${String(term)}” needs “source:”, so that people can see where it comes from`)
  if (status === 'avoid' && (!Array.isArray(say) || say.length === 0)) fail(`“${String(term)}” needs “say:” with what to write instead`)
  if (status === 'explain' && typeof entry.means !== 'string') fail(`“${String(term)}” needs “means:”, the explanation that readers should get`)
  return entry as unknown as GlossaryEntry
}

function texts(value: unknown): string[] | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.every((one) => typeof one === 'string' || typeof one === 'number') ? list.map(String) : undefined
}
