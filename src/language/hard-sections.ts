import type {Block, Section} from '../document/document.ts'
import {memoised} from '../document/memo.ts'
import {isHardToRead} from './readability.ts'
import {type Score, type ScoredSentence, scoreOf} from './section-score.ts'
import type {Sentence} from './sentence-view.ts'
import {countWords, longWordsOf} from './words.ts'

/** A section of running text with its reading grade. */
export interface HardSection extends Score {
  readonly section: Section
  readonly words: number
  /** The standard error of the grade: another draw of sentences like these would differ by so much. */
  readonly error: number
  /** The sentences of at least so many words that are harder than a grade, hardest first, at most three; none when even the worst is hardly so. */
  hardest(least: number, above: number): readonly Sentence[]
}

/** The fewest words of full sentences that a grade says anything about. */
export const minWords = 100

/** A longer sentence has a finding of its own: a section is hard only when most of its sentences are. */
const longLength = 30

/** The error of a grade on one word, measured by drawing the sentences of real sections anew; on 100 words it is 1.8. */
const errorOfWord = 18

/** The sections with enough full sentences to be graded. */
export function hardSections(sections: readonly Section[], sentences: readonly Sentence[], records: ReadonlySet<Block> = new Set()): HardSection[] {
  const bySection = new Map<number, Sentence[]>()
  for (const sentence of sentences) {
    const {role} = sentence.block
    if (!sentence.isFull || sentence.words < 4 || (role !== 'paragraph' && role !== 'item')) continue
    // Somebody else's words, or words that have to stay as they are.
    if (sentence.block.quoted || records.has(sentence.block)) continue
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
    graded.push({
      section,
      words,
      error: errorOfWord / Math.sqrt(words),
      ...scoreOf(list, longLength),
      hardest: (least, above) => hardestOf(list, section.title, least, above),
    })
  }
  return graded
}

/**
 * Those of the sentences that retext-readability finds hard, by their own
 * grade without names, links and the words that the section is about. A
 * sentence that has a finding of its own is named too, but one such does not
 * make a section hard: two others have to.
 */
function hardestOf(sentences: readonly Sentence[], title: string, least: number, above: number): Sentence[] {
  // What closes a text asks nothing of anybody.
  if (/^[\d.\s]*(?:conclusions?|closing (?:words|remarks|thoughts))$/i.test(title.trim())) return []
  const long = sentences.filter((sentence) => sentence.words >= least && !isKept(sentence))
  // The longest first: they are the likeliest, and two will do.
  const others = long.filter(({words}) => words <= longLength).sort((a, b) => b.words - a.words)
  if (others.length < 2) return []
  const terms = termsOf(sentences, title)
  const graded: {text: string; sentence: Sentence; grade: number}[] = []
  for (const sentence of long) {
    const plain = plainOf(sentence, terms)
    if (plain.words < kept * sentence.words) continue
    const {grade} = scoreOf([plain])
    if (grade >= above) graded.push({text: sentence.text, sentence, grade})
  }
  graded.sort((a, b) => b.grade - a.grade || a.sentence.span.start - b.sentence.span.start)
  // The formulas take longest, so they have the last word, and are asked of no more sentences than need be.
  if ((graded[0]?.grade ?? 0) < above + margin) return []
  if ((graded.find(isHardText)?.grade ?? 0) < above + margin || firstHard(others, 2).length < 2) return []
  return firstHard(graded, 3).map(({sentence}) => sentence)
}

function firstHard<T extends {readonly text: string}>(list: readonly T[], most: number): T[] {
  const found: T[] = []
  for (const one of list) {
    if (isHardText(one)) found.push(one)
    if (found.length === most) break
  }
  return found
}

/** Grades by which the worst sentence has to be over: readers found the worst of a section plain below. */
const margin = 4

/** A sentence that loses more than this share of its words with the names and links in it is hard only by these. */
const kept = 0.75

/** Long words that the section is about: no rewriting gets rid of them. */
function termsOf(sentences: readonly Sentence[], title: string): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const {text} of longWordsOf(`${title} ${title} ${sentences.map(({text}) => text).join(' ')}`.toLowerCase()))
    counts.set(text, (counts.get(text) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= 3).map(([word]) => word))
}

/** A sentence with one short word for each link, name and term. */
function plainOf({block, start, end, text, words}: Sentence, terms: ReadonlySet<string>): ScoredSentence {
  let plain = ''
  let at = start
  for (const mark of block.marks) {
    if (mark.type !== 'link' || mark.start < at || mark.end > end) continue
    plain += `${block.text.slice(at, mark.start)}link`
    at = mark.end
  }
  plain = (plain + block.text.slice(at, end)).replace(
    /(?<=[\p{Ll},;:)] )\p{Lu}[\p{L}\p{N}.’'-]*(?:(?:\s(?:of|and|the|for|&))?\s\p{Lu}[\p{L}\p{N}.’'-]*)+/gu,
    'name',
  )
  if (terms.size > 0) plain = withoutTerms(plain, terms)
  return {text: plain, words: Math.max(1, words - Math.max(0, countWords(text) - countWords(plain)))}
}

function withoutTerms(text: string, terms: ReadonlySet<string>): string {
  let plain = ''
  let at = 0
  for (const word of longWordsOf(text)) {
    if (!terms.has(word.text.toLowerCase())) continue
    plain += `${text.slice(at, word.start)}term`
    at = word.end
  }
  return plain + text.slice(at)
}

/** Somebody else's words in quotation marks, a definition of the law, a duty in a job description: its author may not, or need not, put it plainer. */
function isKept({block, start, text}: Sentence): boolean {
  const before = block.text.slice(0, start)
  const isInside = (before.match(/“/g)?.length ?? 0) > (before.match(/”/g)?.length ?? 0) || ((before.match(/"/g)?.length ?? 0) % 2 === 1 && text.includes('"'))
  if (isInside || /“[^”]{40,}|(?<=^|[\s(])"(?=\S)[^"]{40,}/.test(text)) return true
  if (
    /\b(?:as )?(?:defined|required|prescribed) by (?:the )?(?:law|statute|act)\b|\bshall (?:include|mean)\b|^\W*[“"][^”"]{2,60}[”"]\W*(?:means?|includes?|shall)\b/i.test(
      text,
    )
  )
    return true
  return block.role === 'item' && /^\W*\p{Lu}\p{Ll}+ing\b(?!\s(?:is|are|must|should|will|can|may)\b)/u.test(text)
}

/** The parser does not survive a “sentence” of many thousand signs. */
const isHard = memoised((text) => text.length <= 4000 && isHardToRead(text))

function isHardText({text}: {readonly text: string}): boolean {
  return isHard(text)
}
