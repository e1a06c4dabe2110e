/** The linters of the files that are open: one for each repository and configuration. */
import {dirname, join, relative, sep} from 'node:path'
import {DiskTree, type FilePlace, isMet, placeFile, repositoryName, repositoryRoot, stampOf} from '../files.ts'
import {TreeLinter} from '../linter.ts'
import type {KnownFacts, KnownFiles} from '../neighbours.ts'
import {Settings} from './settings.ts'

/** What the server is told by the command that starts it. */
export interface LintersInput {
  /** The configuration file nearest to a path; undefined where there is none. */
  readonly configFileNear: (path: string) => string | undefined
  /** YYYY-MM-DD. */
  readonly today: () => string
}

/** What a file is linted with. */
export interface Desk {
  readonly settings: Settings
  readonly place: FilePlace
  /** Undefined while there is no usable configuration, and for a file that a run over its folder would leave out. */
  readonly linter: TreeLinter | undefined
}

/**
 * What stands around a document (other files, CODEOWNERS, ignore files) is read
 * from the disk and never from an editor’s buffer: the results are then those of
 * the command, and half a sentence in one window makes no findings in another.
 * It is asked again when something was opened, saved or changed on the disk, and
 * not at each key.
 */
export class Linters {
  readonly #input: LintersInput
  /** By configuration file, or the folder where there is none. */
  readonly #settings = new Map<string, Settings>()
  readonly #facts = new Map<string, FactsMemory>()
  /** Of this moment. */
  readonly #linters = new Map<string, TreeLinter>()
  readonly #desks = new Map<string, Desk>()
  readonly #configFiles = new Map<string, string | undefined>()
  #today = ''

  constructor(input: LintersInput) {
    this.#input = input
  }

  /** What a file is linted with; paths are matched from `folder` where there is no configuration. */
  deskOf(file: string, folder: string): Desk {
    if (this.#today !== this.#input.today()) this.forget()
    const known = this.#desks.get(`${folder}\n${file}`)
    if (known) return known
    const settings = this.#settingsOf(file, folder)
    const {config} = settings
    const place = placeFile(file, repositoryRoot(dirname(file)), config?.folder ?? folder)
    const isLeftOut = config && !(isMet(file, config.ignore, config.folder) && config.wants(relative(config.folder, file).replaceAll(sep, '/')))
    const desk = {settings, place, linter: isLeftOut ? undefined : this.#linterOf(settings, place.root, `${settings.file ?? folder}\n${place.root}`)}
    this.#desks.set(`${folder}\n${file}`, desk)
    return desk
  }

  #settingsOf(file: string, folder: string): Settings {
    const near = dirname(file)
    const configFile = this.#configFiles.has(near) ? this.#configFiles.get(near) : this.#input.configFileNear(file)
    this.#configFiles.set(near, configFile)
    const key = configFile ?? folder
    const settings = this.#settings.get(key) ?? new Settings(configFile, folder)
    this.#settings.set(key, settings)
    return settings
  }

  /** All settings in use. */
  settings(): readonly Settings[] {
    return [...this.#settings.values()]
  }

  /** Asks the disk anew from now on. */
  forget(): void {
    this.#today = this.#input.today()
    this.#linters.clear()
    this.#desks.clear()
    this.#configFiles.clear()
    for (const [key, settings] of this.#settings) {
      // One that is gone holds no more, and another does.
      const isGone = settings.file !== undefined && stampOf(settings.file) === undefined
      if (isGone) this.#settings.delete(key)
      if (isGone || settings.refresh()) for (const root of this.#facts.keys()) if (root.startsWith(`${key}\n`)) this.#facts.delete(root)
    }
  }

  /** Keeps only what these files need. */
  keep(files: readonly {readonly file: string; readonly folder: string}[]): void {
    this.#desks.clear()
    this.#configFiles.clear()
    const [settings, roots] = [new Set<string>(), new Set<string>()]
    for (const {file, folder} of files) {
      try {
        const {settings: own, place} = this.deskOf(file, folder)
        settings.add(own.file ?? folder)
        roots.add(`${own.file ?? folder}\n${place.root}`)
      } catch {
        // A file that the system cannot look at needs nothing.
      }
    }
    for (const key of this.#settings.keys()) if (!settings.has(key)) this.#settings.delete(key)
    for (const map of [this.#facts, this.#linters]) for (const key of map.keys()) if (!roots.has(key)) map.delete(key)
  }

  /** How much is kept, to be counted by tests. */
  sizes(): {readonly settings: number; readonly linters: number; readonly facts: number} {
    return {settings: this.#settings.size, linters: this.#linters.size, facts: this.#facts.size}
  }

  #linterOf(settings: Settings, root: string, key: string): TreeLinter | undefined {
    const {config, glossary} = settings
    const known = this.#linters.get(key)
    if (known || !config) return known
    const files = this.#facts.get(key) ?? new FactsMemory(root)
    this.#facts.set(key, files)
    const {today} = this.#input
    // What is open comes from the editor, so that no document of a neighbour waits for its turn.
    const neighbours = {files, isDue: () => false}
    const linter = new TreeLinter({tree: new DiskTree(root), root, repository: repositoryName(root), config, glossary, today: today(), neighbours})
    this.#linters.set(key, linter)
    return linter
  }
}

/** What files said when they were last read, as long as they are as they were. */
class FactsMemory implements KnownFiles {
  readonly #root: string
  readonly #known = new Map<string, {readonly stamp: string | undefined; readonly facts: KnownFacts['facts']}>()

  constructor(root: string) {
    this.#root = root
  }

  factsOf(path: string): KnownFacts | undefined {
    const known = this.#known.get(path)
    if (!known || known.stamp === undefined) return undefined
    return known.stamp === stampOf(join(this.#root, path)) ? {facts: known.facts} : undefined
  }

  learn(path: string, read: {readonly facts: KnownFacts['facts']} | undefined): void {
    this.#known.set(path, {stamp: stampOf(join(this.#root, path)), facts: read?.facts})
  }
}
