/** Finds the texts in which a word may stand, without searching each. */
import type {Block} from '../document/document.ts'
import {keptBy} from '../document/memo.ts'
import {lowerBound} from '../document/sorted.ts'

/** Some texts in lower case, in one piece. */
export class TextIndex {
  readonly #text: string
  /** Where each of them begins. */
  readonly #starts: readonly number[]

  constructor(texts: Iterable<string>) {
    const starts: number[] = []
    let all = ''
    for (const text of texts) {
      starts.push(all.length)
      all += `${text.toLowerCase()}\n`
    }
    // A pattern without regard to case takes a long s for an s.
    this.#text = all.replaceAll('ſ', 's')
    this.#starts = starts
  }

  /** A text, in lower case. */
  text(number: number): string {
    return this.#text.slice(this.#starts[number], (this.#starts[number + 1] ?? this.#text.length) - 1)
  }

  /** The numbers of the texts that have one of some pieces, given in lower case, sorted; all of them when a piece is empty. */
  having(pieces: readonly string[]): readonly number[] {
    if (pieces.includes('')) return [...this.#starts.keys()]
    const found = new Set<number>()
    for (const piece of pieces) {
      for (let at = this.#text.indexOf(piece); at >= 0; ) {
        const number = lowerBound(this.#starts, at + 1) - 1
        found.add(number)
        const next = this.#starts[number + 1]
        at = next === undefined ? -1 : this.#text.indexOf(piece, next)
      }
    }
    return [...found].sort((a, b) => a - b)
  }
}

/** The texts of some blocks, made once for all that is looked for in them. */
export const indexOf = keptBy((blocks: readonly Block[]) => new TextIndex(blocks.map(({text}) => text)))
