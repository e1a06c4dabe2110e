/** What the report of a shard says besides its files, so that the shards can be merged into the report of one run. */
import type {FileReport} from './report.ts'
import {excerptsShape, fileShape, unreadShape} from './report-shape.ts'
import type {Excerpts} from './reporters/snippet.ts'
import type {UnreadFile} from './reporters/unread-file.ts'
import {anyText, integer, list, object, oneOf, record, type Shape, ShapeError, yesOrNo} from './shape.ts'

/** How a run was asked for that its shards must share. */
interface ShardOptions {
  readonly since: boolean
  readonly baseline: boolean
  readonly quiet: boolean
  readonly today: string
  /** As they were typed. */
  readonly paths: readonly string[]
  /** The key of the configuration and of the glossaries that it names. */
  readonly config: string
}

/** Each with its name for the person who ran the shards. */
const optionNames: {readonly [key in keyof ShardOptions]: string} = {
  since: '--since',
  baseline: '--baseline',
  quiet: '--quiet',
  today: '--today',
  paths: 'files and folders',
  config: 'configuration and glossaries',
}

export interface ShardReport {
  readonly index: number
  readonly of: number
  readonly options: ShardOptions
  readonly unread: readonly UnreadFile[]
  /** How many notes “--quiet” left out. */
  readonly hiddenNotes: number
  /** How files are written for the person, where that is not their path. */
  readonly displays: Readonly<Record<string, string>>
  /** What stands around the findings, by the path of the file. */
  readonly excerpts: Readonly<Record<string, Excerpts>>
}

/** A JSON report of a shard. */
export interface ReadShardReport {
  readonly version: string
  readonly files: readonly FileReport[]
  readonly shard: ShardReport
}

/** The report cannot be merged; the message is one plain sentence without a full stop, to follow the name of its file. */
export class ShardError extends Error {
  override readonly name = 'ShardError'
}

const most = Number.MAX_SAFE_INTEGER
const any = /^/
const count = integer(0, most)
const shardShape: Shape<ShardReport> = object({
  index: integer(1, most),
  of: integer(1, most),
  options: object({since: yesOrNo, baseline: yesOrNo, quiet: yesOrNo, today: anyText, paths: list(anyText, most), config: anyText}),
  unread: list(unreadShape, most),
  hiddenNotes: count,
  displays: record(any, anyText),
  excerpts: record(any, excerptsShape),
})
const reportShape = object({
  schema: oneOf([1]),
  tool: object({name: oneOf(['untape']), version: anyText}),
  files: list(fileShape, most),
  summary: object({files: count, words: count, errors: count, warnings: count, notes: count}),
  shard: shardShape,
})

/**
 * Reads a JSON report of a shard that this version wrote.
 *
 * @throws {ShardError} when it is none.
 */
export function readShardReport(written: string, version: string): ReadShardReport {
  const data = parsed(written)
  const made = textAt(data, 'tool', 'version')
  if (made !== undefined && made !== version)
    throw new ShardError(`is of version ${made.slice(0, 40)} and this is ${version}: run all shards and the merge with one version`)
  if (typeof data === 'object' && data !== null && !('schema' in data)) throw new ShardError('is not a report of untape')
  if (typeof data === 'object' && data !== null && 'files' in data && !('shard' in data))
    throw new ShardError('is no report of a shard: make it with “--shard 1/3 --format json”')
  try {
    const {files, shard} = reportShape(data, 'report')
    return {version, files, shard}
  } catch (error) {
    if (error instanceof ShapeError) throw new ShardError(`is not a report of untape: ${error.message}`)
    throw error
  }
}

/**
 * Joins the reports of all shards of one run.
 *
 * @throws {ShardError} when one is missing, there twice, or of another run; the message names no file.
 */
export function joinShards(reports: readonly ReadShardReport[]): ReadShardReport {
  const [first] = reports
  if (!first) throw new ShardError('there is nothing to merge')
  const {of, options} = first.shard
  for (const {shard} of reports) {
    if (shard.of !== of) throw new ShardError(`one report is of ${of} shards and another of ${shard.of}: merge the shards of one run`)
    const other = keysOf(optionNames).find((key) => JSON.stringify(shard.options[key]) !== JSON.stringify(options[key]))
    if (other) throw new ShardError(`the shards are not of one run: give all of them the same ${optionNames[other]}`)
  }
  for (let index = 1; index <= of; index++) {
    const number = reports.filter(({shard}) => shard.index === index).length
    if (number === 0) throw new ShardError(`shard ${index} of ${of} is missing`)
    if (number > 1) throw new ShardError(`shard ${index} of ${of} is there ${number} times`)
  }
  const inOrder = reports.toSorted((a, b) => a.shard.index - b.shard.index)
  return {
    version: first.version,
    files: byPath(inOrder.flatMap(({files}) => files)),
    shard: {
      index: 1,
      of: 1,
      options,
      unread: eachOnce(inOrder.flatMap(({shard}) => shard.unread)),
      hiddenNotes: inOrder.reduce((sum, {shard}) => sum + shard.hiddenNotes, 0),
      displays: Object.fromEntries(inOrder.flatMap(({shard}) => Object.entries(shard.displays))),
      excerpts: Object.fromEntries(inOrder.flatMap(({shard}) => Object.entries(shard.excerpts))),
    },
  }
}

/** A path that is not there is missed by every shard. */
function eachOnce(files: readonly UnreadFile[]): UnreadFile[] {
  const byText = new Map(files.map((one) => [`${one.path}\n${one.reason}`, one]))
  return byPath([...byText.values()])
}

/** Files in the order of every report. */
export function byPath<T extends {readonly path: string}>(files: readonly T[]): T[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

function keysOf<T extends object>(value: T): (keyof T)[] {
  return Object.keys(value) as (keyof T)[]
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    throw new ShardError('is not valid JSON')
  }
}

function textAt(data: unknown, ...keys: readonly string[]): string | undefined {
  let value = data
  for (const key of keys) value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
  return typeof value === 'string' ? value : undefined
}
