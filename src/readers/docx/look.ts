/** What a paragraph looks like to the person who fills the form in: words, boxes, and places to write. */
import {isPrompt} from '../markdown/blanks.ts'
import type {PlacedControl} from './controls.ts'
import type {FormLine} from './form-line.ts'
import type {Cell, Item, TextItem} from './story.ts'

/** A stretch of a paragraph's text. */
export type Piece =
  | {readonly type: 'text'; readonly start: number; readonly end: number}
  | {readonly type: 'box'; readonly start: number; readonly end: number; readonly controls: readonly PlacedControl[]}
  | {
      readonly type: 'open'
      readonly start: number
      readonly end: number
      readonly controls: readonly PlacedControl[]
      /** Somebody typed what to write in its place: `[your name]`. */
      readonly isPrompt?: boolean
    }

export interface Look {
  readonly pieces: readonly Piece[]
  /** There is a box or a place to write. */
  readonly hasAnswers: boolean
  readonly boxes: number
  /** Answers and no words of its own. */
  readonly isBare: boolean
  /** Nothing but boxes and what they stand for; its bullet may be one. */
  readonly isOptions: boolean
  /** What the boxes stand for is written in front of them: “Yes ☐ No ☐”. */
  readonly boxesBehind: boolean
  /** Neither words nor answers. */
  readonly isEmpty: boolean
  /** Controls around much text, which is read as text. */
  readonly around: readonly PlacedControl[]
}

/** Looks at a paragraph; once for each. */
export function lookAt(item: TextItem): Look {
  item.look ??= makeLook(item)
  return item.look
}

/** More words than an answer that stands there already has: it is the form's own text. */
const mostWords = 12

const white: Look = {pieces: [], hasAnswers: false, boxes: 0, isBare: false, isOptions: false, boxesBehind: false, isEmpty: true, around: []}

function makeLook(item: TextItem): Look {
  const {paragraph, list} = item
  const {text} = paragraph
  // Most cells of a form are white.
  if (text === '' && paragraph.controls.length === 0 && paragraph.blanks.length === 0) return white
  const [found, around] = answersIn(paragraph)
  const answers = found.length === 0 && isTypedPrompt(text) ? [promptIn(text)] : found
  const pieces: Piece[] = []
  let at = 0
  for (const answer of answers) {
    if (answer.start > at) pieces.push({type: 'text', start: at, end: answer.start})
    pieces.push(answer)
    at = Math.max(at, answer.end)
  }
  if (at < text.length) pieces.push({type: 'text', start: at, end: text.length})
  const seen = pieces.filter((piece) => piece.type !== 'text' || hasWords(text.slice(piece.start, piece.end)))
  const words = seen.some(({type}) => type === 'text')
  const boxes = answers.filter(({type}) => type === 'box').length
  const [first] = seen
  const opening = first?.type === 'text' ? text.slice(first.start, first.end).trim() : ''
  const boxesBehind = boxes > 0 && opening !== '' && seen.at(-1)?.type === 'box'
  const hasBoxBullet = list?.hasBox === true && words
  return {
    pieces,
    hasAnswers: answers.length > 0 || hasBoxBullet,
    boxes,
    isBare: answers.length > 0 && !words,
    isOptions: hasBoxBullet || first?.type === 'box' || (boxesBehind && boxes > 1 && !opening.includes(':') && opening.split(/\s+/).length <= 3),
    boxesBehind,
    isEmpty: answers.length === 0 && !words,
    around,
  }
}

/** Whether a text has something to read: a letter or a digit. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

type Answer = Exclude<Piece, {type: 'text'}>

/** `[name of the project]`, a date in letters: words that somebody is to replace, and nothing else. */
function isTypedPrompt(text: string): boolean {
  const line = text.trim()
  return (
    line.length <= 600 &&
    line.length > 2 &&
    !/^\W*(?:attach|delete|remove|note|see|if|optional|use|continued|page)\b/i.test(line) &&
    (isPrompt(line) || /^\[[^[\]]{2,598}\]$/.test(line) || /^<[^<>]{2,80}>$|^«[^«»]{2,80}»$/.test(line) || dateInLetters.test(line) || yourOwn.test(line))
  )
}

/** “Your name” on a line of its own: the head of a letter to fill in. */
const yourOwn = /^your (?:full )?(?:name|address|(?:tele)?phone(?: number)?|e-?mail(?: address)?|job title|department|signature)$/i

/** “xx/xx/202x”, “DD/MM/YYYY” */
export const dateInLetters = /^(?:(?:x{2,4}|d{1,2}|m{1,4}|y{2,4}|20\d?[xy]{1,2})[-/. ]?){2,3}$/i

function promptIn(text: string): Answer {
  const start = text.length - text.trimStart().length
  return {type: 'open', start, end: text.trimEnd().length, controls: [], isPrompt: true}
}

/** The places to answer of a paragraph, none inside another, and the controls that only hold its text. */
function answersIn({text, controls, blanks, generated}: FormLine): [Answer[], PlacedControl[]] {
  const around: PlacedControl[] = []
  const answers: {type: 'box' | 'open'; start: number; end: number; controls: PlacedControl[]}[] = []
  for (const [i, control] of controls.entries()) {
    const next = controls[i + 1]
    const holdsOthers =
      control.origin !== 'drawn' &&
      control.type !== 'box' &&
      next !== undefined &&
      next.start >= control.start &&
      next.end <= control.end &&
      next.origin !== 'drawn'
    if (holdsOthers || control.type === 'repeated' || holdsText(control, text)) around.push(control)
    else {
      const before = answers.at(-1)
      const isInside = before !== undefined && control.start < before.end
      if (isInside && control.origin === 'drawn') continue
      if (isInside) before.controls.push(control)
      else answers.push({type: control.type === 'box' ? 'box' : 'open', start: control.start, end: control.end, controls: [control]})
    }
  }
  // “Page 3 of 9” between leaders is no question.
  for (const {start, end} of generated.length > 0 ? [] : blanks) {
    if (!answers.some((one) => one.start < end && one.end > start)) answers.push({type: 'open', start, end, controls: []})
  }
  return [answers.sort((a, b) => a.start - b.start || a.end - b.end), around]
}

/** Whether a control is there to protect or to find a text, and not to be filled in: it holds sentences. */
function holdsText({type, showsPlaceholder, start, end}: PlacedControl, text: string): boolean {
  if (showsPlaceholder || type === 'box' || type === 'choice' || type === 'date') return false
  return text.slice(start, end).trim().split(/\s+/).length > mostWords
}

/** What a cell looks like. */
export interface CellLook {
  /** Its paragraphs that are not empty. */
  readonly lines: readonly TextItem[]
  /** Its words on one line. */
  readonly words: string
  readonly isOpen: boolean
  readonly isBlank: boolean
  readonly isBoxes: boolean
  readonly isText: boolean
}

function lookAtCell(cell: Cell): CellLook {
  cell.look ??= makeCellLook(cell)
  return cell.look
}

function makeCellLook({items, isContinued}: Cell): CellLook {
  const texts = textsOf(items)
  const onlyTexts = texts.length === items.length
  const hasMedia = texts.some(({paragraph}) => paragraph.hasMedia)
  const looks = texts.map(lookAt)
  const lines = texts.filter((_, i) => !looks[i]?.isEmpty)
  const words = texts
    .map(({paragraph}) => paragraph.text.trim())
    .filter(Boolean)
    .join(' ')
  return {
    lines,
    words,
    isOpen: !isContinued && onlyTexts && !hasMedia && looks.every(({isEmpty, isBare}) => isEmpty || isBare),
    isBlank: onlyTexts && !hasMedia && lines.length === 0,
    isBoxes: onlyTexts && lines.length > 0 && lines.every((item) => lookAt(item).isOptions),
    isText: onlyTexts && words !== '' && looks.every(({hasAnswers}) => !hasAnswers),
  }
}

/** Whether a cell waits for an answer: it has neither words nor controls, or only places to answer. */
export function isOpen(cell: Cell): boolean {
  return lookAtCell(cell).isOpen
}

/** Whether a cell is nothing but white. */
export function isBlank(cell: Cell): boolean {
  return lookAtCell(cell).isBlank
}

/** Whether a cell holds only boxes and what they stand for. */
export function isBoxes(cell: Cell): boolean {
  return lookAtCell(cell).isBoxes
}

/** Whether a cell has words and nothing to answer. */
export function isText(cell: Cell): boolean {
  return lookAtCell(cell).isText
}

/** The paragraphs among items. */
export function textsOf(items: readonly Item[]): TextItem[] {
  return items.filter((item) => item.type === 'text')
}

/** The paragraphs of a cell that are not empty. */
export function linesOf(cell: Cell): readonly TextItem[] {
  return lookAtCell(cell).lines
}

/** The words of a cell on one line. */
export function wordsOf(cell: Cell): string {
  return lookAtCell(cell).words
}

/** Whether the only answers of a paragraph are drawn lines. */
export function isDrawnOnly(item: TextItem): boolean {
  const look = lookAt(item)
  return look.isBare && look.pieces.every((piece) => piece.type === 'text' || (piece.type === 'open' && piece.controls.length === 0 && !piece.isPrompt))
}
