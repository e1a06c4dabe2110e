import {existsSync, readFileSync} from 'node:fs'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {familiarity} from '../../src/cli/known-words.ts'
import {writeSpelling} from '../../src/glossary-care/cspell.ts'
import {writeMarkdown} from '../../src/glossary-care/markdown.ts'
import type {GlossaryEntry} from '../../src/language/glossary.ts'
import {readDocument} from '../../src/read.ts'
import {aFolder} from '../a-folder.ts'
import {runIn} from '../command.ts'
import {payloads} from '../reporters/payloads.ts'

const avoid = (term: string, say: string[], more: Partial<GlossaryEntry> = {}): GlossaryEntry => ({term, status: 'avoid', say, source: 'us', ...more})
const ok = (term: string, more: Partial<GlossaryEntry> = {}): GlossaryEntry => ({term, status: 'ok', source: 'us', ...more})

describe('for cspell', () => {
  const entries = [
    avoid('leverage', ['use'], {forms: ['leveraged up']}),
    avoid('on-prem', ['in our own building']),
    avoid('spin up', ['set up']),
    avoid('provision', ['set up'], {part: 'verb'}),
    avoid('onboard', ['bring in, slowly']),
    ok('kubernetes pod'),
    ok('leverage ratio'),
    {term: 'RTO', status: 'explain', means: 'x', source: 'us'} as const,
  ]
  const {settings, severalWords, sometimes} = writeSpelling(entries, familiarity)

  test('words to avoid are flagged in each form, with what to say in the same form', () => {
    expect(settings.flagWords).toEqual([
      'leverage->use',
      'leveraged->used',
      'leverages->uses',
      'leveraging->using',
      'on-prem->in our own building',
      'onprem->in our own building',
    ])
  })

  test('words that are fine, or need explaining, are words; a flagged one is none', () => {
    expect(settings.words).toEqual(expect.arrayContaining(['RTO', 'RTOs', 'kubernetes', 'pod', 'pods', 'ratio']))
    expect(settings.words).not.toContain('leverage')
  })

  test('no word is made up', () => {
    const spelled = writeSpelling(
      [
        avoid('ticketomat', ['help page'], {forms: ['ticketomats']}),
        avoid('creds', ['password']),
        avoid('allowlisted', ['allowed']),
        avoid('bofh', ['administrator']),
        avoid('templatize', ['make a form of']),
        avoid('yes-man', ['helper']),
        ok('A1'),
        ok('OSS'),
        ok('DNS'),
        ok('yes'),
        ok('proof of delivery', {forms: ['POD']}),
        ok('zork', {part: 'verb'}),
      ],
      familiarity,
    ).settings
    expect(spelled.flagWords).toEqual([
      'allowlisted->allowed',
      'bofh->administrator',
      'bofhs->administrators',
      'creds->password',
      'templatize->make a form of',
      'templatized->made a form of',
      'templatizes->makes a form of',
      'templatizing->making a form of',
      'ticketomat->help page',
      'ticketomats->help pages',
      'yes-man->helper',
      'yesman->helper',
    ])
    expect(spelled.words).toEqual(['A1', 'DNS', 'OSS', 'POD', 'PODs', 'delivery', 'of', 'proof', 'proofs', 'yes', 'zork', 'zorked', 'zorking', 'zorks'])
  })

  test('what cspell cannot tell is left out, and named', () => {
    expect(severalWords).toEqual(['spin up', 'onboard'])
    expect(sometimes).toEqual(['provision'])
  })
})

describe('for a wiki', () => {
  test('grouped, both ways, and the same in whatever order', () => {
    const entries = [
      avoid('Zork', ['open', 'let in'], {means: 'Open a door.'}),
      avoid('flurb', ['open'], {forms: ['flurb up'], owner: 'Ana'}),
      ok('IT', {expands: 'information technology'}),
    ]
    const page = writeMarkdown(entries)
    expect(page).toBe(writeMarkdown(entries.toReversed()))
    expect(page).toBe(`# Glossary

## Say it plainly

Words that only IT uses, and what to write instead.

| IT says | say | it means | who decides |
|---|---|---|---|
| **flurb** (flurb up) | open |  | Ana |
| **Zork** | open, let in | Open a door. |  |

## Fine as they are

Readers know these.

| term | long form | it means |
|---|---|---|
| **IT** | information technology |  |

## What IT calls it

The other way round: a plain word, and what people in IT may call it.

| you say | IT says |
|---|---|
| let in | Zork |
| open | flurb, Zork |
`)
  })

  test('nothing in an entry is more than text', () => {
    const page = writeMarkdown(payloads.map((payload, i) => avoid(`t${i} ${payload}`, [payload], {means: payload, owner: payload})))
    const document = readDocument({path: 'page.md', content: page, format: 'markdown'})
    expect(document.links).toEqual([])
    expect(document.comments).toEqual([])
    expect(page.split('\n').filter((line) => line.startsWith('| **'))).toHaveLength(payloads.length)
  })
})

describe('which glossary', () => {
  const folder = aFolder()
  beforeAll(() => {
    folder.write({
      '.git/HEAD': '',
      'team/untape.yml': 'glossary: [a.yml, b.yml]\noverrides:\n  - files: it/**\n    glossary: [it.yml]\n',
      'team/a.yml': '- term: flurb\n  status: ok\n  source: us\n- term: cadence\n  status: ok\n  source: us\n',
      'team/b.yml': '- term: flurb\n  status: explain\n  means: TODO\n  source: us\n',
      'team/it.yml': '- term: zork\n  status: ok\n  source: us\n',
      'none/x.md': '# X\n',
    })
  })
  afterAll(() => folder.remove())
  const rows = (from: string, ...argv: string[]): string[] =>
    runIn(`${folder.path}/${from}`, ['glossary', 'export', ...argv])
      .out.split('\r\n')
      .slice(1, -1)

  test('the team’s, the later file over the earlier; one for some paths only is named', () => {
    expect(rows('team')).toEqual(['cadence,,ok,,,,,,us,,,,,,,,', 'flurb,,explain,,TODO,,,,us,,,,,,,,'])
    expect(runIn(`${folder.path}/team`, ['glossary', 'export']).err).toBe(
      'untape: it.yml is for some paths only and is not in this export: name the file to export it.\n',
    )
    expect(rows('team', 'it.yml')).toEqual(['zork,,ok,,,,,,us,,,,,,,,'])
  })

  test('ours where there is none, and both with --all', () => {
    const ours = rows('none')
    const both = rows('team', '--all')
    expect(ours.length).toBeGreaterThan(700)
    expect(both).toHaveLength(ours.length + 1)
    expect(ours.some((row) => row.startsWith('cadence,,avoid'))).toBe(true)
    expect(both.filter((row) => row.startsWith('cadence,'))).toEqual(['cadence,,ok,,,,,,us,,,,,,,,'])
  })

  test.each([
    [['-o', 'w.docx'], 'w.docx: “.docx” says no format that untape writes: use .csv, .xlsx, .md, .txt or .json, or name it with --format.'],
    [['-o', 'w.xls'], 'w.xls: “.xls” says no format that untape writes: use .csv, .xlsx, .md, .txt or .json, or name it with --format.'],
    [['-o', 'w.csv', '--format', 'xlsx'], 'w.csv: “.csv” does not go with --format xlsx: leave one of them out, or let both say the same.'],
    [['-o', 'w.txt', '--format', 'xlsx'], 'w.txt: “.txt” does not go with --format xlsx: leave one of them out, or let both say the same.'],
    [['-o', 'w.bin', '--format', 'xlsx'], 'w.bin: “.bin” does not go with --format xlsx: leave one of them out, or let both say the same.'],
    [['-o', 'w.xls', '--format', 'csv'], 'w.xls: “.xls” does not go with --format csv: leave one of them out, or let both say the same.'],
    [['-o', 'w.xlsx', '--format', 'markdown'], 'w.xlsx: “.xlsx” does not go with --format markdown: leave one of them out, or let both say the same.'],
  ])('%j is refused, and nothing is written', (argv, message) => {
    expect(runIn(`${folder.path}/team`, ['glossary', 'export', 'a.yml', ...argv])).toEqual({code: 2, out: '', err: `untape: ${message}\n`})
    expect(existsSync(`${folder.path}/team/${argv[1]}`)).toBe(false)
  })

  test.each([
    [['-o', 'w.csv'], 'term,forms,'],
    [['-o', 'w.TXT'], 'term,forms,'],
    [['-o', 'w.xlsx'], 'PK'],
    [['-o', 'w.md'], '# Glossary'],
    [['-o', 'w.json'], '{'],
    [['-o', 'words'], 'term,forms,'],
    [['-o', 'w2.txt', '--format', 'markdown'], '# Glossary'],
    [['-o', 'w.tsv', '--format', 'csv'], 'term,forms,'],
  ])('%j is written', (argv, start) => {
    expect(runIn(`${folder.path}/team`, ['glossary', 'export', 'a.yml', ...argv]).code).toBe(0)
    expect(readFileSync(`${folder.path}/team/${argv[1]}`, 'latin1').slice(0, start.length)).toBe(start)
  })

  test('the ending of --output says the format, and what does not go together is said', () => {
    expect(runIn(`${folder.path}/team`, ['glossary', 'export', '--bom']).out.startsWith('\uFEFFterm,')).toBe(true)
    expect(runIn(`${folder.path}/team`, ['glossary', 'export', '--format', 'markdown', '--bom'])).toMatchObject({
      code: 2,
      err: 'untape: --bom goes with --format csv.\n',
    })
    expect(runIn(`${folder.path}/team`, ['glossary', 'export', '--format', 'json']).err).toContain(
      '--format takes csv, xlsx, cspell, markdown; “json” is none of them',
    )
  })
})
