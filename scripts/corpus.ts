/**
 * Lints a corpus of real documents and prints counts, noise and samples.
 *
 *   UNTAPE_CORPUS=../shared/corpus npm run corpus
 *   npm run corpus -- --rule no-jargon --size 40 --seed 7
 *
 * The corpus is split by repository: quotes are shown from part A only, so
 * that the others stay fresh. Counts are of the rules that are on by default;
 * the samples are of all.
 */
import {parseArgs} from 'node:util'
import {rules} from '../rules/index.ts'
import type {Finding} from '../src/finding.ts'
import {reportFile} from '../src/report.ts'
import {contextOf} from '../src/reporters/snippet.ts'
import {folder, isOn, type Linted, lintCorpus, partOf, sample} from './quality/corpus.ts'
import {countMarks, readMarks} from './quality/marks.ts'

const {values} = parseArgs({options: {rule: {type: 'string'}, size: {type: 'string'}, seed: {type: 'string'}, file: {type: 'string'}}})
const size = Number(values.size ?? 10)
const seed = Number(values.seed ?? 1)
if (values.rule && values.rule !== 'no-invalid-syntax' && !rules.some(({id}) => id === values.rule)) {
  console.error(`There is no rule “${values.rule}”.`)
  process.exit(2)
}
const results = lintCorpus(({file}) => !values.file || file.includes(values.file))
const words = new Map(results.map((result) => [result, reportFile(result.document, []).words]))
checkSpans()
if (values.rule) printSamples(values.rule)
else {
  printKinds()
  for (const {id} of rules) printSamples(id)
  printSamples('no-invalid-syntax')
}

function checkSpans(): void {
  let wrong = 0
  for (const {document, findings} of results) {
    for (const {span, quote, occurrences = []} of findings) {
      if (span && document.source.slice(span.start, span.end) !== quote) wrong++
      if (span && (span.start < 0 || span.end > document.source.length || span.end < span.start)) wrong++
      for (const {start, end} of occurrences) if (end <= start || end > document.source.length) wrong++
    }
  }
  console.log(`${results.length} files of ${folder}, ${wrong} wrong spans`)
  if (wrong > 0) process.exitCode = 1
}

function printKinds(): void {
  const unhelpful = new Map(readMarks().map(({rule, marks}) => [rule, 1 - countMarks(marks).helpful / Math.max(1, marks.length)]))
  for (const kind of [...new Set(results.map(({row}) => row.kind))].sort()) {
    const of = results.filter(({row}) => row.kind === kind)
    const total = of.reduce((sum, result) => sum + wordsOf(result), 0)
    const spans = of.flatMap(spanFindings)
    const rates = of.filter((result) => wordsOf(result) >= 200).map((result) => (1000 * spanFindings(result).length) / wordsOf(result))
    const whole = of.map((result) => byDefault(result).filter(({span}) => span === null).length)
    const counts = of.map((result) => byDefault(result).length)
    const noise = spans.reduce((sum, {rule}) => sum + (unhelpful.get(rule) ?? 0), 0)
    console.log(
      `${kind}: ${of.length} files, ${total} words, ${((1000 * spans.length) / total).toFixed(1)} findings with a span per 1,000 words, p90 ${quantile(rates, 0.9).toFixed(1)}, ` +
        `unhelpful by the marks ${((1000 * noise) / total).toFixed(2)}, findings a file: median ${quantile(counts, 0.5)}, ` +
        `document-level: mean ${(whole.reduce((a, b) => a + b, 0) / of.length).toFixed(2)}, max ${Math.max(...whole)}, ` +
        `kinds: ${['form', 'process', 'other'].map((one) => `${one} ${of.filter(({document}) => document.kind === one).length}`).join(' ')}, for IT ${of.filter(({document}) => document.audience === 'it').length}`,
    )
  }
}

function wordsOf(result: Linted): number {
  return words.get(result) ?? 0
}

function byDefault({findings}: Linted): readonly Finding[] {
  return findings.filter(({rule}) => isOn.get(rule) !== false)
}

function spanFindings(result: Linted): readonly Finding[] {
  return byDefault(result).filter(({span}) => span !== null)
}

function printSamples(id: string): void {
  const total = [...words.values()].reduce((sum, one) => sum + one, 0)
  const all = results.flatMap((result) => result.findings.filter(({rule}) => rule === id).map((finding) => ({...result, finding})))
  const files = new Set(all.map(({row}) => row.file)).size
  const off = isOn.get(id) === false ? ' (off by default)' : ''
  console.log(`\n${id}${off}: ${all.length} findings in ${files} files, ${((1000 * all.length) / Math.max(1, total)).toFixed(2)} per 1,000 words`)
  const partA = all.filter(({row}) => partOf(row) === 'A')
  for (const {row, finding, document} of sample(partA, size, seed)) console.log(`  ${row.file.replace(/^files\//, '')} ${line(finding, document.source)}`)
}

function line(finding: Finding, source: string): string {
  if (!finding.span) return `[${finding.severity}] ${finding.message}`
  const {before, quote, after} = contextOf(source, finding.span)
  const at = finding.position?.start.line ?? 0
  return `${at} [${finding.severity}] ${before}»${quote}«${after} → ${finding.suggestions[0] ?? finding.message}`
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
