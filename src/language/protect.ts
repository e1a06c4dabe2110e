import type {Block} from '../document/document.ts'

/** A stretch of a block's text that no vocabulary rule speaks about. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** What is not prose although it stands in prose: names of things that only a machine reads, and words that are quoted. */
const patterns: readonly RegExp[] = [
  /\b(?:https?|ftp|mailto|ssh|git|file):[^\s<>()]+/gi,
  /\bwww\.[^\s<>()]+/gi,
  // A host or file name: dots between words with no space.
  /(?<![\w@.])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|io|dev|uk|mil|int|info|app|cloud|local|md|txt|ya?ml|json|csv|xlsx?|docx?|pdf|py|js|ts|sh|tf|rb|go|html?|xml|toml|ini|cfg|conf|log|zip|gz|exe|msi|png|jpe?g|svg)\b(?:\/[^\s<>()]*)?/gi,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /(?<![\w&])#[\w-]+/g,
  /(?<![\w.])@[\w-]+(?:\/[\w-]+)*/g,
  // Paths, flags, variables.
  /(?<![\w.])(?:~|\.{1,2})?\/[\w.-]+(?:\/[\w.-]*)*/g,
  /(?<![\w.])[\w.-]+(?:\/[\w.-]+){2,}/g,
  /\b[A-Z]:\\[^\s]+/g,
  /(?<![\w-])--?[a-z][\w-]*(?:=\S+)?/gi,
  /\$\{?\w+\}?|%\w+%/g,
  /\b\w*_\w+\b/g,
  /\b[a-z]+[A-Z]\w*/g,
  // Placeholders.
  /<[^<>\n]{1,60}>|\{[^{}\n]{1,60}\}|\[(?:insert|enter|add|your|name|date|x)[^\]\n]{0,60}\]/gi,
  // Quoted words: somebody else's, or a label on a screen.
  /“[^”\n]{1,120}”|(?<![\w”])"[^"\n]{1,120}"(?!\w)|(?<!\w)‘[^’\n]{1,80}’(?!\w)/g,
]

const clickVerb = /\b(?:select|click|choose|press|tap|pick|open|go to|under|the|hit|tick|check|named|called|labelled|labeled|titled)\s*(?:on\s+|the\s+)*$/i

/** The protected stretches of a block, in order and not overlapping. */
export function protectedRanges(block: Block): Range[] {
  const ranges: Range[] = []
  for (const pattern of patterns) {
    for (const found of block.text.matchAll(pattern)) ranges.push({start: found.index, end: found.index + found[0].length})
  }
  for (const mark of block.marks) {
    // Bold or italic words after “Select” are what the button says.
    const isButton = mark.type !== 'link' && clickVerb.test(block.text.slice(Math.max(0, mark.start - 24), mark.start))
    const isTitle = mark.type === 'link' && isTitleCase(block.text.slice(mark.start, mark.end))
    if ((isButton && mark.end - mark.start <= 40) || isTitle) ranges.push({start: mark.start, end: mark.end})
  }
  return merge(ranges)
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

/** Whether [start, end) touches one of the ranges. */
export function isProtected(ranges: readonly Range[], start: number, end: number): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const next = ranges[low]
  return next !== undefined && next.start < end
}
