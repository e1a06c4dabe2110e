import {parseArgs} from 'node:util'
import {ConfigError} from '../config.ts'
import {nearest} from '../nearest.ts'
import {readShard, type Shard} from '../shard.ts'
import type {Fixing} from './fix.ts'
import {commands} from './help.ts'
import type {LintFlags} from './lint.ts'
import {reportFormats} from './print-report.ts'

const options = {
  format: {type: 'string'},
  output: {type: 'string', short: 'o'},
  config: {type: 'string', short: 'c'},
  'fail-on': {type: 'string'},
  stdin: {type: 'boolean'},
  'stdin-filename': {type: 'string'},
  quiet: {type: 'boolean', short: 'q'},
  today: {type: 'string'},
  since: {type: 'string'},
  baseline: {type: 'string'},
  prune: {type: 'boolean'},
  shard: {type: 'string'},
  'force-exclude': {type: 'boolean'},
  cache: {type: 'string'},
  jobs: {type: 'string', short: 'j'},
  force: {type: 'boolean'},
  constants: {type: 'boolean'},
  suggest: {type: 'boolean'},
  fix: {type: 'boolean'},
  'dry-run': {type: 'boolean'},
  all: {type: 'boolean'},
  bom: {type: 'boolean'},
  port: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'},
} as const

const limits = ['error', 'warning', 'note', 'never'] as const

/** What was typed: the words that are no options, and the options. */
export interface Arguments {
  readonly words: readonly string[]
  readonly isHelp: boolean
  readonly isVersion: boolean
  readonly isForced: boolean
  readonly isConstants: boolean
  /** Whether the report is one for the owner of a process. */
  readonly isForOwner: boolean
  readonly isSuggesting: boolean
  /** Set where files are to be fixed. */
  readonly fixing: Fixing | undefined
  /** Whether all is wanted where a part is the rule. */
  readonly isAll: boolean
  /** Whether a byte order mark stands in front of the text. */
  readonly hasMark: boolean
  /** Whether `--format` was typed. */
  readonly hasFormat: boolean
  /** The file that `--output` names. */
  readonly output: string | undefined
  /** Where the page is served. */
  readonly port: number | undefined
  readonly flags: ReadFlags
}

/**
 * Reads the options for some paths; `formats` are those that the command knows, those of a report when left out, and
 * `otherwise` the one that is meant where none is named.
 */
interface ReadFlags {
  (paths: readonly string[]): LintFlags
  <Format extends string>(paths: readonly string[], formats: readonly ('terminal' | Format)[]): LintFlags<'terminal' | Format>
  <Format extends string>(paths: readonly string[], formats: readonly Format[], otherwise: Format): LintFlags<Format>
}

/**
 * Reads the command line.
 *
 * @throws {ConfigError} naming the nearest known option.
 */
export function readArguments(argv: readonly string[], now: () => string): Arguments {
  for (const word of argv) {
    if (word === '--') break
    const name = /^--([\w-]+)/.exec(word)?.[1]
    if (name === undefined || Object.hasOwn(options, name)) continue
    const near = nearest(name, Object.keys(options))
    throw new ConfigError(`there is no option --${name}${near ? `: did you mean --${near}?` : ''}`)
  }
  const {values, positionals} = parse(argv)
  if (values['stdin-filename'] !== undefined && !values.stdin) throw new ConfigError('--stdin-filename goes with --stdin')
  if (values.prune && values.baseline === undefined) throw new ConfigError('--prune goes with --baseline')
  if (values['dry-run'] && !values.fix) throw new ConfigError('--dry-run goes with --fix')
  if (values.suggest && !values.fix && positionals[0] !== 'review') throw new ConfigError('--suggest goes with --fix, or with “untape review”')
  if (values.fix && commands.includes(positionals[0] ?? '')) throw new ConfigError(`--fix does not go with “untape ${positionals[0]}”`)
  if (values.shard !== undefined && (values.stdin || values.prune)) throw new ConfigError(`--shard does not go with --${values.stdin ? 'stdin' : 'prune'}`)
  function flags(paths: readonly string[]): LintFlags
  function flags<Format extends string>(paths: readonly string[], formats: readonly ('terminal' | Format)[]): LintFlags<'terminal' | Format>
  function flags<Format extends string>(paths: readonly string[], formats: readonly Format[], otherwise: Format): LintFlags<Format>
  function flags(paths: readonly string[], formats: readonly string[] = reportFormats, otherwise = 'terminal'): LintFlags<string> {
    return {
      paths: paths.length > 0 ? paths : ['.'],
      format: choice('--format', values.format ?? otherwise, formats),
      output: values.output,
      config: values.config,
      failOn: choice('--fail-on', values['fail-on'] ?? 'error', limits),
      stdinFilename: values.stdin ? (values['stdin-filename'] ?? 'stdin.md') : undefined,
      quiet: values.quiet ?? false,
      today: date(values.today ?? now()),
      since: values.since,
      baseline: values.baseline,
      prune: values.prune ?? false,
      jobs: jobs(values.jobs ?? 'auto'),
      cache: values.cache === '' ? '.untapecache' : values.cache,
      forceExclude: values['force-exclude'] ?? false,
      shard: values.shard === undefined ? undefined : shard(values.shard),
    }
  }
  return {
    words: positionals,
    isHelp: values.help ?? false,
    isVersion: values.version ?? false,
    isForced: values.force ?? false,
    isConstants: values.constants ?? false,
    isForOwner: values.format === 'html' || values.format === 'word',
    isSuggesting: values.suggest ?? false,
    fixing: values.fix ? {isSuggesting: values.suggest ?? false, isDry: values['dry-run'] ?? false} : undefined,
    isAll: values.all ?? false,
    hasMark: values.bom ?? false,
    hasFormat: values.format !== undefined,
    output: values.output,
    port: values.port === undefined ? undefined : port(values.port),
    flags,
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({args: withCacheName(argv), options, allowPositionals: true, strict: true})
  } catch (error) {
    throw new ConfigError(error instanceof Error ? error.message.replace(/\.?\s*$/, '').replace(/\..*/s, '') : 'the command line cannot be read')
  }
}

/** “--cache” alone takes no value, so that a path may follow: a file is named as “--cache=FILE”. */
function withCacheName(argv: readonly string[]): string[] {
  const end = argv.indexOf('--')
  return argv.map((word, i) => (word === '--cache' && (end < 0 || i < end) ? '--cache=' : word))
}

function choice<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value)
  if (found === undefined) throw new ConfigError(`${name} takes ${known.join(', ')}; “${value}” is none of them`)
  return found
}

function shard(text: string): Shard {
  const read = readShard(text)
  if (!read) throw new ConfigError(`--shard takes a part of a whole, from 1/N to N/N with N up to 256, such as 1/3; “${text}” is none`)
  return read
}

function jobs(text: string): number | 'auto' {
  if (text !== 'auto' && !/^[1-9]\d{0,2}$/.test(text)) throw new ConfigError(`--jobs takes auto or a number from 1 to 999; “${text}” is neither`)
  return text === 'auto' ? text : Number(text)
}

function port(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new ConfigError(`--port takes a number up to 65535, or 0 for any that is free; “${text}” is none`)
  return Number(text)
}

function date(text: string): string {
  const time = Date.parse(text)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new ConfigError(`--today takes a date such as 2026-11-23; “${text}” is none`)
  return text
}
