/**
 * Writes dist/command: the command as one file, and beside it what few runs
 * need, each in a file that is read when something in it is first used. The
 * sources import all of it plainly: that a module waits is decided here.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import {build, transform} from 'esbuild'

const root = join(import.meta.dirname, '..')
const outdir = join(root, 'dist/command')

/** What waits, by the name of its file: packages, and modules of ours with all that only they need. */
const later = {
  yaml: ['yaml'],
  languages: ['franc-min'],
  markdown: ['./src/readers/markdown/parse.ts'],
  retext: ['./src/language/retext.ts'],
  docx: ['./src/readers/docx/read.ts'],
  'issue-form': ['./src/readers/issue-form/read.ts'],
  html: ['./src/reporters/html/format-html.ts'],
  commands: [
    './src/cli/burden.ts',
    './src/cli/explain-config.ts',
    './src/cli/explain-form.ts',
    './src/cli/explain.ts',
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

const {outputFiles} = await build({
  absWorkingDir: root,
  entryPoints: [{in: 'src/cli/main.ts', out: 'untape'}, ...Object.keys(later).map((file) => ({in: `file of ${file}`, out: file}))],
  outdir,
  outExtension: {'.js': '.cjs'},
  bundle: true,
  splitting: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  plugins: [waiting],
  logLevel: 'warning',
})
mkdirSync(outdir, {recursive: true})
// Parts of a bundle can be shared only as ECMAScript modules, and required on the spot only as CommonJS.
for (const {path, text} of outputFiles) {
  const {code} = await transform(text, {format: 'cjs', platform: 'node', target: 'node20', minify: true, supported: {'dynamic-import': false}})
  writeFileSync(join(outdir, basename(path)), code)
}
