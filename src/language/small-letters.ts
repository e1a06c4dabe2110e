/** Which words a document writes in small letters. */
import type {Block} from '../document/document.ts'
import {unitAt} from '../document/unit-at.ts'

/**
 * Those of some words, given in lower case, that stand in the texts so (three
 * to seven letters), or with a capital or two before two to six small letters,
 * and are no part of an address, a path or a name in code.
 */
export function inSmallLetters(blocks: readonly Block[], words: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>()
  if (words.size === 0) return found
  const heads = new Set([...words].map((word) => headKey(word.charCodeAt(0), word.length)))
  for (const {text} of blocks) {
    for (let at = 0; at < text.length; at++) {
      const start = at
      while (isWordSign(unitAt(text, at))) at++
      // Most words are none of these, by their length and first letter alone.
      if (at === start || !heads.has(headKey(unitAt(text, start) | 32, at - start))) continue
      if (!stands(text, start, at)) continue
      const word = text.slice(start, at)
      if (!inForm.test(word)) continue
      const lower = word.toLowerCase()
      if (words.has(lower)) found.add(lower)
    }
  }
  return found
}

const inForm = /^(?:[a-z]{3,7}|[A-Z]{1,2}[a-z]{2,6})$/

/** One number for the first letter of a word and its length. */
function headKey(code: number, length: number): number {
  return code * 16 + Math.min(length, 15)
}

/** Whether it is no part of something longer. */
function stands(text: string, start: number, end: number): boolean {
  return !(start > 0 && './@#-'.includes(text.charAt(start - 1))) && !/^(?:[/@-]|\.\w)/.test(text.slice(end, end + 2))
}

/** A letter A–Z, a digit or a low line. */
function isWordSign(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
}
