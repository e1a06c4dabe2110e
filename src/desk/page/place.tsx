import {type Where, whereText} from '../../reporters/where.ts'
import type {Desk} from './desk.ts'

/** Where something stands: a button that goes there, or the words where there are no lines to go to. */
export function Place({desk, where}: {readonly desk: Desk; readonly where: Where}) {
  const {line} = where
  const words = whereText(where)
  if (words === '') return null
  if (line === null || where.place !== undefined)
    return (
      <span class="where">
        <bdi>{words}</bdi>
      </span>
    )
  return (
    <button type="button" class="link" onClick={() => desk.editor?.goToLine(line)}>
      {words}
    </button>
  )
}
