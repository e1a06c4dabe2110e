import type {FieldBurden} from '../../burden-report.ts'
import {cutWords} from '../owner/cut-words.ts'
import type {Cut} from '../owner/cuts.ts'
import {figure, rangeText, tenth} from '../owner/figures.ts'
import type {FileView} from '../owner/file-view.ts'
import {takesNames} from '../takes-names.ts'
import {type Where, whereText} from '../where.ts'
import {caps} from './caps.ts'
import {placeBehind, whereLink} from './link.ts'
import {html, type Markup, said} from './markup.ts'
import {bar, type Row, table} from './table.ts'

/** Minutes by field, the dearest first: the chart is the table. */
export function fieldChart({burden, report, address}: FileView, cuts: readonly Cut[]): Markup {
  const fields = (burden?.fields ?? []).toSorted((a, b) => b.minutes - a.minutes || (a.line ?? 0) - (b.line ?? 0))
  if (fields.length === 0) return html``
  const keyOf = (where: Where | null, what: string): string => `${where && whereText(where)} ${what}`
  const cutOf = new Map(cuts.filter(({kind}) => kind !== 'approval').map((cut) => [keyOf(cut.where, cut.what), cut]))
  const most = fields[0]?.minutes ?? 0
  const row = (field: FieldBurden): Row => rowOf(field, {cut: cutOf.get(keyOf(field, field.label)), most, address, language: report.language})
  const more = fields.slice(caps.fieldsOpen, caps.fields)
  const left = fields.length - caps.fields
  return html`<h4>Minutes by question</h4>${chart('Minutes by question, the longest first', fields.slice(0, caps.fieldsOpen).map(row))}
${more.length > 0 && html`<details class="more"><summary>Show ${more.length} quicker questions</summary>${chart('Quicker questions', more.map(row))}</details>`}
${left > 0 && html`<p class="note">${figure(left)} questions that take less are not in the chart.</p>`}`
}

const columns = [
  {head: 'Question'},
  {head: 'The answer takes'},
  {head: 'Minutes', kind: 'number'},
  {head: '8 in 10', kind: 'number'},
  {head: 'Share', kind: 'number'},
  {head: 'Bar', kind: 'bar'},
] as const

function chart(caption: string, rows: readonly Row[]): Markup {
  return table({caption, isCaptionHidden: true}, columns, rows)
}

interface RowContext {
  readonly cut: Cut | undefined
  readonly most: number
  readonly address: string | undefined
  readonly language: string
}

function rowOf(field: FieldBurden, {cut, most, address, language}: RowContext): Row {
  const label = field.label === '' ? '(no label)' : said(field.label, language)
  return {
    isMarked: cut !== undefined,
    cells: [
      html`${whereLink(address, field, label)}${placeBehind(field)}${cut && html` <span class="flag">${cutWords[cut.kind].flag}</span>`}`,
      html`${takesNames[field.class]}${!field.isSure && ' (a guess)'}${field.answeredBy === 'few' && '; few answer it'}${field.answeredBy === 'some' && '; only some answer it'}`,
      tenth(field.minutes),
      rangeText(field.interval, tenth) || '–',
      `${Math.round(field.share * 100)} %`,
      bar(field.minutes, most),
    ],
  }
}
