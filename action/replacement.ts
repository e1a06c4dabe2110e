/** Lines that mend a finding, offered only when linting them again proves it. */
import type {Finding} from '../src/finding.ts'
import type {LintedFile, TreeLinter, Version} from '../src/linter.ts'
import {faultsOf, provedVersion, replacementFor} from '../src/replacement.ts'
import type {ModelFinding} from './model.ts'

export type Replacement = NonNullable<ModelFinding['replacement']>

/** GitHub shows a longer one badly, and nobody reads it. */
const maxLines = 10

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
    const words = replacementFor(finding, source)
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

function isMended(file: LintedFile, version: Version, finding: Finding, words: string, text: string, linter: TreeLinter): boolean {
  const again = linter.lint({...file, content: new TextEncoder().encode(text)})
  const start = finding.span?.start ?? 0
  const faults = again && faultsOf(provedVersion(version), provedVersion(again), text, [{finding, span: {start, end: start + words.length}}])
  return faults !== undefined && faults.unmended.length + faults.added.length === 0
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
