/** Puts the paragraphs and tables of a Word file together as blocks and fields. */
import type {Block, CellPlace, FieldKind, ItemPlace, Mark, Role} from '../../document/document.ts'
import type {SourceText, Span} from '../../document/text.ts'
import type {Assembler} from '../assembler.ts'
import {kindOfBoxes} from '../issue-form/boxes.ts'
import {blanksOf} from '../markdown/blanks.ts'
import {labelEnd} from '../markdown/lines.ts'
import {asksToChoose} from '../markdown/prompts.ts'
import {fieldKindOf, type PlacedControl, standardPrompt} from './controls.ts'
import {hasWords, type Look, lookAt, type Piece, textsOf} from './look.ts'
import type {SourceWriter} from './source-writer.ts'
import type {Cell, Item, Story, TableItem, TextItem} from './story.ts'
import {type CellPlan, planTable} from './tables.ts'

/** Words of a paragraph that make a block of their own. */
interface Words {
  readonly item: TextItem
  readonly from: number
  readonly to: number
}

/** What a field is put together from. */
interface Draft {
  readonly label: Words | undefined
  readonly labelRole?: Role
  readonly help?: readonly Words[]
  readonly options?: readonly Words[]
  /** Where somebody writes or ticks. */
  readonly answers: readonly {readonly item: TextItem; readonly piece: Piece}[]
  readonly kind: FieldKind | undefined
  readonly confidence: number
}

/** Where the items being read stand. */
interface Surround {
  readonly cell: CellPlace | undefined
  readonly within: string
}

/** The most paragraphs between a label and its answer that say how to give it. */
const mostHelp = 3
/** The longest text that is a label. */
const longestLabel = 300

export class FormReader {
  readonly #into: Assembler
  readonly #writer: SourceWriter
  /** No heading of the document is marked as one: bold lines are taken for them. */
  readonly #boldHeads: boolean
  #section = ''
  #tables = 0
  #lists = 0
  #list: string | undefined
  /** The field that each binding was first asked in. */
  readonly #bindings = new Map<string, number>()
  /** Controls that hold other things, counted with the next field. */
  #carried = 0

  constructor(into: Assembler, writer: SourceWriter, boldHeads: boolean) {
    this.#into = into
    this.#writer = writer
    this.#boldHeads = boldHeads
  }

  read(story: Story): void {
    this.#section = story.label === '' ? '' : this.#section
    this.#items(story.items, {cell: undefined, within: story.label})
    this.#list = undefined
    if (this.#carried > 0 && this.#into.fields.length > 0) this.#countOn(this.#into.fields.length - 1, this.#carried)
    if (this.#into.fields.length > 0) this.#carried = 0
  }

  #items(items: readonly Item[], around: Surround): void {
    for (let i = 0; i < items.length; i = this.#item(items, i, around));
  }

  #item(items: readonly Item[], i: number, around: Surround): number {
    const item = items[i]
    if (!item) return i + 1
    if (item.type === 'table') {
      this.#table(item, around)
      return i + 1
    }
    const look = lookAt(item)
    this.#place(item, around)
    this.#carried += counted(look.around)
    if (item.isGenerated || (look.isEmpty && !look.hasAnswers)) return i + 1
    if (look.isOptions) return this.#boxes(items, i, undefined, [], around)
    if (look.hasAnswers) return look.isBare ? this.#bare(items, i, around) : this.#line(items, i, look, around)
    return this.#text(items, i, around)
  }

  /** Words without a place to answer: a label of what comes next, or text. */
  #text(items: readonly Item[], i: number, around: Surround): number {
    const item = items[i] as TextItem
    const whole = wholeOf(item)
    if (item.paragraph.text.length <= longestLabel) {
      const answer = this.#answerBelow(items, i)
      if (answer !== undefined) {
        const help = items.slice(i + 1, answer).flatMap((one) => (one.type === 'text' && !lookAt(one).isEmpty ? [wholeOf(one)] : []))
        const next = items[answer]
        if (next?.type === 'table') return this.#answerBox(items, i, answer, help, around)
        if (next && lookAt(next).isOptions) return this.#boxes(items, answer, whole, help, around)
        return this.#written(items, answer, whole, help, around)
      }
      const prompts = this.#prompts(item, items[i + 1], around)
      if (prompts) return i + 1
    }
    if (this.#isHeading(item, around)) this.#heading(item, around)
    else this.#block(whole, item.list && !around.cell ? 'item' : around.cell ? 'cell' : 'paragraph', around)
    return i + 1
  }

  /** Where the answer to a text stands that is its label: in the next line, or behind a few that say how to give it. */
  #answerBelow(items: readonly Item[], i: number): number | undefined {
    const item = items[i] as TextItem
    const {text, isBold} = item.paragraph
    const isHead = item.depth !== undefined || isBold
    const leads = isHead || /[:：?]\s*\W*$/.test(text)
    let help = 0
    let empty = 0
    for (let j = i + 1; j < items.length; j++) {
      const next = items[j]
      if (!next) return undefined
      if (next.type === 'table') return isAnswerBox(next) && help === 0 ? j : undefined
      const look = lookAt(next)
      if (next.isGenerated) return undefined
      if (look.isEmpty && !look.hasAnswers) {
        if (++empty > 2) return undefined
        continue
      }
      if (look.isOptions) return (help === 0 && asksToChoose(text)) || leads ? j : undefined
      if (look.isBare) return help === 0 || leads ? j : undefined
      // What has a place to answer of its own, or heads something, is no help.
      if (look.hasAnswers || !leads || next.depth !== undefined || next.paragraph.isBold || ++help > mostHelp || /[:：?]\s*$/.test(next.paragraph.text))
        return undefined
    }
    return undefined
  }

  /** A label and the places to write below it. */
  #written(items: readonly Item[], from: number, label: Words, help: readonly Words[], around: Surround): number {
    const first = items[from] as TextItem
    const answers = answersOf(first)
    let end = from + 1
    // Several drawn lines below each other are one place to write.
    for (let next = items[end]; next?.type === 'text' && isDrawnOnly(first) && isDrawnOnly(next); next = items[++end]) answers.push(...answersOf(next))
    for (const item of items.slice(from, end)) if (item.type === 'text') this.#enter(item, around)
    const [one, ...others] = isDrawnOnly(first) ? [answers] : answers.map((answer) => [answer])
    this.#field({label, help, answers: one ?? [], kind: undefined, confidence: confidenceOf(one ?? [])}, around)
    for (const more of others) this.#field({label: undefined, answers: more, kind: undefined, confidence: 1}, around)
    return end
  }

  /** A question with a framed box below it to write in. */
  #answerBox(items: readonly Item[], i: number, at: number, help: readonly Words[], around: Surround): number {
    const item = items[i] as TextItem
    const table = items[at] as TableItem
    const number = ++this.#tables
    const cell = table.rows[0]?.cells[0]
    const inside = cell ? textsOf(cell.items) : []
    for (const one of inside) this.#place(one, {cell: undefined, within: withinOf(around.within, number, 0)})
    const answers = inside.flatMap(answersOf)
    this.#field({label: wholeOf(item), help, answers, kind: answers.length > 0 ? undefined : 'long-text', confidence: 0.8}, around)
    return at + 1
  }

  /** Answers with no words in their own paragraph or above. */
  #bare(items: readonly Item[], i: number, around: Surround): number {
    const item = items[i] as TextItem
    const next = items[i + 1]
    const below = next?.type === 'text' && isDrawnOnly(item) && !lookAt(next).hasAnswers && isShortName(next.paragraph.text) ? next : undefined
    const answers = answersOf(item)
    if (below) {
      this.#enter(below, around)
      this.#field({label: wholeOf(below), answers, kind: 'text', confidence: 0.8}, around)
      return i + 2
    }
    // A drawn line that nothing names parts what is above from what is below.
    for (const answer of answers) {
      if (answer.piece.type !== 'text' && answer.piece.controls.some(({origin}) => origin !== 'drawn'))
        this.#field({label: undefined, answers: [answer], kind: undefined, confidence: 1}, around)
    }
    return i + 1
  }

  /** A line with words and places to answer. */
  #line(items: readonly Item[], i: number, look: Look, around: Surround): number {
    const item = items[i] as TextItem
    if (look.boxes > 0) return this.#lineOfBoxes(items, i, look, around)
    const {text} = item.paragraph
    if (isSentence(text, look)) {
      this.#sentence(item, around)
      return i + 1
    }
    const opens = look.pieces.filter(({type}) => type === 'open')
    let from = 0
    for (const [n, piece] of opens.entries()) {
      const before = trimmed(item, from, piece.start)
      // “________ Name”: what stands behind the only line names it.
      const behind = before === undefined && opens.length === 1 ? trimmed(item, piece.end, text.length) : undefined
      const end = opens[n + 1]?.start ?? text.length
      const remark = n === opens.length - 1 && behind === undefined ? remarkIn(item, piece.end, end) : undefined
      this.#field(
        {label: before ?? behind, ...(remark ? {help: [remark]} : {}), answers: [{item, piece}], kind: undefined, confidence: confidenceOf([{piece}])},
        around,
      )
      from = behind || remark ? text.length : piece.end
    }
    const rest = trimmed(item, from, text.length)
    if (rest) this.#block(rest, around.cell ? 'cell' : 'paragraph', around)
    return i + 1
  }

  /** Places to fill in that stand in a sentence: it is read as a sentence, and what has a title of its own is a field of its own. */
  #sentence(item: TextItem, around: Surround): void {
    const answers = answersOf(item)
    const titled = answers.filter(({piece}) => piece.type !== 'text' && piece.controls.some(({title}) => title !== undefined))
    const others = answers.filter((one) => !titled.includes(one))
    const hidden = answers.map(({piece}) => piece)
    const whole = trimmed(item, 0, item.paragraph.text.length)
    if (others.length > 0) this.#field({label: whole, answers: others, kind: 'text', confidence: 0.7}, around, hidden)
    else if (whole) this.#block(whole, around.cell ? 'cell' : item.list ? 'item' : 'paragraph', around, hidden)
    for (const answer of titled) this.#field({label: undefined, answers: [answer], kind: undefined, confidence: 1}, around)
  }

  #lineOfBoxes(items: readonly Item[], i: number, look: Look, around: Surround): number {
    const item = items[i] as TextItem
    const {text} = item.paragraph
    const firstBox = look.pieces.findIndex(({type}) => type === 'box')
    const start = look.pieces[firstBox]?.start ?? 0
    const colon = text.slice(0, start).search(/[:：?](?=[^:：?]*$)/)
    // “Signed: ____ ☐ by post”: what stands before the first line to write is its label, and the boxes have none.
    const open = look.pieces.slice(0, firstBox).find(({type}) => type === 'open')
    if (open) {
      this.#field({label: trimmed(item, 0, open.start), answers: [{item, piece: open}], kind: undefined, confidence: confidenceOf([{piece: open}])}, around)
      return this.#boxes(items, i, trimmed(item, open.end, start), [], around, open.end)
    }
    if (!look.boxesBehind) return this.#boxes(items, i, trimmed(item, 0, start), [], around, start)
    if (look.boxes > 1) return this.#boxes(items, i, colon < 0 ? undefined : trimmed(item, 0, colon + 1), [], around, colon + 1)
    this.#field({label: trimmed(item, 0, start), answers: answersOf(item), kind: undefined, confidence: 0.9}, around)
    return i + 1
  }

  /** A run of lines that are boxes and what they stand for, as one question. */
  #boxes(items: readonly Item[], i: number, label: Words | undefined, help: readonly Words[], around: Surround, from = 0): number {
    const options: Words[] = []
    const answers: {item: TextItem; piece: Piece}[] = []
    let end = i
    for (let next = items[end]; next; next = items[++end]) {
      if (next.type !== 'text') break
      const look = lookAt(next)
      if (end > i && look.isEmpty && !look.hasAnswers) {
        const after = items[end + 1]
        if (after?.type === 'text' && lookAt(after).isOptions && label !== undefined) continue
        break
      }
      if (end > i && !look.isOptions) break
      // One question has one kind of list: what stands deeper in it may be a step of its own.
      this.#enter(next, around)
      options.push(...optionsIn(next, look, end === i ? from : 0))
      answers.push(...answersOf(next).filter(({piece}) => end > i || piece.start >= from))
    }
    const [only] = options
    const isAlone = label === undefined && options.length === 1
    if (isAlone && only) this.#field({label: only, answers, kind: 'choices', confidence: 0.9}, around)
    else this.#field({label, help, options, answers, kind: 'choices', confidence: 0.9}, around)
    return end
  }

  /** Places to write that somebody typed: `Name: [insert name]`, and labels with nothing behind them. */
  #prompts(item: TextItem, next: Item | undefined, around: Surround): boolean {
    const {text, marks} = item.paragraph
    if (!/[:：[<{(]/.test(text) || item.depth !== undefined) return false
    const start = this.#writer.startOf(item.paragraph)
    const line = {text: this.#writer.text(item.paragraph, 0, text.length, item.paragraph.generated), marks}
    const isAlone = next === undefined || next.type === 'table' || next.depth !== undefined || next.paragraph.isBold || lookAt(next).isEmpty
    const blanks = blanksOf(line, this.#writer.source, {isAlone, isTemplate: false, isItem: item.list !== undefined, inBox: false})
    if (blanks.length === 0) return false
    for (const {label, hint} of blanks) {
      const words = {item, from: (label.text.starts[0] ?? start) - start, to: (label.text.ends.at(-1) ?? start) - start}
      const said = hint && {item, from: (hint.line.text.starts[0] ?? start) - start, to: (hint.line.text.ends.at(-1) ?? start) - start}
      this.#field(
        {label: words, ...(said && hint.role === 'help' ? {help: [said]} : {}), answers: [], kind: 'text', confidence: 0.7},
        around,
        [],
        hint?.role === 'placeholder' ? said : undefined,
      )
    }
    return true
  }

  #table(table: TableItem, around: Surround): void {
    const number = ++this.#tables
    this.#list = undefined
    const plans = planTable(table)
    for (const [r, row] of table.rows.entries()) {
      const within = withinOf(around.within, number, r)
      for (const cell of row.cells) {
        const inside = {cell: {table: number, row: r, column: cell.column}, within}
        const plan = plans.get(cell)
        if (plan?.type === 'taken') continue
        for (const item of textsOf(cell.items)) this.#place(item, inside)
        if (plan) this.#planned(cell, plan, inside)
        else this.#items(cell.items, inside)
      }
    }
    this.#list = undefined
  }

  #planned(cell: Cell, plan: Exclude<CellPlan, {type: 'taken'}>, around: Surround): void {
    const [first, ...rest] = textsOf(cell.items).filter((item) => !lookAt(item).isEmpty)
    if (plan.type === 'heading') {
      if (first) this.#heading(first, around, 3)
      for (const item of rest) this.#block(wholeOf(item), 'cell', around)
      return
    }
    const inside = plan.answers.flatMap(({items}) => textsOf(items))
    for (const item of inside) this.#enter(item, {...around, cell: undefined})
    const answers = inside.flatMap(answersOf)
    const options = plan.answers
      .filter((one) => one !== cell)
      .flatMap((one) => textsOf(one.items).flatMap((item) => (lookAt(item).isOptions ? optionsIn(item, lookAt(item), 0) : [])))
    const label = first && wholeOf(first)
    const hasBoxes = answers.some(({piece}) => piece.type === 'box') || options.length > 0
    const isTyped = answers.length > 0
    this.#field(
      {
        label,
        help: rest.map(wholeOf),
        options,
        answers,
        kind: hasBoxes ? 'choices' : isTyped ? undefined : 'text',
        confidence: isTyped ? 0.9 : plan.confidence,
      },
      around,
    )
  }

  #isHeading(item: TextItem, around: Surround): boolean {
    if (item.depth !== undefined) return around.cell === undefined || item.depth <= 3
    if (!this.#boldHeads || around.cell || item.list || item.inBox || !item.paragraph.isBold) return false
    const text = item.paragraph.text.trim()
    return text.length <= 80 && text.split(/\s+/).length <= 12 && !/[.:;,]$/.test(text)
  }

  #heading(item: TextItem, around: Surround, depth = item.depth ?? 2): void {
    const words = trimmed(item, 0, item.paragraph.text.length)
    if (!words) return
    const title = item.paragraph.text.slice(words.from, words.to).replace(/\s+/g, ' ')
    this.#section = item.list?.label ? `${item.list.label} ${title}` : title
    this.#place(item, around)
    this.#block(words, 'heading', {...around, cell: undefined}, [], Math.min(6, depth))
  }

  #enter(item: TextItem, around: Surround): void {
    this.#place(item, around)
    this.#carried += counted(lookAt(item).around)
  }

  #place(item: TextItem, around: Surround): void {
    this.#writer.place(item.paragraph, this.#section, [around.within, item.inBox ? 'text box' : ''].filter(Boolean).join(' › '))
  }

  #field(draft: Draft, around: Surround, hidden: readonly Span[] = [], placeholder?: Words): void {
    const {answers, options = [], help = []} = draft
    const controls = answers.flatMap(({piece}) => (piece.type === 'text' ? [] : piece.controls))
    const known = controls.map(({binding}) => (binding === undefined ? undefined : this.#bindings.get(binding))).find((index) => index !== undefined)
    if (known !== undefined && controls.every(({type}) => type !== 'box')) {
      // The same answer again: Word fills it in by itself.
      this.#countOn(known, counted(controls))
      if (draft.label) this.#block(draft.label, around.cell ? 'cell' : 'paragraph', around, hidden)
      return
    }
    const texts = controls.map((control) => this.#writer.textsOf(control))
    const index = this.#into.fields.length
    this.#into.inField = true
    const title = texts.find((one) => one.title)?.title
    const isHeading = draft.label?.item.depth !== undefined && around.cell === undefined && draft.label.from === 0
    const label = draft.label
      ? this.#block(draft.label, isHeading ? 'heading' : 'label', around, hidden, isHeading ? draft.label.item.depth : 0)
      : title && this.#into.addBlock({text: title, role: 'label'})
    const helpBlocks = help.map((words) => this.#block(words, 'help', around))
    for (const text of texts.flatMap((one) => one.help)) helpBlocks.push(this.#into.addBlock({text, role: 'help'}))
    const optionBlocks = options.map((words) => this.#block(words, 'option', around))
    for (const text of texts.flatMap((one) => one.options)) optionBlocks.push(this.#into.addBlock({text, role: 'option'}))
    const shown = placeholder ?? placeholderOf(answers)
    const placeholderBlock = shown && this.#block(shown, 'placeholder', around)
    const [firstControl] = controls
    const kind =
      draft.kind === 'choices' || (draft.kind === undefined && firstControl?.type === 'box')
        ? kindOfChoice(label, helpBlocks, optionBlocks)
        : (draft.kind ?? (firstControl ? fieldKindOf(firstControl) : 'text'))
    this.#into.addField({
      kind,
      id: controls.find(({name}) => name !== undefined)?.name,
      label,
      help: helpBlocks,
      placeholder: placeholderBlock,
      options: optionBlocks,
      prefilled: answers.length > 0 && answers.every(({item, piece}) => isFilled(item, piece)),
      span: this.#spanOf(label, answers),
      controls: counted(controls) + this.#carried,
      confidence: draft.confidence,
    })
    this.#carried = 0
    for (const {binding} of controls) if (binding !== undefined) this.#bindings.set(binding, index)
  }

  #countOn(index: number, count: number): void {
    const field = this.#into.fields[index]
    if (field) this.#into.fields[index] = {...field, controls: (field.controls ?? 0) + count}
  }

  #spanOf(label: Block | undefined, answers: Draft['answers']): Span {
    const places = answers.map(({item, piece}) => {
      const start = this.#writer.startOf(item.paragraph)
      return {start: start + piece.start, end: start + piece.end}
    })
    if (label) places.push({start: label.starts[0] ?? 0, end: label.ends.at(-1) ?? 0})
    return places.reduce((all, one) => ({start: Math.min(all.start, one.start), end: Math.max(all.end, one.end)}), {start: Number.POSITIVE_INFINITY, end: 0})
  }

  #block({item, from, to}: Words, role: Role, {cell}: Surround, hidden: readonly Span[] = [], depth = 0): Block {
    const {paragraph} = item
    const gaps = hidden.length === 0 ? paragraph.generated : [...paragraph.generated, ...hidden].sort((a, b) => a.start - b.start)
    const text = this.#writer.text(paragraph, from, to, gaps)
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
    return {
      list: this.#lists,
      level: (list?.level ?? 0) + 1,
      ordered: list?.ordered ?? false,
      number: list?.number ?? 1,
      hasBox: lookAt(item).isOptions,
      isFirst: true,
    }
  }
}

function counted(controls: readonly PlacedControl[]): number {
  return controls.filter(({origin}) => origin !== 'drawn').length
}

function answersOf(item: TextItem): {item: TextItem; piece: Piece}[] {
  return lookAt(item)
    .pieces.filter(({type}) => type !== 'text')
    .map((piece) => ({item, piece}))
}

/** A paragraph without the white around it. */
function wholeOf(item: TextItem): Words {
  return trimmed(item, 0, item.paragraph.text.length) ?? {item, from: 0, to: item.paragraph.text.length}
}

/** Units [from, to) without white and without what parts a label from its place; undefined when no words are left. */
function trimmed(item: TextItem, from: number, to: number): Words | undefined {
  const raw = item.paragraph.text.slice(from, to)
  if (!hasWords(raw)) return undefined
  const start = from + (/^[\s\u00a0,;.|/•·–—-]*/.exec(raw)?.[0].length ?? 0)
  return {item, from: start, to: Math.max(start, from + raw.trimEnd().length)}
}

/** What the boxes of a line stand for. */
function optionsIn(item: TextItem, {pieces, boxes, boxesBehind}: Look, from: number): Words[] {
  const {text} = item.paragraph
  if (boxes === 0) {
    const whole = trimmed(item, from, text.length)
    return whole ? [whole] : []
  }
  const places = pieces.filter(({type, start}) => type === 'box' && start >= from)
  const options = places.map((box, i) =>
    boxesBehind ? trimmed(item, places[i - 1]?.end ?? from, box.start) : trimmed(item, box.end, places[i + 1]?.start ?? text.length),
  )
  return options.filter((one) => one !== undefined).map((one) => withoutBlank(one, pieces))
}

/** “Other: ____” is called “Other”. */
function withoutBlank(words: Words, pieces: readonly Piece[]): Words {
  const open = pieces.find(({type, start}) => type === 'open' && start > words.from && start < words.to)
  return open ? {...words, to: words.from + labelEnd(words.item.paragraph.text.slice(words.from, open.start))} : words
}

/** “(as on your badge)” behind a line. */
function remarkIn(item: TextItem, from: number, to: number): Words | undefined {
  const words = trimmed(item, from, to)
  return words && words.to - words.from <= longestLabel && /^\(.*\)\W*$/s.test(item.paragraph.text.slice(words.from, words.to)) ? words : undefined
}

/** Whether the only answers of a paragraph are drawn lines. */
function isDrawnOnly(item: TextItem): boolean {
  const look = lookAt(item)
  return look.isBare && look.pieces.every((piece) => piece.type === 'text' || (piece.type === 'open' && piece.controls.length === 0))
}

/** What somebody may write below a line to sign on: “Name”, “Signature of the manager”. */
function isShortName(text: string): boolean {
  return text.trim().split(/\s+/).length <= 6 && !/[.:：?]\s*$/.test(text)
}

/** Whether the places in a line stand in a sentence, and are not each behind its own label. */
function isSentence(text: string, {pieces}: Look): boolean {
  const opens = pieces.filter(({type}) => type === 'open')
  const texts = pieces.filter(({type}) => type === 'text').map(({start, end}) => text.slice(start, end))
  const outside = texts.join(' ')
  if (/[:：]\s*$/.test(text.slice(0, opens[0]?.start ?? 0))) return false
  const last = text.slice(opens.at(-1)?.end ?? 0)
  const goesOn =
    /^[\s,;)’'"”]*\p{Ll}/u.test(last) || (opens.length > 1 && opens.slice(0, -1).some(({end}) => /^[\s,;]*\p{Ll}/u.test(text.slice(end, end + 20))))
  const words = outside.trim().split(/\s+/).length
  return (goesOn && words >= 4) || words > 15
}

function isAnswerBox({rows}: TableItem): boolean {
  const [row, ...others] = rows
  const [cell, ...more] = row?.cells ?? []
  return (
    others.length === 0 &&
    more.length === 0 &&
    cell !== undefined &&
    cell.items.every((item) => item.type === 'text' && (lookAt(item).isEmpty || (lookAt(item).isBare && lookAt(item).boxes === 0)) && !item.paragraph.hasMedia)
  )
}

/** What stands in an empty control to say what to write, unless it is what Word writes into every one. */
function placeholderOf(answers: Draft['answers']): Words | undefined {
  for (const {item, piece} of answers) {
    if (piece.type !== 'open') continue
    for (const {start, end, showsPlaceholder} of piece.controls) {
      const words = showsPlaceholder ? trimmed(item, start, end) : undefined
      if (words && !standardPrompt.test(item.paragraph.text.slice(words.from, words.to))) return words
    }
  }
  return undefined
}

/** Whether an answer stands there already, or nobody can give one. */
function isFilled({paragraph}: TextItem, piece: Piece): boolean {
  if (piece.type !== 'open' || piece.controls.length === 0) return false
  return piece.controls.every(({type, showsPlaceholder, isLocked, start, end}) => {
    if (isLocked) return true
    const text = paragraph.text.slice(start, end)
    return (
      type !== 'choice' &&
      type !== 'picture' &&
      !showsPlaceholder &&
      hasWords(text) &&
      !standardPrompt.test(text) &&
      !(text.length <= longestLabel && /^\W*\[.*\]\W*$/s.test(text))
    )
  })
}

function confidenceOf(answers: readonly {piece: Piece}[]): number {
  return answers.some(({piece}) => piece.type !== 'text' && piece.controls.some(({origin}) => origin !== 'drawn')) ? 1 : 0.9
}

/** One box alone is a sentence to agree with, or a question answered by ticking it. */
function kindOfChoice(label: Block | undefined, help: readonly Block[], options: readonly Block[]): FieldKind {
  if (options.length === 0 && label) return kindOfBoxes(undefined, help, [label])
  return kindOfBoxes(label, help, options)
}

function withinOf(outer: string, table: number, row: number): string {
  return [outer, `table ${table}, row ${row + 1}`].filter(Boolean).join(' › ')
}

/** The marks of a paragraph that begins at `base` of the source, in units of a text cut out of it. */
function marksIn(marks: readonly Mark[], text: SourceText, base: number): Mark[] {
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
