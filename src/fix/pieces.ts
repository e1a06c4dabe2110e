/** A text that edits were made to, again and again, as edits of the first one. */
import type {Fix} from '../finding.ts'

/** What is left of the first text, or what was put in. */
type Piece = {readonly start: number; readonly end: number} | {readonly text: string}

/** The text as pieces, in order. */
export class Pieces {
  #pieces: readonly Piece[]
  readonly #length: number

  constructor(length: number) {
    this.#length = length
    this.#pieces = [{start: 0, end: length}]
  }

  /** Makes edits, in order and none over another, whose spans are those of the text as it is now. */
  make(edits: readonly Fix[]): void {
    const result: Piece[] = []
    const rest = [...this.#pieces].reverse()
    let at = 0
    /** Takes what stands up to an offset. */
    const take = (until: number, keep: boolean): void => {
      for (let piece = rest.pop(); piece; piece = rest.pop()) {
        const size = sizeOf(piece)
        const wanted = Math.min(size, until - at)
        if (keep && wanted > 0) result.push(partOf(piece, 0, wanted))
        at += wanted
        if (wanted === size) continue
        rest.push(partOf(piece, wanted, size))
        return
      }
    }
    for (const {span, text} of edits) {
      take(span.start, true)
      take(span.end, false)
      result.push({text})
    }
    take(Number.POSITIVE_INFINITY, true)
    this.#pieces = result
  }

  /** The edits that make the text of the first one. */
  edits(): Fix[] {
    const edits: Fix[] = []
    let start = 0
    let text = ''
    let isChanged = false
    const close = (end: number): void => {
      if (isChanged || end > start) edits.push({span: {start, end}, text})
      isChanged = false
      text = ''
    }
    for (const piece of this.#pieces) {
      if ('text' in piece) {
        text += piece.text
        isChanged = true
        continue
      }
      close(piece.start)
      start = piece.end
    }
    close(this.#length)
    return edits
  }
}

function sizeOf(piece: Piece): number {
  return 'text' in piece ? piece.text.length : piece.end - piece.start
}

function partOf(piece: Piece, from: number, to: number): Piece {
  return 'text' in piece ? {text: piece.text.slice(from, to)} : {start: piece.start + from, end: piece.start + to}
}
