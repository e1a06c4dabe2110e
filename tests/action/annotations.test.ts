import {expect, test} from 'vitest'
import {annotationsOf} from '../../action/annotations.ts'
import type {ModelFile, ModelFinding, RunModel} from '../../action/model.ts'
import {countsOf} from '../../action/outputs.ts'
import {maxSummary, summaryOf} from '../../action/summary.ts'
import type {Severity} from '../../src/finding.ts'
import type {FileReport} from '../../src/report.ts'
import {noMeasures} from './models.ts'

function finding(number: number, severity: Severity, line?: number): ModelFinding {
  const start = {line: line ?? 1, column: 3, offset: 0}
  const position = line === undefined ? null : {start, end: {...start, column: 9}}
  const fingerprint = number.toString(16).padStart(16, '0')
  return {
    rule: 'no-jargon',
    severity,
    message: `Message ${number}`,
    quote: '',
    span: null,
    position,
    place: '',
    suggestions: ['use', 'take', 'have'],
    fingerprint,
  }
}

function model(added: readonly ModelFinding[], more: Partial<ModelFile> = {}): RunModel {
  const file: ModelFile = {
    path: 'a.md',
    previousPath: null,
    kind: 'form',
    before: null,
    after: noMeasures,
    difference: null,
    added,
    existing: [],
    fixed: [],
    notChecked: [],
    ...more,
  }
  return {
    schema: 1,
    tool: {name: 'untape', version: '0.1.0'},
    scope: 'change',
    head: 'a'.repeat(40),
    base: 'b'.repeat(40),
    isConfigChanged: false,
    configFrom: 'head',
    files: [file],
    notChecked: [],
  }
}

test('ten of a kind, the worst first, and the rest is counted', () => {
  const all = (['note', 'warning', 'error'] as const).flatMap((severity, i) => Array.from({length: 12}, (_, j) => finding(100 * i + j, severity, j + 1)))
  const {annotations, rest} = annotationsOf(model(all), new Set())
  expect(annotations.map(({severity}) => severity).join()).toBe([...Array(10).fill('error'), ...Array(10).fill('warning'), ...Array(10).fill('note')].join())
  expect(rest).toBe('6 more findings in the summary of this run')
})

test('what stands in a comment is not annotated too', () => {
  const [one, two] = [finding(1, 'note', 4), finding(2, 'note', 5)]
  const {annotations, rest} = annotationsOf(model([one, two]), new Set([one.fingerprint]))
  expect(annotations).toEqual([
    {
      severity: 'note',
      message: 'Message 2\nBetter: use · take',
      properties: {title: 'untape no-jargon', file: 'a.md', startLine: 5, endLine: 5, startColumn: 3, endColumn: 9},
    },
  ])
  expect(rest).toBe(undefined)
})

test('a finding about the whole file stands at its first line; what was there before stands nowhere', () => {
  const {annotations} = annotationsOf(model([finding(1, 'warning')], {existing: [finding(2, 'error', 3)], fixed: [finding(3, 'error', 3)]}), new Set())
  expect(annotations.map(({properties}) => properties)).toEqual([{title: 'untape no-jargon', file: 'a.md', startLine: 1, endLine: 1}])
})

test('outputs count errors and warnings among what is new', () => {
  const added = [finding(1, 'error'), finding(2, 'warning'), finding(3, 'warning'), finding(4, 'note')]
  expect(countsOf(model(added, {existing: [finding(5, 'error')], fixed: [finding(6, 'error')]}))).toEqual({
    findings: 5,
    newFindings: 4,
    errors: 1,
    warnings: 2,
    notes: 1,
  })
})

function report(path: string, count: number, message: string): FileReport {
  const findings = Array.from({length: count}, (_, i) => ({...finding(i, 'error', i + 1), message}))
  return {
    path,
    format: 'markdown',
    kind: 'form',
    audience: 'everyone',
    language: 'en',
    words: 3,
    fields: 0,
    findings,
    notChecked: [],
    facts: {acronyms: [], questions: []},
  }
}

test('a summary is cut below what GitHub takes, and says so', () => {
  const reports = Array.from({length: 300}, (_, i) => report(`${'ü'.repeat(200)}${i}.md`, 30, 'é'.repeat(900)))
  const run = {model: model([]), reports, sourceOf: () => ''}
  const text = summaryOf(run, 'https://github.com/acme/forms/blob/0')
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxSummary)
  expect(text).toContain('this report leaves out')
  expect(text).toContain('Compared with `bbbbbbbbbb`: 0 new, 0 there before, 0 fixed.')
})

test('a summary leads to the lines of the commit, whatever the path', () => {
  const text = summaryOf({model: model([]), reports: [report('a b/ü#?.md', 1, 'Here')], sourceOf: () => ''}, 'https://github.com/acme/forms/blob/0')
  expect(text).toContain('(https://github.com/acme/forms/blob/0/a%20b/%C3%BC%23%3F.md#L1)')
})

test('a summary says what was not looked at, and whose rules counted', () => {
  const changed = {...model([]), isConfigChanged: true, configFrom: 'base' as const, base: null, notChecked: [{path: '', reason: 'Time ran out.'}]}
  const text = summaryOf({model: changed, reports: [], sourceOf: () => ''}, 'https://github.com/acme/forms/blob/0')
  expect(text).toContain('Not compared with an older version')
  expect(text).toContain('the one of the base branch was used')
  expect(text).toContain('Time ran out.')
})
