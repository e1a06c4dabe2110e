/** Tables as people make them: what is taken, and what is said of the rest. */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {readList, writeList} from '../../src/glossary-care/cells.ts'
import {CsvError, readCsv, writeCsv} from '../../src/glossary-care/csv.ts'
import {aRepositoryForEach} from '../a-folder.ts'
import {runIn} from '../command.ts'

const folder = aRepositoryForEach()

const rowsOf = (source: string): string[][] =>
  readCsv(source).map(({cells}) => Array.from({length: Math.max(...cells.keys()) + 1}, (_, i) => cells.get(i) ?? ''))

describe('CSV', () => {
  test.each([
    [
      'commas',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons, as Excel writes them in Europe',
      'a;b;c\n1;"2;3";4,5\n',
      [
        ['a', 'b', 'c'],
        ['1', '2;3', '4,5'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a separator in quotes does not count',
      '"a;b;c",d\n1,2\n',
      [
        ['a;b;c', 'd'],
        ['1', '2'],
      ],
    ],
    ['a hint in the first line', 'sep=;\r\na;b,c,d\r\n', [['a', 'b,c,d']]],
    ['a byte order mark', '\uFEFFa,b\n', [['a', 'b']]],
    ['line breaks and quotation marks in a cell', '"a\r\nb","c ""d"" e"\n', [['a\r\nb', 'c "d" e']]],
    ['a quotation mark inside of a bare cell', 'a,5" disk\n', [['a', '5" disk']]],
    [
      'lines that end with CR alone',
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('%s', (_, source, rows) => {
    expect(rowsOf(source)).toEqual(rows)
  })

  test('what cannot be split into cells is refused', () => {
    expect(() => readCsv('a,b\n"c,d\n')).toThrow(new CsvError('row 2: a quotation mark is never closed'))
    expect(() => readCsv('a\n"b" c\n')).toThrow(new CsvError('row 2: a quotation mark ends in the middle of a cell: in a quoted cell, double it'))
  })

  test('no cell is a formula, and all come back', () => {
    const cells = ['=1+1', '+49 1', '-x', '@SUM(A1)', '\t=1', '\r=1', "'=1", "''=1", "'s", '＝1', '=HYPERLINK("https://example.com";"x")']
    const written = writeCsv([cells])
    for (const cell of readCsvRaw(written)) expect(cell).not.toMatch(/^[=+\-@\t\r＝]/)
    expect(rowsOf(written)).toEqual([cells])
  })
})

/** The cells as a spreadsheet sees them, by RFC 4180. */
function readCsvRaw(source: string): string[] {
  return [...source.replace(/\r\n$/, '').matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
    (quoted ?? bare ?? '').replaceAll('""', '"'),
  )
}

describe('a list in a cell', () => {
  test.each([
    [['set up', 'create'], 'set up; create'],
    [['a; b', 'c'], '"a; b"; c'],
    [['say "so"'], 'say "so"'],
    [['"so" it is'], '"""so"" it is"'],
    [[' a', ''], '" a"; ""'],
    [[], ';'],
  ])('%j', (texts, cell) => {
    expect(writeList(texts)).toBe(cell)
    expect(readList(cell)).toEqual(texts)
  })

  test('as people type it', () => {
    expect(readList(' a ;b;; ')).toEqual(['a', 'b'])
    expect(readList('  ')).toBe(undefined)
    expect(() => readList('"a" b')).toThrow('text follows a closed quotation mark: put a semicolon between two texts')
    expect(() => readList('a; "b')).toThrow('a quotation mark is never closed')
  })
})

function importing(content: string | Uint8Array, ...argv: string[]) {
  folder.write({'in.csv': content})
  return runIn(folder.path, ['glossary', 'import', 'in.csv', ...argv])
}

describe('import', () => {
  test('writes the YAML of a glossary', () => {
    const {code, out, err} = importing('Term;Status;Say;Source;Reviewed\nflurb; Avoid ;"open; ""un; lock""";us; 2026-01-02 \n')
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out).toBe('- term: flurb\n  status: avoid\n  say: [open, un; lock]\n  source: us\n  reviewed: 2026-01-02\n')
  })

  test('says of each bad cell where it stands, and writes nothing', () => {
    const {code, out, err} = importing(
      'term,status,say,source,reviewed\nflurb,avoyd,open,us,\n,ok,,us,\nzork,avoid,,,soon\nblip,avoid,"""a"" b",us,\nplonk,ok,,us,\nPlonk,ok,,us,\n',
      '-o',
      'out.yml',
    )
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err.split('\n')).toEqual([
      'untape: in.csv: row 2, column “status” (B2): “flurb” has the unknown status “avoyd”: use avoid, explain or ok.',
      'untape: in.csv: row 3, column “term” (A3): an entry needs “term:” with a word in it.',
      'untape: in.csv: row 4, column “say” (C4): “zork” needs “say:” with what to write instead.',
      'untape: in.csv: row 4, column “source” (D4): “zork” needs “source:”, so that people can see where it comes from.',
      'untape: in.csv: row 4, column “reviewed” (E4): “reviewed:” takes a date such as 2026-11-23.',
      'untape: in.csv: row 5, column “say” (C5): text follows a closed quotation mark: put a semicolon between two texts.',
      'untape: in.csv: row 7, column “term” (A7): “Plonk” stands in row 6 already: keep one of the two.',
      'untape: in.csv: nothing is written: mend these 7 first.',
      '',
    ])
    expect(() => readFileSync(join(folder.path, 'out.yml'))).toThrow()
  })

  test.each([
    ['reviewed', '01/03/2026', '“reviewed:” takes a date such as 2026-11-23'],
    ['lang', 'English', '“lang:” takes a code such as en or pt'],
    ['part', 'noun', '“part:” is “verb” or left out'],
  ])('a value under “%s” that cannot be used is to mend', (key, value, message) => {
    expect(importing(`term,status,source,${key}\nflurb,ok,us,${value}\n`)).toEqual({
      code: 2,
      out: '',
      err: `untape: in.csv: row 2, column “${key}” (D2): ${message}.\nuntape: in.csv: nothing is written: mend this cell first.\n`,
    })
  })

  test('what is only a warning says so, and does not count', () => {
    const warning =
      'untape: in.csv: row 2, column “say” (D2): “say:” is only for terms to avoid: leave it out, or use “status: avoid” (a warning: the cell is taken as it is).\n'
    expect(importing('term,status,source,say\nflurb,ok,us,open\n')).toEqual({
      code: 0,
      out: '- term: flurb\n  status: ok\n  say: [open]\n  source: us\n',
      err: warning,
    })
    expect(importing('term,status,source,say,lang\nflurb,ok,us,open,English\n').err).toBe(
      `${warning}untape: in.csv: row 2, column “lang” (E2): “lang:” takes a code such as en or pt.\nuntape: in.csv: nothing is written: mend this cell first.\n`,
    )
  })

  test('says which columns are left out, and which cell has no name above it', () => {
    expect(importing('term,status,source,remark,statsu\nflurb,ok,us,hello,x\n').err.split('\n')).toEqual([
      'untape: in.csv: row 1, column “remark” (D1): there is no key “remark”, so this column is left out.',
      'untape: in.csv: row 1, column “statsu” (E1): there is no key “statsu”, so this column is left out: did you mean “status”?',
      '',
    ])
    expect(importing('term,status,source\nflurb,ok,us,hello\n')).toMatchObject({
      code: 2,
      err: 'untape: in.csv: row 2 (D2): the first row has no name above this cell: name the key that it is for, or empty it.\nuntape: in.csv: nothing is written: mend this cell first.\n',
    })
    expect(importing('name,status\nflurb,ok\n').err).toContain('row 1: no column is called “term”')
    expect(importing('').err).toContain('row 1: the table is empty')
    expect(importing('term,term\nx,y\n').err).toContain('row 1, column “term” (B1): the column “term” stands there twice')
  })

  test('rows without text and UTF-16 are read; other bytes are refused', () => {
    expect(importing('term,status,source\r\n,,\r\n\r\nZoë,ok,us\r\n').out).toBe('- term: Zoë\n  status: ok\n  source: us\n')
    const utf16 = Buffer.from('\uFEFFterm\tstatus\tsource\r\nZoë\tok\tus\r\n', 'utf16le')
    expect(importing(utf16).out).toContain('term: Zoë')
    expect(importing(Buffer.from('term,status,source\nZo\xEB,ok,us\n', 'latin1'))).toMatchObject({
      code: 2,
      err: 'untape: in.csv: this is not valid UTF-8 text: save it from Excel as “CSV UTF-8” or as .xlsx.\n',
    })
  })

  test('a file that is there is replaced only when told, and lost comments are named', () => {
    folder.write({'out.yml': '# Ours\n- term: zork\n  status: ok\n  source: us\n'})
    expect(importing('term,status,source\nflurb,ok,us\n', '-o', 'out.yml')).toMatchObject({
      code: 2,
      err: 'untape: out.yml is there already: --force replaces it, and comments in it are lost.\n',
    })
    const {code, err} = importing('term,status,source\nflurb,ok,us\n', '-o', 'out.yml', '--force')
    expect({code, err}).toEqual({code: 0, err: 'untape: out.yml: its comments are not in the new file.\nuntape: out.yml: 1 term written.\n'})
    expect(readFileSync(join(folder.path, 'out.yml'), 'utf8')).toContain('flurb')
  })

  test('what is no table is one sentence', () => {
    writeFileSync(join(folder.path, 'in.ods'), 'x')
    expect(runIn(folder.path, ['glossary', 'import', 'in.ods']).err).toBe('untape: in.ods is neither .csv nor .xlsx.\n')
    expect(runIn(folder.path, ['glossary', 'import', 'no.csv']).err).toBe('untape: no.csv cannot be read.\n')
    expect(runIn(folder.path, ['glossary', 'import']).err).toContain('glossary import takes one file')
  })
})
