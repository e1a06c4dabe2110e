import {deepest, type ListPlace, largestStart, type NumberedLists} from './numbered-lists.ts'

/**
 * Gives the steps of one procedure their places in real numbered lists, so that
 * Word shows the numbers that the document and the other reports have: where
 * they leave one out, a new list starts.
 */
export class StepNumbers {
  readonly #lists: NumberedLists
  #list: Omit<ListPlace, 'level'> | undefined
  /** The last number of each level. */
  #last: number[] = []

  constructor(lists: NumberedLists) {
    this.#lists = lists
  }

  /** Where “2.1” stands; undefined when no list comes to this number. */
  placeOf(number: string): ListPlace | undefined {
    if (!/^\d{1,5}(?:\.\d{1,5})*$/.test(number)) return undefined
    const parts = number.split('.').map(Number)
    const level = parts.length - 1
    const [own = 0] = parts.slice(-1)
    const isNext = parts.slice(0, -1).every((part, i) => part === this.#last[i]) && own === (this.#last[level] ?? 0) + 1
    if (level > deepest || own > largestStart || (level > 0 && !isNext)) return undefined
    // The first of all, one after a gap, or one that starts anew.
    if (!this.#list || (level === 0 && !isNext)) this.#list = this.#lists.begin(own)
    this.#last = parts
    return {...this.#list, level}
  }
}
