/**
 * What a glossary costs by its number of terms, in this process: milliseconds to
 * build it, and to match it for a megabyte of Markdown.
 *
 *   UNTAPE_CORPUS=../shared/corpus npm run bench:terms
 *
 * The terms are pairs of words of the documents, drawn with a seed: most do not
 * stand in them, but each begins with a word that does, so all are tried. The
 * exit code is 1 when 10,000 terms take more than 2.5 times as long to match as
 * 10, or more than 100 milliseconds to build.
 */
import process from 'node:process'
import {parseArgs} from 'node:util'
import {uniformInt} from 'pure-rand/distribution/uniformInt'
import {xoroshiro128plus} from 'pure-rand/generator/xoroshiro128plus'
import {Glossary, type GlossaryEntry} from '../src/language/glossary.ts'
import {protectedRanges} from '../src/language/protect.ts'
import {readDocument} from '../src/read.ts'
import {type Rounds, Stopwatch} from './cpu.ts'
import {megabytesOf, readSources} from './documents.ts'
import {machine} from './machine.ts'
import {markdownTable} from './table.ts'

const {values} = parseArgs({options: {rounds: {type: 'string', default: '7'}, from: {type: 'string'}}})
const sources = readSources(values.from)
const megabytes = megabytesOf(sources)
const blocks = sources.flatMap(({path, bytes}) => readDocument({path, content: bytes}).blocks).map((block) => ({block, ranges: protectedRanges(block)}))
const words = [...new Set(blocks.flatMap(({block}) => block.text.match(/\b[a-z]{4,}\b/g) ?? []))]

function makeEntries(count: number): GlossaryEntry[] {
  const random = xoroshiro128plus(1)
  const word = (): string => words[uniformInt(random, 0, words.length - 1)] ?? ''
  const terms = new Set<string>()
  while (terms.size < count) terms.add(`${word()} ${word()}`)
  return [...terms].map((term) => ({term, status: 'avoid', say: ['another word'], source: 'benchmark'}))
}

const sizes = [10, 100, 1_000, 10_000]
const watch = {build: new Stopwatch(), match: new Stopwatch()}
const hits = new Map<number, number>()
for (let round = 0; round < Number(values.rounds); round++) {
  for (const size of sizes) {
    const entries = makeEntries(size)
    const glossary = watch.build.run(String(size), () => new Glossary(entries))
    const count = watch.match.run(String(size), () => blocks.reduce((sum, {block, ranges}) => sum + [...glossary.match(block, ranges)].length, 0))
    hits.set(size, count)
  }
}

const none: Rounds = {first: Number.NaN, least: Number.NaN}
const of = (which: 'build' | 'match', size: number): Rounds => watch[which].times.get(String(size)) ?? none
console.log(`${sources.length} files, ${megabytes.toFixed(2)} MB, rounds: ${values.rounds}, ${machine()}\n`)
console.log(
  markdownTable(
    ['terms', 'build ms, first', 'build ms, least', 'match ms/MB, least', 'times 10 terms', 'hits'],
    sizes.map((size) => [
      size.toLocaleString('en'),
      of('build', size).first.toFixed(1),
      of('build', size).least.toFixed(1),
      (of('match', size).least / megabytes).toFixed(1),
      (of('match', size).least / of('match', 10).least).toFixed(2),
      String(hits.get(size)),
    ]),
  ),
)
if (!(of('match', 10_000).least <= 2.5 * of('match', 10).least && of('build', 10_000).least <= 100)) process.exitCode = 1
