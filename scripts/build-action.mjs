/**
 * Writes action/dist/index.mjs: the action with all that it needs, rules and
 * glossary too, and the licences of the packages in it. With --check it only
 * compares, byte for byte.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import process from 'node:process'
import {build} from 'esbuild'
import {licencesOf} from './licences.mjs'

const root = join(import.meta.dirname, '..')
const outdir = join(root, 'action/dist')
/** What was written for CommonJS finds Node’s own modules with this. */
const banner = "import {createRequire as untapeRequire} from 'node:module'\nconst require = untapeRequire(import.meta.url)"

const {outputFiles, metafile} = await build({
  absWorkingDir: root,
  entryPoints: ['action/main.ts'],
  outfile: 'action/dist/index.mjs',
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  // What Node 24 reads; by its name, patterns with property escapes would be made anew whenever they are used.
  target: 'es2024',
  charset: 'utf8',
  minify: false,
  legalComments: 'none',
  metafile: true,
  banner: {js: banner},
  logLevel: 'warning',
})

/** Licences ask to be passed on with the code. */
const licences = {path: join(outdir, 'LICENCES.txt'), contents: Buffer.from(licencesOf(Object.keys(metafile.inputs)))}
const stale = [...outputFiles, licences].filter(({path, contents}) => !isSame(path, contents))
if (process.argv.includes('--check') && process.platform !== 'linux') console.log('action/dist is built on Linux, and compared there.')
else if (process.argv.includes('--check')) {
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
