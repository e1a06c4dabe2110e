import {largest} from '../largest.ts'
import {howCutsAreRanked, inSettings, nameOf, noCuts, purposesOf, reasonsOf, savesText, titleOf, whereHoursAre} from '../owner/cut-text.ts'
import {type Cut, type CutGroup, groupCuts} from '../owner/cuts.ts'
import {figure, rangeText, tenth} from '../owner/figures.ts'
import type {FileView} from '../owner/file-view.ts'
import type {Pieces} from '../owner/pieces.ts'
import {caps} from './caps.ts'
import {cutTable} from './cut-table.ts'
import {whereOfFile} from './link.ts'
import {html, type Markup} from './markup.ts'
import {sentence} from './sentence.ts'
import {bar} from './table.ts'

/**
 * “What to cut first”: the sums by kind, then what can be done in each
 * document, the dearest first. `nameOfFile` names a document, where there are
 * several.
 */
export function cutList(cuts: readonly Cut[], nameOfFile: (file: FileView) => Markup | undefined): Markup {
  return cuts.length === 0 ? html`<p>${noCuts}</p>` : bodyOf(cuts, nameOfFile)
}

function bodyOf(cuts: readonly Cut[], nameOfFile: (file: FileView) => Markup | undefined): Markup {
  const groups = groupCuts(cuts)
  const longest = largest(groups.map(({minutes}) => minutes?.mid ?? 0))
  const item = (group: CutGroup): Markup => groupItem(group, longest, nameOfFile(group.file))
  const first = groups.slice(0, caps.cutsOpen)
  const more = groups.slice(caps.cutsOpen, caps.cuts)
  const left = groups.length - first.length - more.length
  return html`<p class="lead">${whereHoursAre}</p>
${cutTable(cuts)}
<h3>Where to begin</h3>
<p>${howCutsAreRanked}</p>
<ol class="cuts">${first.map(item)}</ol>
${more.length > 0 && html`<details class="more"><summary>Show ${more.length} more</summary><ol class="cuts" start="${first.length + 1}" style="counter-reset:cut ${first.length}">${more.map(item)}</ol></details>`}
${left > 0 && html`<p class="note">${figure(left)} more, with smaller savings, are not listed.</p>`}`
}

function groupItem(group: CutGroup, longest: number, document: Markup | undefined): Markup {
  const {cuts, minutes, hoursPerYear} = group
  const [first] = cuts
  const isAlone = cuts.length === 1
  const shown = cuts.slice(0, caps.members)
  return html`<li class="cut"><div><h4>${words(titleOf(group))}</h4>
<p class="where">${document}${document !== undefined && isAlone && ' · '}${isAlone && first && placeOf(first)}</p>
<p>${words(reasonsOf(group))}</p>
${purposesOf(group).map((purpose) => html`<p class="why">${words(purpose)}</p>`)}
${!isAlone && html`<ul class="members">${shown.map((cut) => html`<li>${words(nameOf(cut))}${cut.minutes && html` <b>${tenth(cut.minutes.mid)}</b> min`} <span class="where">${placeOf(cut)}</span></li>`)}${cuts.length > shown.length && html`<li>and ${figure(cuts.length - shown.length)} more</li>`}</ul>`}</div>
<div class="saves">${
    minutes === null
      ? html`<p class="none">no minutes counted</p>`
      : html`<p><span class="upto">${savesText(group)}</span> <b>${tenth(minutes.mid)}</b> min</p>
${bar(minutes.mid, longest, 'accent')}
${minutes.low !== null && html`<p class="range">8 in 10: ${rangeText(minutes, tenth)}</p>`}
${hoursPerYear !== null && html`<p class="year"><b>${figure(Math.round(hoursPerYear))}</b> ${Math.round(hoursPerYear) === 1 ? 'hour' : 'hours'} a year</p>`}`
  }</div></li>`
}

/** Names no document: that stands beside it. */
function words(pieces: Pieces): Markup {
  return sentence(pieces, () => html``)
}

function placeOf({file, where}: Cut): Markup {
  return where === null ? html`${inSettings}` : whereOfFile(file.address, where)
}
