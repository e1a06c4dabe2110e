/** Puts the paragraphs and tables of a Word file together as a person reads them: text, headings, questions. */
import {blanksOf} from '../markdown/blanks.ts'
import {answerBelow, type Below, leavesRoom, longestLabel} from './below.ts'
import type {Draft, FieldWriter, Surround} from './field-writer.ts'
import {LineReader} from './line-reader.ts'
import {isDrawnOnly, linesOf, lookAt, textsOf} from './look.ts'
import {inlinePrompts, isBareLabel, standsAlone, typedPlaces} from './prompts.ts'
import type {LineSource} from './source-writer.ts'
import type {Cell, Item, Story, TableItem, TextItem} from './story.ts'
import {type CellPlan, planTable} from './tables.ts'
import {answersOf, labelIn, optionsIn, roleOf, sureness, trimmed, type Words, wholeOf} from './words.ts'

/** What the whole document shows of its habits. */
export interface Habits {
  /** No heading of the document is marked as one: bold lines are taken for them. */
  readonly boldHeads: boolean
  /** Labels with a colon and nothing behind it are questions, because there are several. */
  readonly bareLabels: boolean
  /** Words in brackets that are to be replaced. */
  readonly prompts: ReadonlySet<string>
}

export class FormReader {
  readonly #writer: LineSource
  readonly #fields: FieldWriter
  readonly #habits: Habits
  readonly #lines: LineReader
  #section = ''
  #tables = 0
  readonly #seenPrompts = new Set<string>()

  constructor(fields: FieldWriter, writer: LineSource, habits: Habits) {
    this.#fields = fields
    this.#writer = writer
    this.#habits = habits
    this.#lines = new LineReader(fields, (item, around) => this.#enter(item, around))
  }

  read(story: Pick<Story, 'label' | 'items'>): void {
    if (story.label !== '') this.#section = ''
    this.#items(story.items, {cell: undefined, within: story.label})
    this.#fields.endPart()
  }

  #items(items: readonly Item[], around: Surround): void {
    const room = leavesRoom(items)
    for (let i = 0; i < items.length; i = this.#item(items, i, around, room));
  }

  /** Reads the item at `i` and what belongs to it; returns where to go on. */
  #item(items: readonly Item[], i: number, around: Surround, room: boolean): number {
    const item = items[i]
    if (!item) return i + 1
    if (item.type === 'table') {
      this.#table(item, around)
      return i + 1
    }
    const look = lookAt(item)
    // A heading stands in the section that it begins.
    if (!item.isGenerated && !look.isEmpty && this.#isHeading(item, around)) this.#name(item)
    this.#enter(item, around)
    if (item.isGenerated || look.isEmpty) return i + 1
    if (look.isOptions) return this.#lines.boxes(items, i, undefined, [], around)
    if (look.hasAnswers) return look.isBare ? this.#lines.bare(items, i, around) : this.#lines.line(items, i, look, around)
    return this.#text(items, i, around, room)
  }

  /** Words without a place to answer: a label of what comes next, or text. */
  #text(items: readonly Item[], i: number, around: Surround, room: boolean): number {
    const item = items[i] as TextItem
    if (item.paragraph.text.length <= longestLabel) {
      const below = answerBelow(items, i, room, around.cell !== undefined)
      if (below) return this.#labelled(items, i, below, around)
      if (this.#typed(items, i, around)) return i + 1
    }
    if (this.#isHeading(item, around)) this.#heading(item, around)
    else this.#fields.block(wholeOf(item), roleOf(item, around), around)
    this.#prompts(item, around)
    return i + 1
  }

  /** A label, what says how to answer it, and the answer below. */
  #labelled(items: readonly Item[], i: number, {at, end, type}: Below, around: Surround): number {
    const label = wholeOf(items[i] as TextItem)
    const help = textsOf(items.slice(i + 1, at)).filter((one) => !lookAt(one).isEmpty)
    for (const item of help) this.#enter(item, around)
    const said = help.map(wholeOf)
    if (type === 'options') return this.#lines.boxes(items, at, label, said, around)
    if (type === 'box') return this.#answerBox(items, label, at, said, around)
    const inside = textsOf(items.slice(at, end))
    for (const item of inside) this.#enter(item, around)
    const answers = inside.flatMap(answersOf)
    const [first] = inside
    if (type === 'white') this.#fields.field({label, help: said, answers: [], kind: 'long-text', confidence: 0.6}, around)
    else if (first && isDrawnOnly(first))
      this.#fields.field({label, help: said, answers, kind: answers.length > 1 ? 'long-text' : 'text', confidence: 0.9}, around)
    else {
      const [one, ...others] = answers
      this.#fields.field({label, help: said, answers: one ? [one] : [], confidence: sureness(one)}, around)
      for (const more of others) this.#fields.field({label: undefined, answers: [more], confidence: sureness(more)}, around)
    }
    return end
  }

  /** A question with a framed box below it to write in. */
  #answerBox(items: readonly Item[], label: Words, at: number, help: readonly Words[], around: Surround): number {
    const table = items[at] as TableItem
    const inside = textsOf(table.rows[0]?.cells[0]?.items ?? [])
    const within = withinOf(around.within, ++this.#tables, 0)
    for (const one of inside) this.#enter(one, {cell: undefined, within})
    const answers = inside.flatMap(answersOf)
    this.#fields.field({label, help, answers, ...(answers.length > 0 ? {} : {kind: 'long-text'}), confidence: 0.8}, around)
    return at + 1
  }

  /** Places to write that somebody typed: `Name: [insert name]`, and labels with nothing behind them. */
  #typed(items: readonly Item[], i: number, around: Surround): boolean {
    const item = items[i] as TextItem
    const next = items[i + 1]
    const {text, marks, generated} = item.paragraph
    if (item.depth !== undefined || !/[:：]/.test(text)) return false
    const start = this.#writer.startOf(item.paragraph)
    const isAlone = next === undefined || next.type === 'table' || next.depth !== undefined || next.paragraph.isBold || lookAt(next).isEmpty
    if (isBareLabel(item) && this.#habits.bareLabels && standsAlone(items, i)) {
      this.#fields.field({label: wholeOf(item), answers: [], kind: 'text', confidence: 0.6}, around)
      return true
    }
    const line = {text: this.#writer.text(item.paragraph, 0, text.length, generated), marks}
    const blanks = typedPlaces(line, text) ?? blanksOf(line, this.#writer.source, {isAlone, isTemplate: false, isItem: item.list !== undefined, inBox: false})
    for (const {label, hint} of blanks) {
      const cut = ({text: {starts, ends}}: {text: {starts: readonly number[]; ends: readonly number[]}}): Words => ({
        item,
        from: (starts[0] ?? start) - start,
        to: (ends.at(-1) ?? start) - start,
      })
      const said = hint && cut(hint.line)
      const help = hint?.role === 'help' && said ? [said] : []
      this.#fields.field(
        {label: cut(label), help, placeholder: hint?.role === 'placeholder' ? said : undefined, answers: [], kind: 'text', confidence: 0.7},
        around,
      )
    }
    return blanks.length > 0
  }

  /** Words in brackets in a text that are to be replaced: each is asked once, however often it stands there. */
  #prompts(item: TextItem, around: Surround): void {
    if (this.#habits.prompts.size === 0) return
    for (const {key, words} of inlinePrompts(item)) {
      if (!this.#habits.prompts.has(key) || this.#seenPrompts.has(key)) continue
      this.#seenPrompts.add(key)
      this.#fields.field({label: words, isAside: true, answers: [], kind: 'text', confidence: 0.6}, around)
    }
  }

  #table(table: TableItem, around: Surround): void {
    const number = ++this.#tables
    this.#fields.endList()
    const plans = planTable(table)
    for (const [r, row] of table.rows.entries()) {
      const within = withinOf(around.within, number, r)
      for (const cell of row.cells) {
        const inside = {cell: {table: number, row: r, column: cell.column}, within, isWide: row.cells.length === 1}
        const plan = plans.get(cell)
        if (plan?.type === 'taken') continue
        if (plan) this.#planned(cell, plan, inside)
        else this.#items(cell.items, inside)
      }
    }
    this.#fields.endList()
  }

  #planned(cell: Cell, plan: Exclude<CellPlan, {type: 'taken'}>, around: Surround): void {
    const lines = linesOf(cell)
    const [title, ...others] = lines
    if (plan.type === 'heading' && title) this.#name(title)
    for (const item of textsOf(cell.items)) this.#enter(item, around)
    if (plan.type === 'heading') {
      if (title) this.#heading(title, around, 3)
      for (const item of others) this.#fields.block(wholeOf(item), 'cell', around)
      return
    }
    const {label, rest} = labelIn(lines)
    const inside = plan.answers.flatMap(({items}) => textsOf(items))
    for (const item of inside) this.#enter(item, around)
    const answers = inside.flatMap(answersOf)
    const options = [
      ...inside.filter((item) => lookAt(item).isOptions).flatMap((item) => optionsIn(item, lookAt(item), 0)),
      ...(plan.options ?? []).flatMap((one) => linesOf(one).map(wholeOf)),
    ]
    for (const one of [...(plan.options ?? []), ...(plan.placeholder ? [plan.placeholder] : [])])
      for (const item of textsOf(one.items)) this.#enter(item, around)
    const isTyped = answers.length > 0
    const heads = plan.heads?.flatMap((cell) => linesOf(cell).slice(0, 1).map(wholeOf)) ?? []
    const isChoice = options.length + heads.length > 0 || answers.some(({piece}) => piece.type === 'box')
    const draft: Draft = {
      label: plan.isList && !plan.hasLabel ? undefined : label,
      help: plan.isList && !plan.hasLabel ? [] : rest.map(wholeOf),
      options,
      heads,
      answers,
      placeholder: plan.placeholder && linesOf(plan.placeholder).map(wholeOf)[0],
      ...(isChoice ? {kind: 'choices'} : isTyped && !answers.every(({piece}) => piece.type === 'open' && piece.isPrompt) ? {} : {kind: 'text'}),
      confidence: isTyped ? 0.9 : plan.confidence,
    }
    this.#fields.field(draft, around)
  }

  #isHeading(item: TextItem, around: Surround): boolean {
    if (item.depth !== undefined) return around.cell === undefined || (item.depth <= 3 && around.isWide === true)
    if (!this.#habits.boldHeads || around.cell || item.list || item.inBox || !item.paragraph.isBold) return false
    const text = item.paragraph.text.trim()
    return text.length <= 80 && text.split(/\s+/).length <= 12 && !/[.:;,]$/.test(text)
  }

  #heading(item: TextItem, around: Surround, depth = item.depth ?? 2): void {
    const words = trimmed(item, 0, item.paragraph.text.length)
    if (words) this.#fields.block(words, 'heading', {...around, cell: undefined}, [], Math.min(6, depth))
  }

  /** From here on, places are in the section that a heading begins. */
  #name(item: TextItem): void {
    const title = item.paragraph.text.replace(/\s+/g, ' ').trim()
    this.#section = item.list?.label ? `${item.list.label} ${title}` : title
  }

  #enter(item: TextItem, around: Surround): void {
    const isNew = this.#writer.place(item.paragraph, this.#section, [around.within, item.inBox ? 'text box' : ''].filter(Boolean).join(' › '))
    if (isNew) this.#fields.carry(lookAt(item).around)
  }
}

function withinOf(outer: string, table: number, row: number): string {
  return [outer, `table ${table}, row ${row + 1}`].filter(Boolean).join(' › ')
}
