/** A word of a text: [start, end) in units of that text. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const word = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu

/** The words of a text. Hyphens part words; an apostrophe inside does not. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const found of text.matchAll(word)) words.push({text: found[0], start: found.index, end: found.index + found[0].length})
  return words
}

const counted = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu

/** How many words a reader would count: a hyphenated word is one. */
export function countWords(text: string): number {
  return text.match(counted)?.length ?? 0
}
