import type {Anchor, Finding, Span} from '../finding.ts'
import {listWheres} from './where.ts'

/** A quote between a few words of its context, on one line. */
export interface Snippet {
  readonly before: string
  readonly quote: string
  readonly after: string
}

/** What a report knows of the text of a file: all of it, or only what stands around its findings. */
export type Source = string | Excerpts

/** What stands around the findings of a file, by their fingerprints: plain JSON, so that a report can be made where the file is not. */
export type Excerpts = Readonly<Record<string, Excerpt>>

export interface Excerpt {
  /** The words of the finding between those around it. */
  readonly words?: Snippet
  /** Lines where the counted words stand too: as many as are shown, and one more. */
  readonly lines?: readonly number[]
  /** Where the counted things stand. */
  readonly places?: readonly Place[]
}

/** Where something begins and ends: line, column and offset of both. */
export type Place = readonly [line: number, column: number, offset: number, endLine: number, endColumn: number, endOffset: number]

/** How many other lines are named beside a finding. */
export const linesNamed = 5
const reach = 40
const longest = 100

/** The words around a span, cut at word ends, with “…” where something is left out. */
export function contextOf(source: string, {start, end}: Span): Snippet {
  // One more than is shown says whether the line goes on: to look for its ends would cost the square of a long one.
  const from = Math.max(0, start - reach - 1)
  const to = Math.min(source.length, end + reach + 1)
  const near = source.slice(from, start)
  const lineStart = from + Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1
  const lineFeed = source.slice(end, to).search(/[\r\n]/)
  const lineEnd = lineFeed < 0 ? to : end + lineFeed
  const quote = oneLine(source.slice(start, end))
  const before = source.slice(Math.max(lineStart, start - reach), start)
  const after = source.slice(end, Math.min(lineEnd, end + reach))
  const cutBefore = start - reach > lineStart
  const cutAfter = end + reach < lineEnd
  return {
    before: cutBefore ? `…${before.replace(/^\S*\s/, '')}` : before.trimStart(),
    quote: shortened(quote),
    after: cutAfter ? `${after.replace(/\s\S*$/, '')}…` : after,
  }
}

/** The words of a finding between those around it; `startOf` finds the offset of an anchor, for a file without lines. */
export function wordsOf(finding: Finding, source: Source, startOf: (anchor: Anchor) => number | undefined = () => undefined): Snippet {
  const {span, anchor, quote, fingerprint} = finding
  // What a control says stands in no paragraph: it is shown alone.
  const alone = {before: '', quote: shortened(oneLine(quote)), after: ''}
  if (typeof source !== 'string') return source[fingerprint]?.words ?? alone
  if (span) return contextOf(source, span)
  const start = anchor && startOf(anchor)
  return start !== undefined && quote !== '' && source.startsWith(quote, start) ? contextOf(source, {start, end: start + quote.length}) : alone
}

/** A quote that is long without its middle. */
export function shortened(quote: string): string {
  return quote.length > longest ? `${quote.slice(0, 60).replace(/\s\S*$/, '')} … ${quote.slice(-30).replace(/^\S*\s/, '')}` : quote
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The lines of rising offsets, from 1, each once and in one pass over the source. */
function linesOf(source: string, offsets: readonly number[]): number[] {
  const lines: number[] = []
  let line = 1
  let at = 0
  for (const offset of offsets) {
    line += source.slice(at, offset).match(/\r\n|\n|\r/g)?.length ?? 0
    at = offset
    if (lines.at(-1) !== line) lines.push(line)
  }
  return lines
}

/** Where else the counted words stand: “ (also in lines 12, 40)”, “ (also in paragraph 17)”. Only what was counted place by place. */
export function alsoIn(finding: Finding, source: Source): string {
  const {alsoAt = [], fingerprint} = finding
  if (alsoAt.length > 0)
    return ` (also in ${listWheres(
      alsoAt.map((place) => ({line: null, place})),
      linesNamed,
    )})`
  if (!isCountedByPlace(finding)) return ''
  const lines = typeof source === 'string' ? otherLines(finding, source) : (source[fingerprint]?.lines ?? [])
  return ` (also in ${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, linesNamed).join(', ')}${lines.length > linesNamed ? ' …' : ''})`
}

/** Whether what it counts are places. */
export function isCountedByPlace({occurrences = [], measure}: Finding): boolean {
  return occurrences.length > 1 && occurrences.length === measure
}

/** The lines of the other places that it counts, each once. */
export function otherLines({occurrences = [], span}: Finding, source: string): number[] {
  return linesOf(
    source,
    occurrences.map(({start}) => start).filter((start) => start !== span?.start),
  )
}
