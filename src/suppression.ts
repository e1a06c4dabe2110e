import type {Comment, Document} from './document/document.ts'
import type {LineIndex} from './document/position.ts'
import type {Span} from './document/text.ts'

/** A stretch of lines where one rule is to be silent. */
export interface Suppression {
  readonly rule: string
  readonly fromLine: number
  readonly toLine: number
  /** Without a reason it suppresses nothing. */
  readonly reason: string
  /** The last day it holds, YYYY-MM-DD. */
  readonly until: string | undefined
  /** The comment, or the key in front matter. */
  readonly span: Span
  /** Of a comment that speaks of the next line only: the rules that it names, and where. */
  readonly nextLine?: {readonly rules: readonly string[]; readonly list: Span}
}

const directive = /^\s*untape-(disable-next-line|disable|enable)\s+([a-z][a-z, -]*?)\s*(?:--\s*([\s\S]*?))?\s*$/d
const last = Number.MAX_SAFE_INTEGER
const metaKey = 'untape-disable'
const toNextLine = /[^\n]*\n\s*/y

/**
 * Reads suppressions, in order: `untape-disable-next-line RULE -- reason`, and
 * `untape-disable RULE -- reason` up to `untape-enable RULE` or the end; a
 * reason may hold `until 2027-01-31`. In front matter `untape-disable:
 * [{rule, reason, until}]` holds for the whole file.
 */
export function readSuppressions(document: Document, lines: LineIndex): Suppression[] {
  const suppressions: Suppression[] = []
  const open = new Map<string, number[]>()
  const nextLines = nextTextLines(document, lines)
  for (const comment of document.comments) {
    const found = directive.exec(comment.text)
    const [, kind, list = '', reason = ''] = found ?? []
    if (kind === undefined) continue
    const nextLine = kind === 'disable-next-line' ? {nextLine: {rules: rulesIn(list), list: spanIn(document.source, comment, found?.indices?.[2])}} : {}
    const line = lines.point(comment.span.end).line
    for (const rule of rulesIn(list)) {
      if (kind === 'enable') {
        const index = open.get(rule)?.pop() ?? -1
        const one = suppressions[index]
        if (one) suppressions[index] = {...one, toLine: line}
        continue
      }
      if (kind === 'disable') {
        const stack = open.get(rule) ?? []
        if (stack.length === 0) open.set(rule, stack)
        stack.push(suppressions.length)
      }
      const toLine = kind === 'disable' ? last : (nextLines.get(comment) ?? line + 1)
      suppressions.push({rule, fromLine: kind === 'disable' ? line : line + 1, toLine, reason, until: dateIn(reason), span: comment.span, ...nextLine})
    }
  }
  return [...suppressions, ...inFrontMatter(document)]
}

function dateIn(reason: string): string | undefined {
  return /\buntil (\d{4}-\d{2}-\d{2})\b/.exec(reason)?.[1]
}

/** The span of units of a comment, whose text stands in the source as it is. */
function spanIn(source: string, {text, span}: Comment, [from, to]: readonly [number, number] = [0, 0]): Span {
  const start = source.indexOf(text, span.start)
  return {start: start + from, end: start + to}
}

function rulesIn(list: string): string[] {
  return list.split(/[\s,]+/).filter(Boolean)
}

/**
 * For each comment the last line of the block behind it: a paragraph may have
 * several lines, and in a form the first text of a field stands some keys
 * below. Other comments in between are passed over.
 */
function nextTextLines({source, comments, blocks, format}: Document, lines: LineIndex): ReadonlyMap<Comment, number> {
  if (comments.length === 0) return new Map()
  // In these the first text behind a comment may stand some keys or tags below.
  const isForm = format === 'issue-form' || format === 'issue-config' || format === 'html'
  const starts = blocks
    .flatMap(({starts, ends}) => (starts[0] === undefined ? [] : [{start: starts[0], end: ends.at(-1) ?? starts[0]}]))
    .toSorted((a, b) => a.start - b.start)
  const found = new Map<Comment, number>()
  const byStart = new Map<number, Comment>()
  let at = starts.length
  for (const comment of comments.toSorted((a, b) => b.span.start - a.span.start)) {
    while (at > 0 && (starts[at - 1]?.start ?? 0) >= comment.span.end) at--
    const line = lines.point(comment.span.end).line
    toNextLine.lastIndex = comment.span.end
    const next = toNextLine.test(source) ? toNextLine.lastIndex : source.length
    const other = byStart.get(next)
    // What follows on the line of the comment itself is not its next line.
    const block = starts.slice(at, at + 20).find(({start}) => start >= next)
    const textLine = Math.max(line + 1, lines.point(next).line)
    const isBehind = block !== undefined && (isForm || lines.point(block.start).line === textLine)
    found.set(comment, (other && found.get(other)) ?? (isBehind ? Math.max(textLine, lines.point(block.end).line) : textLine))
    byStart.set(comment.span.start, comment)
  }
  return found
}

function inFrontMatter(document: Document): Suppression[] {
  const given: unknown = document.meta[metaKey]
  const list: readonly unknown[] = Array.isArray(given) ? given : given === undefined || given === null ? [] : [given]
  const start = Math.max(0, document.source.indexOf(metaKey))
  const span = {start, end: start + metaKey.length}
  return list.flatMap((item) => {
    // A rule alone has no reason, and is told so.
    if (typeof item === 'string') return rulesIn(item).map((rule) => ({rule, fromLine: 0, toLine: last, reason: '', until: undefined, span}))
    if (!item || typeof item !== 'object' || !('rule' in item)) return []
    const reason = 'reason' in item && typeof item.reason === 'string' ? item.reason : ''
    const until = 'until' in item ? dateOf(item.until) : undefined
    return [{rule: String(item.rule), fromLine: 0, toLine: last, reason, until, span}]
  })
}

function dateOf(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'string' ? value : undefined
}

/**
 * What takes suppressions of one comment about the next line out of it: their
 * names where it has others too, else the line that it has for itself. A
 * stretch up to `untape-enable` hangs on another comment, and a comment within
 * a line on its words: those are a person's.
 */
export function withoutRules(unused: readonly Suppression[], source: string): {readonly span: Span; readonly text: string} | undefined {
  const [{span, nextLine} = {span: {start: 0, end: 0}, nextLine: undefined}] = unused
  if (!nextLine) return undefined
  const rules = new Set(unused.map(({rule}) => rule))
  const kept = nextLine.rules.filter((rule) => !rules.has(rule))
  if (kept.length > 0) return {span: nextLine.list, text: kept.join(', ')}
  let {start, end} = span
  while (isBlank(source[start - 1])) start--
  while (isBlank(source[end])) end++
  if ((start > 0 && !isLineEnd(source[start - 1])) || (end < source.length && !isLineEnd(source[end]))) return undefined
  // At the end of a file whose last line has no end, the one before it is to have none either.
  if (end === source.length) start = lastTextEnd(source, start)
  else end += source.startsWith('\r\n', end) ? 2 : 1
  return {span: {start, end}, text: ''}
}

/** Where the last line in front of an offset that is not blank ends. */
function lastTextEnd(source: string, offset: number): number {
  let at = offset
  while (isLineEnd(source[at - 1])) {
    const lineEnd = at - (source.startsWith('\r\n', at - 2) ? 2 : 1)
    at = lineEnd
    while (isBlank(source[at - 1])) at--
    if (at > 0 && !isLineEnd(source[at - 1])) return lineEnd
  }
  return at
}

function isBlank(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\t'
}

function isLineEnd(unit: string | undefined): boolean {
  return unit === '\n' || unit === '\r'
}

/** Whether a suppression holds on a day, YYYY-MM-DD: it has a reason, and its date is one and has not passed. */
export function isActive({reason, until}: Suppression, today: string): boolean {
  return reason !== '' && (until === undefined || (isDate(until) && until >= today))
}

/** Whether a text is a date as suppressions have it. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
}

/** Which lines a rule is silent on, and which suppressions that needed: the work grows with their number and not with its square. */
export class Silence {
  /** Stretches that neither touch nor overlap, by rule. */
  readonly #stretches = new Map<string, readonly Stretch[]>()
  /** The lines that were asked about, by rule; sorted once all have been. */
  readonly #asked = new Map<string, number[]>()
  #isSorted = false

  constructor(suppressions: readonly Suppression[]) {
    const byRule = new Map<string, Stretch[]>()
    for (const {rule, fromLine, toLine} of suppressions) {
      const list = byRule.get(rule) ?? []
      if (list.length === 0) byRule.set(rule, list)
      list.push({fromLine, toLine})
    }
    for (const [rule, list] of byRule) this.#stretches.set(rule, merged(list))
  }

  /** Whether anything is suppressed of a rule. */
  speaksOf(rule: string): boolean {
    return this.#stretches.has(rule)
  }

  /** Whether a finding of the rule on a line is suppressed. */
  covers(rule: string, line: number): boolean {
    const asked = this.#asked.get(rule) ?? []
    if (asked.length === 0) this.#asked.set(rule, asked)
    asked.push(line)
    this.#isSorted = false
    const stretches = this.#stretches.get(rule) ?? []
    return (stretches[firstFrom(stretches, ({toLine}) => toLine, line)]?.fromLine ?? last + 1) <= line
  }

  /** Whether a finding stood in a suppression. */
  isUsed({rule, fromLine, toLine}: Suppression): boolean {
    if (!this.#isSorted) for (const lines of this.#asked.values()) lines.sort((a, b) => a - b)
    this.#isSorted = true
    const asked = this.#asked.get(rule) ?? []
    return (asked[firstFrom(asked, (line) => line, fromLine)] ?? last + 1) <= toLine
  }
}

type Stretch = Pick<Suppression, 'fromLine' | 'toLine'>

function merged(list: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = []
  for (const one of list.toSorted((a, b) => a.fromLine - b.fromLine)) {
    const before = result.at(-1)
    if (before && one.fromLine <= before.toLine) result[result.length - 1] = {fromLine: before.fromLine, toLine: Math.max(before.toLine, one.toLine)}
    else result.push(one)
  }
  return result
}

/** The index of the first of the sorted items whose value is at least `least`. */
function firstFrom<T>(items: readonly T[], numberOf: (item: T) => number, least: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && numberOf(item) < least) low = middle + 1
    else high = middle
  }
  return low
}
