/**
 * How untape grows, as whole processes started cold, in turns: a file of 10 KB
 * against Node alone, 1 MB against 11 MB of files, long paragraphs and tables
 * and, when the command has --cache, a second run. Prints a Markdown table.
 *
 *   UNTAPE_CORPUS=../shared/corpus npm run bench:sizes
 *   npm run bench:sizes -- --rounds 1 --files 300 --only start,files
 *
 * --rounds N     how often each runs (3); three times as often for the start
 * --files N      how many files the large set has (2,000, about 11 MB)
 * --only A,B     only some of: start, files, paragraph, table, cache
 * --timeout N    seconds after which a run is stopped (300)
 * --folder F     where files and remark-cli are put (untape-bench in the folder for temporary files)
 * --untape F     the project whose build is measured (this one)
 *
 * The exit code is 1 when a goal is missed.
 */
import {spawnSync} from 'node:child_process'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {part, requireDocuments, scratch, single, writeSet} from './corpus.ts'
import {install} from './install.ts'
import {paragraphOf, tableOf} from './large.ts'
import {machine} from './machine.ts'
import {type Spread, writeSpread} from './spread.ts'
import {markdownTable} from './table.ts'
import {entryOf, remark, untapeAt, type WrittenSet} from './tools.ts'
import {type Entry, figureOf, inTurns, meanOf, type Result, ratioOf} from './turns.ts'

const {values} = parseArgs({
  options: {
    rounds: {type: 'string', default: '3'},
    files: {type: 'string', default: '2000'},
    only: {type: 'string', default: 'start,files,paragraph,table,cache'},
    timeout: {type: 'string', default: '300'},
    folder: {type: 'string', default: scratch},
    untape: {type: 'string', default: dirname(dirname(fileURLToPath(import.meta.url)))},
  },
})
const folder = resolve(values.folder)
const only = new Set(values.only.split(','))
const documents = requireDocuments()
const untape = untapeAt(resolve(values.untape))
const rows: string[][] = []

const measure = (entries: readonly Entry[], rounds = Number(values.rounds)): Promise<Result[]> => inTurns(entries, rounds, Number(values.timeout))

/** A program that may find nothing. */
function named(name: string, entry: Entry): Entry {
  return {...entry, name, faultOf: (run) => (entry.faultOf(run) === 'found nothing' ? undefined : entry.faultOf(run))}
}

function addRun(result: Result, seconds = figureOf(result, 'cpu')): void {
  const more = result.fault === undefined ? '' : `${result.fault}: more than `
  rows.push([result.name, `${more}${writeSpread(seconds, 2)} s`, `${figureOf(result, 'memory').most.toFixed(0)} MiB`, '', ''])
}

/** A line about a ratio of two runs, with the goal that it has. */
function addRatio(name: string, ratio: Spread, goal: {readonly most: number} | {readonly least: number}, isWhole: boolean): void {
  const isMet = isWhole && ('most' in goal ? ratio.median <= goal.most : ratio.median >= goal.least)
  if (!isMet) process.exitCode = 1
  rows.push([name, writeSpread(ratio, 2), '', 'most' in goal ? `at most ${goal.most}` : `at least ${goal.least}`, isMet ? 'yes' : 'no'])
}

function isWhole(...results: readonly Result[]): boolean {
  return results.every(({fault}) => fault === undefined)
}

function exactly(figure: number): Spread {
  return {least: figure, median: figure, most: figure}
}

/** Each figure divided by the size that it belongs to. */
function perSize({least, median, most}: Spread, size: number): Spread {
  return {least: least / size, median: median / size, most: most / size}
}

/** One document in a folder of its own. */
function writeOne(name: string, text: string): WrittenSet {
  const path = join(folder, 'corpus', name)
  rmSync(path, {recursive: true, force: true})
  mkdirSync(path, {recursive: true})
  const file = join(path, 'page.md')
  writeFileSync(file, text)
  return {path, files: [file]}
}

async function measureStart(): Promise<void> {
  const set = writeSet(folder, single, 1, documents)
  const entries = [
    {name: 'node -e 0', program: {args: ['-e', '0'], cwd: folder}, faultOf: () => undefined},
    named('untape on 10 KB', entryOf(untape, set, '')),
    named(`${remark.name} on 10 KB`, entryOf(remark, set, install(remark, folder))),
  ]
  // Short runs differ more from each other.
  const [node, own, other] = await measure(entries, 3 * Number(values.rounds))
  if (!node || !own || !other) return
  for (const one of [node, own, other]) addRun(one, exactly(meanOf(one)))
  addRatio('10 KB, times Node alone', exactly(meanOf(own) / meanOf(node)), {most: 3.5}, isWhole(own))
  addRatio(`10 KB, ${remark.name} against untape`, exactly(meanOf(other) / meanOf(own)), {least: 4}, isWhole(own, other))
}

async function measureFiles(): Promise<void> {
  const sets = [part, {name: 'large', files: Number(values.files)}].map((set) => writeSet(folder, set, 1, documents))
  const entries = sets.map((set) => named(`${set.files.length} files, ${(set.bytes / 1e6).toFixed(2)} MB`, entryOf(untape, set, '')))
  const [small, large] = await measure(entries)
  const [smallSet, largeSet] = sets
  if (!small || !large || !smallSet || !largeSet) return
  for (const one of [small, large]) addRun(one)
  addRatio('time for a MB, large set against small', perSize(ratioOf(large, small), largeSet.bytes / smallSet.bytes), {most: 1}, isWhole(small, large))
  addRatio('memory, large set against small', ratioOf(large, small, 'memory'), {most: 1.5}, isWhole(small, large))
  addRatio('memory of the large set in MiB', figureOf(large, 'memory'), {most: 200}, isWhole(large))
}

async function measureGrowth(what: string, texts: readonly (readonly [name: string, text: string])[], most: number): Promise<void> {
  const [small, large] = await measure(texts.map(([name, text], i) => named(name, entryOf(untape, writeOne(`${what}-${i}`, text), ''))))
  if (!small || !large) return
  for (const one of [small, large]) addRun(one)
  addRatio(`${what}, large against small`, ratioOf(large, small), {most}, isWhole(small, large))
}

async function measureCache(): Promise<void> {
  const {args} = untape.program({path: folder, files: []}, '')
  const help = spawnSync(process.execPath, [args[0] ?? '', '--help'], {encoding: 'utf8'}).stdout
  if (!/^\s+--cache\b/m.test(help)) {
    console.error('this untape has no --cache: a second run is not measured')
    return
  }
  const cached = untapeAt(resolve(values.untape), ['--cache'])
  const set = writeSet(folder, {name: 'cached', files: Number(values.files)}, 1, documents)
  // Wherever the cache is kept, in the folder that is linted or in that of the user, the first run finds none.
  const forget = (): void => {
    rmSync(join(folder, 'home'), {recursive: true, force: true})
    writeSet(folder, {name: 'cached', files: Number(values.files)}, 1, documents)
  }
  const entry = entryOf(cached, set, '')
  const program = {...entry.program, home: join(folder, 'home')}
  const [first, second] = await measure([
    {...entry, name: 'first run with --cache', program, before: forget},
    {...entry, name: 'second run with --cache', program},
  ])
  if (!first || !second) return
  for (const one of [first, second]) addRun(one)
  addRatio('first run against second', ratioOf(first, second), {least: 5}, isWhole(first, second))
}

mkdirSync(folder, {recursive: true})
if (only.has('start')) await measureStart()
if (only.has('files')) await measureFiles()
if (only.has('paragraph')) {
  // A file may have 5 MB at most.
  const texts = [1e6, 4.9e6].map((length) => [`a paragraph of ${length / 1e6} MB`, paragraphOf(documents, length)] as const)
  await measureGrowth('paragraph', texts, 6)
}
if (only.has('table')) {
  const texts = [10_000, 100_000].map((count) => [`a table of ${count} rows`, tableOf(count)] as const)
  await measureGrowth('table', texts, 12)
}
if (only.has('cache')) await measureCache()

console.log(`${machine()}, rounds: ${values.rounds}\n`)
console.log(markdownTable(['what', 'CPU', 'memory', 'goal', 'met'], rows))
