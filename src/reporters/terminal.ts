import type {Finding} from '../finding.ts'
import {type FileReport, type Report, summarise} from '../report.ts'
import {foldedRules, shown} from './folding.ts'
import {nextSteps} from './next-steps.ts'
import {alsoIn, contextOf} from './snippet.ts'
import {type Palette, paletteOf, safe, safePath} from './terminal-text.ts'
import type {UnreadFile} from './unread-file.ts'
import {comparedText, count, describeFile} from './wording.ts'

/** What the terminal report needs besides the report itself. */
export interface TerminalOptions {
  /** Whether the output goes to a terminal that shows colours. */
  readonly colours: boolean
  /** How many notes were left out of the report. */
  readonly hiddenNotes: number
  /** Whether only changed files were looked at. */
  readonly isCompared: boolean
  /** Files that could not be read; the console has said so. */
  readonly unread: readonly UnreadFile[]
  /** The source of a file, for words in context. */
  readonly sourceOf: (path: string) => string
  /** How the path is written for the person: from where they stand. */
  readonly pathOf: (path: string) => string
}

/** The report for people: grouped by file, words in context, what to do next. */
export function formatTerminal(report: Report, options: TerminalOptions): string {
  const palette = paletteOf(options.colours)
  const parts: string[] = []
  let clean = 0
  for (const file of report.files) {
    if (file.findings.length === 0 && file.notChecked.length === 0 && !file.change?.fixed.length) clean++
    else parts.push(formatFile(file, options, palette))
  }
  if (clean > 0)
    parts.push(
      `${palette.better('✓')} ${count(clean, 'file')} with ${options.hiddenNotes > 0 ? 'no warning' : comparedText(report.files) ? 'nothing new' : 'nothing to report'}\n`,
    )
  parts.push(formatSummary(report, options, palette))
  return `${parts.join('\n')}`
}

function formatFile(file: FileReport, options: TerminalOptions, palette: Palette): string {
  const lines = [`${palette.bold(safePath(options.pathOf(file.path)))}  ${palette.dim(describeFile(file))}`]
  const source = options.sourceOf(file.path)
  const folded = foldedRules(file.findings)
  const seen = new Map<string, number>()
  for (const finding of file.findings) {
    const number = (seen.get(finding.rule) ?? 0) + 1
    seen.set(finding.rule, number)
    if (number <= shown || !folded.has(finding.rule)) lines.push(...formatFinding(finding, source, palette))
  }
  for (const [rule, number] of folded) lines.push(palette.dim(`  … and ${number - shown} more of ${rule}`))
  const fixed = file.change?.fixed ?? []
  for (const finding of fixed.slice(0, shown)) lines.push(`  ${palette.better('✓')} ${palette.dim(safe(fixedText(finding)))}`)
  if (fixed.length > shown) lines.push(palette.dim(`  … and ${fixed.length - shown} more fixed`))
  for (const {reason, place} of file.notChecked) lines.push(palette.dim(`  not checked: ${safe(place ? `${place}: ${reason}` : reason)}`))
  return `${lines.join('\n')}\n`
}

/** “fixed: no-jargon “leverage””. */
function fixedText({rule, quote}: Finding): string {
  const words = quote.replace(/\s+/g, ' ').trim()
  return `fixed: ${rule}${words === '' ? '' : ` “${words.length > 60 ? `${words.slice(0, 60)}…` : words}”`}`
}

function formatFinding(finding: Finding, source: string, palette: Palette): string[] {
  const {severity, position, span, rule, suggestions} = finding
  const at = position ? `${position.start.line}:${position.start.column}` : 'whole file'
  const again = palette.dim(alsoIn(finding, source))
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
  if (files === 0 && options.isCompared) return 'Nothing that untape reads has changed.\n'
  if (files === 0 && options.unread.length > 0) return ''
  if (files === 0) return 'No Markdown or issue forms here.\n'
  const total = [count(errors, 'error'), count(warnings, 'warning'), ...(options.hiddenNotes > 0 ? [] : [count(notes, 'note')])].join(', ')
  const hidden = options.hiddenNotes > 0 ? ` (${count(options.hiddenNotes, 'note')} left out)` : ''
  const compared = comparedText(report.files)
  const lines = [palette.bold(`${count(files, 'file')}, ${count(words, 'word')}: ${total}${hidden}`)]
  if (compared) lines.push(palette.dim(compared))
  if (report.files.some(({findings}) => foldedRules(findings).size > 0))
    lines.push(palette.dim(`Of each rule the first ${shown} findings in a file are shown; --format json has them all.`))
  const steps = nextSteps(report.files, options.pathOf)
  if (steps.length > 0) lines.push('', 'What to do next:', ...steps.map((step, i) => `  ${i + 1}. ${safe(step)}`))
  return `${lines.join('\n')}\n`
}
