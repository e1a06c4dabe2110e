import type {Block, Mark} from '../document/document.ts'

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
const patterns: readonly RegExp[] = [
  /\b(?:https?|ftp|mailto|ssh|git|file):[^\s<>()]+/gi,
  /\bwww\.[^\s<>()]+/gi,
  // A host or file name: dots between words with no space.
  /(?<![\w@.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.(?:com|org|net|gov|edu|io|dev|uk|mil|int|info|app|cloud|local|md|txt|ya?ml|json|csv|xlsx?|docx?|pptx?|pdf|py|js|ts|sh|tf|rb|go|html?|xml|toml|ini|cfg|conf|log|zip|gz|exe|msi|png|jpe?g|svg)\b(?:\/[^\s<>()]*)?/gi,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g,
  // Channels and handles.
  /(?<![\w&])#[\w-]+/g,
  /(?<![\w.])@[\w-]+(?:\/[\w-]+)*/g,
  // Paths, flags, variables.
  /(?<![\w.])(?:~|\.{1,2})?\/[\w.-]+(?:\/[\w.-]*)*/g,
  // Without a digit, a dash or an ending, “high/medium/low” are words.
  /(?<![\w./-])(?=[\w/.-]{0,120}(?:[\d_-]|\.\w))[\w.-]{1,80}(?:\/[\w.-]{1,80}){2,30}/g,
  /\b[A-Z]:\\[^\s]+/g,
  /(?<![\w-])--?[a-z][\w-]*(?:=\S+)?/gi,
  /\$\{?\w+\}?|%\w{1,60}%/g,
  /\b(?=[A-Za-z0-9]{0,60}_)\w+/g,
  /\b[a-z]{1,40}[A-Z]\w*/g,
  // Placeholders.
  /<[^<>\n]{1,60}>|\{[^{}\n]{1,60}\}|\[(?:insert|enter|add|your|name|date|x)\b[^\]\n]{0,60}\]/gi,
  // Quoted words: somebody else's, or a label on a screen.
  /“[^”\n]{1,120}”|(?<![\w”])"[^"\n]{1,120}"(?!\w)|(?<!\w)‘[^’\n]{1,80}’(?!\w)|(?<!\w)'[^'\s](?:[^'\n]|(?<=\w)'(?=\w)){0,80}'(?!\w)/g,
  // “the Submit button”, “the Request Access tab”: what it says on the screen.
  /(?<=\b(?:the|an?|this|each|your)\s)\p{Lu}[\p{L}\d]{0,30}(?:\s\p{Lu}[\p{L}\d]{0,30}){0,3}(?=\s(?:button|tab|menu|link|drop-?down|field|tick ?box|check ?box|icon|screen|dialog(?:ue)?)\b)/gu,
]

const clickVerb = /\b(?:select|click|choose|press|tap|pick|open|go to|hit|tick|check|named|called|labelled|labeled|titled)\s*(?:on\s+|the\s+)*$/i
const onScreen = /^\s*(?:button|tab|menu|link|drop-?down|field|tick ?box|check ?box|option|icon|page|screen|section|setting)\b/i

/** The protected stretches of a block, in order and not overlapping. */
export function protectedRanges(block: Block): Range[] {
  const ranges: Range[] = []
  for (const pattern of patterns) {
    for (const found of block.text.matchAll(pattern)) ranges.push({start: found.index, end: found.index + found[0].length})
  }
  for (const mark of block.marks) {
    if (isName(block.text, mark)) ranges.push({start: mark.start, end: mark.end})
  }
  return merge(ranges)
}

/** A link that is a title, or bold or italic words that stand on a screen. */
function isName(text: string, {type, start, end}: Mark): boolean {
  const marked = text.slice(start, end)
  if (type === 'link') return isTitleCase(marked)
  if (end - start > 40) return false
  return clickVerb.test(text.slice(Math.max(0, start - 24), start)) || onScreen.test(text.slice(end, end + 16))
}

/** A run of two or more words most of which have a capital: a name or a title. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{N}'’]*/gu) ?? []
  const long = words.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word))
  return long.length >= 2 && long.every((word) => /^\p{Lu}/u.test(word))
}

function merge(ranges: Range[]): Range[] {
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
