import {resolve} from 'node:path'
import {type Config, ConfigError} from '../config.ts'
import {loadGlossary} from '../glossary.ts'
import type {Fixed} from '../report.ts'
import type {Shard} from '../shard.ts'
import type {Console} from './console.ts'
import type {Contents} from './file-run.ts'
import {findConfig} from './find-config.ts'
import {finishRun} from './finish-run.ts'
import {configKey, programKey} from './keys.ts'
import {needsDocuments} from './lint-file.ts'
import {type LintedRun, LintRun} from './lint-run.ts'
import type {ReportFormat} from './print-report.ts'

/** The options of the lint command as they were typed. */
export interface LintFlags<Format extends string = ReportFormat> {
  readonly paths: readonly string[]
  readonly format: Format
  readonly output: string | undefined
  readonly config: string | undefined
  readonly failOn: 'error' | 'warning' | 'note' | 'never'
  readonly stdinFilename: string | undefined
  readonly quiet: boolean
  readonly today: string
  /** A commit: only what differs from it is linted, and only new findings are reported. */
  readonly since: string | undefined
  /** A file of known findings. */
  readonly baseline: string | undefined
  /** Whether entries of the baseline that no longer occur are taken out. */
  readonly prune: boolean
  /** Whether a file that is named is left out as if it were met in its folder: `files` and `ignore` hold for it too. */
  readonly forceExclude: boolean
  /** The part of the files that is linted. */
  readonly shard: Shard | undefined
  /** How many workers share the work. */
  readonly jobs: number | 'auto'
  /** The file that results are remembered in. */
  readonly cache: string | undefined
}

/**
 * Lints and prints; returns the exit code: 0 clean, 1 findings at or above
 * `--fail-on`, 2 something could not be read. Only a run of many files and a
 * report that is packed, `--format word`, take a promise.
 */
export function runLint(flags: LintFlags, io: Console): number | Promise<number> {
  const {lintFiles, lintText, finish} = lintCommand(flags, io)
  const linted = flags.stdinFilename === undefined ? lintFiles() : lintText(flags.stdinFilename, io.readStdin())
  return linted instanceof Promise ? linted.then((run) => finish(run)) : finish(linted)
}

/** The parts of the lint command, for one that does something in between. */
export interface LintCommand {
  readonly config: Config
  /** Lints the files, some of which are to hold something else than on the disk. `io` may be another console than that of the report. */
  readonly lintFiles: (contents?: Contents, io?: Console) => LintedRun | Promise<LintedRun>
  readonly lintText: (name: string, bytes: Uint8Array) => LintedRun
  /** Prints the report and gives the exit code. `fixed` says what was fixed before. */
  readonly finish: (run: LintedRun, fixed?: Fixed, io?: Console) => number | Promise<number>
}

/** @throws {ConfigError} when the options do not go together. */
export function lintCommand(flags: LintFlags, io: Console): LintCommand {
  if (flags.format === 'word' && flags.output === undefined && io.isTerminal)
    throw new ConfigError('a Word document is no text for a terminal: name a file, such as “--output report.docx”')
  const {config, file} = findConfig(flags.config, flags.stdinFilename ?? flags.paths[0] ?? '.', io.cwd)
  const isCompared = flags.since !== undefined
  const runOf = (contents: Contents | undefined, own: Console): LintRun => {
    const memory = memoryOf(flags, config, file, io)
    return new LintRun({config, flags, memory, prepare: () => readGlossaries(config), ...(contents ? {contents} : {})}, own)
  }
  const isPartial = isCompared || flags.stdinFilename !== undefined || flags.shard !== undefined
  return {
    config,
    lintFiles: (contents, own = io) => runOf(contents, own).lintFiles(),
    lintText: (name, bytes) => runOf(undefined, io).lintText(name, bytes),
    finish: (linted, fixed, own = io) => {
      const key = flags.shard ? configKey(config, file) : ''
      return finishRun({...linted, fixed, hiddenNotes: 0, isPartial, isCompared, constants: config.constants, configKey: key}, flags, own)
    },
  }
}

/** A glossary that cannot be used spoils every file, so it is read before any. */
function readGlossaries({folder, layers}: Config): void {
  loadGlossary(
    folder,
    layers.filter(({name}) => name === 'rules').flatMap(({glossary}) => glossary),
  )
}

/** Nothing is remembered of what is compared or comes on standard input, nor for a report that is made from documents. */
function memoryOf({cache, since, stdinFilename, format}: LintFlags, config: Config, configFile: string | undefined, {cwd, program}: Console) {
  if (cache === undefined || since !== undefined || stdinFilename !== undefined || needsDocuments(format)) return undefined
  return {file: resolve(cwd, cache), program: programKey(program), config: configKey(config, configFile)}
}
