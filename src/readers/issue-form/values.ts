/** Whether the value that a field of an issue form comes with is its answer. */
import type {Block} from '../../document/document.ts'
import {isDots, isGap, isSample} from '../markdown/open-places.ts'
import {asksToChoose} from '../markdown/prompts.ts'

/** Whether a value says something; `https://` and `@` only begin an answer. */
export function isAnswered(value: string): boolean {
  return /[\p{L}\p{N}]/u.test(value.replace(/^\s*https?:\/\/(?:www\.)?\s*$/, ''))
}

/**
 * Whether a text area comes with a list of boxes that say what is to be done:
 * whoever works on the request ticks them. Boxes to choose from, samples and a
 * list that goes on with dots are the requester's.
 */
export function isTaskList(label: Block | undefined, outline: readonly Block[]): boolean {
  const boxes = outline.filter(({item, text}) => item?.hasBox === true && item.isFirst && !isGap(text))
  const last = outline.at(-1)
  if (boxes.length === 0 || boxes.some(({text}) => isSample(text)) || (last && isDots(last.text))) return false
  const around = outline.filter((block) => !boxes.includes(block))
  return around.length <= boxes.length && ![...(label ? [label] : []), ...around].some(({text}) => asksToChoose(text))
}
