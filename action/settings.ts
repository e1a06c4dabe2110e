/** Configuration and glossary of a run, from one of its versions. */
import {relative, resolve, sep} from 'node:path'
import ignore from 'ignore'
import {rules} from '../rules/index.ts'
import {type Config, ConfigError, emptyConfig, type ReadText, readConfig} from '../src/config.ts'
import {loadGlossary} from '../src/glossary.ts'
import type {Glossary} from '../src/language/glossary.ts'
import {isReadable} from '../src/read.ts'
import {folderOf} from '../src/related.ts'
import {type Tree, textIn} from '../src/tree.ts'
import {type Blobs, CommitTree, type Listing} from './blobs.ts'
import type {Inputs} from './inputs.ts'

/** Paths of a tree are told apart by this folder. Nothing is ever read in it. */
export const root = resolve('.')

export interface Settings {
  readonly config: Config
  /** The path of the configuration; undefined where there is none. */
  readonly path: string | undefined
  readonly glossary: (files: readonly string[]) => Glossary
  /** Configuration and glossaries: a change to one of them is said. */
  readonly isOwn: (path: string) => boolean
}

/**
 * Reads the configuration that was named, else the nearest one to the first path.
 *
 * @throws {ConfigError} for one that is not there or cannot be used.
 */
export async function readSettings(files: Listing, blobs: Blobs, inputs: Inputs): Promise<Settings> {
  const path = inputs.config ?? nearestConfig(files, inputs.paths[0] ?? '')
  const tree = new CommitTree(files, blobs)
  await fetchFiles(files, blobs, path === undefined ? [] : [path])
  const read = readerOf(tree)
  const config = path === undefined ? emptyConfig(root) : plainly(() => readConfig(resolve(root, path), rules, read))
  const lists = config.layers.map(({glossary}) => glossary)
  const glossaries = lists.flat().map((file) => fromRoot(resolve(config.folder, file)))
  await fetchFiles(files, blobs, glossaries)
  const glossary = (names: readonly string[]): Glossary => plainly(() => loadGlossary(config.folder, names, read))
  // A glossary that cannot be used spoils every file, so all are tried before any.
  for (const names of lists) glossary(names)
  return {config, path, glossary, isOwn: (one) => /(?:^|\/)untape\.ya?ml$/.test(one) || one === path || glossaries.includes(one)}
}

async function fetchFiles(files: Listing, blobs: Blobs, paths: readonly string[]): Promise<void> {
  for (const path of paths) blobs.want(files.get(path) ?? '')
  await blobs.load()
}

/** The configuration nearest to a folder or file, looking upwards. */
function nearestConfig(files: Listing, from: string): string | undefined {
  for (let folder = from; ; folder = folderOf(folder)) {
    for (const name of ['untape.yml', 'untape.yaml']) {
      const path = folder === '' ? name : `${folder}/${name}`
      if (files.has(path)) return path
    }
    if (folder === '') return undefined
  }
}

function readerOf(tree: Tree): ReadText {
  return (file) => textIn(tree, fromRoot(file))
}

function fromRoot(file: string): string {
  return relative(root, file).replaceAll(sep, '/')
}

/** An error names files as the repository does, and one that a parser throws is one of configuration too. */
function plainly<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new ConfigError(message.replaceAll(`${root}${sep}`, ''))
  }
}

/** Which files of the repository a run is about. */
export function fileFilter(
  {config}: Pick<Settings, 'config'>,
  {paths}: Inputs,
): {readonly takes: (path: string) => boolean; readonly isNamed: (path: string) => boolean} {
  const ignored = ignore().add([...config.ignore])
  const isNamed = (path: string): boolean => paths.includes(path)
  return {
    isNamed,
    takes(path) {
      if (isNamed(path)) return true
      if (!isReadable(path) || /(?:^|\/)node_modules\//.test(path)) return false
      if (paths.length > 0 && !paths.some((folder) => path.startsWith(`${folder}/`))) return false
      const fromConfig = relative(config.folder, resolve(root, path)).replaceAll(sep, '/')
      return config.wants(fromConfig) && (fromConfig.startsWith('..') || !ignored.ignores(fromConfig))
    },
  }
}
