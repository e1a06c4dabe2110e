/** Gathers the text of a block as a browser shows it: white space is one blank, and none at the two ends. */
import type {Mark} from '../../document/document.ts'
import {OPAQUE, type SourceText, sliceText, TextBuilder} from '../../document/text.ts'
import {MASK} from '../markdown/mask.ts'
import {attributeCharacters, charactersOf, type Decoded} from './characters.ts'
import {below, type HtmlElement} from './tree.ts'

const white = /[ \t\n\f\r]/

export interface Gathered {
  readonly text: SourceText
  readonly marks: readonly Mark[]
}

export class TextGatherer {
  readonly #out = new TextBuilder()
  readonly #marks: Mark[] = []
  /** White space that is written only when something follows. */
  #blank: {start: number; end: number} | undefined
  /** Where blanks stand. */
  readonly #blanks = new Set<number>()
  /** The unit added last: to ask the text itself would make a copy of it each time. */
  #end = ''
  /** Behind what was added last, in the source. */
  #last = 0

  /** Whether nothing was added that a person sees. */
  get isEmpty(): boolean {
    return this.#out.text === ''
  }

  get length(): number {
    return this.#out.text.length
  }

  get last(): number {
    return this.#last
  }

  /** Adds characters; `start` and `end` of each never go back. */
  add({text, starts, ends}: Decoded): void {
    for (let i = 0; i < text.length; i++) this.#unit(text.charAt(i), starts[i] ?? this.#last, ends[i] ?? this.#last)
  }

  #unit(unit: string, from: number, to: number): void {
    // What stands in front of something added already has no place of its own.
    const [start, end] = from < this.#last ? [this.#last, Math.max(to, this.#last)] : [from, to]
    if (white.test(unit)) {
      this.#blank = {start: this.#blank?.start ?? start, end}
      return
    }
    this.#flush()
    if (unit === MASK) {
      if (this.#end === OPAQUE && this.#last === start) this.#out.ends[this.#out.ends.length - 1] = end
      else this.#push(OPAQUE, start, end)
    } else this.#push(unit, start, end)
    this.#last = end
  }

  /** What stands there is no text: code, a picture, a control. Words on its two sides do not join. */
  addOpaque(start: number, end: number): void {
    this.#flush()
    this.#push(OPAQUE, Math.max(start, this.#last), Math.max(end, this.#last))
    this.#last = Math.max(end, this.#last)
  }

  /** The words before and behind stand apart. */
  addBlank(): void {
    this.#blank ??= {start: this.#last, end: this.#last}
  }

  /** A new line. */
  addBreak(start: number, end: number): void {
    this.#blank = undefined
    if (this.isEmpty || this.#end === '\n' || start < this.#last) return
    this.#push('\n', start, end)
    this.#last = end
  }

  /** Marks what was added since the text had that length. */
  mark(mark: Omit<Mark, 'start' | 'end'>, from: number): void {
    const start = this.#blanks.has(from) ? from + 1 : from
    if (this.length > start) this.#marks.push({...mark, start, end: this.length})
  }

  /** The text, without the line ends behind it. */
  finish(): Gathered {
    const {text} = this.#out
    let end = text.length
    while (end > 0 && /[\n ]/.test(text.charAt(end - 1))) end--
    const marks = this.#marks.filter(({start}) => start < end).map((mark) => ({...mark, end: Math.min(mark.end, end)}))
    return {text: end === text.length ? this.#out : sliceText(this.#out, 0, end), marks}
  }

  #push(unit: string, start: number, end: number): void {
    if (unit === ' ' || unit === '\n') this.#blanks.add(this.#out.text.length)
    this.#out.push(unit, start, end)
    this.#end = unit
  }

  #flush(): void {
    if (this.#blank && !this.isEmpty && this.#end !== '\n') {
      const start = Math.max(this.#blank.start, this.#last)
      this.#push(' ', start, Math.max(this.#blank.end, start))
      this.#last = Math.max(this.#blank.end, start)
    }
    this.#blank = undefined
  }
}

/** The value of an attribute as text; empty when it has none. */
export function attributeText(element: HtmlElement, name: string, source: string): Gathered {
  const out = new TextGatherer()
  const characters = attributeCharacters(element, name, source)
  if (characters) out.add(characters)
  return out.finish()
}

/** The text in an element that holds only text. */
export function textIn(element: HtmlElement, source: string): Gathered {
  const out = new TextGatherer()
  for (const node of below(element)) if (node.type === 'text') out.add(charactersOf(node, source))
  return out.finish()
}
