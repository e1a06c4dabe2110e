import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {runIn} from '../command.ts'
import {docxParts, makeDocx, paragraph, run, zip} from './make-docx.ts'
import {readReview} from './read-review.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'untape-'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const body = paragraph(run('Prior to the visit, utilize the form. We answer asap.'))
const parts = docxParts({body})

function untape(...argv: string[]): {code: number; out: string; err: string} {
  return runIn(folder, argv)
}

function write(name: string, bytes: Uint8Array | string): void {
  writeFileSync(join(folder, name), bytes)
}

function read(name: string): Uint8Array {
  return readFileSync(join(folder, name))
}

test('comments go into a copy beside the file, dated as it is told, and the exit code is 0', () => {
  write('laptop.docx', makeDocx({body}))
  const before = Buffer.from(read('laptop.docx'))
  const {code, out, err} = untape('review', 'laptop.docx', '--today', '2026-03-04', '--fail-on', 'note')
  expect({code, out, err}).toEqual({code: 0, out: '3 comments → laptop.reviewed.docx\n', err: ''})
  expect(Buffer.from(read('laptop.docx')).equals(before)).toBe(true)
  const {comments, problems} = readReview(read('laptop.reviewed.docx'))
  expect(problems).toEqual([])
  expect(comments.map(({words, date, author, initials}) => [words, date, author, initials])).toEqual(
    ['Prior to', 'utilize', 'asap'].map((words) => [words, '2026-03-04T00:00:00Z', 'untape', 'ut']),
  )
})

test('--suggest says how many changes there are', () => {
  write('laptop.docx', makeDocx({body}))
  expect(untape('review', 'laptop.docx', '--suggest', '--output', 'out.docx').out).toBe('3 comments, 2 suggestions → out.docx\n')
})

test('the configuration and its glossary count', () => {
  write('laptop.docx', makeDocx({body}))
  write('untape.yml', 'rules: {no-vague-deadline: off, prefer-plain-words: off}\nglossary: [own.yml]\n')
  write('own.yml', '- {term: visit, status: avoid, say: [call], means: A thing., source: us, bad: A visit., good: A call.}\n')
  expect(untape('review', 'laptop.docx').out).toBe('1 comment → laptop.reviewed.docx\n')
  expect(readReview(read('laptop.reviewed.docx')).comments.map(({words}) => words)).toEqual(['visit'])
})

test('a file with nothing to say about is copied, so that no older copy is taken for its review', () => {
  write('a.docx', makeDocx({body: paragraph(run('Call us on Monday.'))}))
  expect(untape('review', 'a.docx')).toMatchObject({code: 0, out: '0 comments → a.reviewed.docx\n'})
  expect(Buffer.from(read('a.reviewed.docx')).equals(Buffer.from(read('a.docx')))).toBe(true)
})

test('what could not stand at its place is said', () => {
  write('a.docx', makeDocx({body: paragraph(run('First')), header: paragraph(run('We utilize it.'))}))
  expect(untape('review', 'a.docx').out).toBe(
    '1 comment → a.reviewed.docx\n1 of them on a paragraph near by, as Word shows no comments at their place, which they name.\n',
  )
})

test('in a folder, the copy of a review is no other document, and neither is the note that Word leaves beside an open file', () => {
  write('a.docx', makeDocx({body}))
  write('~$a.docx', 'not a Word file')
  untape('review', 'a.docx')
  const paths = (argv: string[]): string[] => (JSON.parse(untape('--format', 'json', ...argv).out) as {files: {path: string}[]}).files.map(({path}) => path)
  expect(paths(['.'])).toEqual(['a.docx'])
  expect(paths(['a.reviewed.docx'])).toEqual(['a.reviewed.docx'])
})

test('an earlier review is not written over, unless it is named', () => {
  write('a.docx', makeDocx({body}))
  write('a.reviewed.docx', 'answers')
  expect(untape('review', 'a.docx')).toMatchObject({
    code: 2,
    out: '',
    err: 'untape: a.reviewed.docx is there already: move it away, or name another file with --output.\n',
  })
  expect(Buffer.from(read('a.reviewed.docx')).toString()).toBe('answers')
  expect(untape('review', 'a.docx', '--output', 'a.reviewed.docx').code).toBe(0)
})

test('the file itself is never written over, by whatever name', () => {
  write('a.docx', makeDocx({body}))
  mkdirSync(join(folder, 'x'))
  symlinkSync(join(folder, 'a.docx'), join(folder, 'x', 'link.docx'))
  const before = Buffer.from(read('a.docx'))
  for (const output of ['a.docx', './x/../a.docx', 'x/link.docx']) {
    expect(untape('review', 'a.docx', '--output', output)).toMatchObject({
      code: 2,
      err: `untape: ${output} is the file itself, which is never written over: name another one.\n`,
    })
  }
  expect(Buffer.from(read('a.docx')).equals(before)).toBe(true)
})

const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const protection = (attributes: string): Uint8Array => makeDocx({body, settings: `<w:documentProtection ${attributes}/>`})
const signed = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin'

test.each<[string, Uint8Array, string]>([
  [
    'Strict Open XML',
    zip({...parts, 'word/document.xml': String(parts['word/document.xml']).replace('http://schemas.openxmlformats.org/wordprocessingml/2006/main', strict)}),
    'it is saved as Strict Open XML: save it in Word as “Word Document (.docx)”, and review that',
  ],
  [
    'a protected file',
    protection('w:edit="forms" w:enforcement="1"'),
    'it is protected against changes: stop that in Word, under Review and Restrict Editing, and save it',
  ],
  ['a signed file', zip({...parts, '_xmlsignatures/sig1.xml': '<a/>'}), 'it is signed, and a comment would break the signature: review a copy without one'],
  [
    'a file that says where its signature is',
    zip({
      ...parts,
      '_rels/.rels': String(parts['_rels/.rels']).replace('</Relationships>', `<Relationship Id="s" Type="${signed}" Target="s.sigs"/></Relationships>`),
    }),
    'it is signed, and a comment would break the signature: review a copy without one',
  ],
  [
    'an old or encrypted file',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]),
    'this is an old Word file (.doc) or one with a password: save it as .docx without a password',
  ],
  ['a file that is no archive', Buffer.from('# Text\n'), 'this is no Word file (.docx), or it is damaged'],
])('%s is refused in one sentence, and nothing is written', (_, bytes, reason) => {
  write('a.docx', bytes)
  expect(untape('review', 'a.docx')).toEqual({code: 2, out: '', err: `untape: a.docx: ${reason}.\n`})
  expect(readdirSync(folder)).toEqual(['a.docx'])
})

test('protection that is not switched on is none', () => {
  write('a.docx', protection('w:edit="forms" w:enforcement="0"'))
  expect(untape('review', 'a.docx').code).toBe(0)
})

test.each([
  [[], 'review takes one Word file, such as “untape review forms/laptop.docx”'],
  [['a.docx', 'b.docx'], 'review takes one Word file, such as “untape review forms/laptop.docx”'],
  [['a.md'], 'a.md: review writes into Word files (.docx) only'],
  [['a.doc'], 'a.doc: review writes into Word files (.docx) only'],
  [['gone.docx'], 'gone.docx: there is no such file or folder'],
  [['x.docx'], 'x.docx is a folder: name one file in it'],
])('review %j is refused', (words, message) => {
  write('a.md', '# A\n')
  mkdirSync(join(folder, 'x.docx'))
  expect(untape('review', ...words)).toEqual({code: 2, out: '', err: `untape: ${message}.\n`})
})

test('a copy that cannot be written is an error', () => {
  write('a.docx', makeDocx({body}))
  expect(untape('review', 'a.docx', '--output', 'gone/b.docx')).toMatchObject({code: 2, err: 'untape: gone/b.docx cannot be written.\n'})
})
