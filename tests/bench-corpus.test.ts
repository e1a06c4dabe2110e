import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {readRealDocuments, recombine, sectionsOf, writeSet} from '../bench/corpus.ts'

const documents = [
  '---\nowner: Ops\n---\n# Laptops\n\nAsk for one.\n\n## Steps\n\n```sh\n# no heading\n```\n\nDone.\n',
  'No heading here, but a long paragraph that goes on for a while.\n',
  '# Access\n\nWho may enter.\n\n## Keys\n\nAt the front desk.\n\n### Lost keys\n\nCall security.\n',
]
const folder = mkdtempSync(join(tmpdir(), 'untape-corpus-test-'))
afterAll(() => rmSync(folder, {recursive: true}))

describe('sections of a document', () => {
  test('begin at headings, not in code, and leave front matter out', () => {
    expect(sectionsOf(documents[0] ?? '')).toEqual(['# Laptops\n\nAsk for one.', '## Steps\n\n```sh\n# no heading\n```\n\nDone.'])
  })

  test('a fence is closed by its own kind, at least as long', () => {
    expect(sectionsOf('~~~~\n~~~\n# a\n```\n~~~~\n# b')).toEqual(['~~~~\n~~~\n# a\n```\n~~~~', '# b'])
  })
})

describe('a set of files', () => {
  const set = {name: 'some', files: 60}

  test('the same seed gives the same bytes, another seed others', () => {
    const texts = recombine(documents, set, 7)
    expect(texts).toHaveLength(60)
    expect(recombine(documents, set, 7)).toEqual(texts)
    expect(recombine(documents, set, 8)).not.toEqual(texts)
  })

  test('consists of whole sections of the documents', () => {
    const sections = documents.flatMap(sectionsOf).toSorted((one, other) => other.length - one.length)
    for (const text of recombine(documents, set, 1)) {
      const body = text.replace('---\nowner: Ops\n---\n', '')
      expect(sections.reduce((left, section) => left.replaceAll(section, ''), body).trim()).toBe('')
    }
  })

  test('has files as long as it is told', () => {
    const [text = ''] = recombine(documents, {name: 'one', files: 1, length: 4_000}, 1)
    expect(Math.abs(text.length - 4_000)).toBeLessThan(100)
  })

  test('is written anew: what was there before is gone', () => {
    const written = writeSet(folder, set, 1, documents)
    const names = (): string[] => readdirSync(written.path, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.md'))
    expect(names()).toHaveLength(60)
    expect(written.files.map((file) => readFileSync(file, 'utf8'))).toEqual(recombine(documents, set, 1))
    expect(written.bytes).toBe(written.files.reduce((sum, file) => sum + readFileSync(file).length, 0))
    writeSet(folder, {...set, files: 2}, 1, documents)
    expect(names()).toHaveLength(2)
  })
})

describe('the real documents', () => {
  test('are read in the order of their kinds and names', () => {
    for (const [path, text] of [
      ['files/process_doc/b.md', 'B'],
      ['files/process_doc/a.md', 'A'],
      ['files/issue_md_request/c.md', 'C'],
    ] as const) {
      mkdirSync(join(folder, path, '..'), {recursive: true})
      writeFileSync(join(folder, path), text)
    }
    expect(readRealDocuments(folder)).toEqual(['A', 'B', 'C'])
  })

  test('are missing where there is no corpus', () => {
    expect(readRealDocuments(undefined)).toBeUndefined()
    expect(readRealDocuments(join(folder, 'nowhere'))).toBeUndefined()
  })
})
