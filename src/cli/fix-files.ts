import {join} from 'node:path'
import type {Finding} from '../finding.ts'
import {isInPlace} from '../replacement.ts'
import type {Console} from './console.ts'
import {type Contents, FileRun, type PlacedFile} from './file-run.ts'
import {worseFiles} from './fix-check.ts'
import {type FixedFile, type FixOptions, fixFile} from './fix-file.ts'
import type {LintCommand, LintFlags} from './lint.ts'
import type {LintedRun} from './lint-run.ts'
import {WriteError, writableFile} from './write-fixed.ts'

/** A file with what it is to hold. */
export interface Rewritten extends Omit<FixedFile, 'related'> {
  /** The file on the disk, behind all links. */
  readonly real: string
  readonly display: string
  /** The paths of the run that lead to it. */
  readonly paths: readonly string[]
}

export interface Refused {
  readonly display: string
  /** One sentence without a full stop. */
  readonly reason: string
}

/** All files of a run, fixed in memory as far as is proved. */
export interface FixedFiles {
  readonly rewritten: readonly Rewritten[]
  /** What is found then. */
  readonly run: LintedRun
  /** Files that have a fix and may not be written. */
  readonly refused: readonly Refused[]
}

/** How often all files are gone through. What a file says seldom matters to another, and then once. */
const mostRounds = 10

/** Fixes the files of a run. */
export class FilesFixer {
  readonly #command: LintCommand
  readonly #flags: LintFlags
  readonly #options: FixOptions
  readonly #io: Console
  readonly #rewritten = new Map<string, Rewritten>()
  readonly #refused = new Map<string, Refused>()
  /** What the findings of each file that was tried hang on. */
  readonly #related = new Map<string, readonly string[]>()

  constructor(command: LintCommand, flags: LintFlags, options: FixOptions, io: Console) {
    this.#command = command
    this.#flags = flags
    this.#options = options
    // What cannot be read is said once, by the first run.
    this.#io = {...io, error: () => {}}
  }

  /**
   * What is made of one file may matter to others, so after each round all are
   * linted again, and what makes another file worse is taken back.
   */
  async fix(): Promise<FixedFiles> {
    let run = await this.#command.lintFiles()
    // What is safe goes first: a suggestion that makes another file worse takes no fix with it.
    for (const options of this.#options.isSuggesting ? [{...this.#options, isSuggesting: false}, this.#options] : [this.#options])
      run = await this.#fixWith(options, run)
    return {rewritten: [...this.#rewritten.values()], run, refused: [...this.#refused.values()]}
  }

  /** Goes through all files until nothing is left to change, and says what is found then. */
  async #fixWith(options: FixOptions, first: LintedRun): Promise<LintedRun> {
    let run = first
    let due = run.results.map(({file}) => file)
    for (let round = 0; round < mostRounds; round++) {
      const made = this.#round(run, new Set(due.map(({file}) => file)), options)
      const kept = await this.#keepWell(made, run)
      if (kept.made.size === 0) break
      for (const [real, one] of kept.made) this.#rewritten.set(real, one)
      run = kept.run
      due = this.#dueAfter(run, kept.made, kept.made.size < made.size)
    }
    return run
  }

  /** Fixes each file on its own, with the others as they were. */
  #round(run: LintedRun, due: ReadonlySet<string>, options: FixOptions): Map<string, Rewritten> {
    const files = new FileRun(this.#command.config, this.#flags, this.#io, {contents: contentsOf(this.#rewritten)})
    const made = new Map<string, Rewritten>()
    for (const {file, linted} of run.results) {
      const real = due.has(file.file) && linted.report.findings.some((one) => offers(one, options)) ? this.#realOf(file) : undefined
      const twin = real === undefined ? undefined : made.get(real)
      if (real !== undefined && twin) made.set(real, {...twin, paths: [...twin.paths, file.file]})
      else if (real !== undefined) this.#fixOne(file, real, files, made, options)
    }
    return made
  }

  #fixOne(file: PlacedFile, real: string, files: FileRun, made: Map<string, Rewritten>, options: FixOptions): void {
    const looked = files.look(file, (one) => fixFile(one, options))
    const fixed = 'result' in looked ? looked.result : undefined
    if (!fixed) return
    const {related, ...rest} = fixed
    this.#related.set(
      file.file,
      related.map((path) => join(file.root, path)),
    )
    if (fixed.places > 0) made.set(real, {...rest, real, display: file.display, paths: [file.file]})
  }

  #realOf({file, root, display}: PlacedFile): string | undefined {
    try {
      return writableFile(file, root)
    } catch (error) {
      this.#refused.set(file, {display, reason: error instanceof WriteError ? error.message : 'it is not there any more'})
      return undefined
    }
  }

  /** The most files with which none of the run is worse, and what is found with them. */
  async #keepWell(made: ReadonlyMap<string, Rewritten>, before: LintedRun): Promise<{readonly made: ReadonlyMap<string, Rewritten>; readonly run: LintedRun}> {
    let left = made
    while (left.size > 0) {
      const run = await this.#command.lintFiles(contentsOf(new Map([...this.#rewritten, ...left])), this.#io)
      const worse = worseFiles(before, run, [...left.values()])
      if (worse.size === 0) return {made: this.#withEarlier(left), run}
      const without = new Map([...left].filter(([, {paths}]) => !paths.some((path) => worse.has(path))))
      // A file that is as it was has its new finding from another one; it is too rare to be worth the search for which.
      left = without.size < left.size ? without : new Map()
    }
    return {made: left, run: before}
  }

  /** Of a file that was fixed in an earlier round too, what was there at first. */
  #withEarlier(made: ReadonlyMap<string, Rewritten>): ReadonlyMap<string, Rewritten> {
    const all = [...made].map(([real, one]): [string, Rewritten] => {
      const earlier = this.#rewritten.get(real)
      return [real, earlier ? {...one, before: earlier.before, places: earlier.places + one.places} : one]
    })
    return new Map(all)
  }

  /** The files for which something else may be proved now. */
  #dueAfter(run: LintedRun, made: ReadonlyMap<string, Rewritten>, hasTakenBack: boolean): PlacedFile[] {
    const changed = new Set([...made.values()].flatMap(({paths}) => paths))
    return run.results.flatMap(({file}) => {
      const related = this.#related.get(file.file)
      return related && (hasTakenBack || related.some((path) => changed.has(path))) ? [file] : []
    })
  }
}

function offers(finding: Finding, {isSuggesting}: FixOptions): boolean {
  return finding.fix !== undefined || (isSuggesting && isInPlace(finding))
}

function contentsOf(rewritten: ReadonlyMap<string, Rewritten>): Contents {
  return new Map([...rewritten.values()].flatMap(({paths, after}) => paths.map((path) => [path, after.bytes] as const)))
}
