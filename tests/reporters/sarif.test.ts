import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv} from 'ajv'
import addFormats from 'ajv-formats'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {LineIndex} from '../../src/document/position.ts'
import {engineRules} from '../../src/engine-rules.ts'
import type {FileReport} from '../../src/report.ts'
import {formatSarif, mostResults, type SarifOptions} from '../../src/reporters/sarif.ts'
import {runIn} from '../command.ts'
import {aFile, aFinding} from './a-report.ts'
import {payloads} from './payloads.ts'

const root = join(import.meta.dirname, '..', '..')
const {$schema: _draft4, id: $id, ...schema} = JSON.parse(readFileSync(join(root, 'tests/schemas/sarif-2.1.0.json'), 'utf8')) as Record<string, unknown>
// Of draft 4 the schema uses nothing that later drafts read in another way, but for “id” at its top. Its patterns are no Unicode ones.
const ajv = new Ajv({strict: false, unicodeRegExp: false, allErrors: true})
addFormats.default(ajv)
const isValid = ajv.compile({...schema, $id: String($id)})

interface Region {
  startLine: number
  startColumn?: number
  endLine?: number
  endColumn?: number
  charOffset?: number
  charLength?: number
}
interface Place {
  physicalLocation: {artifactLocation: {uri: string; uriBaseId?: string}; region: Region}
  logicalLocations?: {fullyQualifiedName: string}[]
}
interface Notification {
  level: string
  message: {text: string}
  locations?: Place[]
}
interface Run {
  tool: {driver: {rules: {id: string; helpUri?: string; defaultConfiguration: {level: string; enabled: boolean}; properties: {tags: string[]}}[]}}
  invocations: [{executionSuccessful: boolean; toolExecutionNotifications: Notification[]}]
  columnKind: string
  results: {
    ruleId: string
    ruleIndex: number
    level: string
    message: {text: string}
    locations: [Place]
    partialFingerprints: Record<string, string>
    baselineState?: string
    relatedLocations?: Place[]
    fixes?: {artifactChanges: {replacements: {deletedRegion: Region; insertedContent: {text: string}}[]}[]}[]
  }[]
}

const every = [...rules, ...engineRules]

function sarif(files: readonly FileReport[], options: Partial<SarifOptions> = {}): Run {
  return valid(formatSarif({version: '1.2.3', files}, {rules: every, ...options}))
}

function valid(text: string): Run {
  const log = JSON.parse(text) as {version: string; runs: [Run]}
  expect(isValid(log), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true)
  expect([log.version, log.runs.length]).toEqual(['2.1.0', 1])
  return log.runs[0]
}

const source = 'One two.\nThree 😀 four.\n'
const lines = new LineIndex(source)
const two = {start: 4, end: 7}
const four = {start: 18, end: 22}

test('the schema refuses what is no SARIF', () => {
  expect(isValid({version: '2.1.0', runs: [{tool: {driver: {name: 'x'}}, results: [{message: {text: 'a'}, level: 'notice'}]}]})).toBe(false)
  expect(isValid({version: '2.1.0', runs: [{tool: {driver: {}}}]})).toBe(false)
})

describe('on real documents', () => {
  const {out} = runIn(root, ['examples', '--config', 'examples/untape.yml', '--format', 'sarif', '--today', '2026-11-25'])
  const json = runIn(root, ['examples', '--config', 'examples/untape.yml', '--format', 'json', '--today', '2026-11-25']).out
  const files = (JSON.parse(json) as {files: FileReport[]}).files
  const run = valid(out)

  test('each finding is a result, in order, with the words at its place', () => {
    const found = files.flatMap(({path, findings}) => findings.map((finding) => ({path, finding})))
    expect(run.results.length).toBe(found.length)
    expect(run.columnKind).toBe('utf16CodeUnits')
    for (const [i, {path, finding}] of found.entries()) {
      const result = run.results[i]
      const region = result?.locations[0].physicalLocation.region
      expect(result?.ruleId).toBe(finding.rule)
      expect(run.tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe(finding.rule)
      expect(result?.level).toBe(finding.severity)
      expect(result?.partialFingerprints).toEqual({'untape/v1': finding.fingerprint})
      expect(result?.locations[0].physicalLocation.artifactLocation).toEqual({uri: path, uriBaseId: '%SRCROOT%'})
      if (!finding.span) expect(region).toEqual({startLine: 1})
      else {
        const text = readFileSync(join(root, path), 'utf8')
        const {charOffset = -1, charLength = -1} = region ?? {}
        expect(text.slice(charOffset, charOffset + charLength)).toBe(finding.quote)
        const at = new LineIndex(text).position(finding.span)
        expect(region).toMatchObject({startLine: at.start.line, startColumn: at.start.column, endLine: at.end.line, endColumn: at.end.column})
      }
    }
  })

  test('each rule is described and has its section in our documentation', () => {
    const book = readFileSync(join(root, 'rules/README.md'), 'utf8')
    expect(run.tool.driver.rules.map(({id}) => id)).toEqual(every.map(({id}) => id).sort())
    for (const rule of run.tool.driver.rules) {
      expect(book.includes(`\n## ${rule.id}\n`), rule.id).toBe(true)
      expect(rule.helpUri).toBe(`https://github.com/untape/untape/blob/main/rules/README.md#${rule.id}`)
      expect(rule.properties.tags.length).toBeLessThanOrEqual(10)
      expect(rule.defaultConfiguration.enabled).toBe(every.find(({id}) => id === rule.id)?.severity !== 'off')
    }
  })
})

test('places that were counted are related, a hundred at most, and the finding itself is not among them', () => {
  const finding = aFinding({span: two, position: lines.position(two), measure: 2, occurrences: [two, four]})
  const positionOf: SarifOptions['positionOf'] = (_, span) => lines.position(span)
  const related = sarif([aFile('a.md', [finding])], {positionOf}).results[0]?.relatedLocations
  expect(related?.map((one) => one.physicalLocation.region)).toEqual([
    {startLine: 2, startColumn: 10, endLine: 2, endColumn: 14, charOffset: 18, charLength: 4},
  ])
  const many = aFinding({occurrences: Array.from({length: 500}, (_, i) => ({start: i % 20, end: 21 + i}))})
  expect(sarif([aFile('a.md', [many])], {positionOf}).results[0]?.relatedLocations?.length).toBe(100)
  expect(sarif([aFile('a.md', [finding])]).results[0]?.relatedLocations).toBe(undefined)
})

test('what is new, and changes to the file, only when asked', () => {
  const file = aFile('a.md', [aFinding({span: two, position: lines.position(two), quote: 'two', suggestions: ['2', 'a pair']}), aFinding({suggestions: ['x']})])
  const plain = sarif([file])
  expect(plain.results.map(({baselineState, fixes}) => [baselineState, fixes])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ])
  const run = sarif([file], {withFixes: true, baselineOf: (_, {span}) => (span ? 'new' : 'unchanged')})
  expect(run.results.map(({baselineState}) => baselineState)).toEqual(['new', 'unchanged'])
  const replacements = run.results[0]?.fixes?.map(({artifactChanges}) => artifactChanges[0]?.replacements[0])
  expect(replacements?.map((one) => [one?.insertedContent.text, one?.deletedRegion.charOffset])).toEqual([
    ['2', 4],
    ['a pair', 4],
  ])
  expect(run.results[1]?.fixes).toBe(undefined)
})

test('what was not checked or not read is said', () => {
  const file = aFile('a b.md', [], {notChecked: [{reason: 'It is in Welsh.', place: 'Section “x”'}]})
  const [{executionSuccessful, toolExecutionNotifications}] = sarif([file]).invocations
  expect(executionSuccessful).toBe(true)
  expect(toolExecutionNotifications).toMatchObject([{level: 'note', message: {text: 'Not checked: Section “x”: It is in Welsh.'}}])
  expect(toolExecutionNotifications[0]?.locations?.[0]?.physicalLocation.artifactLocation.uri).toBe('a%20b.md')
  const [broken] = sarif([file], {unread: [{path: 'c.md', reason: 'it is too large.'}]}).invocations
  expect(broken.executionSuccessful).toBe(false)
  expect(broken.toolExecutionNotifications[0]).toEqual({level: 'error', message: {text: 'c.md could not be read: it is too large.'}})
})

test('over 25,000 results the most severe are kept in their order, and it is said how many are not', () => {
  const findings = Array.from({length: mostResults + 10}, (_, i) => aFinding({severity: i >= mostResults ? 'error' : 'note', fingerprint: String(i)}))
  const log = JSON.parse(formatSarif({version: '1', files: [aFile('a.md', findings)]}, {rules: every})) as {runs: [Run]}
  const [{results, invocations}] = log.runs
  expect(results.length).toBe(mostResults)
  expect(results.filter(({level}) => level === 'error').length).toBe(10)
  const order = results.map(({partialFingerprints}) => Number(partialFingerprints['untape/v1']))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(invocations[0].toolExecutionNotifications).toEqual([
    {level: 'warning', message: {text: '10 findings of 25,010 findings left out: the most severe 25,000 findings are in this report.'}},
  ])
})

test.each(payloads)('%j in path, message, place and rule stays text', (payload) => {
  const finding = aFinding({message: payload, rule: payload, place: payload, suggestions: [payload], span: two, position: lines.position(two)})
  const text = formatSarif(
    {version: '1', files: [aFile(`forms/${payload}/x.md`, [finding], {notChecked: [{reason: payload, place: payload}]})]},
    {rules: every, withFixes: true, unread: [{path: payload, reason: payload}]},
  )
  for (const line of text.split('\n')) expect(line).not.toMatch(/##\[|^\s*::/)
  const {results} = valid(text)
  // SARIF’s own links.
  expect(results[0]?.message.text).not.toMatch(/\]\(/)
  const {uri} = results[0]?.locations[0].physicalLocation.artifactLocation ?? {}
  expect(uri).toMatch(/^[\w.!~*'()%/-]+$/)
  expect(decodeURIComponent(uri ?? '')).toBe(`forms/${payload}/x.md`.replace(/\p{Cs}/gu, '\uFFFD'))
})

test('a finding of a Word file is told by its place and its words; no region points into text that is not there', () => {
  const place = '“4. Approvals” › table 2, row 3 › paragraph 17'
  const anchor = {part: 'word/document.xml', paragraph: 17, start: 0, end: 3}
  const file = aFile('a.docx', [aFinding({message: 'Split it.', quote: 'One two', place, anchor}), aFinding({quote: ''})], {format: 'docx'})
  const [placed, whole] = sarif([file], {withFixes: true}).results
  expect(placed?.message.text).toBe(`Split it. In ${place}: “One two”.`)
  expect(placed?.locations[0].logicalLocations).toEqual([{fullyQualifiedName: place}])
  expect(placed?.locations[0].physicalLocation.region).toEqual({startLine: 1})
  expect(whole?.message.text).toBe('A message.')
  expect(whole?.locations[0].logicalLocations).toBe(undefined)
})
