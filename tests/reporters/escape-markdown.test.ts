import fc from 'fast-check'
import type {Nodes, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {cleanText, logLine} from '../../src/reporters/clean-text.ts'
import {codeCell, codeSpan, escapeMarkdown, fence} from '../../src/reporters/escape-markdown.ts'
import {ruleLink, ruleUrl} from '../../src/reporters/rule-link.ts'
import {payloads} from './payloads.ts'

const parser = unified().use(remarkParse).use(remarkGfm)
const gap = /\u200B/g

function parse(markdown: string): Root {
  return parser.parse(markdown)
}

function nodesOf(tree: Nodes): Nodes[] {
  return [tree, ...('children' in tree ? tree.children.flatMap((child) => nodesOf(child)) : [])]
}

function typesOf(tree: Nodes): string[] {
  return [...new Set(nodesOf(tree).map(({type}) => type))].sort()
}

/** What a reader sees, code left out: GitHub looks for mentions and references there. */
function readText(tree: Nodes): string {
  return nodesOf(tree)
    .map((node) => (node.type === 'text' ? node.value : node.type === 'inlineCode' ? '\uFFFC' : ''))
    .join('')
}

/** What GitHub would link in plain text, by its own rules. */
const references = [
  // A mention: “@” behind no word character, and a letter or digit right behind it.
  /(?<![\w`])@[a-z\d]/i,
  // A mail address, and a commit of somebody.
  /[\w.+-]@[a-z\d]/i,
  /#\d/,
  /\bGH-\d/i,
  /\bGHSA-[a-z\d]/i,
  /\bCVE-\d/i,
  /(?<![\da-z])[\da-f]{7,40}(?![\da-z])/i,
  /[a-z]:\/\//i,
  /www\./i,
]

function expectNoReference(text: string): void {
  for (const pattern of references) expect(text).not.toMatch(pattern)
}

/** What the text should be read as. */
function plain(text: string): string {
  return cleanText(text).replace(/^ | $/g, '')
}

/** Strings of what Markdown and GitHub make something of, in any mixture. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...payloads),
      fc.constantFrom(
        ...'\\`*_{}[]()#+-.!|~@:/<>&=$^"\' \n\r\t1a',
        '```',
        '~~~',
        '---',
        '<!--',
        '-->',
        '](',
        '![',
        'www.',
        'http://',
        '&#',
        'GH-',
        'abcdef0',
        '\u200B',
      ),
      fc.string({unit: 'grapheme', maxLength: 4}),
    ),
    {maxLength: 8},
  )
  .map((parts) => parts.join(''))

function checkText(text: string): void {
  const alone = parse(escapeMarkdown(text))
  expect(typesOf(alone)).toEqual(plain(text) === '' ? ['root'] : ['paragraph', 'root', 'text'])
  expect(readText(alone).replace(gap, '')).toBe(plain(text))
  expectNoReference(readText(alone))
  // Behind other text, and as a heading and an item of ours.
  const behind = parse(`- # a ${escapeMarkdown(text)} b`)
  expect(typesOf(behind)).toEqual(['heading', 'list', 'listItem', 'root', 'text'])
  expectNoReference(readText(behind))
  // In a table it takes one cell.
  const table = parse(`| a | b |\n|---|---|\n| ${escapeMarkdown(text)} | c |\n| d | e |`)
  const cells = nodesOf(table).filter(({type}) => type === 'tableCell')
  expect(cells.map((cell) => readText(cell).replace(gap, ''))).toEqual(['a', 'b', plain(text), 'c', 'd', 'e'])
  expect(typesOf(table)).toEqual(['root', 'table', 'tableCell', 'tableRow', 'text'])
  for (const cell of cells) expectNoReference(readText(cell))
}

function checkCode(text: string): void {
  const tree = parse(`a ${codeSpan(text)} b`)
  const code = nodesOf(tree).flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []))
  expect(code.map((value) => value.replace(gap, ''))).toEqual(plain(text) === '' ? [] : [plain(text)])
  expect(readText(tree).replace('\uFFFC', '')).toMatch(/^a \u200B? ?b$/)
  expect(codeSpan(text)).not.toContain('<!--')
  expect(codeSpan(text)).not.toContain('##[')
  const table = parse(`| a | b |\n|---|---|\n| ${codeCell(text)} | c |\n| d | e |`)
  const cells = nodesOf(table).filter(({type}) => type === 'tableCell')
  const seen = cells.map((cell) =>
    nodesOf(cell)
      .flatMap((node) => ('value' in node ? [node.value] : []))
      .join('')
      .replace(gap, ''),
  )
  expect(seen).toEqual(['a', 'b', plain(text), 'c', 'd', 'e'])
  expect(typesOf(table).filter((type) => !['inlineCode', 'text'].includes(type))).toEqual(['root', 'table', 'tableCell', 'tableRow'])
  for (const cell of cells) expectNoReference(readText(cell))
}

function checkFence(text: string): void {
  const {children} = parse(`${fence(text, 'text')}\n\nafter`)
  expect(children.map(({type}) => type)).toEqual(['code', 'paragraph'])
}

describe('text of strangers in Markdown', () => {
  test.each(payloads)('%j is only text', (payload) => {
    checkText(payload)
    checkCode(payload)
    checkFence(payload)
  })

  test('whatever they put together', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        checkText(text)
        checkCode(text)
        checkFence(text)
      }),
      {numRuns: 400},
    )
  })

  test('several texts in one paragraph keep apart', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (before, quote, after) => {
        const tree = parse(`Line 1: ${escapeMarkdown(before)}${codeSpan(quote)}${escapeMarkdown(after)}`)
        expect(typesOf(tree).filter((type) => type !== 'inlineCode')).toEqual(['paragraph', 'root', 'text'])
        expectNoReference(readText(tree))
        const code = nodesOf(tree).flatMap((node) => (node.type === 'inlineCode' ? [node.value.replace(gap, '')] : []))
        expect(code).toEqual(plain(quote) === '' ? [] : [plain(quote)])
      }),
      {numRuns: 300},
    )
  })

  test('the references of the tests are what GitHub would link', () => {
    for (const text of ['@octocat', '(@org/team)', 'a@b.example', '#1', 'o/r#1', 'GH-1', 'abcdef1', 'http://a', 'www.a']) {
      expect(
        references.some((pattern) => pattern.test(text)),
        text,
      ).toBe(true)
    }
  })

  test('plain words stay as they are', () => {
    for (const text of ['Ask your manager, or “IT”, by 5 pm (local time)!', 'Größe – naïve 日本語 👩‍💻 ❤️', "#it-help: it's 5 + 3 = 8; C++"]) {
      expect(escapeMarkdown(`x ${text}`)).toBe(`x ${text}`)
    }
  })

  test('hidden, turning and control characters are gone, and half a character does no harm', () => {
    expect(cleanText('a\u202Eb\u2066c\u200Bd\uFEFFe\u{E0041}f\u00ADg')).toBe('abcdefg')
    expect(cleanText('a\u0000\u001B[1mb\r\n\tc\u2028d')).toBe('a [1mb c d')
    expect(cleanText('a\uD83D')).toBe('a\uFFFD')
    expect(cleanText('👩‍💻')).toBe('👩‍💻')
  })
})

test('a line of a log is no command of a workflow', () => {
  expect(logLine('::add-mask::x')).toBe('. ::add-mask::x')
  expect(logLine(' \u200B ::add-mask::x')).toBe('. ::add-mask::x')
  expect(logLine('a\n::add-mask::x ##[error]y')).toBe('a ::add-mask::x ## [error]y')
})

test('a rule is linked to our documentation only', () => {
  expect(ruleLink('no-jargon')).toBe('[`no-jargon`](https://github.com/untape/untape/blob/main/rules/README.md#no-jargon)')
  expect(ruleUrl('x) [y](https://evil.example')).toBe(undefined)
  expect(ruleLink('a`](https://evil.example)')).toBe('``a`](https://evil.example)``')
})
