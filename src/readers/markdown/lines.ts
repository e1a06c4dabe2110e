import type {Mark} from '../../document/document.ts'
import {type SourceText, sliceText} from '../../document/text.ts'
import type {TextPart} from './parts.ts'

/** One written line of a block: what a person sees as a line of a form. */
export interface Line {
  readonly text: SourceText
  readonly marks: readonly Mark[]
}

/** Cuts a text part where its source has a line end (a soft or a hard break). */
export function linesOf(part: TextPart, source: string): Line[] {
  // Most texts stand on one line.
  if (!part.text.text.includes('\n') && !/[\r\n]/.test(source.slice(part.span.start, part.span.end)))
    return part.text.text === '' ? [] : [cutLine(part, 0, part.text.text.length)]
  const lines: Line[] = []
  let from = 0
  for (let i = 0; i <= part.text.text.length; i++) {
    const isEnd = i === part.text.text.length
    if (!isEnd && !isBreak(part.text, i, source)) continue
    if (i > from) lines.push(cutLine(part, from, i))
    from = i + 1
  }
  return lines
}

function isBreak(text: SourceText, i: number, source: string): boolean {
  if (text.text[i] === '\n') return true
  if (text.text[i] !== ' ') return false
  const [start = 0, end = 0] = [text.starts[i], text.ends[i]]
  // Nearly all blanks stand in the source as they are.
  if (end - start === 1 && source.charCodeAt(start) === 0x20) return false
  const raw = source.slice(start, end)
  return raw.includes('\n') || raw.includes('\r')
}

/** A paragraph without the row of `=====` that is drawn above its text. */
export function withoutDrawnRow(part: TextPart, source: string): TextPart {
  if (part.node !== 'paragraph' || !/^\s*[=~*•+#-]{5}/.test(part.text.text)) return part
  const [row, next] = linesOf(part, source)
  if (!row || !next || !/^\s*[=~*•+#-]{5,}\s*$/.test(row.text.text)) return part
  return {...part, ...cutLine(part, row.text.text.length + 1, part.text.text.length)}
}

/** Units [from, to) of a part as a line of its own, marks included. */
export function cutLine(part: {text: SourceText; marks: readonly Mark[]}, from: number, to: number): Line {
  if (part.marks.length === 0) return {text: sliceText(part.text, from, to), marks: part.marks}
  const marks = part.marks
    .filter((mark) => mark.end > from && mark.start < to)
    .map((mark) => ({...mark, start: Math.max(0, mark.start - from), end: Math.min(to, mark.end) - from}))
  return {text: sliceText(part.text, from, to), marks}
}

/** A label without the colon and the spaces behind it. */
export function withoutColon(line: Line): Line {
  return cutLine(line, 0, labelEnd(line.text.text))
}

/** Where a label ends before its colon and spaces. */
export function labelEnd(text: string): number {
  return endBefore(/[\s:：]/, text)
}

/** Where a text ends before all signs of a kind; a loop, as a pattern for it would be slow on a long run of spaces. */
export function endBefore(sign: RegExp, text: string): number {
  let end = text.length
  while (end > 0 && sign.test(text.charAt(end - 1))) end--
  return end
}
