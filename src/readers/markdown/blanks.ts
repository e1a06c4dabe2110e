import {allMatches} from '../../document/matches.ts'
import {OPAQUE} from '../../document/text.ts'
import {cutLine, endBefore, type Line, labelEnd} from './lines.ts'

/** A question drawn in a line of text, and what stands in the place of its answer. */
export interface Blank {
  readonly label: Line
  /** `[your name]` shows what to write; `(why you need it)` explains what is asked. */
  readonly hint?: {readonly role: 'placeholder' | 'help'; readonly line: Line}
}

/** What is taken for an empty place in one line. */
export interface BlankOptions {
  /** Nothing that could be the answer follows the line. */
  readonly isAlone: boolean
  /** A template is there to be filled in, so a bare `Label:` is enough. */
  readonly isTemplate: boolean
  /** An item of a list, which begins with its label. */
  readonly isItem: boolean
  /** A box to tick says what to do: only what asks to write is a question. */
  readonly inBox: boolean
}

/** A line to write on that is drawn with characters. */
export const drawnPlace = /_{2,12}(?:\s?[/.-]\s?_{2,12}){2}|_{3,}|\.{5,}|…{2,}/
export const drawnPlaces = new RegExp(drawnPlace, 'g')
const bracket = String.raw`@?\[[^\]]{1,200}\]`
/** One or more bracketed prompts and nothing else: `[start] to [end]`, `[name] ([e-mail])`. */
const prompts = new RegExp(String.raw`^\s*\(?${bracket}\)?(?:[\s,;()@-]{0,4}(?:to|and|or)?[\s,;()@-]{0,4}${bracket}\)?){0,4}\s*$`, 'i')
const asksToInsert = /^\s*(?:\[(?:insert|enter|add|your|type|name|date|e\.g\.|yes)[^\]]{0,60}\]|<[^>]{1,60}>)\s*$/i
const remark = /^\s*\([^()]{3,200}\)\s*$/
/** `**Problem:** What are we solving?` in a template. */
const asked = /^\s*(?:what|why|how|who|when|where|which|is|are|do|does|will|can)\b[^?]{3,200}\?\s*$/i
/** `{YOUR_NAME}`: words in capitals that a script or a person replaces. */
const capitals = /^\s*\{\p{Lu}[\p{Lu}\d_ -]{1,60}\}\s*$/u
/** `[ABC-12]` and `[1]` are references, not prompts. */
const reference = /^\s*\[(?:[A-Z]{2,}-?\d+|\d+|x| )\]\s*$/

/** What leads on to other text and is no label. */
const introduces = /^\W*(?:https?|note|warning|example|e\.g\.?)\W*$|\bthe following\b|\b(?:as follows|below)\W*$/i

/** Whether a text is nothing but a prompt in brackets, or the sign that a user name follows. */
export function isPrompt(text: string): boolean {
  return text.trim() === '@' || (prompts.test(text) && !reference.test(text))
}

/** `Browser [e.g. the one you use most]`: a label without a colon. */
const exampled = /^\s*[\p{L}\p{N}][^[\]:]{0,40}\s(?=\[(?:e\.g\.?|eg\.?|ex\.?|for example|such as)[\s,:][^\]]{1,160}\]\s*$)/iu
/** `Name: e.g. the name on your card` */
const anExample = /^\s*(?:e\.g\.|ex[.:]|for example[,:]?|example:)\s/i
/** A prompt set as code. */
export const codePrompt = /^`\s*(?:[[<{]{1,2}[^`]{1,80}[\]>}]{1,2}|YYYY-MM-DD|DD[-/]MM[-/]YYYY)\s*`$/
/** `Paste the link to the contract here:` in a box to tick. */
const writeHere =
  /^\W*(?:please\s+)?(?:paste|enter|write|add|put|insert|type|list|provide|fill in|note|record|link)\b[^.:]{1,200}\b(?:here|below)\W{0,4}[:：]\s*$/i
const insertion = /^\s*\[(?:insert|enter|add|paste|write|fill in|type|your)\b[^\]]{0,80}\]\s*$/i
const writing = /^\W*(?:please\s+)?(?:list|describe|explain|enter|provide|write|paste|insert|specify|state|fill|add your|name)\b/i

/** What a line with a blank has somewhere: a drawn place, a colon or a bracket. */
const signs = /___|\.{5}|……|[:：[]/

/** Whether a text may have blanks: most have no sign of one, and need not be parted into lines. */
export function mayHaveBlanks(text: string): boolean {
  return signs.test(text)
}

/** The blanks of one line: `Name: ____  Department: ____`, `**Name:**` with nothing behind it, `Name: [insert name]`. */
export function blanksOf(line: Line, source: string, options: BlankOptions): Blank[] {
  const found = drawnBlanks(line)
  if (found.length > 0) return found
  if (options.inBox) return blankInBox(line, source, options)
  const labels = boldLabels(line)
  if (labels.length < 2) return oneBlank(line, source, options)
  const blanks = labels.map((label, i) => oneBlank(label, source, {...options, isAlone: i < labels.length - 1 || options.isAlone}))
  return options.isTemplate || blanks.every((one) => one.length > 0) ? blanks.flat() : oneBlank(line, source, options)
}

/** `**Name:** **Team:** **Day:**`: each bold label with what stands behind it. */
function boldLabels(line: Line): Line[] {
  const {text} = line.text
  const starts = line.marks.filter(({type, start, end}) => type === 'strong' && /[:：]\s*$/.test(text.slice(start, end)) !== /^\s*[:：]/.test(text.slice(end)))
  // More than a line of a form has; each is cut out of the whole line.
  if (starts[0]?.start !== 0 || starts.length > 12) return []
  return starts.map(({start}, i) => {
    let end = starts[i + 1]?.start ?? text.length
    while (end > start && /[\s|/,;•·–—-]/.test(text.charAt(end - 1))) end--
    return cutLine(line, start, end)
  })
}

/** How what stands for an answer begins outside templates: nothing, code, a tag or a bracket. */
const mayBePlace = new RegExp(String.raw`^\s*(?:$|[${OPAQUE}@[(<])`)

function oneBlank(line: Line, source: string, options: BlankOptions): Blank[] {
  const example = options.isTemplate ? exampled.exec(line.text.text.slice(0, 300)) : null
  const named = example && trimLabel(line, 0, example[0].length)
  if (named) return [{label: named, ...hint('placeholder', line, example[0].length)}]
  const colon = colonOf(line)
  if (colon < 1) return []
  const rest = line.text.text.slice(colon + 1)
  if (!options.isTemplate && !mayBePlace.test(rest)) return []
  const label = trimLabel(line, 0, colon)
  if (!label) return []
  if (isDrawnCode(rest, line, source)) return [{label}]
  const isBold = line.marks.some((mark) => mark.type === 'strong' && mark.start <= 1 && mark.end >= colon)
  const mayBeBare = isBold || options.isTemplate
  const isComment = rest.trim() === OPAQUE && opaqueSource(line, source).startsWith('<!--')
  // In a template, what a comment says is to be written in its place, whatever the next line holds.
  if (isComment && options.isTemplate) return [{label}]
  if (isComment || rest.trim() === '') return options.isAlone && mayBeBare ? [{label}] : []
  const shows = mayBeBare ? isPrompt(rest) || (options.isTemplate && (anExample.test(rest) || capitals.test(rest))) : asksToInsert.test(rest)
  if (shows) return [{label, ...hint('placeholder', line, colon + 1)}]
  if (rest.trim() === OPAQUE && (isPlaceholderTag(line, source) || (mayBeBare && codePrompt.test(opaqueSource(line, source))))) return [{label}]
  const isSlanted = options.isTemplate && isSlantedFrom(line, colon + 1)
  const says = isSlanted || (options.isTemplate && asked.test(rest))
  const explains = says || (remark.test(rest) && (options.isTemplate || options.isAlone))
  // What stands in italics behind a plain label of an item is to be replaced too.
  return (isBold && explains) || (isSlanted && options.isItem) ? [{label, ...hint('help', line, colon + 1)}] : []
}

/** The blank beside a box to tick, which says what to do unless it asks to write something. */
function blankInBox(line: Line, source: string, {isTemplate, isAlone}: BlankOptions): Blank[] {
  const {text} = line.text
  if (isTemplate && isAlone && writeHere.test(text.slice(0, 300))) return [{label: cutLine(line, 0, labelEnd(text))}]
  const colon = colonOf(line)
  if (colon < 1) return []
  const rest = text.slice(colon + 1)
  if (isDrawnCode(rest, line, source)) {
    const label = trimLabel(line, 0, colon)
    return label ? [{label}] : []
  }
  if (!isTemplate) return []
  if (insertion.test(rest)) return [{label: cutLine(line, 0, colon), ...hint('placeholder', line, colon + 1)}]
  return writing.test(rest) && isSlantedFrom(line, colon + 1) ? [{label: cutLine(line, 0, colon), ...hint('help', line, colon + 1)}] : []
}

function colonOf(line: Line): number {
  return line.text.text.slice(0, 91).search(/[:：]/)
}

/** Whether all that stands behind an offset is in italics. */
function isSlantedFrom({text, marks}: Line, from: number): boolean {
  const rest = text.text.slice(from)
  const start = from + rest.length - rest.trimStart().length
  const end = text.text.trimEnd().length
  return marks.some((mark) => mark.type === 'emphasis' && mark.start >= from && mark.start <= start + 1 && mark.end >= end - 1)
}

/** A sentence that goes on behind a bracket, and no more of it than is looked at. */
const goesOn = /^[^(]*\)\s+\p{Ll}[^_]*\s[^_]*[.!]\s*$/u
const longestRest = 300

function drawnBlanks(line: Line): Blank[] {
  const blanks: Blank[] = []
  let from = 0
  const {text} = line.text
  // Most lines have none of these signs.
  for (const found of text.includes('___') || text.includes('.....') || text.includes('……') ? allMatches(drawnPlaces, text) : []) {
    const label = trimLabel(line, from, found.index)
    if (label) blanks.push({label})
    from = found.index + found[0].length
  }
  // “Forms with gaps (Name: ____) are sent back.” speaks of blanks.
  const rest = text.slice(from, from + longestRest + 1)
  if (blanks.length > 0 && rest.length <= longestRest && goesOn.test(rest) && text.slice(0, from).includes('(')) return []
  return isSentence(blanks) ? blanks.slice(0, 1) : blanks
}

/** “As ____ I want ____ so that ____”: one sentence to complete, not three labels. */
function isSentence(blanks: readonly Blank[]): boolean {
  return (
    blanks.length > 1 &&
    blanks.slice(1).every(({label}) => /^[,;]?\s*(?:\p{Ll}|I\b)/u.test(label.text.text)) &&
    !blanks.some(({label}) => /[:：]/.test(label.text.text))
  )
}

function hint(role: 'placeholder' | 'help', line: Line, from: number): Pick<Blank, 'hint'> {
  const {text} = line.text
  const rest = text.slice(from)
  const start = from + (rest.length - rest.trimStart().length)
  return {hint: {role, line: cutLine(line, start, start + rest.trim().length)}}
}

function trimLabel(line: Line, from: number, to: number): Line | undefined {
  const whole = line.text.text.slice(from, to)
  // “Finance system (role: ____)” asks for the role; a drawn date, “Until: __/__/____”, parts its underscores.
  const raw = whole.slice(0, endBefore(/[\s/_]/, whole))
  const open = raw.lastIndexOf('(')
  const inner = open >= 0 && !raw.includes(')', open) && /[:：]\s*$/.test(raw) ? open + 1 : 0
  const start = from + inner + (raw.length - inner - raw.slice(inner).trimStart().length)
  const end = from + labelEnd(raw)
  const text = line.text.text.slice(start, end)
  const words = text.split(/\s+/).length
  if (!/\p{L}/u.test(text) || introduces.test(text) || words > 15) return undefined
  return cutLine(line, start, end)
}

function opaqueSource(line: Pick<Line, 'text'>, source: string): string {
  const at = line.text.text.lastIndexOf(OPAQUE)
  return source.slice(line.text.starts[at], line.text.ends[at])
}

/** A line to write on, set as code: `____` between backticks. */
function isDrawnCode(rest: string, line: Line, source: string): boolean {
  return rest.trim() === OPAQUE && /^`[\s_.]{3,80}`$/.test(opaqueSource(line, source))
}

/** Whether a text ends in a made-up tag: `<name>`. */
export function isPlaceholderTag(line: Pick<Line, 'text'>, source: string): boolean {
  return /^<(?!\/|!--|br|img|a\b|input|span|details|summary)[\w-]+(?:[ -][\w -]*)?>$/i.test(opaqueSource(line, source))
}
