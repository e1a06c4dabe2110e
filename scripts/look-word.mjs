/**
 * Shows reviewed Word files as another program sees them: reviews each file,
 * opens the copy in LibreOffice, and leaves pictures of its first pages with
 * a sign where each comment ends. It installs Debian's LibreOffice where it may.
 *
 *   node scripts/look-word.mjs FOLDER FILE.docx…
 *   UNTAPE_CORPUS=… node scripts/look-word.mjs FOLDER [--validate]
 *
 * --validate asks Microsoft's validator what it says of a copy that it does
 * not say of the original, which takes a few seconds a file.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import process from 'node:process'
import {loadValidator} from './word-validator.mjs'

const root = join(import.meta.dirname, '..')
let validateFile
const words = process.argv.slice(2)
const validates = words.includes('--validate')
const [folder, ...named] = words.filter((word) => word !== '--validate')

function isThere(program) {
  return spawnSync(program, ['--version']).error === undefined || spawnSync(program, ['-v']).error === undefined
}

function install() {
  if (process.getuid?.() !== 0) return
  spawnSync('apt-get', ['update', '-q'], {stdio: 'inherit'})
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'libreoffice-writer', 'poppler-utils'], {stdio: 'inherit'})
}

/** The Word files of the corpus, when none is named. */
function corpusFiles() {
  const corpus = process.env.UNTAPE_CORPUS
  if (corpus === undefined) return []
  const rows = readFileSync(join(corpus, 'index.jsonl'), 'utf8').trim().split('\n').map(JSON.parse)
  return rows.filter(({kind}) => kind.startsWith('docx_')).map(({file}) => join(corpus, file))
}

/** Converts files to PDF; those that a crash of another one took along get a try of their own. */
function convert(files, target) {
  mkdirSync(target, {recursive: true})
  const filter = 'pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"true"}}'
  const run = (some) =>
    spawnSync(
      'soffice',
      ['--headless', `-env:UserInstallation=file://${join(resolve(folder), 'profile')}`, '--convert-to', filter, '--outdir', target, ...some],
      {
        timeout: 60_000 + 20_000 * some.length,
      },
    )
  const missing = () => files.filter((file) => !existsSync(pdfOf(file, target)))
  for (let i = 0; i < files.length; i += 20) run(files.slice(i, i + 20))
  for (const file of missing()) run([file])
  return new Set(missing())
}

function pdfOf(file, target) {
  return join(target, `${basename(file, '.docx')}.pdf`)
}

/** What is wrong with a copy and not with the original. */
async function freshErrors(file, copy) {
  const [before, after] = await Promise.all([validateFile(file), validateFile(copy)])
  const key = ({errorType, id, description, path}) => [errorType, id, description, path].join(' ')
  const known = new Map()
  for (const error of before.errors) known.set(key(error), (known.get(key(error)) ?? 0) + 1)
  return after.errors.filter((error) => {
    const left = known.get(key(error)) ?? 0
    known.set(key(error), left - 1)
    return left <= 0
  })
}

async function look() {
  const files = named.length > 0 ? named.map((name) => resolve(name)) : corpusFiles()
  const copies = join(resolve(folder), 'copies')
  rmSync(copies, {recursive: true, force: true})
  mkdirSync(copies, {recursive: true})
  const reviewed = []
  for (const file of files) {
    const copy = join(copies, basename(file))
    const argv = ['review', file, '--suggest', '--output', copy, '--today', '2026-01-01']
    const {status, stdout, stderr} = spawnSync(process.execPath, [join(root, 'dist/command/untape.cjs'), ...argv], {encoding: 'utf8'})
    const said = [stdout, stderr]
    console.log(`${basename(file)}: ${said.join(' ').split(' → ')[0].trim()}`)
    if (status === 0) reviewed.push({file, copy})
  }
  const closed = convert(
    reviewed.map(({copy}) => copy),
    join(folder, 'pdf'),
  )
  const suspects = reviewed.filter(({copy}) => closed.has(copy))
  const closedBefore = convert(
    suspects.map(({file}) => file),
    join(folder, 'pdf-of-originals'),
  )
  for (const {file} of suspects)
    console.log(`${basename(file)}: LibreOffice does not open the copy, and ${closedBefore.has(file) ? 'not the original either' : 'OPENS THE ORIGINAL'}`)
  const pages = join(folder, 'pages')
  mkdirSync(pages, {recursive: true})
  for (const {copy} of reviewed)
    if (!closed.has(copy)) spawnSync('pdftoppm', ['-png', '-r', '70', '-l', '2', pdfOf(copy, join(folder, 'pdf')), join(pages, basename(copy, '.docx'))])
  console.log(
    `${files.length} files, ${reviewed.length} reviewed, ${reviewed.length - closed.size} opened by LibreOffice, ${readdirSync(pages).length} pictures in ${pages}`,
  )
  let invalid = suspects.some(({file}) => !closedBefore.has(file)) ? 1 : 0
  if (validates) {
    validateFile = (await loadValidator())?.validateFile
    if (!validateFile) throw new Error('the validator could not be installed')
    for (const {file, copy} of reviewed) {
      const errors = await freshErrors(file, copy)
      invalid += errors.length
      for (const {description, xPath} of errors) console.log(`${basename(file)}: ${description} (${xPath})`)
    }
    console.log(`Microsoft’s validator finds ${invalid === 0 ? 'nothing' : invalid} that it does not find in the originals.`)
  }
  process.exitCode = invalid > 0 ? 1 : 0
}

if (folder === undefined || (named.length === 0 && process.env.UNTAPE_CORPUS === undefined)) {
  console.error('Name a folder for the pictures and the Word files, or set UNTAPE_CORPUS.')
  process.exitCode = 2
} else {
  if (!['soffice', 'pdftoppm'].every(isThere)) install()
  if (['soffice', 'pdftoppm'].every(isThere)) await look()
  else {
    console.error('This needs LibreOffice and pdftoppm: install them (Debian: apt-get install libreoffice-writer poppler-utils).')
    process.exitCode = 1
  }
}
