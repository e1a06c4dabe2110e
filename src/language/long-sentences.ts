import type {Block} from '../document/document.ts'
import {isQuote} from './fixed-wording.ts'
import {asideWords, type Sentence} from './sentence-view.ts'
import {splitPlace} from './split-place.ts'
import {countWords} from './words.ts'

/** A sentence that asks a reader to hold too many words in mind. */
export interface LongSentence {
  readonly sentence: Sentence
  /** The words that a reader has to hold in mind: no bracketed remarks and no list of examples at the end. */
  readonly words: number
  /** Where it can be split, in words for the author: “before “but””. */
  readonly place: string | undefined
}

/** Up to this share over the limit (36 words for 30), a sentence is long only where it can be split at a place that we can name. */
const slack = 1.2

const proseRoles = new Set(['paragraph', 'item', 'help'])
/** “As a member, I want to …, so that I can …”: one form of words for one wish. */
const userStory = /\bso (?:that )?I can\b|^\W*As an? .{1,80}\bI (?:want|need|would like|can)\b/i

/** The sentences of running text that are longer than a limit, in reading order. */
export function findLongSentences(sentences: readonly Sentence[], fixed: ReadonlySet<Block>, max: number): LongSentence[] {
  return sentences.flatMap((sentence) => {
    const {block, text, words: all, isFull} = sentence
    if (all <= max || !isFull || !proseRoles.has(block.role) || fixed.has(block) || isQuote(text)) return []
    if (block.quoted && !/\b(?:you|your|please)\b/i.test(block.text)) return []
    const words = Math.min(all - asideWords(text), longestPart(text))
    if (words <= max) return []
    const place = splitPlace(text)
    if (words <= max * slack && (!place || userStory.test(text))) return []
    return [{sentence, words, place}]
  })
}

/** Sentences without a space between them, or with a label such as “Result:” and no full stop in front of it, are counted one by one. */
function longestPart(text: string): number {
  const parts = text.split(/(?<=\p{Ll}\p{Ll})[.!?](?=\p{Lu}\p{Ll})|(?<=\p{L})\s(?=\p{Lu}\p{Ll}+:\s\p{Lu})/u)
  return parts.length > 1 ? Math.max(...parts.map(countWords)) : Number.POSITIVE_INFINITY
}
