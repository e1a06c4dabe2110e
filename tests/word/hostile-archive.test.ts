/** Archives that are damaged or made to do harm: each is refused with one sentence, before anything large is unpacked. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {readDocx} from '../../src/readers/docx/read.ts'
import {inflate} from '../../src/zlib.ts'
import {runIn} from '../command.ts'
import {type ArchiveEntry, archive, entriesOf, spaceBomb} from './archive.ts'
import {docxParts, makeDocx, namespaces, paragraph, run} from './make-docx.ts'
import {refusalOf} from './refusal.ts'

const parts = docxParts({body: paragraph(run('We reply as soon as possible.'))})
const main = 'word/document.xml'
const entries = entriesOf(parts)
const damaged = 'ReadError: this is no Word file (.docx), or it is damaged'
const partIsDamaged = 'ReadError: its part “word/document.xml” is damaged'

/** The entries with the main part changed. */
function withMain(change: Partial<ArchiveEntry>): ArchiveEntry[] {
  return entries.map((entry) => (entry.name === main ? {...entry, ...change} : entry))
}

const bomb = (megabytes: number): ReturnType<typeof spaceBomb> =>
  spaceBomb(`<w:document ${namespaces}><w:body><w:p><w:r><w:t>`, '</w:t></w:r></w:p></w:body></w:document>', megabytes)

test('the archive is read when nothing in it is wrong, also when its files are not packed or other bytes follow as a comment', () => {
  expect(refusalOf(archive(entries))).toBe(undefined)
  expect(refusalOf(archive(entries.map((entry) => ({...entry, method: 0}))))).toBe(undefined)
  expect(refusalOf(archive(entries, {comment: Buffer.from('A comment')}))).toBe(undefined)
  // The signature of the end may stand in the comment: it is no end there, as more follows than it says.
  expect(refusalOf(archive(entries, {comment: Buffer.from('PK\x05\x06 and more than twenty-two bytes')}))).toBe(undefined)
})

describe('what would grow without measure', () => {
  const tooMuch = /^LimitError: its part “word\/document\.xml” has [\d.]+ MB: more than /
  test.each<[string, () => ArchiveEntry[], RegExp | string]>([
    ['1 GB that says so', () => withMain(bomb(1024)), 'LimitError: its parts have 1024.0 MB: more than the limit of 256 MB'],
    ['1 GB that says it is small', () => withMain({...bomb(1024), size: 5000}), partIsDamaged],
    ['1 GB that says it is of an allowed size', () => withMain({...bomb(1024), size: 900_000}), partIsDamaged],
    ['40 MB that says so', () => withMain(bomb(40)), tooMuch],
    ['2 MB packed into almost nothing', () => withMain(bomb(2)), 'LimitError: its part “word/document.xml” has 2.0 MB: more than 400 times its packed size'],
    ['40 MB that are not packed', () => withMain({method: 0, content: `<a>${' '.repeat(40 << 20)}</a>`}), tooMuch],
    ['a size just below what stands elsewhere', () => withMain({size: 0xfffffffe}), 'LimitError: its parts have 4096.0 MB: more than the limit of 256 MB'],
    [
      'many parts that are large together',
      () => {
        const header = `<w:hdr ${namespaces}><!--${'x'.repeat(13 << 20)}--><w:p/></w:hdr>`
        const names = [1, 2, 3, 4].map((n) => `word/h${n}.xml`)
        const relationships = names.map((_, i) => `<Relationship Id="h${i}" Type="http://x/header" Target="h${i + 1}.xml"/>`).join('')
        return [...entriesOf(docxParts({body: '<w:p/>', relationships})), ...names.map((name) => ({name, content: header, method: 0}))]
      },
      /^LimitError: its parts with text have 52\.\d MB: more than the limit of 48 MB$/,
    ],
    [
      '4,097 parts',
      () => [...entries, ...Array.from({length: 4097 - entries.length}, (_, i) => ({name: `x/${i}.xml`}))],
      'LimitError: the file has 4097 parts: more than the limit of 4096',
    ],
  ])('%s', (_, make, expected) => {
    const refusal = refusalOf(archive(make()))
    if (typeof expected === 'string') expect(refusal).toBe(expected)
    else expect(refusal).toMatch(expected)
  })

  test('a file of more than 64 MB', () => {
    expect(refusalOf(new Uint8Array((64 << 20) + 1))).toBe('LimitError: the file has 64.0 MB: more than the limit of 64 MB')
  })

  test('nothing is unpacked before the whole directory was looked at, and each part once', () => {
    const unpacked: number[] = []
    const counting = (bytes: Uint8Array, size: number): Uint8Array => {
      unpacked.push(size)
      return inflate(bytes, size)
    }
    expect(() => readDocx(archive([...entries, {name: 'last.xml', size: 0xfffffff0}]), counting)).toThrow('more than the limit')
    expect(unpacked).toEqual([])
    // Twenty thousand relationships lead to one header.
    const relationships = Array.from({length: 20_000}, (_, i) => `<Relationship Id="h${i}" Type="http://x/header" Target="header.xml"/>`).join('')
    readDocx(makeDocx({body: '<w:p/>', header: paragraph(run('A header')), relationships}), counting)
    expect(unpacked).toHaveLength(4)
  })
})

describe('what is not as it says', () => {
  const long = Buffer.alloc(0xffff, 'x')
  test.each<[string, Uint8Array, string]>([
    ['a size that is too small', archive(withMain({size: 10})), partIsDamaged],
    ['a size that is too large', archive(withMain({size: 9000})), partIsDamaged],
    ['a size that is too small, not packed', archive(withMain({method: 0, size: 10})), partIsDamaged],
    ['a packed size that is too small', archive(withMain({packedSize: 20})), partIsDamaged],
    ['a packed size that is too large', archive(withMain({packedSize: 90_000})), 'ReadError: its parts overlap: it is damaged, or made to do harm'],
    ['a wrong checksum', archive(withMain({crc: 1})), partIsDamaged],
    ['data that are not packed in this way', archive(withMain({packed: Buffer.from('not packed at all'), size: 500})), partIsDamaged],
    ['an unknown way of packing', archive(withMain({method: 12})), 'ReadError: its part “word/document.xml” is packed in a way that Office does not use'],
    ['a password', archive(withMain({flags: 1})), 'ReadError: it is protected by a password: save it without one'],
    ['a part in the place of another', archive([...entries, {name: 'other.xml', start: 0, localName: 'other.xml'}]), damaged],
    ['a name that is another one in the header', archive(withMain({localName: 'word/documenT.xml'})), damaged],
    [
      'the same part again and again',
      archive([...entries, {...(entries[0] as ArchiveEntry), start: 0}]),
      'ReadError: it has two parts with the name “[Content_Types].xml”',
    ],
    ['a name twice', archive([...entries, {name: main}]), 'ReadError: it has two parts with the name “word/document.xml”'],
    ['a name twice, in capitals', archive([...entries, {name: 'WORD/Document.XML'}]), 'ReadError: it has two parts with the name “WORD/Document.XML”'],
    [
      'a name with signs that do harm on a screen',
      archive([...entries, {name: 'a\x1b[31m\n\u202e“x'}, {name: 'a\x1b[31m\n\u202e“x'}]),
      'ReadError: it has two parts with the name “a?[31m???x”',
    ],
    ['more parts than there are', archive(entries, {count: 9}), damaged],
    ['fewer parts than there are', archive(entries, {count: 2}), damaged],
    ['parts on another disk', archive(entries, {disk: 1}), damaged],
    ['some parts on another disk', archive(entries, {here: 2}), damaged],
    ['a directory behind the end', archive(entries, {directory: 0x7fffffff}), damaged],
    ['a directory that is too long', archive(entries, {length: 0x7fffffff}), damaged],
    ['a directory that begins too early', archive(entries, {directory: 3}), damaged],
    ['the mark of larger archives', archive(entries, {directory: 0xffffffff}), damaged],
    ['the mark of more parts', archive(entries, {count: 0xffff}), damaged],
    ['a part that begins elsewhere', archive(withMain({start: 0xffffffff})), damaged],
    ['a part that begins in the directory', archive(withMain({start: 5000})), damaged],
    ['a part of the size of larger archives', archive(withMain({size: 0xffffffff})), damaged],
    ['an end that is not the last thing', Buffer.concat([archive(entries), Buffer.from('more')]), damaged],
    ['nothing but ends', Buffer.concat([Buffer.from('PK\x05\x06'), long, Buffer.from('PK\x05\x06'), long]), damaged],
    ['nothing', new Uint8Array(), damaged],
    ['text', Buffer.from('We reply asap.'), damaged],
    [
      'an old Word file',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      'ReadError: this is an old Word file (.doc) or one with a password: save it as .docx without a password',
    ],
    ['an archive that is no document', archive([{name: 'a.txt', content: 'x'}]), 'ReadError: this is no Word document'],
  ])('%s', (_, bytes, expected) => {
    expect(refusalOf(bytes)).toBe(expected)
  })

  test('a file that ends too early, at each length', () => {
    const whole = archive(entries)
    const told = new Set(Array.from({length: whole.length}, (_, length) => refusalOf(whole.subarray(0, length))))
    expect([...told]).toEqual([damaged])
  })
})

test('the command names each file with one sentence, reports the others, and ends with 2', () => {
  const folder = mkdtempSync(join(tmpdir(), 'untape-'))
  writeFileSync(join(folder, 'bad.docx'), archive(withMain({crc: 1})))
  writeFileSync(join(folder, 'bomb.docx'), archive(withMain(bomb(40))))
  writeFileSync(join(folder, 'good.docx'), archive(entries))
  writeFileSync(join(folder, 'good.md'), '# Notes\n\nWe reply asap.\n')
  const {code, out, err} = runIn(folder, ['--format', 'json', '.'])
  rmSync(folder, {recursive: true})
  expect(code).toBe(2)
  expect(err.trim().split('\n')).toEqual([
    'untape: bad.docx: its part “word/document.xml” is damaged.',
    expect.stringMatching(/^untape: bomb\.docx: its part “word\/document\.xml” has 40\.0 MB: more than /),
  ])
  const {files} = JSON.parse(out) as {files: {path: string; findings: {rule: string}[]}[]}
  expect(files.map(({path, findings}) => [path, findings.map(({rule}) => rule)])).toEqual([
    ['good.docx', ['no-vague-deadline']],
    ['good.md', ['no-vague-deadline']],
  ])
})
