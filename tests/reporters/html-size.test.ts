import {expect, test} from 'vitest'
import {caps} from '../../src/reporters/html/caps.ts'
import {formatHtml} from '../../src/reporters/html/format-html.ts'
import {aBurden, aField, aMap, aNode} from './a-burden.ts'
import {aFile, aFinding} from './a-report.ts'
import {chapter, pageOf, textOf} from './page-of.ts'

const number = 1200
const words = 'Some words of a form that go on for a while, as words do. '

/** More than anybody reads: every file has many questions, steps, approvals and findings. */
const files = Array.from({length: number}, (_, i) =>
  aFile(
    `forms/${i}.md`,
    Array.from({length: 40}, (__, j) => aFinding({rule: `rule-${j % 40}`, message: words, suggestions: [words]})),
    {notChecked: [{reason: words, place: ''}]},
  ),
)
const burdens = files.map(({path}, i) =>
  aBurden(
    path,
    Array.from({length: 80}, (_, j) =>
      aField({label: `${words}${j}`, line: j + 1, class: j % 2 === 0 ? 'created-long' : 'known', minutes: 1 + (i % 7) + j / 10}),
    ),
    {
      approvers: Array.from({length: 40}, (_, j) => ({text: `person ${j}`, line: j + 1})),
      waits: Array.from({length: 40}, (_, j) => ({text: words, line: j + 1, days: {least: j, most: j}})),
    },
  ),
)
const maps = files.map(({path}) =>
  aMap(
    path,
    Array.from({length: 200}, (_, j) => aNode(`s${j + 1}`, {procedure: j % 20, text: words})),
  ),
)
const html = formatHtml({version: '1', files}, {burdens, maps, rules: []})
const page = pageOf(html)

test('a very large run stays small', () => {
  expect(Buffer.byteLength(html)).toBeLessThan(5_000_000)
})

test('what is left out is said where it is left out', () => {
  const sections = [...page.querySelectorAll('section.file')].length
  expect(sections).toBeGreaterThan(10)
  expect(textOf(chapter(page, 'Document by document'))).toContain(`${(number - sections).toLocaleString('en')} more documents are not shown one by one`)
  expect([...page.querySelectorAll('table.files tbody tr')]).toHaveLength(caps.files)
  expect(textOf(chapter(page, 'The documents, worst first'))).toContain('1,050 more documents come after these and are not listed.')
  expect(textOf(chapter(page, 'What to cut first'))).toMatch(/[\d,]+ more, with smaller savings, are not listed/)
  expect(textOf(chapter(page, 'Approvals and waits'))).toContain('1,185 more documents with approvals')
  expect(textOf(chapter(page, 'What the texts need, by kind'))).toContain('25 rarer kinds with 30,000 findings are not in the chart.')
  expect(textOf(chapter(page, 'What was not checked'))).toContain('And 1,100 more places.')
  const first = textOf(page.querySelector('section.file'))
  for (const part of [
    '20 questions that take less are not in the chart.',
    'And 10 more.',
    '12 more lists of steps are not drawn.',
    '10 more kinds of findings are not shown.',
  ])
    expect(first).toContain(part)
})

test('no link leads to a section that is not there', () => {
  const ids = new Set([...page.querySelectorAll('[id]')].map(({id}) => id))
  const dead = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? '').filter((id) => !ids.has(id))
  expect(dead).toEqual([])
})

test('the same input gives the same bytes, in whatever order burdens and maps come', () => {
  expect(formatHtml({version: '1', files}, {burdens: burdens.toReversed(), maps: maps.toReversed(), rules: []})).toBe(html)
})
