/** Puts the marks of comments into the text of a Word file, at the exact words wherever its XML allows. */
import type {Span} from '../document/text.ts'
import type {Segment, TracedParagraph} from '../readers/docx/paragraph.ts'
import {childOf, elementsOf, type XmlElement} from '../readers/docx/xml.ts'
import {Edits, type Parting} from './edits.ts'
import {opaqueAround} from './opaque.ts'
import {RawText} from './raw-text.ts'
import {runTags, Scope, spacedTag} from './tags.ts'

/** How close a comment is to its words: at them, around something that holds them, or on their paragraph. */
export type Precision = 'exact' | 'around' | 'paragraph'

/** A place for a mark, and how the text is parted there. */
interface Point {
  readonly offset: number
  readonly parting?: Parting
  readonly isExact: boolean
  /** What stands in the paragraph there. */
  readonly inside: XmlElement
}

export class Marks {
  readonly edits = new Edits()
  /** The part as it was. */
  readonly xml: string
  readonly scope: Scope
  readonly #renumber: (properties: string) => string
  readonly #texts = new Map<XmlElement, RawText | undefined>()
  /** Elements of text that are cut: their spaces must count from now on. */
  readonly #cut = new Map<XmlElement, RawText>()
  /** Marks on paragraphs that have nothing in them, not even an end tag. */
  readonly #bare = new Map<XmlElement, string>()

  /** `renumber` gives the tracked changes in the properties of a run, which are written twice, new numbers. */
  constructor(xml: string, renumber: (properties: string) => string) {
    this.xml = xml
    this.scope = new Scope(xml)
    this.#renumber = renumber
  }

  /** Puts a comment on words, or on the paragraph where it has none of them. */
  comment(id: number, paragraph: TracedParagraph, words: Span | undefined): Precision {
    const {element} = paragraph
    const edges = words && this.part(paragraph, words)
    if (!edges) {
      this.#paragraph(id, element)
      return 'paragraph'
    }
    const {start, end} = edges
    this.edits.mark(start.offset, 'start', this.#mark('Start', id, start.inside.parent))
    this.edits.mark(end.offset, 'end', this.#mark('End', id, end.inside.parent))
    // The reference is a run: in a link, or in what somebody inserted, it would be part of that.
    const top = childAround(end.inside, element)
    this.edits.mark(top === end.inside ? end.offset : top.end, 'end', this.#reference(id, element))
    return start.isExact && end.isExact ? 'exact' : 'around'
  }

  /** Parts the text at both edges of some words; undefined where there are none of them. */
  part({element, segments}: TracedParagraph, words: Span): {readonly start: Point; readonly end: Point} | undefined {
    const touched = segments.filter(({start, end}) => start < words.end && end > words.start)
    const [first] = touched
    const last = touched.at(-1)
    if (!first || !last) return undefined
    const edges = {start: this.#point(first, words.start, 'start', element), end: this.#point(last, words.end, 'end', element)}
    for (const {offset, parting} of [edges.start, edges.end]) if (parting) this.edits.part(offset, parting)
    return edges
  }

  /** The text of an element, ready to be cut; undefined when it cannot be. */
  textOf(element: XmlElement): RawText | undefined {
    if (!this.#texts.has(element)) this.#texts.set(element, RawText.of(this.xml, element))
    return this.#texts.get(element)
  }

  /** What ends a run and begins one like it. */
  tags(run: XmlElement): Parting {
    return runTags(this.xml, run, this.#renumber)
  }

  /** The start tag of an element was written over: nothing is to be said in it. */
  forget(text: XmlElement): void {
    this.#cut.delete(text)
  }

  /** The part with all marks in it. */
  finish(): string {
    for (const [element, text] of this.#cut) {
      const tag = this.xml.slice(element.start, element.openEnd)
      const close = this.xml.slice(element.closeStart, element.end)
      if (text.leading > 0) this.edits.part(text.offset(text.leading), {close, open: spacedTag(tag)})
      else if (element.attributes['xml:space'] !== 'preserve') this.edits.replace(element.start, element.openEnd, spacedTag(tag))
      if (text.trailing > 0) this.edits.part(text.offset(text.length - text.trailing), {close, open: tag})
    }
    for (const [element, marks] of this.#bare) {
      const tag = this.xml.slice(element.start, element.openEnd)
      this.edits.replace(element.start, element.openEnd, `${tag.slice(0, -2)}>${marks}</${/^<([^\s/>]+)/.exec(tag)?.[1]}>`)
    }
    return this.edits.apply(this.xml)
  }

  #point({run, element, start}: Segment, at: number, side: 'start' | 'end', paragraph: XmlElement): Point {
    const around = opaqueAround(run, paragraph)
    const edge = around?.[side]
    if (edge) return {offset: edge[side], isExact: false, inside: edge}
    if (element.parent !== run) return {offset: run[side], isExact: false, inside: run}
    const text = element.name === 'w:t' ? this.textOf(element) : undefined
    const unit = text ? text.cut(at - start, side) : 0
    if (text && unit > 0 && unit < text.length) {
      const {open, close} = this.tags(run)
      const tag = this.xml.slice(element.start, element.openEnd)
      this.#cut.set(element, text)
      const parting = {close: this.xml.slice(element.closeStart, element.end) + close, open: open + spacedTag(tag)}
      return {offset: text.offset(unit), parting, isExact: true, inside: run}
    }
    const isExact = element.name !== 'w:t' || text !== undefined
    const pieces = elementsOf(run).filter(({name}) => name !== 'w:rPr' && name !== 'w:lastRenderedPageBreak')
    if (element === (side === 'start' ? pieces[0] : pieces.at(-1))) return {offset: run[side], isExact, inside: run}
    return {offset: element[side], parting: this.tags(run), isExact, inside: run}
  }

  #paragraph(id: number, element: XmlElement): void {
    const properties = childOf(element, 'w:pPr')
    const [start, end] = [this.#mark('Start', id, element), this.#mark('End', id, element) + this.#reference(id, element)]
    if (element.end === element.openEnd) this.#bare.set(element, (this.#bare.get(element) ?? '') + start + end)
    else if (elementsOf(element).every((child) => child === properties)) this.edits.mark(properties?.end ?? element.openEnd, 'start', start + end)
    else {
      this.edits.mark(properties?.end ?? element.openEnd, 'start', start)
      this.edits.mark(element.closeStart, 'end', end)
    }
  }

  #mark(side: 'Start' | 'End', id: number, inside: XmlElement | undefined): string {
    return `<w:commentRange${side}${this.scope.declarationIn(inside)} w:id="${id}"/>`
  }

  #reference(id: number, inside: XmlElement): string {
    return `<w:r${this.scope.declarationIn(inside)}><w:commentReference w:id="${id}"/></w:r>`
  }
}

/** The child of a paragraph that an element is, or stands in. */
function childAround(element: XmlElement, paragraph: XmlElement): XmlElement {
  let top = element
  while (top.parent && top.parent !== paragraph) top = top.parent
  return top
}
