import type {Block} from '../document/document.ts'
import {type Span, spanOf} from '../document/text.ts'
import type {Range} from './protect.ts'
import {splitSentences} from './sentences.ts'
import {countWords} from './words.ts'

/** A sentence of a prose block. */
export interface Sentence {
  readonly block: Block
  /** Units of the block's text. */
  readonly start: number
  readonly end: number
  readonly span: Span
  readonly text: string
  /** What a reader reads: no code, URLs or paths, and nothing of a list written behind a colon. */
  readonly words: number
  /** Ends like a sentence; a fragment of a list or a label does not. */
  readonly isFull: boolean
}

const proseRoles = new Set(['paragraph', 'item', 'help', 'cell', 'label', 'option'])

/** The sentences of all blocks of running text, in reading order. */
export function sentencesOf(blocks: readonly Block[], protectedIn: (block: Block) => readonly Range[]): Sentence[] {
  return blocks
    .filter(({role}) => proseRoles.has(role))
    .flatMap((block) =>
      splitSentences(block.text).map(({start, end}) => {
        const text = block.text.slice(start, end)
        return {
          block,
          start,
          end,
          span: spanOf(block, start, end),
          text,
          words: countReadable(block.text, start, end, protectedIn(block)),
          isFull: /[.!?…:][)"'”’\]]*$/.test(text),
        }
      }),
    )
}

function countReadable(text: string, start: number, end: number, ranges: readonly Range[]): number {
  const stop = listStart(text.slice(start, end)) ?? end - start
  let words = 0
  let at = start
  for (const range of ranges) {
    if (range.end <= at || range.start >= start + stop) continue
    // Quoted words are read; addresses and paths are not.
    if (/^["“‘]/.test(text.slice(range.start, range.end)) || /\s/.test(text.slice(range.start, range.end))) continue
    words += countWords(text.slice(at, Math.max(at, range.start)))
    at = range.end
  }
  return words + countWords(text.slice(at, Math.max(at, start + stop)))
}

/** Where a list of three or more members begins behind a colon. */
function listStart(text: string): number | undefined {
  const colon = text.search(/:\s/)
  if (colon < 0) return undefined
  const members = text.slice(colon + 1).split(/[,;]| \/ /)
  return members.length >= 3 ? colon + 1 : undefined
}
