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
  const cutOf = new Map(cuts.filter(({kind}) => kind !== 'approval').map((cut) => [`${cut.line} ${cut.what}`, cut]))
  const most = fields[0]?.minutes ?? 0
  const row = (field: FieldBurden): Markup => rowOf(field, {cut: cutOf.get(`${field.line} ${field.label}`), most, address, language: report.language})
  const more = fields.slice(caps.fieldsOpen, caps.fields)
  const left = fields.length - caps.fields
  return html`<h4>Minutes by question</h4>${chart('Minutes by question, the longest first', fields.slice(0, caps.fieldsOpen).map(row))}
${more.length > 0 && html`<details class="more"><summary>Show ${more.length} quicker questions</summary>${chart('Quicker questions', more.map(row))}</details>`}
${left > 0 && html`<p class="note">${figure(left)} questions that take less are not in the chart.</p>`}`
}

function chart(caption: string, rows: readonly Markup[]): Markup {
  return html`<table class="chart fields"><caption class="sr">${caption}</caption><thead><tr><th scope="col">Question</th><th scope="col">The answer takes</th><th scope="col" class="n">Minutes</th><th scope="col" class="n">8 in 10</th><th scope="col" class="n">Share</th><th class="barhead" scope="col"><span class="sr">Bar</span></th></tr></thead><tbody>${rows}</tbody></table>`
}

interface RowContext {
  readonly cut: Cut | undefined
  readonly most: number
  readonly address: string | undefined
  readonly language: string
}

function rowOf(field: FieldBurden, {cut, most, address, language}: RowContext): Markup {
  const label = field.label === '' ? '(no label)' : said(field.label, language)
  return html`<tr${cut && html` class="cuttable"`}><th scope="row">${lineLink(address, field.line, label)}${cut && html` <span class="flag">${cutWords[cut.kind].flag}</span>`}</th>
<td>${takesNames[field.class]}${!field.isSure && ' (a guess)'}${field.answeredBy === 'few' && '; few answer it'}${field.answeredBy === 'some' && '; only some answer it'}</td>
<td class="n">${tenth(field.minutes)}</td><td class="n range">${rangeText(field.interval, tenth)}</td><td class="n">${Math.round(field.share * 100)} %</td>
<td class="barcell" aria-hidden="true"><span class="bar"><span style="width:${percent(field.minutes, most)}"></span></span></td></tr>`
}
