import type {Cut, CutKind} from './cuts.ts'
import {cutKinds} from './cuts.ts'
import {cutWords} from './cut-words.ts'
import type {RankedFiles} from './file-view.ts'
import {figure, percent, rangeText, sumIntervals, tenth} from './figures.ts'
import {caps} from './caps.ts'
import {lineLink} from './link.ts'
import {html, type Markup, said} from './markup.ts'
import {roundMinutes} from '../../burden/minutes.ts'

/** “What to cut first”: the sums by kind, then the list, the dearest first. */
export function cutSection(cuts: readonly Cut[], {files}: RankedFiles): Markup {
  if (cuts.length === 0) {
    return html`<section aria-labelledby="cut"><h2 id="cut">What to cut first</h2>
<p>Nothing that could simply go was found: no question whose answer is held already or that only IT can answer, no long answers, no approvals.</p></section>`
  }
  const many = files.length > 1
  const longest = Math.max(...cuts.map(({minutes}) => minutes?.mid ?? 0))
  const item = (cut: Cut): Markup => cutItem(cut, longest, many)
  const first = cuts.slice(0, caps.cutsOpen)
  const more = cuts.slice(caps.cutsOpen, caps.cuts)
  const left = cuts.length - first.length - more.length
  return html`<section aria-labelledby="cut"><h2 id="cut">What to cut first</h2>
<p class="lead">Dropping easy questions is a courtesy: it saves seconds. The hours are in answers that people must write, in questions that only IT can answer, and in approvals.</p>
${kindTable(cuts)}
<h3>The list, most time first</h3>
<p>Each saving is the model’s estimate for one request; “up to” where something will take its place. Whether a question is needed, only you can say.</p>
<ol class="cuts">${first.map(item)}</ol>
${more.length > 0 && html`<details class="more"><summary>Show ${more.length} more</summary><ol class="cuts" start="${first.length + 1}">${more.map(item)}</ol></details>`}
${left > 0 && html`<p class="note">${figure(left)} more with smaller savings are not shown here; the sections of the files have them.</p>`}</section>`
}

function cutItem({kind, what, line, minutes, hoursPerYear, reasons, file}: Cut, longest: number, hasFile: boolean): Markup {
  const {verb, how, isMost} = cutWords[kind]
  const name = what.trim() === '' ? html`<em>a question without a label</em>` : html`“${said(what, file.report.language)}”`
  return html`<li class="cut ${kind}"><div class="what"><h4><span class="verb">${verb}:</span> ${name}</h4>
<p>${how}${reasons.filter(isNew(how)).map((reason) => html` ${said(reason)}`)}</p>
<p class="where">${hasFile && html`<a href="#${file.id}">${said(file.title)}</a> · `}${lineLink(file.address, line, line === null ? 'stated in the settings' : `line ${line}`)}</p></div>
<div class="saves">${
    minutes === null
      ? html`<p class="none">no minutes counted</p>`
      : html`<p><span class="upto">${isMost ? 'saves up to' : 'saves'}</span> <b>${tenth(minutes.mid)}</b> min</p>
<span class="bar" aria-hidden="true"><span style="width:${percent(minutes.mid, longest)}"></span></span>
${minutes.low !== null && html`<p class="range">${rangeText(minutes, tenth)} min for 8 in 10</p>`}
${hoursPerYear !== null && html`<p class="year"><b>${figure(hoursPerYear)}</b> hours a year</p>`}`
  }</div></li>`
}

/** A finding that only says what we say anyway is not repeated. */
function isNew(how: string): (reason: string, i: number, all: readonly string[]) => boolean {
  return (reason, i, all) => reason !== how && all.indexOf(reason) === i
}

function kindTable(cuts: readonly Cut[]): Markup {
  const rows = cutKinds
    .map((kind) => rowOf(kind, cuts.filter((cut) => cut.kind === kind)))
    .filter(({count}) => count > 0)
    .sort((a, b) => b.minutes.mid - a.minutes.mid)
  const most = Math.max(...rows.map(({minutes}) => minutes.mid))
  const hasHours = rows.some(({hours}) => hours > 0)
  return html`<table class="chart"><caption>Where the minutes are that could go (each form sent once)</caption>
<thead><tr><th scope="col">What</th><th scope="col" class="n">How many</th><th scope="col" class="n">Minutes</th>${hasHours && html`<th scope="col" class="n">Hours a year</th>`}<th class="barhead" scope="col"><span class="sr">Bar</span></th></tr></thead>
<tbody>${rows.map(
    ({kind, count, minutes, hours}) => html`<tr><th scope="row">${cutWords[kind].many}</th><td class="n">${figure(count)}</td>
<td class="n">${minutes.mid > 0 ? html`${cutWords[kind].isMost && html`<span class="upto">up to</span> `}${figure(roundMinutes(minutes.mid))}` : '–'}</td>${hasHours && html`<td class="n">${hours > 0 ? figure(Math.round(hours)) : '–'}</td>`}
<td class="barcell" aria-hidden="true"><span class="bar"><span style="width:${percent(minutes.mid, most)}"></span></span></td></tr>`,
  )}</tbody></table>`
}

function rowOf(kind: CutKind, cuts: readonly Cut[]) {
  return {
    kind,
    count: cuts.length,
    minutes: sumIntervals(cuts.flatMap(({minutes}) => minutes ?? [])),
    hours: cuts.reduce((sum, {hoursPerYear}) => sum + (hoursPerYear ?? 0), 0),
  }
}
