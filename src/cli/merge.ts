import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {ConfigError} from '../config.ts'
import {joinShards, type ReadShardReport, readShardReport, ShardError} from '../shard-report.ts'
import {version} from '../version.ts'
import type {Console} from './console.ts'
import {finishRun} from './finish-run.ts'
import type {LintFlags} from './lint.ts'

/** What `--format` takes here: the burden and the maps of the others are read from the documents. */
export const mergeFormats = ['terminal', 'json', 'sarif', 'github', 'markdown', 'junit'] as const
type MergeFlags = LintFlags<(typeof mergeFormats)[number]>

/** Joins the JSON reports of all shards of a run, and goes on as that run would. */
export function runMerge(names: readonly string[], flags: MergeFlags, io: Console): number | Promise<number> {
  if (names.length === 0) throw new ConfigError('merge takes the JSON reports of all shards, such as “untape merge report-*.json”')
  const {output} = flags
  if (output !== undefined && names.some((name) => resolve(io.cwd, name) === resolve(io.cwd, output)))
    throw new ConfigError(`--output would write over ${output}, which is merged: name another file`)
  const ofShards = (['since', 'shard', 'config', 'cache'] as const).find((name) => flags[name] !== undefined)
  if (ofShards) throw new ConfigError(`--${ofShards} goes with the runs of the shards, not with the merge`)
  const {files, shard} = join(names.map((name) => read(name, io.cwd)))
  const {options, unread, hiddenNotes} = shard
  if (options.baseline && flags.baseline !== undefined)
    throw new ConfigError('the shards were run with a baseline: give --baseline to the shards or to the merge, not to both')
  for (const {path, reason} of unread) io.error(`untape: ${path}: ${reason}`)
  const run = {
    files,
    checked: files,
    unread,
    hiddenNotes,
    excerpts: new Map(Object.entries(shard.excerpts)),
    displays: new Map(Object.entries(shard.displays)),
    isPartial: options.since || options.quiet,
    isCompared: options.since,
    burdens: [],
    maps: [],
    constants: undefined,
    configKey: options.config,
  }
  return finishRun(run, {...flags, shard: undefined}, io)
}

function read(name: string, cwd: string): ReadShardReport {
  let written: string
  try {
    written = readFileSync(resolve(cwd, name), 'utf8')
  } catch {
    throw new ConfigError(`${name} cannot be read`)
  }
  try {
    return readShardReport(written, version)
  } catch (error) {
    throw error instanceof ShardError ? new ConfigError(`${name} ${error.message}`) : error
  }
}

function join(reports: readonly ReadShardReport[]): ReadShardReport {
  try {
    return joinShards(reports)
  } catch (error) {
    throw error instanceof ShardError ? new ConfigError(error.message) : error
  }
}
