import type {Audience, Block} from '../document/document.ts'
import {isQuote} from './fixed-wording.ts'
import {asideWords, type Sentence} from './sentence-view.ts'
import {hasTwoSteps, splitPlace, startsWithStep} from './split-place.ts'
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
const userStory = /\bso (?:that )?I can\b|^\W*As an? .{1,80}\bI (?:want|need|would like|can)\b|^\W*In order to .{1,120}\bwants?\b/i
/** “Mission: …” is read as a motto. */
const motto = /\b(?:mission|vision)(?: statement)?\W*:\W*$/i
/** Up to so many words over the limit, only what asks for two things at once is worth a split. */
const leeway = 3
/** Engineers read a reason or a story of this length in one go. */
const longForEngineers = 40
const demand = /\b(?:please|must|should|shall|cannot|can['’]t|(?:need|have|required) to|if|when|unless|until|once|make sure)\b/gi
/** The reader has to do something. */
const instruction = /\b(?:please|must|if (?:you|we)|you(?:['’]ll| will| also)? (?:need|have to|should|may|can))\b/i
/** A colon or a dash between words, where a reader takes a breath. */
const breath = /:\s|\s(?:[—–]|-{1,2})\s/

/** The sentences of running text that are longer than a limit, in reading order. */
export function findLongSentences(sentences: readonly Sentence[], fixed: ReadonlySet<Block>, max: number, audience: Audience): LongSentence[] {
  return sentences.flatMap((sentence) => {
    const {block, text, words: all, isFull} = sentence
    if (all <= max || !isFull || !proseRoles.has(block.role) || fixed.has(block) || isQuote(text) || userStory.test(text)) return []
    if (motto.test(block.text.slice(0, sentence.start))) return []
    if (block.quoted && !/\b(?:you|your|please)\b/i.test(block.text)) return []
    const words = Math.min(all - asideWords(text), longestPart(text))
    if (words <= max) return []
    const place = splitPlace(text)
    if (words <= max * slack && !place) return []
    if (isReadInOneGo(text, words, max, audience)) return []
    return [{sentence, words, place}]
  })
}

/** Little over the limit, for engineers, or divided already, and nothing in it that the reader has to do. */
function isReadInOneGo(text: string, words: number, max: number, audience: Audience): boolean {
  if (words <= max + leeway && (text.match(demand) ?? []).length < 2 && !hasTwoSteps(text)) return true
  if (instruction.test(text) || startsWithStep(text)) return false
  if (audience === 'it' && words < longForEngineers) return true
  const parts = text.split(breath)
  return parts.length > 1 && Math.max(...parts.map(countWords)) <= max * 1.1
}

/** Sentences without a space between them, or with a label such as “Result:” and no full stop in front of it, are counted one by one. */
function longestPart(text: string): number {
  const parts = text.split(/(?<=\p{Ll}\p{Ll})[.!?](?=\p{Lu}\p{Ll})|(?<=\p{L})\s(?=\p{Lu}\p{Ll}+:\s\p{Lu})/u)
  return parts.length > 1 ? Math.max(...parts.map(countWords)) : Number.POSITIVE_INFINITY
}
