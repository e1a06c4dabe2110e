import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import type {Nodes, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {LineIndex} from '../../src/document/position.ts'
import type {Finding} from '../../src/finding.ts'
import type {FileReport} from '../../src/report.ts'
import {formatMarkdown} from '../../src/reporters/markdown.ts'
import type {MarkdownOptions} from '../../src/reporters/markdown-findings.ts'
import {runIn} from '../command.ts'
import {aFile, aFinding} from './a-report.ts'
import {payloads} from './payloads.ts'

const parser = unified().use(remarkParse).use(remarkGfm)
const bytes = (text: string): number => Buffer.byteLength(text)

function markdown(files: readonly FileReport[], options: Partial<MarkdownOptions> = {}): string {
  return formatMarkdown({version: '1', files}, {hiddenNotes: 0, sourceOf: () => '', ...options})
}

function nodesOf(tree: Nodes): Nodes[] {
  return [tree, ...('children' in tree ? tree.children.flatMap((child) => nodesOf(child)) : [])]
}

/** A finding on words of a source, with their place. */
function on(source: string, quote: string, given: Partial<Finding> = {}): Finding {
  const start = source.indexOf(quote)
  const span = {start, end: start + quote.length}
  return aFinding({quote, span, position: new LineIndex(source).position(span), ...given})
}

const source = '# Form\n\nPlease provision a laptop asap.\nThen wait.\n'

test('by file and by rule, the most severe first, with words around, better wording and what was not checked', () => {
  const findings = [
    on(source, 'provision', {message: '“provision” is IT’s word.', suggestions: ['set up', 'create', 'make']}),
    aFinding({rule: 'max-fields', severity: 'warning', message: 'Too many questions.'}),
    on(source, 'Then wait.', {rule: 'no-threat', message: 'It reads “Then wait.”'}),
  ]
  const files = [aFile('forms/laptop.md', findings), aFile('clean.md', [], {notChecked: [{reason: 'It is in Welsh.', place: 'Section “x”'}]})]
  const linkOf = (path: string, line: number): string => `https://git.example/${path}#L${line}`
  expect(
    markdown(files, {sourceOf: () => source, linkOf, unread: [{path: 'big.md', reason: 'it is too large.'}]}),
  ).toBe(`## untape: 1 warning, 2 notes in 1 of 2 files

2 files with 200 words read. 2 places not checked.

### \`forms/laptop.md\`

form · 3 questions · 100 words

- [\`max-fields\`](https://github.com/untape/untape/blob/main/rules/README.md#max-fields): 1 warning
  - Whole file: Too many questions.
- [\`no-jargon\`](https://github.com/untape/untape/blob/main/rules/README.md#no-jargon): 1 note
  - [Line 3](https://git.example/forms/laptop.md#L3): “provision” is IT’s word.\\
    Please \`provision\` a laptop asap.\\
    Better: set up · create
- [\`no-threat\`](https://github.com/untape/untape/blob/main/rules/README.md#no-threat): 1 note
  - [Line 4](https://git.example/forms/laptop.md#L4): It reads “Then wait.”

### Not checked

- \`big.md\`: it is too large.
- \`clean.md\`: Section “x”: It is in Welsh.
`)
})

test('where a rule has warnings and notes, each says which it is', () => {
  const report = markdown([aFile('a.md', [aFinding({message: 'One.'}), aFinding({message: 'Two.', severity: 'warning'})])])
  expect(report).toContain(': 1 warning, 1 note\n  - Whole file (warning): Two.\n  - Whole file (note): One.\n')
})

test('nothing found, nothing there, notes left out', () => {
  expect(markdown([aFile('a.md', [])])).toBe('## untape: nothing to report in 1 file\n\n1 file with 100 words read.\n')
  expect(markdown([])).toBe('## untape: no Markdown, Word files or issue forms here\n')
  expect(markdown([aFile('a.md', [])], {hiddenNotes: 1200})).toContain('100 words read. 1,200 notes left out.')
})

test('many findings of a rule are folded, errors are not, and the lines of the rest are named', () => {
  const text = 'x\n'.repeat(40)
  const notes = Array.from({length: 12}, (_, i) =>
    aFinding({message: `Note ${i}.`, span: {start: 2 * i, end: 2 * i + 1}, position: new LineIndex(text).position({start: 2 * i, end: 2 * i + 1})}),
  )
  const errors = Array.from({length: 6}, (_, i) => aFinding({message: `Error ${i}.`, severity: 'error', rule: 'valid-issue-form'}))
  const report = markdown([aFile('a.md', [...notes, ...errors])], {sourceOf: () => text})
  expect(report.match(/Note \d+\./g)).toEqual(['Note 0.', 'Note 1.', 'Note 2.'])
  expect(report).toContain('  - … and 9 more (lines 4, 5, 6, 7, 8, 9, 10, 11 …)\n')
  expect(report.match(/Error \d+\./g)?.length).toBe(6)
  expect(markdown([aFile('a.md', notes.slice(0, 4))]).match(/Note \d+\./g)?.length).toBe(4)
})

describe('whatever strangers write, only our documentation and the given lines are linked', () => {
  const allowed = /^https:\/\/(?:github\.com\/untape\/untape\/blob\/main\/rules\/README\.md#[a-z0-9-]+|git\.example\/[^\s<>()]*)$/
  const plainTypes = ['break', 'heading', 'inlineCode', 'link', 'list', 'listItem', 'paragraph', 'root', 'text', 'table', 'tableCell', 'tableRow', 'emphasis']

  function check(payload: string, maxBytes?: number): void {
    const text = `${payload} middle ${payload}`
    const finding = on(text, 'middle', {rule: payload, message: payload, suggestions: [payload]})
    const whole = aFinding({message: payload, quote: payload, place: payload})
    const files = [aFile(`a/${payload}.md`, [finding, whole]), aFile('b.md', [finding, finding], {notChecked: [{reason: payload, place: payload}]})]
    const options = {sourceOf: () => text, linkOf: (path: string) => `https://git.example/${path}`, unread: [{path: payload, reason: payload}]}
    const report = markdown(files, maxBytes === undefined ? options : {...options, maxBytes})
    const tree: Root = parser.parse(report)
    const nodes = nodesOf(tree)
    expect(nodes.map(({type}) => type).filter((type) => !plainTypes.includes(type))).toEqual([])
    for (const node of nodes) {
      if (node.type === 'link') expect(node.url).toMatch(allowed)
      if (node.type === 'text') expect(node.value).not.toMatch(/@[\w]|#\d|:\/\/|www\.|\bGH-\d|[\da-f]{7}/i)
    }
    // The outline is ours: a heading, one for each file shown, and one for what was not checked.
    const headings = nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : []))
    const isShort = report.includes('leaves out what each finding says.')
    expect(headings).toEqual(report.includes('leaves out what was found') || report.includes('leaves out the files') ? [2] : isShort ? [2, 3, 3] : [2, 3, 3, 3])
    const rows = nodes.filter(({type}) => type === 'tableRow')
    for (const row of rows) expect('children' in row && row.children.length).toBe(4)
    for (const line of report.split('\n')) expect(line).not.toMatch(/##\[|^\s*::|<!--/)
  }

  test.each(payloads)('%j', (payload) => {
    for (const maxBytes of [undefined, 1100, 700]) check(payload, maxBytes)
  })

  test('in any mixture', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...payloads), fc.string({unit: 'grapheme', maxLength: 3})), {maxLength: 4}),
        fc.constantFrom(undefined, 900, 1500),
        (parts, maxBytes) => {
          check(parts.join(''), maxBytes)
        },
      ),
      {numRuns: 100},
    )
  })

  test('an address that is none is not linked', () => {
    expect(markdown([aFile('a.md', [on(source, 'asap')])], {linkOf: () => 'javascript:alert(1)'})).not.toContain('javascript')
  })
})

describe('size', () => {
  /** 300 files with ten findings each, of several rules, in letters that take three bytes. */
  const words = `${'語'.repeat(30)} middle ${'語'.repeat(30)}`
  const many = Array.from({length: 300}, (_, i) =>
    aFile(
      `forms/department-${i}/a-request-of-some-kind.md`,
      Array.from({length: 10}, (_, j) =>
        on(words, 'middle', {rule: `no-rule-${j % 6}`, message: `“middle” is said ${'很'.repeat(20)} ${j}.`, severity: j === 0 && i > 250 ? 'error' : 'note'}),
      ),
    ),
  )

  test.each([
    ['a comment', 60_000],
    ['a summary', 900 * 1024],
  ])('300 files with 3,000 findings fit into %s', (_, maxBytes) => {
    const report = markdown(many, {sourceOf: () => words, maxBytes})
    expect(bytes(report)).toBeLessThanOrEqual(maxBytes)
    expect(report.startsWith('## untape: 49 errors, 2,951 notes in 300 files\n')).toBe(true)
    // Each file is named at least.
    for (const {path} of many) expect(report).toContain(`\`${path}\``)
  })

  test('it says less and less, says what it leaves out, and counts bytes and not characters', () => {
    const fewer = many.map((file) => ({...file, findings: file.findings.slice(0, 4)}))
    const full = markdown(fewer, {sourceOf: () => words, maxBytes: Number.POSITIVE_INFINITY})
    expect(full).not.toContain('leaves out')
    const seen: string[] = []
    for (let limit = bytes(full); limit > 300; limit = Math.floor(limit * 0.75)) {
      const report = markdown(fewer, {sourceOf: () => words, maxBytes: limit})
      expect(bytes(report)).toBeLessThanOrEqual(limit)
      const leftOut = /^_To keep it short, this report leaves out (.+)\. `untape --format json` has everything\._$/m.exec(report)?.[1] ?? ''
      if (seen.at(-1) !== leftOut) seen.push(leftOut)
    }
    expect(seen).toEqual([
      '',
      'the words around each finding',
      'what each finding says',
      'what was found in each file',
      ...[150, 75, 37, 18].map((rows) => `what was found in each file, and all but the worst ${rows} files`),
      'the files and what was found in them',
    ])
    // One byte fewer than everything takes is already too few.
    expect(markdown(fewer, {sourceOf: () => words, maxBytes: bytes(full)})).toBe(full)
    expect(bytes(full)).toBeGreaterThan(full.length)
    expect(markdown(fewer, {sourceOf: () => words, maxBytes: bytes(full) - 1})).toContain('leaves out the words around')
  })

  test('what was not checked is counted, however short the report', () => {
    const notChecked = [{reason: 'It is in Welsh.', place: ''}]
    const files = many.map((file) => ({...file, notChecked}))
    for (const maxBytes of [90_000, 20_000, 300]) {
      const report = markdown(files, {maxBytes, unread: [{path: 'a.md', reason: 'it is too large.'}]})
      expect(report).toMatch(/^300 files with 30,000 words read\. 301 places not checked\.$/m)
      expect(report).toContain('leaves out')
    }
    expect(markdown([], {unread: [{path: 'a.md', reason: 'it is too large.'}]})).toBe(
      '## untape: no Markdown, Word files or issue forms here\n\n1 place not checked.\n\n### Not checked\n\n- `a.md`: it is too large.\n',
    )
  })

  test('the worst files come first in the table', () => {
    const report = markdown(many, {maxBytes: 9000})
    expect(report.match(/^\| .*$/gm)?.slice(0, 3)).toEqual([
      '| File | Errors | Warnings | Notes |',
      '| `forms/department-251/a-request-of-some-kind.md` | 1 | 0 | 9 |',
      '| `forms/department-252/a-request-of-some-kind.md` | 1 | 0 | 9 |',
    ])
  })
})

test('on the command line, with --quiet, --output and --fail-on as ever', () => {
  const root = join(import.meta.dirname, '..', '..')
  const argv = ['examples/before', '--config', 'examples/untape.yml', '--format', 'markdown', '--today', '2026-11-25']
  const {out, code} = runIn(root, argv)
  expect(code).toBe(1)
  expect(out).toMatch(/^## untape: \d+ errors, \d+ warnings, \d+ notes in 6 /)
  const quiet = runIn(root, [...argv, '--quiet', '--fail-on', 'never'])
  expect(quiet.code).toBe(0)
  expect(quiet.out).toMatch(/^## untape: \d+ errors, \d+ warnings in /)
  expect(quiet.out).toMatch(/\d+ notes left out\./)
  const folder = mkdtempSync(join(tmpdir(), 'untape-'))
  try {
    const file = join(folder, 'report.md')
    expect(runIn(root, [...argv, '--output', file])).toEqual({code: 1, out: '', err: ''})
    expect(readFileSync(file, 'utf8')).toBe(out)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
})
