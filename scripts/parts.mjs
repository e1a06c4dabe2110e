/**
 * For esbuild: a program as one file, and beside it what few runs need, each in
 * a file that is read when something in it is first used. The sources import all
 * of it plainly: that a module waits is decided by whoever builds.
 */
import {readFileSync} from 'node:fs'
import {basename, join, relative, resolve} from 'node:path'
import {build, transform} from 'esbuild'

const root = join(import.meta.dirname, '..')
/** What Node 20 reads; for esbuild it lacks property escapes, and a pattern would be made anew whenever it is used. */
const target = 'es2024'

/** What waits in every program of ours, as `later` of `buildParts`: what plain Markdown without settings is read without. */
export const seldomRead = {
  yaml: ['yaml'],
  globs: ['./src/globs.ts'],
  languages: ['franc-min'],
  entities: ['micromark-util-decode-string'],
  retext: ['./src/language/readability.ts', './src/language/retext.ts'],
  'issue-form': ['./src/readers/issue-form/read.ts'],
  json: ['./src/readers/json/read.ts'],
  word: ['./src/readers/docx/read.ts', './src/readers/docx/zip.ts'],
  text: ['./src/readers/text.ts'],
  page: ['./src/readers/html/read.ts'],
}

/**
 * @param {object} program
 * @param {string} program.entry The source that it starts with.
 * @param {string} program.name What its first file is called, without an ending.
 * @param {string} program.tune A source that runs before any other part is loaded.
 * @param {Record<string, readonly string[]>} program.later What waits, by the name of its file: packages, and modules of ours (`./src/…`) with all that only they need.
 * @param {boolean} program.minify
 * @param {import('esbuild').Plugin[]} [program.plugins]
 * @returns {Promise<{files: Map<string, string>, inputs: string[]}>} The files by name, and the sources in them, from the root of the project.
 */
export async function buildParts({entry, name, tune, later, minify, plugins = []}) {
  const first = `${name}.cjs`
  const fileOf = new Map(Object.entries(later).flatMap(([file, modules]) => modules.map((one) => [idOf(one), file])))
  /** The name under which a file exports a module. */
  const placeOf = (id) => `_${[...fileOf.keys()].indexOf(id)}`

  /** Puts getters in the place of what waits: the first use of one reads the file. */
  const waiting = {
    name: 'waiting',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^(?:\.|[a-z])/, namespace: 'file'}, ({path, kind, resolveDir}) => {
        const id = path.startsWith('.') ? resolve(resolveDir, path) : path
        // By its path from the root, as it is written into the bundle.
        return fileOf.has(id) && (kind === 'import-statement' || kind === 'require-call') ? {path: nameOf(id), namespace: 'waiting'} : undefined
      })
      onResolve({filter: /^\.\/.*\.cjs$/, namespace: 'waiting'}, ({path}) => ({path, external: true}))
      onLoad({filter: /.*/, namespace: 'waiting'}, async ({path}) => {
        const id = idOf(path)
        const [file, at] = [fileOf.get(id), placeOf(id)]
        const getters = (await exportsOf(id)).map((one) => `get ${JSON.stringify(one)}() { return require('./${file}.cjs').${at}[${JSON.stringify(one)}] }`)
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
        contents: later[path].map((one) => `import * as ${placeOf(idOf(one))} from ${JSON.stringify(one)}; export {${placeOf(idOf(one))}}`).join('\n'),
        resolveDir: root,
        loader: 'js',
      }))
    },
  }

  /** The parts, as modules that share what several of them need. */
  const {outputFiles, metafile} = await build({
    absWorkingDir: root,
    entryPoints: [{in: entry, out: name}, ...Object.keys(later).map((file) => ({in: `file of ${file}`, out: file}))],
    outdir: root,
    outExtension: {'.js': '.cjs'},
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    target,
    legalComments: 'none',
    plugins: [waiting, ...plugins],
    logLevel: 'warning',
  })
  const parts = new Map(Object.entries(metafile.outputs).map(([path, part]) => [basename(path), part]))
  const textOf = new Map(outputFiles.map(({path, text}) => [basename(path), text]))

  /** The shared parts that every run loads: one file, as each file takes its time. */
  const core = new Set()
  const queue = [first]
  for (const file of queue) {
    const {imports} = parts.get(file)
    const loaded = imports.filter(({kind, external}) => kind === 'import-statement' && !external).map(({path}) => basename(path))
    for (const one of loaded.filter((path) => !core.has(path))) queue.push(one) && core.add(one)
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
    minify,
    supported: {'dynamic-import': false},
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
    banner: {js: written.banner},
  })
  const {
    outputFiles: [tuning],
  } = await build({absWorkingDir: root, entryPoints: [tune], bundle: true, write: false, platform: 'node', format: 'iife', target, minify})
  const plain = plainNames(
    [...textOf.keys()].filter((file) => !core.has(file)),
    (file) => Object.keys(parts.get(file).inputs)[0] ?? '',
  )
  const linked = (code) =>
    code.replace(/require\("\.\/([\w-]+\.cjs)"\)/g, (_, file) =>
      core.has(file) ? `require("./core.cjs").${inCore(file)}` : `require("./${plain.get(file) ?? file}")`,
    )
  const files = new Map([['core.cjs', linked(bundle.text)]])
  for (const [file, source] of textOf) {
    if (core.has(file)) continue
    const {code} = await transform(source, written)
    const text = linked(code)
    // A first line that names the interpreter stays the first.
    files.set(plain.get(file), file === first ? text.replace(/^(?:#!.*\n)?/, (line) => line + tuning.text) : text)
  }
  return {files, inputs: Object.keys(metafile.inputs)}
}

/** Names without the hash of what is in a file, which a change elsewhere would change too: shared parts are counted, in the order of their first source. */
function plainNames(files, firstSourceOf) {
  const isShared = (file) => file.startsWith('chunk-')
  const shared = files.filter(isShared).sort((a, b) => (firstSourceOf(a) < firstSourceOf(b) ? -1 : 1))
  return new Map(files.map((file) => [file, isShared(file) ? `chunk-${shared.indexOf(file) + 1}.cjs` : file.replace(/-[A-Z\d]{8}(?=\.cjs$)/, '')]))
}

/** Packages by their name, modules of ours by their path. */
function idOf(name) {
  return name.startsWith('.') ? resolve(root, name) : name
}

/** The other way round. */
function nameOf(id) {
  return id.startsWith(root) ? `./${relative(root, id).replaceAll('\\', '/')}` : id
}

/** What a module that waits exports. */
async function exportsOf(id) {
  if (!id.startsWith(root)) return Object.keys(await import(id))
  const {metafile} = await build({entryPoints: [id], bundle: true, packages: 'external', format: 'esm', write: false, metafile: true, outdir: root})
  return Object.values(metafile.outputs)[0].exports
}
