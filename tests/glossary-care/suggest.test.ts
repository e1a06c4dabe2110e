import {describe, expect, test} from 'vitest'
import {parseGlossary} from '../../src/glossary-care/file.ts'
import {aRepositoryForEach} from '../a-folder.ts'
import {runIn} from '../command.ts'

const folder = aRepositoryForEach()

interface Candidate {
  readonly term: string
  readonly kind: string
  readonly uses: number
  readonly files: number
  readonly expands?: string
}

/** The candidates of documents, the most used first. */
function suggest(documents: Readonly<Record<string, string>>): Candidate[] {
  folder.write(documents)
  const {out, err} = runIn(folder.path, ['glossary', 'suggest', '--format', 'json'])
  expect(err).toBe('')
  return (JSON.parse(out) as {candidates: Candidate[]}).candidates
}
const terms = (documents: Readonly<Record<string, string>>): string[] => suggest(documents).map(({term}) => term)

const page = (text: string): string => `# Keys\n\nWe look after the keys of this building, and this page says how to get one from us.\n\n${text}\n`

test('acronyms that nothing explains and words that few know, with their uses', () => {
  const found = suggest({
    'a.md': page('Ask the QZRT for a blorkster. Each of the blorksters has an owner. Bring the form to the QZRT.'),
    'b.md': page('A blorkster calls the QZRT.'),
  })
  expect(found.map(({term, kind, uses, files}) => [term, kind, uses, files])).toEqual([
    ['QZRT', 'acronym', 3, 2],
    ['blorkster', 'word', 3, 2],
  ])
})

describe('left out is', () => {
  const twice = (text: string): Record<string, string> => ({'a.md': page(text), 'b.md': page(text)})

  test.each([
    ['what the glossary has, in any form', 'We spin up rooms, and provisioning you an account takes a day.'],
    ['what nearly everybody knows', 'Log in online, open the app and download the spreadsheet from the homepage.'],
    ['a form of a word that people know', 'The unforgettable re-opening was reconsidered by redeployers and prechecked.'],
    ['what is no prose', 'Run `kubectl webhookify`, see https://example.com/webhookify or “webhookify”.'],
    ['a part of a compound or of an address', 'The blorkster-runner and foo.blorkster() are here.'],
    ['a command', 'Type openssl genrsa -out key -des file to start.'],
    ['values between bars', 'OBX|1|CWE|94558 is a line of data.'],
    ['a second word from Latin', 'We pay per diem, and vice versa.'],
    ['letters that stand for others', 'Write xxxx or ABCD there.'],
  ])('%s', (_, text) => {
    expect(terms(twice(text))).toEqual([])
  })

  test('a slip, and a word that stands once', () => {
    expect(terms({'a.md': page('You recieve a key. You recieve two. The zorkblat is here.')})).toEqual([])
    expect(terms({'a.md': page('The zorkblat is here, and another zorkblat is there.')})).toEqual(['zorkblat'])
  })

  test('what a document for IT says: no rule would speak of it there', () => {
    expect(terms({'untape.yml': 'audience: it\n', 'a.md': page('The blorkster and the QZRT.'), 'b.md': page('The blorkster and the QZRT.')})).toEqual([])
  })

  test('what a document explains itself', () => {
    expect(terms({'a.md': page('The quick zone review team (QZRT) has the keys. Ask the QZRT.')})).toEqual([])
  })
})

test('a long form that another document has is taken over', () => {
  const found = suggest({'x/a.md': page('The quick zone review team (QZRT) has keys.'), 'y/b.md': page('Ask the QZRT.'), 'z/c.md': page('Call the QZRT.')})
  expect(found).toMatchObject([{term: 'QZRT', files: 2, expands: 'quick zone review team'}])
})

test('what is printed is YAML that becomes a glossary when TODO is written', () => {
  folder.write({'a.md': page('Ask the QZRT for a blorkster. # A blorkster: "x"'), 'b.md': page('The blorkster.')})
  const {code, out} = runIn(folder.path, ['glossary', 'suggest'])
  expect(code).toBe(0)
  expect(out).toContain('# 2 files, 3 uses\n#  a.md: Ask the QZRT for a blorkster. # A blorkster: "x"\n')
  const {entries, faults} = parseGlossary(out)
  expect(entries.map(({entry}) => entry)).toEqual([
    {term: 'blorkster', status: 'explain', means: 'TODO', source: 'our documents'},
    {term: 'QZRT', status: 'explain', expands: 'TODO', means: 'TODO', source: 'our documents'},
  ])
  expect(new Set(faults.filter(({kind}) => kind !== 'incomplete').map(({kind}) => kind))).toEqual(new Set(['unfinished']))
  folder.write({'ops.yml': out.replaceAll('TODO', 'A thing that is written here.'), 'untape.yml': 'glossary: [ops.yml]\n'})
  expect(runIn(folder.path, ['a.md']).code).toBe(0)
  // What the glossary has now is suggested no more.
  expect(runIn(folder.path, ['glossary', 'suggest'])).toEqual({code: 0, out: '# Nothing to suggest: 2 documents looked at.\n', err: ''})
})

test('nothing is said of documents that cannot be read', () => {
  expect(runIn(folder.path, ['glossary', 'suggest', 'none.md'])).toMatchObject({code: 2, out: '', err: expect.stringContaining('none.md') as unknown})
})

test.each([[['glossary', 'suggest', '--help']], [['glossary', '-h']], [['--help', 'glossary', 'check']]])('%j says what there is', (argv) => {
  expect(runIn(folder.path, argv)).toEqual(runIn(folder.path, ['glossary']))
})

test('the first fifty are shown, all when asked', () => {
  const words = Array.from({length: 60}, (_, i) => `zork${[...String(i)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')}ple`).join(' and ')
  folder.write({'a.md': page(words), 'b.md': page(words)})
  const {out} = runIn(folder.path, ['glossary', 'suggest'])
  expect(out.match(/^- term/gm)).toHaveLength(50)
  expect(out).toContain('# 10 more are left out: --all has them.')
  expect(runIn(folder.path, ['glossary', 'suggest', '--all']).out.match(/^- term/gm)).toHaveLength(60)
})
