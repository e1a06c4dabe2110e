/** A stretch of a text: [start, end). */
import {allMatches} from '../matches.ts'
export interface Stretch {
  readonly start: number
  readonly end: number
}

const border = /[.!?…]["'”’)]{0,3}(?=\s+["'“‘([]{0,2}[\p{Lu}\p{N}\uFFFC\p{Extended_Pictographic}])|\n|;(?=\s)/gu
const notAnEnd = /(?:^|[\s(])(?:e\.g|i\.e|no|nos|dr|mr|mrs|ms|vs|approx|dept|incl|\p{L})\.$/iu

/** The borders of the sentences of a text, in order: a full stop before a capital, a semicolon, a line break. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = []
  for (const {0: mark, index} of allMatches(border, text)) {
    const end = index + mark.length
    if (mark.startsWith('.') && notAnEnd.test(text.slice(Math.max(0, index - 8), index + 1))) continue
    ends.push(end)
  }
  ends.push(text.length)
  return ends
}

/** The sentence that unit `at` belongs to, given the borders of its text. */
export function sentenceAround(text: string, ends: readonly number[], at: number): Stretch {
  let low = 0
  let high = ends.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (at < (ends[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  const start = ends[low - 1] ?? 0
  const end = ends[low] ?? text.length
  return {start: Math.min(end, start + leading(text.slice(start, end))), end}
}

function leading(text: string): number {
  return text.length - text.trimStart().length
}
