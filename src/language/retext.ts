/** The plugins of retext, on English text. */

import retextEnglish from 'retext-english'
import retextReadability from 'retext-readability'
import retextSimplify from 'retext-simplify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {memoised} from '../document/memo.ts'

/** A word or phrase that retext-simplify has a plainer one for. */
export interface Simplification {
  readonly start: number
  readonly end: number
  readonly expected: readonly string[]
}

const parser = unified().use(retextEnglish).freeze()
const simplify = unified().use(retextSimplify).freeze()
const readability = unified().use(retextReadability, {age: 18, minWords: 10}).freeze()

/** What retext-simplify finds in a text. */
export const simplifyText = memoised(simplified)

function simplified(text: string): readonly Simplification[] {
  const file = new VFile(text)
  const tree = parser.parse(file)
  simplify.runSync(tree, file)
  return file.messages.flatMap(({place, expected}) => {
    if (!place || !('start' in place)) return []
    const {start, end} = place
    if (start.offset === undefined || end.offset === undefined) return []
    return [{start: start.offset, end: end.offset, expected: expected ?? []}]
  })
}

/** Whether retext-readability finds a sentence hard for a reader of 18 years. */
export function isHardToRead(sentence: string): boolean {
  const file = new VFile(sentence)
  readability.runSync(parser.parse(file), file)
  return file.messages.length > 0
}
