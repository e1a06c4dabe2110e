import {largest} from '../largest.ts'
import {dayFigure, figure} from '../owner/figures.ts'
import type {FileView} from '../owner/file-view.ts'
import {caps} from './caps.ts'
import {html, type Markup, said} from './markup.ts'
import {bar, table} from './table.ts'

/** Approvals, hand-offs and stated waits of the documents that have any; waiting is beside the work, not in it. */
export function waitChart(files: readonly FileView[]): Markup | undefined {
  const all = files
    .map((file) => ({file, approvals: file.burden?.approvers.length ?? 0, handOffs: file.burden?.handOffs.length ?? 0, wait: file.burden?.burden.wait ?? null}))
    .filter(({approvals, handOffs, wait}) => approvals > 0 || handOffs > 0 || wait)
    .sort((a, b) => b.approvals - a.approvals || (b.wait?.most ?? 0) - (a.wait?.most ?? 0) || b.handOffs - a.handOffs)
  if (all.length === 0) return undefined
  const left = all.length - caps.waits
  const most = largest(all.map(({wait}) => wait?.most ?? 0))
  const columns = [
    {head: 'Document'},
    {head: 'Approvals', kind: 'number'},
    {head: 'Hand-offs', kind: 'number'},
    {head: 'Stated wait, working days', kind: 'number'},
    {head: 'Bar', kind: 'bar'},
  ] as const
  return html`<p>What the documents themselves say. Each approval is one more queue; each hand-off is one more place where a request can lie. Where no wait is stated, nobody can hold anybody to one.</p>
${table(
  {caption: 'Approvals, hand-offs and stated waits', isCaptionHidden: true},
  columns,
  all.slice(0, caps.waits).map(({file, approvals, handOffs, wait}) => ({
    cells: [
      said(file.title, file.report.language),
      approvals > 0 ? html`<span class="dots" aria-hidden="true">${'◆'.repeat(Math.min(approvals, 10))}</span> ${figure(approvals)}` : '–',
      handOffs > 0 ? figure(handOffs) : '–',
      wait ? dayFigure(wait) : 'not stated',
      wait && bar(wait.most, most, 'wait'),
    ],
  })),
)}
${left > 0 && html`<p class="note">${figure(left)} more documents with approvals, hand-offs or waits are in the table above.</p>`}`
}
