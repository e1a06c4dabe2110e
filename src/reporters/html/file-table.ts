import type {Finding} from '../../finding.ts'
import {moneyShort} from '../burden-words.ts'
import {largest} from '../largest.ts'
import {dayFigure, figure} from '../owner/figures.ts'
import type {FileView, RankedFiles} from '../owner/file-view.ts'
import {count} from '../wording.ts'
import {caps} from './caps.ts'
import {html, type Markup, type Part, said} from './markup.ts'
import {rangeBar} from './range-bar.ts'
import {type Column, table} from './table.ts'

/** All files in one table, worst first; the first of them have a section of their own. */
export function fileTable({files, by}: RankedFiles, detailed: number): Markup {
  const hasHours = files.some(({burden}) => burden?.burden.hoursPerYear)
  const hasCost = files.some(({burden}) => burden?.burden.costPerYear)
  const most = longestOf(files)
  const left = files.length - caps.files
  const columns: Column[] = [
    {head: 'Document'},
    {head: 'Questions', kind: 'number'},
    {head: 'Minutes a request'},
    ...(hasHours ? [{head: 'Hours a year', kind: 'number'} as const] : []),
    ...(hasCost ? [{head: 'Cost a year', kind: 'number'} as const] : []),
    {head: 'Approvals', kind: 'number'},
    {head: 'Hand-offs', kind: 'number'},
    {head: 'Stated wait, working days', kind: 'number'},
    {head: 'Findings', kind: 'number'},
  ]
  return html`<p>${by === 'hours' ? 'By hours a year where they are known, then by minutes of one request.' : 'By minutes of one request, then by approvals, stated wait and findings.'} The band is what 8 in 10 people take by the model; the mark in it is the middle. Waiting is a column of its own: it is nobody’s work.</p>
${table(
  {caption: 'The documents, worst first', isCaptionHidden: true, name: 'files'},
  columns,
  files.slice(0, caps.files).map((file, i) => ({cells: cellsOf(file, most, {hasHours, hasCost}, i < detailed)})),
)}
${left > 0 && html`<p class="note">${count(left, 'more document')} ${left === 1 ? 'comes' : 'come'} after these and ${left === 1 ? 'is' : 'are'} not listed.</p>`}`
}

/** The end of the scale for minutes that all files share. */
export function longestOf(files: readonly FileView[]): number {
  return largest(
    files.map(({burden}) => burden?.burden.minutes?.high ?? burden?.burden.minutes?.mid ?? 0),
    1,
  )
}

function cellsOf(file: FileView, most: number, {hasHours, hasCost}: {readonly hasHours: boolean; readonly hasCost: boolean}, isDetailed: boolean): Part[] {
  const {report, burden, title, name, id} = file
  const {minutes, hoursPerYear, costPerYear = null, approvals = [], handOffs = 0, wait} = burden?.burden ?? {}
  const number = (value: number): string => (value > 0 ? figure(value) : '–')
  const words = said(title, report.language)
  return [
    html`${isDetailed ? html`<a href="#${id}">${words}</a>` : words}${title !== name && html`<span class="path">${said(name)}</span>`}`,
    number(minutes ? report.fields : 0),
    minutes ? rangeBar(minutes, most) : report.kind === 'other' ? 'no form, no process' : 'asks nothing',
    ...(hasHours ? [number(hoursPerYear?.mid ?? 0)] : []),
    ...(hasCost ? [costPerYear ? said(moneyShort(costPerYear)) : '–'] : []),
    number(approvals.length),
    number(handOffs),
    wait ? dayFigure(wait) : '–',
    report.findings.length > 0 ? findingsText(report.findings) : '–',
  ]
}

function findingsText(findings: readonly Finding[]): Markup {
  const errors = findings.filter(({severity}) => severity === 'error').length
  return html`${figure(findings.length)}${errors > 0 && html` <span class="must">${count(errors, 'error')}</span>`}`
}
