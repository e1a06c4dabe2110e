import type {FileBurden, Stated} from '../../burden-report.ts'
import {dayFigure, figure} from '../owner/figures.ts'
import type {FileView} from '../owner/file-view.ts'
import {whereText} from '../where.ts'
import {caps} from './caps.ts'
import {whereOfFile} from './link.ts'
import {html, type Markup, type Part, said} from './markup.ts'
import {bar, table} from './table.ts'

/** Where a request stops: who must say yes, who it passes to, how long it waits by the document’s own word. */
export function stopsOf({burden, report, address}: FileView): Markup {
  if (!burden) return html``
  const {approvers, handOffs, waits} = burden
  if (approvers.length + handOffs.length + waits.length === 0) return html``
  const where = (one: Stated): Markup => html`<span class="where">${whereText(one) === '' ? 'in the settings' : whereOfFile(address, one)}</span>`
  const words = (text: string): Markup => said(text, report.language)
  const minutes = burden.burden.approverMinutes
  return html`<h4>Where a request stops</h4><div class="stops">
${
  approvers.length > 0 &&
  html`<div><h5><span class="mark" aria-hidden="true">◆</span> ${figure(approvers.length)} must say yes</h5>
${listOf(approvers.map((one) => html`${words(one.text)} ${where(one)}`))}${minutes && html`<p class="note">About ${figure(minutes.mid)} minutes of their time for one request.</p>`}</div>`
}
${
  handOffs.length > 0 &&
  html`<div><h5><span class="mark" aria-hidden="true">→</span> ${figure(handOffs.length)} ${handOffs.length === 1 ? 'hand-off' : 'hand-offs'}</h5>
${listOf(handOffs.map((one) => html`to ${words(one.to)} ${where(one)}`))}</div>`
}
</div>
${waits.length > 0 && waitTable(waits, words, where)}`
}

function listOf(items: readonly Part[]): Markup {
  const more = items.length - caps.stops
  return html`<ul>${items.slice(0, caps.stops).map((item) => html`<li>${item}</li>`)}</ul>${more > 0 && html`<p class="note">And ${figure(more)} more.</p>`}`
}

const waitColumns = [{head: 'As the text says it'}, {head: 'Working days', kind: 'number'}, {head: 'Bar', kind: 'bar'}] as const

function waitTable(waits: FileBurden['waits'], words: (text: string) => Markup, where: (one: Stated) => Markup): Markup {
  const most = Math.max(0, ...waits.map(({days}) => days?.most ?? 0))
  const left = waits.length - caps.stops
  return html`${table(
    {caption: 'Stated waits', name: 'chart waits'},
    waitColumns,
    waits.slice(0, caps.stops).map((one) => ({
      cells: [html`“${words(one.text)}” ${where(one)}`, one.days ? dayFigure(one.days) : 'no number', one.days && bar(one.days.most, most, 'wait')],
    })),
  )}${left > 0 && html`<p class="note">And ${figure(left)} more.</p>`}<p class="note">Waiting is not work, so it is in no sum of minutes or hours.</p>`
}
