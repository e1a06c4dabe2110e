import {roundMinutes} from '../../burden/minutes.ts'
import {largest} from '../largest.ts'
import {cutWords} from '../owner/cut-words.ts'
import {type Cut, type CutKind, cutKinds} from '../owner/cuts.ts'
import {figure, sumIntervals} from '../owner/figures.ts'
import {html, type Markup} from './markup.ts'
import {bar, type Column, table} from './table.ts'

/** What could go, by kind: how much there is of it and how to go about it. */
export function cutTable(cuts: readonly Cut[]): Markup {
  const sums = cutKinds
    .map((kind) => sumOf(kind, cuts))
    .filter(({count}) => count > 0)
    .sort((a, b) => b.minutes - a.minutes)
  const most = largest(sums.map(({minutes}) => minutes))
  const hasHours = sums.some(({hours}) => hours > 0)
  const columns: Column[] = [
    {head: 'What, and how'},
    {head: 'How many', kind: 'number'},
    {head: 'Minutes', kind: 'number'},
    ...(hasHours ? [{head: 'Hours a year', kind: 'number'} as const] : []),
    {head: 'Bar', kind: 'bar'},
  ]
  return table(
    {caption: 'Where the minutes are that could go (each request sent once)'},
    columns,
    sums.map(({kind, count, minutes, hours}) => ({
      cells: [
        html`${cutWords[kind].all}<span class="how">${cutWords[kind].how}</span>`,
        figure(count),
        minutes > 0 ? html`${cutWords[kind].isMost && html`<span class="upto">up to</span> `}${figure(roundMinutes(minutes))}` : '–',
        ...(hasHours ? [hours > 0 ? figure(Math.round(hours)) : '–'] : []),
        minutes > 0 && bar(minutes, most, 'accent'),
      ],
    })),
  )
}

function sumOf(kind: CutKind, cuts: readonly Cut[]) {
  const own = cuts.filter((cut) => cut.kind === kind)
  return {
    kind,
    count: own.length,
    minutes: sumIntervals(own.flatMap(({minutes}) => minutes ?? [])).mid,
    hours: own.reduce((sum, {hoursPerYear}) => sum + (hoursPerYear ?? 0), 0),
  }
}
