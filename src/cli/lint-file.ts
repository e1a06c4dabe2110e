import {type FileBurden, reportBurden} from '../burden-report.ts'
import {type LintedChange, lintChange, reportChange} from '../changes.ts'
import {once} from '../document/once.ts'
import {LineIndex} from '../document/position.ts'
import type {Span} from '../finding.ts'
import type {Around, Version} from '../linter.ts'
import type {ProcessMap} from '../map/process-map.ts'
import {mapOf} from '../map-report.ts'
import type {FileReport} from '../report.ts'
import {excerptsOf} from '../reporters/excerpt.ts'
import type {Excerpts, Place} from '../reporters/snippet.ts'
import type {RunFile} from './file-run.ts'
import {contextKey} from './keys.ts'

/** What came of a file: plain data, as nothing else is kept of it. */
export interface Linted {
  /** With the findings that are new, where that is asked. */
  readonly report: FileReport
  /** With all findings. */
  readonly checked: FileReport
  readonly excerpts: Excerpts
  /** What it costs, and how its process goes, for a report that shows it. */
  readonly burden?: FileBurden
  readonly map?: ProcessMap
  /** What the findings hang on besides the file, for a run that remembers. */
  readonly hangsOn?: {readonly context: string; readonly links: readonly string[]; readonly isDated: boolean}
}

/** What a run wants to know of a file. */
export interface Wanted {
  readonly format: string
  readonly isRemembered: boolean
}

/** The formats that show the burden or the maps of documents. */
const shows: Readonly<Record<string, readonly ('burden' | 'map')[]>> = {html: ['burden', 'map'], word: ['burden', 'map'], markdown: ['map']}

/** Whether a report in a format is made from documents, and not from findings alone. */
export function needsDocuments(format: string): boolean {
  return Object.hasOwn(shows, format)
}

/** Lints a file; undefined for one that is none of ours. */
export function lintFile({linted, linter, older}: RunFile, {format, isRemembered}: Wanted): Linted | undefined {
  const change = older && lintChange(linted, older.path, linter, older.linter)
  const version = older ? change?.after : linter.lint(linted)
  if (!version) return undefined
  const report = change ? reportChange(change) : version.report
  return {
    report,
    checked: version.report,
    excerpts: around(report, version),
    ...measures(version, change, shows[format] ?? []),
    ...(isRemembered ? {hangsOn: hangsOn(version.around)} : {}),
  }
}

function around({findings}: FileReport, {source, startOf}: Version): Excerpts {
  const lines = once(() => new LineIndex(source))
  const placeOf = (span: Span): Place => {
    const {start, end} = lines().position(span)
    return [start.line, start.column, start.offset, end.line, end.column, end.offset]
  }
  return excerptsOf(findings, {source, startOf, placeOf})
}

function measures(version: Version, change: LintedChange | undefined, wanted: readonly ('burden' | 'map')[]): Pick<Linted, 'burden' | 'map'> {
  return {
    ...(wanted.includes('burden') ? {burden: reportBurden(version.opened(), change && {before: change.before?.opened()})} : {}),
    ...(wanted.includes('map') ? {map: mapOf(version.opened(), version.report.path)} : {}),
  }
}

function hangsOn({surroundings, related, links, isDated}: Around): Linted['hangsOn'] & object {
  return {context: contextKey(surroundings, related()), links, isDated}
}
