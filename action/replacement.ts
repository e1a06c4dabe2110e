/** Lines that mend a finding, offered only when linting them again proves it. */
import {compareVersions} from '../src/compare.ts'
import type {Finding} from '../src/finding.ts'
import type {LintedFile, TreeLinter, Version} from '../src/linter.ts'
import type {ModelFinding} from './model.ts'

export type Replacement = NonNullable<ModelFinding['replacement']>

/** GitHub shows a longer one badly, and nobody reads it. */
const maxLines = 10

/**
 * Rules whose first suggestion stands in for the quoted words and for nothing
 * else. The others suggest what to think of.
 */
const inPlace = new Set([
  'consistent-terms',
  'no-hidden-verb',
  'no-jargon',
  'no-repeated-word',
  'no-slash-alternative',
  'no-undefined-acronym',
  'prefer-plain-words',
])

/**
 * The replacements for findings of a file, by fingerprint. No two overlap. Each
 * is applied alone and linted: its rule must be silent there, and nothing may
 * be new. At most `most` are tried.
 */
export function proveReplacements(
  file: LintedFile,
  version: Version,
  findings: readonly Finding[],
  linter: TreeLinter,
  most: number,
): Map<string, Replacement> {
  const proved = new Map<string, Replacement>()
  const {source} = version
  const end = lineEnd(source)
  if (end === undefined) return proved
  let tried = 0
  let free = 0
  for (const finding of findings) {
    const words = wordsFor(finding, source)
    if (!finding.span || words === undefined || tried === most) continue
    const lines = wholeLines(source, finding.span, end)
    if (lines.first <= free || lines.last - lines.first >= maxLines) continue
    tried++
    const text = source.slice(0, finding.span.start) + words + source.slice(finding.span.end)
    if (!isMended(file, version, finding, words, text, linter)) continue
    free = lines.last
    const mended = source.slice(lines.start, finding.span.start) + words + source.slice(finding.span.end, lines.end)
    proved.set(finding.fingerprint, {start: lines.first, end: lines.last, lines: mended.split(end)})
  }
  return proved
}

function isMended(file: LintedFile, {source, report}: Version, {rule, span}: Finding, words: string, text: string, linter: TreeLinter): boolean {
  const again = linter.lint({...file, content: new TextEncoder().encode(text)})
  // A text that reads as another text, or another kind of document, proves nothing.
  if (!again || !span || again.source !== text || again.report.kind !== report.kind || again.report.notChecked.length > report.notChecked.length) return false
  const isThere = again.report.findings.some((one) => one.rule === rule && one.span && one.span.start < span.start + words.length && one.span.end > span.start)
  const {added} = compareVersions({source, findings: report.findings}, {source: text, findings: again.report.findings})
  return !isThere && added.length === 0
}

/** The first suggestion in the case of the quoted words; undefined where it may not fit. */
function wordsFor({rule, quote, suggestions, span}: Finding, source: string): string | undefined {
  const [first] = suggestions
  if (!inPlace.has(rule) || first === undefined || first === '' || /[\p{Cc}<>`[\]|\\]/u.test(first) || !span) return undefined
  const isCapital = /^\p{Lu}(?!\p{Lu})/u.test(quote)
  const words = isCapital ? first.charAt(0).toUpperCase() + first.slice(1) : first
  const article = /(?:^|[\s"'(“‘*_])an?\s+$/i.test(source.slice(Math.max(0, span.start - 8), span.start))
  return article && isVowel(quote) !== isVowel(words) ? undefined : words
}

function isVowel(text: string): boolean {
  return /^[aeiou]/i.test(text)
}

/** How the lines of a text end; undefined where they end in several ways, or where GitHub would count them differently. */
function lineEnd(source: string): '\n' | '\r\n' | undefined {
  const ends = new Set(source.match(/\r\n|\n|\r/g))
  const [end = '\n', ...others] = ends
  return others.length === 0 && end !== '\r' ? (end as '\n' | '\r\n') : undefined
}

/** The whole lines that a span touches: their offsets, without the last end of line, and their numbers. */
function wholeLines(source: string, span: {start: number; end: number}, end: string): {start: number; end: number; first: number; last: number} {
  const start = span.start === 0 ? 0 : source.lastIndexOf('\n', span.start - 1) + 1
  const next = source.indexOf(end, span.end)
  const first = count(source, 0, start) + 1
  return {start, end: next < 0 ? source.length : next, first, last: first + count(source, start, span.end)}
}

function count(source: string, from: number, to: number): number {
  let lines = 0
  for (let at = source.indexOf('\n', from); at >= 0 && at < to; at = source.indexOf('\n', at + 1)) lines++
  return lines
}
