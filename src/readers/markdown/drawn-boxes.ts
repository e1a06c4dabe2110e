/** Choices that are drawn with characters, and lines to write on below their question, as Word leaves them in Markdown. */
import {drawnPlace} from './blanks.ts'
import {cutLine, type Line, labelEnd, linesOf, withoutColon} from './lines.ts'
import type {Part, TextPart} from './parts.ts'
import {asksToChoose, namesChoice} from './prompts.ts'

const box = /[☐□❏❑❒◻☑☒]/
const boxes = new RegExp(box, 'g')
/** “☐ Yes ☐ No If yes, who? ____”: the next question stands on the same line. */
const nextQuestion = /\sif (?:yes|no|so)\b/i
/** The longest text that one box stands for. */
const longestOption = 120
/** “Legend: ☐ open ☑ done” and “Use ☐ for open” ask nothing. */
const legend = /\b(?:legend|key|symbols?)\b/i
const meaning = /^\s*(?:for|means?|stands? for|[=→–-])(?![\p{L}\d])/u
/** What can be chosen is named in so many words; what is to be done takes more. */
const mostWords = 5
/** The longest text that is a label. */
const longestLabel = 300

/** A question and what there is to choose, each with the part it stands in. */
export interface DrawnChoice {
  readonly label: Line
  readonly options: readonly {readonly line: Line; readonly part: TextPart}[]
  /** Behind its last line or part. */
  readonly end: number
  /** What stands behind its last box and is a question of its own. */
  readonly rest?: Line | undefined
}

/** The questions with boxes among the lines of a part, and the lines between them; nothing where there is no such question. */
export function drawnIn(part: TextPart, lines: readonly Line[]): readonly (DrawnChoice | Line)[] {
  // Most documents draw no boxes, and a quotation is a remark to the reader.
  if (part.quoted || !box.test(part.text.text)) return []
  const found: (DrawnChoice | Line)[] = []
  for (let n = 0; n < lines.length; ) {
    const choice = choiceAt(part, lines, n)
    found.push(choice ?? (lines[n] as Line))
    if (choice?.rest) found.push(choice.rest)
    n = choice?.end ?? n + 1
  }
  return found.some((one) => 'options' in one) ? found : []
}

/** The question at line `n`: its boxes stand behind it, “Do you drive? ☐ Yes ☐ No”, or on the lines below. */
function choiceAt(part: TextPart, lines: readonly Line[], n: number): DrawnChoice | undefined {
  const whole = lines[n]
  if (!whole) return undefined
  const own = box.exec(whole.text.text)?.index
  const next = nextQuestion.exec(whole.text.text)?.index ?? 0
  // Boxes of its own would be those of the first question too.
  const isCut = own !== undefined && next > own && !box.test(whole.text.text.slice(next))
  const line = isCut ? cutLine(whole, 0, next) : whole
  const rest = isCut ? cutLine(whole, next + 1, whole.text.text.length) : undefined
  const {text} = line.text
  const below: Line[] = []
  let end = n + 1
  if (own === undefined) for (let more = allOptions(lines[end]); more.length > 0; more = allOptions(lines[++end])) below.push(...more)
  const options = own === undefined ? below : legend.test(text.slice(0, own)) ? [] : optionsOf(line)
  const label = options.length > 1 && (own !== undefined || asks(text, options)) ? words(line, 0, own ?? text.length) : undefined
  return label && {label, options: options.map((one) => ({line: one, part})), end, rest}
}

/** The question that a part is, with the boxes in the parts below it, each with the part it stands in. */
export function choiceBelow(parts: readonly Part[], i: number, source: string): DrawnChoice | undefined {
  const part = parts[i]
  if (part?.type !== 'text' || part.cell || box.test(part.text.text)) return undefined
  const options: {line: Line; part: TextPart}[] = []
  let end = i + 1
  for (let next = parts[end]; next?.type === 'text' && !next.cell && box.test(next.text.text.slice(0, 2)); next = parts[++end]) {
    const lines = linesOf(next, source)
    const found = lines.map(allOptions)
    if (found.some((one) => one.length === 0)) break
    for (const line of found.flat()) options.push({line, part: next})
  }
  const lines = options.map(({line}) => line)
  return options.length > 1 && asks(part.text.text, lines) ? {label: withoutColon(part), options, end} : undefined
}

/** Whether the part at `i` is nothing but a line to write on, drawn with dots or underscores; a row of the latter is a rule in Markdown. */
export function isDrawnLine(part: Part | undefined, source: string): boolean {
  if (part?.type === 'rule') return /^\s*_{10,}\s*$/.test(source.slice(part.span.start, part.span.end))
  return part?.type === 'text' && part.node === 'paragraph' && !part.cell && /^\s*(?:[._…]{5,}\s*)+$/.test(part.text.text.slice(0, 500))
}

/** Whether a part is a question with nothing but a line to write on below it. */
export function hasLineBelow(parts: readonly Part[], i: number, source: string): boolean {
  const part = parts[i]
  return part?.type === 'text' && isDrawnLine(parts[i + 1], source) && mayAsk(part.text.text)
}

/** Whether a part is a question by what is drawn in it or below it. */
export function asksByDrawing(parts: readonly Part[], i: number, source: string): boolean {
  const part = parts[i]
  if (choiceBelow(parts, i, source) || hasLineBelow(parts, i, source)) return true
  return part?.type === 'text' && drawnIn(part, linesOf(part, source)).length > 0
}

/** Whether a text may ask for what stands below it. */
function mayAsk(text: string): boolean {
  return text.length <= longestLabel && (asksToChoose(text) || /[:：?]\s*$/.test(text))
}

/** Whether a text asks which of the boxes below it hold. Below “Before you leave:” they are things to do, and below other words with a colon, where they are sentences. */
function asks(text: string, options: readonly Line[]): boolean {
  if (!mayAsk(text)) return false
  return asksToChoose(text) || (namesChoice(text) && options.every((one) => one.text.text.split(/\s+/, mostWords + 1).length <= mostWords))
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
  if (places.some((at) => meaning.test(text.slice(at + 1, at + 20)))) return []
  return options.every((one) => one !== undefined && one.text.text.length <= longestOption) ? (options as Line[]) : []
}

/** Units [from, to) of a line without spaces and the colon; undefined when no words are left. */
function words(line: Line, from: number, to: number): Line | undefined {
  const whole = line.text.text.slice(from, to)
  // “Other: ____” is called “Other”.
  const raw = whole.slice(0, drawnPlace.exec(whole)?.index ?? whole.length)
  const start = from + raw.length - raw.trimStart().length
  const cut = cutLine(line, start, Math.max(start, from + labelEnd(raw)))
  return /[\p{L}\p{N}]/u.test(cut.text.text) ? cut : undefined
}
