/** Tables that stay tables for a screen reader when a phone shows their rows one below the other. */

import {html, Markup, type Part} from './markup.ts'
import {percent} from './percent.ts'

export interface Column {
  readonly head: string
  /** `bar`: a picture of the number beside it, for those who see. */
  readonly kind?: 'number' | 'bar'
}

export interface Row {
  /** In the order of the columns; the first is the head of the row. “–” for nothing. */
  readonly cells: readonly Part[]
  readonly isMarked?: boolean
}

interface Look {
  readonly caption: string
  /** A heading says it already. */
  readonly isCaptionHidden?: boolean
  readonly name?: string
}

export function table({caption, isCaptionHidden = false, name = 'chart'}: Look, columns: readonly Column[], rows: readonly Row[]): Markup {
  return html`<table class="${name}" role="table"><caption${isCaptionHidden && attribute('class', 'sr')}>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(({head, kind}) => html`<th scope="col" role="columnheader"${kind && attribute('class', kind)}>${kind === 'bar' ? html`<span class="sr">${head}</span>` : head}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(({cells, isMarked}) => html`<tr role="row"${isMarked === true && attribute('class', 'marked')}>${columns.map((column, i) => cellOf(column, cells[i], i === 0))}</tr>`)}</tbody></table>`
}

function cellOf({head, kind}: Column, cell: Part, isHead: boolean): Markup {
  if (isHead) return html`<th scope="row" role="rowheader">${cell}</th>`
  if (kind === 'bar') return html`<td role="cell" class="bar" aria-hidden="true">${cell}</td>`
  const names = [kind, cell === '–' && 'empty'].filter((one) => typeof one === 'string')
  return html`<td role="cell" data-label="${head}"${names.length > 0 && attribute('class', names.join(' '))}><span>${cell}</span></td>`
}

function attribute(name: string, value: string): Markup {
  return new Markup(` ${name}="${value}"`)
}

/** A bar as long as its number is of the largest one. */
export function bar(value: number, most: number, name = ''): Markup {
  return html`<span class="track ${name}" aria-hidden="true"><span style="width:${percent(value, most)}"></span></span>`
}
