/**
 * How long an editor waits for the findings of a file that somebody types in:
 * from the change to the diagnostics, over the real protocol with the built
 * command, without the pause that the server waits for more keys. And how much
 * memory the server has in use before and after.
 *
 *   UNTAPE_CORPUS=../shared/corpus npm run bench:lsp
 *   npm run bench:lsp -- --bytes 20000 --changes 1000 --warmup 200
 */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {Editor, modern, uriOf} from '../tests/lsp/client.ts'
import {recombine, requireDocuments} from './corpus.ts'
import {machine} from './machine.ts'
import {markdownTable} from './table.ts'

const {values} = parseArgs({
  options: {bytes: {type: 'string', default: '20480'}, changes: {type: 'string', default: '1000'}, warmup: {type: 'string', default: '100'}},
})
const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'untape-bench-lsp-'))
mkdirSync(join(folder, '.git'))
const [text = ''] = recombine(requireDocuments(), {name: 'typed', files: 1, length: Number(values.bytes)}, 1)
writeFileSync(join(folder, 'typed.md'), text)

const editor = await Editor.start(join(root, 'dist/command/untape.cjs'), [folder], modern, folder, [
  '--expose-gc',
  '--require',
  join(root, 'bench/note-heap.cjs'),
])
const uri = uriOf(folder, 'typed.md')
/** The ends of paragraphs, where people type. */
const ends = text.split('\n').flatMap((line, i) => (/[a-z][.]$/.test(line) ? [{line: i, character: line.length}] : []))
const words = ' Please utilise the form prior to the move, and ask the service desk for help.'

const started = performance.now()
await editor.open(uri, text)
const first = await editor.diagnostics(uri)
const firstTook = performance.now() - started
const took: number[] = []
let version = 1

/** One key; asking for actions of a kind that there are none of makes the server lint at once. */
async function type(i: number): Promise<void> {
  const at = ends[Math.floor(i / words.length) % ends.length] ?? {line: 0, character: 0}
  const start = {line: at.line, character: at.character + (i % words.length)}
  const begun = performance.now()
  await editor.change(uri, ++version, [{range: {start, end: start}, text: words.charAt(i % words.length)}])
  void editor.actions(uri, {start, end: start}, ['source'])
  await editor.diagnostics(uri, version)
  took.push(performance.now() - begun)
}

async function memory(): Promise<{heap: number; rss: number}> {
  const before = editor.errors.length
  editor.process.kill('SIGUSR2')
  while (!/heap .*\n/.test(editor.errors.slice(before))) await new Promise((resolve) => setTimeout(resolve, 10))
  const [, heap, rss] = /heap (\S+) (\S+)\n/.exec(editor.errors.slice(before)) ?? []
  return {heap: Number(heap), rss: Number(rss)}
}

/** Seconds of processor time of the server so far. */
function cpu(): number {
  const stat = readFileSync(`/proc/${editor.process.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(stat[11]) + Number(stat[12])) / 100
}

const warmup = Number(values.warmup)
for (let i = 0; i < warmup; i++) await type(i)
const [cold, cpuBefore, heapBefore] = [took.splice(0), cpu(), await memory()]
const changes = Number(values.changes)
for (let i = warmup; i < warmup + changes; i++) await type(i)
const cpuEach = ((cpu() - cpuBefore) / changes) * 1000
const heapAfter = await memory()
await editor.close(uri)
const heapClosed = await memory()
await editor.stop()
rmSync(folder, {recursive: true, force: true})

const share = (figures: readonly number[], part: number): string =>
  (figures.toSorted((a, b) => a - b)[Math.floor((figures.length - 1) * part)] ?? Number.NaN).toFixed(0)
console.log(`${machine()}\n${text.length} characters, ${first.length} findings at first, ${changes} changes after ${warmup}\n`)
console.log(
  markdownTable(
    ['from a change to its findings', 'ms'],
    [
      ['the first time, with the start of the server', firstTook.toFixed(0)],
      ['the changes that warm it up, middle', share(cold, 0.5)],
      ['middle (p50)', share(took, 0.5)],
      ['19 of 20 take less (p95)', share(took, 0.95)],
      ['processor time of a change, mean', cpuEach.toFixed(0)],
    ],
  ),
)
console.log('')
console.log(
  markdownTable(
    ['memory of the server, MiB', 'heap in use', 'process'],
    [
      [`after ${warmup} changes`, heapBefore.heap.toFixed(1), heapBefore.rss.toFixed(0)],
      [`after ${warmup + changes}`, heapAfter.heap.toFixed(1), heapAfter.rss.toFixed(0)],
      ['after the file was closed', heapClosed.heap.toFixed(1), heapClosed.rss.toFixed(0)],
    ],
  ),
)
