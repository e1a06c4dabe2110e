/** Workbooks as programs write them, and such as mean harm. */
import {strToU8, zipSync} from 'fflate'
import {afterAll, describe, expect, test} from 'vitest'
import {columns, rowsOf} from '../../src/glossary-care/table.ts'
import {readXlsx, type Workbook} from '../../src/glossary-care/xlsx-read.ts'
import {mostCellCharacters, writeXlsx} from '../../src/glossary-care/xlsx-write.ts'
import {inflate} from '../../src/zlib.ts'
import {aFolder} from '../a-folder.ts'
import {runIn, runLater} from '../command.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (all: Readonly<Record<string, readonly [type: string, target: string]>>): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(all)
    .map(([id, [type, target]]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

/** The parts of a workbook with one sheet of these rows; a part that is given takes the place of ours. */
function workbook(data: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = {
    '_rels/.rels': relations({rId1: ['officeDocument', 'xl/workbook.xml']}),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['sharedStrings', 'sharedStrings.xml'],
      rId3: ['styles', '/xl/styles.xml'],
    }),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`,
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])), {level: 9})
}

const read = (bytes: Uint8Array): Workbook => readXlsx(bytes, inflate)
const cellsIn = ({rows}: Workbook): (readonly [number, string])[][] => rows.map(({cells}) => [...cells])

describe('cells', () => {
  test('shared strings, with runs and without how they are read aloud', () => {
    const sharedStrings = `<sst xmlns="${main}"><si><t>plain</t></si><si><r><t>two</t></r><r><rPr><b/></rPr><t xml:space="preserve"> runs</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si><si><t xml:space="preserve"> a_x000D_&amp;_x005F_x000D_ </t></si></sst>`
    const book = read(workbook('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>', {'xl/sharedStrings.xml': sharedStrings}))
    expect(cellsIn(book)).toEqual([
      [
        [0, 'plain'],
        [1, 'two runs'],
        [2, ' a\r&_x000D_ '],
      ],
    ])
  })

  test('inline strings, numbers, truth, and gaps', () => {
    const data =
      '<row r="3"><c r="B3" t="inlineStr"><is><t>in</t></is></c><c r="D3"><v>365</v></c><c t="b"><v>1</v></c><c t="str"><v>s</v></c><c/></row><row><c r="AA4"><v>1.1</v></c></row>'
    const {rows, faults} = read(workbook(data))
    expect(rows.map(({row, cells}) => [row, [...cells]])).toEqual([
      [
        3,
        [
          [1, 'in'],
          [3, '365'],
          [4, 'TRUE'],
          [5, 's'],
        ],
      ],
      [4, [[26, '1.1']]],
    ])
    expect(faults).toEqual([])
  })

  test('days, by the format that makes them days', () => {
    const styles = `<styleSheet xmlns="${main}"><numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="0.0&quot;days&quot;"/><numFmt numFmtId="166" formatCode="[Red]0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>`
    const data = `<row>${[0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>46024</v></c>`).join('')}<c s="1"><v>1</v></c><c s="1"><v>60.5</v></c><c s="1"><v>61</v></c><c s="1"><v>-4</v></c></row>`
    const values = (bytes: Uint8Array): string[] => read(bytes).rows.flatMap(({cells}) => [...cells.values()])
    expect(values(workbook(data, {'xl/styles.xml': styles}))).toEqual([
      '46024',
      '2026-01-02',
      '2026-01-02',
      '46024',
      '46024',
      '1900-01-01',
      '1900-02-28',
      '1900-03-01',
      '-4',
    ])
    const from1904 = `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="1"/><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>`
    expect(values(workbook('<row><c s="1"><v>44562</v></c></row>', {'xl/styles.xml': styles, 'xl/workbook.xml': from1904}))).toEqual(['2026-01-02'])
  })

  test('with a prefix for each name, as some programs write', () => {
    const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>in</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`
    const book = `<x:workbook xmlns:x="${main}" xmlns:r="${office}"><x:sheets><x:sheet name="One" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`
    expect(cellsIn(read(workbook('', {'xl/worksheets/sheet1.xml': sheet, 'xl/workbook.xml': book})))).toEqual([[[0, 'in']]])
  })

  test('a formula, an error and a lost string are told', () => {
    const {rows, faults} = read(
      workbook('<row r="2"><c r="A2"><f>HYPERLINK("https://example.com")</f><v>1</v></c><c t="e"><v>#REF!</v></c><c t="s"><v>7</v></c></row>'),
    )
    expect(faults).toEqual([
      {row: 2, column: 0, message: 'it holds a formula: put the text itself there'},
      {row: 2, column: 1, message: 'it holds the error #REF!'},
      {row: 2, column: 2, message: 'its text is missing: the workbook is damaged'},
    ])
    expect(rows).toEqual([{row: 2, cells: new Map()}])
  })
})

test('the first sheet that people see is read, and it is said what is not', () => {
  const book = `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Secret" sheetId="1" state="veryHidden" r:id="rId9"/><sheet name="One" sheetId="2" r:id="rId1"/><sheet name="Two" sheetId="3" r:id="rId8"/></sheets></workbook>`
  const {left, rows} = read(
    workbook('<row><c><v>1</v></c></row>', {
      'xl/workbook.xml': book,
      'xl/worksheets/_rels/sheet1.xml.rels': relations({rId1: ['comments', '../comments1.xml']}),
    }),
  )
  expect(rows).toHaveLength(1)
  expect(left).toEqual(['the hidden sheet “Secret” is not read', 'the sheet “Two” is not read: only the first is', 'comments on cells are not read'])
})

describe('a file that means harm, or is no workbook, is refused in one sentence', () => {
  const refusal = (bytes: Uint8Array): string => {
    try {
      read(bytes)
    } catch (error) {
      return error instanceof Error ? `${error.name}: ${error.message}` : ''
    }
    return 'read'
  }
  const sheet = (xml: string): Uint8Array => workbook('', {'xl/worksheets/sheet1.xml': xml})

  test.each([
    ['text', strToU8('term,status\n'), 'ReadError: this is no Excel workbook (.xlsx)'],
    [
      'an old workbook',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
      'ReadError: this is an old workbook (.xls) or one with a password: save it as .xlsx without a password',
    ],
    ['half an archive', workbook('').slice(0, 300), 'ReadError: this is no Excel workbook (.xlsx), or it is damaged'],
    ['another archive', zipSync({'a.txt': strToU8('x')}), 'ReadError: this is no Excel workbook (.xlsx)'],
    ['no sheet', workbook('', {'xl/workbook.xml': `<workbook xmlns="${main}"><sheets/></workbook>`}), 'ReadError: it has no sheet that can be read'],
    [
      'entities',
      sheet('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>'),
      'ReadError: its part “xl/worksheets/sheet1.xml” has a document type, which Office never writes',
    ],
    [
      'a bomb',
      sheet(`<worksheet xmlns="${main}"><sheetData>${' '.repeat(20_000_000)}</sheetData></worksheet>`),
      'LimitError: its part “xl/worksheets/sheet1.xml” has 19.1 MB: more than 400 times its packed size',
    ],
    [
      'depth',
      sheet(`<worksheet xmlns="${main}">${'<a>'.repeat(300)}${'</a>'.repeat(300)}</worksheet>`),
      'LimitError: its part “xl/worksheets/sheet1.xml” is nested more than 256 deep',
    ],
    ['a row that is none', workbook('<row r="99999999"><c/></row>'), 'ReadError: it has a row outside of every sheet: it is damaged'],
    ['a column that is none', workbook('<row><c r="ZZZ1"/></row>'), 'ReadError: it has a cell outside of every sheet: it is damaged'],
  ])('%s', (_, bytes, message) => {
    expect(refusal(bytes)).toBe(message)
  })

  test('too many cells', () => {
    expect(refusal(workbook('<row><c r="XFD1"><v>1</v></c></row>'.replace(' r="XFD1"', '').repeat(70_000)))).toContain('more than 250,000 elements')
  })

  test('cells far to the right take no room', () => {
    const {rows} = read(workbook('<row><c r="XFD1"><v>1</v></c></row>'.repeat(100).replace(/XFD1/g, 'XFD1')))
    expect(rows.every(({cells}) => cells.size === 1)).toBe(true)
  })
})

describe('the command', () => {
  const folder = aFolder()
  afterAll(() => folder.remove())

  test('takes a workbook back that it wrote, and names the cells that it cannot', async () => {
    folder.write({'.git/HEAD': '', 'untape.yml': 'glossary: [ops.yml]\n', 'ops.yml': '- term: =flurb\n  status: avoid\n  say: [open, "a; b"]\n  source: us\n'})
    expect(runIn(folder.path, ['glossary', 'export', '-o', 'out.xlsx'])).toEqual({code: 0, out: '', err: 'untape: out.xlsx: 1 term written.\n'})
    expect(runIn(folder.path, ['glossary', 'import', 'out.xlsx']).out).toBe('- term: =flurb\n  status: avoid\n  say: [open, a; b]\n  source: us\n')
    const rows =
      '<row r="1"><c t="inlineStr"><is><t>term</t></is></c><c t="inlineStr"><is><t>status</t></is></c></row><row r="2"><c t="inlineStr"><is><t>x</t></is></c><c r="B2"><f>A2</f></c></row>'
    folder.write({'in.xlsx': workbook(rows)})
    const {code, err} = runIn(folder.path, ['glossary', 'import', 'in.xlsx'])
    expect(code).toBe(2)
    expect(err).toContain('untape: in.xlsx: row 2, column “status” (B2): it holds a formula: put the text itself there.\n')
    expect((await runLater(folder.path, ['glossary', 'export', '--format', 'xlsx'], true).catch((error: Error) => error.message)) as unknown).toMatchObject({
      code: 2,
    })
  })

  test('writes the same bytes every time, and refuses what a cell cannot hold', () => {
    const entries = [{term: 'flurb', status: 'ok' as const, source: 'us'}]
    expect(writeXlsx('Glossary', columns, rowsOf(entries))).toEqual(writeXlsx('Glossary', columns, rowsOf(entries)))
    folder.write({'long.yml': `- term: flurb\n  status: ok\n  source: ${'x'.repeat(mostCellCharacters + 1)}\n`})
    expect(runIn(folder.path, ['glossary', 'export', 'long.yml', '-o', 'long.xlsx'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('“flurb”: its “source” has more characters than the 32767 of a cell in Excel') as unknown,
    })
  })
})
