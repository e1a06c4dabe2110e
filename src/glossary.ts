/** Loads glossaries: ours, and a team's own laid over it. */
import {resolve} from 'node:path'
import {entries} from '../glossary/index.ts'
import {ConfigError, type ReadText, readFromDisk} from './config.ts'
import {isFatal, parseGlossary} from './glossary-care/file.ts'
import {Glossary, type GlossaryEntry, mergeEntries} from './language/glossary.ts'

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
 * @throws {ConfigError} one sentence with file and line, for the first thing that is wrong.
 */
export function readGlossary(file: string, read: ReadText = readFromDisk): GlossaryEntry[] {
  const source = read(file)
  if (source === undefined) throw new ConfigError(`${file} cannot be read`)
  const {entries: placed, faults} = parseGlossary(source)
  const fatal = faults.find(isFatal)
  if (fatal) throw new ConfigError(`${file}:${fatal.entryLine}: ${fatal.message}`)
  return placed.map(({entry}) => entry)
}
