import {AlignmentType, type INumberingOptions, LevelFormat} from 'docx'

type ListDefinition = INumberingOptions['config'][number]

/** Where an item stands: in which list, and how deep. */
export interface ListPlace {
  readonly reference: string
  readonly instance: number
  readonly level: number
}

/** Word has levels 0 to 8. */
export const deepest = 8
/** The largest first number that every Word takes. */
export const largestStart = 32_767

const bullets: ListDefinition = {
  reference: 'bullets',
  levels: [
    {level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: {paragraph: {indent: {left: indentOf(0), hanging: hangOf(0)}}}},
  ],
}

/** The numbered lists of one report: each starts where it is told to. */
export class NumberedLists {
  readonly #starts = new Set<number>()
  #lists = 0

  /** A new list whose first number is `start`. */
  begin(start = 1): Omit<ListPlace, 'level'> {
    this.#starts.add(start)
    this.#lists++
    return {reference: referenceOf(start), instance: this.#lists}
  }

  /** What the lists look like: “1.”, “1.1”, “1.1.1”. */
  definitions(): ListDefinition[] {
    return [bullets, ...[...this.#starts].sort((a, b) => a - b).map(definitionOf)]
  }
}

function definitionOf(start: number): ListDefinition {
  return {
    reference: referenceOf(start),
    levels: Array.from({length: deepest + 1}, (_, level) => ({
      level,
      format: LevelFormat.DECIMAL,
      text: level === 0 ? '%1.' : Array.from({length: level + 1}, (__, i) => `%${i + 1}`).join('.'),
      alignment: AlignmentType.LEFT,
      start: level === 0 ? start : 1,
      style: {paragraph: {indent: {left: indentOf(level), hanging: hangOf(level)}}},
    })),
  }
}

function referenceOf(start: number): string {
  return `numbers-from-${start}`
}

/** Where the words of an item begin, in twentieths of a point. */
export function indentOf(level: number): number {
  return 454 + level * 397 + (level > 0 ? 170 : 0)
}

function hangOf(level: number): number {
  return level === 0 ? 454 : 567 + Math.max(0, level - 1) * 113
}
