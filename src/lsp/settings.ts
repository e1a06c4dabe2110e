/** A configuration with its glossaries as they were last read whole: a broken one leaves the last good one in use. */
import {relative, resolve} from 'node:path'
import {rules} from '../../rules/index.ts'
import {type Config, ConfigError, emptyConfig, type ReadText, readConfig, readFromDisk} from '../config.ts'
import {loadGlossary, readGlossary} from '../glossary.ts'
import type {Glossary} from '../language/glossary.ts'

/** What is wrong with a configuration or a glossary. */
export interface Fault {
  /** The file to mend, absolute. */
  readonly file: string
  /** The line in it, counted from 0. */
  readonly line: number
  /** One sentence. */
  readonly message: string
  /** Whether what was read before is still in use. */
  readonly isBridged: boolean
}

export class Settings {
  /** The configuration file, absolute; undefined where there is none. */
  readonly file: string | undefined
  readonly #folder: string
  #texts = new Map<string, string | undefined>()
  #read: ReadText = readFromDisk
  #config: Config | undefined
  #glossaries = new Map<string, Glossary>()
  #faults: readonly Fault[] = []

  /** Paths are matched from `folder` where there is no file. */
  constructor(file: string | undefined, folder: string) {
    this.file = file
    this.#folder = folder
    this.#load()
  }

  /** The last good configuration; undefined when there was none yet. */
  get config(): Config | undefined {
    return this.#config
  }

  get faults(): readonly Fault[] {
    return this.#faults
  }

  /** The built-in glossary with these files laid over it, as they were when all of them could be used. */
  readonly glossary = (files: readonly string[]): Glossary => {
    const key = files.join('\n')
    try {
      const glossary = loadGlossary(this.#config?.folder ?? this.#folder, files, this.#read)
      this.#glossaries.set(key, glossary)
      return glossary
    } catch (error) {
      const good = this.#glossaries.get(key)
      if (good && error instanceof ConfigError) return good
      throw error
    }
  }

  /** Reads again what has changed on the disk; whether anything had. */
  refresh(): boolean {
    const isSame = [...this.#texts].every(([file, text]) => readFromDisk(file) === text)
    if (!isSame) this.#load()
    return !isSame
  }

  /** All that is read of one moment is kept, to be compared with and so that a file is read once. */
  #load(): void {
    const texts = new Map<string, string | undefined>()
    const read: ReadText = (file) => {
      if (!texts.has(file)) texts.set(file, readFromDisk(file))
      return texts.get(file)
    }
    this.#texts = texts
    try {
      this.#config = this.file === undefined ? emptyConfig(this.#folder) : readConfig(this.file, rules, read)
      this.#read = read
      this.#faults = this.#glossaryFaults(this.#config)
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      this.#faults = [this.#faultOf(error, this.file ?? this.#folder, this.#config !== undefined)]
    }
  }

  #glossaryFaults({folder, layers}: Config): Fault[] {
    const lists = new Set(layers.filter(({glossary}) => glossary.length > 0).map(({glossary}) => glossary))
    return [...new Set([...lists].flat())].flatMap((name) => {
      const file = resolve(folder, name)
      try {
        readGlossary(file, this.#read)
        return []
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error
        const isBridged = [...this.#glossaries.keys()].some((key) => key.split('\n').includes(name))
        return [this.#read(file) === undefined ? this.#missing(name, error, isBridged) : this.#faultOf(error, file, isBridged)]
      }
    })
  }

  /** A glossary that is not there is a fault of the line that names it. */
  #missing(name: string, {message}: ConfigError, isBridged: boolean): Fault {
    const file = this.file ?? this.#folder
    const lines = (this.#read(file) ?? '').split(/\r?\n/)
    return {
      file,
      line: Math.max(
        0,
        lines.findIndex((line) => line.includes(name)),
      ),
      message,
      isBridged,
    }
  }

  /** An error begins with the file and the line that it speaks of. */
  #faultOf({message}: ConfigError, file: string, isBridged: boolean): Fault {
    const rest = message.startsWith(`${file}:`) ? message.slice(file.length + 1) : undefined
    const [, line, text] = /^(\d+): ([\s\S]*)$/.exec(rest ?? '') ?? []
    return {file, line: Math.max(0, Number(line ?? 1) - 1), message: text ?? (rest ?? message).trim(), isBridged}
  }
}

/** A message with what ends a sentence. */
export function sentence(message: string): string {
  return message.replace(/([^.?!])$/, '$1.')
}

/** A fault as a message of one sentence that names its place: “untape.yml:3: there is no rule …”. */
export function faultText({file, line, message, isBridged}: Fault, folder: string): string {
  const inFolder = relative(folder, file)
  const place = `${inFolder.startsWith('..') ? file : inFolder}:${line + 1}`
  return `untape: ${place}: ${sentence(message)} ${isBridged ? 'The last good settings stay in use.' : 'What it is for is not checked until this is mended.'}`
}
