import {describe, expect, test} from 'vitest'
import {LimitError, lint, ReadError, readDocument} from '../src/index.ts'

const sentence = 'The team answers every question about the new desk as soon as possible.'

function quotesIn(path: string, content: string): string[] {
  return lint(readDocument({path, content})).map(({rule, quote}) => `${rule}: ${quote.slice(0, 30)}`)
}

describe('large documents are linted', () => {
  test('a paragraph of 1 MB', () => {
    const found = quotesIn('a.md', `${sentence} `.repeat(14_000))
    expect(found.filter((one) => one === 'no-vague-deadline: as soon as possible')).toHaveLength(14_000)
  })

  test('a table of 10,000 rows', () => {
    const rows = Array.from({length: 10_000}, (_, i) => `| Item ${i} | we answer asap |`)
    const found = quotesIn('a.md', `| Item | Answer |\n|---|---|\n${rows.join('\n')}\n`)
    expect(found.filter((one) => one === 'no-vague-deadline: asap')).toHaveLength(10_000)
  })

  test('a form of 2,000 questions', () => {
    const fields = Array.from({length: 2000}, (_, i) => `  - type: input\n    id: f${i}\n    attributes:\n      label: Thing ${i}\n`)
    const document = readDocument({path: 'a.yml', content: `name: Things\ndescription: Ask for things\nbody:\n${fields.join('')}`})
    expect(document.fields).toHaveLength(2000)
    expect(lint(document).some(({rule, measure}) => rule === 'max-fields' && measure === 2000)).toBe(true)
  })
})

describe('what is too deep or too large is refused with the limit named', () => {
  const levels = Array.from(
    {length: 9},
    (_, i) =>
      `b${i}: &b${i} [${Array(9)
        .fill(i === 0 ? '*a' : `*b${i - 1}`)
        .join(', ')}]`,
  ).join('\n')
  test.each([
    ['quotes', 'a.md', `${'>'.repeat(400)} x`, 'line 1: lists or quotes nest deeper than 100 levels'],
    ['lists', 'a.md', Array.from({length: 300}, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n'), 'lists or quotes nest deeper than 100 levels'],
    ['lists on one line', 'a.md', `text\n\n${'- '.repeat(400)}x`, 'line 3: lists or quotes nest deeper than 100 levels'],
    ['YAML in brackets', 'a.yml', `body:\n  - type: input\n    x: ${'['.repeat(9000)}${']'.repeat(9000)}`, 'YAML nests deeper than 100 levels'],
    [
      'YAML by indent',
      'a.yml',
      `body:\n  - type: input\n${Array.from({length: 900}, (_, i) => `${' '.repeat(4 + i)}a:`).join('\n')}`,
      'YAML nests deeper than 100 levels',
    ],
    [
      'an alias bomb in a form',
      'a.yml',
      `a: &a [x, x]\n${levels}\nbody:\n  - type: input\n    attributes: {label: *b8}\n`,
      'YAML aliases repeat content more than 100 times',
    ],
    ['an alias bomb in front matter', 'a.md', `---\na: &a [x, x]\n${levels}\n---\n\nText.\n`, 'YAML aliases repeat content more than 100 times'],
    ['deep front matter', 'a.md', `---\na: ${'['.repeat(900)}${']'.repeat(900)}\n---\n\nText.\n`, 'YAML nests deeper than 100 levels'],
    ['a file of 6 MB', 'a.md', 'a '.repeat(3_000_000), 'the file has 6.0 MB: more than the limit of 5 MB'],
  ])('%s', (_, path, content, message) => {
    expect(() => readDocument({path, content})).toThrow(LimitError)
    expect(() => readDocument({path, content})).toThrow(message)
  })
})

describe('strange bytes', () => {
  test.each([
    ['Latin-1', [0x23, 0x20, 0xe9, 0xe8], 'this is not valid UTF-8 text: save it as UTF-8'],
    ['a binary file', [0x61, 0, 0x62], 'this is a binary file, not text'],
  ])('%s is refused with one sentence', (_, bytes, message) => {
    expect(() => readDocument({path: 'a.md', content: new Uint8Array(bytes)})).toThrow(ReadError)
    expect(() => readDocument({path: 'a.md', content: new Uint8Array(bytes)})).toThrow(message)
  })

  test('a byte order mark and UTF-16 are read', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from('We reply asap.\n', 'utf16le')])
    const marked = new TextEncoder().encode('\uFEFFWe reply asap.\n')
    for (const content of [utf16, marked]) {
      const document = readDocument({path: 'a.md', content})
      expect(lint(document).map(({span}) => span && document.source.slice(span.start, span.end))).toEqual(['asap'])
    }
  })
})

describe('invalid syntax is a finding with a place', () => {
  test('a form that is not YAML', () => {
    const [finding, ...others] = lint(readDocument({path: '.github/ISSUE_TEMPLATE/a.yml', content: 'name: A\nbody:\n  - type: input\n   bad: [\n'}))
    expect(others).toEqual([])
    expect(finding).toMatchObject({rule: 'no-invalid-syntax', severity: 'error'})
    expect(finding?.position?.start.line).toBeGreaterThanOrEqual(3)
  })

  test('front matter that is not YAML, and the text is still linted', () => {
    const found = lint(readDocument({path: 'a.md', content: '---\nowner: [\n---\n\nWe reply asap.\n'}))
    expect(found.map(({rule, position}) => `${rule} ${position?.start.line}`)).toEqual(['no-invalid-syntax 2', 'no-vague-deadline 5'])
  })
})

describe('long runs of one thing end, and nothing overflows', () => {
  const pieces = [
    'a',
    'A',
    'AB ',
    '.',
    ' ',
    '(',
    '/a',
    '-a',
    'a@',
    'a.',
    '"a ',
    '{{',
    '{% a ',
    '<a ',
    'Name: ',
    '&a',
    '\\*',
    '\n',
    '[',
    '[a](b ',
    '*a **b ',
    '`a``b',
    '<',
    '<!--',
    '_',
    '- [ ] a\n',
    '## a\n\n',
    '| a ',
    'a:\n',
    '“',
    '1. a\n',
    'a, ',
    'AB (',
    "'",
    'a-',
    'Ab (AB) ',
    ':',
    ';',
    '; a',
    '\\',
    'e.g. ',
    '@',
    'prior to ',
    '<code>a</code> b ',
    '<code>a ',
    '<abbr title="b">AB</abbr> ',
    '<!-- untape-disable-next-line no-threat -- x -->\n',
    '{% comment %}',
    ':::mermaid\n',
  ]
  test.each(pieces)('%j', (piece) => {
    const content = piece.repeat(Math.ceil(60_000 / piece.length))
    const document = readDocument({path: 'a.md', content})
    for (const {span, quote} of lint(document)) if (span) expect(content.slice(span.start, span.end)).toBe(quote)
    expect(document.source).toBe(content)
  })
})
