/**
 * Writes action/dist: the action with all that it needs, rules and glossary too,
 * beside it what few pull requests need, the Markdown parser in WebAssembly, and
 * the licences of the packages in them. With --check it only compares, byte for
 * byte.
 */
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {bundlePackages} from './bundle-packages.mjs'
import {licencesOf} from './licences.mjs'
import {buildParts, seldomRead} from './parts.mjs'

const root = join(import.meta.dirname, '..')
const outdir = join(root, 'action/dist')
/** @actions/core asks for tokens of other services with it, which the action never wants: a sixth of the bundle. */
const unused = {
  name: 'unused',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^@actions\/http-client(?:\/|$)/}, ({path}) => ({path, namespace: 'unused'}))
    onLoad({filter: /.*/, namespace: 'unused'}, () => ({contents: 'export class HttpClient {}\nexport class BearerCredentialHandler {}', loader: 'js'}))
  },
}

const {files, inputs} = await buildParts({
  entry: 'action/main.ts',
  name: 'index',
  tune: 'action/tune.ts',
  // Beside the parser in WebAssembly, the other one is seldom needed.
  later: {...seldomRead, remark: ['unified', 'remark-parse', 'remark-gfm', 'remark-frontmatter']},
  // Who uses the action may want to read it.
  minify: false,
  plugins: [bundlePackages, unused],
})

/** The parser’s package for WebAssembly, which npm installs on no machine of ours, and the hash of the one file that is used of it. */
const wasm = {
  name: '@bruits/satteri-wasm32-wasi',
  file: 'satteri_napi.wasm32-wasi.wasm',
  hash: 'a4d108716083be0d0d7a969cea9a61a181c78f31ec8133aa729d3e0dd0efd714',
}
const parser = {path: join(outdir, 'satteri.wasm'), contents: readParser(join(outdir, 'satteri.wasm'))}
/** Licences ask to be passed on with the code; that of the parser comes with its package for all machines. */
const licences = {path: join(outdir, 'LICENCES.txt'), contents: Buffer.from(licencesOf([...inputs, 'node_modules/satteri/index.js']))}
const written = [...[...files].map(([name, text]) => ({path: join(outdir, name), contents: Buffer.from(text)})), parser, licences]
const stale = written.filter(({path, contents}) => !isSame(path, contents))
/** Of an earlier build. */
const left = readdirSync(outdir).filter((name) => !written.some(({path}) => path === join(outdir, name)))
if (process.argv.includes('--check') && process.platform !== 'linux') console.log('action/dist is built on Linux, and compared there.')
else if (process.argv.includes('--check')) {
  if (stale.length > 0 || left.length > 0) {
    console.error('action/dist is not what its sources give: run “npm run build:action” on Linux and commit what it writes.')
    process.exitCode = 1
  }
} else {
  for (const {path, contents} of stale) writeFileSync(path, contents)
  for (const name of left) rmSync(join(outdir, name))
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
