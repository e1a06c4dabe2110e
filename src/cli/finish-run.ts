import {dirname, isAbsolute, relative, resolve, sep} from 'node:path'
import type {Constants} from '../burden/constants.ts'
import type {FileBurden} from '../burden-report.ts'
import {severities} from '../finding.ts'
import type {ProcessMap} from '../map/process-map.ts'
import {type FileReport, type Fixed, summarise} from '../report.ts'
import type {Excerpts} from '../reporters/snippet.ts'
import type {UnreadFile} from '../reporters/unread-file.ts'
import type {Shard} from '../shard.ts'
import type {ShardReport} from '../shard-report.ts'
import {version} from '../version.ts'
import {applyBaseline} from './baseline.ts'
import type {Console} from './console.ts'
import type {LintFlags} from './lint.ts'
import {printReport} from './print-report.ts'
import {writeOut} from './write-out.ts'

/** What a run found, or several that were merged. */
export interface FinishedRun {
  /** Sorted by path. */
  readonly files: readonly FileReport[]
  /** All findings of each file, also those that are not new. */
  readonly checked: readonly FileReport[]
  readonly unread: readonly UnreadFile[]
  readonly excerpts: ReadonlyMap<string, Excerpts>
  /** How each file is written for the person, by its path in the report. */
  readonly displays: ReadonlyMap<string, string>
  /** How many notes were left out already. */
  readonly hiddenNotes: number
  /** Whether the files are not all that there are: that is no ground for a new baseline. */
  readonly isPartial: boolean
  readonly isCompared: boolean
  readonly burdens: readonly FileBurden[]
  readonly maps: readonly ProcessMap[]
  readonly constants: Constants | undefined
  /** The key of the configuration, for the report of a shard. */
  readonly configKey: string
  readonly fixed?: Fixed | undefined
}

type FinishFlags = Pick<LintFlags, 'paths' | 'format' | 'output' | 'failOn' | 'quiet' | 'today' | 'baseline' | 'prune'> & {readonly shard?: Shard | undefined}

/** Forgives what a baseline knows, prints the report and returns the exit code. Only a report that is packed takes a promise. */
export function finishRun(run: FinishedRun, flags: FinishFlags, io: Console): number | Promise<number> {
  const {checked, isPartial} = run
  const files = flags.baseline === undefined ? run.files : applyBaseline(flags.baseline, run.files, {checked, isPartial, prunes: flags.prune}, io)
  const shown = flags.quiet ? files.map(withoutNotes) : files
  const hiddenNotes = run.hiddenNotes + summarise(files).notes - summarise(shown).notes
  const printed = printReport(
    flags.format,
    {version, files: shown, fixed: run.fixed},
    {
      colours: io.colours && flags.output === undefined,
      hiddenNotes,
      isCompared: run.isCompared,
      part: flags.shard,
      excerptsOf: (path) => run.excerpts.get(path) ?? {},
      pathOf: (path) => run.displays.get(path) ?? path,
      unread: run.unread,
      today: flags.today,
      failOn: flags.failOn,
      hrefOf: (path) => relativeHref(run.displays.get(path), flags.output, io.cwd),
      constants: run.constants,
      burdens: run.burdens,
      maps: run.maps,
      shard: flags.shard && shardReport(run, flags.shard, flags, hiddenNotes),
    },
  )
  const finish = (report: Iterable<string> | Uint8Array): number => {
    writeOut(report, flags.output, io)
    return run.unread.length > 0 ? 2 : exitCode(files, run.hiddenNotes, flags.failOn)
  }
  return printed instanceof Promise ? printed.then(finish) : finish(printed)
}

/** What the merge needs to know of a shard. */
function shardReport(
  {isCompared, unread, displays, excerpts, configKey}: FinishedRun,
  {index, of}: Shard,
  flags: FinishFlags,
  hiddenNotes: number,
): ShardReport {
  return {
    index,
    of,
    options: {since: isCompared, baseline: flags.baseline !== undefined, quiet: flags.quiet, today: flags.today, paths: flags.paths, config: configKey},
    unread,
    hiddenNotes,
    displays: Object.fromEntries([...displays].filter(([path, display]) => path !== display)),
    excerpts: Object.fromEntries([...excerpts].filter(([, all]) => Object.keys(all).length > 0)),
  }
}

function exitCode(files: readonly FileReport[], hiddenNotes: number, failOn: LintFlags['failOn']): 0 | 1 {
  if (failOn === 'never') return 0
  const limit = severities.indexOf(failOn)
  if (failOn === 'note' && hiddenNotes > 0) return 1
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
