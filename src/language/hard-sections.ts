import retextEnglish from 'retext-english'
import retextReadability from 'retext-readability'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Section} from '../document/document.ts'
import {gradeOf} from './section-score.ts'
import type {Sentence} from './sentence-view.ts'

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
