import type {Block} from '../document/document.ts'
import {keptBy, memoised} from '../document/memo.ts'
import {kindAt, letter, lowerCase, number, otherScript, upperCase} from './letters.ts'
import {packOf, packs} from './packs/index.ts'
import type {LanguagePack} from './packs/pack.ts'
import {countWords} from './words.ts'

/** The fewest words that say which language a passage is in. */
const enough = 6
/** The fewest words of a passage that a report speaks of; a script without spaces has as many letters. */
const long = 20

/** What a function word shows: the language itself, another, or neither where both have it (“do”, “no”, “as”). */
type Signs = ReadonlyMap<string, 'own' | 'others' | 'shared'>

const signsOf = memoised((language): Signs => {
  const own = wordsIn(packOf(language)?.functionWords ?? '')
  // One letter says nothing: “e.g.”, “plan A”.
  const others = new Set(
    packs.flatMap(({code, functionWords}) => (code === language ? [] : [...wordsIn(functionWords)].filter((word) => !/^[a-z]$/.test(word)))),
  )
  const words = new Set([...own, ...others])
  const isShared = (word: string): boolean => own.has(word) || (language === 'en' && inEnglish.has(word))
  return new Map([...words].map((word) => [word, !others.has(word) ? 'own' : isShared(word) ? 'shared' : 'others']))
})

/** Function words of others that English has as words of its own or in what it borrowed: “per site”, “en route”, “et al”. */
const inEnglish: ReadonlySet<string> = new Set('per en die van also hat con son pour par dos das pas den et al est el pro'.split(' '))
/** Before a word with a capital these are part of a name: “María de la Cruz”. */
const particles: ReadonlySet<string> = new Set('de la le du del della di da van von der den dos das el'.split(' '))

/** The letters of the longest function word. */
const longest = Math.max(...packs.flatMap(({functionWords}) => [...wordsIn(functionWords)].map(({length}) => length)))

/** How many function words of each kind a text has. */
interface SignCounts {
  own: number
  others: number
  shared: number
  /** All words that stand for themselves. */
  words: number
}

/**
 * Counts the function words of a text from its end, up to so many of the
 * language's own: they are frequent, and a few of them decide.
 */
function countSigns(text: string, signs: Signs, enoughOwn: number): SignCounts {
  const counts = {own: 0, others: 0, shared: 0, words: 0}
  let isBeforeName = false
  let at = text.length
  while (counts.own < enoughOwn) {
    while (at > 0 && !(kindAt(text, at - 1) & letter)) at--
    if (at === 0) break
    const end = at
    while (at > 0 && kindAt(text, at - 1) & letter) at--
    if (!standsAlone(text, at, end)) continue
    counts.words++
    // Most words are too long to be one.
    const word = end - at > longest ? '' : likeSentence(text.slice(at, end))
    if (isBeforeName && particles.has(word)) continue
    isBeforeName = isNameAt(text, at, end)
    const sign = signs.get(word)
    if (sign) counts[sign]++
  }
  return counts
}

/** Whether a run of letters is a word that is no part of a compound, an address or a path. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (start > 0 && (kindAt(text, start - 1) & number || './@:-'.includes(text.charAt(start - 1)))) return false
  if (end === text.length) return true
  const next = text.charAt(end)
  if (kindAt(text, end) & number || '/@-'.includes(next)) return false
  return !((next === '.' || next === ':') && end + 1 < text.length && kindAt(text, end + 1) & letter)
}

/** Whether a word begins with a capital and goes on with a small letter. */
function isNameAt(text: string, start: number, end: number): boolean {
  if (!(kindAt(text, start) & upperCase)) return false
  const second = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
  return second < end && (kindAt(text, second) & lowerCase) !== 0
}

const notAscii = /[^\0-\x7f]/
const otherLetters = /[^\p{Script=Latin}\P{L}]/gu

/** The runs of letters in a text. */
export function wordRuns(text: string): readonly string[] {
  return text.match(notAscii.test(text) ? /\p{L}+/gu : /[a-z]+/gi) ?? []
}

/** How many runs of letters a text has, and whether one of its letters is of another script. */
function lettersIn(text: string): {readonly runs: number; readonly hasOtherScript: boolean} {
  let runs = 0
  let all = 0
  let before = 0
  const {length} = text
  for (let i = 0; i < length; i++) {
    const kind = kindAt(text, i)
    if (kind & letter & ~before) runs++
    all |= kind
    before = kind
  }
  return {runs, hasOtherScript: (all & otherScript) !== 0}
}

/**
 * Whether a passage of a document is in another language than the document:
 * many function words of others and hardly any of its own, or mostly letters of
 * another script. Nothing is foreign in a language that has no pack.
 */
export function isForeign(text: string, language = 'en'): boolean {
  return packOf(language) !== undefined && readSigns(text, signsOf(language)).isForeign
}

/** The most words of a scrap: a label, an item, a short sentence. */
const scrap = 20
const accented = /[\u00C0-\u024F]/

/** What the words of a passage say of its language. */
interface Reading {
  readonly isForeign: boolean
  /** How many function words of others are in a few words; none in more of them, and where one is of the document's own language. */
  readonly others: number
}

const nothingForeign: Reading = {isForeign: false, others: 0}

/** What each block of a document says of its language: the views ask, and the report. Placeholders show an example answer and are not read. */
const readingsOf = keptBy((blocks: readonly Block[]) =>
  memoised((language): readonly Reading[] => {
    const signs = signsOf(language)
    return blocks.map(({role, text}) => (role === 'placeholder' ? nothingForeign : readSigns(text, signs)))
  }),
)

function readSigns(text: string, signs: Signs): Reading {
  const {runs, hasOtherScript} = lettersIn(text)
  if (hasOtherScript) {
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
    if (letters >= 10 && latin * 2 < letters) return {isForeign: true, others: 0}
  }
  // Most passages are in the language of their document, which a few words show.
  const {own, others, shared, words} = countSigns(text, signs, runs * 0.1)
  if (others === 0) return nothingForeign
  return {
    isForeign: runs >= enough && own < runs * 0.1 && others >= Math.max(2, runs * 0.1) && others + shared >= runs * 0.2,
    others: own > 0 || words > scrap || text.length > scrap * 12 ? 0 : others,
  }
}

/**
 * The blocks that are in the language of their document, without placeholders;
 * the same list where that is all of them. Of a few words it is seldom sure: two
 * function words of another language show it, one beside a letter with an
 * accent, or one in a document with such passages.
 */
export function ownBlocks(blocks: readonly Block[], language: string): readonly Block[] {
  const left = new Set(blocks.filter(({role}) => role === 'placeholder'))
  const pack = packOf(language)
  if (pack !== undefined) for (const block of foreignIn(blocks, language, pack)) left.add(block)
  return left.size === 0 ? blocks : blocks.filter((block) => !left.has(block))
}

function foreignIn(blocks: readonly Block[], language: string, {abbreviations}: LanguagePack): readonly Block[] {
  // Of a language that is only told from others, a few words are seldom known.
  const isWellKnown = abbreviations !== undefined
  const foreign: Block[] = []
  const open: Block[] = []
  for (const [i, {isForeign, others}] of readingsOf(blocks)(language).entries()) {
    const block = blocks[i]
    if (!block || (!isForeign && others === 0)) continue
    if (isForeign || (isWellKnown && (others >= 2 || accented.test(block.text)))) foreign.push(block)
    else if (isWellKnown) open.push(block)
  }
  return foreign.length === 0 ? [] : [...foreign, ...open]
}

/** A word as it stands inside a sentence: a first capital is lowered; capitals throughout are a short name, and no function word. */
function likeSentence(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1)
}

/** Long passages in another language than their document. */
export interface ForeignPassages {
  readonly blocks: readonly Block[]
  readonly words: number
  /** Of the first; undefined when no pack knows it. */
  readonly language: string | undefined
}

/** The passages of some length that are in another language than the document; undefined when there are none. */
export function foreignPassages(blocks: readonly Block[], language: string): ForeignPassages | undefined {
  if (packOf(language) === undefined) return undefined
  const readings = readingsOf(blocks)(language)
  const found = blocks.filter(({text}, i) => readings[i]?.isForeign && isLong(text))
  const [first] = found
  return first && {blocks: found, words: found.reduce((sum, {text}) => sum + countWords(text), 0), language: languageOf(first.text)}
}

function isLong(text: string): boolean {
  return countWords(text) >= long || (text.match(otherLetters)?.length ?? 0) >= 2 * long
}

/** The language whose function words are most of a passage. */
function languageOf(text: string): string | undefined {
  const words = wordRuns(text.toLowerCase())
  const counts = packs.map(({code, functionWords}) => {
    const own = wordsIn(functionWords)
    return {code, count: words.filter((word) => own.has(word)).length}
  })
  const [best] = counts.toSorted((a, b) => b.count - a.count)
  return best && best.count > 0 ? best.code : undefined
}

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').filter(Boolean))
}
