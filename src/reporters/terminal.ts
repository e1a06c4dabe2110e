import type {Finding, Severity} from '../finding.ts'
import {type FileReport, type Report, summarise} from '../report.ts'
import {nextSteps} from './next-steps.ts'
import {contextOf} from './snippet.ts'

/** What the terminal report needs besides the report itself. */
export interface TerminalOptions {
  /** Whether the output goes to a terminal that shows colours. */
  readonly colours: boolean
  /** Warnings and errors only. */
  readonly quiet: boolean
  /** The source of a file, for words in context. */
  readonly sourceOf: (path: string) => string
  /** How the path is written for the person: from where they stand. */
  readonly pathOf: (path: string) => string
}

type Paint = (text: string) => string
type Palette = Readonly<Record<Severity | 'bold' | 'dim' | 'quote' | 'better', Paint>>

/** How many findings of one rule are shown for a file before the rest are summed up. */
const shown = 3

/** The report for people: grouped by file, words in context, what to do next. */
export function formatTerminal(report: Report, options: TerminalOptions): string {
  const palette = paletteOf(options.colours)
  const parts: string[] = []
  let clean = 0
  for (const file of report.files) {
    const findings = options.quiet ? file.findings.filter(({severity}) => severity !== 'note') : file.findings
    if (findings.length === 0 && file.notChecked.length === 0) clean++
    else parts.push(formatFile(file, findings, options, palette))
  }
  if (clean > 0) parts.push(`${palette.better('✓')} ${count(clean, 'file')} with nothing to report\n`)
  parts.push(formatSummary(report, options, palette))
  return `${parts.join('\n')}`
}

function formatFile(file: FileReport, findings: readonly Finding[], options: TerminalOptions, palette: Palette): string {
  const facts = [kindText(file), ...(file.fields > 0 ? [count(file.fields, 'question')] : []), count(file.words, 'word')]
  const lines = [`${palette.bold(safe(options.pathOf(file.path)))}  ${palette.dim(facts.join(' · '))}`]
  const seen = new Map<string, number>()
  const source = options.sourceOf(file.path)
  for (const finding of findings) {
    const number = (seen.get(finding.rule) ?? 0) + 1
    seen.set(finding.rule, number)
    if (number <= shown) lines.push(...formatFinding(finding, source, palette))
  }
  for (const [rule, number] of seen) {
    if (number > shown) lines.push(palette.dim(`  … and ${number - shown} more of ${rule}`))
  }
  for (const {reason, place} of file.notChecked) lines.push(palette.dim(`  not checked: ${safe(place ? `${place}: ${reason}` : reason)}`))
  return `${lines.join('\n')}\n`
}

function formatFinding(finding: Finding, source: string, palette: Palette): string[] {
  const {severity, position, span, rule, suggestions} = finding
  const at = position ? `${position.start.line}:${position.start.column}` : 'whole file'
  // Only what was counted place by place; a form's questions or a grade are not.
  const again =
    finding.occurrences && finding.occurrences.length > 1 && finding.occurrences.length === finding.measure
      ? palette.dim(` (${finding.occurrences.length} places)`)
      : ''
  const lines = [`  ${at.padEnd(10)} ${palette[severity](severity.padEnd(7))}  ${safe(finding.message)}${again}  ${palette.dim(rule)}`]
  if (span && finding.quote) {
    const {before, quote, after} = contextOf(source, span)
    lines.push(`  ${' '.repeat(20)}${palette.dim(safe(before))}${palette.quote(safe(quote))}${palette.dim(safe(after))}`)
  }
  const [better] = suggestions
  if (better !== undefined) lines.push(`  ${' '.repeat(20)}${palette.better(`better: ${safe(suggestions.slice(0, 2).join(' · '))}`)}`)
  return lines
}

function formatSummary(report: Report, options: TerminalOptions, palette: Palette): string {
  const {files, words, errors, warnings, notes} = summarise(report.files)
  const total = [count(errors, 'error'), count(warnings, 'warning'), count(notes, 'note')].join(', ')
  const lines = [palette.bold(`${count(files, 'file')}, ${count(words, 'word')}: ${total}`)]
  const steps = nextSteps(report.files, options.pathOf)
  if (steps.length > 0) lines.push('', 'What to do next:', ...steps.map((step, i) => `  ${i + 1}. ${safe(step)}`))
  return `${lines.join('\n')}\n`
}

function kindText({kind, audience}: FileReport): string {
  const what = kind === 'process' ? 'process document' : kind === 'form' ? 'form' : 'document'
  return audience === 'it' ? `${what} for IT` : what
}

/** “1 file”, “2,000 files”. */
function count(number: number, noun: string): string {
  return `${String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${noun}${number === 1 ? '' : 's'}`
}

/** What a document says must not steer the terminal: control characters become spaces. */
function safe(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ')
}

function paletteOf(colours: boolean): Palette {
  const paint = (open: number, close: number): Paint => (colours ? (text) => `\u001B[${open}m${text}\u001B[${close}m` : (text) => text)
  return {
    error: paint(31, 39),
    warning: paint(33, 39),
    note: paint(36, 39),
    bold: paint(1, 22),
    dim: paint(2, 22),
    quote: paint(4, 24),
    better: paint(32, 39),
  }
}
