import {dirname, isAbsolute, relative, resolve, sep} from 'node:path'
import {ConfigError} from '../config.ts'
import {severities} from '../finding.ts'
import {loadGlossary} from '../glossary.ts'
import {type FileReport, summarise} from '../report.ts'
import {version} from '../version.ts'
import {applyBaseline} from './baseline.ts'
import type {Console} from './console.ts'
import {findConfig} from './find-config.ts'
import {LintRun} from './lint-run.ts'
import {printReport, type ReportFormat} from './print-report.ts'
import {writeOut} from './write-out.ts'

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
  const linted = flags.stdinFilename === undefined ? run.lintFiles() : run.lintText(flags.stdinFilename, io.readStdin())
  const files =
    flags.baseline === undefined
      ? linted
      : applyBaseline(
          flags.baseline,
          linted,
          {checked: run.checked, isPartial: flags.since !== undefined || flags.stdinFilename !== undefined, prunes: flags.prune},
          io,
        )
  const shown = flags.quiet ? files.map(withoutNotes) : files
  const printed = printReport(
    flags.format,
    {version, files: shown},
    {
      colours: io.colours && flags.output === undefined,
      hiddenNotes: summarise(files).notes - summarise(shown).notes,
      isCompared: flags.since !== undefined,
      sourceOf: (path) => run.sources.get(path) ?? '',
      startOf: (path, anchor) => run.starts.get(path)?.(anchor),
      pathOf: (path) => run.displays.get(path) ?? path,
      unread: run.unread,
      today: flags.today,
      hrefOf: (path) => relativeHref(run.displays.get(path), flags.output, io.cwd),
      constants: config.constants,
      burdens: run.burdens,
      maps: run.maps,
    },
  )
  const finish = (report: string | Uint8Array): number => {
    writeOut(report, flags.output, io)
    return run.failures > 0 ? 2 : exitCode(files, flags.failOn)
  }
  return typeof printed === 'string' ? finish(printed) : printed.then(finish)
}

function exitCode(files: readonly FileReport[], failOn: LintFlags['failOn']): 0 | 1 {
  if (failOn === 'never') return 0
  const limit = severities.indexOf(failOn)
  return files.some(({findings}) => findings.some(({severity}) => severities.indexOf(severity) >= limit)) ? 1 : 0
}

/** A file as seen from the folder that the report is written to; undefined when no relative path leads there, as from one drive to another. */
function relativeHref(display: string | undefined, output: string | undefined, cwd: string): string | undefined {
  if (display === undefined) return undefined
  const path = relative(dirname(resolve(cwd, output ?? 'report')), resolve(cwd, display))
  return isAbsolute(path) ? undefined : path.replaceAll(sep, '/')
}

/** Notes are for another day: `--quiet` leaves them out of every format; the exit code counts them all the same. */
function withoutNotes(file: FileReport): FileReport {
  return {...file, findings: file.findings.filter(({severity}) => severity !== 'note')}
}
