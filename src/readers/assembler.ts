import type {Block, CellPlace, Comment, Field, FieldKind, ItemPlace, Link, Mark, Problem, Role, Section} from '../document/document.ts'
import {type SourceText, type Span, spanOf} from '../document/text.ts'
import {isWide, narrow} from './narrow.ts'

/** What a block is made of before it takes its place in the document. */
export interface BlockInput {
  readonly text: SourceText
  readonly marks?: readonly Mark[]
  readonly role: Role
  readonly depth?: number
  readonly quoted?: boolean
  readonly introducesList?: boolean
  readonly item?: ItemPlace | undefined
  readonly cell?: CellPlace | undefined
}

/** What a field is made of; its section is the one open when it is added. */
export interface FieldInput {
  readonly kind: FieldKind
  readonly id?: string | undefined
  readonly label?: Block | undefined
  readonly help?: readonly Block[]
  readonly outline?: readonly Block[]
  readonly placeholder?: Block | undefined
  readonly options?: readonly Block[]
  readonly required?: boolean | undefined
  readonly prefilled?: boolean
  readonly span: Span
  readonly controls?: number
  readonly confidence?: number
  readonly optionGroups?: number
}

/**
 * Gathers blocks, fields and sections in reading order. Readers of Markdown
 * inside another format give `origin`, the source map of the text they hand in.
 */
export class Assembler {
  readonly blocks: Block[] = []
  readonly fields: Field[] = []
  readonly sections: Section[] = [{title: '', depth: 0, start: 0}]
  readonly links: Link[] = []
  readonly comments: Comment[] = []
  readonly problems: Problem[] = []
  codeBlocks = 0
  /** While set, every block added belongs to the field that comes next. */
  inField = false
  readonly #source: string
  readonly #isWide: boolean

  constructor(source: string) {
    this.#source = source
    this.#isWide = isWide(source)
  }

  /** Adds a block; `origin` maps its offsets to the source when they are not offsets of the source itself. */
  addBlock(input: BlockInput, origin?: SourceText): Block {
    const text = origin ? compose(input.text, origin) : input.text
    if (input.role === 'heading') {
      this.sections.push({title: this.#narrow(text.text).trim(), depth: input.depth ?? 1, start: text.starts[0] ?? 0})
    }
    const block = this.#made(input, text)
    this.blocks.push(block)
    for (const mark of block.marks) if (mark.type === 'link' && mark.url !== undefined) this.#addLink(block, mark, mark.url)
    return block
  }

  /** Goes on with the last section that is no deeper than `depth`, behind a part of it that ended without a heading. */
  reopen(depth: number, start: number): void {
    const section = this.sections.findLast((one) => one.depth <= depth)
    if (section) this.sections.push({...section, start})
  }

  /** A block that is none of the document's own, because its words are part of another one: the name of a place in a sentence. */
  aside(input: BlockInput): Block {
    return this.#made(input, input.text)
  }

  #made(input: BlockInput, {text, starts, ends}: SourceText): Block {
    return {
      text: this.#narrow(text),
      starts,
      ends,
      role: input.role,
      depth: input.depth ?? 0,
      quoted: input.quoted ?? false,
      introducesList: input.introducesList ?? false,
      marks: input.marks ?? [],
      section: this.sections.length - 1,
      field: this.inField ? this.fields.length : undefined,
      // Here where there is none too: blocks of one shape are read faster.
      item: input.item,
      cell: input.cell,
    }
  }

  #narrow(text: string): string {
    return this.#isWide ? narrow(text) : text
  }

  #addLink(block: Block, mark: Mark, url: string): void {
    const text = block.text.slice(mark.start, mark.end)
    const start = mark.start + text.length - text.trimStart().length
    this.links.push({url, text: text.trim(), block, span: spanOf(block, start, start + text.trim().length)})
  }

  addField(input: FieldInput): void {
    this.fields.push({
      kind: input.kind,
      id: input.id,
      label: input.label,
      help: input.help ?? [],
      outline: input.outline ?? [],
      placeholder: input.placeholder,
      options: input.options ?? [],
      required: input.required,
      prefilled: input.prefilled ?? false,
      section: this.sections.length - 1,
      span: input.span,
      ...(input.controls === undefined ? {} : {controls: input.controls}),
      ...(input.confidence === undefined ? {} : {confidence: input.confidence}),
      ...(input.optionGroups === undefined ? {} : {optionGroups: input.optionGroups}),
    })
    this.inField = false
  }

  /** A form that marks none of its questions as required says nothing of them: nobody thought of it, or the format cannot say it, and all are answered. */
  forgetOptional(): void {
    if (this.fields.some(({required}) => required)) return
    for (const [i, field] of this.fields.entries()) this.fields[i] = {...field, required: undefined}
  }

  addComment(span: Span, inner: Span): void {
    this.comments.push({text: this.#source.slice(inner.start, inner.end), span})
  }
}

/** Maps a text whose offsets are units of `origin` onto the source of `origin`. */
export function compose(text: SourceText, origin: SourceText): SourceText {
  return {
    text: text.text,
    starts: text.starts.map((start) => spanOf(origin, start, start).start),
    ends: text.ends.map((end) => origin.ends[end - 1] ?? spanOf(origin, end, end).start),
  }
}

/** Maps a span in units of `origin` onto its source. */
export function composeSpan(span: Span, origin: SourceText | undefined): Span {
  return origin ? spanOf(origin, span.start, span.end) : span
}
