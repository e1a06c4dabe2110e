import type {Block, Mark} from '../document/document.ts'
import {allMatches} from '../document/matches.ts'
import {sign, signsIn} from './signs.ts'

/** A stretch of a block's text that no vocabulary rule speaks about. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * What is not prose although it stands in prose: names of things that only a
 * machine reads, and words that are quoted. Every repetition that could start
 * at many places is bounded, so that hostile text takes linear time.
 */
const patterns: readonly {readonly needs: number; readonly also?: RegExp; readonly pattern: RegExp}[] = [
  {needs: sign.colon, pattern: /\b(?:https?|ftp|mailto|ssh|git|file):(?:[^\s<>()]|\([^\s<>()]{0,80}\))+/gi},
  {needs: sign.dot, pattern: /\bwww\.[^\s<>()]+/gi},
  // A host or file name: dots between words with no space.
  {
    needs: sign.ending,
    pattern:
      /(?<![\w@.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.(?:com|org|net|gov|edu|io|dev|uk|mil|int|info|app|cloud|local|md|txt|ya?ml|json|csv|xlsx?|docx?|pptx?|pdf|py|js|ts|sh|tf|rb|go|html?|xml|toml|ini|cfg|conf|log|zip|gz|exe|msi|png|jpe?g|svg)\b(?:\/[^\s<>()]*)?/gi,
  },
  {needs: sign.at, pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g},
  // Channels and handles.
  {needs: sign.hash, pattern: /(?<![\w&])#[\w-]+/g},
  {needs: sign.at, pattern: /(?<![\w.])@[\w-]+(?:\/[\w-]+)*/g},
  // Paths, flags, variables.
  {needs: sign.slash, pattern: /(?<![\w.])(?:~|\.{1,2})?\/[\w.-]+(?:\/[\w.-]*)*/g},
  // Without a digit, a dash or an ending, “high/medium/low” are words.
  {needs: sign.slash, pattern: /(?<![\w./-])(?=[\w/.-]{0,120}(?:[\d_-]|\.\w))[\w.-]{1,80}(?:\/[\w.-]{1,80}){2,30}/g},
  // “runbooks/”, “C:\\Users”, “\\\\server\\share”, “HKLM\\Software”, “.env”.
  {needs: sign.slash, pattern: /(?<![\w./-])[\w.-]{1,80}(?:\/[\w.-]{1,80}){0,20}\/(?=[\s,.;:)]|$)/g},
  {needs: sign.backslash, pattern: /\b[A-Z]:\\[^\s]+|(?<!\\)\\{2,4}[\w$.-]+(?:\\{1,2}[\w$.-]*)*|\b[A-Z_]{2,30}\\\S+/g},
  {needs: sign.ending, pattern: /(?<![\w.)])\.[a-z]\w{1,30}\b/g},
  {needs: sign.dash, pattern: /(?<![\w-])--?[a-z][\w-]*(?:=\S+)?/gi},
  {needs: sign.variable, pattern: /\$\{?\w+\}?|%\w{1,60}%/g},
  {needs: sign.underscore, pattern: /\b(?=[A-Za-z0-9]{0,60}_)\w+/g},
  {needs: sign.hump, pattern: /\b[a-z]{1,40}[A-Z]\w*/g},
  // Placeholders.
  {needs: sign.bracket, pattern: /<[^<>\n]{1,60}>|\{[^{}\n]{1,60}\}|\[(?:insert|enter|add|your|name|date|x)\b[^\]\n]{0,60}\]/gi},
  // A block that is one long quotation.
  {needs: sign.doubleQuote, pattern: /^[^\p{L}\p{N}"]{0,3}"[^"\n]{120,600}"[^\p{L}\p{N}"]{0,3}$/gu},
  // Quoted words: somebody else's, or a label on a screen.
  {
    needs: sign.quote,
    pattern:
      /“[^“”\n]{1,400}”|«[^«»\n]{1,400}»|(?<![\w”])"[^"\n]{1,120}"(?!\w)|(?<!\w)‘[^‘’\n]{1,80}’(?!\w)|(?<!\w)'[^'\s](?:[^'\n]|(?<=\w)'(?=\w)){0,80}'(?!\w)/g,
  },
  // “the Submit button”, “the Request Access tab”: what it says on the screen.
  {
    needs: sign.capital,
    also: /\b(?:button|tab|menu|link|drop-?down|field|tick ?box|check ?box|icon|screen|dialog)/,
    pattern:
      /(?<=\b(?:the|an?|this|each|your)\s)\p{Lu}[\p{L}\d]{0,30}(?:\s\p{Lu}[\p{L}\d]{0,30}){0,3}(?=\s(?:button|tab|menu|link|drop-?down|field|tick ?box|check ?box|icon|screen|dialog(?:ue)?)\b)/gu,
  },
]

const clickVerb = /\b(?:select|click|choose|press|tap|pick|open|go to|hit|tick|check|named|called|labelled|labeled|titled)\s*(?:on\s+|the\s+)*$/i
const onScreen = /^\s*(?:button|tab|menu|link|drop-?down|field|tick ?box|check ?box|option|icon|page|screen|section|setting)\b/i

/** The protected stretches of a block, in order and not overlapping. */
export function protectedRanges(block: Block): Range[] {
  if (isQuotation(block)) return [{start: 0, end: block.text.length}]
  const ranges: Range[] = []
  const signs = signsIn(block.text)
  for (const {needs, also, pattern} of patterns) {
    if ((signs & needs) === 0 || also?.test(block.text) === false) continue
    for (const found of allMatches(pattern, block.text)) ranges.push({start: found.index, end: found.index + found[0].length})
  }
  for (const mark of block.marks) {
    if (isName(block.text, mark)) ranges.push({start: mark.start, end: mark.end})
  }
  return merge(ranges)
}

const legal = /\bshall\b|^\W*(?:§\s?|art(?:icle|\.)\s)?\d{1,3}(?:\.\d{1,3}){1,3}\s|\b(?:Act|Regulation|Directive) (?:\d{4}|\(EU\))|^\W*[—–]\s?\p{Lu}/u

/** A block quote of a law or a policy is somebody else's words; most others are notes of the author. */
export function isQuotation({quoted, text}: Block): boolean {
  return quoted && legal.test(text.slice(0, 2000))
}

/** A link that is a title, or bold or italic words that stand on a screen. */
function isName(text: string, {type, start, end}: Mark): boolean {
  const marked = text.slice(start, end)
  if (type === 'link') return isTitleCase(marked) || isHeadline(marked)
  if (type === 'emphasis' && isForeign(marked)) return true
  if (end - start > 40) return false
  return clickVerb.test(text.slice(Math.max(0, start - 24), start)) || onScreen.test(text.slice(end, end + 16))
}

/** Five words or more in italics, and none of the smallest English ones. */
function isForeign(text: string): boolean {
  return /^\p{L}+(?:\P{L}+\p{L}+){4,}/u.test(text) && !/\b(?:the|of|to|and|is|for|you|your|we|it|with|be|are|this|that|by|from)\b/i.test(text)
}

/** “How we share drives”: a title written like a sentence. */
function isHeadline(text: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:[\s-]+\S+){2,15}[^.!]$/u.test(text.slice(0, 160))
}

const titleWord = /\p{L}[\p{L}\p{N}'’]*/gu

/** A run of two or more words most of which have a capital: a name or a title. */
export function isTitleCase(text: string): boolean {
  let capitals = 0
  titleWord.lastIndex = 0
  // Most texts end the search at their second or third word.
  for (let word = titleWord.exec(text)?.[0]; word !== undefined; word = titleWord.exec(text)?.[0]) {
    if (/^\p{Lu}/u.test(word)) capitals++
    else if (word.length > 3) return false
  }
  return capitals >= 2
}

function merge(ranges: Range[]): Range[] {
  if (ranges.length < 2) return ranges
  ranges.sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: Range[] = []
  for (const range of ranges) {
    const last = merged.at(-1)
    if (last && range.start <= last.end) merged[merged.length - 1] = {start: last.start, end: Math.max(last.end, range.end)}
    else merged.push(range)
  }
  return merged
}

/** Whether [start, end) touches one of the ranges, which are in order. */
export function isProtected(ranges: readonly Range[], start: number, end: number): boolean {
  const next = ranges[firstAfter(ranges, start)]
  return next !== undefined && next.start < end
}

/** The index of the first range that ends behind `at`. */
export function firstAfter(ranges: readonly Range[], at: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}
