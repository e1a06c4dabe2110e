/** The plugin retext-simplify, on English text. */

import retextEnglish from 'retext-english'
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
