/** The places to fill in of a Word file, one kind at a time: controls, older form fields, and what is only drawn. */
import {describe, expect, test} from 'vitest'
import type {PlacedControl} from '../../src/readers/docx/controls.ts'
import {control, formField, paragraph, run} from './make-docx.ts'
import {controlsOf, paragraphsOf, read, textsOf} from './word-file.ts'

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const instruction = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`

describe('content controls', () => {
  const rich = '<w:alias w:val="Why"/><w:tag w:val="why"/><w:richText/>'
  const row = '<w:tr><w:tc><w:p/></w:tc></w:tr>'
  test.each<[string, string, boolean]>([
    ['around paragraphs', control(rich, paragraph(run('a')) + paragraph(run('b'))), true],
    ['in a line', paragraph(run('Why: ') + control(rich, run('a'))), false],
    ['around a row', `<w:tbl>${control(rich, row)}</w:tbl>`, true],
    ['around a cell', `<w:tbl><w:tr>${control(rich, '<w:tc><w:p/></w:tc>')}</w:tr></w:tbl>`, true],
    ['around a table', control(rich, `<w:tbl>${row}</w:tbl>`), true],
    ['in a link', paragraph(`<w:hyperlink>${control(rich, run('a'))}</w:hyperlink>`), false],
    ['in inserted text', paragraph(`<w:ins>${control(rich, run('a'))}</w:ins>`), false],
    ['around nothing, before text', control(rich, '') + paragraph(run('a')), true],
    ['around nothing, at the end', paragraph(run('a')) + control(rich, ''), true],
    ['inside custom XML', `<w:customXml>${control(rich, paragraph(run('a')))}</w:customXml>`, true],
  ])('%s', (_, body, isBlock) => {
    expect(controlsOf(read(body))).toMatchObject([{origin: 'content-control', type: 'long-text', title: 'Why', name: 'why', isBlock}])
  })

  test('controls inside each other are all there, with the text that each holds', () => {
    const file = read(
      control(
        '<w:tag w:val="outer"/>',
        paragraph(run('a ') + control('<w:tag w:val="middle"/>', run('b ') + control('<w:tag w:val="inner"/><w:text/>', run('c')))),
      ),
    )
    expect(controlsOf(file).map(({name, start, end}) => [name, textsOf(file)[0]?.slice(start, end)])).toEqual([
      ['outer', 'a b c'],
      ['middle', 'b c'],
      ['inner', 'c'],
    ])
  })

  test.each<[string, string, Partial<PlacedControl>]>([
    ['no properties', '', {type: 'long-text', title: undefined}],
    ['one line', '<w:text/>', {type: 'text'}],
    ['several lines', '<w:text w:multiLine="1"/>', {type: 'long-text'}],
    ['a date', '<w:date><w:dateFormat w:val="d.M.yyyy"/></w:date>', {type: 'date'}],
    ['a picture', '<w:picture/>', {type: 'picture'}],
    ['a box', '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>', {type: 'box', checked: false}],
    ['a ticked box', '<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', {type: 'box', checked: true}],
    [
      'a list with its prompt',
      '<w:dropDownList><w:listItem w:displayText="Choose an item." w:value=""/><w:listItem w:displayText="One" w:value="1"/><w:listItem w:value="Two"/></w:dropDownList>',
      {type: 'choice', options: ['One', 'Two']},
    ],
    [
      'a list that may be typed into',
      '<w:comboBox><w:listItem w:displayText="Choose an item." w:value="other"/></w:comboBox>',
      {type: 'choice', options: ['Choose an item.']},
    ],
    ['a placeholder', '<w:showingPlcHdr/><w:text/>', {showsPlaceholder: true}],
    ['no placeholder', '<w:showingPlcHdr w:val="0"/><w:text/>', {showsPlaceholder: false}],
    ['locked against change', '<w:lock w:val="sdtContentLocked"/>', {isLocked: true}],
    ['locked against deletion', '<w:lock w:val="sdtLocked"/>', {isLocked: false}],
    ['bound', '<w:dataBinding w:xpath="/a[1]"/><w:text/>', {binding: '/a[1]'}],
    ['a title of white space', '<w:alias w:val="  "/>', {title: undefined}],
  ])('%s', (_, properties, expected) => {
    expect(controlsOf(read(paragraph(run('Name: ') + control(properties, run('a')))))).toMatchObject([expected])
  })

  test.each(['<w:docPartObj/>', '<w:docPartList/>', '<w:citation/>', '<w:bibliography/>', '<w:group/>', '<w15:repeatingSectionItem/>'])(
    '%s is none to fill in',
    (properties) => {
      const file = read(control(properties, paragraph(run('Text of it'))))
      expect(controlsOf(file)).toEqual([])
      expect(textsOf(file)).toEqual(['Text of it'])
    },
  )

  test('a section that repeats is one, with those of its items', () => {
    const item = control('<w15:repeatingSectionItem/>', paragraph(run('Name: ') + control('<w:text/>', run('a'))))
    expect(controlsOf(read(control('<w15:repeatingSection/>', item + item))).map(({type}) => type)).toEqual(['repeated', 'text', 'text'])
  })

  test('what was deleted is not read, what was inserted is', () => {
    const file = read(
      paragraph(
        `<w:del>${control('<w:tag w:val="gone"/>', '<w:r><w:delText>a</w:delText></w:r>')}</w:del><w:moveFrom>${control('<w:tag w:val="moved"/>', run('b'))}</w:moveFrom>${run('c')}`,
      ) +
        `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph(control('<w:tag w:val="row"/>', run('d')))}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr>${paragraph(run('e'))}</w:tc><w:tc>${paragraph(`<w:moveTo>${control('<w:tag w:val="kept"/>', run('f'))}</w:moveTo>`)}</w:tc></w:tr></w:tbl>`,
    )
    expect(controlsOf(file).map(({name}) => name)).toEqual(['kept'])
    expect(textsOf(file)).toEqual(['c', 'f'])
    expect(paragraphsOf(file).every(({hasTrackedChanges}) => hasTrackedChanges)).toBe(true)
  })
})

describe('form fields of the older kind', () => {
  test.each<[string, string, Partial<PlacedControl>]>([
    [
      'text',
      '<w:name w:val="team"/><w:helpText w:val="Press F1"/><w:statusText w:val="In the line below"/><w:textInput/>',
      {type: 'text', name: 'team', help: ['Press F1', 'In the line below']},
    ],
    ['help twice', '<w:helpText w:val="Same"/><w:statusText w:val=" Same "/><w:textInput/>', {help: ['Same']}],
    ['a date', '<w:textInput><w:type w:val="date"/></w:textInput>', {type: 'date'}],
    ['a box', '<w:checkBox><w:default w:val="0"/></w:checkBox>', {type: 'box', checked: false}],
    ['a box that is ticked at first', '<w:checkBox><w:default w:val="1"/></w:checkBox>', {type: 'box', checked: true}],
    ['a box that was emptied', '<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>', {type: 'box', checked: false}],
    [
      'a list',
      '<w:ddList><w:result w:val="1"/><w:default w:val="0"/><w:listEntry w:val="One"/><w:listEntry w:val="Two"/></w:ddList>',
      {type: 'choice', options: ['One', 'Two']},
    ],
    ['one that is switched off', '<w:enabled w:val="0"/><w:textInput/>', {isLocked: true}],
  ])('%s', (_, data, expected) => {
    expect(controlsOf(read(paragraph(run('Name: ') + formField(data, '     '))))).toMatchObject([{origin: 'form-field', ...expected}])
  })

  test('a box or a list has no text between its marks', () => {
    expect(controlsOf(read(paragraph(run('Yes ') + formField('<w:checkBox/>'))))).toMatchObject([{start: 4, end: 4}])
  })

  test('its text may go on over paragraphs', () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:textInput/></w:ffData></w:fldChar></w:r>'
    const file = read(
      paragraph(run('Why: ') + begin + instruction(' FORMTEXT ') + mark('separate') + run('one')) + paragraph(run('two') + mark('end') + run(' three')),
    )
    expect(textsOf(file)).toEqual(['Why: one', 'two three'])
    expect(controlsOf(file)).toMatchObject([{start: 5, end: 8}])
  })
})

describe('fields that Word fills in', () => {
  test('their instructions are never text, also where one stands in another', () => {
    const inner = mark('begin') + instruction(' REF a ') + mark('separate') + run('hidden') + mark('end')
    const file = read(
      paragraph(run('a ') + mark('begin') + instruction(' IF ') + inner + instruction(' = 1 ') + mark('separate') + run('shown') + mark('end') + run(' b')),
    )
    expect(textsOf(file)).toEqual(['a shown b'])
  })

  test('page numbers are made by Word, links are links', () => {
    const file = read(
      paragraph(
        run('Page ') +
          mark('begin') +
          instruction(' PAGE ') +
          mark('separate') +
          run('7') +
          mark('end') +
          `<w:fldSimple w:instr=" NUMPAGES ">${run('9')}</w:fldSimple>`,
      ) + paragraph(mark('begin') + instruction(' HYPERLINK "https://x.test/a" ') + mark('separate') + run('here') + mark('end')),
    )
    expect(textsOf(file)).toEqual(['Page 79', 'here'])
    expect(paragraphsOf(file)[0]?.generated).toEqual([
      {start: 5, end: 6},
      {start: 6, end: 7},
    ])
    expect(paragraphsOf(file)[1]?.marks).toEqual([{type: 'link', start: 0, end: 4, url: 'https://x.test/a'}])
  })

  test('marks without their other half are left out', () => {
    expect(
      textsOf(read(paragraph(run('a') + mark('end') + mark('separate') + run('b') + mark('begin') + instruction(' PAGE ')) + paragraph(run('c')))),
    ).toEqual(['ab', 'c'])
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="begin"/><w:t>x</w:t></w:r>'
    expect(textsOf(read(paragraph(hidden + instruction(' XE ') + mark('separate') + run('a') + mark('end') + run('b'))))).toEqual(['ab'])
  })
})

describe('places that are drawn', () => {
  test('lines, leaders and underlined spaces', () => {
    const file = read(
      paragraph(run('Name: ______ Team: ...... Day: ……')) +
        paragraph(run('Name: ') + run('      ', '<w:u w:val="single"/>')) +
        paragraph(`${run('Name:')}<w:r><w:tab/></w:r>`, '<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="9000"/></w:tabs>') +
        paragraph(`${run('Name:')}<w:r><w:tab/></w:r>`) +
        paragraph(run('a ') + run('  ', '<w:u w:val="single"/>') + run('word', '<w:u w:val="single"/>')),
    )
    expect(paragraphsOf(file).map(({blanks}) => blanks.length)).toEqual([3, 1, 1, 0, 0])
  })

  test('boxes by characters, symbols and fonts of symbols', () => {
    const symbol = (code: string): string => `<w:r><w:sym w:font="Wingdings" w:char="${code}"/></w:r>`
    const file = read(
      paragraph(run('☐ a ☒ b [ ] c')) +
        paragraph(symbol('F0A8') + run(' a ') + symbol('F0FE') + run(' b ') + symbol('F04A')) +
        paragraph(run('o', '<w:rFonts w:ascii="Wingdings"/>') + run(' a o')),
    )
    expect(paragraphsOf(file).map(({controls}) => controls.map(({type, checked, start}) => [type, checked, start]))).toEqual([
      [
        ['box', false, 0],
        ['box', true, 4],
        ['box', false, 8],
      ],
      [
        ['box', false, 0],
        ['box', true, 4],
      ],
      [['box', false, 0]],
    ])
  })

  test('the sign of a box that is a control is not a second one', () => {
    expect(controlsOf(read(paragraph(control('<w14:checkbox/>', run('☐')) + run(' a ☐ b'))))).toMatchObject([
      {origin: 'content-control', start: 0},
      {origin: 'drawn', start: 4},
    ])
  })
})
