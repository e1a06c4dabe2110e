/**
 * Writes action/dist/index.mjs: the action with all that it needs, rules and
 * glossary too, the Markdown parser in WebAssembly beside it, and the licences
 * of the packages in them. With --check it only compares, byte for byte.
 */
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import process from 'node:process'
import {build} from 'esbuild'
import {bundlePackages} from './bundle-packages.mjs'
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
  plugins: [bundlePackages],
  logLevel: 'warning',
})

/** The parser’s package for WebAssembly, which npm installs on no machine of ours, and the hash of the one file that is used of it. */
const wasm = {
  name: '@bruits/satteri-wasm32-wasi',
  file: 'satteri_napi.wasm32-wasi.wasm',
  hash: 'a4d108716083be0d0d7a969cea9a61a181c78f31ec8133aa729d3e0dd0efd714',
}
const parser = {path: join(outdir, 'satteri.wasm'), contents: readParser(join(outdir, 'satteri.wasm'))}
/** Licences ask to be passed on with the code; that of the parser comes with its package for all machines. */
const inputs = [...Object.keys(metafile.inputs), 'node_modules/satteri/index.js']
const licences = {path: join(outdir, 'LICENCES.txt'), contents: Buffer.from(licencesOf(inputs))}
const stale = [...outputFiles, parser, licences].filter(({path, contents}) => !isSame(path, contents))
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

/** What is there, where it is the right one; else from its package, in the version of the parser that is installed. */
function readParser(path) {
  const isRight = (contents) => createHash('sha256').update(contents).digest('hex') === wasm.hash
  if (existsSync(path)) {
    const contents = readFileSync(path)
    if (isRight(contents)) return contents
  }
  const {version} = JSON.parse(readFileSync(join(root, 'node_modules/satteri/package.json'), 'utf8'))
  const folder = mkdtempSync(join(tmpdir(), 'untape-'))
  try {
    const {filename} = JSON.parse(execFileSync('npm', ['pack', `${wasm.name}@${version}`, '--json', '--pack-destination', folder], {encoding: 'utf8'}))[0]
    execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder])
    const contents = readFileSync(join(folder, 'package', wasm.file))
    if (!isRight(contents)) throw new Error(`${wasm.name} ${version} is not the file whose hash stands in scripts/build-action.mjs.`)
    return contents
  } finally {
    rmSync(folder, {recursive: true})
  }
}
