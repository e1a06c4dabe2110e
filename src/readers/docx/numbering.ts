/** The numbers that Word puts in front of items and headings; they stand nowhere in the text. */

import type {ListReference} from './styles.ts'
import {isBoxBullet} from './symbols.ts'
import {childOf, elementsOf, valOf, type XmlElement} from './xml.ts'

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
  /** Its bullet is a box to tick. */
  readonly isBox: boolean
}

/** An item with the place it has in its list. */
export interface Numbered extends ListReference {
  readonly ordered: boolean
  /** What the reader counts it as. */
  readonly number: number
  /** “4.” or “2.1”; empty for bullets. */
  readonly label: string
  /** It begins with a box to tick, drawn as its bullet. */
  readonly hasBox: boolean
}

const bullet: Level = {format: 'bullet', text: '', start: 1, isBox: false}
/** More than Word writes between the numbers of nine levels; each item is given this text. */
const longestText = 100

/** A list of the file, as its definition has it. */
interface List {
  readonly levels: readonly (Level | undefined)[]
  /** Lists that count on together have one name: those made from one definition. */
  readonly counter: string
}

/** The lists of a file. */
export class Lists {
  readonly #lists = new Map<string, List>()

  constructor(root: XmlElement | undefined) {
    const definitions = definitionsOf(root)
    for (const element of elementsOf(root)) {
      if (element.name !== 'w:num') continue
      const [id, definition] = [element.attributes['w:numId'] ?? '', valOf(childOf(element, 'w:abstractNumId')) ?? '']
      const levels = [...(definitions.get(definition) ?? [])]
      // A list that starts anew counts for itself.
      const overrides = elementsOf(element).filter(({name}) => name === 'w:lvlOverride')
      for (const override of overrides) {
        const at = Number(override.attributes['w:ilvl'])
        const start = Number(valOf(childOf(override, 'w:startOverride')) ?? 'none')
        const own = childOf(override, 'w:lvl')
        const level = own ? readLevel(own) : levels[at]
        if (level && at >= 0 && at < 9) levels[at] = Number.isSafeInteger(start) ? {...level, start} : level
      }
      this.#lists.set(id, {levels, counter: overrides.length > 0 ? `list ${id}` : definition})
    }
  }

  /** A list by its id. */
  list(id: string): List {
    return this.#lists.get(id) ?? {levels: [], counter: id}
  }
}

/** Counts the items of the lists in a part, in reading order. */
export class Numbering {
  readonly #lists: Lists
  readonly #counts = new Map<string, number[]>()

  constructor(lists: Lists) {
    this.#lists = lists
  }

  /** The next item of a list. */
  next({numbering, level}: ListReference): Numbered {
    const {levels, counter} = this.#lists.list(numbering)
    const own = levels[level] ?? bullet
    const counts = this.#counts.get(counter) ?? []
    this.#counts.set(counter, counts)
    counts.length = level + 1
    const number = counts[level] === undefined ? own.start : counts[level] + 1
    counts[level] = number
    const ordered = own.format !== 'bullet' && own.format !== 'none'
    const label = ordered
      ? own.text.replace(/%([1-9])/g, (_, at: string) => written(counts[Number(at) - 1] ?? levels[Number(at) - 1]?.start ?? 1, levels[Number(at) - 1]))
      : ''
    return {numbering, level, ordered, number, label: label.slice(0, 20), hasBox: own.isBox}
  }
}

/** The levels of each definition. One that only names a style of lists has those of the definition behind that style. */
function definitionsOf(root: XmlElement | undefined): ReadonlyMap<string, readonly (Level | undefined)[]> {
  const definitions = new Map<string, readonly (Level | undefined)[]>()
  const styles = new Map<string, readonly (Level | undefined)[]>()
  const linked = new Map<string, string>()
  for (const element of elementsOf(root)) {
    if (element.name !== 'w:abstractNum') continue
    const [id, levels] = [element.attributes['w:abstractNumId'] ?? '', levelsOf(element)]
    definitions.set(id, levels)
    const [style, link] = [valOf(childOf(element, 'w:styleLink')), valOf(childOf(element, 'w:numStyleLink'))]
    if (style !== undefined) styles.set(style, levels)
    if (link !== undefined && levels.length === 0) linked.set(id, link)
  }
  for (const [id, link] of linked) definitions.set(id, styles.get(link) ?? [])
  return definitions
}

function levelsOf(element: XmlElement): readonly (Level | undefined)[] {
  const levels: (Level | undefined)[] = []
  for (const one of elementsOf(element)) {
    const at = Number(one.attributes['w:ilvl'])
    if (one.name === 'w:lvl' && at >= 0 && at < 9) levels[at] = readLevel(one)
  }
  return levels
}

function readLevel(element: XmlElement): Level {
  const start = Number(valOf(childOf(element, 'w:start')) ?? 1)
  const format = valOf(childOf(element, 'w:numFmt')) ?? 'decimal'
  const text = valOf(childOf(element, 'w:lvlText')) ?? ''
  const fonts = childOf(childOf(element, 'w:rPr'), 'w:rFonts')?.attributes
  return {
    format,
    text: text.slice(0, longestText),
    start: Number.isSafeInteger(start) ? start : 1,
    isBox: format === 'bullet' && isBoxBullet(text, fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? ''),
  }
}

/** A number as its level writes it; formats that are rare in English forms are written in digits. */
function written(number: number, level: Level | undefined): string {
  switch (level?.format) {
    case 'lowerLetter':
      return letters(number)
    case 'upperLetter':
      return letters(number).toUpperCase()
    case 'lowerRoman':
      return roman(number)
    case 'upperRoman':
      return roman(number).toUpperCase()
    case 'decimalZero':
      return String(number).padStart(2, '0')
    default:
      return String(number)
  }
}

function letters(number: number): string {
  if (number < 1) return String(number)
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(3, Math.ceil(number / 26)))
}

const numerals = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let left = number
  return numerals.reduce((text, [numeral, value]) => {
    const times = Math.floor(left / value)
    left -= times * value
    return text + numeral.repeat(times)
  }, '')
}
