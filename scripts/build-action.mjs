/**
 * Writes action/dist/index.mjs: the action with all that it needs, rules and
 * glossary too. With --check it only compares, byte for byte.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import process from 'node:process'
import {build} from 'esbuild'

const root = join(import.meta.dirname, '..')
const outdir = join(root, 'action/dist')
/** What was written for CommonJS finds Node’s own modules with this. */
const banner = "import {createRequire as untapeRequire} from 'node:module'\nconst require = untapeRequire(import.meta.url)"

const {outputFiles} = await build({
  absWorkingDir: root,
  entryPoints: ['action/main.ts'],
  outfile: 'action/dist/index.mjs',
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  charset: 'utf8',
  minify: false,
  legalComments: 'external',
  banner: {js: banner},
  logLevel: 'warning',
})

const stale = outputFiles.filter(({path, contents}) => !isSame(path, contents))
if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error('action/dist is not what its sources give: run “npm run build:action” on Linux and commit what it writes.')
    process.exitCode = 1
  }
} else {
  mkdirSync(outdir, {recursive: true})
  for (const {path, contents} of stale) {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, contents)
  }
}

function isSame(path, contents) {
  try {
    return readFileSync(path).equals(contents)
  } catch {
    return false
  }
}
