/** Finds the files to lint. */
import {lstatSync, readdirSync, readFileSync, realpathSync, statSync} from 'node:fs'
import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import {type IgnoreRules, ignoreRules} from './ignore-rules.ts'
import {isReadable} from './read.ts'
import {maxBytes} from './readers/limits.ts'
import type {Tree} from './tree.ts'

/** A file to lint: where it is, and whether the caller named it. */
export interface FoundFile {
  readonly file: string
  /** Named on the command line, not met in a folder: it is read even when it is plain text. */
  readonly isNamed: boolean
}

const never = new Set(['node_modules', '.git', '.hg', '.svn'])

/**
 * The readable files under the given paths, sorted. Git-ignored files and
 * `node_modules` are left out; a symbolic link is followed only inside the
 * tree it stands in. `missing` is told of named paths that do not exist.
 * With `forceExclude` a file that is named counts as one met in its folder.
 */
export function findFiles(
  paths: readonly string[],
  {ignored, folder, forceExclude}: {readonly ignored: readonly string[]; readonly folder: string; readonly forceExclude: boolean},
  missing: (path: string) => void,
): FoundFile[] {
  const found = new Map<string, FoundFile>()
  const own = ignored.length > 0 ? ignoreRules(ignored) : undefined
  for (const path of paths) {
    const absolute = resolve(path)
    const stats = statSync(absolute, {throwIfNoEntry: false})
    if (!stats) {
      missing(path)
      continue
    }
    const isFolder = stats.isDirectory()
    if (!isFolder && !forceExclude) {
      found.set(absolute, {file: absolute, isNamed: true})
      continue
    }
    for (const file of isFolder ? walk(absolute) : [absolute].filter(isOurs)) {
      const fromConfig = relative(folder, file)
      if (!fromConfig.startsWith('..') && own?.ignores(fromConfig.replaceAll(sep, '/'))) continue
      if (!found.has(file)) found.set(file, {file, isNamed: false})
    }
  }
  return [...found.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
}

/** Whether a run over its folder comes to a file, there already or not: neither Git nor the configuration leaves it out, and it belongs to no package. */
export function isMet(file: string, ignored: readonly string[], folder: string): boolean {
  const own = dirname(file)
  const fromConfig = relative(folder, file).replaceAll(sep, '/')
  const rule = ignored.length > 0 ? ignoreRules(ignored) : undefined
  const folders = relative(repositoryRoot(own) ?? folder, own).split(sep)
  if ((!fromConfig.startsWith('..') && rule?.ignores(fromConfig)) || folders.some((name) => never.has(name))) return false
  return !isIgnored(file, false, withIgnoreFile({folder: own, rules: inherited(own)}))
}

/** Where a file stands in a tree. */
export interface FilePlace {
  /** The folder that the tree stands in, absolute. */
  readonly root: string
  /** From the root, with `/`. */
  readonly path: string
  /** How a report calls it: from the root of its repository, else from the folder. */
  readonly name: string
}

/** Where a file stands: in its repository, else in the folder; one outside of both has only its own folder around it. */
export function placeFile(file: string, repository: string | undefined, folder: string): FilePlace {
  const name = relative(repository ?? folder, file).replaceAll(sep, '/')
  const root = name.startsWith('../') ? dirname(file) : file.slice(0, -name.length - 1) || sep
  return {root, path: relative(root, file).replaceAll(sep, '/'), name}
}

/** What changes when a file does: its size and when it was last written; undefined for one that cannot be read. */
export function stampOf(file: string): string | undefined {
  try {
    const {size, mtimeMs} = statSync(file)
    return `${size} ${mtimeMs}`
  } catch {
    return undefined
  }
}

interface Level {
  readonly folder: string
  /** The ignore files met on the way down, with the folders they stand in. */
  readonly rules: readonly {readonly base: string; readonly rule: IgnoreRules}[]
}

function* walk(root: string): Generator<string> {
  const tree = realpathSync(root)
  const seen = new Set<string>([tree])
  const stack: Level[] = [{folder: root, rules: inherited(root)}]
  for (let level = stack.pop(); level; level = stack.pop()) {
    const rules = withIgnoreFile(level)
    for (const name of readdirSync(level.folder).sort()) {
      const file = join(level.folder, name)
      const kind = kindOf(file, tree, seen)
      if (kind === undefined || never.has(name) || isIgnored(file, kind === 'folder', rules)) continue
      if (kind === 'folder') stack.push({folder: file, rules})
      else if (isOurs(file)) yield file
    }
  }
}

/** Whether a file is worth opening that nobody asked for; what Office writes beside any file that it has open, a text too, is not. */
function isOurs(file: string): boolean {
  return isReadable(file) && !basename(file).startsWith('~$')
}

function kindOf(file: string, tree: string, seen: Set<string>): 'file' | 'folder' | undefined {
  const own = lstatSync(file)
  if (!own.isSymbolicLink()) return own.isDirectory() ? 'folder' : own.isFile() ? 'file' : undefined
  let real: string
  try {
    real = realpathSync(file)
  } catch {
    return undefined
  }
  if (real !== tree && !real.startsWith(tree + sep)) return undefined
  if (seen.has(real)) return undefined
  seen.add(real)
  return statSync(real).isDirectory() ? undefined : 'file'
}

/** Ignore files above the starting folder, up to the root of the repository. */
function inherited(root: string): Level['rules'] {
  const top = repositoryRoot(root)
  const rules: {base: string; rule: IgnoreRules}[] = []
  if (top === undefined) return rules
  for (let folder = resolve(root); folder !== top; ) {
    folder = resolve(folder, '..')
    const rule = ignoreFile(folder)
    if (rule) rules.unshift({base: folder, rule})
  }
  return rules
}

/**
 * The files under a folder as they are on disk. A file that Git ignores, that
 * is too large, or that a link leads to outside of the folder is not read.
 */
export class DiskTree implements Tree {
  readonly #root: string
  readonly #ignored = new Map<string, Level['rules']>()
  readonly #within = new Map<string, boolean>()
  #real: string | undefined

  constructor(root: string) {
    this.#root = root
  }

  read(path: string): Uint8Array | undefined {
    const file = join(this.#root, path)
    try {
      let stats = lstatSync(file)
      const isInside = stats.isSymbolicLink() ? this.#isWithin(realpathSync(file)) : this.#isFolderWithin(dirname(file))
      if (!isInside || this.#isIgnored(file)) return undefined
      if (stats.isSymbolicLink()) stats = statSync(file)
      return stats.isFile() && stats.size <= maxBytes ? readFileSync(file) : undefined
    } catch {
      return undefined
    }
  }

  #isWithin(real: string): boolean {
    this.#real ??= realpathSync(this.#root)
    return real === this.#real || real.startsWith(this.#real.endsWith(sep) ? this.#real : this.#real + sep)
  }

  /** Where a folder leads to is asked once. */
  #isFolderWithin(folder: string): boolean {
    const isWithin = this.#within.get(folder) ?? this.#isWithin(realpathSync(folder))
    this.#within.set(folder, isWithin)
    return isWithin
  }

  names(folder: string): readonly string[] {
    try {
      return readdirSync(join(this.#root, folder))
    } catch {
      return []
    }
  }

  /** The ignore files of a folder are read once. */
  #isIgnored(file: string): boolean {
    const folder = dirname(file)
    const rules = this.#ignored.get(folder) ?? withIgnoreFile({folder, rules: inherited(folder)})
    this.#ignored.set(folder, rules)
    return isIgnored(file, false, rules)
  }
}

function withIgnoreFile({folder, rules}: Level): Level['rules'] {
  const rule = ignoreFile(folder)
  return rule ? [...rules, {base: folder, rule}] : rules
}

function ignoreFile(folder: string): IgnoreRules | undefined {
  const file = join(folder, '.gitignore')
  if (!statSync(file, {throwIfNoEntry: false})?.isFile()) return undefined
  return ignoreRules(readFileSync(file, 'utf8'))
}

function isIgnored(file: string, isFolder: boolean, rules: Level['rules']): boolean {
  let ignored = false
  for (const {base, rule} of rules) {
    const path = relative(base, file).replaceAll(sep, '/') + (isFolder ? '/' : '')
    const result = rule.test(path)
    if (result.ignored) ignored = true
    else if (result.unignored) ignored = false
  }
  return ignored
}

/** The name of a repository with its owner's, as the address says that it was copied from: “company/it-forms”. */
export function repositoryName(root: string): string | undefined {
  try {
    const section = /^\[remote "origin"\]\s*$([\s\S]*?)(?=^\[|(?![\s\S]))/m.exec(readFileSync(join(root, '.git', 'config'), 'utf8'))?.[1] ?? ''
    return /^\s*url\s*=\s*\S*?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?\s*$/m.exec(section)?.[1]
  } catch {
    return undefined
  }
}

/** The root of the repository that a path is in, or undefined outside of one. */
export function repositoryRoot(from: string): string | undefined {
  let folder = resolve(from)
  if (statSync(folder, {throwIfNoEntry: false})?.isFile()) folder = dirname(folder)
  while (statSync(join(folder, '.git'), {throwIfNoEntry: false}) === undefined) {
    const parent = resolve(folder, '..')
    if (parent === folder) return undefined
    folder = parent
  }
  return folder
}
