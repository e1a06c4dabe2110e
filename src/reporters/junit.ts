import {type Finding, type Severity, severities} from '../finding.ts'
import {type FileReport, hasLines, type Report} from '../report.ts'
import {cleanText} from './clean-text.ts'
import {element, type XmlElement, xmlText} from './junit-xml.ts'
import {ruleUrl} from './rule-link.ts'
import {shortened} from './snippet.ts'
import type {UnreadFile} from './unread-file.ts'

/** What a JUnit report needs besides the report itself. */
export interface JunitOptions {
  /** From which severity on a finding fails its case. */
  readonly failOn: Severity | 'never'
  /** Files that could not be read, and why. */
  readonly unread: readonly UnreadFile[]
}

interface Case {
  readonly name: string
  /** What came of it; nothing for one that passed. */
  readonly outcome?: XmlElement
}

/**
 * The report as JUnit XML: a suite for each file, and in it a case for each finding. One at or above `failOn` is a
 * failure, a lesser one is skipped, one that a change mended has passed, and a file without any has one case that
 * passed. GitLab tells cases of two pipelines apart by `classname` and `name` and shows the first of two alike, so a
 * name holds no line, and those of one file differ. GitLab and Jenkins show `classname` as the suite, so it is the path.
 */
export function formatJunit({files}: Report, {failOn, unread}: JunitOptions): string {
  const suites = [
    ...files.map((file) => suiteOf(file.path, casesOf(file, failOn))),
    ...unread.map(({path, reason}) => suiteOf(path, [{name: 'can be read', outcome: element('error', {message: cleanText(reason), type: 'unread'}, reason)}])),
  ]
  // Jenkins takes a report without a case for a mistake.
  if (suites.length === 0) suites.push(suiteOf('untape', [{name: 'nothing to check'}]))
  return xmlText(element('testsuites', {name: 'untape', ...sumOf(suites)}, suites))
}

/** What the whole counts of its suites: the schema of Jenkins knows no “skipped” there. */
const counted = ['tests', 'failures', 'errors'] as const

function sumOf(suites: readonly XmlElement[]): Record<string, string> {
  return Object.fromEntries(counted.map((name) => [name, String(suites.reduce((sum, {attributes}) => sum + Number(attributes[name]), 0))]))
}

function suiteOf(path: string, cases: readonly Case[]): XmlElement {
  const file = cleanText(path)
  const number = (tag: string): string => String(cases.filter(({outcome}) => outcome?.tag === tag).length)
  return element(
    'testsuite',
    {name: file, tests: String(cases.length), failures: number('failure'), errors: number('error'), skipped: number('skipped')},
    cases.map(({name, outcome}) => element('testcase', {classname: file, name: cleanText(name), file}, outcome ? [outcome] : [])),
  )
}

function casesOf(file: FileReport, failOn: JunitOptions['failOn']): Case[] {
  const cases = [
    ...file.findings.map((finding) => ({name: nameOf(finding), outcome: outcomeOf(finding, file, failOn)})),
    ...(file.change?.fixed ?? []).map((finding) => ({name: nameOf(finding)})),
    ...file.notChecked.map(({reason, place}) => ({
      name: `not checked${place === '' ? '' : `: ${place}`}`,
      outcome: element('skipped', {message: cleanText(reason)}, reason),
    })),
  ]
  return cases.length === 0 ? [{name: 'no finding'}] : numbered(cases)
}

/** The second case of a name and all later ones get a number behind it. */
function numbered(cases: readonly Case[]): Case[] {
  const seen = new Map<string, number>()
  return cases.map((one) => {
    const number = (seen.get(one.name) ?? 0) + 1
    seen.set(one.name, number)
    return number === 1 ? one : {...one, name: `${one.name} (${number})`}
  })
}

/** Jenkins shows the message of what is skipped, GitLab the text in it: both say all. */
function outcomeOf(finding: Finding, file: FileReport, failOn: JunitOptions['failOn']): XmlElement {
  const {severity, message, position, suggestions, rule} = finding
  const start = position?.start
  const where = hasLines(file) ? (start ? `line ${start.line}, column ${start.column}` : 'the whole file') : finding.place || 'the whole file'
  const better = suggestions.length > 0 ? `Better: ${suggestions.slice(0, 2).join(' · ')}` : ''
  const url = ruleUrl(rule)
  const lines = [`${severity}: ${message}`, better, quoteText(finding), `${file.path}, ${where}`, ...(url === undefined ? [] : [url])].map(cleanText)
  const isFailure = failOn !== 'never' && severities.indexOf(severity) >= severities.indexOf(failOn)
  const summary = `${severity}: ${message}${better === '' ? '' : ` ${better}`} (${where})`
  return element(isFailure ? 'failure' : 'skipped', {message: cleanText(summary), type: severity}, lines.filter((line) => line !== '').join('\n'))
}

/** “no-jargon: “provision””: the rule and the words, which stay when lines move. */
function nameOf({rule, quote}: Finding): string {
  const words = wordsOf(quote)
  return words === '' ? rule : `${rule}: “${words}”`
}

function quoteText({quote, message}: Finding): string {
  const words = wordsOf(quote)
  return words === '' || message.includes(words) ? '' : `“${words}”`
}

function wordsOf(quote: string): string {
  return shortened(quote.replace(/\s+/g, ' ').trim())
}
