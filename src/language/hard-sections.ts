import retextEnglish from 'retext-english'
import retextReadability from 'retext-readability'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Section} from '../document/document.ts'
import type {Sentence} from './sentence-view.ts'
import {countWords} from './words.ts'

/** A section of running text with its reading grade. */
export interface HardSection {
  readonly section: Section
  readonly words: number
  /** School grade: about the years of schooling it takes to read the section once. */
  readonly grade: number
  /** The hardest sentences, hardest first, at most three. */
  readonly worst: readonly Sentence[]
}

/** The fewest words of full sentences that a grade says anything about. */
export const minWords = 100

/** A longer sentence has a finding of its own: a section is hard only when most of its sentences are. */
const longLength = 30

const parser = unified().use(retextEnglish).freeze()
const readability = unified().use(retextReadability, {age: 18, minWords: 10}).freeze()

/** The sections with enough full sentences to be graded. */
export function hardSections(sections: readonly Section[], sentences: readonly Sentence[]): HardSection[] {
  const bySection = new Map<number, Sentence[]>()
  for (const sentence of sentences) {
    const {role} = sentence.block
    if (!sentence.isFull || sentence.words < 4 || (role !== 'paragraph' && role !== 'item')) continue
    // An item that goes on with its introduction is half a sentence.
    if (role === 'item' && /^\p{Ll}/u.test(sentence.text)) continue
    const list = bySection.get(sentence.block.section) ?? []
    list.push(sentence)
    bySection.set(sentence.block.section, list)
  }
  const graded: HardSection[] = []
  for (const [index, list] of bySection) {
    const section = sections[index]
    const words = list.reduce((sum, sentence) => sum + sentence.words, 0)
    if (!section || words < minWords) continue
    graded.push({section, words, grade: gradeOf(list, longLength), worst: worstOf(list)})
  }
  return graded
}

const passive =
  /\b(?:is|are|was|were|be|been|being)\s(?:\w{1,20}ly\s)?(?:\w{2,20}ed|made|done|given|taken|sent|shown|kept|held|known|written|found|set|put|built|chosen|seen|met|paid|told)\b/gi
const actionNoun = /\b\w{3,20}(?:tion|ment|ance|ence|ity|ness)s?\b/gi

/**
 * A continuous grade. Half of it is sentence length: the mean, and the length
 * of the sentence that an average word stands in, which notices one monster
 * among short sentences. Passives and nouns made of verbs add to it. Word
 * length has little weight: on edits of IT text it says nothing, because a
 * shorter text keeps its technical words. No sentence counts for more than
 * `longest` words.
 */
export function gradeOf(sentences: readonly Pick<Sentence, 'text' | 'words'>[], longest = Number.POSITIVE_INFINITY): number {
  const lengths = sentences.map(({words}) => Math.min(words, longest))
  const words = sum(lengths)
  if (words === 0) return 0
  const text = sentences.map((sentence) => sentence.text).join(' ')
  const perSentence = words / sentences.length
  const aroundWord = sum(lengths.map((length) => length * length)) / words
  const letters = Math.min((text.match(/\p{L}/gu)?.length ?? 0) / Math.max(1, countWords(text)), 5.5)
  const per100 = (pattern: RegExp, most: number): number => Math.min(most, (100 * (text.match(pattern)?.length ?? 0)) / Math.max(1, countWords(text)))
  return 0.25 * perSentence + 0.25 * aroundWord + letters + 0.6 * per100(passive, 4) + 0.2 * per100(actionNoun, 12) - 6
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/**
 * The hardest sentences that have no finding of their own, else the longest:
 * by length, with one vote for retext-readability.
 */
function worstOf(sentences: readonly Sentence[]): Sentence[] {
  const byLength = sentences.filter(({words}) => words >= 15).toSorted((a, b) => b.words - a.words || a.span.start - b.span.start)
  const unreported = byLength.filter(({words}) => words <= longLength)
  const voted = (unreported.length > 0 ? unreported : byLength)
    .slice(0, 6)
    .map((sentence) => ({sentence, weight: sentence.words + (isHard(sentence.text) ? 8 : 0)}))
  return voted
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .map(({sentence}) => sentence)
}

function isHard(text: string): boolean {
  // The parser does not survive a “sentence” of many thousand signs.
  if (text.length > 4000) return false
  const file = new VFile(text)
  readability.runSync(parser.parse(file), file)
  return file.messages.length > 0
}
