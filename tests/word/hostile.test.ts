/** Word files made to do harm inside: what is too large or too deep is refused with one sentence, the rest is read and ends. */
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
import net from 'node:net'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {type Document, lint, readDocument} from '../../src/index.ts'
import {archive, entriesOf} from './archive.ts'
import {control, type DocxInput, docxParts, formField, heading, namespaces, paragraph, run, table} from './make-docx.ts'
import {refusalOf} from './refusal.ts'

/** A Word file that is not packed, so that no limit on how far it unpacks stops it first. */
function loose(input: DocxInput): Uint8Array {
  return archive(entriesOf(docxParts(input)).map((entry) => ({...entry, method: 0})))
}

function read(input: DocxInput): Document {
  return readDocument({path: 'a.docx', content: loose(input)})
}

const relation = (id: string, type: string, target: string, more = ''): string => `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"${more}/>`
const document = 'its part “word/document.xml”'
const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
const cell = '<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>'
const listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'

/** A list of one level. */
function list(level: string): string {
  return `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">${level}</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
}

describe('what is too much is refused', () => {
  const elements = 'LimitError: the file has more than 250,000 elements and texts, up to its part “word/document.xml”'
  const places = 'LimitError: a paragraph has more than 2000 places to fill in, links and bold words'
  test.each<[string, () => DocxInput, string]>([
    ['200,000 controls inside each other', () => ({body: '<w:sdt><w:sdtContent>'.repeat(200_000)}), `LimitError: ${document} is nested more than 256 deep`],
    ['3,000 tables inside each other', () => ({body: '<w:tbl><w:tr><w:tc>'.repeat(3000)}), `LimitError: ${document} is nested more than 256 deep`],
    ['a table of 400,000 cells', () => ({body: `<w:tbl>${`<w:tr>${cell.repeat(20)}</w:tr>`.repeat(20_000)}</w:tbl>`}), elements],
    [
      'a row of 40,000 cells',
      () => ({body: `<w:tbl><w:tr>${cell.repeat(40_000)}</w:tr></w:tbl>`}),
      'LimitError: a row of a table has 40000 cells: more than the limit of 256',
    ],
    ['100,000 paragraphs', () => ({body: paragraph(run('Reply.')).repeat(100_000)}), elements],
    ['a text in millions of pieces', () => ({body: paragraph(`<w:r><w:t>${'<![CDATA[x]]>'.repeat(1_000_000)}</w:t></w:r>`)}), elements],
    ['a text parted by comments', () => ({body: paragraph(`<w:r><w:t>${'x<!---->'.repeat(1_000_000)}</w:t></w:r>`)}), elements],
    ['3,000,000 underscores', () => ({body: paragraph(run('_'.repeat(3_000_000)))}), 'LimitError: the file has more than 2 million characters of text'],
    [
      'much text in many paragraphs',
      () => ({body: paragraph(run('word '.repeat(1000))).repeat(500)}),
      'LimitError: the file has more than 2 million characters of text',
    ],
    ['millions of references', () => ({body: paragraph(run('&'.repeat(600_000)))}), `LimitError: ${document} has more than 500,000 references to characters`],
    [
      'an attribute of 25 MB',
      () => ({body: `<w:p w:rsidR="${'x'.repeat(25_000_000)}"/>`}),
      `LimitError: the file has more than 20 MB of attributes, up to ${document}`,
    ],
    ['a million drawn boxes', () => ({body: paragraph(run('☐ '.repeat(900_000)))}), places],
    ['a million drawn lines', () => ({body: paragraph(run('a ___ '.repeat(300_000)))}), places],
    ['controls around nothing', () => ({body: control('<w14:checkbox/>', '').repeat(50_000) + paragraph(run('☐ '.repeat(1000)))}), places],
    ['bold words one by one', () => ({body: paragraph((run('ab', '<w:b/>') + run(' cd ')).repeat(20_000))}), places],
    [
      'form fields inside each other',
      () => ({
        body: paragraph(
          '<w:r><w:fldChar w:fldCharType="begin"><w:ffData/></w:fldChar></w:r>'.repeat(30_000) + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'.repeat(30_000),
        ),
      }),
      places,
    ],
    [
      'places in many paragraphs',
      () => ({body: paragraph(run('☐ a '.repeat(1900))).repeat(60)}),
      'LimitError: the file has more than 100000 places to fill in, links and bold words',
    ],
    [
      'many controls around one long text',
      () => ({body: control('<w:richText/>', '').repeat(1500) + paragraph(run('word '.repeat(100_000)))}),
      'LimitError: the file has controls around the same text, together more than 20 million characters',
    ],
    [
      'a list of 60,000 options',
      () => ({body: paragraph(control(`<w:comboBox>${'<w:listItem w:displayText="a"/>'.repeat(60_000)}</w:comboBox>`, run('a')))}),
      'LimitError: the file has more than 10000 options in its lists',
    ],
    [
      '100,000 styles',
      () => ({body: '<w:p/>', styles: '<w:style w:styleId="a"><w:name w:val="a"/><w:basedOn w:val="b"/></w:style>'.repeat(100_000)}),
      elements.replace('document', 'styles'),
    ],
    [
      'many parts that are each below the limit',
      () => {
        const header = `<w:hdr ${namespaces}>${'<w:p/>'.repeat(100_000)}</w:hdr>`
        const names = [1, 2, 3].map((n) => `h${n}.xml`)
        return {
          body: '<w:p/>',
          relationships: names.map((name) => relation(name, 'header', name)).join(''),
          parts: Object.fromEntries(names.map((name) => [`word/${name}`, header])),
        }
      },
      elements.replace('document', 'h3'),
    ],
    [
      'a document type',
      () => ({body: '', parts: {'word/document.xml': `<!DOCTYPE w:document><w:document ${namespaces}/>`}}),
      `ReadError: ${document} has a document type, which Office never writes`,
    ],
    [
      'entities that grow',
      () => {
        const entities = Array.from({length: 9}, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('')
        return {
          body: '',
          parts: {'word/document.xml': `<!DOCTYPE w:document [<!ENTITY a0 "lol">${entities}]><w:document ${namespaces}><w:body>&a9;</w:body></w:document>`},
        }
      },
      `ReadError: ${document} has a document type, which Office never writes`,
    ],
    [
      'an entity from a file',
      () => ({
        body: '',
        parts: {'word/styles.xml': '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]><x>&x;</x>'},
        relationships: relation('s', 'styles', 'styles.xml'),
      }),
      'ReadError: its part “word/styles.xml” has a document type, which Office never writes',
    ],
    [
      'an entity that nobody declared',
      () => ({body: paragraph('<w:r><w:t>&x;</w:t></w:r>')}),
      `ReadError: ${document} is not well-formed XML (undefined entity)`,
    ],
    ['a tag without an end', () => ({body: '<w:p><w:r>'}), `ReadError: ${document} is not well-formed XML (unexpected close tag)`],
    [
      'bytes that are no text',
      () => ({body: '', parts: {'word/document.xml': new Uint8Array([0x3c, 0xff, 0xfe])}}),
      `ReadError: ${document} is not valid UTF-8 text`,
    ],
    [
      'an empty part',
      () => ({body: '', parts: {'word/document.xml': ''}}),
      `ReadError: ${document} is not well-formed XML (document must contain a root element)`,
    ],
    ['no document part', () => ({body: '', parts: {'_rels/.rels': '<Relationships/>'}}), 'ReadError: this is no Word document'],
  ])('%s', (_, make, expected) => {
    expect(refusalOf(loose(make()))).toBe(expected)
  })

  test('at the limit of depth it is read, one deeper it is refused', () => {
    // A document, its body, a paragraph, its run and the text are five.
    const nested = (controls: number): Uint8Array =>
      loose({
        body: `${'<w:sdt><w:sdtContent>'.repeat(controls)}${'<w:customXml>'.repeat(1)}${paragraph(run('x'))}</w:customXml>${'</w:sdtContent></w:sdt>'.repeat(controls)}`,
      })
    expect(refusalOf(nested(125))).toBe(undefined)
    expect(refusalOf(nested(126))).toBe(`LimitError: ${document} is nested more than 256 deep`)
  })
})

describe('what is strange is read, and ends', () => {
  test.each<[string, () => DocxInput, readonly string[]]>([
    ['a run of one million spaces behind a bracket', () => ({body: paragraph(run('Name: ') + control('<w:richText/>', run(`[a${']'.repeat(900_000)}x`)))}), []],
    ['a prompt with a long tail', () => ({body: paragraph(run('Name: ') + control('<w:richText/>', run(`click here${'!'.repeat(900_000)}x`)))}), []],
    ['a remark without an end', () => ({body: paragraph(run(`Name: ____ (${')'.repeat(900_000)}x`))}), []],
    ['empty controls in front of white', () => ({body: paragraph(control('<w:text/>', '').repeat(1900) + run(' '.repeat(900_000)))}), []],
    ['fields that begin and never end', () => ({body: paragraph(begin.repeat(2) + run('Reply.')).repeat(18_000)}), []],
    ['100,000 ends of fields', () => ({body: paragraph('<w:r><w:fldChar w:fldCharType="end"/></w:r>').repeat(50_000)}), []],
    [
      '100,000 links',
      () => ({
        body: '<w:p/>',
        relationships: Array.from({length: 100_000}, (_, i) => relation(`h${i}`, 'hyperlink', `http://x.test/${i}`, ' TargetMode="External"')).join(''),
      }),
      [],
    ],
    [
      '40,000 prefixes',
      () => ({
        body: `<w:p ${Array.from({length: 40_000}, (_, i) => `xmlns:a${i}="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`).join(' ')}/>${'<w:p xmlns:b="x"/>'.repeat(40_000)}`,
      }),
      [],
    ],
    ['a million steps up', () => ({body: '<w:p/>', relationships: relation('a', 'header', `${'../'.repeat(1_000_000)}etc/passwd`)}), []],
    [
      'a style based on itself',
      () => ({body: paragraph(run('Head'), '<w:pStyle w:val="a"/>'), styles: '<w:style w:styleId="a"><w:name w:val="a"/><w:basedOn w:val="a"/></w:style>'}),
      ['Head'],
    ],
    [
      'a long chain of styles',
      () => ({
        body: paragraph(run('Reply.'), '<w:pStyle w:val="s9999"/>').repeat(9000),
        styles: Array.from({length: 20_000}, (_, i) => `<w:style w:styleId="s${i}"><w:name w:val="n${i}"/><w:basedOn w:val="s${i - 1}"/></w:style>`).join(''),
      }),
      [],
    ],
    [
      'a list that starts below nothing',
      () => ({body: paragraph(run('One'), listed), numbering: list('<w:start w:val="-30"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1."/>')}),
      ['One'],
    ],
    [
      'a list that starts at infinity',
      () => ({body: paragraph(run('One'), listed), numbering: list('<w:start w:val="1e308"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/>')}),
      ['One'],
    ],
    [
      'a level with a long text',
      () => ({
        body: paragraph(run('One'), listed).repeat(20_000),
        numbering: list(`<w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${'%1.'.repeat(1_000_000)}"/>`),
      }),
      [],
    ],
    ['a level that no list has', () => ({body: paragraph(run('One'), '<w:numPr><w:ilvl w:val="1000000000"/><w:numId w:val="77"/></w:numPr>')}), ['One']],
    [
      'a cell as wide as the sea',
      () => ({
        body: `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1e9"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr>${paragraph(run('Wide'))}</w:tc></w:tr></w:tbl>`,
      }),
      ['Wide'],
    ],
    [
      'notes and ids that lead nowhere',
      () => ({
        body: paragraph(
          run('One') +
            '<w:commentRangeStart w:id="-1"/><w:commentRangeStart w:id="x"/><w:r><w:commentReference w:id="99999999999"/><w:footnoteReference w:id="7"/></w:r>',
        ),
        comments: '<w:comment w:id="-1"/><w:comment w:id="-1"/>',
      }),
      ['One'],
    ],
    [
      'relationships that lead nowhere',
      () => ({
        body: paragraph(run('One')),
        relationships: `${relation('', '', '')}<Relationship/>${relation('a', 'footer', 'none.xml')}${relation('b', 'numbering', '/')}`,
      }),
      ['One'],
    ],
    ['a document that is its own header', () => ({body: paragraph(run('One')), relationships: relation('a', 'header', 'document.xml')}), ['One']],
  ])('%s', (_, make, texts) => {
    const {blocks, source} = read(make())
    for (const {text, starts, ends} of blocks) {
      expect(starts).toHaveLength(text.length)
      expect(source.slice(starts[0], ends.at(-1))).toHaveLength(text.length)
    }
    if (texts.length > 0) expect(blocks.map(({text}) => text)).toEqual(texts)
  })

  test('a field without an end hides nothing that stands behind it', () => {
    const {blocks} = read({body: paragraph(begin + run('We reply as soon as possible.')) + heading('Next') + paragraph(run('More.'))})
    expect(blocks.map(({text}) => text)).toEqual(['We reply as soon as possible.', 'Next', 'More.'])
  })

  test('names of attributes that objects have are only names', () => {
    const {blocks} = read({body: paragraph('<w:r __proto__="x" constructor="y" toString="z" xmlns:w5="__proto__" w5:a="1"><w:t>One</w:t></w:r>')})
    expect(blocks.map(({text}) => text)).toEqual(['One'])
  })
})

describe('nothing outside of the file is touched', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    syncBuiltinESMExports()
  })

  test('targets that lead out of it are named, and neither opened nor fetched', () => {
    const outside = ' TargetMode="External"'
    const content = loose({
      body: paragraph(run('We reply asap.')),
      relationships: [
        relation('a', 'attachedTemplate', 'http://127.0.0.1:9/evil.dotm', outside),
        relation('b', 'image', 'file:///etc/passwd', outside),
        relation('c', 'header', '../../../../etc/passwd'),
        relation('d', 'footer', '/etc/hostname'),
        relation('e', 'hyperlink', 'https://x.test/', outside),
        relation('f', 'settings', 'settings.xml'),
        relation('g', 'aFChunk', 'chunk.html'),
      ].join(''),
      parts: {
        'word/settings.xml': `<w:settings ${namespaces}/>`,
        'word/_rels/settings.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('a', 'attachedTemplate', '\\\\host\\share\\a.dotm', outside)}</Relationships>`,
        '../../evil.txt': 'x',
      },
    })
    const watched = [
      ...(['readFileSync', 'openSync', 'readFile', 'open', 'statSync', 'writeFileSync', 'mkdirSync'] as const).map((name) => vi.spyOn(fs, name)),
      vi.spyOn(net.Socket.prototype, 'connect'),
    ]
    syncBuiltinESMExports()
    const found = readDocument({path: 'a.docx', content})
    const rules = lint(found).map(({rule}) => rule)
    const calls = watched.map(({mock}) => mock.calls.length)
    expect(calls.every((count) => count === 0)).toBe(true)
    expect(rules).toContain('no-vague-deadline')
    expect(found.notChecked.map(({reason}) => reason)).toEqual([
      'The file refers to something outside of it, which was not fetched: attached template “\\\\host\\share\\a.dotm”, attached template “http://127.0.0.1:9/evil.dotm”, image “file:///etc/passwd”.',
      'The file holds another document, which was not read: paste its text into the file.',
    ])
  })

  test('the watch would see a file that is opened', () => {
    const watch = vi.spyOn(fs, 'readFileSync')
    syncBuiltinESMExports()
    fs.readFileSync(import.meta.filename)
    expect(watch).toHaveBeenCalledOnce()
  })
})

test('a form with 630 controls in tables is far below the limits', () => {
  const rows = Array.from({length: 315}, (_, i) => [
    paragraph(run(`Question ${i}`)),
    paragraph(control('<w:text/>', run(' '))) + paragraph(formField('<w:checkBox/>')),
  ])
  const {fields} = read({body: table(rows)})
  expect(fields.reduce((sum, {controls = 0}) => sum + controls, 0)).toBe(630)
})
