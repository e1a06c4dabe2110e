/** A half-open range of UTF-16 code units in a document's decoded source. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Decoded text paired with the source it was read from: unit `i` of `text` was
 * written at `source.slice(starts[i], ends[i])`. Escapes and character
 * references make one unit out of many; soft breaks swallow the prefix of the
 * next line. Both arrays never decrease.
 */
export interface SourceText {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Stands for inline code, images and other leaves, so that words on their two sides never join. */
export const OPAQUE = '\uFFFC'

/** Collects decoded text together with its source offsets. */
export class TextBuilder implements SourceText {
  text = ''
  readonly starts: number[] = []
  readonly ends: number[] = []

  /** Adds `decoded`; every unit of it was written at [start, end). */
  push(decoded: string, start: number, end: number): void {
    this.text += decoded
    for (let i = 0; i < decoded.length; i++) {
      this.starts.push(start)
      this.ends.push(end)
    }
  }

  /** Adds text that stands in the source as it is, from `start` on. */
  pushVerbatim(value: string, start: number): void {
    this.text += value
    for (let i = 0; i < value.length; i++) {
      this.starts.push(start + i)
      this.ends.push(start + i + 1)
    }
  }
}

/** Text that stands in the source as it is, from `start` on: its offsets have their number from the beginning and need not grow. */
export function verbatim(text: string, start: number): SourceText {
  const starts = new Array<number>(text.length)
  const ends = new Array<number>(text.length)
  for (let i = 0; i < text.length; i++) {
    starts[i] = start + i
    ends[i] = start + i + 1
  }
  return {text, starts, ends}
}

/** A text as it stands on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The source span of units [from, to) of a text; an empty range gives an empty span. */
export function spanOf(text: SourceText, from: number, to: number): Span {
  const start = text.starts[from] ?? text.ends[from - 1] ?? 0
  if (to <= from) return {start, end: start}
  return {start, end: text.ends[to - 1] ?? start}
}

/** Units [from, to) of a text, with their source. */
export function sliceText(text: SourceText, from: number, to: number): SourceText {
  if (from === 0 && to === text.text.length) return text
  return {
    text: text.text.slice(from, to),
    starts: text.starts.slice(from, to),
    ends: text.ends.slice(from, to),
  }
}

/** A text with words in the place of spans, which are in order and do not overlap, and where the words stand then. */
export function withReplaced<T extends {readonly span: Span}>(
  source: string,
  changes: readonly T[],
  wordsOf: (change: T) => string,
): {readonly text: string; readonly made: readonly {readonly change: T; readonly span: Span}[]} {
  let text = ''
  let at = 0
  const made = changes.map((change) => {
    text += source.slice(at, change.span.start)
    const start = text.length
    text += wordsOf(change)
    at = change.span.end
    return {change, span: {start, end: text.length}}
  })
  return {text: text + source.slice(at), made}
}
