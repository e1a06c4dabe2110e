import {roundMinutes} from '../../burden/minutes.ts'
import {cutWords} from './cut-words.ts'
import {type Cut, type CutKind, cutKinds} from './cuts.ts'
import {figure, percent, sumIntervals} from './figures.ts'
import {html, type Markup} from './markup.ts'

/** What could go, by kind: how much there is of it and how to go about it. */
export function cutTable(cuts: readonly Cut[]): Markup {
  const rows = cutKinds
    .map((kind) =>
      rowOf(
        kind,
        cuts.filter((cut) => cut.kind === kind),
      ),
    )
    .filter(({count}) => count > 0)
    .sort((a, b) => b.minutes - a.minutes)
  const most = Math.max(...rows.map(({minutes}) => minutes))
  const hasHours = rows.some(({hours}) => hours > 0)
  return html`<table class="chart"><caption>Where the minutes are that could go (each request sent once)</caption>
<thead><tr><th scope="col">What, and how</th><th scope="col" class="n">How many</th><th scope="col" class="n">Minutes</th>${hasHours && html`<th scope="col" class="n">Hours a year</th>`}<th class="barhead" scope="col"><span class="sr">Bar</span></th></tr></thead>
<tbody>${rows.map(
    ({
      kind,
      count,
      minutes,
      hours,
    }) => html`<tr><th scope="row">${cutWords[kind].all}<span class="how">${cutWords[kind].how}</span></th><td class="n">${figure(count)}</td>
<td class="n">${minutes > 0 ? html`${cutWords[kind].isMost && html`<span class="upto">up to</span> `}${figure(roundMinutes(minutes))}` : '–'}</td>${hasHours && html`<td class="n">${hours > 0 ? figure(Math.round(hours)) : '–'}</td>`}
<td class="barcell" aria-hidden="true">${minutes > 0 && html`<span class="bar"><span style="width:${percent(minutes, most)}"></span></span>`}</td></tr>`,
  )}</tbody></table>`
}

function rowOf(kind: CutKind, cuts: readonly Cut[]) {
  return {
    kind,
    count: cuts.length,
    minutes: sumIntervals(cuts.flatMap(({minutes}) => minutes ?? [])).mid,
    hours: cuts.reduce((sum, {hoursPerYear}) => sum + (hoursPerYear ?? 0), 0),
  }
}
