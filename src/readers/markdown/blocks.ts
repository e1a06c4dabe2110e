import type {Block, Role} from '../../document/document.ts'
import {saysOfficeUse} from '../../document/office-use.ts'
import {type SourceText, spanOf, verbatim} from '../../document/text.ts'
import {type Assembler, compose, composeSpan} from '../assembler.ts'
import {bareLabelLists} from './bare-labels.ts'
import {afterFillIns, asksForPrompt, lastComment, leadsOn, offersThings, opensAnswerTable} from './below.ts'
import {type Blank, blanksOf, isPrompt, mayHaveBlanks} from './blanks.ts'
import type {BlockOptions} from './block-options.ts'
import {withoutDirectives} from './directives.ts'
import {asksByDrawing, choiceBelow, type DrawnChoice, drawnIn, hasLineBelow, isDrawnLine, mayBeDrawn} from './drawn-boxes.ts'
import {boldQuestion, type Hint, isHelp, startsBoldLabel, startsLikeLabel} from './label-lines.ts'
import {type Line, linesOf, withoutColon, withoutDrawnRow} from './lines.ts'
import {isGap, offersOther, type Place, placeAt} from './open-places.ts'
import {parseMarkdown} from './parse.ts'
import {type Part, readParts, type TextPart} from './parts.ts'
import {asksItself, asksToChoose, exampleAnswer, isBold, isBoundary, isFilledIn, isInstruction} from './prompts.ts'
import {type AnswerCell, answerCells} from './tables.ts'
import {isFirstText, titleOf} from './title.ts'

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
  /** Cells that label an empty cell beside or below them, by their offset; undefined for one with the boxes of another. */
  readonly #answerCells: ReadonlyMap<number, AnswerCell | undefined>
  /** Lists of labels that are a form without drawn lines. */
  readonly #labelLists: ReadonlySet<number>
  /** The name of the form, whatever stands between it and the first question. */
  readonly #title: Part | undefined
  /** Several headings of the first level: none of them is the title. */
  readonly #hasChapters: boolean
  /** The level of the item above that only shows an example. */
  #exampleLevel: number | undefined

  constructor(parts: readonly Part[], source: string, into: Assembler, options: BlockOptions) {
    this.#source = source
    this.#into = into
    this.#options = options
    const read = withoutDirectives(parts, source, into, options.origin)
    this.#parts = options.isTemplate ? read.map((part) => (part.type === 'text' ? withoutDrawnRow(part, source) : part)) : read
    this.#title = options.findFields ? titleOf(this.#parts, source, options.names ?? []) : undefined
    this.#hasChapters = parts.filter((part) => part.type === 'text' && part.depth === 1).length > 1
    this.#answerCells = options.findFields ? answerCells(parts, source) : new Map()
    this.#labelLists = options.findFields && !options.isTemplate ? bareLabelLists(parts) : new Set()
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
    if (this.#isInExample(part)) return this.#add(part, i)
    if (this.#answersWithBoxes(part, i, i + 1)) return this.#choices(part, i)
    if (part === this.#title) return this.#add(part, i)
    const drawn = choiceBelow(this.#parts, i, this.#source)
    if (drawn) return this.#drawn(drawn, part)
    const filled = this.#options.isTemplate ? afterFillIns(this.#parts, part, i) : i + 1
    return filled > i + 1 ? this.#written(part, i, filled, 'label') : this.#lines(part, i)
  }

  #add(part: TextPart, i: number, role: Role = part.node): number {
    const own = role === 'heading' ? role : (this.#options.role ?? role)
    this.#block(part, own, part)
    return i + 1
  }

  #block(line: Line, role: Role, part: TextPart): Block {
    const {depth, quoted, introducesList, item, cell} = part
    const isHint = role === 'help' || (this.#options.isTemplate && (role === 'paragraph' || role === 'item'))
    // An example answer is what some requester might write, not what the form says.
    const own = isHint && exampleAnswer.test(line.text.text) ? 'placeholder' : role
    return this.#into.addBlock({text: line.text, marks: line.marks, role: own, depth, quoted, introducesList, item, cell}, this.#options.origin)
  }

  #heading(part: TextPart, i: number): number {
    let end = i + 1
    while (this.#parts[end]?.type === 'comment') end++
    if (this.#answersWithBoxes(part, i, end)) return this.#choices(part, i)
    if (part === this.#title) return this.#add(part, i)
    const drawn = choiceBelow(this.#parts, i, this.#source)
    if (drawn) return this.#drawn(drawn, part)
    if (part.depth > 1 && isDrawnLine(this.#parts[i + 1], this.#source)) return this.#written(part, i, i + 2, 'heading')
    const next = this.#parts[end]
    if (isBoundary(next)) {
      // A title with a rule below it asks nothing.
      if (next?.type === 'rule' && end === i + 1 && isFirstText(this.#parts, i)) return this.#add(part, i)
      // A title with no text of its own heads the sections below it.
      const isParent = next?.type === 'text' && next.depth > part.depth
      const isQuestion = !isParent && (end > i + 1 || (this.#options.isTemplate && (part.depth > 1 || this.#hasChapters)))
      return isQuestion ? this.#written(part, i, end, 'heading') : this.#add(part, i)
    }
    const after = Math.max(
      this.#afterInstructions(end),
      this.#options.isTemplate ? lastComment(this.#parts, end, (one) => isBold(one) || this.#hasBlanks(one)) : end,
    )
    const isQuestion = after > end && isBoundary(this.#parts[after]) && !leadsOn(this.#parts, part, after)
    if (isQuestion) return this.#written(part, i, after, 'heading')
    const place = this.#placeBelow(part, i)
    const isPlace = place && isBoundary(this.#parts[place.end]) && !leadsOn(this.#parts, part, place.end)
    return isPlace ? this.#written(part, i, place.end, 'heading', place) : this.#add(part, i)
  }

  /** In a template, the place to write below a heading or label. */
  #placeBelow(label: TextPart, i: number): Place | undefined {
    if (!this.#options.isTemplate) return undefined
    return placeAt(
      this.#parts,
      i + 1,
      {hasBlanks: (part) => this.#hasBlanks(part), isLabel: (part) => this.#isLabel(part), sourceOf: ({span}) => this.#source.slice(span.start, span.end)},
      asksItself(label.text.text),
    )
  }

  #hasBlanks(part: TextPart): boolean {
    return linesOf(part, this.#source).some((line) => this.#blanks(line, part, !part.introducesList).length > 0)
  }

  /** Whether a paragraph is the next label: a bold line, in a template also one over its explanation. */
  #isLabel(part: TextPart): boolean {
    return isBold(part) || (this.#options.isTemplate && part.node === 'paragraph' && boldQuestion(linesOf(part, this.#source)) !== undefined)
  }

  /** Whether an item stands below one that shows an example: what is empty in it is no question. */
  #isInExample({item, text}: TextPart): boolean {
    const level = item?.level ?? 0
    if (this.#exampleLevel !== undefined && level > this.#exampleLevel) return true
    this.#exampleLevel = level > 0 && exampleAnswer.test(text.text) ? level : undefined
    return false
  }

  /** Where the paragraphs and comments end that only say what to write. */
  #afterInstructions(from: number): number {
    let end = from
    // A few at most, so that a long run of them is not read again for each.
    for (let next = this.#parts[end]; next && end < from + 8; next = this.#parts[++end]) {
      if (next.type === 'comment') continue
      if (next.type !== 'text' || this.#isLabel(next) || !isInstruction(next, this.#options.isTemplate)) break
      if (linesOf(next, this.#source).some((line) => this.#blanks(line, next, true).length > 0)) break
    }
    return end
  }

  /** A field whose answer goes below its label: what stands between says what to write. */
  #written(part: TextPart, i: number, end: number, role: Role, place?: Place): number {
    this.#into.inField = true
    const label = this.#block(part, role, part)
    const outline: Block[] = []
    const help = this.#parts.slice(i + 1, end).flatMap((one) => {
      if (one.type === 'comment') return this.#commentBlocks(one)
      // An empty place says nothing.
      if (one.type !== 'text' || (place && isGap(one.text.text)) || isDrawnLine(one, this.#source)) return []
      const block = this.#block(one, 'help', one)
      if (place?.inside.has(one)) outline.push(block)
      return [block]
    })
    this.#into.addField({kind: 'long-text', label, help, outline, span: composeSpan(part.span, this.#options.origin)})
    return end
  }

  #commentBlocks(comment: Extract<Part, {type: 'comment'}>): Block[] {
    this.#into.addComment(composeSpan(comment.span, this.#options.origin), composeSpan(comment.inner, this.#options.origin))
    if (!this.#options.isTemplate) return []
    const text = this.#source.slice(comment.inner.start, comment.inner.end)
    const before = this.#into.blocks.length
    const inner = this.#placed(verbatim(text, comment.inner.start))
    addParts(readParts(parseMarkdown(text, true), text), text, this.#into, {isTemplate: false, findFields: false, role: 'help', origin: inner})
    return this.#into.blocks.slice(before)
  }

  #placed = (text: SourceText): SourceText => (this.#options.origin ? compose(text, this.#options.origin) : text)

  #cell(part: TextPart, i: number): number {
    if (part.cell?.empty) return i + 1
    const asked = this.#answerCells.get(part.span.start)
    if (!asked) return this.#answerCells.has(part.span.start) ? i + 1 : this.#add(part, i)
    this.#into.inField = true
    const label = this.#block(part, 'label', part)
    const heads = asked.heads.map(({text}) => this.#into.aside({text: this.#placed(text), role: 'option'}))
    const options = [...heads, ...asked.options.map((line) => this.#block(line, 'option', asked.answer ?? part))]
    this.#into.addField({kind: options.length > 0 ? 'choices' : 'text', label, options, span: composeSpan(part.span, this.#options.origin)})
    return i + 1
  }

  /** Whether the boxes at `next` answer the text before them: it asks which of them hold, or they are the office's own. */
  #answersWithBoxes(part: TextPart, i: number, next: number): boolean {
    const first = this.#parts[next]
    if (first?.type !== 'text' || first.box === undefined || part.box !== undefined || isGap(first.text.text)) return false
    const remarks = this.#parts.slice(i + 1, next).map(({span}) => this.#source.slice(span.start, span.end))
    const isLabel = part.node === 'heading' || isBold(part) || part.introducesList
    return (
      asksToChoose(part.text.text) ||
      // In what is no form, boxes are there to tick off.
      (isLabel && (offersOther(this.#parts, next) || (this.#into.fields.length > 0 && offersThings(this.#parts, part, next)))) ||
      [part.text.text, ...remarks].some(saysOfficeUse)
    )
  }

  /** A label and the list of boxes below it, as one question. */
  #choices(part: TextPart, i: number): number {
    this.#into.inField = true
    const label = this.#block(withoutColon(part), part.node === 'heading' ? 'heading' : 'label', part)
    const help: Block[] = []
    const options: Block[] = []
    let end = i + 1
    for (let next = this.#parts[end]; next; next = this.#parts[++end]) {
      if (next.type === 'comment') help.push(...this.#commentBlocks(next))
      else if (next.type === 'text' && next.box !== undefined) options.push(this.#block(next, 'option', next))
      else break
    }
    this.#into.addField({kind: 'choices', label, help, options, span: composeSpan(part.span, this.#options.origin)})
    return end
  }

  /** A question and the boxes that are drawn for it. */
  #drawn({label, options, end}: DrawnChoice, part: TextPart): number {
    this.#into.inField = true
    const block = this.#block(label, part.node === 'heading' ? 'heading' : 'label', part)
    const choices = options.map((one) => this.#block(one.line, 'option', one.part))
    this.#into.addField({kind: 'choices', label: block, options: choices, span: spanOf(block, 0, block.text.length)})
    return end
  }

  /** Running text, unless its lines leave blanks to fill in. */
  #lines(part: TextPart, i: number): number {
    const {text} = part.text
    // A quotation is a remark to the reader.
    const mayAsk = this.#options.isTemplate && part.node === 'paragraph' && !part.quoted
    if (!mayAsk && !mayHaveBlanks(text) && !mayBeDrawn(part)) return this.#unasked(part, i)
    const lines = linesOf(part, this.#source)
    const drawn = drawnIn(part, lines)
    // What stands behind a line between two questions is no hint for it.
    for (const one of drawn) 'options' in one ? this.#drawn(one, part) : this.#lines({...part, ...one}, this.#parts.length)
    if (drawn.length > 0) return i + 1
    const question = mayAsk ? boldQuestion(lines) : undefined
    const found = lines.map((line, n) => ({
      line,
      blanks: mayHaveBlanks(line.text.text) ? this.#blanks(line, part, this.#isAlone(part, i, lines[n + 1]), n) : [],
    }))
    if (question) {
      const asking = found.slice(1).filter(({blanks}) => blanks.length > 0)
      if (asking.length === 0) return isFilledIn(question.help.map(({text}) => text.text)) ? this.#add(part, i) : this.#boldField(part, question, i)
      // A bold line over plain labels is their heading; over bold ones it is one of them.
      if (found[0] && asking.every(({line}) => !startsBoldLabel(line))) found[0].blanks = []
    }
    if (found.every(({blanks}) => blanks.length === 0)) return this.#unasked(part, i)
    let end = i + 1
    for (let n = 0; n < found.length; n++) {
      const {line, blanks} = found[n] ?? {line: undefined, blanks: []}
      if (line && blanks.length === 0) this.#block(line, this.#options.role ?? part.node, part)
      for (const blank of blanks) {
        if (blank !== blanks.at(-1)) {
          this.#blankField(blank, part, [])
          continue
        }
        // What stands behind the last blank of a line, up to the next blank, says how to fill it in.
        const hints: Hint[] = []
        for (let next = found[n + 1]; next?.blanks.length === 0 && !startsBoldLabel(next.line); next = found[++n + 1]) hints.push({line: next.line, part})
        const isLast = n === found.length - 1
        for (let next = this.#parts[end]; isLast && next && isHelp(next, part); next = this.#parts[++end]) {
          if (next.type === 'text' && (this.#answersWithBoxes(next, end, end + 1) || asksByDrawing(this.#parts, end, this.#source))) break // a question of its own
          hints.push(next)
        }
        this.#blankField(blank, part, hints)
      }
    }
    return end
  }

  /** A text without blanks of its own: a question all the same, if the answer goes below it. */
  #unasked(part: TextPart, i: number): number {
    if (hasLineBelow(this.#parts, i, this.#source)) return this.#written({...part, ...withoutColon(part)}, i, i + 2, 'label')
    if (this.#isBareQuestion(part, i)) return this.#written(part, i, this.#afterInstructions(i + 1), 'label')
    if (asksForPrompt(this.#parts, i)) return this.#written(part, i, i + 2, 'label')
    const place = part.node === 'paragraph' && isBold(part) ? this.#placeBelow(part, i) : undefined
    return place ? this.#written(part, i, place.end, 'label', place) : this.#add(part, i)
  }

  #blanks(line: Line, part: TextPart, isAlone: boolean, n = 0): Blank[] {
    const isTemplate = this.#options.isTemplate || this.#labelLists.has(part.list)
    // A line that begins at the margin below an item is set as a line of its own.
    const isOutside = n > 0 && this.#options.isTemplate && /[\r\n]/.test(this.#source.charAt((line.text.starts[0] ?? 0) - 1))
    return blanksOf(line, this.#source, {isAlone, isTemplate, isItem: part.node === 'item', inBox: part.box !== undefined && !isOutside})
  }

  #blankField({label, hint}: Blank, part: TextPart, hints: readonly Hint[]): void {
    this.#into.inField = true
    const block = this.#block(label, 'label', part)
    const hintBlock = hint && this.#block(hint.line, hint.role, part)
    const help = hintBlock && hint.role === 'help' ? [hintBlock] : []
    for (const one of hints) {
      if ('line' in one) help.push(this.#block(one.line, 'help', one.part))
      else if (one.type === 'comment') help.push(...this.#commentBlocks(one))
      else if (one.type === 'text') help.push(this.#block(one, 'help', one))
    }
    const placeholder = hint?.role === 'placeholder' ? hintBlock : undefined
    this.#into.addField({kind: 'text', label: block, help, placeholder, span: spanOf(block, 0, block.text.length)})
  }

  /** In a template, a bold line or an item that asks, with room for the answer below it. */
  #isBareQuestion(part: TextPart, i: number): boolean {
    if (!this.#options.isTemplate || part.box !== undefined || part.quoted || part.text.text.length > 300) return false
    const isAsked = part.node === 'item' && /\?\s*(?:\([^()]{1,200}\)\s*)?$/.test(part.text.text)
    if (isAsked) return this.#isAlone(part, i, undefined)
    if (part.node !== 'paragraph' || !isBold(part)) return false
    const next = this.#parts[this.#afterInstructions(i + 1)]
    return isBoundary(next) || (next?.type === 'text' && next.node === 'paragraph' && next.marks.some(({type, start}) => type === 'strong' && start === 0))
  }

  /** Nothing that could be the answer follows: neither on the next line nor in the next part. */
  #isAlone(part: TextPart, i: number, nextLine: Line | undefined): boolean {
    if (nextLine) return isPrompt(nextLine.text.text) || (startsLikeLabel(nextLine, this.#options.isTemplate) && !/^\s*if\b/i.test(nextLine.text.text))
    if (part.introducesList) return false
    const next = this.#parts[i + 1]
    if (!next || next.type === 'comment' || next.type === 'rule') return true
    if (next.type !== 'text') return false
    // A table that is to be filled in asks its own questions.
    if (next.node === 'heading' || opensAnswerTable(this.#parts, i + 1, this.#answerCells)) return true
    if (next.quoted && !part.quoted) return false
    if (next.node === 'paragraph' && (isPrompt(next.text.text) || (this.#options.isTemplate && !this.#isLabel(next) && isInstruction(next, true)))) return true
    if (part.list > 0) return next.list <= part.list
    // In running text a bold line may head other bold lines with text or code below them.
    return startsLikeLabel(next, this.#options.isTemplate) && (this.#options.isTemplate || this.#parts[i + 2]?.type !== 'code')
  }

  #boldField(part: TextPart, {label, help}: {label: Line; help: readonly Line[]}, i: number): number {
    this.#into.inField = true
    const block = this.#block(label, 'label', part)
    const helpBlocks = help.map((line) => this.#block(line, 'help', part))
    this.#into.addField({kind: 'long-text', label: block, help: helpBlocks, span: composeSpan(part.span, this.#options.origin)})
    return i + 1
  }
}
