import type {Cut} from '../owner/cuts.ts'
import {daysText, figure, minutesText} from '../owner/figures.ts'
import {type FileView, notCounted} from '../owner/file-view.ts'
import type {RuleText} from '../owner/options.ts'
import {count, describeFile} from '../wording.ts'
import {fieldChart} from './field-chart.ts'
import {findingsOf} from './findings.ts'
import {whereLink} from './link.ts'
import {html, type Markup, said} from './markup.ts'
import {rangeBar} from './range-bar.ts'
import {stopsOf} from './stops.ts'
import {processMap} from './swimlanes.ts'

interface Shared {
  readonly cuts: readonly Cut[]
  readonly rules: ReadonlyMap<string, RuleText>
  /** The end of the scale for minutes. */
  readonly most: number
  /** Whether what is in it is seen at once. */
  readonly isOpen: boolean
}

/** One file: its minutes, its questions, where a request stops, its process and what to mend. */
export function fileSection(file: FileView, {cuts, rules, most, isOpen}: Shared): Markup {
  const {id, title, name, address, report} = file
  const own = cuts.filter((cut) => cut.file.id === id)
  const body = html`${fieldChart(file, own)}${stopsOf(file)}${processMap(file)}${findingsOf(file, rules)}${uncheckedOf(file)}`
  return html`<section class="file" aria-labelledby="${id}"><h3 id="${id}">${said(title, report.language)}</h3>
<p class="facts">${whereLink(address, {line: null}, said(name))} · ${describeFile(report)}</p>
${factsOf(file, most)}
${isOpen ? body : html`<details class="filebody"><summary>Show the details of this document</summary>${body}</details>`}</section>`
}

function factsOf({burden, report}: FileView, most: number): Markup {
  const {minutes = null, hoursPerYear = null, handOffs = 0, wait = null} = burden?.burden ?? {}
  const change = burden?.change?.difference
  return html`<ul class="filefacts">
${
  minutes
    ? html`<li><span class="name">One request</span> ${rangeBar(minutes, most)}<span class="note">${minutes.basis === 'measured' ? `measured${minutes.n === undefined ? '' : ` with ${count(minutes.n, 'person').replace('persons', 'people')}`}` : 'model estimate; 8 in 10 in the range'}</span></li>`
    : ''
}
${hoursPerYear && html`<li><span class="name">A year</span> ${rangeBar(hoursPerYear, hoursPerYear.high ?? hoursPerYear.mid, 'hours')}</li>`}
${(burden?.approvers.length ?? 0) > 0 && html`<li><span class="name">Approvals</span> <b>${figure(burden?.approvers.length ?? 0)}</b></li>`}
${handOffs > 0 && html`<li><span class="name">Hand-offs</span> <b>${figure(handOffs)}</b></li>`}
${wait && html`<li><span class="name">Stated wait</span> <b>${daysText(wait)}</b></li>`}
<li><span class="name">Findings</span> <b>${figure(report.findings.length)}</b></li>
${change?.minutes && html`<li><span class="name">Against the older version</span> <b>${change.minutes.mid > 0 ? '+' : change.minutes.mid < 0 ? '−' : ''}${minutesText(Math.abs(change.minutes.mid))}</b></li>`}
</ul>${report.kind === 'other' && report.fields > 0 && html`<p class="note">${notCounted} (<code>kinds</code>).</p>`}`
}

function uncheckedOf({report}: FileView): Markup | false {
  if (report.notChecked.length === 0) return false
  return html`<h4>Not checked here</h4><ul>${report.notChecked.slice(0, 10).map(({place, reason}) => html`<li>${place !== '' && html`${said(place)}: `}${said(reason)}</li>`)}</ul>`
}
