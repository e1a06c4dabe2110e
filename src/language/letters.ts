import {unitAt} from '../document/unit-at.ts'

/**
 * What a character is, looked up in a table: asking a pattern for each letter
 * of a text costs a hundred times as much.
 */

/** Bits of what a character is. */
export const letter = 1
export const number = 2
export const upperCase = 4
export const lowerCase = 8
/** A letter of another script than the Latin. */
export const otherScript = 16
const isKnown = 32

const signs = [
  [/\p{L}/u, letter],
  [/\p{N}/u, number],
  [/\p{Lu}/u, upperCase],
  [/\p{Ll}/u, lowerCase],
  [/[^\p{Script=Latin}\P{L}]/u, otherScript],
] as const

/** By UTF-16 unit; each is found out when it is first met. */
const kinds = new Uint8Array(0x10000)

/** The bits of the character that a unit of a text belongs to; the index must be one of the text. */
export function kindAt(text: string, index: number): number {
  const unit = unitAt(text, index)
  if ((unit & 0xf800) === 0xd800) return kindOfPair(text, index)
  return kinds[unit] || learn(unit)
}

function learn(unit: number): number {
  const kind = kindOf(String.fromCharCode(unit)) | isKnown
  kinds[unit] = kind
  return kind
}

/** Characters of two units are seldom letters, and asked of each time. */
function kindOfPair(text: string, index: number): number {
  const isSecond = unitAt(text, index) >= 0xdc00
  const pair = isSecond ? text.slice(Math.max(0, index - 1), index + 1) : text.slice(index, index + 2)
  return (pair.codePointAt(0) ?? 0) > 0xffff ? kindOf(pair) : 0
}

function kindOf(character: string): number {
  return signs.reduce((kind, [pattern, bit]) => (pattern.test(character) ? kind | bit : kind), 0)
}
