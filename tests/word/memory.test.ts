/** What the command takes of memory for the largest files it reads, and for those it refuses; measured in a process of its own. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {build} from 'esbuild'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {archive, entriesOf, spaceBomb} from './archive.ts'
import {control, docxParts, namespaces, paragraph, run} from './make-docx.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'untape-memory-'))
const command = join(folder, 'untape.mjs')
const megabytes = 400

/** The command as its sources are now, in one file. */
beforeAll(async () => {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    outfile: command,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: {js: "import {createRequire as untapeRequire} from 'node:module'\nconst require = untapeRequire(import.meta.url)"},
    logLevel: 'error',
  })
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** Lints a file that is alone in its folder: exit code, what it says on stderr, and the most memory it had, in MB. */
function lintAlone(content: Uint8Array): {code: number | null; said: string; most: number} {
  const own = join(folder, 'one')
  rmSync(own, {recursive: true, force: true})
  mkdirSync(own)
  writeFileSync(join(own, 'a.docx'), content)
  const atExit = "data:text/javascript,process.on('exit',()=>process.stderr.write('\\nmost '+process.resourceUsage().maxRSS))"
  const {status, stderr} = spawnSync(process.execPath, ['--import', atExit, command, 'a.docx'], {cwd: own, encoding: 'utf8', maxBuffer: 1 << 28})
  const [, said = '', most = 'NaN'] = /^([\s\S]*)\nmost (\d+)$/.exec(stderr) ?? []
  return {code: status, said: said.trim(), most: Number(most) / 1024}
}

function loose(body: string, parts: Readonly<Record<string, string>> = {}, relationships = ''): Uint8Array {
  return archive(entriesOf(docxParts({body, parts, relationships})).map((entry) => ({...entry, method: 0})))
}

function bomb(change: {readonly size?: number}): Uint8Array {
  const parts = entriesOf(docxParts({body: ''}))
  const content = spaceBomb(`<w:document ${namespaces}><w:body><w:p><w:r><w:t>`, '</w:t></w:r></w:p></w:body></w:document>', 1024)
  return archive(parts.map((entry) => (entry.name === 'word/document.xml' ? {name: entry.name, ...content, ...change} : entry)))
}

const cell = '<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>'
const header = (inner: string): string => `<w:hdr ${namespaces}>${inner}</w:hdr>`

// Only Linux counts the memory of a process in this way.
describe.skipIf(process.platform !== 'linux')(`less than ${megabytes} MB`, () => {
  test.each<[string, () => Uint8Array, 'read' | 'refused']>([
    ['1 GB packed, which says so', () => bomb({}), 'refused'],
    ['1 GB packed, which says it is small', () => bomb({size: 5000}), 'refused'],
    ['1 GB packed, which says it is 900 kB', () => bomb({size: 900_000}), 'refused'],
    ['a table of 400,000 cells', () => loose(`<w:tbl>${`<w:tr>${cell.repeat(20)}</w:tr>`.repeat(20_000)}</w:tbl>`), 'refused'],
    ['200,000 controls inside each other', () => loose('<w:sdt><w:sdtContent>'.repeat(200_000)), 'refused'],
    ['3,000,000 underscores', () => loose(paragraph(run('_'.repeat(3_000_000)))), 'refused'],
    ['half a million references to characters', () => loose(paragraph(run('&'.repeat(499_000)))), 'read'],
    ['an attribute of 19 MB', () => loose(`<w:p w:name="${'x'.repeat(19_000_000)}"/>`), 'read'],
    ['a comment of 30 MB with one sign that takes two bytes', () => loose(`<!--${'x'.repeat(30_000_000)}”-->${paragraph(run('Reply.'))}`), 'read'],
    [
      'headers of 45 MB together',
      () =>
        loose(
          '<w:p/>',
          {
            'word/h1.xml': header(`<!--${'x'.repeat(23_000_000)}”-->${paragraph(run('One'))}`),
            'word/h2.xml': header(`<!--${'y'.repeat(23_000_000)}”-->${paragraph(run('Two'))}`),
          },
          '<Relationship Id="a" Type="http://x/header" Target="h1.xml"/><Relationship Id="b" Type="http://x/header" Target="h2.xml"/>',
        ),
      'read',
    ],
    ['60,000 paragraphs', () => loose(Array.from({length: 60_000}, (_, i) => paragraph(run(`Line ${i} of it.`))).join('')), 'read'],
    ['a table of 48,000 cells', () => loose(`<w:tbl>${`<w:tr>${cell.repeat(20)}</w:tr>`.repeat(2400)}</w:tbl>`), 'read'],
    [
      '24,000 paragraphs with fields that never end',
      () => loose(paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(2) + run('Reply.')).repeat(24_000)),
      'read',
    ],
    [
      '15,000 controls',
      () => loose(Array.from({length: 15_000}, (_, i) => paragraph(run(`Name ${i}: `) + control(`<w:alias w:val="Name ${i}"/><w:text/>`, run(' ')))).join('')),
      'read',
    ],
  ])('%s', (_, make, expected) => {
    const {code, said, most} = lintAlone(make())
    expect(most).toBeLessThan(megabytes)
    if (expected === 'read') expect([code, said]).toEqual([0, ''])
    else expect([code, said]).toEqual([2, expect.stringMatching(/^untape: a\.docx: [^\n]{10,200}\.$/)])
  })
})
