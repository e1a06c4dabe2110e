import type {Block} from '../document/document.ts'
import {allMatches} from '../document/matches.ts'
import {isQuote} from './fixed-wording.ts'
import {exampleWords, type Sentence} from './sentence-view.ts'
import {splitPlace} from './split-place.ts'
import {countWords} from './words.ts'

/** A sentence that asks a reader to hold too many words in mind. */
export interface LongSentence {
  readonly sentence: Sentence
  readonly words: number
  /** Where it can be split, in words for the author: “before “but””. */
  readonly place: string | undefined
  /** What can leave the sentence where it cannot be split: a remark in brackets, or the members of a list. */
  readonly burden: 'remark' | 'list' | undefined
}

/** Up to this share over the limit (36 words for 30), one statement to which nothing is joined is left alone. */
const slack = 1.2

const prose = new Set(['paragraph', 'item', 'help'])
/** “As a member, I want to …, so that I can …”: one form of words for one wish. */
const userStory = /\bso (?:that )?I can\b|^\W*As an? .{1,80}\bI (?:want|need|would like|can)\b|^\W*In order to .{1,120}\bwants?\b/i
/** “Mission: …” is read as a motto. */
const motto = /\b(?:mission|vision)(?: statement)?\W*:\W*$/i
/** Something is joined to something else: a second statement, a remark or one more thing. */
const joint = /[;:(]|\b(?:and|or)\b|\s(?:[—–]|-{1,2})\s|\p{L}—\p{L}/u
/** Many a sentence of a list has no full stop; one with a verb that bears a tense is no fragment. */
const finite = /\b(?:must|should|shall|will|can|cannot|may|is|are|was|were|has|have|needs?)\b/
const dash = /\s(?:[—–]|-{1,2})\s/
/** Each side of a dash is read in one go up to this share of the limit. */
const side = 0.9

/** The sentences of running text that are longer than a limit, in reading order. */
export function findLongSentences(sentences: readonly Sentence[], fixed: ReadonlySet<Block>, max: number): LongSentence[] {
  return sentences.flatMap((sentence) => {
    const {block, text, words: all, isFull} = sentence
    if (all <= max || !prose.has(block.role) || fixed.has(block) || isQuote(text) || userStory.test(text)) return []
    if (!isFull && !finite.test(text)) return []
    if (motto.test(block.text.slice(0, sentence.start))) return []
    if (block.quoted && !/\b(?:you|your|please)\b/i.test(block.text)) return []
    const words = Math.min(all - exampleWords(text), longestPart(text))
    if (words <= max) return []
    const place = splitPlace(text)
    if (words <= max * slack && !place && !joint.test(text)) return []
    if (isStory(text, max)) return []
    return [{sentence, words: all, place, burden: place === undefined ? burdenOf(text) : undefined}]
  })
}

/** Two parts with a dash between them, and nothing in either that a reader has to do. */
function isStory(text: string, max: number): boolean {
  const parts = text.split(dash)
  return parts.length === 2 && !/\b(?:please|must|should|shall|if|you)\b/i.test(text) && Math.max(...parts.map(countWords)) <= max * side
}

/** Sentences without a space between them, or with a label such as “Result:” and no full stop in front of it, are counted one by one. */
function longestPart(text: string): number {
  // Looking for letters behind each space takes long, and few sentences have either.
  if (!/[.!?]\p{Lu}|:\s\p{Lu}/u.test(text)) return Number.POSITIVE_INFINITY
  const parts = text.split(/(?<=\p{Ll}\p{Ll})[.!?](?=\p{Lu}\p{Ll})|(?<=\p{L})\s(?=\p{Lu}\p{Ll}+:\s\p{Lu})/u)
  return parts.length > 1 ? Math.max(...parts.map(countWords)) : Number.POSITIVE_INFINITY
}

/** Words in brackets from which a sentence of their own can be made. */
const longRemark = 6
/** What stands between the first comma of a list and its “and”. */
const listed = /,\s((?:[^,;:()]{6,80},\s){1,12})(?:and|or)\s(?!(?:I|you|we|they|it|he|she|if|when|then)\s)/g
const clause = /^(?:I|you|we|they|it|he|she|please|if|when|which|who|but|so)\b/i

function burdenOf(text: string): LongSentence['burden'] {
  const remarks = text.match(/\([^()]{1,400}\)/g) ?? []
  if (remarks.some((remark) => countWords(remark) >= longRemark)) return 'remark'
  const isList = [...allMatches(listed, text)].some(([, inner = '']) =>
    inner
      .split(/,\s/)
      .filter(Boolean)
      .every((member) => countWords(member) >= 2 && !finite.test(member) && !clause.test(member)),
  )
  return isList ? 'list' : undefined
}
