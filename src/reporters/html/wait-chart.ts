import {caps} from './caps.ts'
import {dayFigure, figure, percent} from './figures.ts'
import type {FileView} from './file-view.ts'
import {html, type Markup, said} from './markup.ts'

/** Approvals, hand-offs and stated waits of the documents that have any; waiting is beside the work, not in it. */
export function waitChart(files: readonly FileView[]): Markup | undefined {
  const all = files
    .map((file) => ({file, approvals: file.burden?.approvers.length ?? 0, handOffs: file.burden?.handOffs.length ?? 0, wait: file.burden?.burden.wait ?? null}))
    .filter(({approvals, handOffs, wait}) => approvals > 0 || handOffs > 0 || wait)
    .sort((a, b) => (b.wait?.most ?? 0) - (a.wait?.most ?? 0) || b.approvals - a.approvals || b.handOffs - a.handOffs)
  if (all.length === 0) return undefined
  const shown = all.slice(0, caps.waits)
  const most = Math.max(...all.map(({wait}) => wait?.most ?? 0))
  return html`<p>What the documents themselves say. Each approval is one more queue; each hand-off is one more place where a request can lie.</p>
<table class="chart"><caption>Approvals, hand-offs and stated waits</caption><thead><tr><th scope="col">Document</th><th scope="col" class="n">Approvals</th><th scope="col" class="n">Hand-offs</th><th scope="col" class="n">Stated wait, working days</th><th class="barhead" scope="col"><span class="sr">Bar</span></th></tr></thead>
<tbody>${shown.map(
    ({
      file,
      approvals,
      handOffs,
      wait,
    }) => html`<tr><th scope="row">${said(file.title)}</th><td class="n">${approvals > 0 ? html`<span class="dots" aria-hidden="true">${'◆'.repeat(Math.min(approvals, 10))}</span> ${figure(approvals)}` : '–'}</td><td class="n">${handOffs > 0 ? figure(handOffs) : '–'}</td><td class="n">${wait ? dayFigure(wait) : 'not stated'}</td>
<td class="barcell" aria-hidden="true">${wait && html`<span class="bar wait"><span style="width:${percent(wait.most, most)}"></span></span>`}</td></tr>`,
  )}</tbody></table>
${all.length > shown.length && html`<p class="note">${figure(all.length - shown.length)} more documents with approvals, hand-offs or waits are in the table above.</p>`}`
}
