/** Adds blocks and fields of a Word file to the document, with the controls that a field is made of. */
import type {Block, CellPlace, FieldKind, ItemPlace, Mark, Role} from '../../document/document.ts'
import type {SourceText, Span} from '../../document/text.ts'
import type {Assembler} from '../assembler.ts'
import {kindOfBoxes} from '../issue-form/boxes.ts'
import {isStandardPrompt} from '../markdown/prompts.ts'
import {fieldKindOf, type PlacedControl} from './controls.ts'
import {hasWords, lookAt} from './look.ts'
import {joined, type LineSource} from './source-writer.ts'
import type {TextItem} from './story.ts'
import {type Answer, isEnclosed, textOfWords, trimmed, type Words, wholeOf, withoutColon} from './words.ts'

/** What a field is put together from. */
export interface Draft {
  readonly label: Words | undefined
  /** The words of the label stand in a block of their own already. */
  readonly isAside?: boolean
  /** Names the field when it has neither a label nor a title; part of another block. */
  readonly otherwise?: Words | undefined
  readonly help?: readonly Words[]
  readonly options?: readonly Words[]
  /** More options, whose words stand in a block of their own already. */
  readonly heads?: readonly Words[]
  readonly placeholder?: Words | undefined
  /** Where somebody writes or ticks. */
  readonly answers: readonly Answer[]
  /** Left out where the control says it. */
  readonly kind?: FieldKind
  readonly confidence: number
}

/** Where the items being read stand. */
export interface Surround {
  readonly cell: CellPlace | undefined
  readonly within: string
  /** The cell goes over the whole width of its table. */
  readonly isWide?: boolean
}

export class FieldWriter {
  readonly #into: Assembler
  readonly #writer: LineSource
  #lists = 0
  #list: string | undefined
  /** The field that each binding was first asked in. */
  readonly #bindings = new Map<string, number>()
  /** Controls that hold other things, counted with the next field. */
  #carried = 0

  constructor(into: Assembler, writer: LineSource) {
    this.#into = into
    this.#writer = writer
  }

  /** Counts controls that are no field of their own. */
  carry(controls: readonly PlacedControl[]): void {
    this.#carried += counted(controls)
  }

  /** Ends a list, and a part: what is left to count goes with the last field. */
  endList(): void {
    this.#list = undefined
  }

  endPart(): void {
    this.endList()
    if (this.#carried === 0 || this.#into.fields.length === 0) return
    this.#countOn(this.#into.fields.length - 1, this.#carried)
    this.#carried = 0
  }

  field(draft: Draft, around: Surround): void {
    const {answers, options = [], heads = [], help = []} = draft
    const controls = answers.flatMap(({piece}) => piece.controls)
    const known = controls.map(({binding}) => (binding === undefined ? undefined : this.#bindings.get(binding))).find((index) => index !== undefined)
    if (known !== undefined && controls.every(({type}) => type !== 'box')) {
      // The same answer again: Word fills it in by itself.
      this.#countOn(known, counted(controls))
      if (draft.label && !draft.isAside) this.block(draft.label, around.cell ? 'cell' : 'paragraph', around)
      return
    }
    const index = this.#into.fields.length
    this.#into.inField = true
    const texts = controls.map((control) => this.#writer.textsOf(control))
    const prompt = placeholderOf(answers)
    const shown = draft.placeholder ?? prompt
    const label = this.#label(draft, texts.find(({title}) => title)?.title, prompt, around)
    const helpBlocks = help.map((words) => this.block(words, 'help', around))
    for (const text of texts.flatMap((one) => one.help)) helpBlocks.push(this.#into.addBlock({text, role: 'help'}))
    const optionBlocks = [...heads.map((words) => this.#aside(words, 'option')), ...options.map((words) => this.block(words, 'option', around))]
    for (const text of texts.flatMap((one) => one.options)) optionBlocks.push(this.#into.addBlock({text, role: 'option'}))
    const isNamed = label !== undefined && shown !== undefined && label.starts[0] === this.#writer.startOf(shown.item.paragraph) + shown.from
    const placeholder = shown && !isNamed ? this.block(shown, 'placeholder', around) : undefined
    const [first] = controls
    const isChoice = draft.kind === 'choices' || (draft.kind === undefined && first?.type === 'box')
    this.#into.addField({
      kind: isChoice ? kindOfChoice(label, helpBlocks, optionBlocks) : (draft.kind ?? (first ? fieldKindOf(first) : 'text')),
      id: controls.find(({name}) => name !== undefined)?.name,
      label,
      help: helpBlocks,
      placeholder,
      options: optionBlocks,
      prefilled: answers.length > 0 && answers.every(isFilled),
      span: this.#spanOf(label, answers),
      controls: counted(controls) + this.#carried,
      confidence: draft.confidence,
    })
    this.#carried = 0
    for (const {binding} of controls) if (binding !== undefined) this.#bindings.set(binding, index)
  }

  /** The words in front of it, else its title, else what stands in it, else the words around it. */
  #label({label, isAside = false, otherwise, answers}: Draft, title: SourceText | undefined, prompt: Words | undefined, around: Surround): Block | undefined {
    if (label) {
      const words = withoutColon(label)
      if (isAside) return this.#aside(words)
      const {depth} = label.item
      const isHeading = depth !== undefined && around.cell === undefined && label.from <= 1
      return this.block(words, isHeading ? 'heading' : 'label', around, [], isHeading ? Math.min(6, depth) : 0)
    }
    if (title) return this.#into.addBlock({text: title, role: 'label'})
    const shown = prompt ?? otherwise ?? promptOf(answers)
    if (!shown) return undefined
    return shown === otherwise ? this.#aside(shown) : this.block(shown, 'label', around)
  }

  #aside({item, from, to}: Words, role: Role = 'label'): Block {
    return this.#into.aside({text: this.#writer.text(item.paragraph, from, to, item.paragraph.generated), role})
  }

  #countOn(index: number, count: number): void {
    const field = this.#into.fields[index]
    if (field) this.#into.fields[index] = {...field, controls: (field.controls ?? 0) + count}
  }

  #spanOf(label: Block | undefined, answers: readonly Answer[]): Span {
    const places = answers.map(({item, piece}) => {
      const start = this.#writer.startOf(item.paragraph)
      return {start: start + piece.start, end: start + piece.end}
    })
    if (label) places.push({start: label.starts[0] ?? 0, end: label.ends.at(-1) ?? 0})
    return {
      start: places.reduce((least, {start}) => Math.min(least, start), Number.MAX_SAFE_INTEGER),
      end: places.reduce((most, {end}) => Math.max(most, end), 0),
    }
  }

  /** Adds a block; `hidden` are the places in it that are read as one sign each. */
  block({item, from, to, more = []}: Words, role: Role, {cell}: Surround, hidden: readonly Span[] = [], depth = 0): Block {
    const {paragraph} = item
    const gaps = hidden.length === 0 ? paragraph.generated : [...paragraph.generated, ...hidden].sort((a, b) => a.start - b.start)
    const first = this.#writer.text(paragraph, from, to, gaps)
    const text =
      more.length === 0
        ? first
        : joined(
            first,
            more.map(wholeOf).map((line) => this.#writer.text(line.item.paragraph, line.from, line.to, [])),
          )
    const place = role === 'item' || role === 'option' ? this.#itemPlace(item) : undefined
    if (!place && role !== 'help') this.#list = undefined
    return this.#into.addBlock({
      text,
      marks: marksIn(paragraph.marks, text, this.#writer.startOf(paragraph)),
      role,
      depth,
      introducesList: /[:：]\s*$/.test(text.text) && role === 'paragraph',
      item: place,
      cell: role === 'cell' || role === 'label' ? cell : undefined,
    })
  }

  #itemPlace(item: TextItem): ItemPlace | undefined {
    const {list} = item
    const key = list?.numbering ?? (lookAt(item).boxes > 0 ? 'boxes' : undefined)
    if (key === undefined) return undefined
    if (this.#list !== key) this.#lists++
    this.#list = key
    const level = (list?.level ?? 0) + 1
    return {list: this.#lists, level, ordered: list?.ordered ?? false, number: list?.number ?? 1, hasBox: lookAt(item).isOptions, isFirst: true}
  }
}

function counted(controls: readonly PlacedControl[]): number {
  return controls.filter(({origin}) => origin !== 'drawn').length
}

/** What stands in an empty place to say what to write, unless it is what Word writes into every one. */
function placeholderOf(answers: readonly Answer[]): Words | undefined {
  for (const {item, piece} of answers) {
    const prompts = piece.type === 'open' && piece.isPrompt ? [piece] : piece.controls.filter(({showsPlaceholder, type}) => showsPlaceholder && type !== 'box')
    for (const {start, end} of prompts) {
      const words = trimmed(item, start, end)
      if (words && !isStandardPrompt(textOfWords(words))) return words
    }
  }
  return undefined
}

/** The same with what Word itself writes, for a place that nothing else names. */
function promptOf(answers: readonly Answer[]): Words | undefined {
  for (const {item, piece} of answers) {
    const words = piece.type === 'open' && (piece.controls.length > 0 || piece.isPrompt) ? trimmed(item, piece.start, piece.end) : undefined
    if (words) return words
  }
  return undefined
}

/** Whether an answer stands there already, or nobody can give one. */
function isFilled({item: {paragraph}, piece}: Answer): boolean {
  if (piece.type !== 'open' || piece.controls.length === 0) return false
  return piece.controls.every(({type, showsPlaceholder, isLocked, start, end}) => {
    if (isLocked) return true
    const text = paragraph.text.slice(start, end)
    return type !== 'choice' && type !== 'picture' && !showsPlaceholder && hasWords(text) && !isStandardPrompt(text) && !isEnclosed(text, '[', ']')
  })
}

/** One box alone is a sentence to agree with, or a question answered by ticking it. */
function kindOfChoice(label: Block | undefined, help: readonly Block[], options: readonly Block[]): FieldKind {
  if (options.length === 0 && label) return kindOfBoxes(undefined, help, [label])
  const kind = kindOfBoxes(label, help, options)
  // Boxes that answer nothing are a list to work through.
  return label === undefined && kind === 'choices' ? 'steps' : kind
}

/** The marks of a paragraph that begins at `base` of the source, in units of a text cut out of it. */
function marksIn(marks: readonly Mark[], text: SourceText, base: number): readonly Mark[] {
  if (marks.length === 0) return marks
  return marks.flatMap((mark) => {
    const [start, end] = [unitAt(text, base + mark.start), unitAt(text, base + mark.end)]
    return end > start ? [{...mark, start, end}] : []
  })
}

/** The first unit of a text that stands at an offset or behind it. */
function unitAt(text: SourceText, offset: number): number {
  let low = 0
  let high = text.starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((text.starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
