/** Where the characters of an element of text stand in the XML: `&amp;` is one character, and so is a line end of two. */
import {lastFrom} from '../document/sorted.ts'
import {textOf, type XmlElement} from '../readers/docx/xml.ts'

interface Turn {
  /** From this unit of the text on … */
  readonly unit: number
  /** … the XML stands at this offset. */
  readonly offset: number
}

export class RawText {
  /** Spaces at its edges that Word leaves out, because the element does not say that they count. */
  readonly leading: number
  readonly trailing: number
  readonly length: number
  readonly #xml: string
  readonly #turns: Turn[]

  private constructor(xml: string, element: XmlElement, text: string, turns: Turn[]) {
    const isKept = element.attributes['xml:space'] === 'preserve'
    this.leading = isKept ? 0 : text.length - text.trimStart().length
    this.trailing = isKept || this.leading === text.length ? 0 : text.length - text.trimEnd().length
    this.#xml = xml
    this.length = text.length
    this.#turns = turns
  }

  /** Undefined for text that cannot be cut: with sections of its own, or comments in it. */
  static of(xml: string, element: XmlElement): RawText | undefined {
    const raw = xml.slice(element.openEnd, element.closeStart)
    if (raw.includes('<')) return undefined
    const turns: Turn[] = [{unit: 0, offset: element.openEnd}]
    let unit = 0
    let at = 0
    for (const found of raw.matchAll(/&([^;]*);|\r\n/g)) {
      unit += found.index - at
      turns.push({unit, offset: element.openEnd + found.index})
      unit += unitsOf(found[1])
      at = found.index + found[0].length
      turns.push({unit, offset: element.openEnd + at})
    }
    const text = textOf(element)
    return unit + raw.length - at === text.length ? new RawText(xml, element, text, turns) : undefined
  }

  /** The unit nearest to one where the text may be cut, without a wider piece of what Word leaves out. */
  cut(unit: number, side: 'start' | 'end'): number {
    const [first, last] = [this.leading, this.length - this.trailing]
    if (side === 'start') return unit <= first ? 0 : this.#whole(Math.min(unit, last), -1)
    return unit >= last ? this.length : this.#whole(Math.max(unit, first), 1)
  }

  offset(unit: number): number {
    const turn = lastFrom(this.#turns, (one) => one.unit, unit)
    return turn ? turn.offset + unit - turn.unit : 0
  }

  /** Never inside a character of two units. */
  #whole(unit: number, step: 1 | -1): number {
    const at = this.offset(unit)
    const isInPair = /[\uDC00-\uDFFF]/.test(this.#xml.charAt(at)) && /[\uD800-\uDBFF]/.test(this.#xml.charAt(at - 1))
    const turn = lastFrom(this.#turns, (one) => one.unit, unit)
    const isInReference = turn !== undefined && turn.unit < unit && this.#xml.charAt(turn.offset) === '&'
    return isInPair || isInReference ? unit + step : unit
  }
}

/** How many units a reference gives, or a line end of two characters. */
function unitsOf(reference: string | undefined): number {
  const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(reference ?? '') ?? []
  const code = hex === undefined ? Number(decimal ?? 0) : Number.parseInt(hex, 16)
  return code > 0xffff ? 2 : 1
}
