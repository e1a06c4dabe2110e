/** The source that a Word document is given: a line for each paragraph, and behind it what its controls say. */
import type {ParagraphPlace} from '../../document/document.ts'
import {OPAQUE, type SourceText, type Span, TextBuilder, verbatim} from '../../document/text.ts'
import {LimitError, maxBytes} from '../limits.ts'
import type {PlacedControl} from './controls.ts'
import type {FormLine} from './form-line.ts'
import type {Paragraph} from './paragraph.ts'

/** What a control says besides the text around it, each a line of the source. */
export interface ControlTexts {
  readonly title: SourceText | undefined
  readonly help: readonly SourceText[]
  readonly options: readonly SourceText[]
}

/** A line that was written: of a paragraph, or of what one of its controls says. */
interface Written {
  readonly start: number
  readonly end: number
  readonly part: string
  readonly owner: Paragraph
  readonly control: PlacedControl | undefined
}

/** What the lines of a form stand in: where each begins, and its words with their places in the source. */
export interface LineSource {
  readonly source: string
  startOf(line: FormLine): number
  textsOf(control: PlacedControl): ControlTexts
  /** Says where a line stands for a person; the first word counts, and tells whether it was that. */
  place(line: FormLine, section: string, within: string): boolean
  /** Units [from, to) of a line; each stretch that is hidden is one sign that parts the words around it. */
  text(line: FormLine, from: number, to: number, hidden: readonly Span[]): SourceText
}

const nowhere = {section: '', within: ''}

/** A text with lines that stand below it, parted by a blank for what lies between. */
export function joined(first: SourceText, lines: readonly SourceText[]): SourceText {
  const built = new TextBuilder()
  let end = first.ends.at(-1) ?? 0
  const add = ({text, starts, ends}: SourceText): void => {
    for (let i = 0; i < text.length; i++) built.push(text.charAt(i), starts[i] ?? 0, ends[i] ?? 0)
  }
  add(first)
  for (const next of lines) {
    built.push(' ', end, next.starts[0] ?? end)
    add(next)
    end = next.ends.at(-1) ?? end
  }
  return built
}

export class SourceWriter implements LineSource {
  #source = ''
  #length = 0
  readonly #pieces: string[] = []
  readonly #starts = new Map<FormLine, number>()
  readonly #controls = new Map<PlacedControl, ControlTexts>()
  readonly #written: Written[] = []
  /** The section and the table that a paragraph stands in, set while the document is put together. */
  readonly #where = new Map<FormLine, {section: string; within: string}>()

  /** @throws {LimitError} for more text than any form has. */
  add(part: string, paragraphs: readonly Paragraph[]): void {
    for (const paragraph of paragraphs) {
      this.#starts.set(paragraph, this.#length)
      this.#line(paragraph.text, part, paragraph)
      for (const control of paragraph.controls) {
        const {title, help, options} = control
        if (title === undefined && help.length === 0 && options.length === 0) continue
        const line = (text: string): SourceText => verbatim(text, this.#line(text, part, paragraph, control))
        this.#controls.set(control, {title: title === undefined ? undefined : line(title), help: help.map(line), options: options.map(line)})
      }
    }
  }

  /** Writes a line, and says where it begins. */
  #line(text: string, part: string, owner: Paragraph, control?: PlacedControl): number {
    const start = this.#length
    this.#pieces.push(text, '\n')
    this.#length += text.length + 1
    if (this.#length > maxBytes) throw new LimitError(`the file has more than ${maxBytes / 1e6} million characters of text`)
    this.#written.push({start, end: start + text.length, part, owner, control})
    return start
  }

  /** The whole text, once everything is added. */
  get source(): string {
    if (this.#source === '') this.#source = this.#pieces.join('')
    return this.#source
  }

  startOf(paragraph: FormLine): number {
    return this.#starts.get(paragraph) ?? 0
  }

  textsOf(control: PlacedControl): ControlTexts {
    return this.#controls.get(control) ?? {title: undefined, help: [], options: []}
  }

  /** Says where a paragraph stands for a person; the first word counts. */
  place(paragraph: FormLine, section: string, within: string): boolean {
    if (this.#where.has(paragraph)) return false
    this.#where.set(paragraph, {section, within})
    return true
  }

  get places(): ParagraphPlace[] {
    return this.#written.map(({start, end, part, owner, control}) => {
      const {section, within} = this.#where.get(owner) ?? nowhere
      const place = {start, end, part, paragraph: owner.number, section, within}
      return control ? {...place, control: {start: control.start, end: control.end}} : place
    })
  }

  /**
   * Units [from, to) of a paragraph. What Word fills in by itself is one sign
   * that parts the words around it, and so is a place to answer when `marked`.
   */
  text(paragraph: FormLine, from: number, to: number, hidden: readonly Span[]): SourceText {
    const start = this.startOf(paragraph)
    if (hidden.length === 0) return verbatim(paragraph.text.slice(from, to), start + from)
    const built = new TextBuilder()
    let at = from
    for (const gap of hidden) {
      if (gap.end <= at || gap.start >= to) continue
      const begin = Math.max(gap.start, at)
      if (begin > at) built.pushVerbatim(paragraph.text.slice(at, begin), start + at)
      const end = Math.min(gap.end, to)
      built.push(OPAQUE, start + begin, start + end)
      at = end
    }
    if (to > at) built.pushVerbatim(paragraph.text.slice(at, to), start + at)
    return built
  }
}
