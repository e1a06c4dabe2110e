/**
 * untape against other linters on the same files: whole processes, started cold,
 * in turns (untape A B C, untape A B C, …). Prints a Markdown table.
 *
 *   UNTAPE_CORPUS=../shared/corpus npm run bench:peers
 *   npm run bench:peers -- --rounds 1 --files 200 --only alex,cspell
 *
 * --rounds N     how often each runs (3)
 * --files N      how many files the large set has (2,000, about 11 MB)
 * --part N       how many files the small set has (170, about 1 MB)
 * --seed N       another mixture of the same documents (1)
 * --only A,B     only the peers whose names begin so
 * --set NAME     only the large set (large) or the 1 MB (part)
 * --timeout N    seconds after which a run is stopped (300)
 * --folder F     where files and peers are put (untape-bench in the folder for temporary files)
 * --untape F     the project whose build is measured (this one)
 *
 * textlint, alex and harper.js run on the 1 MB, the others on the large set.
 * The exit code is 1 when a goal is missed or a program did not do its work.
 */
import {cpus, platform} from 'node:os'
import {dirname, resolve} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {part, requireDocuments, scratch, writeSet} from './corpus.ts'
import {install} from './install.ts'
import {type Run, runProcess} from './process.ts'
import {type Spread, spreadOf, writeSpread} from './spread.ts'
import {markdownTable} from './table.ts'
import {peers, type Tool, untapeAt, type WrittenSet} from './tools.ts'

const {values} = parseArgs({
  options: {
    rounds: {type: 'string', default: '3'},
    files: {type: 'string', default: '2000'},
    part: {type: 'string', default: String(part.files)},
    seed: {type: 'string', default: '1'},
    only: {type: 'string'},
    set: {type: 'string'},
    timeout: {type: 'string', default: '300'},
    folder: {type: 'string', default: scratch},
    untape: {type: 'string', default: dirname(dirname(fileURLToPath(import.meta.url)))},
  },
})
const folder = resolve(values.folder)
const wanted = values.only?.split(',')
const documents = requireDocuments()
const untape = untapeAt(resolve(values.untape))

interface Result {
  readonly tool: Tool
  readonly runs: readonly Run[]
  readonly fault: string | undefined
}

/** Why a run does not count: it was stopped, crashed or did not look at all files. */
function faultOf(tool: Tool, {text, isStopped, code}: Run, {files}: WrittenSet): string | undefined {
  if (isStopped) return `stopped after ${values.timeout} s`
  const work = tool.work(text)
  if (code === undefined || !work) return `failed: ${text.trim().split('\n').at(-1)?.slice(0, 80) ?? ''}`
  if (work.messages === 0) return 'found nothing'
  return work.files === undefined || work.files === files.length ? undefined : `looked at ${work.files} of ${files.length} files`
}

async function measure(tools: readonly (Tool & {readonly home: string})[], set: WrittenSet): Promise<Result[]> {
  const results = tools.map((tool) => ({tool, runs: [] as Run[], fault: undefined as string | undefined}))
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const result of results) {
      // What does not come to its end takes as long again in the next round.
      if (result.fault) continue
      const {home, ...tool} = result.tool as (typeof tools)[number]
      const run = await runProcess(tool.program(set, home), Number(values.timeout))
      result.runs.push(run)
      result.fault = faultOf(tool, run, set)
      console.error(`round ${round + 1}: ${tool.name} ${run.cpu.toFixed(2)} s${result.fault ? `, ${result.fault}` : ''}`)
    }
  }
  return results
}

/** How many times the processor time of untape, round by round. */
function ratios(of: Result, to: Result): Spread {
  return spreadOf(of.runs.flatMap(({cpu}, i) => (to.runs[i] ? [cpu / to.runs[i].cpu] : [])))
}

function verdict({least, median}: Spread, times: number): string {
  return least >= times ? 'yes' : median >= times ? 'in most rounds' : 'no'
}

function rowOf(result: Result, own: Result): string[] {
  const {tool, runs, fault} = result
  const goal = peers.find(({name}) => name === tool.name)?.goal.times
  const ratio = ratios(result, own)
  const more = fault ? 'more than ' : ''
  const met = goal === undefined ? '' : verdict(ratio, goal)
  if ((fault && met !== 'yes') || met === 'no') process.exitCode = 1
  return [
    tool.name,
    more + writeSpread(spreadOf(runs.map(({cpu}) => cpu)), 2),
    Math.max(...runs.map(({memory}) => memory)).toFixed(0),
    goal === undefined ? '1' : more + writeSpread(ratio, 1),
    goal === undefined ? '' : `${goal}`,
    met,
    fault ?? String(tool.work(runs[0]?.text ?? '')?.messages ?? ''),
  ]
}

console.log(`Node ${process.version}, ${platform()}, ${cpus().length} cores of ${cpus()[0]?.model ?? 'an unknown kind'}`)
for (const set of [
  {...part, files: Number(values.part)},
  {name: 'large', files: Number(values.files)},
]) {
  if (values.set !== undefined && values.set !== set.name) continue
  const chosen = peers.filter(({name, goal}) => goal.set === set.name && (wanted?.some((start) => name.startsWith(start)) ?? true))
  if (chosen.length === 0) continue
  const written = writeSet(folder, set, Number(values.seed), documents)
  const tools = [{...untape, home: ''}, ...chosen.map((peer) => ({...peer, home: install(peer, folder)}))]
  const results = await measure(tools, written)
  const [own] = results
  if (!own) continue
  console.log(`\n${written.files.length} files, ${(written.bytes / 1e6).toFixed(2)} MB, rounds: ${values.rounds}\n`)
  const head = ['program', 'CPU s', 'memory MiB', 'times untape', 'goal', 'met', 'messages']
  console.log(
    markdownTable(
      head,
      results.map((result) => rowOf(result, own)),
    ),
  )
}
