/** A server runs for days: what was asked is not kept. */
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {createEngine} from '../../src/cli/mcp.ts'
import {lintTool} from '../../src/mcp/lint-tool.ts'
import {aFolder} from '../a-folder.ts'

let folder: ReturnType<typeof aFolder>
beforeEach(() => {
  folder = aFolder()
})
afterEach(() => folder.remove())

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function heapAfter(calls: number, call: (i: number) => void): number {
  for (let i = 0; i < calls; i++) call(i)
  collect()
  return process.memoryUsage().heapUsed
}

test('after many calls no more is in use than after few', () => {
  folder.write({
    '.git/HEAD': '',
    'untape.yml': 'glossary: [ops.yml]\n',
    'ops.yml': '- {term: blue button, status: avoid, say: [help line], source: ours, bad: Press it., good: Call it.}\n',
    'a.md': '# A\n\nThe quick zone review team (QZRT) meets.\n',
  })
  const io = {
    cwd: folder.path,
    colours: false,
    isAutomated: false,
    isTerminal: false,
    out: () => {},
    error: () => {},
    progress: () => {},
    readStdin: () => new Uint8Array(),
  }
  const engine = createEngine(folder.path, io, () => '2026-01-01')
  const call = (i: number): void => {
    const {findings} = lintTool({text: `# ${i}\n\n${`Press the blue button ${i} asap. `.repeat(400)}`}, engine)
    expect(findings.length).toBeGreaterThan(0)
    engine.glossary()
  }
  const calls = 40
  const few = heapAfter(15, call)
  // Of each call a text of 12,000 characters, its document, its findings and two glossaries could stay; what stays once, such as compiled code, has 400 KB.
  expect(heapAfter(calls, call) - few).toBeLessThan(calls * 20_000)
})
