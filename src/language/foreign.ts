import type {Block} from '../document/document.ts'
import {memoised} from '../document/memo.ts'
import {packOf, packs} from './packs/index.ts'
import {countWords} from './words.ts'

/** The fewest words that say which language a passage is in. */
const enough = 6
/** The fewest words of a passage that a report speaks of; a script without spaces has as many letters. */
const long = 20

/** A word that is no part of a compound, an address or a path. */
const standing = /(?<![\p{L}\p{N}./@:-])\p{L}+(?![\p{L}\p{N}/@-]|[.:]\p{L})/gu

/** The same in plain letters. */
const standingAscii = /(?<![a-z0-9./@:-])[a-z]+(?![a-z0-9/@-]|[.:][a-z])/gi

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

/** What the words of a text show that a language or others have as function words, from its end. */
function* signsIn(words: readonly string[], signs: Signs): Iterable<'own' | 'others' | 'shared'> {
  let isBeforeName = false
  for (const word of words.toReversed()) {
    const plain = likeSentence(word)
    const sign = signs.get(plain)
    if (isBeforeName && particles.has(plain)) continue
    isBeforeName = /^\p{Lu}\p{Ll}/u.test(word)
    if (sign) yield sign
  }
}

const notAscii = /[^\0-\x7f]/
const otherLetters = /[^\p{Script=Latin}\P{L}]/gu

/** The runs of letters in a text. */
export function wordRuns(text: string): readonly string[] {
  return text.match(notAscii.test(text) ? /\p{L}+/gu : /[a-z]+/gi) ?? []
}

/**
 * Whether a passage of a document is in another language than the document:
 * many function words of others and hardly any of its own, or mostly letters of
 * another script. Nothing is foreign in a language that has no pack.
 */
export function isForeign(text: string, language = 'en'): boolean {
  if (packOf(language) === undefined) return false
  return foreignTo(language)(text)
}

const foreignTo = memoised((language) => memoised((text) => readsForeign(text, language)))

function readsForeign(text: string, language: string): boolean {
  if (notAscii.test(text) && text.search(otherLetters) >= 0) {
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
    if (letters >= 10 && latin * 2 < letters) return true
  }
  const all = wordRuns(text).length
  if (all < enough) return false
  const signs = signsOf(language)
  const counts = {own: 0, others: 0, shared: 0}
  for (const sign of signsIn(text.match(notAscii.test(text) ? standing : standingAscii) ?? [], signs)) {
    counts[sign]++
    // Most passages are in the language of their document, which a few words show.
    if (counts.own >= all * 0.1) return false
  }
  return counts.others >= Math.max(2, all * 0.1) && counts.others + counts.shared >= all * 0.2
}

/** The most words of a scrap: a label, an item, a short sentence. */
const scrap = 20
const accented = /[\u00C0-\u024F]/

/** How many function words of others are in a few words; none in more of them, and where one is of the document's own language. */
function othersIn(text: string, language: string): number {
  if (text.length > scrap * 12) return 0
  return othersThan(language)(text)
}

const othersThan = memoised((language) => memoised((text) => countOthers(text, language)))

function countOthers(text: string, language: string): number {
  const words = text.match(notAscii.test(text) ? standing : standingAscii) ?? []
  if (words.length > scrap) return 0
  const signs = signsOf(language)
  let others = 0
  for (const sign of signsIn(words, signs)) {
    if (sign === 'own') return 0
    if (sign === 'others') others++
  }
  return others
}

/**
 * The blocks that are in the language of their document. Of a few words that is
 * seldom sure: two function words of another language show it, one beside a
 * letter with an accent, or one in a document with such passages.
 */
export function ownBlocks(blocks: readonly Block[], language: string): readonly Block[] {
  const pack = packOf(language)
  if (pack === undefined) return blocks
  // Of a language that is only told from others, a few words are seldom known.
  const isWellKnown = pack.abbreviations !== undefined
  const foreign = new Set<Block>()
  const open: Block[] = []
  for (const block of blocks) {
    const isSure = isForeign(block.text, language)
    const others = isSure || !isWellKnown ? 0 : othersIn(block.text, language)
    if (isSure || others >= 2 || (others === 1 && accented.test(block.text))) foreign.add(block)
    else if (others === 1) open.push(block)
  }
  if (foreign.size === 0) return blocks
  for (const block of open) foreign.add(block)
  return blocks.filter((block) => !foreign.has(block))
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
  const found = blocks.filter(({role, text}) => role !== 'placeholder' && isForeign(text, language) && isLong(text))
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
