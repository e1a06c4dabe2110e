import {spawnSync} from 'node:child_process'
import {rmSync, writeFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {build} from 'esbuild'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {workersFor} from '../src/cli/jobs.ts'
import {aFolder, repository} from './a-folder.ts'
import {runIn, runMany} from './command.ts'

let folder: ReturnType<typeof aFolder>
beforeEach(() => {
  folder = aFolder()
})
afterEach(() => folder.remove())

/** The program in one file, as only a program has workers. */
const program = join(import.meta.dirname, `../node_modules/.cache/untape-${process.pid}.mjs`)
beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, '../src/cli/main.ts')],
    outfile: program,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  })
})
afterAll(() => rmSync(program, {force: true}))

function start(...argv: string[]): {code: number | null; out: string; err: string} {
  const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...argv], {cwd: folder.path, encoding: 'utf8', maxBuffer: 100_000_000})
  return {code: status, out: stdout, err: stderr}
}

describe('the same bytes, whoever does the work', () => {
  test.runIf(availableParallelism() > 1).each(['json', 'terminal', 'sarif', 'html'])('in %s', async (format) => {
    folder.write(repository)
    const argv = ['--format', format, '--today', '2026-11-26', 'gone.md', '.']
    const alone = await runMany(folder.path, argv)
    expect(start(...argv, '--jobs', '2')).toEqual(alone)
    expect(alone.code).toBe(2)
  })

  test('with a cache: workers and one alone remember the same', async () => {
    folder.write(repository)
    const argv = ['--format', 'json']
    const alone = await runMany(folder.path, argv)
    expect(start(...argv, '--jobs', '2', '--cache')).toEqual(alone)
    folder.write({'docs/b.md': '# Teams\n', 'it/new.md': 'Provision it asap.\n'})
    const changed = await runMany(folder.path, argv)
    expect(start(...argv, '--jobs', '2', '--cache')).toEqual(changed)
    expect(start(...argv, '--jobs', '1', '--cache')).toEqual(changed)
  })
})

describe('how many', () => {
  const files = (folders: number, bytes: number, each = 1) => {
    writeFileSync(join(folder.path, 'a.md'), 'x'.repeat(bytes))
    return Array.from({length: folders * each}, (_, i) => {
      const path = `f${i % folders}/${i}.md`
      return {file: join(folder.path, 'a.md'), root: folder.path, path, name: path, display: path, isNamed: false}
    })
  }
  const cores = availableParallelism()

  test('one where the work is small, and as many as it pays for, up to one a core, where it is not', () => {
    expect(workersFor(files(10, 100), 'auto')).toBe(1)
    expect(workersFor(files(20, 290_000), 'auto')).toBe(1)
    expect(workersFor(files(21, 1_000_000), 'auto')).toBe(Math.min(cores, cores === 2 ? 2 : 7))
    expect(workersFor(files(500, 1_000_000), 'auto')).toBe(cores)
  })

  test('as many as were asked for, but no more than there are cores or folders', () => {
    expect(workersFor(files(1000, 1), 1)).toBe(1)
    expect(workersFor(files(1000, 1), 2)).toBe(Math.min(2, cores))
    expect(workersFor(files(1000, 1), 999)).toBe(cores)
    expect(workersFor(files(1, 1, 200), 2)).toBe(1)
    expect(workersFor(files(1, 1, 201), 2)).toBe(Math.min(2, cores))
  })

  test('a number or auto', () => {
    for (const text of ['0', '-1', '1.5', 'many', '1000', ''])
      expect(runIn(folder.path, [`--jobs=${text}`]).err).toContain(`--jobs takes auto or a number from 1 to 999; “${text}” is neither`)
  })
})
