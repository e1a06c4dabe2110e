/**
 * What the action takes for a pull request of 20 files in a repository of 2,000:
 * CPU seconds and memory of the bundle, as a runner starts it, against a stand-in
 * for GitHub on this machine.
 *
 *   UNTAPE_CORPUS=../shared/corpus npm run bench:pull-request
 *   … -- --rounds 5 --files 2000 --touched 20
 *
 * Every touched file gets a paragraph with something to find. Set UNTAPE_NODE to
 * the Node that action.yml names. The exit code is 1 when the middle of the
 * rounds is above 3 seconds.
 */
import process from 'node:process'
import {parseArgs} from 'node:util'
import {runAction} from '../tests/action/e2e/bundle.ts'
import {startGitHub} from '../tests/github/server.ts'
import {checkOut} from '../tests/github/workspace.ts'
import {recombine, requireDocuments} from './corpus.ts'
import {machine} from './machine.ts'
import {spreadOf, writeSpread} from './spread.ts'
import {markdownTable} from './table.ts'

const goal = 3
const {values} = parseArgs({
  options: {rounds: {type: 'string', default: '5'}, files: {type: 'string', default: '2000'}, touched: {type: 'string', default: '20'}},
})
const [rounds, files, touched] = [values.rounds, values.files, values.touched].map(Number) as [number, number, number]
const texts = recombine(requireDocuments(), {name: 'pull-request', files}, 1)
const before = Object.fromEntries(texts.map((text, i) => [`part-${Math.floor(i / 50)}/page-${i}.md`, text]))
const names = Object.keys(before).filter((_, i) => i % Math.floor(files / touched) === 0)
const after = {...before, ...Object.fromEntries(names.map((name) => [name, `${before[name]}\nPlease leverage the form asap.\n`]))}

const github = await startGitHub({files: {before, after}})
const workspace = checkOut(github)
const cpu: number[] = []
const memory: number[] = []
let found = 0
try {
  for (let round = 0; round < rounds; round++) {
    const outcome = await runAction(github, {event: 'pull_request', workspace: workspace.folder, inputs: {comment: 'off'}})
    const report = outcome.report as {readonly files: readonly {readonly added: readonly unknown[]}[]}
    found = report.files.reduce((sum, {added}) => sum + added.length, 0)
    cpu.push(outcome.cpu)
    memory.push(outcome.peak / 1024 ** 2)
  }
} finally {
  workspace.remove()
}
const bytes = names.reduce((sum, name) => sum + Buffer.byteLength(after[name] ?? ''), 0)
console.log(`${machine()}\n`)
console.log(
  markdownTable(
    ['pull request', 'CPU s', 'goal', 'memory MiB', 'new findings'],
    [
      [
        `${names.length} files (${(bytes / 1e3).toFixed(0)} KB) of ${files}`,
        writeSpread(spreadOf(cpu), 2),
        String(goal),
        writeSpread(spreadOf(memory), 0),
        String(found),
      ],
    ],
  ),
)
process.exit(spreadOf(cpu).median <= goal ? 0 : 1)
