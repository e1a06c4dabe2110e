/** The process as swimlanes: a column for each actor, a row for each step. The list reads as well without the picture. */
import type {ProcessMap} from '../../map/process-map.ts'
import {approvalLine, captionOf, conditionLine, unreadText, waitLine} from '../map-words.ts'
import {figure} from '../owner/figures.ts'
import type {FileView} from '../owner/file-view.ts'
import {caps} from './caps.ts'
import {type LaneRow, laneTable, type Way} from './lane-rows.ts'
import {placeBehind, whereLink, whereOfFile} from './link.ts'
import {html, type Markup, said} from './markup.ts'

export function processMap(file: FileView): Markup {
  const {map} = file
  if (!map || map.nodes.length === 0) return html``
  const shown = map.procedures.slice(0, caps.procedures)
  const left = map.procedures.length - shown.length
  const marks = [
    map.nodes.some(({kind}) => kind === 'approval') && html`<li><span class="mark" aria-hidden="true">◆</span> somebody must say yes</li>`,
    map.nodes.some(({wait}) => wait) && html`<li><span class="mark" aria-hidden="true">◷</span> a stated wait</li>`,
    map.nodes.some(({isConditional}) => isConditional) && html`<li><span class="sample" aria-hidden="true"></span> dashed: in some cases only</li>`,
    map.longest && !map.longest.isOnlyWay && html`<li><span class="no long" aria-hidden="true">1</span> on the way that takes longest</li>`,
  ].filter((one) => one !== false && one !== null)
  return html`<h4>The process</h4><p class="caption">${captionOf(map).map((sentence) => html`${said(sentence)} `)}</p>
${marks.length > 0 && html`<ul class="legend" aria-label="Marks in the picture">${marks}</ul>`}
${shown.map((_, procedure) => procedureOf(map, procedure, file))}
${left > 0 && html`<p class="note">${figure(left)} more lists of steps are not drawn.</p>`}
${outsideOf(file)}`
}

function procedureOf(map: ProcessMap, procedure: number, file: FileView): Markup {
  const {title, partOf, lanes, isDrawn, rows, left, unread} = laneTable(map, procedure)
  return html`${map.procedures.length > 1 && html`<h5>${title === '' ? `List of steps ${procedure + 1}` : said(title, file.report.language)}${partOf !== undefined && html` <span class="where">(part of step ${partOf})</span>`}</h5>`}
<div class="swim${isDrawn ? '' : ' listed'}" style="--lanes:${isDrawn ? lanes.length : 1}">
${isDrawn && html`<div class="heads" aria-hidden="true">${lanes.map(({name, kind}) => html`<span class="${kind}">${said(name)}</span>`)}</div>`}
<ol>${rows.map((row) => stepOf(row, file))}</ol></div>
${left > 0 && html`<p class="note">${figure(left)} more steps are not drawn.</p>`}${unread.length > 0 && html`<p class="note">${unreadText(unread)}</p>`}`
}

function stepOf({node, lane, column, way, isLong, jumps}: LaneRow, file: FileView): Markup {
  const classes = ['step', node.kind === 'approval' && 'approval', node.isConditional && 'conditional', node.detailOf !== null && 'detail'].filter(
    (one) => one !== false,
  )
  const {language} = file.report
  return html`<li>${way && wayOf(way)}<div class="${classes.join(' ')}" style="grid-column:${column}">
<p class="lane">${lane?.name ?? ''}</p>
${node.isConditional && html`<p class="condition">${said(conditionLine(node), language)}</p>`}
<p class="do"><span class="no${isLong ? ' long' : ''}">${node.number}</span> ${whereLink(file.address, node, said(node.text, language))}${placeBehind(node)}${isLong && html`<span class="sr"> (on the way that takes longest)</span>`}</p>
${node.kind === 'approval' && html`<p class="tag yes"><span class="mark" aria-hidden="true">◆</span> ${said(approvalLine(node))}</p>`}
${node.wait && html`<p class="tag waits"><span class="mark" aria-hidden="true">◷</span> ${said(waitLine([node.wait, ...node.moreWaits]))}</p>`}
${jumps.map(({isBack, to, label}) => html`<p class="tag goes"><span class="mark" aria-hidden="true">${isBack ? '↰' : '↳'}</span> ${isBack ? 'Back to' : 'On to'} step ${to}${label !== '' && html`: ${said(label, language)}`}</p>`)}
</div></li>`
}

/** The line from the step above. */
function wayOf({turn, left, right, isDashed}: Way): Markup {
  return html`<span class="way ${turn}${isDashed ? ' dashed' : ''}" style="grid-column:${left}/${right + 1};--span:${right - left + 1}" aria-hidden="true"><span></span></span>`
}

const outsideNames = {approval: 'Approval', wait: 'Wait', 'hand-off': 'Hand-off'} as const

function outsideOf({map, address, report}: FileView): Markup {
  const all = map?.outside ?? []
  if (all.length === 0) return html``
  const shown = all.slice(0, caps.stops)
  return html`<h5>Said outside the steps</h5><ul class="outside">${shown.map(
    ({kind, text, ...where}) =>
      html`<li><b>${outsideNames[kind]}:</b> ${said(text, report.language)} <span class="where">${whereOfFile(address, where)}</span></li>`,
  )}</ul>${all.length > shown.length && html`<p class="note">And ${figure(all.length - shown.length)} more.</p>`}`
}
