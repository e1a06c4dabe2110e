import type {Interval} from '../../burden/interval.ts'
import {figure, rangeText} from '../owner/figures.ts'
import {html, type Markup} from './markup.ts'
import {percent} from './percent.ts'

/** Minutes with their 80 % interval on a scale that all files share; the words say what the bar shows. */
export function rangeBar(minutes: Interval, most: number, unit = 'min'): Markup {
  const {low, mid, high} = minutes
  const band = low === null || high === null ? undefined : {left: percent(low, most), width: percent(high - low, most)}
  return html`<span class="rangetext"><b>${figure(mid)}</b> ${unit}${band && html` <span class="range">${rangeText(minutes)}</span>`}</span>
<span class="rangebar" aria-hidden="true">${band && html`<span class="band" style="left:${band.left};width:${band.width}"></span>`}<span class="mid" style="left:${percent(mid, most)}"></span></span>`
}
