/**
 * untape with the plugins of retext run on every block, against remark-cli with
 * the same plugins: whole processes on the same files, in turns. What untape runs
 * of them by itself is as much as a rule asks for; this is for whoever wants all.
 *
 *   UNTAPE_CORPUS=../shared/corpus npm run bench:plugins
 *   npm run bench:plugins -- --rounds 1 --files 200
 *
 * --rounds N     how often each runs (3)
 * --files N      how many files there are (2,000, about 11 MB)
 * --timeout N    seconds after which a run is stopped (300)
 * --folder F     where files and remark-cli are put (untape-bench in the folder for temporary files)
 *
 * The exit code is 1 when the goal is missed.
 */
import {copyFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {requireDocuments, scratch, writeSet} from './corpus.ts'
import {install} from './install.ts'
import {machine} from './machine.ts'
import {writeSpread} from './spread.ts'
import {markdownTable} from './table.ts'
import {counted, entryOf, remark, type Tool} from './tools.ts'
import {figureOf, inTurns, ratioOf} from './turns.ts'

const goal = 2
const {values} = parseArgs({
  options: {
    rounds: {type: 'string', default: '3'},
    files: {type: 'string', default: '2000'},
    timeout: {type: 'string', default: '300'},
    folder: {type: 'string', default: scratch},
  },
})
const home = install(remark, resolve(values.folder))
const script = join(home, 'every-block.mjs')
copyFileSync(join(import.meta.dirname, 'every-block.mjs'), script)
const build = pathToFileURL(join(import.meta.dirname, '../dist/src/')).href
const untape = (name: string, ...more: readonly string[]): Tool => ({
  name,
  program: ({path}) => ({args: [script, path, build, ...more], cwd: home}),
  codes: [0],
  work: (text) => counted(text, /^(?<files>\d+) files, \d+ findings, (?<messages>\d+) messages$/m),
})
const tools = [remark, untape('untape, the plugins on every block'), untape('untape, the plugins on every block, but readability as its own count', 'own')]
const set = writeSet(resolve(values.folder), {name: 'large', files: Number(values.files)}, 1, requireDocuments())
const results = await inTurns(
  tools.map((tool) => entryOf(tool, set, home)),
  Number(values.rounds),
  Number(values.timeout),
)
const [theirs, ...ours] = results
if (!theirs) throw new Error('nothing was measured')
console.log(`${machine()}\n\n${set.files.length} files, ${(set.bytes / 1e6).toFixed(2)} MB, rounds: ${values.rounds}\n`)
console.log(
  markdownTable(
    ['program', 'CPU s', 'memory MiB', 'fits into remark-cli', 'goal', 'messages of the plugins'],
    results.map((result, i) => [
      result.name,
      writeSpread(figureOf(result, 'cpu'), 2),
      figureOf(result, 'memory').most.toFixed(0),
      result === theirs ? '1' : `${writeSpread(ratioOf(theirs, result), 1)} times`,
      result === theirs ? '' : String(goal),
      result.fault ?? String(tools[i]?.work(result.runs[0]?.text ?? '')?.messages ?? ''),
    ]),
  ),
)
if (ours.some((result) => ratioOf(theirs, result).median < goal) || results.some(({fault}) => fault !== undefined)) process.exitCode = 1
