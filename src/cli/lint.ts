import {ConfigError} from '../config.ts'
import {loadGlossary} from '../glossary.ts'
import type {Shard} from '../shard.ts'
import type {Console} from './console.ts'
import {findConfig} from './find-config.ts'
import {finishRun} from './finish-run.ts'
import {LintRun} from './lint-run.ts'
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
  /** The part of the files that is linted. */
  readonly shard: Shard | undefined
}

/**
 * Lints and prints; returns the exit code: 0 clean, 1 findings at or above
 * `--fail-on`, 2 something could not be read. Only a report that is packed,
 * `--format word`, takes a promise.
 */
export function runLint(flags: LintFlags, io: Console): number | Promise<number> {
  if (flags.format === 'word' && flags.output === undefined && io.isTerminal)
    throw new ConfigError('a Word document is no text for a terminal: name a file, such as “--output report.docx”')
  const {config} = findConfig(flags.config, flags.stdinFilename ?? flags.paths[0] ?? '.', io.cwd)
  const run = new LintRun(config, flags, io)
  // A glossary that cannot be used spoils every file, so it is read before any.
  loadGlossary(
    config.folder,
    config.layers.filter(({name}) => name === 'rules').flatMap(({glossary}) => glossary),
  )
  const files = flags.stdinFilename === undefined ? run.lintFiles() : run.lintText(flags.stdinFilename, io.readStdin())
  const {checked, excerpts, displays, burdens, maps, unread} = run
  const isCompared = flags.since !== undefined
  const isPartial = isCompared || flags.stdinFilename !== undefined || flags.shard !== undefined
  return finishRun({files, checked, unread, excerpts, displays, hiddenNotes: 0, isPartial, isCompared, burdens, maps, constants: config.constants}, flags, io)
}
