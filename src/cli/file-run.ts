import {readFileSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import {type Config, ConfigError, type ReadText} from '../config.ts'
import {DiskTree, findFiles, placeFile, repositoryName, repositoryRoot} from '../files.ts'
import {GitError} from '../git.ts'
import {loadGlossary} from '../glossary.ts'
import {type LintedFile, TreeLinter} from '../linter.ts'
import {nearest} from '../nearest.ts'
import type {NeighbourOptions} from '../neighbours.ts'
import {LimitError} from '../readers/limits.ts'
import {ReadError} from '../readers/unreadable.ts'
import type {UnreadFile} from '../reporters/unread-file.ts'
import {inShard, type SharedFile} from '../shard.ts'
import {OverlayTree, type Tree} from '../tree.ts'
import type {Console} from './console.ts'
import {commands} from './help.ts'
import type {LintFlags} from './lint.ts'
import {type OlderVersion, olderVersion} from './since.ts'

/** A file to look at, with the linter of its repository. */
export interface RunFile {
  readonly linted: LintedFile
  readonly linter: TreeLinter
  /** The path in the older version, and its linter; undefined when nothing is compared. */
  readonly older: {readonly path: string | undefined; readonly linter: TreeLinter} | undefined
  /** As the person writes it. */
  readonly display: string
}

/** A file that was found: the root of its tree, and its path there. Plain data. */
export interface PlacedFile extends SharedFile {
  readonly file: string
  /** How a report calls it. */
  readonly name: string
  /** As the person writes it. */
  readonly display: string
  readonly isNamed: boolean
}

/** What files are to hold that hold something else on the disk, by their absolute path. */
export type Contents = ReadonlyMap<string, Uint8Array>

/** How a run sees its files. */
export interface FileRunOptions {
  /** What is known of the files of a tree before they are read. */
  readonly neighbours?: (root: string) => NeighbourOptions
  readonly contents?: Contents | undefined
  /** Reads glossaries; what was read once is kept for all that have the same reader. */
  readonly readText?: ReadText
}

/** Why a file could not be read. Plain data. */
export interface Failure {
  /** One sentence without a full stop. */
  readonly message: string
  /** Whether it names its own file. */
  readonly isWhole: boolean
}

/** What was made of a file, or why nothing was. */
export type Looked<T> = {readonly result: T | undefined} | {readonly failure: Failure}

/** What a run of a command over files needs of its options. */
export type FileFlags = Pick<LintFlags<string>, 'paths' | 'stdinFilename' | 'since' | 'shard' | 'forceExclude' | 'today'>

/** Finds the files of one run of a command, and says of each that cannot be read why. */
export class FileRun {
  /** How many files could not be read. */
  failures = 0
  /** Those files, with the reason. */
  readonly unread: UnreadFile[] = []
  readonly #config: Config
  readonly #flags: FileFlags
  readonly #io: Console
  readonly #options: FileRunOptions
  /** By the folder that a linter's tree stands in: the files named may be in several repositories. */
  readonly #linters = new Map<string, TreeLinter>()
  readonly #trees = new Map<string, Tree>()
  /** By folder. */
  readonly #repositories = new Map<string, string | undefined>()
  readonly #older: OlderVersion | undefined

  constructor(config: Config, flags: FileFlags, io: Console, options: FileRunOptions = {}) {
    this.#config = config
    this.#flags = flags
    this.#io = io
    this.#options = options
    const from = resolve(io.cwd, flags.stdinFilename ?? flags.paths[0] ?? '.')
    this.#older = flags.since === undefined ? undefined : olderVersion(flags.since, from, (tree, root) => this.#linter(tree, root))
  }

  /** What `look` makes of each file of the paths; files of which it makes nothing are left out. */
  files<T>(look: (file: RunFile) => T | undefined): T[] {
    const found = this.find()
    const results: T[] = []
    for (const [i, one] of found.entries()) {
      this.#io.progress(i, found.length)
      const result = this.settle(one, this.look(one, look))
      if (result !== undefined) results.push(result)
    }
    this.#io.progress(found.length, found.length)
    return results
  }

  /** Where a file stands that is named, or a text that is named like one. */
  place(name: string): PlacedFile {
    return this.#place(resolve(this.#io.cwd, name), true)
  }

  /** The files of the paths, sorted; of those that are not there it is said. */
  find(): PlacedFile[] {
    const {folder, ignore, wants} = this.#config
    const paths = this.#flags.paths.map((path) => resolve(this.#io.cwd, path))
    const found = findFiles(paths, {ignored: ignore, folder, forceExclude: this.#flags.forceExclude}, (path) => {
      const display = relative(this.#io.cwd, path)
      this.settle({display}, {failure: {message: missingText(display), isWhole: false}})
    })
      .filter(({file, isNamed}) => (isNamed || wants(relative(folder, file).replaceAll(sep, '/'))) && (this.#older?.isChanged(file) ?? true))
      .map(({file, isNamed}) => this.#place(file, isNamed))
    const {shard} = this.#flags
    return shard ? inShard(found, shard) : found
  }

  /** What `look` makes of a file, whose bytes are on the disk when none are given. */
  look<T>({file, root, path, name, isNamed, display}: PlacedFile, look: (file: RunFile) => T | undefined, bytes?: Uint8Array): Looked<T> {
    try {
      const linted = {path, name, content: bytes ?? (() => this.#options.contents?.get(file) ?? readFileSync(file)), isNamed}
      const older = this.#older && {path: this.#older.pathOf(file), linter: this.#older.linter}
      return {result: look({linted, linter: this.linterOf(root), older, display})}
    } catch (error) {
      return {failure: failureOf(error)}
    }
  }

  /** The result; of a failure one plain sentence goes to stderr, and the other files are still reported. */
  settle<T>({display}: Pick<PlacedFile, 'display'>, looked: Looked<T>): T | undefined {
    if ('result' in looked) return looked.result
    const {message, isWhole} = looked.failure
    this.failures++
    this.unread.push({path: display, reason: `${message}.`})
    this.#io.error(`untape: ${`${isWhole ? '' : `${display}: `}${message}.`.replace(/([?!])\.$/, '$1')}`)
    return undefined
  }

  linterOf(root: string): TreeLinter {
    const linter = this.#linters.get(root) ?? this.#linter(this.treeOf(root), root, this.#around(root))
    this.#linters.set(root, linter)
    return linter
  }

  #around(root: string): NeighbourOptions {
    // A file that no root holds is reported by another path than its neighbours know it by, so their document is not the one to lint.
    const isOutside = this.#repositoryOf(root) === undefined && relative(this.#config.folder, root).startsWith('..')
    return {...this.#options.neighbours?.(root), ...(isOutside ? {isDue: () => false} : {})}
  }

  treeOf(root: string): Tree {
    const tree = this.#trees.get(root) ?? this.#tree(new DiskTree(root), root)
    this.#trees.set(root, tree)
    return tree
  }

  /** What the disk does not give, such as a file that Git ignores, is not in the tree with other content either. */
  #tree(disk: DiskTree, root: string): Tree {
    const files = [...(this.#options.contents ?? [])].map(([file, bytes]) => [relative(root, file).replaceAll(sep, '/'), bytes] as const)
    const own = files.filter(([path]) => disk.read(path) !== undefined)
    return own.length > 0 ? new OverlayTree(disk, new Map(own)) : disk
  }

  #place(file: string, isNamed: boolean): PlacedFile {
    const display = relative(this.#io.cwd, file).replaceAll(sep, '/') || file
    return {file, ...placeFile(file, this.#repositoryOf(dirname(file)), this.#config.folder), display, isNamed}
  }

  #repositoryOf(folder: string): string | undefined {
    const known = this.#repositories.has(folder) ? this.#repositories.get(folder) : repositoryRoot(folder)
    this.#repositories.set(folder, known)
    return known
  }

  #linter(tree: Tree, root: string, neighbours: NeighbourOptions = {}): TreeLinter {
    const repository = repositoryName(root)
    return new TreeLinter({
      tree,
      root,
      repository,
      config: this.#config,
      glossary: (files) => loadGlossary(this.#config.folder, files, this.#options.readText),
      today: this.#flags.today,
      neighbours,
    })
  }
}

function failureOf(error: unknown): Failure {
  const expected = error instanceof ReadError || error instanceof LimitError || error instanceof ConfigError || error instanceof GitError
  const message = expected ? error.message : isSystemError(error) ? `it cannot be read (${error.code})` : `internal error: ${String(error)}`
  return {message, isWhole: error instanceof ConfigError}
}

function isSystemError(error: unknown): error is {code: string} {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}

/** A word that is no path may be a command that was mistyped. */
function missingText(path: string): string {
  const command = /^[a-z-]+$/.test(path) ? nearest(path, commands) : undefined
  return command ? `there is no such file; did you mean the command “${command}”?` : 'there is no such file or folder'
}
