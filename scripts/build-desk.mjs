/**
 * Writes dist/desk: the page of `untape desk`, which also runs without a
 * server, opened from a folder. A page there may load plain scripts only, so
 * the engine is one script that defines a function; the page starts it in a
 * worker made of its text.
 *
 *   node scripts/build-desk.mjs [FOLDER]    (dist/desk when left out)
 */
import {copyFileSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {build} from 'vite'
import {licencesOf} from './licences.mjs'

const root = join(import.meta.dirname, '..')
const outdir = resolve(process.argv[2] ?? join(root, 'dist/desk'))
const engine = 'src/desk/engine'

/** What needs Node, and what stands in for it in a page. */
const swaps = new Map(
  Object.entries({
    'node:fs': `${engine}/swaps/fs.ts`,
    'node:path': fileURLToPath(import.meta.resolve('pathe')),
    'src/readers/narrow.ts': `${engine}/swaps/narrow.ts`,
    'src/zlib.ts': `${engine}/swaps/zlib.ts`,
    'src/readers/markdown/parsers/binding.ts': `${engine}/swaps/binding.ts`,
    'src/readers/markdown/parsers/packages.ts': `${engine}/swaps/packages.ts`,
    'src/readers/markdown/parsers/satteri.ts': `${engine}/swaps/satteri.ts`,
  }).map(([id, file]) => [id, resolve(root, file)]),
)
const swapping = {
  name: 'swapping',
  enforce: 'pre',
  resolveId(name, importer) {
    const id = name.startsWith('.') && importer ? relative(root, resolve(importer, '..', name)).replaceAll('\\', '/') : name
    const file = swaps.get(id)
    if (file === undefined && id.startsWith('node:')) throw new Error(`${importer} needs ${id}: name what stands in for it in scripts/build-desk.mjs`)
    return file
  },
}

/** One script of an entry and all that it needs, and the files that it was made from. */
async function bundle(entry, name) {
  const inputs = new Set()
  const [{output}] = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // In a worker there is no document: a package that has a way without one is asked for that.
    resolve: {conditions: ['worker', 'module', 'import']},
    define: {'process.env.NODE_ENV': '"production"', 'typeof require': '"function"'},
    plugins: [
      swapping,
      {
        name: 'inputs',
        generateBundle(_, files) {
          for (const one of Object.values(files))
            for (const id of Object.keys(one.modules ?? {})) inputs.add(relative(root, id.replace(/^\0/, '').replace(/\?.*$/, '')))
        },
      },
    ],
    build: {write: false, target: 'es2023', lib: {entry: join(root, entry), name, formats: ['iife']}, reportCompressedSize: false},
  })
  return {code: output[0].code, inputs: [...inputs]}
}

const behind = await bundle(`${engine}/serve.ts`, 'engine')
const page = await bundle('src/desk/page/main.tsx', 'page')
rmSync(outdir, {recursive: true, force: true})
mkdirSync(outdir, {recursive: true})
writeFileSync(join(outdir, 'engine.js'), `globalThis.untapeEngine = function (port) {\n${behind.code}\nengine.serve(port)\n}\n`)
writeFileSync(join(outdir, 'page.js'), page.code)
for (const file of ['index.html', 'page.css', 'icon.svg']) copyFileSync(join(root, 'src/desk/page', file), join(outdir, file))
writeFileSync(join(outdir, 'LICENCES.txt'), licencesOf([...behind.inputs, ...page.inputs]))
