/**
 * Measures untape on pairs of real texts before and after a plain-language edit.
 *
 *   UNTAPE_PAIRS=../shared/pairs/yardstick.jsonl npm run yardstick
 *   npm run yardstick -- --half set
 *
 * The pairs are lines of JSON with set, id, before and after. The weights of
 * the section score were set on one half of them, by hash of the id; the other
 * half is held out, so look at it last (`--half set` keeps it closed).
 * The score is right on a pair when the text after the edit comes out easier;
 * a tie counts one half. It grades every sentence and fragment of a pair,
 * however short; the rule grades sections of 100 words and more.
 */
import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {entries} from '../glossary/index.ts'
import {rules} from '../rules/index.ts'
import {Glossary} from '../src/language/glossary.ts'
import {scoreOf} from '../src/language/section-score.ts'
import {lintDocument} from '../src/lint.ts'
import {readDocument} from '../src/read.ts'
import {createViews} from '../src/views.ts'
import {wilson} from './quality/wilson.ts'

interface Pair {
  readonly set: string
  readonly id: string
  readonly before: string
  readonly after: string
}

/** What is known of one text. */
interface Measured {
  readonly grade: number
  readonly words: number
  readonly perSentence: number
  readonly findings: readonly string[]
}

interface Result {
  readonly pair: Pair
  readonly before: Measured
  readonly after: Measured
}

const halves = ['set', 'held out'] as const
const {values} = parseArgs({options: {half: {type: 'string'}, rules: {type: 'boolean'}}})
const place = process.env.UNTAPE_PAIRS ?? '../shared/pairs/yardstick.jsonl'

if (!existsSync(place)) {
  console.log(`No pairs at ${place}: set UNTAPE_PAIRS to a file with lines of JSON that have set, id, before and after.`)
  process.exit(0)
}
const glossary = new Glossary(entries)
const chosen = values.half === undefined ? halves : halves.filter((half) => half.startsWith(values.half ?? ''))
const results = readFileSync(place, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Pair)
  .filter(({id}) => chosen.includes(halfOf(id)))
  .map((pair): Result => ({pair, before: measure(pair.before), after: measure(pair.after)}))

for (const set of new Set(results.map(({pair}) => pair.set))) {
  const of = results.filter(({pair}) => pair.set === set)
  console.log(`\n${set}`)
  for (const half of chosen) {
    const those = of.filter(({pair}) => halfOf(pair.id) === half)
    if (those.length === 0) continue
    console.log(`  ${half}: ${ranking(those)}`)
    const grown = those.filter(({before, after}) => after.words >= before.words && after.perSentence >= before.perSentence)
    if (grown.length > 0) console.log(`    of which not shorter after the edit: ${ranking(grown)}`)
  }
  console.log(`  mean grade: ${mean(of.map(({before}) => before.grade)).toFixed(1)} before, ${mean(of.map(({after}) => after.grade)).toFixed(1)} after`)
  const before = of.map((result) => result.before)
  const after = of.map((result) => result.after)
  console.log(`  findings per 1,000 words: ${per1000(before)} before, ${per1000(after)} after`)
  if (!values.rules) continue
  for (const {id} of rules) {
    const [was, is] = [before, after].map((texts) => texts.flatMap(({findings}) => findings).filter((rule) => rule === id).length)
    if (was || is) console.log(`    ${id}: ${was} before, ${is} after`)
  }
}

function halfOf(id: string): (typeof halves)[number] {
  return Number.parseInt(createHash('sha256').update(id).digest('hex').charAt(0), 16) < 8 ? 'set' : 'held out'
}

function measure(content: string): Measured {
  const document = readDocument({path: 'text.md', content})
  const views = createViews(document, glossary)
  const sentences = views.sentences().filter(({text}) => /\p{L}/u.test(text))
  const words = views.wordCount()
  const findings = lintDocument(document, {rules, glossary, today: '2026-01-01'}).map(({rule}) => rule)
  return {grade: scoreOf(sentences).grade, words, perSentence: mean(sentences.map((sentence) => sentence.words)), findings}
}

function ranking(of: readonly Result[]): string {
  const ties = of.filter(({before, after}) => Math.abs(before.grade - after.grade) < 1e-9).length
  const right = of.filter(({before, after}) => before.grade - after.grade >= 1e-9).length + ties / 2
  const {low, high} = wilson(right, of.length)
  return `${right} of ${of.length} right = ${percent(right / of.length)} [${percent(low)}–${percent(high)}], ties ${percent(ties / of.length)}`
}

function per1000(texts: readonly Measured[]): string {
  const words = texts.reduce((sum, text) => sum + text.words, 0)
  return ((1000 * texts.reduce((sum, {findings}) => sum + findings.length, 0)) / Math.max(1, words)).toFixed(1)
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`
}
