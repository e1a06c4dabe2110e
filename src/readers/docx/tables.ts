/** Which cells of a table are questions, and where their answers go. */
import {isInstructionText} from '../markdown/prompts.ts'
import {choiceHead} from '../markdown/tables.ts'
import {isBlank, isBoxes, isOpen, isText, linesOf, lookAt, textsOf, wordsOf} from './look.ts'
import {type Cell, mostColumns, type Row, type TableItem} from './story.ts'

/** What a cell is in its table; a cell without a plan is read for itself. */
export type CellPlan =
  | {readonly type: 'heading'}
  | {readonly type: 'taken'}
  /** The label of what somebody writes into other cells. */
  | {
      readonly type: 'label'
      readonly answers: readonly Cell[]
      readonly confidence: number
      /** Rows of one box each are one list: what the boxes stand for. */
      readonly options?: readonly Cell[]
      readonly isList?: boolean
      /** What it says to write there. */
      readonly placeholder?: Cell
      /** The heads of the answers, where those are what there is to choose: “Yes”, “No”. */
      readonly heads?: readonly Cell[]
      /** The cell itself is what the list is called. */
      readonly hasLabel?: boolean
    }

/** Words and the open cells behind them. */
interface Segment {
  readonly label: Cell
  readonly answers: readonly Cell[]
}

type Plans = Map<Cell, CellPlan>

/** Plans the cells of a table. */
export function planTable(table: TableItem): ReadonlyMap<Cell, CellPlan> {
  const plans: Plans = new Map()
  if (table.rows.length === 1 && (table.rows[0]?.cells.length ?? 0) === 1) return plans
  // Word makes no more columns; what has more was made to keep us busy.
  if (table.rows.some(({cells}) => cells.length > mostColumns)) return plans
  planHeadings(table, plans)
  planChecklists(table, plans)
  planPrompts(table, plans)
  planEmptyGrids(table, plans)
  planSignatures(table, plans)
  planRows(table, plans)
  return plans
}

/** A row of one cell over the whole width heads the rows below it. */
function planHeadings({rows, columns}: TableItem, plans: Plans): void {
  if (columns < 2) return
  for (const [i, {cells}] of rows.entries()) {
    const [cell, ...others] = cells
    if (!cell || others.length > 0 || cell.width < columns || !isText(cell) || i === rows.length - 1) continue
    const [first] = linesOf(cell)
    const words = wordsOf(cell)
    const stands = cell.isShaded || first?.paragraph.isBold === true || first?.depth !== undefined || words === words.toUpperCase()
    if (stands && words.length <= 100 && !/[.?]$/.test(words)) plans.set(cell, {type: 'heading'})
  }
}

/** Rows of one box and what it stands for, one below the other, are one list; a heading row above is what it is called. */
function planChecklists({rows}: TableItem, plans: Plans): void {
  for (let i = 0; i < rows.length; i++) {
    const run: {box: Cell; option: Cell}[] = []
    for (let row = rows[i + run.length]; row; row = rows[i + run.length]) {
      const found = boxRow(row)
      if (!found) break
      run.push(found)
    }
    if (run.length < 2) continue
    const above = rows[i - 1]?.cells ?? []
    const [named, ...whites] = above
    const isNamed = named && (plans.get(named)?.type === 'heading' || (isText(named) && whites.every(isBlank)))
    const head = isNamed ? named : undefined
    const first = run[0]?.option
    const owner = head ?? first
    if (owner) {
      for (const {box, option} of run) {
        plans.set(box, {type: 'taken'})
        plans.set(option, {type: 'taken'})
      }
      if (head) for (const cell of whites) plans.set(cell, {type: 'taken'})
      plans.set(owner, {
        type: 'label',
        answers: run.map(({box}) => box),
        options: run.map(({option}) => option),
        confidence: 0.9,
        isList: true,
        hasLabel: head !== undefined,
      })
    }
    i += run.length - 1
  }
}

/** One box that stands alone in its cell, and the words next to it. */
function boxRow({cells}: Row): {box: Cell; option: Cell} | undefined {
  const [box, ...others] = cells.filter(isOpen)
  if (!box || others.length > 0 || isBlank(box) || !textsOf(box.items).some((item) => lookAt(item).boxes === 1)) return undefined
  // Beside a number or a name, what the box stands for says most.
  const texts = cells.filter(isText)
  const option = texts.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)[0]
  return option && {box, option}
}

/** Heads with a last row below them that says what to write in each column: “List the drivers”. */
function planPrompts({rows}: TableItem, plans: Plans): void {
  const end = rows.findLastIndex(({cells}) => !cells.every(isBlank))
  const [head, prompts] = [rows[end - 1], rows[end]]
  if (!head || !prompts || !isHead(head, plans)) return
  const pairs = head.cells.filter(isText).map((label) => ({label, prompt: prompts.cells.find((cell) => overlaps(cell, label) && isText(cell))}))
  if (pairs.length < 2 || !pairs.every(({prompt}) => prompt && wordsOf(prompt).length <= 120 && isInstructionText(wordsOf(prompt)))) return
  for (const cell of [...head.cells, ...prompts.cells]) plans.set(cell, {type: 'taken'})
  for (const {label, prompt} of pairs) if (prompt) plans.set(label, {type: 'label', answers: [], placeholder: prompt, confidence: 0.7})
}

/** A last row of short names below an empty one: lines to sign on, with the names below. */
function planSignatures({rows}: TableItem, plans: Plans): void {
  const [row, above] = [rows.at(-1), rows.at(-2)]
  if (!row || !above?.cells.every(isBlank) || row.cells.some((cell) => plans.has(cell))) return
  const names = row.cells.filter(isText)
  if (names.length < 2 || !row.cells.every((cell) => isText(cell) || isBlank(cell)) || names.some((cell) => wordsOf(cell).split(/\s+/).length > 6)) return
  for (const name of names) {
    const answers = above.cells.filter((cell) => overlaps(cell, name))
    for (const cell of answers) plans.set(cell, {type: 'taken'})
    plans.set(name, {type: 'label', answers, confidence: 0.8})
  }
  for (const cell of row.cells) if (!plans.has(cell)) plans.set(cell, {type: 'taken'})
}

/** Heads of columns with only empty rows below them: each head is a question. */
function planEmptyGrids({rows}: TableItem, plans: Plans): void {
  for (let i = 0; i < rows.length; i++) {
    const above = rows[i]
    if (!above) continue
    // Rows of examples may stand between the heads and the empty rows.
    const top = rows[0]
    const isExample = i > 0 && top && isHead(top, plans) && top.cells.length === above.cells.length && top.cells.length > 2 && above.cells.some(isText)
    const head = isExample ? top : withMerged(above, rows[i - 1])
    if (!isHead(head, plans)) continue
    const body: Row[] = []
    for (let j = i + 1; j < rows.length; j++) {
      const row = rows[j]
      if (!row || !isEmptyRow(row)) break
      body.push(row)
    }
    if (body.length === 0) continue
    for (const [c, cell] of head.cells.entries()) {
      if (!isText(cell)) continue
      const below = body.flatMap(({cells}) => cells.filter((one) => overlaps(one, cell) && !plans.has(one)))
      // A number for each row is no question.
      if (
        below.length === 0 ||
        (c === 0 && isCounter(wordsOf(cell)) && head.cells.length > 1 && below.every((one) => !isBlank(one) || isCounter(wordsOf(cell))))
      )
        continue
      for (const one of below) plans.set(one, {type: 'taken'})
      plans.set(cell, {type: 'label', answers: below, confidence: 0.7})
    }
    i += body.length
  }
}

/** A row of heads with those that reach down into it from the row above. */
function withMerged(row: Row, above: Row | undefined): Row {
  if (!above || !row.cells.some(({isContinued}) => isContinued)) return row
  return {...row, cells: row.cells.map((cell) => (cell.isContinued ? (above.cells.find((one) => one.column === cell.column) ?? cell) : cell))}
}

function isCounter(text: string): boolean {
  return /^\W*(?:no|nr|num(?:ber)?|item|row|ref|#|s\/?n|id)?\W*$/i.test(text)
}

function isHead({cells}: Row, plans: Plans): boolean {
  const full = cells.filter((cell) => isText(cell) && !isOpen(cell))
  return full.length > 0 && cells.every((cell) => (isText(cell) || isBlank(cell)) && !plans.has(cell)) && full.length * 2 > cells.length
}

/** Nothing to read in it but the numbers of rows. */
function isEmptyRow({cells}: Row): boolean {
  return (
    cells.length > 0 &&
    cells.some(isOpen) &&
    cells.every((cell, i) => isOpen(cell) || (i === 0 && cells.length > 1 && /^\W*\d{0,3}\W*$/.test(wordsOf(cell)) && isText(cell)))
  )
}

function overlaps(a: Cell, b: Cell): boolean {
  return a.column < b.column + b.width && b.column < a.column + a.width
}

/** Labels with their answers beside them. */
function planRows({rows, columns}: TableItem, plans: Plans): void {
  const read = rows.map((row) => (row.cells.some((cell) => plans.has(cell)) ? [] : segmentsOf(row)))
  const withHead = isGrid(rows)
  const asking = read.filter((segments, r) => (withHead ? asksInGrid(rows[r]) : segments.length > 0))
  const content = rows.filter(({cells}) => cells.length > 1 && cells.some((cell) => isText(cell)) && !cells.some((cell) => plans.has(cell)))
  const body = withHead ? content.length - 1 : content.length
  const pairs = asking.filter(arePairs)
  // A column that is white all over is there for the looks.
  const used = new Set(rows.flatMap(({cells}) => cells.filter((cell) => !isBlank(cell)).map(({column}) => column))).size
  const enough = columns <= 2 || used <= 2 ? asking.length * 2 >= content.length : asking.length >= Math.max(withHead ? 2 : 1, body * 0.6)
  for (const [r, segments] of read.entries()) {
    const row = rows[r]
    if (!row) continue
    const isSure = segments.some(isMarked)
    const isPair = segments.length > 0 && arePairs(segments)
    if (withHead && r > 0 && (segments.length > 0 || asksInGrid(row)) && (isSure || enough)) {
      if (!row.cells.some((cell) => plans.has(cell))) planGridRow(row, rows[0], plans)
      continue
    }
    for (const segment of segments) {
      const {label, answers} = segment
      const sure = isMarked(segment)
      if (withHead && !sure) continue
      const named = /[:：?]\s*$/.test(wordsOf(label))
      if (!sure && !enough && !named && !(isPair && pairs.length * 2 >= content.length)) continue
      plans.set(label, {type: 'label', answers, confidence: sure ? 0.9 : named ? 0.9 : isPair ? 0.8 : 0.6})
      for (const cell of answers) plans.set(cell, {type: 'taken'})
    }
  }
}

/** Each label with one answer. */
function arePairs(segments: readonly Segment[]): boolean {
  return segments.every(({answers}) => answers.length === 1)
}

/** Whether there is something in the cells behind a label: a box, a line or a control. */
function isMarked({answers}: Segment): boolean {
  return answers.some((cell) => !isBlank(cell))
}

/** A row of a grid is one question, named by its first words that are more than a number. */
function planGridRow({cells}: Row, head: Row | undefined, plans: Plans): void {
  const texts = cells.filter(isText)
  const label = texts.find((cell) => /\p{L}{4}/u.test(wordsOf(cell))) ?? texts[0]
  if (!label) return
  const answers = cells.filter((cell) => cell !== label && !cell.isContinued && (isOpen(cell) || isBoxes(cell)))
  if (answers.length === 0) return
  const heads = head?.cells.filter((cell) => choiceHead.test(wordsOf(cell)) && answers.some((one) => isBlank(one) && overlaps(one, cell))) ?? []
  plans.set(label, {type: 'label', answers, confidence: 0.7, ...(heads.length > 1 ? {heads} : {})})
  for (const cell of answers) plans.set(cell, {type: 'taken'})
}

/** Whether a table has a head over columns of facts: at least three, and more than one row. */
function isGrid(rows: readonly Row[]): boolean {
  const [head, ...body] = rows
  if (!head || body.length < 2 || head.cells.length < 3) return false
  const isFull = head.cells.every((cell, i) => isText(cell) || (i === 0 && isBlank(cell)))
  return (
    isFull &&
    (head.isHead || head.cells.every((cell) => isBlank(cell) || !/[:：]\s*$/.test(wordsOf(cell)))) &&
    body.filter(({cells}) => cells.length === head.cells.length).length * 2 >= body.length
  )
}

function segmentsOf({cells}: Row): Segment[] {
  const segments: Segment[] = []
  if (hasSpacers(cells)) return segments
  let label: Cell | undefined
  let answers: Cell[] = []
  const close = (): void => {
    if (label && answers.length > 0) segments.push({label, answers})
    answers = []
  }
  for (const cell of cells) {
    if (isOpen(cell) || isBoxes(cell)) answers.push(cell)
    else if (!isPicture(cell)) {
      close()
      label = isText(cell) && /\p{L}/u.test(wordsOf(cell)) && wordsOf(cell).length <= 300 ? cell : undefined
    }
  }
  close()
  return segments
}

/** Nothing but pictures: a sign beside the words. */
function isPicture(cell: Cell): boolean {
  return wordsOf(cell) === '' && cell.items.every((item) => item.type === 'text' && lookAt(item).isEmpty)
}

/** Words in every other cell, the first and the last among them: what is white between them only keeps them apart. */
function hasSpacers(cells: readonly Cell[]): boolean {
  const isAlternate = cells.length >= 5 && cells.length % 2 === 1 && cells.every((cell, i) => (i % 2 === 0 ? isText(cell) : isBlank(cell)))
  return isAlternate && !cells.some((cell) => /[:：?]\s*$/.test(wordsOf(cell)))
}

/** Whether a row of a grid has words first and something open behind them. */
function asksInGrid(row: Row | undefined): boolean {
  const cells = row?.cells ?? []
  const named = cells.findIndex((cell) => isText(cell))
  return named >= 0 && cells.slice(named + 1).some((cell) => isOpen(cell) || isBoxes(cell))
}
