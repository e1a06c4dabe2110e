import {resolve} from 'node:path'
import {expect, test} from 'vitest'
import {annotationsOf} from '../../action/annotations.ts'
import {createApi} from '../../action/api.ts'
import {Blobs, type Listing} from '../../action/blobs.ts'
import {Collected} from '../../action/collected.ts'
import {lintFiles} from '../../action/lint-files.ts'
import type {ModelFile} from '../../action/model.ts'
import {planDelivery} from '../../action/plan.ts'
import {parseReport, reportText} from '../../action/report-file.ts'
import {summaryOf} from '../../action/summary.ts'
import {lintChange} from '../../src/changes.ts'
import {emptyConfig} from '../../src/config.ts'
import {loadGlossary} from '../../src/glossary.ts'
import {TreeLinter} from '../../src/linter.ts'
import {laptopDocx, laptopForm, words} from '../word/a-form.ts'
import {makeDocx} from '../word/make-docx.ts'
import {model, nothingOwn} from './models.ts'

const path = 'forms/laptop.docx'
const root = resolve('.')
const glossary = (names: readonly string[]) => loadGlossary(root, names)

/** What a change of a Word file gives, as the action collects it. */
function collected(before: Uint8Array | undefined, after: Uint8Array) {
  const linterOf = (content: Uint8Array | undefined): TreeLinter =>
    new TreeLinter({
      tree: {read: (one) => (one === path ? content : undefined), names: () => ['laptop.docx']},
      root,
      config: emptyConfig(root),
      glossary,
      today: '2026-01-01',
    })
  const linter = linterOf(after)
  const change = lintChange({path}, before && path, linter, linterOf(before))
  if (!change) throw new Error('nothing was read')
  const results = new Collected(true, {isOver: () => false, replacements: 10})
  results.begin()
  results.add({touched: {path, before: before && path, isNamed: false}, change, linter})
  const [done] = results.sorted()
  if (!done) throw new Error('nothing was collected')
  return done
}

const longer = laptopDocx(words('Ask us prior to the order.') + words('Then leverage it again.'))
const {file, report, source, startOf} = collected(laptopDocx(), longer)
const run = model([file])
// A patch of a binary file there is none; were there one, its lines would not be ours.
const anchors = new Map([[path, [{start: 1, end: 500}]]])
const options = {comment: 'auto', maxInline: 50, suggestions: true, key: 'main'} as const

test('what is new in a Word file is told in the comment by its place, and on no line', () => {
  const plan = planDelivery(run, nothingOwn, anchors, options)
  expect(plan.review).toEqual([])
  if (plan.sticky.action !== 'create') throw new Error('no comment')
  const {body} = plan.sticky
  expect(body).toContain('**Note**, in “2. What happens next” › paragraph 16: “prior to” has a plainer word: “before”.')
  expect(body).toContain('**Note**, in “2. What happens next” › paragraph 17: “leverage” is jargon')
  expect(body).not.toMatch(/\blines? \d/)
})

test('annotations name the file, the place and the words, and no line', () => {
  const {annotations} = annotationsOf(run, new Set())
  expect(annotations.map(({properties}) => properties)).toEqual([
    {title: 'untape prefer-plain-words', file: path},
    {title: 'untape no-jargon', file: path},
  ])
  expect(annotations[0]?.message).toContain('In “2. What happens next” › paragraph 16.')
})

test('what is long is folded by paragraph', () => {
  const many = collected(
    undefined,
    laptopDocx(
      Array.from({length: 400}, (_, i) =>
        words(`Thing ${i} is set up, ordered, sent, checked and signed, and it is expected ASAP by the desk of floor ${i}.`),
      ).join(''),
    ),
  ).file
  const plan = planDelivery(model(Array.from({length: 30}, (_, i): ModelFile => ({...many, path: `${i}.docx`}))), nothingOwn, new Map(), options)
  expect(plan.sticky.action === 'create' && plan.sticky.body).toMatch(/paragraphs \d+, \d+, \d+/)
})

test('another workflow can read the report', () => {
  const again = parseReport(reportText(run), 'report.json')
  expect(again.files[0]?.withoutLines).toBe(true)
  expect(again.files[0]?.added.map(({place}) => place)).toEqual(['“2. What happens next” › paragraph 16', '“2. What happens next” › paragraph 17'])
  expect(annotationsOf(again, new Set()).annotations.every(({properties}) => properties.startLine === undefined)).toBe(true)
})

test('the summary of the job shows the words around', () => {
  const text = summaryOf(
    {model: run, reports: [report], sourceOf: () => source, startOf: (_, anchor) => startOf?.(anchor)},
    'https://github.com/acme/forms/blob/abc',
  )
  expect(text).toContain('“2. What happens next” › paragraph 16: “prior to”')
  expect(text).toContain('Ask us `prior to` the order.')
  expect(text).not.toContain('#L')
})

test('a Word file with pictures is read though text of its size is not', async () => {
  let state = 1
  const picture = Uint8Array.from({length: 5_200_000}, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state >>> 24
  })
  const contents: Record<string, Uint8Array> = {a: makeDocx({...laptopForm, parts: {'word/media/image1.png': picture}}), b: picture}
  const api = createApi({owner: 'acme', repo: 'forms', url: 'https://api.company.test', token: 'x'})
  api.octokit.hook.wrap('request', (_, {url, file_sha: object}) => {
    const data = contents[String(object)]
    return Promise.resolve({status: 200, url, headers: {}, data: {size: data?.length, encoding: 'base64', content: Buffer.from(data ?? []).toString('base64')}})
  })
  const head: Listing = new Map([
    ['laptop.docx', 'a'],
    ['large.md', 'b'],
  ])
  const settings = {config: emptyConfig(root), path: undefined, glossary, isOwn: () => false}
  const found: string[] = []
  const notChecked = await lintFiles(
    [...head.keys()].map((one) => ({path: one, before: undefined, isNamed: false})),
    {repository: 'acme/forms', settings, blobs: new Blobs(undefined, api), head, older: undefined, today: '2026-01-01', isOver: () => false},
    {begin: () => {}, add: ({touched}) => void found.push(touched.path)},
  )
  expect(new Set(found)).toEqual(new Set(['laptop.docx']))
  expect(notChecked).toEqual([{path: 'large.md', reason: 'It could not be read: it is larger than 5 MB, or GitHub did not give it.'}])
})
