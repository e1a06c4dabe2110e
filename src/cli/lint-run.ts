import type {Config} from '../config.ts'
import type {FileReport} from '../report.ts'
import type {Excerpts} from '../reporters/snippet.ts'
import {sortUnread} from '../shard-report.ts'
import type {Console} from './console.ts'
import {FileRun, type Looked, type PlacedFile} from './file-run.ts'
import type {FinishedRun} from './finish-run.ts'
import type {LintFlags} from './lint.ts'
import {type Linted, lintFile, type Wanted} from './lint-file.ts'
import {Memory} from './memory.ts'

interface LintRunInput {
  readonly config: Config
  readonly flags: LintFlags
  /** Where results are remembered, and what all of them hang on; undefined where nothing is. */
  readonly memory: {readonly file: string; readonly program: string; readonly config: string} | undefined
  /** Called before the first file is read into a document, and when there is none. */
  readonly prepare: () => void
}

type LintedRun = Pick<FinishedRun, 'files' | 'checked' | 'unread' | 'excerpts' | 'displays' | 'burdens' | 'maps'>

/** Lints the files of one run of the command. */
export class LintRun {
  readonly #run: FileRun
  readonly #input: LintRunInput
  readonly #io: Console
  readonly #wanted: Wanted
  readonly #memory: Memory | undefined
  /** The files that will be linted, by root and path. */
  readonly #due = new Set<string>()
  #isPrepared = false

  constructor(input: LintRunInput, io: Console) {
    const {config, flags, memory} = input
    this.#input = input
    this.#io = io
    this.#wanted = {format: flags.format, isRemembered: memory !== undefined}
    this.#run = new FileRun(config, flags, io, (root) => ({isDue: (path) => this.#due.has(`${root}\n${path}`), files: this.#memory?.filesOf(root)}))
    this.#memory = memory && new Memory({...memory, folder: config.folder, today: flags.today, treeOf: (root) => this.#run.treeOf(root)})
  }

  lintFiles(): LintedRun {
    const files = this.#run.find()
    for (const {root, path} of files) this.#due.add(`${root}\n${path}`)
    const results = new Map<PlacedFile, Looked<Linted>>()
    const lint = (file: PlacedFile): void => {
      results.set(file, this.#lint(file))
      this.#io.progress(results.size, files.length)
    }
    // What is new comes first, so that all else can be held against what it says.
    for (const file of files) if (!this.#memory?.knows(file)) lint(file)
    for (const file of files) {
      if (results.has(file)) continue
      const known = this.#memory?.find(file, (path) => ({facts: this.#prepared().linterOf(file.root).factsOf(path)}))
      if (known) results.set(file, {result: known === 'none' ? undefined : {...known, checked: known.report}})
      else lint(file)
    }
    this.#io.progress(files.length, files.length)
    // A run without files says all the same what is wrong with its glossary.
    if (files.length === 0) this.#prepared()
    this.#remember()
    return this.#finish(files.map((file) => [file, results.get(file) ?? {result: undefined}]))
  }

  lintText(name: string, bytes: Uint8Array): LintedRun {
    const file = this.#run.place(name)
    return this.#finish([[file, this.#prepared().look(file, (one) => lintFile(one, this.#wanted), bytes)]])
  }

  #lint(file: PlacedFile): Looked<Linted> {
    const looked = this.#prepared().look(file, (one) => lintFile(one, this.#wanted))
    if ('result' in looked) this.#keep(file, looked.result)
    return looked
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
    } catch {
      this.#io.error('untape: what was found is not remembered: the cache cannot be written.')
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
    for (const {linted} of done) excerpts.set(linted.report.path, {...excerpts.get(linted.report.path), ...linted.excerpts})
    return {
      files: done.map(({linted}) => linted.report).sort(byPath),
      checked: done.map(({linted}) => linted.checked).sort(byPath),
      unread: sortUnread(this.#run.unread),
      excerpts,
      displays: new Map(done.map(({file, linted}) => [linted.report.path, file.display])),
      burdens: done.flatMap(({linted}) => linted.burden ?? []),
      maps: done.flatMap(({linted}) => linted.map ?? []),
    }
  }
}

function byPath(a: FileReport, b: FileReport): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
