/** Limits of what a file has to fill in, so that putting it together takes no more time than reading it. */
import {LimitError} from '../limits.ts'
import type {PlacedControl} from './controls.ts'

/** The largest real form has 633 places to fill in; of 142 files none has more than 91,000 characters, or 8 bold stretches in a paragraph. */
export const placeLimits = {
  /** Places to fill in, lines, links and bold stretches of one paragraph. */
  paragraph: 2000,
  /** The same of all paragraphs. */
  file: 100_000,
  /** Options of all lists. */
  options: 10_000,
  /** Characters of text: a book of 600 pages. */
  text: 2_000_000,
  /** Characters that stand in controls, counted for each of those around them. */
  covered: 20_000_000,
} as const

/** Counts the places of one file, and the text they stand in. */
export class PlaceBudget {
  #places = 0
  #options = 0
  #text = 0
  #covered = 0

  /**
   * Counts a paragraph with its places, by kind.
   *
   * @throws {LimitError} for more than any form has.
   */
  count(text: string, controls: readonly PlacedControl[], ...others: readonly (readonly unknown[])[]): void {
    const places = others.reduce((sum, one) => sum + one.length, controls.length)
    if (places > placeLimits.paragraph) throw tooMany('a paragraph', placeLimits.paragraph)
    this.#places += places
    this.#text += text.length
    for (const {start, end, options} of controls) {
      this.#options += options.length
      this.#covered += end - start
    }
    if (this.#places > placeLimits.file) throw tooMany('the file', placeLimits.file)
    if (this.#options > placeLimits.options) throw new LimitError(`the file has more than ${placeLimits.options} options in its lists`)
    if (this.#text > placeLimits.text) throw new LimitError(`the file has more than ${placeLimits.text / 1e6} million characters of text`)
    if (this.#covered > placeLimits.covered) {
      throw new LimitError(`the file has controls around the same text, together more than ${placeLimits.covered / 1e6} million characters`)
    }
  }
}

function tooMany(what: string, limit: number): LimitError {
  return new LimitError(`${what} has more than ${limit} places to fill in, links and bold words`)
}
