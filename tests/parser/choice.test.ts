import {spawnSync} from 'node:child_process'
import {copyFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {build} from 'esbuild'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {bundlePackages} from '../../scripts/bundle-packages.mjs'
import {mends} from './mends.ts'
import {withRemark, withSatteri} from './parsers.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'untape-parser-'))
const source = mends[0]?.example ?? ''

/** A bundle in a folder without packages, as the action is one. */
beforeAll(async () => {
  await build({
    absWorkingDir: root,
    stdin: {
      contents: `import {parseMarkdown} from './src/readers/markdown/parse.ts'\nimport {readParts} from './src/readers/markdown/parts.ts'\nconsole.log(JSON.stringify(readParts(parseMarkdown(${JSON.stringify(source)}, false), ${JSON.stringify(source)})))`,
      resolveDir: root,
    },
    outfile: join(folder, 'index.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {js: "import {createRequire as untapeRequire} from 'node:module'\nconst require = untapeRequire(import.meta.url)"},
    plugins: [bundlePackages],
  })
})
afterAll(() => rmSync(folder, {recursive: true}))

/** A folder of packages above the temporary one is no part of the test: nothing is looked for above the bundle. */
const noPackages = "data:text/javascript,import m from 'node:module'; m._nodeModulePaths = () => []"

const run = (): unknown => {
  const {stdout, stderr} = spawnSync(process.execPath, ['--import', noPackages, join(folder, 'index.mjs')], {encoding: 'utf8'})
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

it('a bundle without a parser beside it reads with remark-parse', () => {
  expect(run()).toEqual(plain(withRemark(source)))
})

it('a bundle with the parser beside it reads with that', () => {
  copyFileSync(join(root, 'action/dist/satteri.wasm'), join(folder, 'satteri.wasm'))
  expect(run()).toEqual(plain(withSatteri(source)))
})

it('a parser that does not load is passed over', () => {
  writeFileSync(join(folder, 'satteri.wasm'), 'no WebAssembly')
  expect(run()).toEqual(plain(withRemark(source)))
})
