import {OPAQUE} from '../../document/text.ts'
import {codePrompt, isPlaceholderTag, isPrompt} from './blanks.ts'
import {optionsInCell} from './drawn-boxes.ts'
import type {Line} from './lines.ts'
import type {Part, TextPart} from './parts.ts'
import {isBold} from './prompts.ts'

/** A cell that is a question, the cell beside it, and what there is to choose in that. */
export interface AnswerCell {
  readonly answer: TextPart | undefined
  readonly options: readonly Line[]
  /** The heads of its columns, where those are what there is to choose: “Yes”, “No”. */
  readonly heads: readonly TextPart[]
}

/**
 * The cells that label an empty cell, by where they start: the cell left of it
 * when all others in the row are empty, or the header above when the whole body
 * is empty. The cell with the boxes of another one is undefined.
 */
export function answerCells(parts: readonly Part[], source: string): ReadonlyMap<number, AnswerCell | undefined> {
  const labels = new Map<number, AnswerCell | undefined>()
  const add = (label: TextPart, answer?: TextPart, heads: readonly TextPart[] = []): void => {
    const options = answer ? optionsInCell(answer, source) : []
    const isChoice = answer !== undefined && options.length > 1
    labels.set(label.span.start, {answer, options: isChoice ? options : [], heads})
    if (isChoice) labels.set(answer.span.start, undefined)
  }
  for (const all of tablesOf(parts)) {
    const rows = withoutNumbers(all)
    const [header, ...body] = rows
    if (!header) continue
    const columns = header.length
    if (columns < 2) continue
    // “Low / Medium / High” asks beside cells that do, and may as well be a fact.
    const asks = columns === 2 && rows.some((row) => row.slice(1).some((cell) => isOpenCell(cell, source)))
    const isOpen = (cell: TextPart): boolean => isOpenCell(cell, source) || (asks && slashed.test(cell.text.text))
    const bodyIsEmpty = body.length > 0 && body.every((row) => row.every(isOpen))
    if (bodyIsEmpty) for (const cell of header) if (!isOpen(cell)) add(cell)
    if (!bodyIsEmpty) for (const [label, answer] of pairs(rows, isOpen)) add(label, answer)
    const asking = bodyIsEmpty
      ? []
      : withoutHeads(
          rows.filter(([first, ...others]) => first && !isOpen(first) && !ticked.test(first.text.text) && others.length > 0 && isAsking(others, isOpen)),
        )
    // A gap in a table of facts is no question: most rows ask, and in a wide table all of them.
    const enough = columns === 2 ? asking.length * 2 >= rows.length : asking.length >= Math.max(2, body.length)
    if (!enough) continue
    const heads = header.slice(1).filter(({text}) => choiceHead.test(text.text))
    for (const [first, ...others] of asking) {
      // What is chosen says more than what is written beside it: “☐ Approved ☐ Rejected”, and a name.
      const answer = others.length === 1 ? others[0] : others.find((cell) => optionsInCell(cell, source).length > 1)
      if (first) add(first, answer, heads.length > 1 ? heads : [])
    }
  }
  return labels
}

/** The rows of a table without a first column that only numbers them: `| # | Name |`. */
function withoutNumbers(rows: readonly TextPart[][]): readonly TextPart[][] {
  const [header, ...body] = rows
  const counts = header !== undefined && header.length > 2 && body.length > 0 && body.every(([first]) => /^\s*\d{1,3}[.)]?\s*$/.test(first?.text.text ?? ''))
  return counts && /^\s*(?:#|no|nr|number|item|row|line)?\.?\s*$/i.test(header[0]?.text.text ?? '') ? rows.map((row) => row.slice(1)) : rows
}

/** Rows that ask, without those that head the rows below them: bold words where others are plain. */
function withoutHeads(rows: readonly TextPart[][]): readonly TextPart[][] {
  const isPlain = ([first]: readonly TextPart[]): boolean => first !== undefined && !isBold(first)
  return rows.filter(isPlain).length > rows.length / 2 ? rows.filter((row) => isPlain(row) || !row.slice(1).every(isWhite)) : rows
}

function isWhite({cell, text}: TextPart): boolean {
  return cell?.empty === true || /^\s*$/.test(text.text)
}

/** Labels and answers of a table that sets two questions beside each other: `| Name | | Date | |`. */
function pairs(rows: readonly TextPart[][], isOpen: (cell: TextPart) => boolean): readonly (readonly [TextPart, TextPart | undefined])[] {
  const isPairs = (row: readonly TextPart[]): boolean => row.length >= 4 && row.length % 2 === 0 && row.every((cell, i) => isOpen(cell) === (i % 2 === 1))
  const found = rows.filter(isPairs)
  if (found.length < 2 || found.length * 2 < rows.length) return []
  return found.flatMap((row) => row.flatMap((cell, i) => (i % 2 === 0 ? [[cell, row[i + 1]] as const] : [])))
}

/** Whether the cells behind a label wait for an answer; what says only whether it is needed is none. */
function isAsking(cells: readonly TextPart[], isOpen: (cell: TextPart) => boolean): boolean {
  const last = cells.at(-1)
  return last !== undefined && isOpen(last) && cells.every((cell) => isOpen(cell) || needed.test(cell.text.text))
}

/** “[ ] Key handed out”: the box is the answer, whatever the columns behind it are for. */
const ticked = /^\s*(?:\[[ xX]?\]|[☐□❏◻])/

/** The head of a column to tick. */
export const choiceHead =
  /^[^\p{L}\p{N}]*(?:yes|no|y|n|n\/?a|not applicable|partly|partial(?:ly)?|(?:not |un)sure|don['’]t know|ok|not ok|pass(?:ed)?|fail(?:ed)?|(?:dis)?agree|true|false)[^\p{L}\p{N}]*$/iu

const needed = /^\W*(?:yes|no|y|n|required|optional|mandatory|recommended|if (?:relevant|applicable|needed|known|any))\W*$/i

/** A drawn line, boxes to tick, a pattern of a date, or a name in double braces. */
const toFill =
  /^\s*(?:_{3,}|\.{4,}|…|(?:[☐□❏◻]\s*[^☐□❏◻]{0,30}){1,6}|\(?(?:YYYY[-/.]MM[-/.]DD|DD[-/.]MM[-/.]YYYY|MM[-/.]DD[-/.]YYYY)\)?|\{\{[^{}]{1,60}\}\})\s*$/i
/** “e.g. the name on your card” in a cell of its own. */
const example = /^\s*\(?(?:e\.g\.|eg\.|ex[.:]|for example[,:]|example:)[,\s]/i
const slashed = /^\s*[^/]{1,30}(?: \/ [^/]{1,30}){2,5}\s*$/
const onlyCode = new RegExp(`^\\s*${OPAQUE}\\s*$`)
const onlyTag = new RegExp(`^\\s*${OPAQUE}(?:@\\S*)?\\s*$`)
/** An empty cell, or one that only says what to write in it. */
function isOpenCell(part: TextPart, source: string): boolean {
  const {text} = part
  if (isWhite(part) || isPrompt(text.text) || example.test(text.text) || toFill.test(text.text)) return true
  if (optionsInCell(part, source).length > 1) return true
  if (!text.text.includes(OPAQUE)) return false
  if (onlyCode.test(text.text) && codePrompt.test(source.slice(text.starts[0] ?? 0, text.ends.at(-1) ?? 0).trim())) return true
  // `<name>` or `<name>@company.test`
  return onlyTag.test(text.text) && isPlaceholderTag({text}, source)
}

function* tablesOf(parts: readonly Part[]): Generator<TextPart[][]> {
  let table = 0
  let rows: TextPart[][] = []
  for (const part of parts) {
    if (part.type !== 'text' || !part.cell) continue
    if (part.cell.table !== table) {
      if (rows.length > 0) yield rows
      rows = []
      table = part.cell.table
    }
    const row = rows[part.cell.row] ?? []
    row.push(part)
    rows[part.cell.row] = row
  }
  if (rows.length > 0) yield rows
}
