import retextEnglish from 'retext-english'
import retextReadability from 'retext-readability'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Section} from '../document/document.ts'
import {type Score, scoreOf} from './section-score.ts'
import type {Sentence} from './sentence-view.ts'

/** A section of running text with its reading grade. */
export interface HardSection extends Score {
  readonly section: Section
  readonly words: number
  /** The standard error of the grade: another draw of sentences like these would differ by so much. */
  readonly error: number
  /** The hard sentences of at least so many words, hardest first, at most three. */
  hardest(least: number): readonly Sentence[]
}

/** The fewest words of full sentences that a grade says anything about. */
export const minWords = 100

/** A longer sentence has a finding of its own: a section is hard only when most of its sentences are. */
const longLength = 30

/** The error of a grade on one word, measured by drawing the sentences of real sections anew; on 100 words it is 1.8. */
const errorOfWord = 18

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
    graded.push({section, words, error: errorOfWord / Math.sqrt(words), ...scoreOf(list, longLength), hardest: (least) => hardestOf(list, least)})
  }
  return graded
}

/**
 * Those of the long sentences that retext-readability finds hard, by their own
 * grade. A sentence that has a finding of its own is left out.
 */
function hardestOf(sentences: readonly Sentence[], least: number): Sentence[] {
  return sentences
    .filter(({words, text}) => words >= least && words <= longLength && isHard(text))
    .map((sentence) => ({sentence, grade: scoreOf([sentence]).grade}))
    .sort((a, b) => b.grade - a.grade || a.sentence.span.start - b.sentence.span.start)
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
