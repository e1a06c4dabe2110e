import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {constants} from '../src/burden/constants.ts'
import {burden, type FileBurden, processMap, readDocument} from '../src/index.ts'
import {runIn} from './command.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'untape-burden-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
}

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=Writer', '-c', 'user.email=writer@company.test', ...args], {cwd: folder})
}

function burdens(...argv: string[]): FileBurden[] {
  return (JSON.parse(runIn(folder, ['burden', '--format', 'json', ...argv]).out) as {files: FileBurden[]}).files
}

const form = (more = '', front = ''): string =>
  `${front}# Ask for a desk\n\nYour manager approves every request. You get an answer within 2 working days.\n\nFull name: ____\n\nCost centre: ____\n\nJustification: ____\n${more}`

describe('untape burden', () => {
  test('says minutes, classes, approvals and waits, the most expensive question first', () => {
    write({'desk.md': form()})
    const {code, out} = runIn(folder, ['burden'])
    expect(code).toBe(0)
    expect(out).toContain('desk.md  form · 3 questions')
    expect(out).toMatch(/About [\d.]+ minutes for each request \(80 % interval: [\d.]+ to [\d.]+\), model estimate\./)
    expect(out.indexOf('Justification')).toBeLessThan(out.indexOf('Cost centre'))
    expect(out.indexOf('Cost centre')).toBeLessThan(out.indexOf('Full name'))
    expect(out).toMatch(/Approvals {4}1: your manager \(line 3\); about [\d.]+ \([\d.]+ to [\d.]+\) minutes of their time/)
    expect(out).toContain('Stated wait  2 working days: “2 working days” (line 3)')
    expect(out).toContain('hours a year (volume-per-year is not stated)')
    expect(out).toContain('Not modelled:')
  })

  test('in JSON every field has its class, its share and why, and shares add up', () => {
    write({'desk.md': form('\n## For reviewers only\n\nNotes: ____\n')})
    const [file] = burdens()
    expect(file?.fields.map((field) => [field.label, field.line, field.class, field.advice])).toEqual([
      ['Full name', 5, 'known', 'held'],
      ['Cost centre', 7, 'gathered', 'held'],
      ['Justification', 9, 'created-short', null],
    ])
    expect(file?.fields.reduce((sum, {share}) => sum + share, 0)).toBeCloseTo(1, 2)
    expect(file?.fields.every(({why}) => why !== '')).toBe(true)
    expect(file?.burden).toMatchObject({hoursPerYear: null, costPerYear: null, missing: ['volume-per-year', 'hourly-cost', 'handling-minutes']})
  })

  test('hours and cost come from what is stated, and leave out what is not', () => {
    const costs = 'hourly-cost: {requester: 48, currency: EUR}\n'
    write({'desk.md': form('', `---\nvolume-per-year: 1200\n${costs}handling-minutes: 12\n---\n`), 'other.md': form('', '---\nvolume-per-year: 1200\n---\n')})
    const [desk, other] = burdens()
    expect(desk?.burden.hoursPerYear?.of).toEqual(['requester', 'approver', 'handler'])
    expect(desk?.burden.costPerYear).toMatchObject({of: ['requester'], currency: 'EUR'})
    // Twelve minutes of 1,200 requests are 240 hours more; two figures are told.
    expect((desk?.burden.hoursPerYear?.mid ?? 0) - (other?.burden.hoursPerYear?.mid ?? 0)).toBeCloseTo(240, -1.5)
    expect(other?.burden.costPerYear).toBe(null)
    expect(runIn(folder, ['burden', 'desk.md']).out).toMatch(
      /1,200 requests a year: about \d+ \(\d+ to \d+\) hours of requesters, approvers and the office, about EUR [\d,]+ \([\d,]+ to [\d,]+\) for requesters only\./,
    )
  })

  test('a file that is broken has none, and says where', () => {
    write({'broken.json': '{"components": [{"type": "textfield", "key": "a", ', 'desk.md': form('')})
    const broken = 'This is not valid JSON: the file ends before its last bracket is closed.\n'
    const {code, err, out} = runIn(folder, ['burden', 'broken.json', 'desk.md'])
    expect({code, err}).toEqual({code: 2, err: `untape: broken.json: line 1: ${broken}`})
    expect(out).toContain('desk.md')
    expect(runIn(folder, ['explain-form', 'broken.json'])).toEqual({code: 2, out: '', err: `untape: broken.json:1: ${broken}`})
  })

  test('what was measured stands in place of the estimate, and the fields share it', () => {
    write({'desk.md': form('', '---\nmeasured-minutes: {median: 9, n: 14, date: 2026-05-01}\n---\n')})
    const [file] = burdens()
    expect(file?.burden.minutes).toEqual({low: null, mid: 9, high: null, basis: 'measured', n: 14, date: '2026-05-01'})
    const sum = file?.fields.reduce((all, {minutes}) => all + minutes, 0) ?? 0
    expect(sum).toBeGreaterThan(8)
    expect(sum).toBeLessThan(9)
    expect(runIn(folder, ['burden']).out).toContain('9 minutes for each request: measured, n = 14, 2026-05-01.')
  })

  test('what is known of a folder may stand in untape.yml, entry by entry, and front matter wins', () => {
    write({
      'untape.yml':
        'meta:\n  - files: "*.md"\n    volume-per-year: 100\n    fields: {cost-centre: {class: known}}\n  - files: desk.md\n    handling-minutes: 5\n    fields: {justification: {class: created-long}}\n',
      'desk.md': form('', '---\nvolume-per-year: 50\n---\n'),
      'room.md': form(),
    })
    const [desk, room] = burdens()
    expect(desk?.burden).toMatchObject({volumePerYear: 50, handlingMinutes: 5})
    expect(room?.burden).toMatchObject({volumePerYear: 100, handlingMinutes: null})
    expect(desk?.fields.map((field) => field.class)).toEqual(['known', 'known', 'created-long'])
  })

  test('why a field is asked may be stated, in settings and front matter, and is shown', () => {
    write({
      'untape.yml': 'meta:\n  - files: "*.md"\n    fields: {cost-centre: {class: known, why: Finance books it there}}\n',
      'desk.md': form('', '---\nfields: {Cost centre: {legal-basis: Accounting Act}}\n---\n'),
    })
    const field = burdens()[0]?.fields.find(({label}) => label === 'Cost centre')
    expect([field?.class, field?.reason]).toEqual(['known', 'Finance books it there (Accounting Act)'])
    expect(runIn(folder, ['burden']).out).toContain('asked because: Finance books it there (Accounting Act)')
  })

  test('who must approve may be stated, and is then not counted', () => {
    write({'desk.md': form('', '---\napprovals: [line manager, data owner]\n---\n')})
    expect(burdens()[0]?.approvers).toEqual([
      {text: 'line manager', line: null},
      {text: 'data owner', line: null},
    ])
  })

  test('an input that makes no sense is left out and said; in untape.yml it is an error with its line', () => {
    write({'desk.md': form('', '---\nvolume-per-year: lots\nreturn-rate: 15\n---\n')})
    const {out} = runIn(folder, ['burden'])
    expect(out).toContain('“volume-per-year” takes the number of requests a year, such as 1200: it is left out.')
    expect(out).toContain('“return-rate” takes the share of requests that go back, from 0 to 1, such as 0.15: it is left out.')
    write({'untape.yml': 'meta:\n  - files: "*"\n    hourly-cost: {requestor: 3}\n'})
    const {code, err} = runIn(folder, ['burden'])
    expect(code).toBe(2)
    expect(err).toMatch(/untape\.yml:3: “hourly-cost” takes/)
  })

  test('in Markdown, and no word of a document becomes more than text', () => {
    write({'desk.md': '# Ask for a desk\n\nReason \\| `why` @everyone <b>now</b>: ____\n'})
    const {out} = runIn(folder, ['burden', '--format', 'markdown'])
    expect(out).toContain('## untape: what 1 form costs')
    expect(out).toContain('model estimate')
    expect(out).not.toMatch(/@everyone|<b>/)
    expect(
      out
        .split('\n')
        .filter((line) => line.startsWith('| Reason'))[0]
        ?.match(/(?<!\\)\|/g),
    ).toHaveLength(7)
  })

  test('a folder that asks nothing of anybody', () => {
    write({'notes.md': '# Notes\n\nIt was a sunny day.\n'})
    expect(runIn(folder, ['burden']).out).toContain('No file here asks or demands anything of anybody')
    expect(runIn(folder, ['burden', 'nowhere.md'])).toMatchObject({code: 2, err: 'untape: nowhere.md: there is no such file or folder.\n'})
  })

  test('--output writes a file; a format of another command is refused', () => {
    write({'desk.md': form()})
    expect(runIn(folder, ['burden', '--output', 'out.txt'])).toMatchObject({code: 0, out: ''})
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toContain('desk.md')
    expect(runIn(folder, ['burden', '--format', 'sarif']).err).toContain('--format takes terminal, json, markdown, html')
  })
})

test('the README shows what is printed', () => {
  write({'forms/desk.md': form('', '---\nvolume-per-year: 1200\n---\n')})
  const shown = /```text\n(forms\/desk\.md[\s\S]*?)```/.exec(readFileSync(join(import.meta.dirname, '../README.md'), 'utf8'))?.[1] ?? 'nothing'
  const {out} = runIn(folder, ['burden', 'forms/'])
  for (const line of shown.split('\n').filter((one) => one.trim() !== '')) expect(out).toContain(`${line}\n`)
})

test('the example by hand in the guide is what the model says', () => {
  write({'desk.md': '# Ask for a desk\n\nFull name: ____\n\nCost centre: ____\n\nJustification: ____\n'})
  const guide = readFileSync(join(import.meta.dirname, '../src/burden/README.md'), 'utf8')
  const {fields} = JSON.parse(runIn(folder, ['explain-form', 'desk.md', '--format', 'json']).out) as {fields: {label: string; seconds: number}[]}
  for (const {label, seconds} of fields) expect(guide).toMatch(new RegExp(`^\\| ${label} \\|.*\\| ${seconds} \\|$`, 'm'))
  expect(fields.reduce((sum, {seconds}) => sum + seconds, 30)).toBeCloseTo(322.28, 2)
})

describe('untape burden --constants', () => {
  test('prints every constant with its grade and source', () => {
    const {out} = runIn(folder, ['burden', '--constants'])
    for (const [name, {source}] of Object.entries(constants)) {
      expect(out).toMatch(new RegExp(`^${name} .* [ABCD] `, 'm'))
      expect(out).toContain(source)
    }
  })

  test('with those that the company has replaced', () => {
    write({'untape.yml': 'burden:\n  constants:\n    reading: 119\n    decide: {value: 60, low: 30, high: 90, source: our own watch}\n', 'desk.md': form()})
    const given = (JSON.parse(runIn(folder, ['burden', '--constants', '--format', 'json']).out) as {constants: typeof constants}).constants
    expect(given.reading).toMatchObject({value: 119, low: 150, high: 87.5, source: 'untape.yml'})
    expect(given.decide).toMatchObject({value: 60, low: 30, high: 90, source: 'our own watch', unit: 'seconds'})
    expect(given.key).toEqual(constants.key)
    const [slow] = burdens()
    rmSync(join(folder, 'untape.yml'))
    const [normal] = burdens()
    expect(slow?.fields[0]?.interval.mid).toBeGreaterThanOrEqual(normal?.fields[0]?.interval.mid ?? 9)
    expect(slow?.burden.approverMinutes?.mid).toBeLessThan(normal?.burden.approverMinutes?.mid ?? 0)
  })

  test.each([
    ['burden: {constants: {readng: 100}}', 'there is no constant “readng”: did you mean “reading”?'],
    ['burden: {constants: {reading: fast}}', 'the constant “reading” takes a number above 0'],
    ['burden: {constants: {key: {value: 0.3, low: 0.5}}}', 'needs “low” for a quick person'],
    ['burden: {constants: {key: {low: 0.1}}}', 'needs a “value”'],
    ['burden: {constants: {chanceOptional: 3}}', 'a share, from 0 to 1'],
    ['burden: {minutes: 3}', 'there is no key “minutes”'],
  ])('%s is an error', (text, message) => {
    write({'untape.yml': `${text}\n`})
    const {code, err} = runIn(folder, ['burden', '--constants'])
    expect(code).toBe(2)
    expect(err).toContain('untape.yml:1: ')
    expect(err).toContain(message)
  })
})

describe('untape burden --since', () => {
  test('says what a change adds, with an interval that the sum of both figures fits', () => {
    git('init', '-q', '-b', 'main')
    write({'desk.md': form('', '---\nvolume-per-year: 1200\n---\n'), 'same.md': form()})
    git('add', '-A')
    git('commit', '-q', '-m', 'first')
    write({
      'desk.md': form('\nBusiness case: ____\n\nThe data owner must approve it within 5 working days.\n', '---\nvolume-per-year: 1200\n---\n'),
      'new.md': form(),
    })
    const [desk, added, ...others] = burdens('--since', 'main')
    expect(others).toEqual([])
    const difference = desk?.change?.difference
    expect(difference?.approvals).toBe(1)
    expect(difference?.wait).toBe(3)
    expect(difference?.minutes?.mid).toBe((desk?.burden.minutes?.mid ?? 0) - (desk?.change?.before?.minutes?.mid ?? 0))
    const {low, mid, high} = difference?.minutes ?? {low: 0, mid: 0, high: 0}
    expect(low ?? 0).toBeGreaterThan(0)
    expect(low ?? 0).toBeLessThan(mid)
    expect(high ?? 0).toBeGreaterThan(mid)
    expect(difference?.hoursPerYear?.low).toBeGreaterThan(0)
    expect(added?.change).toEqual({before: null, difference: null})
    const {out} = runIn(folder, ['burden', '--since', 'main'])
    expect(out).toMatch(
      /Change: \+[\d.]+ \(\+[\d.]+ to \+[\d.]+\) minutes for each request, \+\d+ \(\+\d+ to \+\d+\) hours a year, \+1 approval, ±0 hand-offs, \+3 working days of stated wait\./,
    )
    expect(out).toContain('Change: New: there is no older version to compare with.')
  })

  test('a measurement that both versions carry was made of the older one', () => {
    const front = '---\nmeasured-minutes: 20\nvolume-per-year: 600\nhourly-cost: 60\n---\n'
    git('init', '-q', '-b', 'main')
    write({'desk.md': form('', front)})
    git('add', '-A')
    git('commit', '-q', '-m', 'first')
    write({'desk.md': form('\nBusiness case: ____\n', front)})
    const [file] = burdens('--since', 'main')
    const {difference, before} = file?.change ?? {}
    // The measured 20 minutes are several times what the model says, and so is the difference.
    expect(difference?.minutes?.mid).toBeGreaterThan(20)
    // What was, and what the change adds, is what is now.
    expect(file?.burden.minutes).toMatchObject({basis: 'estimated', measuredBefore: 20, mid: 20 + (difference?.minutes?.mid ?? 0)})
    expect(before?.minutes?.mid).toBe(20)
    expect(file?.burden.hoursPerYear?.mid).toBe((before?.hoursPerYear?.mid ?? 0) + (difference?.hoursPerYear?.mid ?? 0))
    expect(file?.burden.costPerYear?.mid).toBe((before?.costPerYear?.mid ?? 0) + (difference?.costPerYear?.mid ?? 0))
    expect(runIn(folder, ['burden', '--since', 'main']).out).toContain('model estimate scaled to the 20 minutes measured before this change')
    write({'desk.md': form('\nBusiness case: ____\n', '---\nmeasured-minutes: 26\n---\n')})
    expect(burdens('--since', 'main')[0]?.change?.difference?.minutes).toEqual({low: null, mid: 6, high: null})
  })

  test('nothing that has changed', () => {
    git('init', '-q', '-b', 'main')
    write({'desk.md': form()})
    git('add', '-A')
    git('commit', '-q', '-m', 'first')
    expect(runIn(folder, ['burden', '--since', 'HEAD']).out).toContain('Nothing that has changed asks or demands anything')
  })
})

test('the library gives burden and map as plain data', () => {
  const document = readDocument({
    path: 'desk.md',
    content: '# Ask for a desk\n\nJustification: ____\n\n## Steps\n\n1. You send the form.\n2. Your manager approves it within 2 working days.\n',
  })
  expect(burden(document, {surroundings: {inputs: {volume: 100}}}).burden.hoursPerYear?.of).toEqual(['requester', 'approver'])
  expect(processMap(document).nodes.map(({kind}) => kind)).toEqual(['step', 'approval'])
})
