/** Choices that are drawn with characters, and lines to write on below their question, as Word leaves them in Markdown. */
import {allMatches, barrier} from '../../document/matches.ts'
import {imperativeAt} from '../../document/verbs.ts'
import {drawnPlace, drawnPlaces} from './blanks.ts'
import {cutLine, endBefore, type Line, linesOf, withoutColon} from './lines.ts'
import type {Part, TextPart} from './parts.ts'
import {asksToChoose, isBold, namesChoice, namesThing} from './prompts.ts'

/** “☐”, and brackets with nothing in them but a cross: “[ ]”, “[x]”, “( )”. */
const box = /[☐□❏❑❒◻☑☒⬜]|🔲|(?<![\w)\]])(?:\[[ xX]?\]|\( \))(?=\s|$)/
const boxes = new RegExp(box, 'g')
const opensWithBox = new RegExp(String.raw`^\s*(?:${box.source})`)
/** “☐ Yes ☐ No If yes, who? ____”, “☐ Yes ☐ No   Until: ____”: the next question stands on the same line. */
const nextQuestion = /\sif (?:yes|no|so)\b|(?:\s{2,}|\t|\s\|\s)(?=\p{L}[^:_[\]]{0,40}[:：.]?\s{0,3}_{3,})/iu
const yesOrNo = String.raw`(?:n\/a|yes|no|y|n|not sure|unsure|don['’]t know)`
const yesOrNoOnly = new RegExp(String.raw`^\s*${yesOrNo}${barrier}(?: ?\/ ?${yesOrNo}${barrier}){1,3}\s*$`, 'i')
/** “Do you drive? Yes / No”, “Colour: red / blue (delete as appropriate)”: what does not hold is struck out. */
const toStrike = new RegExp(
  String.raw`[?:：]\s*(?:(${yesOrNo}${barrier}(?: ?\/ ?${yesOrNo}${barrier}){1,3})|([^:?/()]{1,40}(?:\/[^:?/()]{1,40}){1,6}))\s*(\((?:please )?(?:delete|strike|circle|choose|select|tick|mark|underline|cross)\b[^()]{0,40}\))?\s*$`,
  'iu',
)
/** The longest line that is looked at for a second question: its spaces take long. */
const mostLetters = 1000
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
  /** What stands in front of its label, and behind its last box: questions of their own. */
  readonly before?: Line | undefined
  readonly rest?: Line | undefined
}

/** Whether questions may be drawn in a part: most documents draw no boxes, and a quotation is a remark to the reader. */
export function mayBeDrawn(part: TextPart): boolean {
  return !part.quoted && (part.text.text.includes('/') || box.test(part.text.text))
}

/** The questions with boxes among the lines of a part, and the lines between them; nothing where there is no such question. */
export function drawnIn(part: TextPart, lines: readonly Line[]): readonly (DrawnChoice | Line)[] {
  if (!mayBeDrawn(part) || !(box.test(part.text.text) || lines.some(strikeIn))) return []
  const found: (DrawnChoice | Line)[] = []
  for (let n = 0; n < lines.length; ) {
    const choice = choiceAt(part, lines, n)
    if (choice?.before) found.push(choice.before)
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
  if (own !== undefined) {
    const choice = choiceIn(whole, own)
    return choice && {...choice, options: choice.options.map((line) => ({line, part})), end: n + 1}
  }
  const struck = strikeIn(whole)
  if (struck) return {...struck, options: struck.options.map((line) => ({line, part})), end: n + 1}
  const below: Line[] = []
  let end = n + 1
  for (let more = allOptions(lines[end]); more.length > 0; more = allOptions(lines[++end])) below.push(...more)
  const label = below.length > 1 && asks(whole.text.text, below, false) ? words(whole, 0, whole.text.text.length) : undefined
  return label && {label, options: below.map((line) => ({line, part})), end}
}

/** The question of a line whose answer is what is not struck out of it. */
function strikeIn(line: Line): {readonly label: Line; readonly options: Line[]} | undefined {
  const {text} = line.text
  if (text.length > longestLabel || !text.includes('/')) return undefined
  const found = toStrike.exec(text)
  const [all, plain, other, remark] = found ?? []
  const list = plain ?? other
  // “Encrypted: yes/no” may as well say what can stand there, and “Zone: north / south” where something is.
  if (!found || all === undefined || list === undefined || !(remark ?? (plain !== undefined && (/ \/ /.test(list) || all.startsWith('?'))))) return undefined
  const options = partedIn(line, found.index + all.indexOf(list, 1), list)
  const label = words(line, 0, found.index + 1)
  return label && options.every(isShort) ? {label, options} : undefined
}

/** Words at an offset of a line that a slash parts; that of “N/A” does not. */
function partedIn(line: Line, at: number, list: string): (Line | undefined)[] {
  let start = at
  return list.split(/(?<!\bn)\/|\/(?!a\b)/i).map((option) => {
    const from = start
    start += option.length + 1
    return words(line, from, from + option.length)
  })
}

/** The question of a line with its first box at `own`. */
function choiceIn(whole: Line, own: number): (Pick<DrawnChoice, 'label' | 'before' | 'rest'> & {readonly options: Line[]}) | undefined {
  const {text} = whole.text
  const more = text.length > mostLetters ? null : nextQuestion.exec(text.slice(own))
  // Boxes of its own would be those of the first question too.
  const next = more && !box.test(text.slice(own + more.index)) ? own + more.index : undefined
  const line = next === undefined ? whole : cutLine(whole, 0, next)
  const rest = next === undefined ? undefined : cutLine(whole, next + 1, text.length)
  // “Name: ____  Access: ☐ Read ☐ Write”
  const from = afterPlaces(text.slice(0, own))
  if (legend.test(text.slice(from, own))) return undefined
  const inFront = optionsOf(line)
  const found = inFront.length > 1 ? {label: words(line, from, own), options: inFront} : optionsBehind(line, from)
  if (!found?.label || found.options.length < 2) return undefined
  return {label: found.label, options: found.options, before: from > 0 ? cutLine(whole, 0, from) : undefined, rest}
}

/** Where the last line to write on ends. */
function afterPlaces(text: string): number {
  let end = 0
  for (const found of allMatches(drawnPlaces, text)) end = found.index + found[0].length
  return end
}

/** “Needed? Yes ☐ No ☐”: what a box stands for is written in front of it. */
function optionsBehind(line: Line, from: number): {readonly label: Line | undefined; readonly options: Line[]} | undefined {
  const {text} = line.text
  const places = placesIn(text)
  const [first] = places
  if (!first || places.length < 2) return undefined
  const lead = /^.*(?:[?:：]|\s{2}|\t)/s.exec(text.slice(from, first.start).trimEnd())?.[0].length
  if (lead === undefined) return undefined
  return {label: words(line, from, from + lead), options: namedBefore(line, from + lead)}
}

/** What there is to choose in a cell of a table: “☐ Yes ☐ No”, “Yes ☐ No ☐”, “Yes / No”. */
export function optionsInCell(part: TextPart, source: string): readonly Line[] {
  const {text} = part.text
  const isYesOrNo = yesOrNoOnly.test(text)
  if (text.length > longestOption * mostWords || !(isYesOrNo || box.test(text))) return []
  const lines = linesOf(part, source)
  const [line] = lines
  if (line && isYesOrNo) return partedIn(line, 0, line.text.text).filter(isShort)
  const found = lines.map((one) => (opensWithBox.test(one.text.text) ? optionsOf(one) : namedBefore(one, 0)))
  return found.some((one) => one.length === 0) ? [] : found.flat()
}

/** What stands in front of each box of a line from an offset on; nothing where something stands behind the last one. */
function namedBefore(line: Line, from: number): Line[] {
  const places = placesIn(line.text.text)
  const options = places.map(({start}, i) => words(line, places[i - 1]?.end ?? from, start))
  return line.text.text.slice(places.at(-1)?.end ?? 0).trim() === '' && options.every(isShort) ? options : []
}

/** Whether a text opens with a box. That most open with a letter or a digit is seen without a pattern. */
function opens(text: string): boolean {
  const first = text.charCodeAt(0)
  const mayBe = first <= 0x20 || first === 0x28 || first === 0x5b || first >= 0x80
  return mayBe && opensWithBox.test(text.slice(0, 8))
}

/** The question that a part is, with the boxes in the parts below it, each with the part it stands in. */
export function choiceBelow(parts: readonly Part[], i: number, source: string): DrawnChoice | undefined {
  const part = parts[i]
  const below = parts[i + 1]
  // Below most texts there is no box.
  if (part?.type !== 'text' || part.cell || below?.type !== 'text' || !opens(below.text.text) || box.test(part.text.text)) return undefined
  const options: {line: Line; part: TextPart}[] = []
  let end = i + 1
  for (let next = parts[end]; next?.type === 'text' && !next.cell && opens(next.text.text); next = parts[++end]) {
    const lines = linesOf(next, source)
    const found = lines.map(allOptions)
    if (found.some((one) => one.length === 0)) break
    for (const line of found.flat()) options.push({line, part: next})
  }
  const lines = options.map(({line}) => line)
  const isTitle = part.node === 'heading' || isBold(part)
  return options.length > 1 && asks(part.text.text, lines, isTitle) ? {label: withoutColon(part), options, end} : undefined
}

/** Whether the part at `i` is nothing but a line to write on, drawn with dots or underscores; a row of the latter is a rule in Markdown. */
export function isDrawnLine(part: Part | undefined, source: string): boolean {
  if (part?.type === 'rule') return /^\s*_{10,}\s*$/.test(source.slice(part.span.start, part.span.end))
  return part?.type === 'text' && part.node === 'paragraph' && !part.cell && /^\s*(?:[._…]{5,}\s*)+$/.test(part.text.text.slice(0, 500))
}

/** Whether a part is a question with nothing but a line to write on below it. */
export function hasLineBelow(parts: readonly Part[], i: number, source: string): boolean {
  const part = parts[i]
  return part?.type === 'text' && isDrawnLine(parts[i + 1], source) && (mayAsk(part.text.text) || (isBold(part) && part.text.text.length <= longestLabel))
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
function asks(text: string, options: readonly Line[], isTitle: boolean): boolean {
  if (text.length > longestLabel) return false
  if (asksToChoose(text)) return true
  return (
    (namesChoice(text) && options.every((one) => one.text.text.split(/\s+/, mostWords + 1).length <= mostWords)) ||
    (isTitle && namesThing(text) && areThings(options.map((one) => one.text.text)))
  )
}

/** Whether some texts name things of a kind, so that one can be chosen: none tells what to do, or that it is done. */
export function areThings(texts: readonly string[]): boolean {
  if (texts.length < 2 || texts.some((text) => text.length > longestOption)) return false
  const activities = texts.filter((text) => activity.test(text)).length
  return (
    activities * 2 < texts.length &&
    texts.every((text) => text.split(/\s+/, mostWords + 1).length <= mostWords && imperativeAt(text) === undefined && !told.test(text))
  )
}

/** “Policy development”: something to do, as a noun. */
const activity = /\p{L}\s+(?:and\s+)?\w+(?:tion|ment|ing|sis|approval|review)\b\W*(?:\([^()]*\))?\W*$/iu

/** A sentence, and what was done: “Account created”. */
const told = /\p{Ll}[.!?;]\s*$|\p{L}\s+\w+ed\W*$|\b(?:given|taken|written|chosen|sent|done|set|made|built|given|I|we|my|our|is|are|was|has|have)\b/iu

/** What the boxes of a line stand for, where it begins with one. */
function allOptions(line: Line | undefined): Line[] {
  return line && opensWithBox.test(line.text.text) ? optionsOf(line) : []
}

/** What the boxes of a line stand for; nothing where one of them stands for nothing. */
function optionsOf(line: Line): Line[] {
  const {text} = line.text
  const places = placesIn(text)
  if (places.some(({end}) => meaning.test(text.slice(end, end + 19)))) return []
  const options = places.map(({end}, i) => words(line, end, places[i + 1]?.start ?? text.length))
  return options.every(isShort) ? options : []
}

function isShort(option: Line | undefined): option is Line {
  return option !== undefined && option.text.text.length <= longestOption
}

function placesIn(text: string): {readonly start: number; readonly end: number}[] {
  return [...text.matchAll(boxes)].map(({index, 0: drawn}) => ({start: index, end: index + drawn.length}))
}

/** Units [from, to) of a line without spaces, the colon and what parts it from the next; undefined when no words are left. */
function words(line: Line, from: number, to: number): Line | undefined {
  const whole = line.text.text.slice(from, to)
  // “Other: ____” is called “Other”, and “Until (date: ____)” “Until”.
  const drawn = whole.slice(0, drawnPlace.exec(whole)?.index ?? whole.length)
  const open = drawn.lastIndexOf('(')
  const raw = open > 0 && !drawn.includes(')', open) ? drawn.slice(0, open) : drawn
  // A table drawn with bars is text to Markdown.
  const start = from + raw.length - raw.replace(/^[\s|]+/, '').length
  const cut = cutLine(line, start, Math.max(start, from + endBefore(/[\s:：/|,;·•]/, raw)))
  return /[\p{L}\p{N}]/u.test(cut.text.text) ? cut : undefined
}
