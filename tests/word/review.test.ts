import {expect, test} from 'vitest'
import type {Finding} from '../../src/finding.ts'
import {control, type DocxInput, docxParts, formField, makeDocx, namespaces, paragraph, run, table, zip} from './make-docx.ts'
import {rawParts, readReview, textOfPart} from './read-review.ts'
import {findingOn, findingsFor, reviewOf, textsOf} from './review-words.ts'

/** Reviews a file for some words, checks that nothing else changed, and gives the words of the comments. */
function words(input: DocxInput | Uint8Array, wanted: readonly string[]): string[] {
  const bytes = input instanceof Uint8Array ? input : makeDocx(input)
  return wordsFor(bytes, findingsFor(bytes, wanted))
}

function wordsFor(bytes: Uint8Array, findings: readonly Finding[]): string[] {
  const review = reviewOf(bytes, findings)
  expect(textsOf(review.bytes)).toEqual(textsOf(bytes))
  const {comments, problems} = readReview(review.bytes)
  expect(problems).toEqual([])
  return comments.slice(-review.comments).map((one) => one.words)
}

function bodyOf(bytes: Uint8Array): string {
  return /<w:body>(.*)<w:sectPr\/><\/w:body>/s.exec(textOfPart(bytes, 'word/document.xml'))?.[1] ?? ''
}

test('words in a run part it in three, with its formatting', () => {
  const bytes = makeDocx({body: paragraph(run('Please utilize it.', '<w:b/>'))})
  const review = reviewOf(bytes, findingsFor(bytes, ['utilize']))
  const piece = (text: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
  expect(bodyOf(review.bytes)).toBe(
    `<w:p>${piece('Please ')}<w:commentRangeStart w:id="0"/>${piece('utilize')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${piece(' it.')}</w:p>`,
  )
  expect(review).toMatchObject({comments: 1, exact: 1, around: 0, atParagraph: 0, moved: 0})
})

test('a comment says what is wrong, what would be better, and the rule', () => {
  const bytes = makeDocx({body: paragraph(run('Please utilize it & go.'))})
  const [comment] = readReview(reviewOf(bytes, findingsFor(bytes, ['utilize'], {message: 'A & B.', suggestions: ['use', 'take', 'more']})).bytes).comments
  expect(comment).toEqual({
    id: '0',
    author: 'untape',
    initials: 'ut',
    date: '2026-01-01T00:00:00Z',
    lines: ['A & B.', 'Better: “use” or “take”', 'prefer-plain-words'],
    words: 'utilize',
  })
})

test('what the message says already is not said again', () => {
  const bytes = makeDocx({body: paragraph(run('Please utilize it.'))})
  const [comment] = readReview(reviewOf(bytes, findingsFor(bytes, ['utilize'], {message: 'Say “use”.', suggestions: ['use']})).bytes).comments
  expect(comment?.lines).toEqual(['Say “use”.', 'prefer-plain-words'])
})

test.each<[string, string, string[]]>([
  ['over two runs', paragraph(run('uti', '<w:b/>') + run('lize it', '<w:i/>')), ['utilize']],
  ['at both edges of a run', paragraph(run('utilize') + run(' it')), ['utilize']],
  ['behind references', paragraph(run('a & b < "c" utilize & d')), ['utilize', '& b <', 'd']],
  ['behind references by number', paragraph('<w:r><w:t>&#65;&#x1F600; utilize</w:t></w:r>'), ['utilize', '😀']],
  ['in text with line ends of two characters', paragraph('<w:r><w:t xml:space="preserve">a\r\nb utilize c</w:t></w:r>'), ['utilize']],
  [
    'in a run with tabs and breaks',
    paragraph('<w:r><w:t>one</w:t><w:tab/><w:t>two words</w:t><w:br/><w:t>three</w:t></w:r>'),
    ['two', 'one\ttwo', 'three', '\t'],
  ],
  ['without its spaces', paragraph('<w:r><w:t> first utilize last </w:t></w:r>'), ['utilize']],
  ['in a link', paragraph(`${run('See ')}<w:hyperlink r:id="rId9">${run('the utilize page')}</w:hyperlink>${run(' now')}`), ['utilize', 'See the', 'page now']],
  ['in a table', table([[paragraph(run('a')), paragraph(run('utilize'))]]), ['utilize']],
  [
    'in what was inserted',
    paragraph(`${run('We ')}<w:ins w:id="7" w:author="A" w:date="2026-01-01T00:00:00Z">${run('utilize it')}</w:ins>`),
    ['utilize', 'We utilize'],
  ],
  [
    'beside what was deleted',
    paragraph(`${run('We ')}<w:del w:id="7" w:author="A"><w:r><w:delText>use </w:delText></w:r></w:del>${run('utilize it')}`),
    ['We utilize'],
  ],
  ['in a rich control', paragraph(run('a ') + control('<w:richText/>', run('utilize this'))), ['utilize']],
  ['in a control around paragraphs', control('<w:richText/>', paragraph(run('We utilize it.'))), ['utilize']],
  ['in a smart tag', paragraph(`<w:smartTag w:element="x">${run('we utilize')}</w:smartTag>`), ['utilize']],
  ['with an emoji', paragraph(run('a 😀 utilize 😀')), ['utilize', '😀 utilize']],
  [
    'in the result of a link field',
    paragraph(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://a.example" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
        run('utilize this') +
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
    ['utilize'],
  ],
  ['twice, and words in words', paragraph(run('one two three four')), ['two', 'two', 'one two three', 'three four']],
  ['that touch', paragraph(run('onetwo')), ['one', 'two']],
])('the comment is at the words %s', (_, body, wanted) => {
  expect(
    words(
      {
        body,
        relationships:
          '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://a.example" TargetMode="External"/>',
      },
      wanted,
    ),
  ).toEqual(wanted)
})

test('spaces that did not count still do not', () => {
  const bytes = makeDocx({body: paragraph('<w:r><w:t> first utilize last </w:t></w:r>')})
  const body = bodyOf(reviewOf(bytes, findingsFor(bytes, ['utilize'])).bytes)
  expect(body).toContain('<w:t> </w:t><w:t xml:space="preserve">first </w:t>')
  expect(body).toContain('<w:t xml:space="preserve"> last</w:t><w:t> </w:t>')
})

test('the reference stands outside of links and of what others inserted', () => {
  const body = paragraph(`<w:ins w:id="7" w:author="A">${run('utilize it')}</w:ins>`)
  const bytes = makeDocx({body})
  expect(bodyOf(reviewOf(bytes, findingsFor(bytes, ['utilize'])).bytes)).toMatch(/<\/w:ins><w:r><w:commentReference w:id="0"\/><\/w:r><\/w:p>$/)
})

test.each<[string, string, string, string]>([
  ['a prompt', paragraph(run('Name: ') + control('<w:showingPlcHdr/>', run('Click here to enter text'))), 'Click here', 'Click here to enter text'],
  ['a control for one value', paragraph(run('Name: ') + control('<w:text/>', run('utilize this'))), 'utilize', 'utilize this'],
  ['a control that is bound', paragraph(control('<w:dataBinding w:xpath="/a"/>', run('utilize this')) + run(' then')), 'utilize', 'utilize this'],
  ['a simple field', paragraph(`${run('See ')}<w:fldSimple w:instr=" REF a ">${run('the utilize part')}</w:fldSimple>`), 'utilize', 'the utilize part'],
  ['a form field', paragraph(run('Name ') + formField('<w:textInput/>', 'utilize this') + run(' end')), 'utilize', 'utilize this'],
  [
    'what only some programs show',
    paragraph(`<mc:AlternateContent><mc:Choice Requires="w14">${run('utilize this')}</mc:Choice></mc:AlternateContent>`),
    'utilize',
    'utilize this',
  ],
  ['text with a section of its own', paragraph('<w:r><w:t>we <![CDATA[utilize]]> it</w:t></w:r>'), 'utilize', 'we utilize it'],
])('the comment stands around %s', (_, body, wanted, around) => {
  const bytes = makeDocx({body})
  expect(words(bytes, [wanted])).toEqual([around])
  expect(reviewOf(bytes, findingsFor(bytes, [wanted]))).toMatchObject({exact: 0, around: 1})
})

test('a comment on no words is on the paragraph, even on one with nothing in it', () => {
  const bytes = makeDocx({body: `${paragraph(run('All of this'), '<w:keepNext/>')}<w:p/><w:p w:rsidR="0"></w:p><w:p><w:pPr/></w:p>`})
  expect(
    wordsFor(
      bytes,
      [1, 2, 2, 3, 4].map((number) => findingOn(number, '')),
    ),
  ).toEqual(['All of this', '', '', '', ''])
})

test('findings about the whole document are on the first paragraph with words', () => {
  const bytes = makeDocx({body: paragraph('') + paragraph(run('Laptop')) + paragraph(run('Text'))})
  expect(wordsFor(bytes, [findingOn(undefined, '')])).toEqual(['Laptop'])
  expect(reviewOf(bytes, [findingOn(undefined, '')])).toMatchObject({moved: 0, atParagraph: 1})
})

const box = (content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

test.each<[string, DocxInput, string]>([
  ['a text box', {body: paragraph(run('First')) + paragraph(run('Host ') + box(paragraph(run('we utilize it'))))}, 'Host we utilize it'],
  ['a header', {body: paragraph(run('First')), header: paragraph(run('we utilize it'))}, 'First'],
  ['a footnote', {body: paragraph(run('First')), footnotes: `<w:footnote w:id="2">${paragraph(run('we utilize it'))}</w:footnote>`}, 'First'],
  [
    'a prompt of its own',
    {body: paragraph(run('First')) + paragraph(run('Label')) + control('<w:showingPlcHdr/>', paragraph(run('we utilize it'))) + paragraph(run('Last'))},
    'Label',
  ],
  ['a prompt at the beginning', {body: control('<w:showingPlcHdr/>', paragraph(run('we utilize it'))) + paragraph(run('Last'))}, 'Last'],
  [
    'a cell that is a control',
    {body: `<w:tbl><w:tr><w:tc>${paragraph(run('Label'))}</w:tc>${control('<w:text/>', `<w:tc>${paragraph(run('we utilize it'))}</w:tc>`)}</w:tr></w:tbl>`},
    'Label',
  ],
])('what is said of %s stands on a paragraph near by, and names its place', (_, input, on) => {
  const bytes = makeDocx(input)
  const [finding] = findingsFor(bytes, ['utilize'], {place: 'the place › paragraph 1'})
  const review = reviewOf(bytes, finding ? [finding] : [])
  expect(readReview(review.bytes)).toMatchObject({
    comments: [{words: on, lines: ['About “utilize” in the place › paragraph 1:', expect.any(String), 'prefer-plain-words']}],
    problems: [],
  })
  expect(review).toMatchObject({moved: 1, exact: 0})
})

test('where all is one prompt, a comment in it is better than none', () => {
  expect(words({body: control('<w:showingPlcHdr/>', paragraph(run('we utilize it')))}, ['utilize'])).toEqual(['utilize'])
})

test('a file with no paragraph takes no comment, and stays as it is', () => {
  const bytes = makeDocx({body: ''})
  const review = reviewOf(bytes, [findingOn(undefined, '')])
  expect(review).toMatchObject({comments: 0, unplaced: 1})
  expect(Buffer.from(review.bytes).equals(Buffer.from(bytes))).toBe(true)
})

const old =
  '<w:comment w:id="0" w:author="A" w:date="2020-01-01T00:00:00Z"><w:p><w:r><w:t>Old</w:t></w:r></w:p></w:comment><w:comment w:id="2" w:author="A"><w:p/></w:comment>'
const body = paragraph(
  `${run('We utilize ')}<w:commentRangeStart w:id="0"/>${run('it')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:commentRangeStart w:id="2"/><w:commentRangeEnd w:id="2"/><w:r><w:commentReference w:id="2"/></w:r>`,
)

test('comments that are there stay, and numbers that are free are taken', () => {
  const bytes = makeDocx({body, comments: old})
  const {comments, problems} = readReview(reviewOf(bytes, findingsFor(bytes, ['utilize', 'We'])).bytes)
  expect(problems).toEqual([])
  expect(comments.map(({id, author, words}) => [id, author, words])).toEqual([
    ['0', 'A', 'it'],
    ['2', 'A', ''],
    ['1', 'untape', 'utilize'],
    ['3', 'untape', 'We'],
  ])
})

test.each([
  ['another prefix', `<x:comments xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${old.replaceAll('w:', 'x:')}</x:comments>`],
  [
    'no prefix',
    `<comments xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${old.replaceAll(/(<\/?)w:/g, '$1').replaceAll('w:', 'q:')}</comments>`,
  ],
  [
    'a prefix that means something else',
    `<x:comments xmlns:w="urn:other" xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${old.replaceAll('w:', 'x:')}</x:comments>`,
  ],
])('a part of comments with %s', (_, xml) => {
  const bytes = makeDocx({body, comments: '', parts: {'word/comments.xml': xml}})
  const {comments, problems} = readReview(reviewOf(bytes, findingsFor(bytes, ['utilize'])).bytes)
  expect(problems).toEqual([])
  expect(comments.map(({id, words}) => [id, words])).toEqual([
    ['0', 'it'],
    ['2', ''],
    ['1', 'utilize'],
  ])
})

test('a part of comments that closes itself, and one that is named and not there', () => {
  const plain = paragraph(run('We utilize it'))
  const closed = makeDocx({body: plain, comments: '', parts: {'word/comments.xml': `<w:comments ${namespaces}/>`}})
  expect(words(closed, ['utilize'])).toEqual(['utilize'])
  const {'word/comments.xml': _, ...parts} = docxParts({body: plain, comments: ''})
  expect(words(zip(parts), ['utilize'])).toEqual(['utilize'])
})

test('a new part of comments has a name of its own, a type and a relationship', () => {
  const bytes = makeDocx({body: paragraph(run('We utilize it')), parts: {'word/comments.xml': 'nobody refers to this'}})
  const review = reviewOf(bytes, findingsFor(bytes, ['utilize'])).bytes
  expect(textOfPart(review, 'word/comments.xml')).toBe('nobody refers to this')
  expect(textOfPart(review, '[Content_Types].xml')).toContain(
    '<Override PartName="/word/comments2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
  )
  expect(textOfPart(review, 'word/_rels/document.xml.rels')).toContain('Target="comments2.xml"/></Relationships>')
  expect(readReview(review)).toMatchObject({comments: [{words: 'utilize'}], problems: []})
})

test('relationships that are missing are made, with a number that is free', () => {
  const {'word/_rels/document.xml.rels': _, ...parts} = docxParts({body: paragraph(run('We utilize it'))})
  expect(words(zip(parts), ['utilize'])).toEqual(['utilize'])
  const taken = '<Relationship Id="rIdUntape1" Type="urn:x" Target="x.xml"/>'
  const bytes = makeDocx({body: paragraph(run('We utilize it')), relationships: taken})
  expect(textOfPart(reviewOf(bytes, findingsFor(bytes, ['utilize'])).bytes, 'word/_rels/document.xml.rels')).toContain('Id="rIdUntape2"')
})

test.each([
  ['another prefix', (xml: string) => xml.replaceAll('w:', 'z:').replace('xmlns:w=', 'xmlns:z=')],
  ['no prefix', (xml: string) => xml.replaceAll(/(<\/?)w:/g, '$1').replace('xmlns:w=', 'xmlns=')],
  ['a prefix that means something else', (xml: string) => xml.replaceAll(/(<\/?)w:/g, '$1z:').replace('xmlns:w=', 'xmlns:w="urn:other" xmlns:z=')],
])('a document with %s', (_, change) => {
  const parts = docxParts({body: `${paragraph(run('We utilize it'))}<w:p/>`})
  const main = 'word/document.xml'
  const bytes = zip({
    ...parts,
    [main]: change(
      String(parts[main])
        .replaceAll(' xml:space="preserve"', '')
        .replaceAll('w14', 'k14')
        .replaceAll('w15', 'k15')
        .replace(/ mc:Ignorable="[^"]*"/, ''),
    ),
  })
  expect(wordsFor(bytes, [...findingsFor(bytes, ['utilize']), findingOn(2, '')])).toEqual(['utilize', ''])
})

test.each(['utf-8', 'utf-16le', 'utf-16be'])('a document in %s with a byte order mark', (encoding) => {
  const parts = docxParts({body: paragraph(run('Wörter, die wir utilize'))})
  const xml = `\uFEFF${String(parts['word/document.xml']).replace('UTF-8', encoding.slice(0, 6).toUpperCase())}`
  const bytes = encoding === 'utf-8' ? Buffer.from(xml) : encoding === 'utf-16le' ? Buffer.from(xml, 'utf16le') : Buffer.from(xml, 'utf16le').swap16()
  const file = zip({...parts, 'word/document.xml': bytes})
  expect(words(file, ['utilize'])).toEqual(['utilize'])
})

test('every other part stays as it is in the archive, byte for byte and in its order', () => {
  const bytes = makeDocx({body: paragraph(run('We utilize it')), styles: '<w:style/>', header: paragraph(run('x')), comments: old})
  const [before, after] = [rawParts(bytes), rawParts(reviewOf(bytes, findingsFor(bytes, ['utilize'])).bytes)]
  expect([...after.keys()]).toEqual([...before.keys()])
  const changed = [...before].filter(([name, raw]) => !after.get(name)?.equals(raw)).map(([name]) => name)
  expect(changed).toEqual(['word/document.xml', 'word/comments.xml'])
})

test('the same file and findings give the same bytes, and the file that was read is not touched', () => {
  const bytes = Buffer.from(makeDocx({body: paragraph(run('We utilize it'))}))
  const before = Buffer.from(bytes)
  const findings = findingsFor(bytes, ['utilize'])
  const [one, other] = [reviewOf(bytes, findings).bytes, reviewOf(bytes, findings).bytes]
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  expect(bytes.equals(before)).toBe(true)
})

test('at most 500 comments: the most severe, and the last one says how many more there are', () => {
  const bytes = makeDocx({body: Array.from({length: 600}, (_, i) => paragraph(run(`Word ${i}`))).join('')})
  const findings = Array.from({length: 600}, (_, i) => findingOn(i + 1, 'Word', 0, {severity: i >= 590 ? 'error' : 'note'}))
  const review = reviewOf(bytes, findings)
  expect(review).toMatchObject({comments: 499, left: 101})
  const {comments, problems} = readReview(review.bytes)
  expect(problems).toEqual([])
  expect(comments).toHaveLength(500)
  expect(comments.at(-1)).toMatchObject({words: 'Word 599', lines: ['There are 101 more findings. “untape FILE.docx” lists them all.']})
  expect(textOfPart(review.bytes, 'word/document.xml')).toMatch(/Word<\/w:t><\/w:r><w:commentRangeEnd w:id="498"\/>/)
})

test('a document of 200,000 paragraphs takes a comment', () => {
  const empty = Array.from({length: 200_000}, (_, i) => `<w:p w:rsidR="${((i * 2_654_435_761) % 4_294_967_296).toString(16)}"/>`)
  const bytes = makeDocx({body: `${empty.join('')}${paragraph(run('We utilize it'))}`})
  const review = reviewOf(bytes, [findingOn(200_001, 'utilize', 3)])
  expect(readReview(review.bytes)).toMatchObject({comments: [{words: 'utilize'}], problems: []})
})

test('words of strangers are only words: tags, control characters, halves of characters', () => {
  const bytes = makeDocx({body: paragraph(run('We utilize it'))})
  const message = 'a<b>&c; \u0000\u0007\u001b[31m \ud800 \ufffe \u202e]]> "q"'
  const {comments, problems} = readReview(reviewOf(bytes, findingsFor(bytes, ['utilize'], {message, suggestions: ['</w:t>'], rule: 'x'})).bytes)
  expect(problems).toEqual([])
  expect(comments[0]?.lines).toEqual(['a<b>&c; [31m � � ]]> "q"', 'Better: “</w:t>”', 'x'])
})

test('numbers of changes in formatting are not written twice', () => {
  const properties = '<w:b/><w:rPrChange w:id="4" w:author="A"><w:rPr/></w:rPrChange>'
  const bytes = makeDocx({body: paragraph(run('We utilize it', properties))})
  const xml = textOfPart(reviewOf(bytes, findingsFor(bytes, ['utilize'])).bytes, 'word/document.xml')
  const ids = [...xml.matchAll(/<w:rPrChange w:id="(\d+)"/g)].map((found) => found[1])
  expect(ids).toHaveLength(3)
  expect(new Set(ids).size).toBe(3)
})
