import {OPAQUE} from '../document/text.ts'

/** Where a sentence stands in its text: [start, end), white space around it left out. */
export interface SentenceRange {
  readonly start: number
  readonly end: number
}

const abbreviation =
  /(?:^|[\s(“"'])(?:e\.g|i\.e|eg|ie|cf|vs|approx|no|nos|mr|mrs|ms|dr|prof|st|fig|sec|ch|pp?|vol|ext|tel|dept|min|max|incl|excl|resp|al|viz|ca|est|inc|ltd|co|corp|jr|sr|u\.s|u\.k|u\.n|d\.c|a\.m|p\.m|[a-z])\.$/i
/** After these a capital letter does start a new sentence. */
const endingAbbreviation = /(?:etc|inc|ltd|co|corp|u\.s|u\.k|a\.m|p\.m|al)\.$/i
const product = /^(?:[a-z]+[A-Z]|[a-z][\w-]*\.[a-z]|(?:kubectl|npm|git|terraform|systemd|nginx|curl|ssh)\b)/
const end = /[.!?…]+["'”’)\]]*(?=\s|$|\uFFFC)|\n/g

/**
 * Splits a text into sentences. A full stop ends one unless it belongs to an
 * abbreviation, an initial or a number, or the next word starts in lower case
 * and is not a product name such as “cloud.gov” or “iPhone”. A hard line break
 * always does.
 */
export function splitSentences(text: string): SentenceRange[] {
  const sentences: SentenceRange[] = []
  let start = 0
  for (const found of text.matchAll(end)) {
    const stop = found.index + found[0].length
    if (found[0] !== '\n' && !endsSentence(text, start, stop)) continue
    add(sentences, text, start, stop)
    start = stop
  }
  add(sentences, text, start, text.length)
  return sentences
}

function endsSentence(text: string, start: number, stop: number): boolean {
  const rest = text.slice(stop, stop + 40).trimStart()
  if (rest === '') return true
  const before = text.slice(Math.max(start, stop - 24), stop).replace(/["'”’)\]]+$/, '')
  const startsAnew = /^["'“‘([*]*[\p{Lu}\p{N}\p{Extended_Pictographic}•–—-]/u.test(rest) || rest.startsWith(OPAQUE) || product.test(rest)
  if (/[!?]$/.test(before)) return startsAnew
  if (abbreviation.test(before)) return startsAnew && endingAbbreviation.test(before) && /^[\p{Lu}“"]/u.test(rest)
  if (/(?:^|\s)\d+\.$/.test(before) && text.slice(start, stop).trim() === before.trim()) return false
  if (/\betc\.$/i.test(before)) return startsAnew
  return startsAnew
}

function add(sentences: SentenceRange[], text: string, start: number, stop: number): void {
  const raw = text.slice(start, stop)
  const from = start + raw.length - raw.trimStart().length
  const to = stop - (raw.length - raw.trimEnd().length)
  if (to > from) sentences.push({start: from, end: to})
}
