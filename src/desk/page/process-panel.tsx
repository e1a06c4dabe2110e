import type {ProcessMap} from '../../map/process-map.ts'
import {type LaneRow, laneTable, type Way} from '../../reporters/html/lane-rows.ts'
import {approvalLine, captionOf, conditionLine, unreadText, waitLine} from '../../reporters/map-words.ts'
import type {Desk} from './desk.ts'
import {Place} from './place.tsx'

const outsideNames = {approval: 'Approval', wait: 'Wait', 'hand-off': 'Hand-off'} as const

/** The process that the document states, as swimlanes: those of the HTML report. */
export function ProcessPanel({desk, map}: {readonly desk: Desk; readonly map: ProcessMap}) {
  return (
    <>
      <h2>The process</h2>
      <p class="note">
        {captionOf(map).map((sentence) => (
          <bdi key={sentence}>{sentence} </bdi>
        ))}
      </p>
      {map.nodes.length > 0 && map.procedures.map((procedure, i) => <Lanes key={`${i} ${procedure.title}`} desk={desk} map={map} procedure={i} />)}
      {map.outside.length > 0 && (
        <>
          <h3>Said outside the steps</h3>
          <ul>
            {map.outside.map(({kind, text, ...where}, i) => (
              <li key={i}>
                <b>{outsideNames[kind]}:</b> <bdi>{text}</bdi> <Place desk={desk} where={where} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Lanes({desk, map, procedure}: {readonly desk: Desk; readonly map: ProcessMap; readonly procedure: number}) {
  const {title, partOf, lanes, isDrawn, rows, left, unread} = laneTable(map, procedure)
  return (
    <>
      {map.procedures.length > 1 && (
        <h3>
          <bdi>{title === '' ? `List of steps ${procedure + 1}` : title}</bdi>
          {partOf !== undefined && <span class="where"> (part of step {partOf})</span>}
        </h3>
      )}
      <div class={`swim${isDrawn ? '' : ' listed'}`} style={{'--lanes': isDrawn ? lanes.length : 1}}>
        {isDrawn && (
          <div class="heads" aria-hidden="true">
            {lanes.map(({key, name, kind}) => (
              <span key={key} class={kind}>
                <bdi>{name}</bdi>
              </span>
            ))}
          </div>
        )}
        <ol>
          {rows.map((row) => (
            <Step key={row.node.id} desk={desk} row={row} />
          ))}
        </ol>
      </div>
      {left > 0 && <p class="note">{left} more steps are not drawn.</p>}
      {unread.length > 0 && <p class="note">{unreadText(unread)}</p>}
    </>
  )
}

function Step({desk, row: {node, lane, column, way, isLong, jumps}}: {readonly desk: Desk; readonly row: LaneRow}) {
  const classes = [
    'step',
    ...(node.kind === 'approval' ? ['approval'] : []),
    ...(node.isConditional ? ['conditional'] : []),
    ...(node.detailOf === null ? [] : ['detail']),
  ]
  return (
    <li>
      {way && <Line {...way} />}
      <div class={classes.join(' ')} style={{gridColumn: String(column)}}>
        <p class="lane">
          <bdi>{lane?.name}</bdi>
        </p>
        {node.isConditional && (
          <p class="condition">
            <bdi>{conditionLine(node)}</bdi>
          </p>
        )}
        <p class="do">
          <span class={`no${isLong ? ' long' : ''}`}>{node.number}</span> <bdi>{node.text}</bdi> <Place desk={desk} where={node} />
          {isLong && <span class="sr"> (on the way that takes longest)</span>}
        </p>
        {node.kind === 'approval' && (
          <p class="tag yes">
            <span class="mark" aria-hidden="true">
              ◆
            </span>{' '}
            <bdi>{approvalLine(node)}</bdi>
          </p>
        )}
        {node.wait && (
          <p class="tag waits">
            <span class="mark" aria-hidden="true">
              ◷
            </span>{' '}
            <bdi>{waitLine([node.wait, ...node.moreWaits])}</bdi>
          </p>
        )}
        {jumps.map(({isBack, to, label}) => (
          <p class="tag goes" key={`${to} ${label}`}>
            <span class="mark" aria-hidden="true">
              {isBack ? '↰' : '↳'}
            </span>{' '}
            {isBack ? 'Back to' : 'On to'} step {to}
            {label !== '' && (
              <>
                : <bdi>{label}</bdi>
              </>
            )}
          </p>
        ))}
      </div>
    </li>
  )
}

/** The line from the step above. */
function Line({turn, left, right, isDashed}: Way) {
  return (
    <span class={`way ${turn}${isDashed ? ' dashed' : ''}`} style={{gridColumn: `${left}/${right + 1}`, '--span': right - left + 1}} aria-hidden="true">
      <span />
    </span>
  )
}
