/** Comments that silence a finding and leave all else as it is. */
import type {Finding} from '../finding.ts'
import type {Version} from '../linter.ts'
import {applyEdits, type Edit} from './edits.ts'
import {htmlFileSuppressions, htmlSuppressions} from './suppress-html.ts'
import {markdownFileSuppressions, markdownSuppressions} from './suppress-markdown.ts'
import {yamlFileSuppressions, yamlSuppressions} from './suppress-yaml.ts'
import {isYamlFormat} from './words.ts'

/** How much a suppression is to silence: a finding, or its rule in the whole file. */
export type Extent = 'here' | 'file'

const commented: ReadonlySet<string> = new Set(['markdown', 'issue-template', 'issue-form', 'issue-config', 'html'])

/** The engine's own checks and what GitHub refuses are not silenced but mended, and plain text and JSON have no comments. */
export function canSuppress({rule, severity, span}: Finding, extent: Extent, {source, report}: Version): boolean {
  if (rule === 'valid-issue-form' && severity === 'error') return false
  if (!commented.has(report.format) || /^(?:no-invalid-syntax|no-unused-suppression|no-expired-suppression|require-suppression-reason)$/.test(rule))
    return false
  if (extent === 'file') return report.format !== 'html' || htmlFileSuppressions(rule, source).length > 0
  return span !== null
}

/**
 * The edits that silence a finding, or the findings of its rule: each way is
 * tried on the text, the least first, and taken when the finding is gone, no
 * other rule is silenced and nothing new is found. A comment holds for a whole
 * paragraph, so that other findings of the rule in it go too. `lint` lints a
 * text as this document. Undefined where no way does it.
 */
export function suppress(finding: Finding, extent: Extent, version: Version, lint: (text: string) => Version | undefined): readonly Edit[] | undefined {
  const {source, report} = version
  const {document} = version.opened()
  const [inFile, here] = waysIn(report)
  const ways = extent === 'file' ? inFile(finding.rule, source) : here(finding, document)
  return ways.find((edits) => {
    const after = edits.length > 0 ? lint(applyEdits(source, edits)) : undefined
    return after !== undefined && isSilent(finding, extent, version, after, edits)
  })
}

/** Ways to silence a rule in the whole file, and a finding where it stands, in the comments of a format. */
function waysIn(report: Version['report']): readonly [typeof markdownFileSuppressions, typeof markdownSuppressions] {
  if (report.format === 'html') return [htmlFileSuppressions, htmlSuppressions]
  return isYamlFormat(report) ? [yamlFileSuppressions, yamlSuppressions] : [markdownFileSuppressions, markdownSuppressions]
}

function isSilent({rule, span}: Finding, extent: Extent, before: Version, after: Version, edits: readonly Edit[]): boolean {
  if (after.report.kind !== before.report.kind) return false
  const left = after.findings.filter((one) => one.rule === rule)
  const start = span && movedBy(edits, span.start)
  if (extent === 'file' ? left.length > 0 : left.some((one) => one.span?.start === start)) return false
  const others = ({findings}: Version): string => keysOf(findings.filter((one) => one.rule !== rule)).join('\n')
  const known = new Set(keysOf(before.findings))
  return others(after) === others(before) && keysOf(left).every((key) => known.has(key))
}

/** What is found, wherever it stands now. */
function keysOf(findings: readonly Finding[]): string[] {
  return findings.map(({rule, severity, message, quote}) => `${rule} ${severity} ${message} ${quote}`).sort()
}

/** Where an offset is behind edits. */
function movedBy(edits: readonly Edit[], offset: number): number {
  return edits.reduce((at, {span, words}) => (span.start <= offset ? at + words.length - (span.end - span.start) : at), offset)
}
