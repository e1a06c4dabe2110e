/** What stands below a heading or a label. */

import {isPrompt} from './blanks.ts'
import {areThings} from './drawn-boxes.ts'
import type {Part, TextPart} from './parts.ts'
import {isBold, isFillIn, isStandardPrompt, namesThing} from './prompts.ts'

/** Whether “Please give the following:” stands between a heading and the headings below it that ask. */
export function leadsOn(parts: readonly Part[], heading: TextPart, at: number): boolean {
  const [last, next] = [parts[at - 1], parts[at]]
  return last?.type === 'text' && /:\s*$/.test(last.text.text) && next?.type === 'text' && next.depth > heading.depth
}

/** Behind the comment that ends a template's section of plain paragraphs: it stands where the answer goes, unless one of them is a label. */
export function lastComment(parts: readonly Part[], from: number, isLabel: (part: TextPart) => boolean): number {
  let end = from
  for (let next = parts[end]; next && end < from + 8; next = parts[++end]) {
    if (next.type === 'text' && isLabel(next)) return from
    if (next.type !== 'comment' && !(next.type === 'text' && next.node === 'paragraph')) break
  }
  return end > from + 1 && parts[end - 1]?.type === 'comment' ? end : from
}

/** Whether a table begins there that asks questions of its own: some of its cells, by their offsets, are labels. */
export function opensAnswerTable(parts: readonly Part[], from: number, labels: ReadonlyMap<number, unknown>): boolean {
  for (let i = from; i < parts.length; i++) {
    const part = parts[i]
    if (part?.type !== 'text' || !part.cell) return false
    if (labels.has(part.span.start)) return true
  }
  return false
}

/** Behind the items below another one that only keep the place of its answer. */
export function afterFillIns(parts: readonly Part[], part: TextPart, i: number): number {
  const level = part.item?.level
  if (level === undefined || !part.item?.isFirst || part.text.text.length > 200) return i + 1
  let end = i + 1
  for (let next = parts[end]; next?.type === 'text' && next.item?.level === level + 1; next = parts[++end]) {
    if (next.box !== undefined || !isFillIn(next.text.text)) return i + 1
  }
  return end
}

/** Whether the boxes at `from` name things of the kind that a label says. */
export function offersThings(parts: readonly Part[], {text}: TextPart, from: number): boolean {
  if (!namesThing(text.text)) return false
  const boxes: string[] = []
  for (let i = from, next = parts[i]; next?.type === 'text' && next.box !== undefined; next = parts[++i]) {
    if (next.box) return false
    boxes.push(next.text.text)
  }
  return areThings(boxes)
}

/** Whether a bold line stands over words that are to be replaced: `**Reason**` and `[why you need it]`. */
export function asksForPrompt(parts: readonly Part[], i: number): boolean {
  const [part, next] = [parts[i], parts[i + 1]]
  if (part?.type !== 'text' || part.node !== 'paragraph' || part.quoted || part.text.text.length > 200 || !isBold(part)) return false
  return next?.type === 'text' && next.node === 'paragraph' && !next.quoted && (isPrompt(next.text.text) || isStandardPrompt(next.text.text.trim()))
}
