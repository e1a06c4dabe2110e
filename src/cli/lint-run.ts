import {CacheError} from '../cache.ts'
import type {Config} from '../config.ts'
import {groupBy} from '../document/group.ts'
import {folderOf} from '../related.ts'
import type {Excerpts} from '../reporters/snippet.ts'
import {byPath} from '../shard-report.ts'
import type {Console} from './console.ts'
import {type Contents, FileRun, type Looked, type PlacedFile} from './file-run.ts'
import type {FinishedRun} from './finish-run.ts'
import {type JobAnswer, type KnownFile, lintInWorkers, workersFor} from './jobs.ts'
import type {LintFlags} from './lint.ts'
import {type Linted, lintFile, type Wanted} from './lint-file.ts'
import {Memory} from './memory.ts'
import {inTurns} from './turns.ts'

interface LintRunInput {
  readonly config: Config
  readonly flags: LintFlags
  /** Where results are remembered, and what all of them hang on; undefined where nothing is. */
  readonly memory: {readonly file: string; readonly program: string; readonly config: string} | undefined
  /** Called before the first file is read into a document, and when there is none. */
  readonly prepare: () => void
  readonly contents?: Contents
}

export interface LintedRun extends Pick<FinishedRun, 'files' | 'checked' | 'unread' | 'excerpts' | 'displays' | 'burdens' | 'maps'> {
  /** What came of each file that was linted. */
  readonly results: readonly {readonly file: PlacedFile; readonly linted: Linted}[]
}

/** Lints the files of one run of the command. */
export class LintRun {
  readonly #run: FileRun
  readonly #input: LintRunInput
  readonly #io: Console
  readonly #wanted: Wanted
  readonly #memory: Memory | undefined
  /** The files that will be linted, by root and path. */
  readonly #due = new Set<string>()
  #found: readonly PlacedFile[] = []
  #byFolder: ReadonlyMap<string, readonly PlacedFile[]> | undefined
  #findings = 0
  readonly #results = new Map<PlacedFile, Looked<Linted>>()
  #isPrepared = false

  constructor(input: LintRunInput, io: Console) {
    const {config, flags, memory, contents = new Map()} = input
    this.#input = input
    this.#io = io
    this.#wanted = {format: flags.format, isRemembered: memory !== undefined}
    this.#run = new FileRun(config, flags, io, {
      contents,
      neighbours: (root) => ({isDue: (path) => this.#due.has(`${root}\n${path}`), files: this.#memory?.filesOf(root)}),
    })
    this.#memory = memory && new Memory({...memory, folder: config.folder, today: flags.today, treeOf: (root) => this.#run.treeOf(root)})
  }

  /** Only a run of many files takes a promise. */
  lintFiles(): LintedRun | Promise<LintedRun> {
    const files = this.#run.find()
    for (const {root, path} of files) this.#due.add(`${root}\n${path}`)
    this.#found = files
    // A run without files says all the same what is wrong with its glossary.
    if (files.length === 0) this.#prepared()
    // What is new comes first, so that all else can be held against what it says.
    const fresh = this.#lintAll(files.filter((file) => !this.#memory?.knows(file)))
    return after(fresh, () =>
      after(this.#lintAll(files.filter((file) => !this.#results.has(file) && !this.#recall(file))), () => {
        this.#io.progress(files.length, files.length)
        this.#remember()
        return this.#finish(files.map((file) => [file, this.#results.get(file) ?? {result: undefined}]))
      }),
    )
  }

  lintText(name: string, bytes: Uint8Array): LintedRun {
    const file = this.#run.place(name)
    return this.#finish([[file, this.#prepared().look(file, (one) => lintFile(one, this.#wanted), bytes)]])
  }

  /** Takes what is remembered of a file, if it still holds. */
  #recall(file: PlacedFile): boolean {
    const known = this.#memory?.find(file, (path) => ({facts: this.#prepared().linterOf(file.root).factsOf(path)}))
    if (!known) return false
    this.#settle(file, {result: known === 'none' ? undefined : {...known, checked: known.report}})
    return true
  }

  #lintAll(files: readonly PlacedFile[]): void | Promise<void> {
    if (files.length === 0) return
    const run = this.#prepared()
    const {program, cwd} = this.#io
    const {flags} = this.#input
    // A comparison asks Git for the older version once.
    const count = program === undefined || flags.since !== undefined ? 1 : workersFor(files, flags.jobs)
    if (program !== undefined && count > 1) {
      const handlers = {
        around: (batch: readonly PlacedFile[]) => this.#knownAround(batch),
        done: (batch: readonly PlacedFile[], answer: JobAnswer) => this.#take(batch, answer),
      }
      return lintInWorkers(files, {program, count, input: {flags, cwd, wanted: this.#wanted, contents: this.#input.contents}}, handlers)
    }
    return inTurns(files, (file) => {
      // A copy, as a part of a text would keep all of the text.
      const looked = structuredClone(run.look(file, (one) => lintFile(one, this.#wanted)))
      if ('result' in looked) this.#keep(file, looked.result)
      this.#settle(file, looked)
    })
  }

  /** Takes what a worker made of files. */
  #take(files: readonly PlacedFile[], {results, learned}: JobAnswer): void {
    for (const {root, path, known} of learned) this.#memory?.learn(root, path, known)
    for (const [i, file] of files.entries()) {
      const looked = results[i]
      if (!looked) continue
      if ('result' in looked) this.#keep(file, looked.result)
      this.#settle(file, looked)
    }
  }

  /** What is remembered of the files of the same folders, so that a worker need not read them. */
  #knownAround(files: readonly PlacedFile[]): KnownFile[] {
    const memory = this.#memory
    if (!memory) return []
    const folderFrom = ({root, path}: PlacedFile): string => `${root}\n${folderOf(path)}`
    this.#byFolder ??= groupBy(this.#found, folderFrom)
    return [...new Set(files.map(folderFrom))].flatMap((folder) =>
      (this.#byFolder?.get(folder) ?? []).flatMap(({root, path}) => {
        const known = memory.factsOf(root, path)
        return known ? [{root, path, facts: known.facts}] : []
      }),
    )
  }

  #settle(file: PlacedFile, looked: Looked<Linted>): void {
    this.#results.set(file, looked)
    if ('result' in looked) this.#findings += looked.result?.report.findings.length ?? 0
    this.#io.progress(this.#results.size, this.#found.length, this.#findings)
  }

  #keep(file: PlacedFile, linted: Linted | undefined): void {
    if (!linted) this.#memory?.keep(file, null, 'none')
    if (!linted?.hangsOn) return
    const {report, excerpts, hangsOn} = linted
    const {links, ...others} = hangsOn
    this.#memory?.keep(file, {format: report.format, links, facts: report.facts}, {...others, report, excerpts})
  }

  #prepared(): FileRun {
    if (!this.#isPrepared) this.#input.prepare()
    this.#isPrepared = true
    return this.#run
  }

  #remember(): void {
    try {
      this.#memory?.write()
    } catch (error) {
      const reason = error instanceof CacheError ? error.message : `${this.#input.flags.cache ?? 'the cache'} cannot be written`
      this.#io.error(`untape: what was found is not remembered: ${reason}.`)
    }
  }

  /** What failed is said in the order of the files, whatever was linted first. */
  #finish(looked: readonly (readonly [PlacedFile, Looked<Linted>])[]): LintedRun {
    const done = looked.flatMap(([file, one]) => {
      const linted = this.#run.settle(file, one)
      return linted ? [{file, linted}] : []
    })
    const excerpts = new Map<string, Excerpts>()
    // Files of several repositories may have one path.
    for (const {linted} of done) {
      const other = excerpts.get(linted.report.path)
      excerpts.set(linted.report.path, other ? {...other, ...linted.excerpts} : linted.excerpts)
    }
    return {
      results: done,
      files: byPath(done.map(({linted}) => linted.report)),
      checked: byPath(done.map(({linted}) => linted.checked)),
      unread: byPath(this.#run.unread),
      excerpts,
      displays: new Map(done.map(({file, linted}) => [linted.report.path, file.display])),
      burdens: done.flatMap(({linted}) => linted.burden ?? []),
      maps: done.flatMap(({linted}) => linted.map ?? []),
    }
  }
}

function after<T, U>(value: T | Promise<T>, next: (value: T) => U | Promise<U>): U | Promise<U> {
  return value instanceof Promise ? value.then(next) : next(value)
}
