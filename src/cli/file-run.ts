import {readFileSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import {type Config, ConfigError} from '../config.ts'
import {DiskTree, findFiles, repositoryName, repositoryRoot} from '../files.ts'
import {GitError} from '../git.ts'
import {loadGlossary} from '../glossary.ts'
import {type LintedFile, TreeLinter} from '../linter.ts'
import {nearest} from '../nearest.ts'
import {ReadError} from '../read.ts'
import {LimitError} from '../readers/limits.ts'
import type {UnreadFile} from '../reporters/unread-file.ts'
import {inShard, type SharedFile} from '../shard.ts'
import type {Tree} from '../tree.ts'
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

/** A file that was found: the root of its tree, and its path there. */
interface PlacedFile extends SharedFile {
  readonly file: string
  /** How a report calls it. */
  readonly name: string
  readonly isNamed: boolean
}

/** Finds the files of one run of a command, and says of each that cannot be read why. */
export class FileRun {
  /** How many files could not be read. */
  failures = 0
  /** Those files, with the reason. */
  readonly unread: UnreadFile[] = []
  readonly #config: Config
  readonly #flags: LintFlags<string>
  readonly #io: Console
  /** By the folder that a linter's tree stands in: the files named may be in several repositories. */
  readonly #linters = new Map<string, TreeLinter>()
  /** By folder. */
  readonly #repositories = new Map<string, string | undefined>()
  readonly #older: OlderVersion | undefined

  constructor(config: Config, flags: LintFlags<string>, io: Console) {
    this.#config = config
    this.#flags = flags
    this.#io = io
    const from = resolve(io.cwd, flags.stdinFilename ?? flags.paths[0] ?? '.')
    this.#older = flags.since === undefined ? undefined : olderVersion(flags.since, from, (tree, root) => this.#linter(tree, root))
  }

  /** What `look` makes of each file of the paths; files of which it makes nothing are left out. */
  files<T>(look: (file: RunFile) => T | undefined): T[] {
    const found = this.#find()
    const results: T[] = []
    for (const [i, one] of found.entries()) {
      if (i % 50 === 0) this.#io.progress(i, found.length)
      const result = this.#look(one, () => readFileSync(one.file), look)
      if (result !== undefined) results.push(result)
    }
    this.#io.progress(found.length, found.length)
    return results
  }

  /** The same for bytes that are named like a file. */
  text<T>(name: string, bytes: Uint8Array, look: (file: RunFile) => T | undefined): T[] {
    const result = this.#look(this.#place(resolve(this.#io.cwd, name), true), bytes, look)
    return result === undefined ? [] : [result]
  }

  #find(): PlacedFile[] {
    const {folder, ignore, wants} = this.#config
    const paths = this.#flags.paths.map((path) => resolve(this.#io.cwd, path))
    const found = findFiles(paths, ignore, folder, (path) => this.#fail(relative(this.#io.cwd, path), new ReadError(missingText(relative(this.#io.cwd, path)))))
      .filter(({file, isNamed}) => (isNamed || wants(relative(folder, file).replaceAll(sep, '/'))) && (this.#older?.isChanged(file) ?? true))
      .map(({file, isNamed}) => this.#place(file, isNamed))
    const {shard} = this.#flags
    return shard ? inShard(found, shard) : found
  }

  #place(file: string, isNamed: boolean): PlacedFile {
    const name = relative(this.#repositoryOf(dirname(file)) ?? this.#config.folder, file).replaceAll(sep, '/')
    // A file outside of the root has only its folder around it.
    const root = name.startsWith('../') ? dirname(file) : file.slice(0, -name.length - 1) || sep
    return {file, root, path: relative(root, file).replaceAll(sep, '/'), name, isNamed}
  }

  #repositoryOf(folder: string): string | undefined {
    const known = this.#repositories.has(folder) ? this.#repositories.get(folder) : repositoryRoot(folder)
    this.#repositories.set(folder, known)
    return known
  }

  #look<T>({file, root, path, name, isNamed}: PlacedFile, content: Uint8Array | (() => Uint8Array), look: (file: RunFile) => T | undefined): T | undefined {
    const display = relative(this.#io.cwd, file).replaceAll(sep, '/') || file
    try {
      const linter = this.#linterOf(root)
      const linted = {path, name, content, isNamed}
      const older = this.#older && {path: this.#older.pathOf(file), linter: this.#older.linter}
      return look({linted, linter, older, display})
    } catch (error) {
      this.#fail(display, error)
      return undefined
    }
  }

  #linterOf(root: string): TreeLinter {
    const linter = this.#linters.get(root) ?? this.#linter(new DiskTree(root), root)
    this.#linters.set(root, linter)
    return linter
  }

  #linter(tree: Tree, root: string): TreeLinter {
    const repository = repositoryName(root)
    return new TreeLinter({
      tree,
      root,
      repository,
      config: this.#config,
      glossary: (files) => loadGlossary(this.#config.folder, files),
      today: this.#flags.today,
    })
  }

  /** One plain sentence on stderr; the other files are still reported. */
  #fail(display: string, error: unknown): void {
    this.failures++
    const expected = error instanceof ReadError || error instanceof LimitError || error instanceof ConfigError || error instanceof GitError
    const message = expected ? error.message : isSystemError(error) ? `it cannot be read (${error.code})` : `internal error: ${String(error)}`
    this.unread.push({path: display, reason: `${message}.`})
    const sentence = `${error instanceof ConfigError ? '' : `${display}: `}${message}.`.replace(/([?!])\.$/, '$1')
    this.#io.error(`untape: ${sentence}`)
  }
}

function isSystemError(error: unknown): error is {code: string} {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}

/** A word that is no path may be a command that was mistyped. */
function missingText(path: string): string {
  const command = /^[a-z-]+$/.test(path) ? nearest(path, commands) : undefined
  return command ? `there is no such file; did you mean the command “${command}”?` : 'there is no such file or folder'
}
