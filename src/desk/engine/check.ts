/** Lints one document as the command does, and says what the page shows of it. */
import {rules} from '../../../rules/index.ts'
import {reportBurden} from '../../burden-report.ts'
import type {Format} from '../../document/document.ts'
import {engineRules} from '../../engine-rules.ts'
import type {Finding} from '../../finding.ts'
import {type LintedFile, TreeLinter} from '../../linter.ts'
import {mapOf} from '../../map-report.ts'
import {isReadable, readDocument} from '../../read.ts'
import {replacementsFor} from '../../replacement.ts'
import {whereOf, whereTitle} from '../../reporters/where.ts'
import {firstSteps} from './first.ts'
import type {Better, Checked, DeskFinding, DeskInput, RuleText} from './messages.ts'
import {root, type Settings} from './settings.ts'
import {wordView} from './word-view.ts'

/** More better wordings than these are a list to read, not a choice. */
const mostBetter = 3
const ruleTexts: ReadonlyMap<string, RuleText> = new Map([...rules, ...engineRules].map(({id, summary, why}) => [id, {summary, why}]))

/** The linter of a document that has nothing around it, and how it is asked for it. */
export function linterFor({path, content, today}: DeskInput, settings: Settings): {readonly linter: TreeLinter; readonly linted: LintedFile} {
  const tree = {read: () => undefined, names: () => []}
  return {linter: new TreeLinter({...settings, tree, root, today}), linted: {path, content, isNamed: true}}
}

/**
 * Checks a document.
 *
 * @throws {ReadError | LimitError | ConfigError} one sentence for what cannot be read.
 */
export function check(input: DeskInput, settings: Settings): Checked {
  // A picture is no text that is badly encoded: what is not read is said by its name alone.
  if (!isReadable(input.path) && !/\.txt$/i.test(input.path)) readDocument({path: input.path, content: ''})
  const {linter, linted} = linterFor(input, settings)
  const version = linter.lint(linted)
  if (!version) throw new Error('A file that is named is always read.')
  const opened = version.opened()
  const word = wordView(opened.document)
  const {report} = version
  const findings = version.findings.map((finding, i): DeskFinding => {
    const {rule, severity, message, quote, fingerprint, span} = finding
    const shown = {rule, severity, message, quote, fingerprint, span}
    return {
      ...shown,
      where: whereTitle(whereOf(report.findings[i] ?? finding)) || 'Whole document',
      better: betterOf(finding, version.source, report.format),
    }
  })
  const [burden, map] = [reportBurden(opened), mapOf(opened, report.path)]
  return {
    report,
    findings,
    rules: Object.fromEntries([...new Set(findings.map(({rule}) => rule))].flatMap((id) => ((text) => (text ? [[id, text]] : []))(ruleTexts.get(id)))),
    first: firstSteps(report, burden, map, (id) => ruleTexts.get(id)?.summary ?? id),
    burden,
    map,
    ...(word ? {word} : {}),
  }
}

function betterOf(finding: Finding, source: string, format: Format): Better[] {
  return finding.suggestions.slice(0, mostBetter).map((words) => {
    const places = canStandIn(words, format) ? replacementsFor({...finding, suggestions: [words]}, source) : []
    return {words, changes: places.map(({span, words: own}) => ({...span, words: own})).sort((a, b) => a.start - b.start)}
  })
}

/** Whether words may stand in a text of a format as they are: not where a sign of theirs could end a value of YAML, JSON or HTML, nor in a Word file. */
function canStandIn(words: string, format: Format): boolean {
  if (format === 'docx') return false
  return format === 'markdown' || format === 'issue-template' || format === 'text' || !/["'#:{}&]/.test(words)
}
