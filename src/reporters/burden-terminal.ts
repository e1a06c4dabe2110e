/** The burden of forms for a terminal: each form with its questions, the most expensive first, then all forms in one table. */

import type {FieldBurden, FileBurden} from '../burden-report.ts'
import {
  changeText,
  cut,
  hasBurden,
  intervalText,
  minutesText,
  missingText,
  modelNotes,
  moneyShort,
  number,
  replacedText,
  togetherText,
  whyText,
  worstFirst,
  yearText,
} from './burden-words.ts'
import {largest} from './largest.ts'
import {statedFacts} from './stated-facts.ts'
import {takesNames} from './takes-names.ts'
import {type Palette, paletteOf, safe, safePath} from './terminal-text.ts'
import {whereText} from './where.ts'
import {count} from './wording.ts'

export interface BurdenOptions {
  readonly colours: boolean
  /** How the path is written for the person. */
  readonly pathOf: (path: string) => string
  /** Whether only changed files were looked at. */
  readonly isCompared: boolean
  /** Constants of the model that the settings replace. */
  readonly replaced: readonly string[]
  /** Whether some file could not be read: the console has said so. */
  readonly isIncomplete: boolean
}

/** The report for people. */
export function formatBurdenTerminal(files: readonly FileBurden[], options: BurdenOptions): string {
  const palette = paletteOf(options.colours)
  const worth = worstFirst(files.filter(hasBurden))
  if (worth.length === 0) {
    if (options.isIncomplete) return ''
    const nothing = options.isCompared ? 'Nothing that has changed asks or demands anything of anybody' : 'No file here asks or demands anything of anybody'
    return `${nothing}: no questions, approvals, hand-offs or waits were found.\n`
  }
  const parts = worth.map((file) => formatFile(file, options, palette))
  if (worth.length > 1) parts.push(overview(worth, options, palette))
  const rest = files.length - worth.length
  if (rest > 0) parts.push(palette.dim(`${count(rest, 'other file')} without questions, approvals, hand-offs or waits.`), '')
  const missing = missingText(worth)
  if (missing) parts.push(wrap(missing, 100), '')
  return `${[...parts, ...[...replacedText(options.replaced), ...modelNotes].map((note) => palette.dim(wrap(note, 100))), ''].join('\n')}`
}

function formatFile(file: FileBurden, {pathOf}: BurdenOptions, palette: Palette): string {
  const {burden, questions, kind, fields, problems, change} = file
  const what = kind === 'process' ? 'process document' : kind === 'form' ? 'form' : 'document'
  const lines = [
    `${palette.bold(safePath(pathOf(file.path)))}  ${palette.dim([what, ...(questions > 0 ? [count(questions, 'question')] : [])].join(' · '))}`,
    ...(burden.minutes ? [`  ${minutesText(burden.minutes)}.`] : []),
    ...[yearText(burden)].flatMap((text) => (text ? [`  ${safe(text)}.`] : [])),
    ...(change ? [`  ${palette.bold('Change:')} ${safe(changeText(change))}`] : []),
    ...problems.map((problem) => palette.warning(`  Not usable: ${safe(problem)}`)),
  ]
  if (fields.length > 0) {
    lines.push('', palette.dim(`  ${'Minutes'.padStart(8)}  ${'Share'.padStart(5)}  ${'What it takes'.padEnd(18)}  Question`))
    for (const field of fields.toSorted((a, b) => b.minutes - a.minutes || (a.line ?? 0) - (b.line ?? 0))) lines.push(...formatField(field, palette))
    lines.push('')
  }
  for (const {name, number, text} of statedFacts(file, safe)) lines.push(`  ${name.padEnd(12)} ${number === null ? '' : `${number}: `}${safe(text)}`)
  return `${lines.join('\n')}\n`
}

function formatField(field: FieldBurden, palette: Palette): string[] {
  const {minutes, share, label, line} = field
  const at = line === null ? whereText(field) : `:${line}`
  const percent = `${Math.round(share * 100)} %`
  return [
    `  ${minutes.toFixed(1).padStart(8)}  ${percent.padStart(5)}  ${(takesNames[field.class] ?? field.class).padEnd(18)}  ${safe(cut(label || '(no label)', 56))}  ${palette.dim(safe(at))}`,
    palette.dim(`  ${' '.repeat(8)}  ${' '.repeat(5)}  ${safe(whyText(field))}`),
  ]
}

function overview(files: readonly FileBurden[], {pathOf}: BurdenOptions, palette: Palette): string {
  const hasCost = files.some(({burden}) => burden.costPerYear !== null)
  const rows = files.map((file) => {
    const {burden, questions, approvers, handOffs} = file
    return [
      burden.minutes ? intervalText(burden.minutes) : '–',
      burden.hoursPerYear ? number(burden.hoursPerYear.mid) : '–',
      ...(hasCost ? [burden.costPerYear ? moneyShort(burden.costPerYear) : '–'] : []),
      String(questions),
      String(approvers.length),
      String(handOffs.length),
      burden.wait ? number(burden.wait.most) : '–',
      safe(pathOf(file.path)),
    ]
  })
  const head = ['Minutes a request', 'Hours a year', ...(hasCost ? ['Cost a year'] : []), 'Questions', 'Approvals', 'Hand-offs', 'Days waiting', 'File']
  const sizes = head.map((name, i) =>
    largest(
      rows.map((row) => row[i]?.length ?? 0),
      name.length,
    ),
  )
  const line = (row: readonly string[]): string => `  ${row.map((cell, i) => (i === row.length - 1 ? cell : cell.padStart(sizes[i] ?? 0))).join('  ')}`
  const together = togetherText(files)
  const all = together ? `\n  ${together}` : ''
  return `${palette.bold('All of them, the worst first')}\n${palette.dim(line(head))}\n${rows.map(line).join('\n')}${all}\n`
}

function wrap(text: string, width: number): string {
  return text.replace(new RegExp(`(?![^\\n]{1,${width}}$)([^\\n]{1,${width}})\\s`, 'g'), '$1\n')
}
