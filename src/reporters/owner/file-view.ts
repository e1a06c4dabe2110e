/** A file with everything that is known of it, in the order of the report. */
import type {FileBurden} from '../../burden-report.ts'
import type {Anchor} from '../../finding.ts'
import type {ProcessMap} from '../../map/process-map.ts'
import type {FileReport, Report} from '../../report.ts'
import type {Source} from '../snippet.ts'
import type {OwnerOptions} from './options.ts'

export interface FileView {
  /** Its own, by its rank. */
  readonly id: string
  /** What it calls itself; its path when it has no title. */
  readonly title: string
  /** Its path for people. */
  readonly name: string
  /** Where links to it go: a relative path, not encoded; undefined where none leads there. */
  readonly address: string | undefined
  readonly source: Source
  /** The offset that an anchor begins at in the source. */
  readonly startOf: (anchor: Anchor) => number | undefined
  readonly report: FileReport
  /** Of forms and processes: what is neither asks nobody for anything. */
  readonly burden: FileBurden | undefined
  readonly map: ProcessMap | undefined
}

/** Said of a document of another kind that asks something; the key of the settings follows in brackets. */
export const notCounted = 'It is taken for neither a form nor a process, so what it asks is not counted. The settings can say otherwise'

/** The files, worst first, and by what. */
export interface RankedFiles {
  readonly files: readonly FileView[]
  readonly by: 'hours' | 'minutes'
}

/** Joins reports, burdens and maps by their path and ranks them: by hours a year where they are known, then by minutes of a request. */
export function rankFiles(report: Report, options: OwnerOptions): RankedFiles {
  const burdens = new Map(options.burdens.map((burden) => [burden.path, burden]))
  const maps = new Map(options.maps.map((map) => [map.path, map]))
  const views = report.files.map((file) => viewOf(file, burdens.get(file.path), maps.get(file.path), options))
  const forms = views.filter(({burden}) => burden?.burden.minutes)
  const by = forms.some(({burden}) => burden?.burden.hoursPerYear) ? 'hours' : 'minutes'
  const files = views.toSorted((a, b) => compare(weigh(a), weigh(b)) || (a.report.path < b.report.path ? -1 : a.report.path > b.report.path ? 1 : 0))
  return {files: files.map((view, i) => ({...view, id: `file-${i + 1}`})), by}
}

function viewOf(report: FileReport, burden: FileBurden | undefined, map: ProcessMap | undefined, {pathOf, hrefOf, sourceOf, startOf}: OwnerOptions): FileView {
  const name = pathOf?.(report.path) ?? report.path
  return {
    id: '',
    title: map?.title || name,
    name,
    address: hrefOf ? hrefOf(report.path) : name,
    source: sourceOf?.(report.path) ?? '',
    startOf: (anchor) => startOf?.(report.path, anchor),
    report,
    burden: report.kind === 'other' ? undefined : burden,
    map,
  }
}

/** What makes a file bad, the weightiest first: hours, minutes, approvals, waits, and what was found. */
function weigh({burden, report}: FileView): number[] {
  const {minutes = null, hoursPerYear = null, approvals = [], wait = null} = burden?.burden ?? {}
  return [hoursPerYear?.mid ?? -1, minutes?.mid ?? -1, approvals.length, wait?.most ?? 0, report.findings.length]
}

function compare(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((value, place) => value !== b[place])
  return i < 0 ? 0 : (b[i] ?? 0) - (a[i] ?? 0)
}
