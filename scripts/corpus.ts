/**
 * Lints a corpus of real documents and prints counts, noise and samples.
 *
 *   UNTAPE_CORPUS=../shared/corpus npm run corpus
 *   npm run corpus -- --rule no-jargon --size 40 --seed 7
 *
 * The corpus is a folder with index.jsonl: one line a file with file, kind
 * (issue_form_*, issue_md_* or process_doc), repo and path in it. It is split
 * by repository: quotes are shown from part A only, so that part B stays fresh.
 */
import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {entries} from '../glossary/index.ts'
import {rules} from '../rules/index.ts'
import type {Document} from '../src/document/document.ts'
import {factsOf, type Related} from '../src/facts.ts'
import type {Finding} from '../src/finding.ts'
import {Glossary} from '../src/language/glossary.ts'
import {lintDocument} from '../src/lint.ts'
import {readDocument} from '../src/read.ts'
import {folderOf, relatedPaths} from '../src/related.ts'
import {type FileReport, reportFile} from '../src/report.ts'
import {contextOf} from '../src/reporters/snippet.ts'

interface Row {
  readonly file: string
  readonly kind: string
  readonly repo: string
  readonly path: string
}

interface Result {
  readonly row: Row
  readonly report: FileReport
  readonly source: string
}

const {values} = parseArgs({options: {rule: {type: 'string'}, size: {type: 'string'}, seed: {type: 'string'}, file: {type: 'string'}}})
const folder = process.env.UNTAPE_CORPUS ?? '../shared/corpus'
const size = Number(values.size ?? 10)
const seed = Number(values.seed ?? 1)

if (!existsSync(join(folder, 'index.jsonl'))) {
  console.log(`No corpus at ${folder}: set UNTAPE_CORPUS to a folder with index.jsonl.`)
  process.exit(0)
}
if (values.rule && values.rule !== 'no-invalid-syntax' && !rules.some(({id}) => id === values.rule)) {
  console.error(`There is no rule “${values.rule}”.`)
  process.exit(2)
}
const results = lintAll()
if (values.rule) printSamples(values.rule)
else {
  printKinds()
  for (const {id} of rules) printSamples(id)
  printSamples('no-invalid-syntax')
}

function lintAll(): Result[] {
  const rows = readFileSync(join(folder, 'index.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
    .filter(({kind}) => /^(?:issue_|process_doc)/.test(kind))
  const documents = new Map(rows.map((row) => [`${row.repo}/${row.path}`, readDocument({path: row.file, content: readFileSync(join(folder, row.file))})]))
  const folders = groupByFolder([...documents.keys()])
  const glossary = new Glossary(entries)
  let wrongSpans = 0
  const done: Result[] = []
  for (const row of rows) {
    const document = documents.get(`${row.repo}/${row.path}`)
    if (!document || (values.file && !row.file.includes(values.file))) continue
    const findings = lintDocument(document, {rules, glossary, related: relatedTo(document, row, documents, folders), today: '2026-01-01'})
    for (const {span, quote, occurrences = []} of findings) {
      if (span && document.source.slice(span.start, span.end) !== quote) wrongSpans++
      if (span && (span.start < 0 || span.end > document.source.length || span.end < span.start)) wrongSpans++
      for (const {start, end} of occurrences) if (end <= start || end > document.source.length) wrongSpans++
    }
    done.push({row, report: reportFile(document, findings), source: document.source})
  }
  console.log(`${done.length} files, ${wrongSpans} wrong spans`)
  if (wrongSpans > 0) process.exitCode = 1
  return done
}

function groupByFolder(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>()
  for (const path of paths) folders.set(folderOf(path), [...(folders.get(folderOf(path)) ?? []), path])
  return folders
}

/** What the documents of the corpus say that stand around one in its repository. */
function relatedTo(
  document: Document,
  {repo, path}: Row,
  documents: ReadonlyMap<string, Document>,
  folders: ReadonlyMap<string, readonly string[]>,
): Related[] {
  const namesIn = (parent: string): string[] => (folders.get(parent === '' ? repo : `${repo}/${parent}`) ?? []).map((one) => one.split('/').at(-1) ?? '')
  return relatedPaths({...document, path}, namesIn).flatMap((one) => {
    const other = documents.get(`${repo}/${one}`)
    return other ? [{path: one, facts: factsOf(other)}] : []
  })
}

function printKinds(): void {
  const kinds = [...new Set(results.map(({row}) => row.kind))].sort()
  for (const kind of kinds) {
    const of = results.filter(({row}) => row.kind === kind).map(({report}) => report)
    const words = of.reduce((sum, report) => sum + report.words, 0)
    const spans = of.reduce((sum, report) => sum + spanFindings(report), 0)
    const rates = of.filter((report) => report.words >= 200).map((report) => (1000 * spanFindings(report)) / report.words)
    const whole = of.map(({findings}) => findings.filter(({span}) => span === null).length)
    const counts = of.map(({findings}) => findings.length)
    console.log(
      `${kind}: ${of.length} files, ${words} words, ${((1000 * spans) / words).toFixed(1)} findings with a span per 1,000 words, p90 ${quantile(rates, 0.9).toFixed(1)}, ` +
        `findings a file: median ${quantile(counts, 0.5)}, document-level: mean ${(whole.reduce((a, b) => a + b, 0) / of.length).toFixed(2)}, max ${Math.max(...whole)}, ` +
        `kinds: ${['form', 'process', 'other'].map((one) => `${one} ${of.filter((report) => report.kind === one).length}`).join(' ')}, for IT ${of.filter(({audience}) => audience === 'it').length}`,
    )
  }
}

function spanFindings({findings}: FileReport): number {
  return findings.filter(({span}) => span !== null).length
}

function printSamples(id: string): void {
  const words = results.reduce((sum, {report}) => sum + report.words, 0)
  const all = results.flatMap((result) => result.report.findings.filter(({rule}) => rule === id).map((finding) => ({...result, finding})))
  const files = new Set(all.map(({row}) => row.file)).size
  console.log(`\n${id}: ${all.length} findings in ${files} files, ${((1000 * all.length) / Math.max(1, words)).toFixed(2)} per 1,000 words`)
  const partA = all.filter(({row}) => isPartA(row.repo))
  for (const {row, finding, source} of sample(partA)) console.log(`  ${row.file.replace(/^files\//, '')} ${line(finding, source)}`)
}

function line(finding: Finding, source: string): string {
  if (!finding.span) return `[${finding.severity}] ${finding.message}`
  const {before, quote, after} = contextOf(source, finding.span)
  const at = finding.position?.start.line ?? 0
  return `${at} [${finding.severity}] ${before}»${quote}«${after} → ${finding.suggestions[0] ?? finding.message}`
}

function isPartA(repo: string): boolean {
  return Number.parseInt(createHash('sha256').update(repo).digest('hex').charAt(0), 16) < 8
}

/** A seeded sample without replacement, in the order of the corpus. */
function sample<T>(items: readonly T[]): T[] {
  const keyed = items.map((item, i) => ({item, i, key: createHash('sha256').update(`${seed}:${i}`).digest('hex')}))
  const chosen = keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, size)
  return chosen.sort((a, b) => a.i - b.i).map(({item}) => item)
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
