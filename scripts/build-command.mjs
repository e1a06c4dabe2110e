/**
 * Writes dist/command: the command as one file, and beside it what few runs
 * need, each in a file that is read when something in it is first used. The
 * sources import all of it plainly: that a module waits is decided here.
 *
 *   node scripts/build-command.mjs [FOLDER]    (dist/command when left out)
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import process from 'node:process'
import {build, transform} from 'esbuild'
import {licencesOf} from './licences.mjs'

const root = join(import.meta.dirname, '..')
const outdir = resolve(process.argv[2] ?? join(root, 'dist/command'))
/** What Node 20 reads; for esbuild it lacks property escapes, and a pattern would be made anew whenever it is used. */
const target = 'es2024'

/** What waits, by the name of its file: packages, and modules of ours with all that only they need. */
const later = {
  yaml: ['yaml'],
  globs: ['./src/globs.ts'],
  ignored: ['./src/ignore-rules.ts'],
  memory: ['./src/cli/memory.ts', './src/cache.ts'],
  languages: ['franc-min'],
  entities: ['micromark-util-decode-string'],
  remark: ['./src/readers/markdown/parsers/remark.ts'],
  retext: ['./src/language/readability.ts', './src/language/retext.ts'],
  'issue-form': ['./src/readers/issue-form/read.ts'],
  json: ['./src/readers/json/read.ts'],
  word: ['./src/readers/docx/read.ts', './src/readers/docx/zip.ts'],
  text: ['./src/readers/text.ts'],
  page: ['./src/readers/html/read.ts'],
  figures: ['./src/burden-report.ts', './src/map-report.ts'],
  older: ['./src/changes.ts', './src/git.ts', './src/cli/since.ts', './src/cli/baseline.ts'],
  reports: ['./src/reporters/github.ts', './src/reporters/junit.ts', './src/reporters/markdown.ts', './src/reporters/sarif.ts'],
  fix: ['./src/cli/fix.ts'],
  glossary: ['./src/cli/glossary.ts'],
  html: ['./src/reporters/html/format-html.ts'],
  desk: ['./src/cli/desk.ts'],
  lsp: ['./src/cli/lsp.ts'],
  mcp: ['./src/cli/mcp.ts'],
  commands: [
    './src/cli/burden.ts',
    './src/cli/explain-config.ts',
    './src/cli/explain-form.ts',
    './src/cli/explain.ts',
    './src/cli/help.ts',
    './src/cli/init.ts',
    './src/cli/map.ts',
    './src/cli/review.ts',
    './src/cli/rules.ts',
  ],
}
const fileOf = new Map(Object.entries(later).flatMap(([file, modules]) => modules.map((name) => [idOf(name), file])))

/** Packages by their name, modules of ours by their path. */
function idOf(name) {
  return name.startsWith('.') ? resolve(root, name) : name
}

/** What a module that waits exports. */
async function exportsOf(id) {
  if (!id.startsWith(root)) return Object.keys(await import(id))
  const {metafile} = await build({entryPoints: [id], bundle: true, packages: 'external', format: 'esm', write: false, metafile: true, outdir})
  return Object.values(metafile.outputs)[0].exports
}

/** Puts getters in the place of what waits: the first use of one reads the file. */
const waiting = {
  name: 'waiting',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^(?:\.|[a-z])/, namespace: 'file'}, ({path, kind, resolveDir}) => {
      const id = path.startsWith('.') ? resolve(resolveDir, path) : path
      return kind === 'import-statement' && fileOf.has(id) ? {path: id, namespace: 'waiting'} : undefined
    })
    onResolve({filter: /^\.\/.*\.cjs$/, namespace: 'waiting'}, ({path}) => ({path, external: true}))
    onLoad({filter: /.*/, namespace: 'waiting'}, async ({path}) => {
      const [file, at] = [fileOf.get(path), placeOf(path)]
      const getters = (await exportsOf(path)).map((name) => `get ${JSON.stringify(name)}() { return require('./${file}.cjs').${at}[${JSON.stringify(name)}] }`)
      return {contents: `module.exports = {__esModule: true, ${getters.join(', ')}}`, loader: 'js'}
    })
    onLoad({filter: /[\\/]glossary[\\/]index\.ts$/}, async ({path}) => {
      const {code} = await transform(readFileSync(path, 'utf8'), {loader: 'ts'})
      const {entries} = await import(`data:text/javascript,${encodeURIComponent(code)}`)
      // Read several times faster than the same in JavaScript.
      return {contents: `export const entries = JSON.parse(${JSON.stringify(JSON.stringify(entries))})`, loader: 'js'}
    })
    onResolve({filter: /^file of /}, ({path}) => ({path: path.slice(8), namespace: 'files'}))
    onLoad({filter: /.*/, namespace: 'files'}, ({path}) => ({
      contents: later[path].map((name) => `import * as ${placeOf(idOf(name))} from ${JSON.stringify(name)}; export {${placeOf(idOf(name))}}`).join('\n'),
      resolveDir: root,
      loader: 'js',
    }))
  },
}

/** The name under which a file exports a module. */
function placeOf(id) {
  return `_${[...fileOf.keys()].indexOf(id)}`
}

/** The parts, as modules that share what several of them need. */
const {outputFiles, metafile} = await build({
  absWorkingDir: root,
  entryPoints: [{in: 'src/cli/main.ts', out: 'untape'}, ...Object.keys(later).map((file) => ({in: `file of ${file}`, out: file}))],
  outdir,
  outExtension: {'.js': '.cjs'},
  bundle: true,
  splitting: true,
  write: false,
  metafile: true,
  platform: 'node',
  format: 'esm',
  target,
  plugins: [waiting],
  logLevel: 'warning',
})
const parts = new Map(Object.entries(metafile.outputs).map(([path, part]) => [basename(path), part]))
const textOf = new Map(outputFiles.map(({path, text}) => [basename(path), text]))

/** The shared parts that every run loads: one file, as each file takes its time. */
const core = new Set()
const queue = ['untape.cjs']
for (const file of queue) {
  const {imports} = parts.get(file)
  const loaded = imports.filter(({kind, external}) => kind === 'import-statement' && !external).map(({path}) => basename(path))
  for (const name of loaded.filter((one) => !core.has(one))) queue.push(name) && core.add(name)
}
const inCore = (file) => `_${[...core].indexOf(file)}`
const joining = {
  name: 'joining',
  setup({onResolve, onLoad}) {
    // What the core loads on the spot stays in a file of its own.
    onResolve({filter: /^\.\/.*\.cjs$/}, ({path}) => (core.has(basename(path)) ? {path: basename(path), namespace: 'joining'} : {path, external: true}))
    onLoad({filter: /.*/, namespace: 'joining'}, ({path}) => ({contents: textOf.get(path), loader: 'js'}))
  },
}
// Parts can be shared only as ECMAScript modules, and loaded on the spot only as CommonJS.
const written = {
  platform: 'node',
  format: 'cjs',
  target,
  minify: true,
  define: {'import.meta.url': 'untapeUrl'},
  banner: 'const untapeUrl=require("node:url").pathToFileURL(__filename).href;',
}
const {
  outputFiles: [bundle],
} = await build({
  stdin: {contents: [...core].map((file) => `export * as ${inCore(file)} from './${file}'`).join('\n')},
  bundle: true,
  write: false,
  plugins: [joining],
  ...written,
  supported: {'dynamic-import': false},
  banner: {js: written.banner},
})
/** What the command begins with: before it loads a part. */
const {
  outputFiles: [tune],
} = await build({absWorkingDir: root, entryPoints: ['src/cli/tune.ts'], bundle: true, write: false, platform: 'node', format: 'iife', target, minify: true})
mkdirSync(outdir, {recursive: true})
writeFileSync(join(outdir, 'core.cjs'), bundle.contents)
writeFileSync(join(outdir, 'LICENCES.txt'), licencesOf(Object.keys(metafile.inputs)))
for (const [file, text] of textOf) {
  if (core.has(file)) continue
  const {code} = await transform(text, {...written, supported: {'dynamic-import': false}})
  const joined = code.replace(/require\("\.\/([\w-]+\.cjs)"\)/g, (all, name) => (core.has(name) ? `require("./core.cjs").${inCore(name)}` : all))
  writeFileSync(join(outdir, file), file === 'untape.cjs' ? joined.replace(/^#!.*\n/, (first) => first + tune.text) : joined)
}
