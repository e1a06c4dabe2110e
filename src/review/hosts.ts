/** Which paragraph a comment hangs on: the one it is about, or, where Word shows no comments, one near by. */
import type {Anchor} from '../document/paragraphs.ts'
import type {Span} from '../document/text.ts'
import type {TracedParagraph} from '../readers/docx/paragraph.ts'
import type {WordFile} from '../readers/docx/read.ts'
import type {XmlElement} from '../readers/docx/xml.ts'
import {boxAround, opensControl, replacedAround} from './opaque.ts'

export interface Host {
  readonly paragraph: TracedParagraph
  /** The words; undefined for the whole paragraph. */
  readonly words: Span | undefined
  /** It is not the paragraph that the comment is about. */
  readonly isMoved: boolean
}

/** Word shows no comment in headers, footers, notes and text boxes ([MS-OI29500] 2.1.315), and loses those in prompts that are written over. Other programs lose more. */
export class Hosts {
  readonly #main: readonly TracedParagraph[]
  readonly #part: string
  readonly #byElement: ReadonlyMap<XmlElement, TracedParagraph>
  readonly #free: ReadonlySet<TracedParagraph>
  readonly #first: TracedParagraph | undefined

  constructor({file, stories}: WordFile) {
    this.#main = stories[0]?.paragraphs ?? []
    this.#part = file.main.name
    this.#byElement = new Map(this.#main.map((one) => [one.element, one]))
    this.#free = new Set(this.#main.filter(({element}) => !boxAround(element) && !replacedAround(element) && !opensControl(element)))
    const open = this.#free.size > 0 ? [...this.#free] : this.#main.filter(({element}) => !boxAround(element))
    this.#first = open.find(({text}) => text.trim() !== '') ?? open[0]
  }

  /** The last paragraph of the text that takes a comment. */
  get last(): TracedParagraph | undefined {
    return [...this.#free].at(-1) ?? this.#first
  }

  /** Undefined when the file has no paragraph that takes a comment. */
  of(anchor: Anchor | undefined): Host | undefined {
    // What is about the document as a whole stands at its beginning, and is at its place there.
    if (!anchor) return this.#first && {paragraph: this.#first, words: undefined, isMoved: false}
    const own = anchor.part === this.#part ? this.#main[anchor.paragraph - 1] : undefined
    if (own && this.#free.has(own)) return {paragraph: own, words: wordsIn(anchor), isMoved: false}
    const near = own && (boxAround(own.element) ? this.#holder(own) : this.#neighbour(anchor.paragraph - 1))
    if (near) return {paragraph: near, words: undefined, isMoved: true}
    // Where all is one control, a comment in it is better than none.
    if (own && !boxAround(own.element)) return {paragraph: own, words: wordsIn(anchor), isMoved: false}
    return this.#first && {paragraph: this.#first, words: undefined, isMoved: true}
  }

  /** The paragraph that a text box hangs on. */
  #holder({element}: TracedParagraph): TracedParagraph | undefined {
    let found: TracedParagraph | undefined
    for (let at = boxAround(element)?.parent; at; at = at.parent) found = this.#byElement.get(at) ?? found
    return found && this.#free.has(found) ? found : undefined
  }

  /** The nearest paragraph in front of one that takes a comment, else the nearest behind: mostly its label. */
  #neighbour(index: number): TracedParagraph | undefined {
    const isFree = (one: TracedParagraph): boolean => this.#free.has(one)
    return this.#main.slice(0, index).findLast(isFree) ?? this.#main.slice(index + 1).find(isFree)
  }
}

/** An anchor between two characters is at no words: such as a control with nothing in it. */
function wordsIn(anchor: Anchor): Span | undefined {
  return anchor.end > anchor.start ? anchor : undefined
}
