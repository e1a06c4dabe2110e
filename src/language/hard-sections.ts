import retextEnglish from 'retext-english'
import retextReadability from 'retext-readability'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Section} from '../document/document.ts'
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

const parser = unified().use(retextEnglish).freeze()
const readability = unified().use(retextReadability, {age: 18, minWords: 10}).freeze()

/** The sections with enough full sentences to be graded. */
export function hardSections(sections: readonly Section[], sentences: readonly Sentence[]): HardSection[] {
  const bySection = new Map<number, Sentence[]>()
  for (const sentence of sentences) {
    const {role} = sentence.block
    if (!sentence.isFull || sentence.words < 4 || (role !== 'paragraph' && role !== 'item')) continue
    const list = bySection.get(sentence.block.section) ?? []
    list.push(sentence)
    bySection.set(sentence.block.section, list)
  }
  const graded: HardSection[] = []
  for (const [index, list] of bySection) {
    const section = sections[index]
    const words = list.reduce((sum, sentence) => sum + sentence.words, 0)
    if (!section || words < minWords) continue
    graded.push({section, words, grade: gradeOf(list), worst: worstOf(list)})
  }
  return graded
}

/**
 * A continuous grade from sentence length and, with little weight, word length:
 * on edits of IT text the share of long words says nothing, because a shorter
 * text keeps its technical words.
 */
export function gradeOf(sentences: readonly Pick<Sentence, 'text' | 'words'>[]): number {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0)
  if (words === 0) return 0
  const longest = sentences.reduce((max, sentence) => Math.max(max, sentence.words), 0)
  const letters = sentences.reduce((sum, {text}) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0)
  const perSentence = words / sentences.length
  const perWord = Math.min(letters / words, 5.5)
  return 0.45 * perSentence + 0.06 * longest + 2.4 * perWord - 9.5
}

/** Long sentences first; retext-readability has one vote on which of them are hard. */
function worstOf(sentences: readonly Sentence[]): Sentence[] {
  const long = sentences.filter(({words}) => words >= 15).toSorted((a, b) => b.words - a.words || a.span.start - b.span.start)
  const voted = long.slice(0, 6).map((sentence) => ({sentence, weight: sentence.words + (isHard(sentence.text) ? 8 : 0)}))
  return voted
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .map(({sentence}) => sentence)
}

function isHard(text: string): boolean {
  const file = new VFile(text)
  readability.runSync(parser.parse(file), file)
  return file.messages.length > 0
}
