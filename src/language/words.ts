import {allMatches} from '../document/matches.ts'
import {unitAt} from '../document/unit-at.ts'

/** A word of a text: [start, end) in units of that text. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const word = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu
const long = /\p{L}{9,}/gu
const counted = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu

/** What a UTF-16 unit is for a word. */
export const unit = {unknown: 0, none: 1, letter: 2, number: 3, apostrophe: 4, hyphen: 5, half: 6} as const
/** By unit: a pattern is asked once for each, which matters as every word of every text passes here. */
const classes = new Uint8Array(0x10000)

/** What the unit at a place is: one of `unit`. */
export function kindOfUnit(text: string, at: number): number {
  const code = unitAt(text, at)
  const known = classes[code] as number
  return known === unit.unknown ? learn(code) : known
}

function learn(code: number): number {
  const sign = String.fromCharCode(code)
  const found =
    code >= 0xd800 && code < 0xe000
      ? unit.half
      : sign === "'" || sign === '’'
        ? unit.apostrophe
        : sign === '-'
          ? unit.hyphen
          : /\p{L}/u.test(sign)
            ? unit.letter
            : /\p{N}/u.test(sign)
              ? unit.number
              : unit.none
  classes[code] = found
  return found
}

/** The words of a text. Hyphens part words; an apostrophe inside does not. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let start = -1
  // Behind its apostrophe a word has letters only.
  let isTail = false
  const end = (at: number): void => {
    if (start >= 0) words.push({text: text.slice(start, at), start, end: at})
    start = -1
    isTail = false
  }
  const {length} = text
  for (let i = 0; i < length; i++) {
    const now = kindOfUnit(text, i)
    // Signs of two units are for the pattern.
    if (now === unit.half) return wordsByPattern(text)
    if (isTail && now === unit.number) end(i)
    if (now === unit.letter || now === unit.number) {
      if (start < 0) start = i
    } else if (start >= 0) {
      if (now === unit.apostrophe && i + 1 < length && kindOfUnit(text, i + 1) === unit.letter) isTail = true
      else end(i)
    }
  }
  end(text.length)
  return words
}

function wordsByPattern(text: string, pattern = word): Word[] {
  return allMatches(pattern, text).map((found) => ({text: found[0], start: found.index, end: found.index + found[0].length}))
}

/** Runs of nine letters or more. */
export function longWordsOf(text: string): Word[] {
  const words: Word[] = []
  let start = 0
  const {length} = text
  for (let i = 0; i <= length; i++) {
    const now = i < length ? kindOfUnit(text, i) : unit.none
    if (now === unit.letter) continue
    if (now === unit.half) return wordsByPattern(text, long)
    if (i - start >= 9) words.push({text: text.slice(start, i), start, end: i})
    start = i + 1
  }
  return words
}

/** Whether two words of the same letters may stand side by side, with white space alone between them; of a text with signs of two units it may be. */
export function mayRepeat(text: string): boolean {
  let [before, start, end] = [-1, -1, -1]
  const {length} = text
  for (let i = 0; i <= length; i++) {
    const now = i < length ? kindOfUnit(text, i) : unit.none
    if (now === unit.half) return true
    if (now === unit.letter) {
      if (start < 0) start = i
      continue
    }
    if (start < 0) {
      // Something else than white space parts the words.
      if (before >= 0 && i < length && !isSpaceAt(text, i)) before = -1
      continue
    }
    if (before >= 0 && end - before === i - start && text.slice(before, end).toLowerCase() === text.slice(start, i).toLowerCase()) return true
    before = isSpaceAt(text, i) ? start : -1
    end = i
    start = -1
  }
  return false
}

function isSpaceAt(text: string, at: number): boolean {
  return unitAt(text, at) === 0x20 || /\s/.test(text.charAt(at))
}

/**
 * Where the runs of letters in a text begin and end, in turns. Of most of them
 * only the length is asked for, so none is cut out.
 */
export function letterRuns(text: string): number[] {
  const edges: number[] = []
  let isIn = false
  const {length} = text
  for (let i = 0; i < length; i++) {
    const now = kindOfUnit(text, i)
    const isPair = now === unit.half && (text.codePointAt(i) ?? 0) > 0xffff
    const isLetter = now === unit.letter || (isPair && /^\p{L}/u.test(text.slice(i, i + 2)))
    if (isLetter !== isIn) edges.push(i)
    isIn = isLetter
    if (isPair) i++
  }
  if (isIn) edges.push(text.length)
  return edges
}

/** How many words a reader would count: a hyphenated word is one. */
export function countWords(text: string): number {
  let count = 0
  let [before, last]: number[] = [unit.none, unit.none]
  const {length} = text
  for (let i = 0; i < length; i++) {
    const now = kindOfUnit(text, i)
    if (now === unit.half) return text.match(counted)?.length ?? 0
    const kind = now === unit.number ? unit.letter : now === unit.apostrophe ? unit.hyphen : now
    // A word goes on behind one sign that joins.
    if (kind === unit.letter && last !== unit.letter && !(last === unit.hyphen && before === unit.letter)) count++
    before = last
    last = kind
  }
  return count
}
