/** The glossaries of a team: the files that were named, else those of the configuration. */
import {relative, resolve, sep} from 'node:path'
import {type Config, ConfigError, readFromDisk} from '../config.ts'
import {type GlossaryFile, isFatal, parseGlossary} from '../glossary-care/file.ts'
import {type GlossaryEntry, mergeEntries} from '../language/glossary.ts'
import {formatOf} from '../read.ts'
import type {Console} from './console.ts'

/** A glossary file as it was read. */
export interface TeamFile {
  /** From the working folder. */
  readonly name: string
  readonly glossary: GlossaryFile
}

/** Files that are laid over each other; those of an override are for some paths only. */
export interface TeamLayer {
  /** As `explain-config` calls it: “rules”, “overrides 2”. */
  readonly layer: string
  readonly files: readonly TeamFile[]
}

/** Of the words of a command line, the glossaries and the documents: a YAML file that is no issue form is a glossary. */
export function sortPaths(words: readonly string[], io: Console): {glossaries: string[]; documents: string[]} {
  const isGlossary = (word: string): boolean => /\.ya?ml$/i.test(word) && formatOf(word, readFromDisk(resolve(io.cwd, word)) ?? '') === undefined
  return {glossaries: words.filter(isGlossary), documents: words.filter((word) => !isGlossary(word))}
}

/**
 * Reads the files that were named, or else those of the configuration, the layer for all paths first.
 *
 * @throws {ConfigError} for a file that cannot be read.
 */
export function readTeamGlossary(config: Config, named: readonly string[], io: Console): TeamLayer[] {
  const read = (file: string): TeamFile => {
    const path = resolve(io.cwd, file)
    const name = relative(io.cwd, path).replaceAll(sep, '/')
    const source = readFromDisk(path)
    if (source === undefined) throw new ConfigError(`${name} cannot be read`)
    return {name, glossary: parseGlossary(source)}
  }
  if (named.length > 0) return [{layer: 'rules', files: named.map(read)}]
  return config.layers.flatMap(({name, glossary}) =>
    glossary.length > 0 ? [{layer: name, files: glossary.map((file) => read(resolve(config.folder, file)))}] : [],
  )
}

/**
 * The entries of a layer, each file laid over the one before.
 *
 * @throws {ConfigError} for the first entry that cannot be used; one that is not finished can be where `isUnfinishedFine`.
 */
export function entriesOf(files: readonly TeamFile[], isUnfinishedFine = false): GlossaryEntry[] {
  const lists = files.map(({name, glossary}) => {
    const fatal = glossary.faults.find((fault) => (isUnfinishedFine ? fault.kind === 'refused' : isFatal(fault)))
    if (fatal) throw new ConfigError(`${name}:${fatal.line}: ${fatal.message}`)
    return glossary.entries.map(({entry}) => entry)
  })
  return lists.reduce<GlossaryEntry[]>(mergeEntries, [])
}
