/**
 * How fast each stage of a run is, in this process: megabytes of Markdown a
 * second and milliseconds for a megabyte, in the first round (nothing compiled
 * yet, as a command meets it) and in the best of several.
 *
 *   UNTAPE_CORPUS=../shared/corpus npm run bench:stages
 *   npm run bench:stages -- --from ../handbook --rounds 5
 *
 * “read” includes “parse”, and “lint” all views and rules.
 */
import {parseArgs} from 'node:util'
import {entries} from '../glossary/index.ts'
import {rules} from '../rules/index.ts'
import {Glossary} from '../src/language/glossary.ts'
import {lintDocument} from '../src/lint.ts'
import {readDocument} from '../src/read.ts'
import {parseMarkdown} from '../src/readers/markdown/parse.ts'
import {readMarkdown} from '../src/readers/markdown/read.ts'
import {reportFile} from '../src/report.ts'
import {formatJson} from '../src/reporters/json.ts'
import {createViews} from '../src/views.ts'
import {Stopwatch} from './cpu.ts'
import {megabytesOf, readSources} from './documents.ts'
import {machine} from './machine.ts'
import {markdownTable} from './table.ts'

const {values} = parseArgs({options: {rounds: {type: 'string', default: '7'}, from: {type: 'string'}}})
const sources = readSources(values.from)
const megabytes = megabytesOf(sources)
const glossary = new Glossary(entries)
const today = '2026-01-01'
const watch = new Stopwatch()

for (let round = 0; round < Number(values.rounds); round++) {
  const texts = watch.run('decode UTF-8', () => sources.map(({bytes}) => new TextDecoder('utf-8', {fatal: true}).decode(bytes)))
  watch.run('parse: Markdown to a tree', () => {
    for (const text of texts) parseMarkdown(text, false)
  })
  watch.run('read: blocks, sections, fields', () => {
    for (const text of texts) readMarkdown(text, 'markdown', 'page.md')
  })
  const documents = watch.run('read, with kind, audience and language', () => sources.map(({path, bytes}) => readDocument({path, content: bytes})))
  const views = documents.map((document) => createViews(document, glossary, {}, undefined, today))
  watch.run('protected stretches', () => views.map((one) => one.prose().map(one.protectedIn)))
  watch.run('sentences and their words', () => views.map((one) => one.sentences()))
  watch.run(`glossary of ${entries.length} entries`, () => views.map((one) => one.terms()))
  const findings = watch.run('lint: all views and rules', () => documents.map((document) => lintDocument(document, {rules, glossary, today})))
  const reports = watch.run('reports of the files', () => documents.map((document, i) => reportFile(document, findings[i] ?? [])))
  watch.run('JSON of the reports', () => formatJson({version: '0.0.0', files: reports}))
}

const figures = (ms: number): string[] => [(megabytes / (ms / 1000)).toFixed(2), (ms / megabytes).toFixed(1)]
console.log(`${sources.length} files, ${megabytes.toFixed(2)} MB, rounds: ${values.rounds}, ${machine()}\n`)
console.log(
  markdownTable(
    ['stage', 'first MB/s', 'first ms/MB', 'best MB/s', 'best ms/MB'],
    [...watch.times].map(([name, {first, least}]) => [name, ...figures(first), ...figures(least)]),
  ),
)
