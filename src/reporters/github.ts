import type {Finding, Severity} from '../finding.ts'
import {hasLines, type Report, summarise} from '../report.ts'
import {cleanText, logLine} from './clean-text.ts'
import {bySeverity} from './most-severe.ts'
import {placeSentence} from './place-sentence.ts'
import {count} from './wording.ts'

const commands: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', note: 'notice'}

/** The report as commands of a GitHub workflow, the most severe first: GitHub shows only the first ten of each kind. */
export function formatGithub(report: Report): string {
  const found = report.files.flatMap((file) => file.findings.map((finding) => ({file, finding})))
  const {files, errors, warnings, notes} = summarise(report.files)
  const lines = [
    ...bySeverity(found, ({finding}) => finding.severity).map(({file, finding}) =>
      hasLines(file) ? commandOf(file.path, finding) : placeCommandOf(file.path, finding),
    ),
    ...report.files.flatMap(({path, notChecked}) =>
      notChecked.map(({place, reason}) => logLine(`not checked: ${path}: ${place ? `${place}: ` : ''}${reason}`)),
    ),
    `${count(files, 'file')}: ${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(notes, 'note')}`,
  ]
  return `${lines.join('\n')}\n`
}

/** One finding as one command. GitHub takes columns only where a finding begins and ends in one line. */
function commandOf(path: string, {rule, severity, message, position, suggestions}: Finding): string {
  const start = position?.start ?? {line: 1, column: undefined}
  const end = position?.end ?? {line: 1, column: undefined}
  const isOneLine = start.line === end.line && start.column !== undefined && end.column !== undefined
  const lines = {
    line: String(start.line),
    endLine: String(end.line),
    ...(isOneLine ? {col: String(start.column), endColumn: String(end.column)} : {}),
  }
  return written(severity, {file: path, ...lines, title: titleOf(rule)}, cleanText(message) + betterText(suggestions))
}

/** The same for a file that has no lines: the message says the place and the words. */
function placeCommandOf(path: string, finding: Finding): string {
  const {rule, severity, message, suggestions} = finding
  const where = placeSentence(finding)
  return written(severity, {file: path, title: titleOf(rule)}, cleanText(message) + (where && `\n${cleanText(where)}`) + betterText(suggestions))
}

function titleOf(rule: string): string {
  return `untape ${cleanText(rule)}`
}

function betterText(suggestions: readonly string[]): string {
  return suggestions.length > 0 ? `\nBetter: ${cleanText(suggestions.slice(0, 2).join(' · '))}` : ''
}

/** A path is named as it is, or GitHub would not find the file; the escapes keep it in its place. */
function written(severity: Severity, properties: Readonly<Record<string, string>>, message: string): string {
  const all = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`)
  return `::${commands[severity]} ${all.join(',')}::${escapeData(message)}`
}

/** As GitHub’s own toolkit escapes the text of a command; other control characters are taken out. */
function escapeData(text: string): string {
  return text
    .replace(/%/g, '%25')
    .replace(/\r/g, '%0D')
    .replace(/\n/g, '%0A')
    .replace(/[\p{Cc}\u2028\u2029]/gu, '')
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
