import type {Block, Role} from '../../document/document.ts'
import type {SourceText} from '../../document/text.ts'
import {type Assembler, composeSpan} from '../assembler.ts'
import {blanksOf} from './blanks.ts'
import {type Line, linesOf} from './lines.ts'
import {parseMarkdown} from './parse.ts'
import {type Part, readParts, type TextPart} from './parts.ts'
import {answerCells} from './tables.ts'

/** How a stretch of Markdown is to be read. */
export interface BlockOptions {
  /** An issue template: headings and bold lines are questions, comments are help. */
  readonly isTemplate: boolean
  /** Fields are looked for; not inside the help text of a form that has its own fields. */
  readonly findFields: boolean
  /** The role of plain text, when it is not the document's own prose. */
  readonly role?: Role
  readonly origin?: SourceText | undefined
}

const choosing =
  /\?\W*$|\b(?:choose|select|pick|tick|check|mark)\b.{0,40}\b(?:one|all|any|which|those|that apply|appropriate|relevant|applicable|box|option|following)\b|\b(?:select|choose|pick)\b[^.]{0,30}:?\s*$|that apply|\bwhich of\b/i

/** Adds the blocks and fields of Markdown parts, in reading order, to a document under construction. */
export function addParts(parts: readonly Part[], source: string, into: Assembler, options: BlockOptions): void {
  const reader = new BlockReader(parts, source, into, options)
  for (let i = 0; i < parts.length; i = reader.read(i));
}

class BlockReader {
  readonly #parts: readonly Part[]
  readonly #source: string
  readonly #into: Assembler
  readonly #options: BlockOptions
  /** Offsets of cells that label an empty cell beside or below them. */
  readonly #answerCells: ReadonlySet<number>

  constructor(parts: readonly Part[], source: string, into: Assembler, options: BlockOptions) {
    this.#parts = parts
    this.#source = source
    this.#into = into
    this.#options = options
    this.#answerCells = options.findFields ? answerCells(parts) : new Set()
  }

  /** Reads the part at `i` and what belongs to it; returns where to go on. */
  read(i: number): number {
    const part = this.#parts[i]
    if (!part) return i + 1
    if (part.type === 'code') this.#into.codeBlocks++
    if (part.type === 'comment') {
      const {origin} = this.#options
      this.#into.addComment(composeSpan(part.span, origin), composeSpan(part.inner, origin))
    }
    if (part.type !== 'text') return i + 1
    if (!this.#options.findFields) return this.#add(part, i)
    if (part.node === 'heading') return this.#heading(part, i)
    if (part.cell) return this.#cell(part, i)
    if (part.box !== undefined || this.#startsTaskList(i)) return this.#taskList(part, i)
    return this.#lines(part, i)
  }

  #add(part: TextPart, i: number, role: Role = part.node): number {
    const own = role === 'heading' ? role : (this.#options.role ?? role)
    this.#block(part, own, part)
    return i + 1
  }

  #block(line: Line, role: Role, part: TextPart): Block {
    const {depth, quoted, introducesList} = part
    return this.#into.addBlock({text: line.text, marks: line.marks, role, depth, quoted, introducesList}, this.#options.origin)
  }

  #heading(part: TextPart, i: number): number {
    let end = i + 1
    let comments = 0
    for (let next = this.#parts[end]; next?.type === 'comment'; next = this.#parts[++end]) comments++
    const next = this.#parts[end]
    const isEmpty = !next || next.type === 'rule' || (next.type === 'text' && next.node === 'heading')
    const isParent = next?.type === 'text' && next.node === 'heading' && next.depth > part.depth
    const isQuestion = isEmpty && (comments > 0 ? !isParent : this.#options.isTemplate && !isParent && part.depth > 1)
    if (!isQuestion) return this.#add(part, i)
    this.#into.inField = true
    const label = this.#block(part, 'heading', part)
    return this.#answer(label, part, i + 1, end)
  }

  /** A field whose answer goes below its label; the comments between are its help. */
  #answer(label: Block, part: TextPart, from: number, to: number): number {
    const help = this.#parts.slice(from, to).flatMap((one) => (one.type === 'comment' ? this.#commentBlocks(one) : []))
    this.#into.addField({kind: 'long-text', label, help, span: composeSpan(part.span, this.#options.origin)})
    return to
  }

  #commentBlocks(comment: Extract<Part, {type: 'comment'}>): Block[] {
    const {origin} = this.#options
    this.#into.addComment(composeSpan(comment.span, origin), composeSpan(comment.inner, origin))
    if (!this.#options.isTemplate) return []
    const text = this.#source.slice(comment.inner.start, comment.inner.end)
    if (/^\s*untape-/.test(text)) return []
    const before = this.#into.blocks.length
    const inner = verbatim(text, comment.inner.start, origin)
    addParts(readParts(parseMarkdown(text, true), text), text, this.#into, {isTemplate: false, findFields: false, role: 'help', origin: inner})
    return this.#into.blocks.slice(before)
  }

  #cell(part: TextPart, i: number): number {
    if (part.cell?.empty) return i + 1
    if (!this.#answerCells.has(part.span.start)) return this.#add(part, i)
    this.#into.inField = true
    const label = this.#block(part, 'label', part)
    this.#into.addField({kind: 'text', label, span: composeSpan(part.span, this.#options.origin)})
    return i + 1
  }

  /** The text before a list of boxes, when it asks which of them hold. */
  #startsTaskList(i: number): boolean {
    const part = this.#parts[i]
    const next = this.#parts[i + 1]
    return part?.type === 'text' && next?.type === 'text' && next.box !== undefined && choosing.test(part.text.text)
  }

  #taskList(part: TextPart, i: number): number {
    if (part.box !== undefined) return this.#lines(part, i)
    this.#into.inField = true
    const label = this.#block(part, 'label', part)
    const options: Block[] = []
    let end = i + 1
    for (let next = this.#parts[end]; next; next = this.#parts[++end]) {
      if (next.type === 'comment') continue
      if (next.type !== 'text' || next.box === undefined) break
      options.push(this.#block(next, 'option', next))
    }
    this.#into.addField({kind: 'choices', label, options, span: composeSpan(part.span, this.#options.origin)})
    return end
  }

  /** Running text, unless its lines leave blanks to fill in. */
  #lines(part: TextPart, i: number): number {
    const lines = linesOf(part, this.#source)
    const {isTemplate} = this.#options
    const question = isTemplate ? boldQuestion(part, lines) : undefined
    if (question) return this.#boldField(part, question, i)
    const found = lines.map((line, n) => ({
      line,
      blanks: blanksOf(line, this.#source, this.#isAlone(part, i, n === lines.length - 1), isTemplate),
    }))
    if (found.every(({blanks}) => blanks.length === 0)) return this.#add(part, i)
    for (const {line, blanks} of found) {
      if (blanks.length === 0) this.#block(line, this.#options.role ?? part.node, part)
      for (const blank of blanks) {
        this.#into.inField = true
        const label = this.#block(blank.label, 'label', part)
        this.#into.addField({kind: 'text', label, span: {start: label.starts[0] ?? 0, end: label.ends.at(-1) ?? 0}})
      }
    }
    return i + 1
  }

  /** Nothing that could be the answer follows the last line of this part. */
  #isAlone(part: TextPart, i: number, isLast: boolean): boolean {
    if (!isLast) return true
    if (part.introducesList) return false
    const next = this.#parts[i + 1]
    if (!next || next.type === 'comment' || next.type === 'rule') return true
    if (next.type !== 'text') return false
    if (next.node === 'heading') return true
    if (part.list > 0) return next.list <= part.list
    return /^[^:]{1,60}:\s*$|_{3,}/.test(next.text.text)
  }

  #boldField(part: TextPart, {label, help}: {label: Line; help: readonly Line[]}, i: number): number {
    this.#into.inField = true
    const block = this.#block(label, 'label', part)
    const helpBlocks = help.map((line) => this.#block(line, 'help', part))
    this.#into.addField({kind: 'long-text', label: block, help: helpBlocks, span: composeSpan(part.span, this.#options.origin)})
    return i + 1
  }
}

/** `**Question**` on a line of its own with its explanation on the next lines, as GitHub's own templates have it. */
function boldQuestion(part: TextPart, lines: readonly Line[]): {label: Line; help: readonly Line[]} | undefined {
  const [label, ...help] = lines
  if (!label || help.length === 0 || part.node !== 'paragraph') return undefined
  const strong = label.marks.find((mark) => mark.type === 'strong' && mark.start === 0)
  if (!strong || !/^\W*$/.test(label.text.text.slice(strong.end))) return undefined
  return {label, help}
}

function verbatim(text: string, start: number, origin: SourceText | undefined): SourceText {
  const units = Array.from({length: text.length}, (_, i) => start + i)
  const spans = units.map((unit) => composeSpan({start: unit, end: unit + 1}, origin))
  return {text, starts: spans.map((span) => span.start), ends: spans.map((span) => span.end)}
}
