/** Where the answer stands to a text that is a label: in the lines, the box or the white below it. */
import {asksToChoose, isInstructionText, isStandardPrompt} from '../markdown/prompts.ts'

import {hasWords, isDrawnOnly, lookAt} from './look.ts'
import type {Item, TableItem, TextItem} from './story.ts'

/** The place of an answer among items. */
export interface Below {
  /** The first item of the answer, and the first behind it. */
  readonly at: number
  readonly end: number
  readonly type: 'options' | 'places' | 'box' | 'white'
}

/** The longest text that is a label. */
export const longestLabel = 300
/** The most paragraphs between a label and its answer that say how to give it. */
const mostHelp = 3
/** So many empty lines are room to write, where a document leaves such room several times. */
const room = 2
/** So many lines a page has, and no more are looked at for one label. */
const mostEmpty = 60

/** Where the answer to item `i` stands; undefined when it is no label of what comes below it. */
export function answerBelow(items: readonly Item[], i: number, leavesRoom: boolean, inCell = false): Below | undefined {
  const item = items[i]
  if (item?.type !== 'text' || lookAt(item).isEmpty || item.paragraph.text.length > longestLabel) return undefined
  const {text} = item.paragraph
  const isHead = item.depth !== undefined || item.paragraph.isBold
  const leads = isHead || /[:：?]\s*\W*$/.test(text)
  let help = 0
  let empty = 0
  let asked = false
  let asks = /[?]\s*\W*$/.test(text)
  for (let j = i + 1; j <= items.length; j++) {
    const next = items[j]
    if (!next || (next.type === 'text' && (next.depth !== undefined || (next.paragraph.isBold && !lookAt(next).hasAnswers)))) {
      // In a cell, what says what to write is itself in the place to write.
      const isRoom =
        leads &&
        asks &&
        (inCell
          ? next === undefined && help > 0 && i === firstText(items) && !/^\W*if\b/i.test(text)
          : leavesRoom && (empty >= room || ((empty > 0 || next === undefined) && asked)))
      return isRoom || (help === 0 && empty > 0 && isOutline(items, i)) ? {at: j - empty, end: j, type: 'white'} : undefined
    }
    if (next.type === 'table') return isAnswerBox(next) && (help === 0 || isHead) ? {at: j, end: j + 1, type: 'box'} : undefined
    if (next.isGenerated) return undefined
    const look = lookAt(next)
    if (look.isEmpty) {
      const isPlace = next.list !== undefined && (!item.list || leads || isBelow(next, item)) && (leads || isShort(text))
      if (isPlace) return help === 0 || leads ? {at: j, end: endOfRun(items, j, isEmptyItem), type: 'white'} : undefined
      // More white than a page has is no place for one answer.
      if (++empty > mostEmpty) return undefined
      continue
    }
    if (empty > room) return undefined
    if (look.isOptions) return (help === 0 && asksToChoose(text)) || leads ? {at: j, end: j, type: 'options'} : undefined
    if (look.isBare) {
      if (isName(next) ? isHead : namesItself(next) && namesItself(nextText(items, j + 1))) return undefined
      // What stands below a line to sign on names it, unless a label with a colon stands above.
      if (isDrawnOnly(next) && !leads && isShortName(nextText(items, j + 1))) return undefined
      return help === 0 || leads ? {at: j, end: endOfLines(items, j), type: 'places'} : undefined
    }
    // What has a place to answer of its own, or names something, is no help.
    if (
      look.hasAnswers ||
      !leads ||
      empty > 0 ||
      (next.list && !item.list) ||
      (item.list && !next.list && !/\.\s*$/.test(next.paragraph.text)) ||
      ++help > mostHelp ||
      isOtherLabel(next.paragraph.text)
    )
      return undefined
    asked ||= /\?\s*$/.test(next.paragraph.text)
    asks ||= /\?/.test(next.paragraph.text) || isInstructionText(next.paragraph.text.slice(0, 600))
  }
  return undefined
}

/** The fewest heads with nothing but white below that are an outline to fill in. */
const fewestHeads = 3

/** Whether a head with white below is one of several alike, one below the other. */
function isOutline(items: readonly Item[], i: number): boolean {
  let count = 1
  for (const step of [1, -1]) {
    let isWhite = false
    for (let j = i + step; count < fewestHeads && Math.abs(j - i) <= mostEmpty; j += step) {
      const one = items[j]
      if (one?.type !== 'text') break
      if (lookAt(one).isEmpty) isWhite = true
      else if (isWhite && isAlike(one, items[i])) {
        count++
        isWhite = false
      } else break
    }
  }
  return count >= fewestHeads
}

function isAlike(one: TextItem, other: Item | undefined): boolean {
  if (other?.type !== 'text' || lookAt(one).hasAnswers || one.list) return false
  return one.depth === other.depth && one.paragraph.isBold === other.paragraph.isBold && (one.depth !== undefined || one.paragraph.isBold)
}

/** Whether a document leaves white room below its questions: once may be chance. */
export function leavesRoom(items: readonly Item[]): boolean {
  let times = 0
  for (let i = 0; i < items.length && times < 3; i++) if (answerBelow(items, i, true)?.type === 'white') times++
  return times >= 3
}

/** Whether a control says in itself what to write: of several below each other, none is named by what stands above. */
function namesItself(item: TextItem | undefined): boolean {
  return (
    item !== undefined &&
    lookAt(item).isBare &&
    item.paragraph.controls.some(
      ({title, origin, type, start, end}) => origin !== 'drawn' && type !== 'box' && (title !== undefined || isNamed(item.paragraph.text.slice(start, end))),
    )
  )
}

function isNamed(text: string): boolean {
  return hasWords(text) && !isStandardPrompt(text)
}

/** `[Date]`: a few words to replace that say themselves what they are. */
function isName(item: TextItem): boolean {
  return lookAt(item).pieces.some((piece) => piece.type === 'open' && piece.isPrompt) && item.paragraph.text.trim().split(/\s+/).length <= 4
}

/** The next text that is not empty. */
function nextText(items: readonly Item[], from: number): TextItem | undefined {
  let at = from
  for (let item = items[at]; item?.type === 'text' && lookAt(item).isEmpty && at < from + 3; item = items[++at]);
  const item = items[at]
  return item?.type === 'text' ? item : undefined
}

/** What somebody may write below a line to sign on: “Name”, “Signature of the manager”. */
export function isShortName(item: TextItem | undefined): boolean {
  const text = item?.paragraph.text ?? ''
  return item !== undefined && !lookAt(item).hasAnswers && hasWords(text) && !/[.:：?]\s*$/.test(text) && text.trim().split(/\s+/).length <= 6
}

/** Where the first words of a cell stand. */
function firstText(items: readonly Item[]): number {
  return items.findIndex((item) => item.type === 'text' && !lookAt(item).isEmpty)
}

/** Whether an item stands deeper in the list of another one. */
function isBelow(item: TextItem, other: TextItem): boolean {
  return item.list !== undefined && other.list !== undefined && item.list.numbering === other.list.numbering && item.list.level > other.list.level
}

/** A label of its own, and no help. */
function isOtherLabel(text: string): boolean {
  return /[:：]\s*$/.test(text) || (!/[.?!)\]]\s*$/.test(text) && text.trim().split(/\s+/).length <= 4)
}

/** A name or an instruction, and no statement. */
function isShort(text: string): boolean {
  return isInstructionText(text) || (!/[.;,]\s*$/.test(text) && text.trim().split(/\s+/).length <= 20)
}

/** An item of a list with nothing in it. */
function isEmptyItem(item: TextItem): boolean {
  return item.list !== undefined && lookAt(item).isEmpty
}

/** Several drawn lines below each other are one place to write. */
function endOfLines(items: readonly Item[], from: number): number {
  return Math.max(from + 1, endOfRun(items, from, isDrawnOnly))
}

/** Where a run of paragraphs for which something holds ends. */
function endOfRun(items: readonly Item[], from: number, holds: (item: TextItem) => boolean): number {
  let end = from
  for (let next = items[end]; next?.type === 'text' && holds(next); next = items[++end]);
  return end
}

/** A table of one cell with nothing in it: a frame to write in. */
function isAnswerBox({rows}: TableItem): boolean {
  const [row, ...others] = rows
  const [cell, ...more] = row?.cells ?? []
  if (!cell || others.length > 0 || more.length > 0) return false
  return cell.items.every((item) => {
    if (item.type !== 'text' || item.paragraph.hasMedia) return false
    const look = lookAt(item)
    return look.isEmpty || (look.isBare && look.boxes === 0)
  })
}
