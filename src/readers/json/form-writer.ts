import type {Block, FieldKind, NotChecked, Role, Section} from '../../document/document.ts'
import {OPAQUE, type SourceText} from '../../document/text.ts'
import {Assembler} from '../assembler.ts'
import {kindOfBoxes} from '../issue-form/boxes.ts'
import type {Piece} from './html.ts'
import type {JsonNode} from './nodes.ts'
import {mapScalar} from './text.ts'

/** A question as it stands in JSON: each text is the node that says it. */
export interface Question {
  /** `boxes`: what ticking them means is told by their words. `box`: one box, whose words are its option or else its label. */
  readonly kind: FieldKind | 'boxes' | 'box'
  readonly id?: string | undefined
  readonly label?: JsonNode | undefined
  readonly help?: readonly (JsonNode | undefined)[]
  /** What is said only when an answer is wrong. */
  readonly messages?: readonly (JsonNode | undefined)[]
  readonly placeholder?: JsonNode | undefined
  /** What stands in a box for several lines, to be filled in or replaced. */
  readonly outline?: JsonNode | undefined
  readonly options?: readonly (JsonNode | undefined)[]
  readonly required: boolean | undefined
  readonly prefilled?: boolean
  /** The whole question. */
  readonly node: JsonNode
}

/** Reads a text of one format into what is shown of it. */
export type TextReader = (text: SourceText, node: JsonNode) => readonly Piece[]

/** Writes the groups, texts and questions of a form in JSON into a document. A text that is shown twice is written once. */
export class FormWriter {
  readonly into: Assembler
  readonly notChecked: NotChecked[] = []
  readonly #source: string
  readonly #read: TextReader
  readonly #written = new Map<JsonNode, Block[]>()
  /** The headings that the next text stands under. */
  #depth = 1
  /** The section that goes on when a group is over. */
  #resumed: Section | undefined

  constructor(source: string, read: TextReader) {
    this.into = new Assembler(source)
    this.#source = source
    this.#read = read
  }

  /** Says once, however many forms of the file it holds for, what was not read. */
  leaveOut(reason: string): void {
    if (!this.notChecked.some((one) => one.reason === reason)) this.notChecked.push({reason, place: ''})
  }

  /** Whatever `read` adds stands under the heading, and what comes later does not. */
  group(heading: JsonNode | undefined, read: () => void): void {
    const outer = this.#resumed ?? this.into.sections.at(-1)
    const [piece] = this.#pieces(heading, false)
    if (piece) this.#heading(piece)
    const depth = this.#depth
    if (piece) this.#depth++
    read()
    this.#depth = depth
    if (this.into.sections.at(-1) !== outer) this.#resumed = outer
  }

  title(node: JsonNode | undefined): void {
    for (const piece of this.#pieces(node)) this.into.addBlock({text: piece.text, marks: piece.marks, role: 'title'})
  }

  /** Text between the questions. */
  prose(node: JsonNode | undefined): void {
    for (const piece of this.#pieces(node, false)) {
      if (piece.role === 'heading') this.#heading(piece)
      else if (hasWords(piece)) this.#block(piece, piece.role)
    }
  }

  /** A text that is set as a heading. */
  heading(node: JsonNode | undefined, depth = 1): void {
    for (const piece of this.#pieces(node, false)) this.#heading({...piece, depth})
  }

  question(question: Question): void {
    const {into} = this
    this.#resume(question.node.start)
    into.inField = true
    const [label] = this.#texts(question.label, 'label', false)
    const help = (question.help ?? []).flatMap((node) => this.#texts(node, 'help'))
    const outline = this.#texts(question.outline, 'help')
    for (const node of question.messages ?? []) this.#texts(node, 'help')
    const [placeholder] = this.#texts(question.placeholder, 'placeholder')
    const options = (question.options ?? []).flatMap((node) => this.#texts(node, 'option').slice(0, 1))
    into.addField({
      kind: kindOf(question, label, help, options),
      id: question.id,
      label,
      help: [...help, ...outline],
      outline,
      placeholder,
      options,
      required: question.required,
      prefilled: question.prefilled ?? false,
      span: {start: question.node.start, end: question.node.end},
    })
  }

  #texts(node: JsonNode | undefined, role: Role, needsWords = true): Block[] {
    if (!node) return []
    const known = this.#written.get(node)
    if (known) return known
    const pieces = this.#pieces(node, needsWords)
    const blocks = pieces.map((piece) => this.#block(piece, role))
    this.#written.set(node, blocks)
    return blocks
  }

  /** What is shown of a text; of a label it counts that a program fills it in. */
  #pieces(node: JsonNode | undefined, needsWords = true): readonly Piece[] {
    const text = node && mapScalar(node, this.#source)
    const pieces = node && text ? this.#read(text, node) : []
    return needsWords ? pieces.filter(hasWords) : pieces
  }

  #block({text, marks}: Piece, role: Role): Block {
    this.#resume(text.starts[0] ?? 0)
    return this.into.addBlock({text, marks, role})
  }

  /** A heading that a program fills in parts what is around it all the same. */
  #heading(piece: Piece): void {
    this.#resumed = undefined
    const {text, marks} = piece
    const depth = this.#depth + Math.max(1, piece.depth)
    if (hasWords(piece)) this.into.addBlock({text, marks, role: 'heading', depth})
    else this.into.sections.push({title: '', depth, start: text.starts[0] ?? 0})
  }

  #resume(start: number): void {
    if (this.#resumed) this.into.sections.push({...this.#resumed, start})
    this.#resumed = undefined
  }
}

function hasWords({text}: Piece): boolean {
  return text.text.replaceAll(OPAQUE, '').trim() !== ''
}

function kindOf({kind, required}: Question, label: Block | undefined, help: readonly Block[], options: readonly Block[]): FieldKind {
  if (kind === 'boxes') return kindOfBoxes(label, help, options)
  if (kind !== 'box') return kind
  // A box that must be ticked leaves nothing to choose.
  if (required) return 'consent'
  const words = options.length > 0 ? options : label ? [label] : []
  return kindOfBoxes(undefined, [], words) === 'consent' ? 'consent' : options.length > 0 ? kindOfBoxes(label, help, options) : 'choice'
}
