/**
 * Keeps what earlier runs found, in one file: a line for each file that was
 * read, with what it says to others and what was found in it. What cannot be
 * used is passed over: a cache never makes a run fail.
 */
import {closeSync, fstatSync, openSync, readFileSync, readSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import type {Acquaintance} from './neighbours.ts'
import type {FileReport} from './report.ts'
import {excerptsShape, factsShape, fileShape} from './report-shape.ts'
import type {Excerpts} from './reporters/snippet.ts'
import {anyText, list, object, orNull, type Shape, ShapeError} from './shape.ts'

/** What was found in a file. */
export interface CachedResult {
  /** What it hangs on besides the file itself. */
  readonly context: string
  /** The day that it holds on; null when it holds on every day. */
  readonly day: string | null
  readonly report: FileReport
  readonly excerpts: Excerpts
}

/** A file as it was read; null for one that cannot be read, or is none of ours. */
export type Known = Acquaintance | null

/** The largest cache that is read: ten times that of 2,000 files of 7 KB. */
const mostBytes = 100_000_000
const format = 1
/** Found in a file that is none of ours. */
const none = '"none"'

const acquaintanceShape: Shape<Known> = orNull(object({format: anyText, links: list(anyText, Number.MAX_SAFE_INTEGER), facts: factsShape}))
const contextShape = object({context: anyText, day: orNull(anyText)})

/** A line as it stands in the file: the key of what was read, what it says, and what was found. */
interface Line {
  readonly key: string
  readonly known: string
  readonly result: string
}

/** A file that a cache may not be written to; the message says why. */
export class CacheError extends Error {
  override readonly name = 'CacheError'
}

export class ResultCache {
  readonly #file: string
  readonly #header: string
  readonly #lines: Map<string, Line>
  readonly #used = new Set<string>()
  #isChanged = false

  /** Reads the cache of a version of the program; an empty one where there is none that can be used. */
  constructor(file: string, version: string) {
    this.#file = file
    this.#header = JSON.stringify({untape: 'cache', format, version})
    this.#lines = linesOf(textOf(file), this.#header)
  }

  /** What is known of a file, if it is still as it was. */
  known(id: string, key: string): {readonly known: Known} | undefined {
    const line = this.#line(id, key)
    const known = line && parsed(line.known, acquaintanceShape)
    if (line && known === undefined) this.#drop(id)
    return known === undefined ? undefined : {known}
  }

  /** What was found in it, if anybody looked. */
  result(id: string, key: string, known: Known): CachedResult | 'none' | undefined {
    const line = this.#line(id, key)
    if (!line || line.result === '') return undefined
    if (line.result === none) return 'none'
    try {
      const facts = known?.facts
      const {report, excerpts, ...rest} = JSON.parse(line.result) as Record<string, unknown>
      const given = typeof report === 'object' && report !== null ? {...report, facts} : report
      return {...contextShape(rest, 'result'), report: fileShape(given, 'report'), excerpts: excerptsShape(excerpts, 'excerpts')}
    } catch {
      this.#drop(id)
      return undefined
    }
  }

  /** Keeps what was read of a file; what was found in another version of it is gone. */
  learn(id: string, key: string, known: Known): void {
    const text = JSON.stringify(known)
    const line = this.#line(id, key)
    if (line?.known !== text) this.#set(id, {key, known: text, result: ''})
  }

  /** Keeps what was found in a file that was learned. */
  keep(id: string, key: string, found: CachedResult | 'none'): void {
    const line = this.#line(id, key)
    if (line) this.#set(id, {...line, result: found === 'none' ? none : written(found)})
  }

  /**
   * Writes the file anew where something has changed, as a whole or not at all.
   * Entries that were not used are kept as long as `isThere`.
   *
   * @throws when it cannot be written.
   */
  write(isThere: (id: string) => boolean): void {
    for (const id of this.#lines.keys()) if (!this.#used.has(id) && !isThere(id)) this.#drop(id)
    if (!this.#isChanged) return
    if (isSomethingElse(this.#file)) throw new CacheError('the file named for the cache holds something else, which is not written over')
    const temporary = `${this.#file}.${process.pid}`
    const lines = [...this.#lines].map(([id, {key, known, result}]) => `${JSON.stringify(id)}\t${key}\t${known}\t${result}\n`)
    try {
      writeFileSync(temporary, `${this.#header}\n${lines.join('')}`, {flag: 'wx'})
      renameSync(temporary, this.#file)
    } catch (error) {
      rmSync(temporary, {force: true})
      throw error
    }
  }

  #line(id: string, key: string): Line | undefined {
    this.#used.add(id)
    const line = this.#lines.get(id)
    return line?.key === key ? line : undefined
  }

  #set(id: string, line: Line): void {
    this.#used.add(id)
    this.#lines.set(id, line)
    this.#isChanged = true
  }

  #drop(id: string): void {
    this.#lines.delete(id)
    this.#isChanged = true
  }
}

/** The facts stand in the line already. */
function written({report, ...rest}: CachedResult): string {
  const {facts: _, ...others} = report
  return JSON.stringify({...rest, report: others})
}

/** What every cache begins with, of whatever version. */
const beginning = '{"untape":"cache"'

/** Whether a file holds what we did not write: a document whose name was given by mistake is not written over. The usual name is ours, whatever it holds. */
function isSomethingElse(file: string): boolean {
  if (file.endsWith('.untapecache')) return false
  return reading(file, false, (handle) => {
    const bytes = new Uint8Array(beginning.length)
    return !beginning.startsWith(new TextDecoder().decode(bytes.subarray(0, readSync(handle, bytes))))
  })
}

/** The text of the file; empty for what is no plain file of a reasonable size. */
function textOf(file: string): string {
  return reading(file, '', (handle) => {
    const stats = fstatSync(handle)
    return stats.isFile() && stats.size <= mostBytes ? readFileSync(handle, 'utf8') : ''
  })
}

/** What `read` makes of a file, or something else where it cannot be read. */
function reading<T>(file: string, otherwise: T, read: (handle: number) => T): T {
  let handle: number | undefined
  try {
    handle = openSync(file, 'r')
    return read(handle)
  } catch {
    return otherwise
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

function linesOf(text: string, header: string): Map<string, Line> {
  const lines = new Map<string, Line>()
  const [first, ...rest] = text.split('\n')
  if (first !== header) return lines
  for (const one of rest) {
    // No text of JSON has a tab in it.
    const [id = '', key, known, result, ...more] = one.split('\t')
    const name = parsed(id, anyText)
    if (name !== undefined && key !== undefined && known !== undefined && result !== undefined && more.length === 0) lines.set(name, {key, known, result})
  }
  return lines
}

function parsed<T>(text: string, shape: Shape<T>): T | undefined {
  try {
    return shape(JSON.parse(text), '')
  } catch (error) {
    if (error instanceof ShapeError || error instanceof SyntaxError) return undefined
    throw error
  }
}
