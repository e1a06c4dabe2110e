import {type Anchor, type Finding, severities} from '../finding.ts'
import type {ProcessMap} from '../map/process-map.ts'
import type {FileReport} from '../report.ts'
import {codeSpan, escapeMarkdown} from './escape-markdown.ts'
import {foldedRules, shown} from './folding.ts'
import {bySeverity} from './most-severe.ts'
import {ruleLink} from './rule-link.ts'
import {alsoIn, type Source, wordsOf} from './snippet.ts'
import type {UnreadFile} from './unread-file.ts'
import {listWheres, whereOf, whereTitle} from './where.ts'
import {count, describeFile} from './wording.ts'

/** What a Markdown report needs besides the report itself. */
export interface MarkdownOptions {
  /** How many notes were left out of the report. */
  readonly hiddenNotes: number
  /** The part of the files that was looked at, of so many. */
  readonly part?: {readonly index: number; readonly of: number} | undefined
  /** The source of a file, or what stands around its findings, for words in context. */
  readonly sourceOf: (path: string) => Source
  /** The offset that an anchor begins at, for words in context in a file without lines. */
  readonly startOf?: (path: string, anchor: Anchor) => number | undefined
  /** The address of a line, if it has one. */
  readonly linkOf?: (path: string, line: number) => string | undefined
  /** The most bytes it may take in UTF-8; 900 KiB when left out. The totals alone are never cut. */
  readonly maxBytes?: number
  readonly unread?: readonly UnreadFile[]
  /** How the processes go that the files describe. */
  readonly maps?: readonly ProcessMap[]
}

/** What is said of each finding: all, all but the words around it, or only where it stands. */
export type Detail = 'context' | 'message' | 'lines'

/** How many lines of folded findings are named. */
const linesNamed = 8

/** A file with its findings by rule, the most severe first. */
export function formatFile(file: FileReport, options: MarkdownOptions, detail: Detail): string {
  const byRule = new Map<string, Finding[]>()
  for (const finding of bySeverity(file.findings, ({severity}) => severity)) {
    const others = byRule.get(finding.rule)
    if (others) others.push(finding)
    else byRule.set(finding.rule, [finding])
  }
  const rules = [...byRule].map(([rule, findings]) => formatRule(rule, findings, file.path, options, detail))
  return [`### ${codeSpan(file.path)}`, describeFile(file), rules.join('\n')].join('\n\n')
}

/** “2 errors, 1 note”. */
export function countSeverities(findings: readonly Finding[]): string {
  return severities
    .toReversed()
    .map((severity) => [findings.filter((finding) => finding.severity === severity).length, severity] as const)
    .filter(([number]) => number > 0)
    .map(([number, severity]) => count(number, severity))
    .join(', ')
}

function formatRule(rule: string, findings: readonly Finding[], path: string, options: MarkdownOptions, detail: Detail): string {
  const head = `- ${ruleLink(rule)}: ${countSeverities(findings)}`
  if (detail === 'lines') return head + linesText(findings)
  const isMixed = new Set(findings.map(({severity}) => severity)).size > 1
  const errors = findings.filter(({severity}) => severity === 'error').length
  const visible = foldedRules(findings).size > 0 ? Math.max(shown, errors) : findings.length
  const lines = [head, ...findings.slice(0, visible).map((finding) => formatFinding(finding, path, options, detail, isMixed))]
  const rest = findings.slice(visible)
  if (rest.length > 0) lines.push(`  - … and ${rest.length} more${linesText(rest)}`)
  return lines.join('\n')
}

/** One finding: where, what and, each on a line of its own, the words in question and a better wording. */
function formatFinding(finding: Finding, path: string, options: MarkdownOptions, detail: Detail, isMixed: boolean): string {
  const source = options.sourceOf(path)
  const kind = isMixed ? ` (${finding.severity})` : ''
  const lines = [`${whereText(finding, path, options)}${kind}: ${escapeMarkdown(finding.message + (detail === 'context' ? alsoIn(finding, source) : ''))}`]
  // In a file without lines a place is only found by the words that stand there.
  const words = detail === 'context' || finding.anchor ? wordsText(finding, path, detail, options) : ''
  if (words) lines.push(words)
  if (finding.suggestions.length > 0) lines.push(`Better: ${escapeMarkdown(finding.suggestions.slice(0, 2).join(' · '))}`)
  return `  - ${lines.join('\\\n    ')}`
}

/** The quote between the words around it; nothing where the message has said as much. */
function wordsText(finding: Finding, path: string, detail: Detail, {sourceOf, startOf}: MarkdownOptions): string {
  const {quote, message} = finding
  if (quote === '') return ''
  const around = wordsOf(finding, sourceOf(path), (anchor) => startOf?.(path, anchor))
  const {before, quote: words, after} = detail === 'context' ? around : {before: '', quote: around.quote, after: ''}
  if (!/\p{L}/u.test(before + after) && message.includes(words)) return ''
  return `${escapeMarkdown(before)}${codeSpan(words)}${escapeMarkdown(after)}`.trim()
}

function whereText(finding: Finding, path: string, {linkOf}: MarkdownOptions): string {
  const where = whereOf(finding)
  const text = escapeMarkdown(whereTitle(where)) || 'Whole file'
  const url = where.line === null ? undefined : linkOf?.(path, where.line)
  return url && /^https?:\/\//.test(url) ? `[${text}](${targetOf(url)})` : text
}

/** An address as the target of a link: without what would end it. */
function targetOf(url: string): string {
  const percent = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
  return url.replace(/\P{ASCII}+/gu, (text) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'))).replace(/[\p{Cc} <>()[\]\\|`]/gu, percent)
}

/** “ (lines 3, 12 …)”. */
function linesText(findings: readonly Finding[]): string {
  const text = listWheres(findings.map(whereOf), linesNamed)
  return text === '' ? '' : ` (${text})`
}
