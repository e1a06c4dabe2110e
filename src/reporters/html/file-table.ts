import type {Finding} from '../../finding.ts'
import {count} from '../wording.ts'
import {caps} from './caps.ts'
import {dayFigure, figure} from './figures.ts'
import type {FileView, RankedFiles} from './file-view.ts'
import {html, type Markup, said} from './markup.ts'
import {rangeBar} from './range-bar.ts'

/** All files in one table, worst first. */
export function fileTable({files, by}: RankedFiles, detailed: number): Markup {
  const shown = files.slice(0, caps.files)
  const hasHours = files.some(({burden}) => burden?.burden.hoursPerYear)
  const most = longestOf(files)
  return html`<p>${by === 'hours' ? 'By hours a year.' : 'By minutes of one request, then by approvals, stated wait and findings.'} The band is what 8 in 10 people take by the model; the mark in it is the middle. Waiting is a column of its own: it is nobody’s work.</p>
<div class="tablewrap"><table class="files" role="table"><caption class="sr">The documents, worst first</caption>
<thead role="rowgroup"><tr role="row">${[
    'Document',
    'Questions',
    'Minutes of one request',
    ...(hasHours ? ['Hours a year'] : []),
    'Approvals',
    'Hand-offs',
    'Stated wait, working days',
    'Findings',
  ].map((head, i) => html`<th scope="col" role="columnheader"${i === 0 || head.startsWith('Minutes') ? '' : html` class="n"`}>${head}</th>`)}</tr></thead>
<tbody role="rowgroup">${shown.map((file, i) => rowOf(file, most, hasHours, i < detailed))}</tbody></table></div>
${files.length > shown.length && html`<p class="note">${figure(files.length - shown.length)} more documents come after these and are not listed.</p>`}`
}

/** The end of the scale for minutes that all files share. */
export function longestOf(files: readonly FileView[]): number {
  return Math.max(1, ...files.map(({burden}) => burden?.burden.minutes?.high ?? burden?.burden.minutes?.mid ?? 0))
}

function rowOf(file: FileView, most: number, hasHours: boolean, isDetailed: boolean): Markup {
  const {report, burden, title, name, id} = file
  const {minutes, hoursPerYear, approvals = [], handOffs = 0, wait} = burden?.burden ?? {}
  const cell = (label: string, value: Markup | string | number, isEmpty = value === '–'): Markup =>
    html`<td role="cell" class="n${isEmpty ? ' empty' : ''}" data-label="${label}">${value}</td>`
  return html`<tr role="row"><th scope="row" role="rowheader">${isDetailed ? html`<a href="#${id}">${said(title)}</a>` : said(title)}${title !== name && html`<span class="path">${said(name)}</span>`}</th>
${cell('Questions', minutes && report.fields > 0 ? figure(report.fields) : '–')}
<td role="cell" data-label="Minutes of one request"${minutes ? '' : html` class="empty"`}>${minutes ? rangeBar(minutes, most) : report.kind === 'other' ? 'no form, no process' : 'asks nothing'}</td>
${hasHours && cell('Hours a year', hoursPerYear ? figure(hoursPerYear.mid) : '–')}
${cell('Approvals', approvals.length > 0 ? figure(approvals.length) : '–')}${cell('Hand-offs', handOffs > 0 ? figure(handOffs) : '–')}${cell('Stated wait, working days', wait ? dayFigure(wait) : '–')}
${cell('Findings', report.findings.length > 0 ? findingsText(report.findings) : '–')}</tr>`
}

function findingsText(findings: readonly Finding[]): Markup {
  const errors = findings.filter(({severity}) => severity === 'error').length
  return html`${figure(findings.length)}${errors > 0 && html` <span class="must">${count(errors, 'error')}</span>`}`
}
