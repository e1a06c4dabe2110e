/** report.json: what a run found, and the reading of one that a stranger may have written. */
import {rules} from '../rules/index.ts'
import {ConfigError} from '../src/config.ts'
import {engineRules} from '../src/engine-rules.ts'
import {integer, list, number, object, oneOf, orNull, refuse, type Shape, ShapeError, text, yesOrNo} from '../src/shape.ts'
import {readPlain} from './files.ts'
import type {ModelFinding, RunModel} from './model.ts'
import {isPlainPath} from './plain-path.ts'

/** The largest report, in bytes. */
export const maxReport = 5_000_000

const longest = {message: 2000, quote: 20_000, place: 1000, suggestion: 1000}
const [maxFiles, maxFindings, maxSuggestions] = [3000, 5000, 20]

const sha = text(64, /^[0-9a-f]{40}([0-9a-f]{24})?$/)
const path: Shape<string> = (value, at) => (typeof value === 'string' && isPlainPath(value) ? value : refuse(at, 'a path of the repository'))
const offset = integer(0, maxReport)
const span = object({start: offset, end: offset})
const point = object({line: integer(1, maxReport), column: integer(1, maxReport), offset})
const count = integer(0, 1_000_000)
const finding = object(
  {
    rule: oneOf([...rules, ...engineRules].map(({id}) => id)),
    severity: oneOf(['note', 'warning', 'error']),
    message: text(longest.message),
    quote: text(longest.quote, undefined, true),
    span: orNull(span),
    position: orNull(object({start: point, end: point})),
    place: text(longest.place),
    suggestions: list(text(longest.suggestion), maxSuggestions),
    fingerprint: text(16, /^[0-9a-f]{16}$/),
  },
  {
    measure: number(0, 1_000_000),
    was: number(0, 1_000_000),
    replacement: object({start: offset, end: offset, lines: list(text(longest.quote, undefined, true), 20)}),
  },
)
const amount = number(0, 1e18)
const measures = object({
  questions: orNull(count),
  minutes: orNull(amount),
  hours: orNull(amount),
  approvals: count,
  handOffs: count,
  wait: orNull(amount),
  jargon: count,
  grade: orNull(number(-100, 1000)),
})
const signed = number(-1e18, 1e18)
const interval = object({low: orNull(signed), mid: signed, high: orNull(signed)})
const difference = object({
  minutes: orNull(interval),
  approvals: signed,
  handOffs: signed,
  wait: orNull(signed),
  hoursPerYear: orNull(interval),
  costPerYear: orNull(interval),
})
const findings = list(finding, maxFindings)
const file = object(
  {
    path,
    previousPath: orNull(path),
    kind: oneOf(['form', 'process', 'other']),
    before: orNull(measures),
    after: measures,
    difference: orNull(difference),
    added: findings,
    existing: findings,
    fixed: findings,
    notChecked: list(object({reason: text(longest.message), place: text(longest.place)}), 1000),
  },
  {withoutLines: yesOrNo},
)
const anyPath: Shape<string> = (value, at) => (value === '' ? '' : path(value, at))
const report: Shape<RunModel> = object({
  schema: oneOf([1]),
  tool: object({name: oneOf(['untape']), version: text(40, /^[\w.-]+$/)}),
  scope: oneOf(['change', 'all']),
  head: sha,
  base: orNull(sha),
  isConfigChanged: yesOrNo,
  configFrom: oneOf(['base', 'head', 'none']),
  files: list(file, maxFiles),
  notChecked: list(object({path: anyPath, reason: text(longest.message)}), maxFiles),
})

/** The text of report.json. Of a report that would be too large, the findings that matter least are left out, and it says so. */
export function reportText(model: RunModel): string {
  const clean = cleaned(model)
  const most = (number: number): RunModel => ({
    ...clean,
    files: clean.files.map((one) => ({...one, added: one.added.slice(0, number), existing: [], fixed: one.fixed.slice(0, number)})),
    notChecked: [
      ...clean.notChecked,
      {path: '', reason: `This report leaves out what was there before, and all but the first ${number} findings of each file.`},
    ],
  })
  for (const number of [undefined, 100, 20, 3, 0]) {
    const written = `${JSON.stringify(number === undefined ? clean : most(number))}\n`
    if (Buffer.byteLength(written) <= maxReport) return written
  }
  return `${JSON.stringify({...most(0), files: []})}\n`
}

/**
 * Reads a report of the first stage.
 *
 * @throws {ConfigError} for one that is not there, too large, or not exactly what we write.
 */
export function readReport(name: string): RunModel {
  return parseReport(readPlain(name, maxReport), name)
}

/**
 * A report from its text. Nothing in it is believed: changes to commit are
 * dropped, as nobody has proved them.
 *
 * @throws {ConfigError} for one that is not exactly what we write.
 */
export function parseReport(written: string, name: string): RunModel {
  try {
    const model = report(JSON.parse(written), 'report')
    return {...model, files: model.files.map((one) => ({...one, added: one.added.map(withoutReplacement)}))}
  } catch (error) {
    if (error instanceof ShapeError) throw new ConfigError(`${name} is not a report of untape: ${error.message}`)
    throw new ConfigError(`${name} is not valid JSON`)
  }
}

function withoutReplacement({replacement, ...finding}: ModelFinding): ModelFinding {
  return finding
}

/** Nothing that a reader of the report has to refuse: a document may hold any character. */
function cleaned(model: RunModel): RunModel {
  const line = (value: string, most: number): string => value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, most)
  const lines = (value: string, most: number): string => value.replace(/(?![\t\n\r])[\p{Cc}\u2028\u2029]/gu, '\uFFFD').slice(0, most)
  const one = ({replacement, ...found}: ModelFinding): ModelFinding => ({
    ...found,
    ...(replacement?.lines.every((words) => lines(words, longest.quote) === words) ? {replacement} : {}),
    message: line(found.message, longest.message),
    quote: lines(found.quote, longest.quote),
    place: line(found.place, longest.place),
    suggestions: found.suggestions.slice(0, maxSuggestions).map((words) => line(words, longest.suggestion)),
  })
  const all = (list: readonly ModelFinding[]): ModelFinding[] => list.slice(0, maxFindings).map(one)
  return {
    ...model,
    files: model.files.slice(0, maxFiles).map((file) => ({
      ...file,
      added: all(file.added),
      existing: all(file.existing),
      fixed: all(file.fixed),
      notChecked: file.notChecked.slice(0, 1000).map(({reason, place}) => ({reason: line(reason, longest.message), place: line(place, longest.place)})),
    })),
    notChecked: model.notChecked.slice(0, maxFiles - 1).map((left) => ({path: left.path, reason: line(left.reason, longest.message)})),
  }
}
