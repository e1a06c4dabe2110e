/** Puts the paragraphs and tables of a Word file together as a person reads them: text, headings, questions. */
import type {Role} from '../../document/document.ts'
import {blanksOf} from '../markdown/blanks.ts'
import {isInstructionText} from '../markdown/prompts.ts'
import {answerBelow, type Below, isShortName, leavesRoom} from './below.ts'
import type {Draft, FieldWriter, Surround} from './field-writer.ts'
import {isDrawnOnly, type Look, lookAt, type Piece, textsOf} from './look.ts'
import {inlinePrompts, isBareLabel, standsAlone, typedPlaces} from './prompts.ts'
import type {LineSource} from './source-writer.ts'
import type {Cell, Item, Story, TableItem, TextItem} from './story.ts'
import {type CellPlan, planTable} from './tables.ts'
import {type Answer, answersOf, labelIn, labelOf, optionsIn, remarkIn, textOfWords, trimmed, type Words, wholeOf, wordsBeside} from './words.ts'

/** The longest text that is a label. */
const longestLabel = 300

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
  #section = ''
  #tables = 0
  readonly #seenPrompts = new Set<string>()

  constructor(fields: FieldWriter, writer: LineSource, habits: Habits) {
    this.#fields = fields
    this.#writer = writer
    this.#habits = habits
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
    this.#enter(item, around)
    if (item.isGenerated || (look.isEmpty && !look.hasAnswers)) return i + 1
    if (look.isOptions) return this.#boxes(items, i, undefined, [], around)
    if (look.hasAnswers) return look.isBare ? this.#bare(items, i, around) : this.#line(items, i, look, around)
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
    if (type === 'options') return this.#boxes(items, at, label, said, around)
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

  /** Answers with no words in their own paragraph or above. */
  #bare(items: readonly Item[], i: number, around: Surround): number {
    const item = items[i] as TextItem
    const next = items[i + 1]
    const names = next?.type === 'text' && isDrawnOnly(item) ? namesBelow(next, answersOf(item).length) : undefined
    if (names && next?.type === 'text') {
      this.#enter(next, around)
      for (const [n, answer] of answersOf(item).entries()) this.#fields.field({label: names[n], answers: [answer], kind: 'text', confidence: 0.8}, around)
      return i + 2
    }
    // “________” over “Name”: what stands below a line to sign on names it.
    if (next?.type === 'text' && isDrawnOnly(item) && isShortName(next)) {
      this.#enter(next, around)
      this.#fields.field({label: wholeOf(next), answers: answersOf(item), kind: 'text', confidence: 0.8}, around)
      return i + 2
    }
    // A drawn line that nothing names parts what is above from what is below.
    for (const answer of answersOf(item)) {
      if (sureness(answer) === 1 || answer.piece.type === 'box' || answer.piece.isPrompt)
        this.#fields.field({label: undefined, answers: [answer], confidence: sureness(answer)}, around)
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
    const opens = answersOf(item)
    let from = 0
    for (const [n, answer] of opens.entries()) {
      const {start, end: stop} = answer.piece
      const before = labelOf(item, from, start)
      // “________ Name”: what stands behind the only line names it.
      const behind = before === undefined && opens.length === 1 ? labelOf(item, stop, text.length) : undefined
      const end = opens[n + 1]?.piece.start ?? text.length
      const remark = behind === undefined ? remarkIn(item, stop, end) : undefined
      const below = n === opens.length - 1 && behind === undefined && !remark ? helpBelow(items, i, trimmed(item, stop, end)) : undefined
      this.#fields.field(
        {label: before ?? behind, help: [remark, below && wholeOf(below)].filter((one) => one !== undefined), answers: [answer], confidence: sureness(answer)},
        around,
      )
      if (below) {
        this.#enter(below, around)
        return i + 2
      }
      from = behind ? text.length : remark ? end : stop
    }
    const rest = trimmed(item, from, text.length)
    if (rest) this.#fields.block(rest, around.cell ? 'cell' : 'paragraph', around)
    return i + 1
  }

  /** Places to fill in that stand in a sentence, which is read as one; each is named by what stands in it or beside it. */
  #sentence(item: TextItem, around: Surround): void {
    const answers = answersOf(item)
    const whole = trimmed(item, 0, item.paragraph.text.length)
    if (whole)
      this.#fields.block(
        whole,
        roleOf(item, around),
        around,
        answers.map(({piece}) => piece),
      )
    let from = 0
    for (const [n, answer] of answers.entries()) {
      // Between two places without words, what Word writes into the empty one has to do.
      const isAfterOther = n > 0 && trimmed(item, from, answer.piece.start) === undefined
      const otherwise = isAfterOther ? undefined : wordsBeside(item, from, answer.piece, answers[n + 1]?.piece.start ?? item.paragraph.text.length)
      this.#fields.field({label: undefined, otherwise, answers: [answer], confidence: sureness(answer, 0.7)}, around)
      from = answer.piece.end
    }
  }

  #lineOfBoxes(items: readonly Item[], i: number, look: Look, around: Surround): number {
    const item = items[i] as TextItem
    const {text} = item.paragraph
    const boxAt = look.pieces.findIndex(({type}) => type === 'box')
    const start = look.pieces[boxAt]?.start ?? 0
    const lines = answersOf(item).filter(({piece}) => piece.type === 'open' && piece.start < start)
    // “Name: ____ Sent: ☐ by post”: what stands before the boxes is read first.
    let from = 0
    for (const answer of lines) {
      this.#fields.field({label: labelOf(item, from, answer.piece.start), answers: [answer], confidence: sureness(answer)}, around)
      from = answer.piece.end
    }
    if (!look.boxesBehind) return this.#boxes(items, i, trimmed(item, from, start), [], around, start)
    const colon = text.slice(from, start).search(/[:：?](?=[^:：?]*$)/)
    if (look.boxes > 1) return this.#boxes(items, i, colon < 0 ? undefined : trimmed(item, from, from + colon + 1), [], around, from + colon + 1)
    this.#fields.field({label: labelOf(item, from, start), answers: answersOf(item).filter(({piece}) => piece.start >= start), confidence: 0.9}, around)
    return i + 1
  }

  /** A run of lines that are boxes and what they stand for, as one question. */
  #boxes(items: readonly Item[], i: number, label: Words | undefined, help: readonly Words[], around: Surround, from = 0): number {
    const options: Words[] = []
    const answers: Answer[] = []
    let end = i
    for (let next = items[end]; next?.type === 'text'; next = items[++end]) {
      const look = lookAt(next)
      if (end > i && look.isEmpty && !look.hasAnswers) {
        const after = items[end + 1]
        if (after?.type === 'text' && lookAt(after).isOptions && label !== undefined) continue
        break
      }
      if (end > i && !look.isOptions) break
      this.#enter(next, around)
      options.push(...optionsIn(next, look, end === i ? from : 0))
      answers.push(...answersOf(next).filter(({piece}) => end > i || piece.start >= from))
    }
    const [only] = options
    const inline = label?.item === items[i] ? label : undefined
    // “Optional ☐ I agree …”: the longer is what the box stands for.
    if (inline && only && options.length === 1 && answers.length === 1 && isRemark(inline, only)) {
      this.#fields.field({label: only, help: [inline], answers, kind: 'choices', confidence: 0.9}, around)
      return end
    }
    if (label === undefined && options.length === 1 && only) this.#fields.field({label: only, answers, kind: 'choices', confidence: 0.9}, around)
    else this.#fields.field({label, help, options, answers, kind: 'choices', confidence: 0.9}, around)
    return end
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
    for (const item of textsOf(cell.items)) this.#enter(item, around)
    const lines = textsOf(cell.items).filter((item) => !lookAt(item).isEmpty)
    if (plan.type === 'heading') {
      const [title, ...others] = lines
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
      ...(plan.options ?? []).flatMap((one) =>
        textsOf(one.items)
          .filter((item) => !lookAt(item).isEmpty)
          .map(wholeOf),
      ),
    ]
    for (const one of [...(plan.options ?? []), ...(plan.placeholder ? [plan.placeholder] : [])])
      for (const item of textsOf(one.items)) this.#enter(item, around)
    const isTyped = answers.length > 0
    const isChoice = options.length > 0 || answers.some(({piece}) => piece.type === 'box')
    const draft: Draft = {
      label: plan.isList && !plan.hasLabel ? undefined : label,
      help: plan.isList && !plan.hasLabel ? [] : rest.map(wholeOf),
      options,
      answers,
      placeholder: textsOf(plan.placeholder?.items ?? [])
        .filter((item) => !lookAt(item).isEmpty)
        .map(wholeOf)[0],
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
    if (!words) return
    this.#name(item)
    this.#enter(item, around)
    this.#fields.block(words, 'heading', {...around, cell: undefined}, [], Math.min(6, depth))
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

/** What says how to fill in the line above it. */
function helpBelow(items: readonly Item[], i: number, rest: Words | undefined): TextItem | undefined {
  const next = items[i + 1]
  if (rest || next?.type !== 'text' || next.list || next.depth !== undefined || next.paragraph.isBold || lookAt(next).hasAnswers) return undefined
  // A question with an answer of its own is no help.
  if (answerBelow(items, i + 1, false)) return undefined
  const {text} = next.paragraph
  return text.length <= 300 && /[.!?)]\s*$/.test(text) && isInstructionText(text) ? next : undefined
}

/** How sure it is that a place is there to be filled in. */
function sureness(answer: Answer | undefined, drawn = 0.9): number {
  return answer?.piece.controls.some(({origin}) => origin !== 'drawn') ? 1 : drawn
}

function roleOf(item: TextItem, {cell}: Surround): Role {
  return cell ? 'cell' : item.list ? 'item' : 'paragraph'
}

/** Whether the words in front of a box only go with what stands behind it. */
function isRemark(label: Words, option: Words): boolean {
  return !/[:：?]\s*$/.test(textOfWords(label)) && label.to - label.from < 20 && option.to - option.from > 2 * (label.to - label.from)
}

/** “Manager      Date” below two lines: a name for each. */
function namesBelow(item: TextItem, count: number): Words[] | undefined {
  if (count < 2 || lookAt(item).hasAnswers) return undefined
  const names = [...item.paragraph.text.matchAll(/(?:(?!\t| {3})[\s\S])+/g)].flatMap(({index, 0: text}) => trimmed(item, index, index + text.length) ?? [])
  return names.length === count ? names : undefined
}

/** Whether the places in a line stand in a sentence, and are not each behind its own label. */
function isSentence(text: string, {pieces}: Look): boolean {
  const opens = pieces.filter(({type}) => type === 'open')
  const outside = pieces.map(({type, start, end}) => (type === 'text' ? text.slice(start, end) : '')).join(' ')
  if (/[:：]\s*$/.test(text.slice(0, opens[0]?.start ?? 0))) return false
  if (/(?:^|\s)(?:of|by|to|the|an?|at|in|on|from|and|for|dated|is|are|with)\s*$/i.test(text.slice(0, opens[0]?.start ?? 0))) return true
  const goesOn = opens.some((open: Piece) => /^[\s,;)’'"”]*\p{Ll}/u.test(text.slice(open.end)))
  const words = outside.trim().split(/\s+/).length
  return (goesOn && words >= 4) || words > 15
}

function withinOf(outer: string, table: number, row: number): string {
  return [outer, `table ${table}, row ${row + 1}`].filter(Boolean).join(' › ')
}
