/**
 * The verdict of retext-readability 8 for a reader of 18 years, from the same
 * parser, word lists and count of syllables. The package looks for each word of
 * a sentence in two lists, from their beginning, and counts the syllables of
 * “the” every time: a sentence took it a millisecond, twenty times what the
 * parser takes. Here the lists are sets, and a word is counted once. A test
 * holds the two against each other.
 */

import {daleChall} from 'dale-chall'
import retextEnglish from 'retext-english'
import {spache} from 'spache'
import {syllable} from 'syllable'
import {unified} from 'unified'
import {memoised, ofWords} from '../document/memo.ts'

type Root = ReturnType<typeof parser.parse>
type Paragraph = Extract<Root['children'][number], {type: 'ParagraphNode'}>
type Sentence = Extract<Paragraph['children'][number], {type: 'SentenceNode'}>

const parser = unified().use(retextEnglish).freeze()
const easy = new Set(daleChall)
const familiar = new Set(spache)
const syllablesOf = memoised(syllable, ofWords)

/** So many of the seven formulas have to find a sentence hard. */
const votesNeeded = 4
const fewestWords = 10

/** Whether a text has a sentence that retext-readability finds hard for a reader of 18 years. */
export function isHardToRead(text: string): boolean {
  return parser
    .parse(text)
    .children.some((part) => part.type === 'ParagraphNode' && part.children.some((one) => one.type === 'SentenceNode' && isHard(wordsIn(one))))
}

function wordsIn({children}: Sentence): string[] {
  const words: string[] = []
  for (const node of children) {
    if (node.type !== 'WordNode') continue
    let word = ''
    for (const part of node.children) word += part.value
    words.push(word)
  }
  return words
}

/** The formulas say a grade at school, of which the age is 5 more, rounded; all sums are in the order of the packages, so that they round alike. */
function isHard(words: readonly string[]): boolean {
  const count = words.length
  if (count < fewestWords) return false
  let letters = 0
  for (const word of words) letters += word.length
  const caseless = new Set<string>()
  for (const word of words) caseless.add(word.toLowerCase())
  let difficult = count
  let unfamiliar = count
  for (const word of caseless) {
    if (easy.has(word)) difficult--
    if (familiar.has(word)) unfamiliar--
  }
  const votes =
    Number(isAbove(4.71 * (letters / count) + 0.5 * count - 21.43)) +
    Number(isAbove(0.0588 * ((letters / count) * 100) - 0.296 * ((1 / count) * 100) - 15.8)) +
    Number(daleChallScore(difficult, count) >= 9) +
    Number(isAbove(0.659 + 0.121 * count + ((0.082 * unfamiliar) / count) * 100))
  // Three formulas that count syllables are left.
  if (votes >= votesNeeded || votes + 3 < votesNeeded) return votes >= votesNeeded
  return votes + syllableVotes(words) >= votesNeeded
}

function isAbove(grade: number): boolean {
  return Math.round(grade + 5) > 18
}

/** From 9 on it stands for the grade 13 and more. */
function daleChallScore(difficult: number, count: number): number {
  const share = difficult / count
  return 0.1579 * share * 100 + 0.0496 * count + (share > 0.05 ? 3.6365 : 0)
}

/** Flesch, Gunning fog and SMOG. */
function syllableVotes(words: readonly string[]): number {
  const count = words.length
  let syllables = 0
  let long = 0
  let longInLowerCase = 0
  for (const word of words) {
    const own = syllablesOf(word)
    syllables += own
    if (own < 3) continue
    long++
    // A capital makes a name of it.
    if (word.charCodeAt(0) === word.toLowerCase().charCodeAt(0)) longInLowerCase++
  }
  const flesch = 206.835 - 1.015 * count - 84.6 * (syllables / count)
  const smog = 3.1291 + 1.043 * Math.sqrt(long * 30)
  return (
    Number(syllables > 0 && 20 - Math.floor(flesch / 10) > 18) +
    Number(isAbove(0.4 * (count + 100 * (longInLowerCase / count)))) +
    Number(Math.ceil(Math.sqrt(smog) + 2.5) > 18)
  )
}
