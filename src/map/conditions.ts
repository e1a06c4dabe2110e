import type {Branch} from '../document/branches.ts'
import type {Step} from '../document/steps.ts'

/** The first sentence of a step, parted into what is done and when. Units are those of `text`. */
export interface Parted {
  /** What is done, without the condition where the two can be parted. */
  readonly action: string
  readonly condition: string | null
}

/** Words that may stand in front of a condition that opens a sentence. */
const lead = /^(?:\W|\b(?:only|but|and|then|please|also|next)\b)*$/i
/** The rest of a list that the condition goes on with: “if you need a key, a card or a code, ask …”. */
const list = /^[^,]{1,40}\s(?:and|or)\s[^,]{1,40},\s/i

/**
 * Parts a sentence at a condition that opens or ends it. One in the middle of
 * it does not hold for the whole step.
 *
 * @param at where the condition stands in the sentence
 */
export function partAt(sentence: string, at: number, length: number, kind: Branch['kind']): Parted | undefined {
  const condition = sentence.slice(at, at + length).trim()
  const before = sentence.slice(0, at)
  const after = sentence.slice(at + length)
  if (lead.test(before)) {
    const action = after.replace(/^[\s,:;–—-]+(?:then\s+)?/i, '')
    return /\p{L}{2}/u.test(action) && /^\s*[,:–—]|^\s+then\b/.test(after) && !list.test(action) ? {action, condition} : {action: sentence, condition: null}
  }
  // “Check it and call us if it is wrong”: only the last part hangs on it; in brackets it is a remark.
  if (kind === 'condition' && /^[\s.!]*$/.test(after) && !/[,;(]|\b(?:and|or|then)\b/i.test(before.replace(/[\s,]+$/, ''))) {
    const action = before.replace(/[\s,(–—-]+(?:(?:and|but)\s+)?(?:only\s+)?$/i, '')
    return /\p{L}\s+\S/u.test(action) ? {action, condition} : {action: sentence, condition: null}
  }
  return undefined
}

/** Whether all that a step says is to go elsewhere: “return to step 2”. */
export function isOnlyJump(action: string, {jump}: Step): boolean {
  return jump !== undefined && /^\W*(?:please\s+|then\s+)?(?:go|return|skip|jump|proceed|continue|move|start again|back)\b/i.test(action)
}
