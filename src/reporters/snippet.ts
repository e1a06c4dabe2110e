import type {Anchor, Finding, Span} from '../finding.ts'
import {listWheres} from './where.ts'

/** A quote between a few words of its context, on one line. */
export interface Snippet {
  readonly before: string
  readonly quote: string
  readonly after: string
}

const reach = 40
const longest = 100

/** The words around a span, cut at word ends, with “…” where something is left out. */
export function contextOf(source: string, {start, end}: Span): Snippet {
  const lineStart = Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1
  const lineFeed = source.slice(end).search(/[\r\n]/)
  const lineEnd = lineFeed < 0 ? source.length : end + lineFeed
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
export function wordsOf({span, anchor, quote}: Finding, source: string, startOf: (anchor: Anchor) => number | undefined = () => undefined): Snippet {
  if (span) return contextOf(source, span)
  const start = anchor && startOf(anchor)
  // What a control says stands in no paragraph: it is shown alone.
  return start !== undefined && quote !== '' && source.startsWith(quote, start)
    ? contextOf(source, {start, end: start + quote.length})
    : {before: '', quote: shortened(oneLine(quote)), after: ''}
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
export function alsoIn({occurrences = [], measure, span, alsoAt = []}: Finding, source: string): string {
  if (alsoAt.length > 0)
    return ` (also in ${listWheres(
      alsoAt.map((place) => ({line: null, place})),
      5,
    )})`
  if (occurrences.length < 2 || occurrences.length !== measure) return ''
  const others = occurrences.map(({start}) => start).filter((start) => start !== span?.start)
  const lines = linesOf(source, others)
  return ` (also in ${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, 5).join(', ')}${lines.length > 5 ? ' …' : ''})`
}
