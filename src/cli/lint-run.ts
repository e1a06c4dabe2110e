import {type FileBurden, reportBurden} from '../burden-report.ts'
import {type LintedChange, lintChange, reportChange} from '../changes.ts'
import type {Config} from '../config.ts'
import {LineIndex} from '../document/position.ts'
import type {Span} from '../finding.ts'
import type {Version} from '../linter.ts'
import type {ProcessMap} from '../map/process-map.ts'
import {mapOf} from '../map-report.ts'
import type {FileReport} from '../report.ts'
import {excerptsOf} from '../reporters/excerpt.ts'
import type {Excerpts, Place} from '../reporters/snippet.ts'
import type {UnreadFile} from '../reporters/unread-file.ts'
import {sortUnread} from '../shard-report.ts'
import type {Console} from './console.ts'
import {FileRun, type RunFile} from './file-run.ts'
import type {LintFlags} from './lint.ts'

/** Lints the files of one run of the command. */
export class LintRun {
  /** All findings of each file, also those that are not new. */
  readonly checked: FileReport[] = []
  /** What stands around the findings of each file: its text is not kept. */
  readonly excerpts = new Map<string, Excerpts>()
  /** How each file is written for the person, by its path in the report. */
  readonly displays = new Map<string, string>()
  /** What each file costs, and how its process goes, for a report that shows it. */
  readonly burdens: FileBurden[] = []
  readonly maps: ProcessMap[] = []
  readonly #run: FileRun
  readonly #format: LintFlags['format']

  constructor(config: Config, flags: LintFlags, io: Console) {
    this.#run = new FileRun(config, flags, io)
    this.#format = flags.format
  }

  get unread(): readonly UnreadFile[] {
    return sortUnread(this.#run.unread)
  }

  lintFiles(): FileReport[] {
    return this.#run.files((file) => this.#lintOne(file)).sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  }

  lintText(name: string, bytes: Uint8Array): FileReport[] {
    return this.#run.text(name, bytes, (file) => this.#lintOne(file))
  }

  #lintOne({linted, linter, older, display}: RunFile): FileReport | undefined {
    const change = older && lintChange(linted, older.path, linter, older.linter)
    const version = older ? change?.after : linter.lint(linted)
    if (!version) return undefined
    const report = change ? reportChange(change) : version.report
    this.checked.push(version.report)
    this.#excerpt(report, version)
    this.displays.set(report.path, display)
    this.#measure(version, change)
    return report
  }

  /** Files of several repositories may have one path. */
  #excerpt({path, findings}: FileReport, {source, startOf}: Version): void {
    const lines = new LineIndex(source)
    const placeOf = (span: Span): Place => {
      const {start, end} = lines.position(span)
      return [start.line, start.column, start.offset, end.line, end.column, end.offset]
    }
    this.excerpts.set(path, {...this.excerpts.get(path), ...excerptsOf(findings, {source, startOf, placeOf})})
  }

  /** At once, so that the documents of a large run need not all be kept. */
  #measure(version: Version, change: LintedChange | undefined): void {
    const shows = {html: ['burden', 'map'], word: ['burden', 'map'], markdown: ['map']}[this.#format as string] ?? []
    if (shows.includes('burden')) this.burdens.push(reportBurden(version.opened(), change && {before: change.before?.opened()}))
    if (shows.includes('map')) this.maps.push(mapOf(version.opened(), version.report.path))
  }
}
