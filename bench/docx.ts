/**
 * How long reading a Word file takes, against parsing the XML that is read of it,
 * and four times the text against one. Processor time of this process on one
 * thread: work that the engine does beside it would be counted for whoever is
 * measured next. Both take turns, small files many times over, and the least of
 * several rounds counts, so that other programs on the machine matter little.
 *
 *   npm run bench:docx
 *   UNTAPE_CORPUS=../shared/corpus npm run bench:docx   # real files too
 *   UNTAPE_CORPUS=../shared/corpus npm run bench:docx -- --only real
 *
 * The exit code is 1 when reading a real file takes more than twice the parse,
 * or four times the text more than four times as long in a process that reads
 * nothing else, as a command does. Read over and over, it takes as many times
 * longer as its XML alone does, which leaves more to clean up than four small
 * ones. The files made here are nothing but questions or cells, thousands of
 * them, and show what those cost.
 */
import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {ReadError} from '../src/read.ts'
import {readDocx, readWordFile} from '../src/readers/docx/read.ts'
import {parseXml} from '../src/readers/docx/xml.ts'
import {LimitError} from '../src/readers/limits.ts'
import {inflate} from '../src/zlib.ts'
import {formOfSize} from './docx-form.ts'

const {values} = parseArgs({options: {rounds: {type: 'string'}, only: {type: 'string'}, alone: {type: 'string'}}})
/** Real files are small: a processor that is slower for a second has to miss them once. */
const rounds = {made: Number(values.rounds ?? 7), real: Number(values.rounds ?? 30)}
const limits = {timesTheParse: 2, growth: 4}

/** Milliseconds that a turn takes at least. */
const turn = 30

interface Timed {
  readonly name: string
  /** Letters of the XML that is read. */
  readonly letters: number
  /** Milliseconds. */
  readonly parse: number
  readonly read: number
}

/** The processor time of some work, in milliseconds. */
function timeOf(work: () => unknown, times: number): number {
  const start = process.cpuUsage()
  for (let i = 0; i < times; i++) work()
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000 / times
}

/** The XML of the parts that are read, as text: what is shown, how it looks, and what belongs to what. */
function partsOf(content: Uint8Array): string[] {
  const {file, stories} = readWordFile(content, inflate)
  const [styles, numbering, settings] = ['styles', 'numbering', 'settings'].map((type) => file.relationships.find((one) => one.type === type)?.target ?? '')
  const shown = stories.map(({part}) => part)
  const relationships = ['', ...shown, settings ?? ''].map((part) => part.replace(/[^/]*$/, '_rels/$&.rels'))
  return [...shown, styles ?? '', numbering ?? '', ...new Set(relationships)].flatMap((name) => {
    const bytes = file.zip.read(name)
    return bytes ? [new TextDecoder().decode(bytes)] : []
  })
}

function measure(name: string, content: Uint8Array, rounds: number, atLeast = 1): Timed {
  const parts = partsOf(content)
  const letters = parts.reduce((sum, {length}) => sum + length, 0)
  const parsing = (): unknown => parts.map((xml) => parseXml(xml, name))
  const reading = (): unknown => readDocx(content, inflate)
  const times = Math.max(atLeast, Math.min(50, Math.ceil(turn / timeOf(parsing, 1))))
  let [parse, read] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let i = 0; i < rounds; i++) {
    parse = Math.min(parse, timeOf(parsing, times))
    read = Math.min(read, timeOf(reading, times))
  }
  return {name, letters, parse, read}
}

function ratioOf(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2)
}

function print({name, letters, parse, read}: Timed): void {
  const figures = [(letters / 1e6).toFixed(2).padStart(8), parse.toFixed(1).padStart(9), read.toFixed(1).padStart(9), (read / parse).toFixed(2).padStart(7)]
  console.log(`${name.slice(0, 42).padEnd(42)}${figures.join('')}`)
}

function realFiles(folder: string): {name: string; content: Uint8Array}[] {
  return ['docx_form', 'docx_doc', 'docx_robust'].flatMap((kind) => {
    const path = join(folder, 'files', kind)
    return existsSync(path) ? readdirSync(path).map((name) => ({name, content: readFileSync(join(path, name))})) : []
  })
}

/** Measures each file, and names those that are refused. */
function measureAll(files: readonly {name: string; content: Uint8Array}[], rounds: number): Timed[] {
  return files.flatMap(({name, content}) => {
    try {
      return [measure(name, content, rounds)]
    } catch (error) {
      if (!(error instanceof ReadError || error instanceof LimitError)) throw error
      console.log(`${name}: ${error.message}`)
      return []
    }
  })
}

const kinds = ['paragraphs', 'tables', 'controls', 'mixed'] as const

/** What reading one form takes as the first thing that a process does, in milliseconds: the least of three. */
function firstOf(kind: string, megabytes: number): number {
  const run = (): number =>
    Number(
      execFileSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), '--only', kind, '--alone', String(megabytes)], {encoding: 'utf8'}),
    )
  return Math.min(run(), run(), run())
}

if (values.alone !== undefined) {
  const kind = kinds.find((one) => one === values.only) ?? 'mixed'
  const form = formOfSize(kind, Number(values.alone) * 1e6)
  console.log(timeOf(() => readDocx(form, inflate), 1))
  process.exit()
}

console.log(`${'file'.padEnd(42)}${'MB XML'.padStart(8)}${'parse ms'.padStart(9)}${'read ms'.padStart(9)}${'times'.padStart(7)}`)
for (const kind of kinds) {
  if (values.only !== undefined && values.only !== kind) continue
  measure('warm-up', formOfSize(kind, 200_000), rounds.made)
  // One of them four times over is as much to read, and as much memory to clean up, as the other once.
  const [small, large] = [1, 4].map((megabytes) => measure(`${megabytes} MB of ${kind}`, formOfSize(kind, megabytes * 1e6), rounds.made, 4 / megabytes))
  if (!small || !large) continue
  print(small)
  print(large)
  const growth = firstOf(kind, 4) / firstOf(kind, 1)
  const rest = `its XML alone ${(large.parse / small.parse).toFixed(2)}, in a process of its own ${growth.toFixed(2)}`
  console.log(`   four times the text takes ${(large.read / small.read).toFixed(2)} times as long; ${rest}`)
  if (growth > limits.growth) process.exitCode = 1
}

const folder = process.env.UNTAPE_CORPUS
if (folder !== undefined && (values.only ?? 'real') === 'real') {
  const files = realFiles(folder)
  // All of them once, so that none is the first to ask for its part of the program.
  measureAll(files, 1)
  const timed = measureAll(files, rounds.real)
  timed.sort((a, b) => b.read - a.read)
  const slow = timed.filter(({parse, read}) => read / parse > limits.timesTheParse)
  for (const one of new Set([...timed.slice(0, 10), ...slow])) print(one)
  const ratios = timed.map(({parse, read}) => read / parse).sort((a, b) => a - b)
  if (slow.length > 0) process.exitCode = 1
  console.log(
    `the middle file ${ratioOf(ratios, 0.5)}, nine of ten up to ${ratioOf(ratios, 0.9)}, the most ${ratioOf(ratios, 1)}; within ${limits.timesTheParse}: ${ratios.length - slow.length} of ${ratios.length}`,
  )
  const total = (of: (one: Timed) => number): number => timed.reduce((sum, one) => sum + of(one), 0)
  print({name: `all ${timed.length} real files`, letters: total(({letters}) => letters), parse: total(({parse}) => parse), read: total(({read}) => read)})
}
