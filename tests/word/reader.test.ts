/** What the reader sees in each construct of a Word file, one at a time: ECMA-376 and what Word writes beside it. */
import {describe, expect, test} from 'vitest'
import {readDocument} from '../../src/index.ts'
import type {TextItem} from '../../src/readers/docx/story.ts'
import {xmlLimits} from '../../src/readers/docx/xml.ts'
import {control, docxParts, makeDocx, namespaces, paragraph, run, table, zip} from './make-docx.ts'
import {controlsOf, itemsOf, open, paragraphsOf, read, tableOf, textsOf} from './word-file.ts'

const listed = (id: number, level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`

describe('headings', () => {
  const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="Ours"><w:name w:val="Our head"/><w:basedOn w:val="berschrift2"/></w:style>
    <w:style w:type="paragraph" w:styleId="Level"><w:name w:val="Level"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="Loud"><w:name w:val="Loud"/><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`
  test.each([
    ['the name of its style, whatever its id is', '<w:pStyle w:val="berschrift2"/>', 2],
    ['the style that its style is based on', '<w:pStyle w:val="Ours"/>', 2],
    ['the outline level of its style', '<w:pStyle w:val="Level"/>', 4],
    ['its own outline level', '<w:pStyle w:val="berschrift2"/><w:outlineLvl w:val="0"/>', 1],
    ['its own outline level, which says text', '<w:pStyle w:val="berschrift2"/><w:outlineLvl w:val="9"/>', undefined],
    ['the style of titles', '<w:pStyle w:val="Title"/>', 1],
    ['no style', '', undefined],
    ['a style that is not there', '<w:pStyle w:val="None"/>', undefined],
  ])('by %s', (_, properties, depth) => {
    expect((itemsOf(read(paragraph(run('Head'), properties), {styles}))[0] as TextItem).depth).toBe(depth)
  })

  test.each([
    ['in front of them', (latent: string) => latent + styles],
    ['behind them', (latent: string) => styles + latent],
    ['without an end, which is no XML', (latent: string) => latent.replace('</w:latentStyles>', '') + styles],
  ])('styles are found with the list of those that Word knows, %s', (_, around) => {
    // More elements than are read of a file: the list is not.
    const latent = `<w:latentStyles w:count="1">${'<w:lsdException w:name="heading 2"/>'.repeat(xmlLimits.nodes)}</w:latentStyles>`
    const content = makeDocx({body: paragraph(run('Head'), '<w:pStyle w:val="Ours"/>'), styles: around(latent)})
    const reading = (): unknown => readDocument({path: 'a.docx', content}).blocks.map(({role, depth}) => [role, depth])
    if (around(latent).includes('</w:latentStyles>')) expect(reading()).toEqual([['heading', 2]])
    else expect(reading).toThrow('not well-formed XML')
  })

  test('bold by run, style of words, style of paragraph and default style', () => {
    const bold = (body: string, own = styles): boolean[] => paragraphsOf(read(body, {styles: own})).map(({isBold}) => isBold)
    expect(
      bold(
        paragraph(run('a', '<w:b/>')) +
          paragraph(run('a', '<w:b w:val="false"/>')) +
          paragraph(run('a', '<w:rStyle w:val="Strong"/>')) +
          paragraph(run('a'), '<w:pStyle w:val="Loud"/>') +
          paragraph(run('a', '<w:b w:val="0"/>'), '<w:pStyle w:val="Loud"/>') +
          paragraph(run('a', '<w:b/>') + run(' ') + run('b', '<w:b/>') + run(':')) +
          paragraph(run('a', '<w:b/>') + run('b')),
      ),
    ).toEqual([true, false, true, true, false, true, false])
    expect(bold(paragraph(run('a')), styles.replace('"Normal"/>', '"Normal"/><w:rPr><w:b/></w:rPr>'))).toEqual([true])
  })

  test('words that are not shown are not read', () => {
    expect(
      textsOf(
        read(paragraph(run('a') + run('b', '<w:vanish/>')) + paragraph(run('c') + run('d', '<w:vanish w:val="0"/>'), '<w:pStyle w:val="Secret"/>'), {styles}),
      ),
    ).toEqual(['a', 'd'])
  })
})

describe('lists', () => {
  const level = (at: number, format: string, text: string, more = ''): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerRoman', '(%3)')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '\uf0a8', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="3"><w:numStyleLink w:val="House"/></w:abstractNum>
    <w:abstractNum w:abstractNumId="4"><w:styleLink w:val="House"/>${level(0, 'upperLetter', '%1)')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>`
  const styles = `<w:style w:type="paragraph" w:styleId="Step"><w:name w:val="Step"/><w:pPr>${listed(1)}</w:pPr></w:style>`
  const labels = (body: string): (string | undefined)[] =>
    itemsOf(read(body, {numbering, styles})).map((item) => (item.type === 'text' ? item.list?.label : ''))

  test('levels count on, and anew below each other', () => {
    const item = (at: number): string => paragraph(run('a'), listed(1, at))
    expect(labels(item(0) + item(1) + item(1) + item(2) + item(0) + item(1))).toEqual(['1.', '1.1', '1.2', '(i)', '2.', '2.1'])
  })

  test('by the style; none by the number zero; one that starts elsewhere; one that names a style of lists', () => {
    const styled = paragraph(run('a'), '<w:pStyle w:val="Step"/>')
    expect(
      labels(
        styled +
          styled +
          paragraph(run('a'), `<w:pStyle w:val="Step"/>${listed(0)}`) +
          paragraph(run('a'), listed(2)) +
          paragraph(run('a'), listed(5)) +
          styled,
      ),
    ).toEqual(['1.', '2.', undefined, '7.', 'A)', '3.'])
  })

  test('bullets, and bullets that are boxes', () => {
    const file = read(paragraph(run('a'), listed(3)) + paragraph(run('b'), listed(4)), {numbering})
    expect(itemsOf(file).map((item) => item.type === 'text' && [item.list?.ordered, item.list?.hasBox])).toEqual([
      [false, false],
      [false, true],
    ])
  })
})

describe('tables', () => {
  test('merged cells have their columns, and those that go on are known', () => {
    const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`
    const {rows, columns} = tableOf(
      read(
        `<w:tbl><w:tblGrid>${'<w:gridCol/>'.repeat(4)}</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('a', '<w:gridSpan w:val="2"/>')}${cell('b', '<w:vMerge w:val="restart"/><w:shd w:fill="D9D9D9"/>')}${cell('c', '<w:shd w:fill="auto"/>')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/><w:tblHeader w:val="0"/></w:trPr>${cell('d')}${cell('', '<w:vMerge/>')}${cell('e')}</w:tr></w:tbl>`,
      ),
    )
    expect(columns).toBe(4)
    expect(rows.map(({isHead}) => isHead)).toEqual([true, false])
    expect(rows.map(({cells}) => cells.map(({column, width, isContinued, isShaded}) => [column, width, isContinued, isShaded]))).toEqual([
      [
        [0, 2, false, false],
        [2, 1, false, true],
        [3, 1, false, false],
      ],
      [
        [1, 1, false, false],
        [2, 1, true, false],
        [3, 1, false, false],
      ],
    ])
  })

  test('a table in a cell', () => {
    const {rows} = tableOf(read(table([[table([[paragraph(run('inside'))]]) + paragraph(run('behind'))]])))
    expect(rows[0]?.cells[0]?.items.map(({type}) => type)).toEqual(['table', 'text'])
  })
})

describe('parts', () => {
  const relation = (type: string, target: string): string => `<Relationship Id="${target}" Type="http://x/${type}" Target="${target}"/>`
  test('headers, footers and notes by their relationships; a header again is left out unless it asks', () => {
    const header = (inner: string): string => `<w:hdr ${namespaces}>${paragraph(inner)}</w:hdr>`
    const input = {
      body: paragraph(run('Text')),
      footnotes: `<w:footnote w:type="separator" w:id="-1">${paragraph('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:id="1">${paragraph(run('A note') + control('<w:text/>', run('x')))}</w:footnote>`,
      relationships:
        relation('header', 'h1.xml') +
        relation('header', 'h2.xml') +
        relation('header', 'h3.xml') +
        relation('footer', 'f.xml') +
        relation('endnotes', 'e.xml'),
      parts: {
        'word/h1.xml': header(run('Head')),
        'word/h2.xml': header(run('Head')),
        'word/h3.xml': header(control('<w:text/>', run('Head'))),
        'word/f.xml': `<w:ftr ${namespaces}>${paragraph(run('Foot'))}</w:ftr>`,
        'word/e.xml': `<w:endnotes ${namespaces}><w:endnote w:id="1">${paragraph(run('An end'))}</w:endnote></w:endnotes>`,
      },
    }
    expect(read(input.body, input).stories.map(({part, label, paragraphs}) => [part, label, paragraphs.map(({text}) => text)])).toEqual([
      ['word/document.xml', '', ['Text']],
      ['word/h1.xml', 'header', ['Head']],
      ['word/h2.xml', 'header', ['Head']],
      ['word/h3.xml', 'header', ['Head']],
      ['word/f.xml', 'footer', ['Foot']],
      ['word/footnotes.xml', 'footnote', ['A notex']],
      ['word/e.xml', 'endnote', ['An end']],
    ])
    const {source, fields} = readDocument({path: 'a.docx', content: makeDocx(input)})
    expect(source.match(/Head/g)).toHaveLength(2)
    expect(fields).toHaveLength(2)
  })

  test('names do not count, relationships do', () => {
    const parts = docxParts({body: paragraph(run('Text'))})
    const {'word/document.xml': main = '', 'word/_rels/document.xml.rels': relations = '', ...others} = parts
    const renamed = {
      ...others,
      '_rels/.rels': String(parts['_rels/.rels']).replace('word/document.xml', '/Other/Document2.xml'),
      'other/document2.xml': main,
      'other/_rels/document2.xml.rels': relations,
    }
    expect(textsOf(open(zip(renamed)))).toEqual(['Text'])
  })

  test('text boxes are read once, behind their paragraph', () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(run(text) + control('<w:text/>', run('!')))}</w:txbxContent>`
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('New')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('Old')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const onlyOld = `<w:r><mc:AlternateContent><mc:Fallback><w:pict>${box('Alone')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const file = read(paragraph(run('a') + drawing + run('b')) + paragraph(run('c') + onlyOld))
    expect(textsOf(file)).toEqual(['ab', 'New!', 'c', 'Alone!'])
    expect(itemsOf(file).map((item) => item.type === 'text' && item.inBox)).toEqual([false, true, false, true])
  })
})

describe('spellings of the XML', () => {
  const body = paragraph(run('Name: ') + control('<w:alias w:val="Full name"/><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', run('☒')))
  const main = String(docxParts({body})['word/document.xml'])
  const seen = (xml: string | Uint8Array): unknown =>
    controlsOf(read('', {parts: {'word/document.xml': xml}})).map(({title, type, checked}) => [title, type, checked])
  const expected = [['Full name', 'box', true]]

  test('Strict OOXML', () => {
    const strict = main
      .replace('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main')
      .replace('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships')
    expect(strict).not.toBe(main)
    expect(seen(strict)).toEqual(expected)
  })

  test('other prefixes, and none', () => {
    expect(seen(main.replaceAll('w:', 'ns0:').replaceAll('xmlns:w=', 'xmlns:ns0='))).toEqual(expected)
    const bare = main
      .replaceAll('<w:', '<')
      .replaceAll('</w:', '</')
      .replace('xmlns:w=', 'xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w=')
    expect(seen(bare)).toEqual(expected)
  })

  test('a prefix that is another one inside of an element is itself again behind it', () => {
    const drawing = '<w:r><w:drawing><x xmlns="urn:x" xmlns:w="urn:y"><w:t>not ours</w:t><y/></x></w:drawing></w:r>'
    expect(textsOf(read(paragraph(drawing + run('a')) + paragraph(run('b'))))).toEqual(['a', 'b'])
  })

  test('UTF-16 of both kinds, UTF-8 with its mark', () => {
    const little = Buffer.from(`\ufeff${main.replace('UTF-8', 'UTF-16')}`, 'utf16le')
    expect(seen(little)).toEqual(expected)
    expect(seen(Buffer.from(little).swap16())).toEqual(expected)
    expect(seen(`\ufeff${main}`)).toEqual(expected)
  })

  test('characters by number, sections of characters, comments and line ends', () => {
    const file = read(
      paragraph(
        '<w:r><w:t xml:space="preserve">a&#233;&amp;<![CDATA[<b>]]><!-- no -->c&#x1F600; </w:t><w:br/><w:t>d</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>e</w:t></w:r>',
      ),
    )
    expect(textsOf(file)).toEqual(['aé&<b>c\u{1f600} \nd\u2011e'])
  })

  test('the sounds above the words of ruby text are left out', () => {
    expect(textsOf(read(paragraph(`<w:r><w:ruby><w:rt>${run('sound')}</w:rt><w:rubyBase>${run('word')}</w:rubyBase></w:ruby></w:r>`)))).toEqual(['word'])
  })

  test('the elements of a paragraph stand where they say', () => {
    const {file, stories} = read(body, {})
    const {xml} = file.main
    for (const {segments, text, element} of stories.flatMap(({paragraphs}) => paragraphs)) {
      expect(xml.slice(element.start, element.end)).toMatch(/^<w:p>.*<\/w:p>$/s)
      for (const {start, end, element: piece} of segments) {
        expect(xml.slice(piece.openEnd, piece.closeStart)).toBe(text.slice(start, end))
        expect(xml.slice(piece.closeStart, piece.end)).toBe('</w:t>')
      }
    }
  })
})
