import type {Span} from './text.ts'
import {unitAt} from './unit-at.ts'

/** A unist point: line and column from 1, offset from 0, in UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A unist position. */
export interface Position {
  readonly start: Point
  readonly end: Point
}

/** Turns offsets into lines and columns. A line ends at LF, CRLF or a lone CR. */
export class LineIndex {
  readonly #starts: number[] = [0]

  constructor(source: string) {
    if (!source.includes('\r')) {
      for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) this.#starts.push(at + 1)
      return
    }
    const {length} = source
    for (let i = 0; i < length; i++) {
      const unit = unitAt(source, i)
      if (unit === 10 || (unit === 13 && unitAt(source, i + 1) !== 10)) this.#starts.push(i + 1)
    }
  }

  point(offset: number): Point {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1, offset}
  }

  position(span: Span): Position {
    return {start: this.point(span.start), end: this.point(span.end)}
  }
}
