import {memoised} from '../document/memo.ts'
import {unitAt} from '../document/unit-at.ts'
import {keyOf, keyWith, mixed, numberOfKey, numberOfWord, tidyVocabulary} from './vocabulary.ts'
import {kindOfUnit, unit, wordsOf} from './words.ts'

/** The words of a text as lists of phrases read them, `/` and `&` between two of them among them: those at [from, to) of `pool`. */
export interface Tokens {
  readonly from: number
  readonly to: number
}

/** The tokens of the texts that were read last, behind one another: most texts have a few, and arrays of their own would take longer than reading them. */
export interface TokenPool {
  /** By token: the number of its key. */
  numbers: Int32Array
  /** By token: [start, end) in its text. */
  starts: Int32Array
  ends: Int32Array
  /** By token: 1 where only white space or a hyphen stands between it and the one before. */
  joined: Uint8Array
}

const [slash, ampersand, hyphen] = ['/', '&', '-'].map((sign) => sign.charCodeAt(0))

/** So many tokens are kept. */
const most = 1 << 16

const pool: TokenPool = {numbers: new Int32Array(1024), starts: new Int32Array(1024), ends: new Int32Array(1024), joined: new Uint8Array(1024)}
let count = 0
let known = memoised(read)

/** The tokens of a text, which are in the pool until another text is asked for. Several lists ask for those of one text in turn. */
export function tokensOf(text: string): Tokens {
  if (tidyVocabulary() || count > most) {
    count = 0
    known = memoised(read)
  }
  return known(text)
}

export function tokenPool(): Readonly<TokenPool> {
  return pool
}

/** Words of lower case, each its own key, as most phrases are. */
const plainPhrase = /^[a-z]+(?: [a-z]+)*$/

/** A phrase as the keys of its words. */
export function phraseWords(phrase: string): string[] {
  if (plainPhrase.test(phrase)) return phrase.split(' ')
  const {from, to} = read(phrase)
  const words = Array.from(pool.numbers.subarray(from, to), keyWith)
  count = from
  return words
}

function read(text: string): Tokens {
  const from = count
  if (!readPlain(text, from)) {
    count = from
    readByWords(text, from)
  }
  return {from, to: count}
}

/** Reads a text unit by unit, as `wordsOf` parts it; false where it has a sign of two units, which is left to that. */
function readPlain(text: string, from: number): boolean {
  let start = -1
  let last = 0
  let hash = 0
  // Behind its apostrophe a word has letters only.
  let isTail = false
  const {length} = text
  for (let i = 0; i <= length; i++) {
    const kind = i < length ? kindOfUnit(text, i) : unit.none
    if (kind === unit.half) return false
    if (start >= 0) {
      const isInside = kind === unit.apostrophe && i + 1 < length && kindOfUnit(text, i + 1) === unit.letter
      if (isInside || kind === unit.letter || (kind === unit.number && !isTail)) {
        isTail ||= isInside
        hash = mixed(hash, unitAt(text, i))
        continue
      }
      addWord(text, last, start, i, numberOfWord(text, start, i, hash), from)
      last = i
      start = -1
      isTail = false
    }
    if (kind === unit.letter || kind === unit.number) {
      start = i
      hash = mixed(0, unitAt(text, i))
    }
  }
  return true
}

function readByWords(text: string, from: number): void {
  let last = 0
  for (const word of wordsOf(text)) {
    addWord(text, last, word.start, word.end, numberOfKey(keyOf(word.text)), from)
    last = word.end
  }
}

/** Adds a word of the text whose tokens begin at `from`, behind the sign that joins it to the one before if there is one. */
function addWord(text: string, last: number, start: number, end: number, number: number, from: number): void {
  // Most words are parted by one space.
  if (start === last + 1 && unitAt(text, last) === 32) {
    add(number, start, end, true)
    return
  }
  // What parts the others begins mostly with a full stop, a comma or a bracket, and joins nothing.
  const first = unitAt(text, last)
  if (first > 32 && first < 127 && first !== slash && first !== ampersand && first !== hyphen) {
    add(number, start, end, false)
    return
  }
  const gap = text.slice(last, start)
  const sign = count > from ? /^\s*([/&])\s*$/.exec(gap)?.[1] : undefined
  if (sign) add(numberOfKey(sign), last, start, true)
  add(number, start, end, sign !== undefined || (/^(?:\s+|[-‐‑]|\s[–-]\s)$/.test(gap) && !gap.includes('\n\n')))
}

function add(number: number, start: number, end: number, isJoined: boolean): void {
  if (count === pool.numbers.length) grow()
  pool.numbers[count] = number
  pool.starts[count] = start
  pool.ends[count] = end
  pool.joined[count] = isJoined ? 1 : 0
  count++
}

function grow(): void {
  const length = count * 2
  const {numbers, starts, ends, joined} = pool
  pool.numbers = new Int32Array(length)
  pool.starts = new Int32Array(length)
  pool.ends = new Int32Array(length)
  pool.joined = new Uint8Array(length)
  pool.numbers.set(numbers)
  pool.starts.set(starts)
  pool.ends.set(ends)
  pool.joined.set(joined)
}
