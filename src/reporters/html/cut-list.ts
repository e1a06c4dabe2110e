import {cut} from '../burden-words.ts'
import {largest} from '../largest.ts'
import {caps} from './caps.ts'
import {cutTable} from './cut-table.ts'
import {cutWords} from './cut-words.ts'
import {type Cut, type CutGroup, groupCuts} from './cuts.ts'
import {figure, rangeText, tenth} from './figures.ts'
import type {FileView} from './file-view.ts'
import {whereOfFile} from './link.ts'
import {html, type Markup, said} from './markup.ts'
import {bar} from './table.ts'

/**
 * “What to cut first”: the sums by kind, then what can be done in each
 * document, the dearest first. `nameOfFile` names a document, where there are
 * several.
 */
export function cutList(cuts: readonly Cut[], nameOfFile: (file: FileView) => Markup | undefined): Markup {
  return cuts.length === 0 ? nothing : bodyOf(cuts, nameOfFile)
}

const nothing = html`<p>Nothing that could simply go was found: no question whose answer is held already or that only IT can answer, no long answers, no approvals.</p>`

function bodyOf(cuts: readonly Cut[], nameOfFile: (file: FileView) => Markup | undefined): Markup {
  const groups = groupCuts(cuts)
  const longest = largest(groups.map(({minutes}) => minutes?.mid ?? 0))
  const item = (group: CutGroup): Markup => groupItem(group, longest, nameOfFile(group.file))
  const first = groups.slice(0, caps.cutsOpen)
  const more = groups.slice(caps.cutsOpen, caps.cuts)
  const left = groups.length - first.length - more.length
  return html`<p class="lead">Dropping easy questions is a courtesy: it saves seconds. The hours are in answers that people must write, in questions that only IT can answer, and in approvals.</p>
${cutTable(cuts)}
<h3>Where to begin</h3>
<p>Most hours a year first, where they are known, then most minutes. Each saving is the model’s estimate for one request; “up to” where something will take its place. Whether a question is needed, only you can say.</p>
<ol class="cuts">${first.map(item)}</ol>
${more.length > 0 && html`<details class="more"><summary>Show ${more.length} more</summary><ol class="cuts" start="${first.length + 1}" style="counter-reset:cut ${first.length}">${more.map(item)}</ol></details>`}
${left > 0 && html`<p class="note">${figure(left)} more, with smaller savings, are not listed.</p>`}`
}

function groupItem({kind, cuts, minutes, hoursPerYear}: CutGroup, longest: number, document: Markup | undefined): Markup {
  const {one, several, why, isMost} = cutWords[kind]
  const [first] = cuts
  const reasons = [...new Set(cuts.flatMap((cut) => cut.reasons))].slice(0, 3)
  const isAlone = cuts.length === 1
  const purposes = cuts.filter(({purpose}) => purpose !== null)
  const shown = cuts.slice(0, caps.members)
  return html`<li class="cut"><div><h4>${isAlone && first ? html`${one} ${nameOf(first)}` : several.replace('#', String(cuts.length))}</h4>
<p class="where">${document}${document !== undefined && isAlone && ' · '}${isAlone && first && placeOf(first)}</p>
<p>${kind === 'held' || kind === 'specialist' || reasons.length === 0 ? why : reasons.map((reason) => html`${said(reason)} `)}</p>
${purposes.slice(0, 3).map((cut) => html`<p class="why">${!isAlone && html`${nameOf(cut)}: `}asked because: ${said(cut.purpose ?? '')}</p>`)}
${!isAlone && html`<ul class="members">${shown.map((cut) => html`<li>${nameOf(cut)}${cut.minutes && html` <b>${tenth(cut.minutes.mid)}</b> min`} <span class="where">${placeOf(cut)}</span></li>`)}${cuts.length > shown.length && html`<li>and ${figure(cuts.length - shown.length)} more</li>`}</ul>`}</div>
<div class="saves">${
    minutes === null
      ? html`<p class="none">no minutes counted</p>`
      : html`<p><span class="upto">${isMost ? 'saves up to' : 'saves'}</span> <b>${tenth(minutes.mid)}</b> min</p>
${bar(minutes.mid, longest, 'accent')}
${minutes.low !== null && html`<p class="range">8 in 10: ${rangeText(minutes, tenth)}</p>`}
${hoursPerYear !== null && html`<p class="year"><b>${figure(Math.round(hoursPerYear))}</b> ${Math.round(hoursPerYear) === 1 ? 'hour' : 'hours'} a year</p>`}`
  }</div></li>`
}

/** A label that goes on for longer is in the section of its document. */
const longestLabel = 90

function nameOf({what, kind, file}: Cut): Markup {
  if (what.trim() === '') return html`<em>a question without a label</em>`
  const name = said(cut(what, longestLabel), file.report.language)
  return kind === 'approval' ? name : html`“${name}”`
}

function placeOf({file, where}: Cut): Markup {
  return where === null ? html`stated in the settings` : whereOfFile(file.address, where)
}
