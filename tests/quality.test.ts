import {expect, test} from 'vitest'
import {rules} from '../rules/index.ts'
import {countMarks, readMarks} from '../scripts/quality/marks.ts'
import {readSheet, writeSheet} from '../scripts/quality/sheet.ts'
import {wilson} from '../scripts/quality/wilson.ts'
import {lint, readDocument} from '../src/index.ts'

test('Wilson’s interval is the published one', () => {
  const {low, high} = wilson(8, 10)
  expect(low).toBeCloseTo(0.4902, 3)
  expect(high).toBeCloseTo(0.9433, 3)
  expect(wilson(0, 10).low).toBe(0)
})

function sheet(): string {
  const document = readDocument({path: 'a.md', content: 'We reply as soon as possible.\n\nThen we answer *in due course*.\n'})
  const findings = lint(document).filter(({rule}) => rule === 'no-vague-deadline')
  const linted = {row: {file: 'a.md', kind: 'process_doc', repo: 'x/y', path: 'a.md'}, document, findings}
  return writeSheet(
    'no-vague-deadline',
    findings.map((finding) => ({linted, finding})),
    '/corpus',
  )
}

test('a sheet that a reader has marked comes back as marks, by fingerprint and offsets', () => {
  const letters = ['h', 'w — a name']
  const marked = sheet().replace(/^mark: $/gm, () => `mark: ${letters.shift()}`)
  const {rule, marks} = readSheet(marked)
  expect(rule).toBe('no-vague-deadline')
  expect(marks.map(({start, mark}) => [start, mark])).toEqual([
    [9, 'helpful'],
    [47, 'wrong'],
  ])
  expect(countMarks(marks)).toEqual({n: 2, helpful: 1, noise: 0, wrong: 1})
})

test('a finding without a mark is named by its line', () => {
  expect(() => readSheet(sheet())).toThrow(/line \d+: “” is no mark; write h, n or w/)
  expect(() => readSheet(sheet().replace(/^mark: $/gm, 'mark: maybe'))).toThrow('“maybe” is no mark')
})

test('the marks that are kept hold no text, and their rules exist', () => {
  const ids = new Set(rules.map(({id}) => id))
  for (const {rule, marks, earlier = [], ...rest} of readMarks()) {
    expect(ids).toContain(rule)
    expect(Object.keys(rest).sort()).toEqual(['part', 'seed'])
    for (const {fingerprint, mark, ...offsets} of [...marks, ...earlier]) {
      expect(fingerprint).toMatch(/^[0-9a-f]{16}$/)
      expect(['helpful', 'noise', 'wrong']).toContain(mark)
      expect(Object.values(offsets).every((value) => Number.isInteger(value))).toBe(true)
    }
  }
})
