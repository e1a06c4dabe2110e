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

import {dirname, resolve} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {part, requireDocuments, scratch, writeSet} from './corpus.ts'
import {install} from './install.ts'
import {machine} from './machine.ts'
import {type Spread, writeSpread} from './spread.ts'
import {markdownTable} from './table.ts'
import {entryOf, peers, type Tool, untapeAt} from './tools.ts'
import {figureOf, inTurns, type Result, ratioOf} from './turns.ts'

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

function verdict({least, median}: Spread, times: number): string {
  return least >= times ? 'yes' : median >= times ? 'in most rounds' : 'no'
}

function rowOf(result: Result, own: Result): string[] {
  const {name, runs, fault} = result
  const goal = peers.find((peer) => peer.name === name)?.goal.times
  const ratio = ratioOf(result, own)
  const more = fault === undefined ? '' : 'more than '
  const met = goal === undefined ? '' : verdict(ratio, goal)
  if ((fault !== undefined && met !== 'yes') || met === 'no') process.exitCode = 1
  return [
    name,
    more + writeSpread(figureOf(result, 'cpu'), 2),
    figureOf(result, 'memory').most.toFixed(0),
    goal === undefined ? '1' : more + writeSpread(ratio, 1),
    goal === undefined ? '' : `${goal}`,
    met,
    fault ?? String(toolOf(name)?.work(runs[0]?.text ?? '')?.messages ?? ''),
  ]
}

function toolOf(name: string): Tool | undefined {
  return [untape, ...peers].find((tool) => tool.name === name)
}

console.log(machine())
for (const set of [
  {...part, files: Number(values.part)},
  {name: 'large', files: Number(values.files)},
]) {
  if (values.set !== undefined && values.set !== set.name) continue
  const chosen = peers.filter(({name, goal}) => goal.set === set.name && (wanted?.some((start) => name.startsWith(start)) ?? true))
  if (chosen.length === 0) continue
  const written = writeSet(folder, set, Number(values.seed), documents)
  const results = await inTurns(
    [entryOf(untape, written, ''), ...chosen.map((peer) => entryOf(peer, written, install(peer, folder)))],
    Number(values.rounds),
    Number(values.timeout),
  )
  const [own] = results
  if (!own) continue
  console.log(`\n${written.files.length} files, ${(written.bytes / 1e6).toFixed(2)} MB, rounds: ${values.rounds}\n`)
  const head = ['program', 'CPU s', 'memory MiB', 'times untape', 'goal', 'met', 'messages']
  const rows = results.map((result) => rowOf(result, own))
  console.log(markdownTable(head, rows))
}
