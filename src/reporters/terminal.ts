import type {Anchor, Finding} from '../finding.ts'
import {type FileReport, hasLines, type Report, summarise} from '../report.ts'
import {foldedRules, shown} from './folding.ts'
import {largest} from './largest.ts'
import {nextSteps} from './next-steps.ts'
import {alsoIn, type Source, wordsOf} from './snippet.ts'
import {type Palette, paletteOf, safe, safePath} from './terminal-text.ts'
import type {UnreadFile} from './unread-file.ts'
import {splitPlace} from './where.ts'
import {comparedText, count, describeFile, fixedSentence, partText} from './wording.ts'

/** What the terminal report needs besides the report itself. */
export interface TerminalOptions {
  /** Whether the output goes to a terminal that shows colours. */
  readonly colours: boolean
  /** How many notes were left out of the report. */
  readonly hiddenNotes: number
  /** Whether only changed files were looked at. */
  readonly isCompared: boolean
  /** The part of the files that was looked at, of so many. */
  readonly part?: {readonly index: number; readonly of: number} | undefined
  /** Files that could not be read; the console has said so. */
  readonly unread: readonly UnreadFile[]
  /** The source of a file, or what stands around its findings, for words in context. */
  readonly sourceOf: (path: string) => Source
  /** The offset that an anchor begins at, for words in context in a file without lines. */
  readonly startOf?: (path: string, anchor: Anchor) => number | undefined
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
  const folded = foldedRules(file.findings)
  const seen = new Map<string, number>()
  const findings = file.findings.filter(({rule}) => {
    const number = (seen.get(rule) ?? 0) + 1
    seen.set(rule, number)
    return number <= shown || !folded.has(rule)
  })
  lines.push(...(hasLines(file) ? byLine : byPlace)(findings, (finding, at) => formatFinding(finding, at, file.path, options, palette), palette))
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

/** The lines of a finding behind where it stands. */
type Format = (finding: Finding, at: string) => string[]

const wholeFile = 'whole file'
/** Tables in tables make longer ones: these push the message to the right. */
const longestPlace = 40

function byLine(findings: readonly Finding[], format: Format): string[] {
  return findings.flatMap((finding) => {
    const {position} = finding
    return format(finding, `  ${(position ? `${position.start.line}:${position.start.column}` : wholeFile).padEnd(10)}`)
  })
}

/** Findings of a file without lines, each title once over those that stand under it. */
function byPlace(findings: readonly Finding[], format: Format, palette: Palette): string[] {
  const placed = findings.map((finding) => {
    const {title, rest} = splitPlace(safe(finding.place))
    return {finding, title, at: `${title === '' ? '  ' : '    '}${rest || wholeFile}`}
  })
  const width = Math.min(longestPlace, largest(placed.map(({at}) => at.length)))
  return placed.flatMap(({finding, title, at}, i) => [
    ...(title === '' || title === placed[i - 1]?.title ? [] : [`  ${palette.bold(title)}`]),
    ...format(finding, at.padEnd(width)),
  ])
}

function formatFinding(finding: Finding, at: string, path: string, {sourceOf, startOf}: TerminalOptions, palette: Palette): string[] {
  const {severity, rule, suggestions} = finding
  const source = sourceOf(path)
  const again = palette.dim(alsoIn(finding, source))
  const indent = ' '.repeat(at.length + 10)
  const lines = [`${at} ${palette[severity](severity.padEnd(7))}  ${safe(finding.message)}${again}  ${palette.dim(rule)}`]
  if (finding.quote) {
    const {before, quote, after} = wordsOf(finding, source, (anchor) => startOf?.(path, anchor))
    lines.push(`${indent}${palette.dim(safe(before))}${palette.quote(safe(quote))}${palette.dim(safe(after))}`)
  }
  const [better] = suggestions
  if (better !== undefined) lines.push(`${indent}${palette.better(`better: ${safe(suggestions.slice(0, 2).join(' · '))}`)}`)
  return lines
}

function formatSummary(report: Report, options: TerminalOptions, palette: Palette): string {
  const {files, words, errors, warnings, notes} = summarise(report.files)
  if (files === 0 && options.isCompared) return 'Nothing that untape reads has changed.\n'
  if (files === 0 && options.unread.length > 0) return ''
  if (files === 0 && options.part) return `No file falls into ${partText(options.part)}.\n`
  if (files === 0) return 'No Markdown, Word files or issue forms here.\n'
  const total = [count(errors, 'error'), count(warnings, 'warning'), ...(options.hiddenNotes > 0 ? [] : [count(notes, 'note')])].join(', ')
  const hidden = options.hiddenNotes > 0 ? ` (${count(options.hiddenNotes, 'note')} left out)` : ''
  const compared = comparedText(report.files)
  const lines = [palette.bold(`${count(files, 'file')}, ${count(words, 'word')}: ${total}${hidden}`)]
  const fixable = report.files.reduce((sum, {findings}) => sum + findings.filter(({fix}) => fix).length, 0)
  if (report.fixed) lines.push(fixedSentence(report.fixed))
  else if (fixable > 0) lines.push(`${count(fixable, 'finding')} ${fixable === 1 ? 'has' : 'have'} a safe fix: add --fix.`)
  if (compared) lines.push(palette.dim(compared))
  if (options.part) lines.push(palette.dim(`This is ${partText(options.part)}: “untape merge” joins the JSON reports of all.`))
  if (report.files.some(({findings}) => foldedRules(findings).size > 0))
    lines.push(palette.dim(`Of each rule the first ${shown} findings in a file are shown; --format json has them all.`))
  const steps = nextSteps(report.files, options.pathOf)
  if (steps.length > 0) lines.push('', 'What to do next:', ...steps.map((step, i) => `  ${i + 1}. ${safe(step)}`))
  return `${lines.join('\n')}\n`
}
