import type {Finding, Severity, Span} from '../finding.ts'
import {type FileReport, hasLines, type Report} from '../report.ts'
import {cleanText} from './clean-text.ts'
import {elsewhere} from './excerpt.ts'
import {jsonText} from './json-text.ts'
import {bySeverity} from './most-severe.ts'
import {placeSentence} from './place-sentence.ts'
import {ruleUrl} from './rule-link.ts'
import type {UnreadFile} from './unread-file.ts'
import {count} from './wording.ts'

/** What the report says of a rule. */
export interface SarifRule {
  readonly id: string
  readonly summary: string
  readonly why: string
  readonly severity: Severity | 'off'
  readonly category?: string
}

/** Whether a finding was there before. */
export type BaselineState = 'new' | 'unchanged'

/** What a SARIF report needs besides the report itself. */
export interface SarifOptions {
  readonly rules: readonly SarifRule[]
  /** Where a span stands, for places that were counted; without it they are left out. */
  readonly positionOf?: (path: string, span: Span) => Finding['position']
  readonly baselineOf?: (path: string, finding: Finding) => BaselineState | undefined
  /** Whether better wordings are offered as changes to the file. */
  readonly withFixes?: boolean
  /** Files that could not be read, and why. */
  readonly unread?: readonly UnreadFile[]
}

/** GitHub refuses a run with more results. */
export const mostResults = 25_000

interface Found {
  readonly file: FileReport
  readonly finding: Finding
}

/** The report as SARIF 2.1.0: one run, sorted as the report is. */
export function formatSarif(report: Report, options: SarifOptions): string {
  const all = report.files.flatMap((file) => file.findings.map((finding) => ({file, finding})))
  const kept = all.length > mostResults ? new Set(bySeverity(all, ({finding}) => finding.severity).slice(0, mostResults)) : undefined
  const rules = rulesOf(all, options.rules)
  const indexOf = new Map(rules.map(({id}, i) => [id, i]))
  const run = {
    tool: {
      driver: {
        name: 'untape',
        version: report.version,
        semanticVersion: report.version,
        informationUri: 'https://github.com/untape/untape',
        rules: rules.map(descriptorOf),
      },
    },
    invocations: [{executionSuccessful: !options.unread?.length, toolExecutionNotifications: notificationsOf(report, all.length, options)}],
    columnKind: 'utf16CodeUnits',
    results: all.filter((found) => kept?.has(found) ?? true).map((found) => resultOf(found, indexOf.get(found.finding.rule) ?? -1, options)),
  }
  return `${jsonText({$schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json', version: '2.1.0', runs: [run]})}\n`
}

/** The rules that are known, and those that findings name all the same. */
function rulesOf(all: readonly Found[], known: readonly SarifRule[]): SarifRule[] {
  const ids = new Set(known.map(({id}) => id))
  const others = new Set(all.map(({finding}) => finding.rule).filter((id) => !ids.has(id)))
  const unknown = [...others].map((id): SarifRule => ({id, summary: id, why: id, severity: 'note'}))
  return [...known, ...unknown].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function descriptorOf({id, summary, why, severity, category}: SarifRule) {
  const url = ruleUrl(id)
  const level = severity === 'off' ? 'note' : severity
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: {text: cleanText(summary)},
    fullDescription: {text: cleanText(why)},
    help: {text: cleanText(`${summary} ${why}`)},
    ...(url ? {helpUri: url} : {}),
    defaultConfiguration: {level, enabled: severity !== 'off'},
    properties: {tags: ['plain-language', ...(category ? [category] : [])], 'problem.severity': level === 'note' ? 'recommendation' : level},
  }
}

function resultOf({file, finding}: Found, ruleIndex: number, options: SarifOptions) {
  const {rule, severity, message, span, position, place, fingerprint, suggestions} = finding
  const state = options.baselineOf?.(file.path, finding)
  const related = options.positionOf ? elsewhere(finding).map((one) => regionOf(one, options.positionOf?.(file.path, one) ?? null)) : []
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : {ruleIndex}),
    level: severity,
    message: {text: messageText(hasLines(file) ? message : [message, placeSentence(finding)].filter(Boolean).join(' '))},
    locations: [
      {
        physicalLocation: {artifactLocation: artifact(file.path), region: regionOf(span, position)},
        ...(place ? {logicalLocations: [{fullyQualifiedName: cleanText(place)}]} : {}),
      },
    ],
    partialFingerprints: {'untape/v1': fingerprint},
    ...(state ? {baselineState: state} : {}),
    ...(related.length > 0
      ? {relatedLocations: related.map((region) => ({physicalLocation: {artifactLocation: artifact(file.path), region}, message: {text: 'Counted here too.'}}))}
      : {}),
    ...(options.withFixes && span && position && suggestions.length > 0 ? {fixes: suggestions.map((text) => fixOf(text, file.path, span, position))} : {}),
  }
}

function fixOf(text: string, path: string, span: Span, position: Finding['position']) {
  return {
    description: {text: messageText(`Write “${text}”.`)},
    artifactChanges: [{artifactLocation: artifact(path), replacements: [{deletedRegion: regionOf(span, position), insertedContent: {text}}]}],
  }
}

/** What stands for the whole document, or has no lines, is shown at the top of the file: GitHub asks for a line of each result. */
function regionOf(span: Span | null, position: Finding['position']) {
  if (!span || !position) return {startLine: 1}
  return {
    startLine: position.start.line,
    startColumn: position.start.column,
    endLine: position.end.line,
    endColumn: position.end.column,
    charOffset: span.start,
    charLength: span.end - span.start,
  }
}

function artifact(path: string) {
  // Half a character has no place in a URI.
  const uri = path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  return {uri, uriBaseId: '%SRCROOT%'}
}

/** What was not checked, and what was left out. */
function notificationsOf(report: Report, results: number, {unread = []}: SarifOptions) {
  const cut = results - mostResults
  return [
    ...(cut > 0
      ? [
          {
            level: 'warning',
            message: {
              text: `${count(cut, 'finding')} of ${count(results, 'finding')} left out: the most severe ${count(mostResults, 'finding')} are in this report.`,
            },
          },
        ]
      : []),
    ...unread.map(({path, reason}) => ({level: 'error', message: {text: messageText(`${path} could not be read: ${reason}`)}})),
    ...report.files.flatMap(({path, notChecked}) =>
      notChecked.map(({place, reason}) => ({
        level: 'note',
        message: {text: messageText(`Not checked: ${place ? `${place}: ` : ''}${reason}`)},
        locations: [{physicalLocation: {artifactLocation: artifact(path)}}],
      })),
    ),
  ]
}

/** SARIF knows “[text](target)” in a message as a link: what a document says is none. */
function messageText(text: string): string {
  return cleanText(text).replace(/\](?=\()/g, ']\u200B')
}
