import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import type {FileBurden} from '../../src/burden-report.ts'
import {compareVersions} from '../../src/compare.ts'
import type {ProcessMap} from '../../src/map/process-map.ts'
import type {FileReport} from '../../src/report.ts'
import {runIn, runLater} from '../command.ts'
import {aFinding} from '../reporters/a-report.ts'
import {all, partsOf, wordsOf} from '../reporters/docx-parts.ts'
import {laptopDocx, laptopForm, words} from './a-form.ts'
import {heading, makeDocx, paragraph, run} from './make-docx.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'untape-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
}

function git(...args: string[]): void {
  const who = ['-c', 'user.name=Writer', '-c', 'user.email=writer@company.test', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...who, ...args], {cwd: folder})
}

function commit(files: Readonly<Record<string, string | Uint8Array>>): void {
  git('init', '-q', '-b', 'main')
  write(files)
  git('add', '-A')
  git('commit', '-q', '-m', 'step')
}

const out = (...argv: string[]): string => runIn(folder, argv).out
const json = (...argv: string[]): FileReport[] => (JSON.parse(out('--format', 'json', ...argv)) as {files: FileReport[]}).files
/** The paragraphs of the report as a Word document. */
async function paragraphsOf(...argv: string[]): Promise<string[]> {
  const {out: bytes} = await runLater(folder, [...argv, '--format', 'word'])
  return all(partsOf(bytes).get('word/document.xml'), 'w:p').map(wordsOf)
}
const told = (files: readonly FileReport[]): string[] => files.flatMap(({findings}) => findings.map(({quote, place}) => `${quote} ${place}`))

/** Steps as Word numbers them by itself. */
const numbering =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
const step = (text: string): string => paragraph(run(text), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
const processDocx = makeDocx({
  numbering,
  body: [
    heading('Order a laptop'),
    heading('What happens next', 2),
    step('Send the form to the service desk.'),
    step('Your manager approves the order within 3 working days.'),
    step('The weather is fine.'),
    step('The service desk hands the order over to the finance team.'),
    heading('Afterwards', 2),
    words('The finance team must approve each purchase above the limit.'),
  ].join(''),
})

/** What speaks of a line of a file: nothing may, where lines are made up. */
const aLine = /\blines? \d|\bL\d|#L|\bline=|^\s*\d+:\d+ | {2}:\d+$|"startLine": (?!1\b)|"charOffset"/m

describe('a finding of a Word file', () => {
  beforeEach(() => write({'laptop.docx': laptopDocx()}))

  test.each(['terminal', 'markdown', 'html', 'github', 'sarif', 'json'])('is told by its place and its words: %s', (format) => {
    const text = out('laptop.docx', '--format', format)
    expect(text).not.toMatch(aLine)
    for (const {place, quote} of json('laptop.docx').flatMap(({findings}) => findings)) {
      const [title = '', ...rest] = place.split(' › ')
      expect(text).toContain(title)
      expect(text).toContain(rest.join(' › '))
      expect(text).toContain(quote)
    }
  })

  test('is told by its place and its words in a Word document, below the title it stands under', async () => {
    const paragraphs = await paragraphsOf('laptop.docx')
    expect(paragraphs.join('\n')).not.toMatch(aLine)
    const at = paragraphs.indexOf('“Order a laptop”')
    expect(paragraphs.slice(at, at + 5)).toEqual([
      '“Order a laptop”',
      'Note: Prefer the short, everyday word. prefer-plain-words',
      'Paragraph 2: “utilize” has a plainer word: “use”. (also in paragraph 1 of the header)',
      'Please utilize this form for each laptop.',
      'Better: use',
    ])
    for (const {place} of json('laptop.docx').flatMap(({findings}) => findings)) {
      const [title = '', ...rest] = place.split(' › ')
      expect(paragraphs).toContain(title)
      expect(paragraphs.some((text) => text.toLowerCase().startsWith(`${rest.join(' › ')}: `))).toBe(true)
    }
  })

  test('has no span, and comes in the order of the document', () => {
    const [file] = json('laptop.docx')
    expect(file?.findings.map(({span, position, anchor}) => [span, position, anchor?.part, anchor?.paragraph])).toEqual([
      [null, null, 'word/document.xml', 2],
      [null, null, 'word/document.xml', 4],
      [null, null, 'word/document.xml', 6],
      [null, null, 'word/document.xml', 8],
      [null, null, 'word/document.xml', 15],
      [null, null, 'word/document.xml', 15],
    ])
  })

  test('stands under its title in a terminal, with the words around it', () => {
    expect(out('laptop.docx').split('\n').slice(0, 7)).toEqual([
      'laptop.docx  form · 3 questions · 81 words',
      '  “Order a laptop”',
      '    paragraph 2                  note     “utilize” has a plainer word: “use”. (also in paragraph 1 of the header)  prefer-plain-words',
      '                                          Please utilize this form for each laptop.',
      '                                          better: use',
      '  “1. About you”',
      '    table 1, row 1 › paragraph 4 note     The company already holds this about its own people (“Your name”). Drop the question and look it up, from who is signed in or in the directory.  no-known-question',
    ])
    // A title is said once for what follows under it.
    expect(out('laptop.docx').match(/“1\. About you”/g)).toHaveLength(1)
  })

  test('keeps its words where Markdown is cut short', () => {
    const many = Array.from({length: 60}, (_, i) => words(`Please leverage the item of number ${i} for the sake of length.`)).join('')
    write({'laptop.docx': laptopDocx(many)})
    expect(out('laptop.docx', '--format', 'markdown')).toContain(
      '- “Order a laptop” › paragraph 2: “utilize” has a plainer word: “use”. (also in paragraph 1 of the header)\\\n    Please `utilize` this form for each laptop.',
    )
  })

  test('is no link in HTML, and its document is one', () => {
    const text = out('laptop.docx', '--format', 'html')
    expect(text).toContain('<p><bdi>“Order a laptop” › paragraph 2</bdi>: <bdi>“utilize”')
    expect(text).toContain('<a href="laptop.docx"><bdi>laptop.docx</bdi></a>')
    expect(text.match(/href="laptop\.docx[^"]*"/g)?.every((href) => href === 'href="laptop.docx"')).toBe(true)
    // The question that costs most can go by the same place that its finding names.
    expect(text).toContain(
      '<bdi>Your name</bdi> <span class="where"><bdi>“1. About you” › table 1, row 1 › paragraph 4</bdi></span> <span class="flag">drop</span>',
    )
  })

  test('of the whole file says so and has neither line nor place', () => {
    write({
      'untape.yml': 'rules: {require-contact: warning}\n',
      'laptop.docx': makeDocx({
        body: `${words('Fill in all of it.')}${'abcdefgh'
          .split('')
          .map((one) => words(`Reason ${one}: ______`))
          .join('')}`,
      }),
    })
    const whole = json('laptop.docx').flatMap(({findings}) => findings.filter(({quote}) => quote === ''))
    expect(whole.map(({place, anchor}) => [place, anchor])).not.toHaveLength(0)
    expect(out('laptop.docx')).toMatch(/^ {2}whole file +warning {2}/m)
    expect(out('laptop.docx', '--format', 'github')).toContain('::warning file=laptop.docx,title=untape require-contact::Nothing says whom to ask')
  })

  test('leaves notes out, and is forgiven by a baseline', () => {
    expect(out('laptop.docx', '--quiet')).toContain('✓ 1 file with no warning')
    runIn(folder, ['laptop.docx', '--baseline', 'known.json'])
    write({'laptop.docx': laptopDocx(words('Ask us prior to the order.'))})
    expect(told(json('laptop.docx', '--baseline', 'known.json'))).toEqual(['prior to “2. What happens next” › paragraph 16'])
  })
})

describe('what a Word form costs', () => {
  beforeEach(() => write({'laptop.docx': laptopDocx()}))

  test('names the places of its questions and statements', () => {
    const [file] = (JSON.parse(out('burden', 'laptop.docx', '--format', 'json')) as {files: FileBurden[]}).files
    expect(file?.fields.map(({label, line, place}) => [label, line, place])).toEqual([
      ['Your name', null, '“1. About you” › table 1, row 1 › paragraph 4'],
      ['Your department', null, '“1. About you” › table 1, row 2 › paragraph 6'],
      ['Justification for the purchase', null, '“1. About you” › table 1, row 3 › paragraph 8'],
    ])
    expect(file?.approvers).toEqual([{text: 'your manager', line: null, place: '“2. What happens next” › paragraph 12'}])
  })

  test.each(['terminal', 'markdown', 'html'])('says no line: %s', (format) => {
    const text = out('burden', 'laptop.docx', '--format', format)
    expect(text).not.toMatch(aLine)
    for (const place of ['“1. About you” › table 1, row 3 › paragraph 8', '“2. What happens next” › paragraph 12']) expect(text).toContain(place)
  })

  test('says no line in a Word document', async () => {
    const paragraphs = await paragraphsOf('laptop.docx')
    expect(paragraphs).toContain('Your name “1. About you” › table 1, row 1 › paragraph 4')
    expect(paragraphs).toContain('“2. What happens next” › paragraph 12. How often is the answer no? The wait goes too; it is not in the minutes.')
    expect(paragraphs.some((text) => text.startsWith('Approvals (1): your manager (“2. What happens next” › paragraph 12)'))).toBe(true)
  })

  test('tells what settings state from what the text does', () => {
    write({'untape.yml': "meta: [{files: '*.docx', approvals: [the board]}]\n"})
    expect(out('burden', 'laptop.docx')).toContain('the board (as stated for the form)')
    expect(out('burden', 'laptop.docx', '--format', 'html')).toContain('<span class="where">in the settings</span>')
  })

  test('keeps line and no place for a file that has lines', () => {
    write({'laptop.md': '# Laptop\n\nYour name: ____\n\nYour manager must approve it.\n'})
    const [file] = (JSON.parse(out('burden', 'laptop.md', '--format', 'json')) as {files: FileBurden[]}).files
    expect(file?.fields.map((field) => Object.keys(field).slice(0, 3))).toEqual([['label', 'line', 'class']])
    expect(file?.approvers).toEqual([{text: 'your manager', line: 5}])
  })

  test('is explained field by field', () => {
    expect(out('explain-form', 'laptop.docx')).toContain('Justification for the purchase')
  })
})

describe('the process in a Word file', () => {
  beforeEach(() => write({'order.docx': processDocx}))

  test('has places for lines', () => {
    const map = JSON.parse(out('map', 'order.docx', '--format', 'json')) as ProcessMap
    expect(map.nodes.map(({line, place}) => [line, place])).toEqual([3, 4, 6].map((number) => [null, `“What happens next” › paragraph ${number}`]))
    expect(map.procedures.map(({line, place, unread}) => [line, place, unread])).toEqual([
      [null, '“What happens next” › paragraph 3', ['“What happens next” › paragraph 5']],
    ])
    expect(map.outside.map(({line, place}) => [line, place])).toEqual([[null, '“Afterwards” › paragraph 8']])
  })

  test.each(['terminal', 'markdown', 'mermaid'])('says no line and links to none: %s', (format) => {
    const text = out('map', 'order.docx', '--format', format)
    expect(text).not.toMatch(aLine)
    expect(text).not.toContain('click ')
    expect(text).toContain('paragraph 4')
  })

  test('says the title of a list once', () => {
    expect(out('map', 'order.docx')).toContain(
      'What happens next (from paragraph 3, 3 steps)\nLeft out: 1 item in which nothing to do was found (paragraph 5).',
    )
  })

  test('shows places in the page for its owner', () => {
    const text = out('order.docx', '--format', 'html')
    expect(text).not.toMatch(aLine)
    expect(text).toContain('<span class="where"><bdi>“What happens next” › paragraph 4</bdi></span>')
  })

  test('shows places in the Word document for its owner', async () => {
    const paragraphs = await paragraphsOf('order.docx')
    expect(paragraphs.join('\n')).not.toMatch(aLine)
    expect(paragraphs).toContain('Left out: 1 item in which nothing to do was found (paragraph 5).')
    expect(paragraphs.filter((text) => / “(?:What happens next|Afterwards)” › paragraph [3-8]$/.test(text))).toHaveLength(4)
  })
})

describe('--since with Word files', () => {
  test('reports only what is new, at its place, though paragraphs are numbered anew', () => {
    commit({'laptop.docx': laptopDocx()})
    const more = laptopForm.body.replace(
      words('Please utilize this form for each laptop.'),
      `${words('Read it first.')}$&${words('Ask us prior to the order.')}`,
    )
    write({'laptop.docx': makeDocx({...laptopForm, body: more})})
    const [file] = json('--since', 'HEAD')
    expect(told(file ? [file] : [])).toEqual(['prior to “Order a laptop” › paragraph 4'])
    expect(file?.findings[0]?.span).toBeNull()
    expect(file?.change).toMatchObject({existing: 6, fixed: []})
  })

  test('a word that is used once more is told where it was added', () => {
    commit({'laptop.docx': laptopDocx()})
    write({'laptop.docx': laptopDocx(words('Then leverage it again.'))})
    const [file] = json('--since', 'HEAD')
    expect(file?.findings).toMatchObject([
      {quote: 'leverage', was: 1, measure: 2, place: '“2. What happens next” › paragraph 16', anchor: {paragraph: 16, start: 5, end: 13}},
    ])
    expect(out('--since', 'HEAD')).toContain('Then leverage it again.')
  })

  test('a section that is as hard as before is the same, wherever its hardest sentence stands now', () => {
    const grade = (quote: string, paragraph: number, section = 'Policy') =>
      aFinding({
        rule: 'max-reading-grade',
        quote,
        place: `“${section}” › paragraph ${paragraph}`,
        measure: 20,
        occurrences: [
          {start: 0, end: 5},
          {start: 6, end: 9},
        ],
        span: {start: 0, end: 5},
      })
    const [before, moved, other] = [grade('First', 3), grade('Other', 4), grade('Other', 4, 'Law')]
    expect(compareVersions({source: 'First one.', findings: [before]}, {source: 'Other one.', findings: [moved]})).toEqual({
      added: [],
      existing: [moved],
      fixed: [],
    })
    expect(compareVersions({source: 'First one.', findings: [before]}, {source: 'Other one.', findings: [other]}).added).toEqual([other])
  })

  test('an older version with a large picture is read', () => {
    let state = 1
    const picture = Uint8Array.from({length: 5_200_000}, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      return state >>> 24
    })
    commit({'laptop.docx': makeDocx({...laptopForm, parts: {'word/media/image1.png': picture}})})
    write({'laptop.docx': makeDocx({...laptopForm, body: laptopForm.body + words('Ask us prior to the order.'), parts: {'word/media/image1.png': picture}})})
    expect(told(json('--since', 'HEAD'))).toEqual(['prior to “2. What happens next” › paragraph 16'])
    expect(out('burden', '--since', 'HEAD')).not.toContain('no older version')
  })
})

describe('Word files among others', () => {
  test('are found in a folder, by globs and kinds; lock files are passed over', () => {
    write({
      'forms/laptop.docx': laptopDocx(),
      'forms/~$laptop.docx': 'who has it open',
      'other/laptop.docx': laptopDocx(),
      'untape.yml': "files: ['forms/*.docx']\nkinds: {process: ['forms/**']}\n",
    })
    const {code, err} = runIn(folder, ['.'])
    expect([code, err]).toEqual([0, ''])
    expect(json('.').map(({path, kind}) => [path, kind])).toEqual([['forms/laptop.docx', 'process']])
  })

  test('come on standard input, as bytes', () => {
    const {out, err, code} = runIn(folder, ['--stdin', '--stdin-filename', 'forms/new.docx'], laptopDocx())
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('forms/new.docx  form · 3 questions')
  })

  test('have their settings explained', () => {
    write({'laptop.docx': laptopDocx(), 'untape.yml': 'meta: [{files: "*.docx", owner: The service desk}]\n'})
    const {out, err} = runIn(folder, ['explain-config', 'laptop.docx'])
    expect(err).toBe('')
    expect(out).toMatch(/kind +form +\(found in the document\)/)
    expect(out).toMatch(/owner +The service desk/)
  })

  test('an error in one of them is told without a line', () => {
    write({'laptop.docx': laptopDocx(), 'untape.yml': 'rules: {no-jargon: error}\n'})
    expect(out('laptop.docx')).toContain('Mend the errors first: laptop.docx, “2. What happens next” › paragraph 15.')
  })
})
