import type {FieldBurden} from '../../burden-report.ts'
import {takesNames} from '../takes-names.ts'
import {caps} from './caps.ts'
import {cutWords} from './cut-words.ts'
import type {Cut} from './cuts.ts'
import {figure, percent, rangeText, tenth} from './figures.ts'
import type {FileView} from './file-view.ts'
import {lineLink} from './link.ts'
import {html, type Markup, said} from './markup.ts'

/** Minutes by field, the dearest first: the chart is the table. */
export function fieldChart({burden, report, address}: FileView, cuts: readonly Cut[]): Markup {
  const fields = (burden?.fields ?? []).toSorted((a, b) => b.minutes - a.minutes || a.line - b.line)
  if (fields.length === 0) return html``
  const shown = fields.slice(0, caps.fields)
  const most = shown[0]?.minutes ?? 0
  const cutOf = (field: FieldBurden): Cut | undefined => cuts.find(({line, what, kind}) => kind !== 'approval' && line === field.line && what === field.label)
  return html`<h4>Minutes by question</h4>
<table class="chart fields"><caption class="sr">Minutes by question, the longest first</caption><thead><tr><th scope="col">Question</th><th scope="col">The answer takes</th><th scope="col" class="n">Minutes</th><th scope="col" class="n">8 in 10</th><th scope="col" class="n">Share</th><th class="barhead" scope="col"><span class="sr">Bar</span></th></tr></thead>
<tbody>${shown.map((field) => {
    const cut = cutOf(field)
    return html`<tr${cut && html` class="cuttable"`}><th scope="row">${lineLink(address, field.line, field.label === '' ? '(no label)' : said(field.label, report.language))}${cut && html` <span class="flag">${cutWords[cut.kind].flag}</span>`}</th>
<td>${takesNames[field.class]}${!field.isSure && ' (a guess)'}${field.answeredBy === 'few' && '; few answer it'}${field.answeredBy === 'some' && '; only some answer it'}</td>
<td class="n">${tenth(field.minutes)}</td><td class="n range">${rangeText(field.interval, tenth)}</td><td class="n">${Math.round(field.share * 100)} %</td>
<td class="barcell" aria-hidden="true"><span class="bar"><span style="width:${percent(field.minutes, most)}"></span></span></td></tr>`
  })}</tbody></table>
${fields.length > shown.length && html`<p class="note">${figure(fields.length - shown.length)} quicker questions are not in the chart.</p>`}`
}
