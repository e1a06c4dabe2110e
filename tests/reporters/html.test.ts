import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {LineIndex} from '../../src/document/position.ts'
import type {Finding} from '../../src/finding.ts'
import type {FileReport} from '../../src/report.ts'
import {formatHtml} from '../../src/reporters/html/format-html.ts'
import type {HtmlOptions} from '../../src/reporters/html/options.ts'
import {runIn} from '../command.ts'
import {aBurden, aField, aMap, aNode} from './a-burden.ts'
import {aFile, aFinding} from './a-report.ts'
import {chapter, pageOf, textOf} from './page-of.ts'

function html(files: readonly FileReport[], options: Partial<HtmlOptions> = {}): string {
  return formatHtml({version: '1', files}, {burdens: [], maps: [], rules: [], ...options})
}

const source = 'Title\n\nName: ____\nReason: ____\nServer: ____\nApproved by: ____\n'

function on(quote: string, given: Partial<Finding>): Finding {
  const span = {start: source.indexOf(quote), end: source.indexOf(quote) + quote.length}
  return aFinding({quote, span, position: new LineIndex(source).position(span), ...given})
}

const fields = [
  aField({label: 'Name', line: 3, class: 'known', minutes: 0.2, interval: {low: 0.1, mid: 0.2, high: 0.5}, advice: 'held'}),
  aField({label: 'Reason', line: 4, class: 'created-long', minutes: 8.8, interval: {low: 2.5, mid: 8.8, high: 25.9}}),
  aField({label: 'Server', line: 5, class: 'specialist', minutes: 5.2, interval: {low: 1.3, mid: 5.2, high: 6.3}, advice: 'specialist', isSure: false}),
]
const approvers = [
  {text: 'your manager', line: 7},
  {text: 'the finance team', line: null},
]

describe('what to cut', () => {
  const findings = [
    on('Name', {rule: 'no-known-question', message: 'The company already holds this.'}),
    on('Approved by', {rule: 'no-office-use-fields', message: '“Approved by” is for the office to fill in.'}),
  ]
  const page = pageOf(html([aFile('forms/a.md', findings)], {burdens: [aBurden('forms/a.md', fields, {approvers})], sourceOf: () => source}))
  const items = [...page.querySelectorAll('.cut')].map(textOf)

  test('the dearest first, with what it saves and why', () => {
    expect(items).toEqual([
      'Ask for less: “Reason” line 4 People have to compose it, and somebody has to read it. saves up to 8.8 min 8 in 10: 2.5 to 25.9',
      'Let IT answer: “Server” line 5 The requester has to find somebody in IT who knows. saves up to 5.2 min 8 in 10: 1.3 to 6.3',
      'Question 2 approvals How often is the answer no? The wait goes too; it is not in the minutes. your manager 2.0 min line 7the finance team 2.0 min stated in the settings saves up to 4.0 min 8 in 10: 2.0 to 8.0',
      'Drop “Name” line 3 The company or the site holds the answer already. saves 0.2 min 8 in 10: 0.1 to 0.5',
      'Move out of the form: “Approved by” line 6 “Approved by” is for the office to fill in. no minutes counted',
    ])
  })

  test('what is composed is no order to drop it, and easy cuts are called a courtesy', () => {
    const text = textOf(chapter(page, 'What to cut first'))
    expect(text).toContain('Dropping easy questions is a courtesy')
    expect(text).toContain('Ask for one or two sentences, offer choices, or drop it if nobody reads the answers.')
    expect(text).not.toMatch(/Drop “(?:Reason|Server)”/)
  })

  test('the few sentences at the top have the sums', () => {
    const text = textOf(chapter(page, 'In short'))
    expect(text).toContain('One request takes about 14 minutes.')
    expect(text).toContain(
      'Up to 9 of these minutes go into 1 answer that people must write from nothing, up to 5 into 1 question that only IT can answer and under half a minute into 1 question',
    )
    expect(text).toContain('2 approvals are asked for, about 4 minutes of approvers’ time. It is not said how long one waits.')
  })

  test('the chart of the questions marks what could go, in words', () => {
    const rows = [...page.querySelectorAll('.file table')].flatMap((table) => [...table.querySelectorAll('tbody tr')].map(textOf))
    expect(rows).toEqual([
      'Reason ask for lesswrite a lot8.82.5 to 25.950 %',
      'Server let IT answerask a specialist (a guess)5.21.3 to 6.350 %',
      'Name dropknow it0.20.1 to 0.550 %',
    ])
  })
})

test('hours a year decide where they are known, then minutes', () => {
  const rare = aBurden('rare.md', [aField({minutes: 20})], {burden: {volumePerYear: 3, hoursPerYear: {low: 0.5, mid: 1, high: 2, of: ['requester']}} as never})
  const often = aBurden('often.md', [aField({minutes: 5})], {
    burden: {volumePerYear: 1200, hoursPerYear: {low: 50, mid: 100, high: 200, of: ['requester']}} as never,
  })
  const order = (burdens: HtmlOptions['burdens']): string[] => {
    const files = burdens.map(({path}) => aFile(path, []))
    return [...pageOf(html(files, {burdens})).querySelectorAll('table.files tbody th')].map(textOf)
  }
  expect(order([rare, often])).toEqual(['often.md', 'rare.md'])
  const [long, short] = [aBurden('long.md', [aField({minutes: 90})]), aBurden('short.md', [aField({minutes: 1})])]
  expect(order([short, rare, long, often])).toEqual(['often.md', 'rare.md', 'long.md', 'short.md'])
})

test('cost, hours, waits and measured minutes are told as what they are', () => {
  const burden = aBurden('a.md', [aField({minutes: 5})], {
    waits: [
      {text: '5 working days', line: 9, days: {least: 5, most: 5}},
      {text: 'a few days', line: 10, days: null},
    ],
    handOffs: [{text: 'forward it to the security team', to: 'the security team', line: 8}],
    burden: {
      minutes: {low: null, mid: 7, high: null, basis: 'measured', n: 12},
      handOffs: 1,
      wait: {least: 5, most: 5},
      hoursPerYear: {low: 50, mid: 1200, high: 200, of: ['requester']},
      costPerYear: {low: 1, mid: 34000, high: 3, of: ['requester'], currency: 'EUR'},
    } as never,
  })
  const page = pageOf(html([aFile('a.md', [])], {burdens: [burden], today: '2026-11-05'}))
  const text = textOf(page.body)
  for (const part of [
    '5 November 2026',
    'measured with 12 people',
    '1,200',
    '34,000',
    'EUR',
    'to the security team line 8',
    '“a few days” line 10no number',
    'The longest stated wait is 5 working days.',
  ])
    expect(text).toContain(part)
  expect(text).toContain('Waiting is not work')
})

test('findings by rule, the most severe first, with words around, better wording and what was not checked', () => {
  const findings = [
    on('Server', {rule: 'no-jargon', severity: 'warning', message: 'IT’s word.', suggestions: ['computer', 'machine']}),
    aFinding({rule: 'no-invalid-syntax', severity: 'error', message: 'It does not open.'}),
  ]
  const files = [aFile('a.md', findings, {notChecked: [{reason: 'It is in Welsh.', place: 'Section “x”'}]})]
  const rules = [{id: 'no-jargon', summary: 'Use the word that people use.', why: 'Others guess.'}]
  const page = pageOf(html(files, {rules, sourceOf: () => source, unread: [{path: 'big.md', reason: 'it is too large.'}]}))
  expect([...page.querySelectorAll('.rule')].map(textOf)).toEqual([
    'error no-invalid-syntax 1 finding Whole document: It does not open. Rule: no-invalid-syntax',
    'warning Use the word that people use. 1 finding Others guess. Line 5: IT’s word. Server: ____ Better: computer · machine Rule: no-jargon',
  ])
  expect(textOf(page.querySelector('mark'))).toBe('Server')
  expect(textOf(chapter(page, 'What was not checked'))).toBe(
    'What was not checkedbig.md: could not be read: it is too large.a.md: Section “x”: It is in Welsh.',
  )
})

describe('the process', () => {
  const nodes = [
    aNode('s1', {line: 4}),
    aNode('s2', {
      lane: 'role:desk',
      line: 5,
      isConditional: true,
      condition: 'if it is out of stock',
      wait: {text: '2 working days', least: 16, most: 16, isWorkingTime: true},
    }),
    aNode('s3', {lane: 'role:boss', line: 6, kind: 'approval', approvers: ['your manager']}),
  ]
  const longest = {procedure: 0, nodes: ['s1', 's2'], hours: {least: 48, most: 48}, workingHours: {least: 16, most: 16}, unstated: 1, isOnlyWay: false}
  const map = aMap('p.md', nodes, {
    title: 'Buying',
    longest,
    edges: [
      {from: 's1', to: 's2', kind: 'branch', label: 'if it is out of stock', changesActor: true},
      {from: 's2', to: 's3', kind: 'next', label: '', changesActor: true},
      {from: 's3', to: 's1', kind: 'back', label: 'if the answer is no', changesActor: true},
    ],
    outside: [{kind: 'wait', text: 'An answer takes 5 working days.', line: 9, who: null}],
  })
  const page = pageOf(html([aFile('p.md', [], {kind: 'process', fields: 0})], {maps: [map]}))

  test('every step says who, what and where; approvals, waits, conditions and ways back are words', () => {
    expect([...page.querySelectorAll('.swim ol > li')].map(textOf)).toEqual([
      'Lane reader 1 Do s1 (on the way that takes longest)',
      'Lane role:desk Only if it is out of stock 2 Do s2 (on the way that takes longest) ◷ Wait: 2 working days',
      'Lane role:boss 3 Do s3 ◆ Approval: your manager ↰ Back to step 1: if the answer is no',
    ])
    expect([...page.querySelectorAll('.swim .do a')].map((link) => link.getAttribute('href'))).toEqual(['p.md#L4', 'p.md#L5', 'p.md#L6'])
    expect(textOf(page.querySelector('.outside'))).toBe('Wait: An answer takes 5 working days. line 9')
    expect(textOf(page.querySelector('h3'))).toBe('Buying')
  })

  test('a column for each actor', () => {
    expect([...page.querySelectorAll('.swim .step')].map((step) => step.getAttribute('style'))).toEqual(['grid-column:1', 'grid-column:2', 'grid-column:3'])
    expect([...page.querySelectorAll('.swim .way')].map((way) => [way.className, way.getAttribute('style')])).toEqual([
      ['way right dashed', 'grid-column:1/3;--span:2'],
      ['way right', 'grid-column:2/4;--span:2'],
    ])
  })

  test('too many actors for columns make a list that names them', () => {
    const wide = aMap(
      'p.md',
      Array.from({length: 9}, (_, i) => aNode(`s${i + 1}`, {lane: `role:${i}`})),
    )
    const swim = pageOf(html([aFile('p.md', [])], {maps: [wide]})).querySelector('.swim')
    expect(swim?.className).toContain('listed')
    expect(swim?.querySelectorAll('.way, .heads')).toHaveLength(0)
    expect(swim?.querySelectorAll('.lane')).toHaveLength(9)
  })
})

test('nothing to read, nothing to cut', () => {
  expect(textOf(pageOf(html([])).body)).toContain('0 documents')
  const text = textOf(pageOf(html([aFile('a.md', [], {fields: 0})], {burdens: [aBurden('a.md', [])]})).body)
  expect(text).toContain('Nothing that could simply go was found')
  expect(text).toContain('This document is not taken for a form that somebody fills in.')
})

test('what is neither form nor process takes nobody’s minutes', () => {
  const page = pageOf(
    html([aFile('a.md', []), aFile('readme.md', [], {kind: 'other'})], {burdens: [aBurden('a.md'), aBurden('readme.md', [aField({minutes: 50})])]}),
  )
  expect([...page.querySelectorAll('table.files tbody th')].map(textOf)).toEqual(['a.md', 'readme.md'])
  expect(textOf(page.querySelector('.figures'))).not.toContain('51')
})

test('it says how the minutes are made: the numbers with their sources, what is not in them, and how far off they may be', () => {
  const text = textOf(chapter(pageOf(html([])), 'How the minutes are made'))
  for (const part of [
    'a model’s estimate, not a measurement',
    '80 % interval',
    'Half or twice as long is not unusual',
    'What is not in them',
    'Waiting.',
    'Brysbaert 2019',
    'D: our judgement',
  ])
    expect(text).toContain(part)
})

test('headings go down one step at a time; landmarks, language and the link past the contents are there', () => {
  const page = pageOf(
    html([aFile('a.md', [aFinding()]), aFile('b.md', [])], {burdens: [aBurden('a.md', fields, {approvers})], maps: [aMap('a.md', [aNode('s1')])]}),
  )
  const levels = [...page.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({tagName}) => Number(tagName.slice(1)))
  expect(levels[0]).toBe(1)
  for (const [i, level] of levels.entries()) if (i > 0) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  for (const landmark of ['header', 'nav[aria-label]', 'main#main', 'footer']) expect(page.querySelector(landmark)).not.toBe(null)
  expect(page.documentElement.lang).toBe('en')
  expect(page.querySelector('a')?.getAttribute('href')).toBe('#main')
  const ids = [...page.querySelectorAll('[id]')].map(({id}) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const link of page.querySelectorAll('a[href^="#"]')) expect(ids).toContain(link.getAttribute('href')?.slice(1))
})

describe('the command', () => {
  const form = '---\nvolume-per-year: 1200\n---\n# Ask for a laptop\n\nYour name: ____\n\nWhy do you need it: ____\n\nYour manager must approve the request.\n'

  test('prints it, and writes it with links from the folder of the report', () => {
    const folder = mkdtempSync(join(tmpdir(), 'untape-html-'))
    mkdirSync(join(folder, 'forms'))
    mkdirSync(join(folder, 'out'))
    writeFileSync(join(folder, 'untape.yml'), "kinds: {form: ['forms/**']}\n")
    writeFileSync(join(folder, 'forms', 'a laptop.md'), form)
    const argv = ['forms', '--format', 'html', '--fail-on', 'never', '--today', '2026-01-01']
    const printed = runIn(folder, argv)
    expect(printed).toMatchObject({code: 0, err: ''})
    const page = pageOf(printed.out)
    expect([...page.querySelectorAll('table a')].map((link) => link.getAttribute('href'))).toEqual(['forms/a%20laptop.md#L8', 'forms/a%20laptop.md#L6'])
    expect(textOf(page.querySelector('h1'))).toBe('Ask for a laptop: what it costs, and what to cut')
    expect(textOf(page.querySelector('.figures'))).toContain('Hours a year')
    expect(runIn(folder, argv).out).toBe(printed.out)
    expect(runIn(folder, [...argv, '--output', join(folder, 'out', 'report.html')])).toMatchObject({code: 0, out: ''})
    expect(readFileSync(join(folder, 'out', 'report.html'), 'utf8')).toBe(printed.out.replaceAll('href="forms/', 'href="../forms/'))
    rmSync(folder, {recursive: true})
  })
})
