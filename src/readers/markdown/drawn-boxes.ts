/** Choices that are drawn with characters, and lines to write on below their question, as Word leaves them in Markdown. */
import {cutLine, type Line, labelEnd, linesOf} from './lines.ts'
import type {Part, TextPart} from './parts.ts'
import {asksToChoose} from './prompts.ts'

const box = /[☐□❏❑❒◻☑☒]/
const boxes = new RegExp(box, 'g')
/** The longest text that one box stands for. */
const longestOption = 120
/** “Legend: ☐ open ☑ done” asks nothing. */
const legend = /\b(?:legend|key|symbols?)\b/i
/** The longest text that is a label. */
const longestLabel = 300

/** A question and what there is to choose. */
export interface DrawnChoice {
  readonly label: Line
  readonly options: readonly Line[]
  /** Behind its last line or part. */
  readonly end: number
}

/** Whether a text has a box that is drawn; most documents have none. */
export function drawsBoxes(text: string): boolean {
  return box.test(text)
}

/** The question at line `n`: its boxes stand behind it, “Do you drive? ☐ Yes ☐ No”, or on the lines below. */
export function choiceAt(lines: readonly Line[], n: number): DrawnChoice | undefined {
  const line = lines[n]
  if (!line) return undefined
  const own = box.exec(line.text.text)?.index
  if (own !== undefined) {
    const label = legend.test(line.text.text.slice(0, own)) ? undefined : words(line, 0, own)
    const options = optionsOf(line)
    return label && options.length > 1 ? {label, options, end: n + 1} : undefined
  }
  const options: Line[] = []
  let end = n + 1
  for (let more = allOptions(lines[end]); more.length > 0; more = allOptions(lines[++end])) options.push(...more)
  const label = options.length > 1 && asksBelow(line.text.text) ? words(line, 0, line.text.text.length) : undefined
  return label && {label, options, end}
}

/** The question that a part is, with the boxes in the parts below it, each with the part it stands in. */
export function choiceBelow(
  parts: readonly Part[],
  i: number,
  source: string,
): {readonly options: readonly {line: Line; part: TextPart}[]; readonly end: number} | undefined {
  const part = parts[i]
  if (part?.type !== 'text' || part.cell || drawsBoxes(part.text.text) || !asksBelow(part.text.text)) return undefined
  const options: {line: Line; part: TextPart}[] = []
  let end = i + 1
  for (let next = parts[end]; next?.type === 'text' && !next.cell && box.test(next.text.text.slice(0, 2)); next = parts[++end]) {
    const lines = linesOf(next, source)
    const found = lines.map(allOptions)
    if (found.some((one) => one.length === 0)) break
    for (const line of found.flat()) options.push({line, part: next})
  }
  return options.length > 1 ? {options, end} : undefined
}

/** Whether the part at `i` is nothing but a line to write on, drawn with dots or underscores; a row of the latter is a rule in Markdown. */
export function isDrawnLine(part: Part | undefined, source: string): boolean {
  if (part?.type === 'rule') return /^\s*_{10,}\s*$/.test(source.slice(part.span.start, part.span.end))
  return part?.type === 'text' && part.node === 'paragraph' && !part.cell && /^\s*(?:[._…]{5,}\s*)+$/.test(part.text.text.slice(0, 500))
}

/** Whether a part is a question with nothing but a line to write on below it. */
export function hasLineBelow(parts: readonly Part[], i: number, source: string): boolean {
  const part = parts[i]
  return part?.type === 'text' && asksBelow(part.text.text) && isDrawnLine(parts[i + 1], source)
}

/** Whether a part is a question by what is drawn in it or below it. */
export function asksByDrawing(parts: readonly Part[], i: number, source: string): boolean {
  const part = parts[i]
  if (choiceBelow(parts, i, source) || hasLineBelow(parts, i, source)) return true
  if (part?.type !== 'text' || !drawsBoxes(part.text.text)) return false
  const lines = linesOf(part, source)
  return lines.some((_, n) => choiceAt(lines, n))
}

/** Whether a text asks for what stands below it. */
function asksBelow(text: string): boolean {
  return text.length <= longestLabel && (asksToChoose(text) || /[:：?]\s*$/.test(text))
}

/** What the boxes of a line stand for, where it begins with one. */
function allOptions(line: Line | undefined): Line[] {
  return line && /^\s*$/.test(line.text.text.split(box, 1)[0] ?? '') ? optionsOf(line) : []
}

/** What the boxes of a line stand for; nothing where one of them stands for nothing. */
function optionsOf(line: Line): Line[] {
  const {text} = line.text
  const places = [...text.matchAll(boxes)].map(({index}) => index)
  const options = places.map((at, i) => words(line, at + 1, places[i + 1] ?? text.length))
  return options.every((one) => one !== undefined && one.text.text.length <= longestOption) ? (options as Line[]) : []
}

/** Units [from, to) of a line without spaces and the colon; undefined when no words are left. */
function words(line: Line, from: number, to: number): Line | undefined {
  const raw = line.text.text.slice(from, to)
  const start = from + raw.length - raw.trimStart().length
  const cut = cutLine(line, start, Math.max(start, from + labelEnd(raw)))
  return /[\p{L}\p{N}]/u.test(cut.text.text) ? cut : undefined
}
