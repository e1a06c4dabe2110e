import {expect, test} from 'vitest'
import {replacementFor} from '../../src/replacement.ts'
import type {Review} from '../../src/review/review.ts'
import {lintWord} from './lint-word.ts'
import {control, type DocxInput, formField, makeDocx, paragraph, run, table} from './make-docx.ts'
import {decide, readReview, textOfPart} from './read-review.ts'
import {changesTo, findingsFor, reviewOf, suggestFor, textsOf} from './review-words.ts'

/** Replaces words in a file, whatever a proof would say, and checks what becomes of it either way. */
function change(input: DocxInput, words: readonly string[], replacement = 'use', more: readonly string[] = []): {review: Review; accepted: string[]} {
  const bytes = makeDocx(input)
  const changes = findingsFor(bytes, words)
  const review = reviewOf(
    bytes,
    [...changes, ...findingsFor(bytes, more)],
    changesTo(changes, () => replacement),
  )
  expect(readReview(review.bytes).problems).toEqual([])
  expect(textsOf(decide(review.bytes, 'reject'))).toEqual(textsOf(bytes))
  const accepted = textsOf(decide(review.bytes, 'accept'))
  // Our reader reads changes as accepted.
  expect(textsOf(review.bytes)).toEqual(accepted)
  return {review, accepted: accepted.map((text) => text.replace('word/document.xml: ', ''))}
}

test('a better word is a change that somebody can accept or reject, with the formatting of the old one', () => {
  const {review, accepted} = change({body: paragraph(run('Please utilize it.', '<w:b/>'))}, ['utilize'])
  expect(accepted).toEqual(['Please use it.'])
  const who = 'w:author="untape" w:date="2026-01-01T00:00:00Z"'
  expect(textOfPart(review.bytes, 'word/document.xml')).toContain(
    `<w:commentRangeStart w:id="0"/><w:del w:id="1" ${who}><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">utilize</w:delText></w:r></w:del><w:ins w:id="2" ${who}><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">use</w:t></w:r></w:ins><w:commentRangeEnd w:id="0"/>`,
  )
})

test.each<[string, string, string[], string, string[]]>([
  ['a whole run', run('utilize'), ['utilize'], 'use', []],
  ['the first words of a run', run('utilize it'), ['utilize'], 'use it', []],
  ['the last words of a run', run('We utilize'), ['utilize'], 'We use', []],
  ['two words of a run', run('utilize and leverage it'), ['utilize', 'leverage'], 'use and use it', []],
  ['words that touch', run('utilizeleverage'), ['utilize', 'leverage'], 'useuse', []],
  ['words with others said of them', run('We utilize it'), ['utilize'], 'We use it', ['utilize', 'We utilize it', 'We utilize']],
  ['words behind references', run('A & B utilize < C'), ['utilize'], 'A & B use < C', []],
])('%s', (_, body, words, accepted, more) => {
  expect(change({body: paragraph(body)}, words, 'use', more).accepted).toEqual([accepted])
})

test('what is written is text, whatever is in it', () => {
  expect(change({body: paragraph(run('We utilize it'))}, ['utilize'], 'a & <b>').accepted).toEqual(['We a & <b> it'])
})

test.each<[string, DocxInput, string?]>([
  ['over two runs', {body: paragraph(run('uti') + run('lize'))}],
  ['beside a tab in the run', {body: paragraph('<w:r><w:t>utilize</w:t><w:tab/></w:r>')}],
  ['in a link', {body: paragraph(`<w:hyperlink w:anchor="a">${run('utilize')}</w:hyperlink>`)}],
  ['in the result of a field', {body: paragraph(formField('<w:textInput/>', 'utilize'))}],
  [
    'in a field over several paragraphs',
    {
      body: `${paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>')}${paragraph(run('utilize'))}${paragraph('<w:r><w:fldChar w:fldCharType="end"/></w:r>')}`,
    },
  ],
  ['in a control', {body: paragraph(control('<w:richText/>', run('utilize')))}],
  ['in a locked control around paragraphs', {body: control('<w:lock w:val="contentLocked"/>', paragraph(run('utilize')))}],
  ['in a control that is bound', {body: control('<w:dataBinding w:xpath="/a"/>', paragraph(run('utilize')))}],
  ['in what was inserted', {body: paragraph(`<w:ins w:id="3" w:author="A">${run('utilize')}</w:ins>`)}],
  ['in a paragraph that was inserted', {body: paragraph(run('utilize'), '<w:rPr><w:ins w:id="3" w:author="A"/></w:rPr>')}],
  [
    'in a row that was inserted',
    {body: `<w:tbl><w:tr><w:trPr><w:ins w:id="3" w:author="A"/></w:trPr><w:tc>${paragraph(run('utilize'))}</w:tc></w:tr></w:tbl>`},
  ],
  ['with a change of formatting', {body: paragraph(run('utilize', '<w:rPrChange w:id="3" w:author="A"><w:rPr/></w:rPrChange>'))}],
  ['in a header', {body: paragraph(run('First')), header: paragraph(run('utilize'))}],
  ['in a font of symbols', {body: paragraph('<w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>utilize</w:t></w:r>')}, '\ufffc'],
  ['with spaces that do not count', {body: paragraph('<w:r><w:t> utilize</w:t></w:r>')}],
  ['when others are said of a part of it', {body: paragraph(run('utilize'))}, 'utilize|til'],
])('no change %s: only the comment', (_, input, wanted = 'utilize') => {
  const [words = '', ...more] = wanted.split('|')
  const {review} = change(input, [words], 'use', more)
  expect(review.changed).toEqual([])
  expect(review.comments).toBe(1 + more.length)
})

test('in a table, and in a rich control around paragraphs, words are changed', () => {
  expect(change({body: table([[paragraph(run('We utilize it'))]])}, ['utilize']).accepted).toEqual(['We use it'])
  expect(change({body: control('<w:richText/>', paragraph(run('We utilize it')))}, ['utilize']).accepted).toEqual(['We use it'])
})

function suggest(body: string): {review: Review; bytes: Uint8Array} {
  const bytes = makeDocx({body})
  return {review: suggestFor(bytes), bytes}
}

const text = [
  'In order to get one, utilize the form. Please leverage a loan machine prior to the purchase.',
  'Before the the visit, call us.',
  'It is an utilized desk.',
].map((one) => paragraph(run(one)))

test('proved changes mend their findings and make no new ones; rejected, the file is as it was', () => {
  const {review, bytes} = suggest(text.join(''))
  expect(review.changed.length).toBeGreaterThan(3)
  const accepted = decide(review.bytes, 'accept')
  expect(textsOf(accepted)[1]).toBe('word/document.xml: Before the visit, call us.')
  const [before, after] = [lintWord(bytes).findings, lintWord(accepted).findings]
  const mended = new Set(review.changed.map(({finding: {rule, quote}}) => `${rule} ${quote}`))
  const left = before.map(({rule, quote}) => `${rule} ${quote}`).filter((one) => !mended.has(one))
  expect(after.map(({rule, quote}) => `${rule} ${quote}`)).toEqual(left)
  expect(textsOf(decide(review.bytes, 'reject'))).toEqual(textsOf(bytes))
  expect(lintWord(decide(review.bytes, 'reject')).findings.map(({message}) => message)).toEqual(before.map(({message}) => message))
})

test('a change that would make a new finding is left out, and the others stay', () => {
  const long = `We ask everybody who needs a card to state the RTO ${'and to say so to us '.repeat(4)}before May.`
  const {review} = suggest(paragraph(run('Please utilize the form.')) + paragraph(run(long)))
  const version = lintWord(makeDocx({body: paragraph(run('Please utilize the form.')) + paragraph(run(long))}))
  const offered = version.findings.filter((finding) => replacementFor(finding, version.source) !== undefined).map(({quote}) => quote)
  expect(offered).toContain('RTO')
  expect(review.changed.map(({quote}) => quote)).toEqual(['utilize'])
})

test('a word that is reported once is changed wherever it is used, in the case that it has there', () => {
  const parts = [run('Utilize the form.'), run('Then utilize the desk.'), `${run('Utilize the lift, ')}${run('and uti')}${run('lize the stairs.')}`]
  const {review, bytes} = suggest(parts.map((one) => paragraph(one)).join(''))
  expect(review.comments).toBe(1)
  expect(review.changed.map(({quote, words}) => `${quote} → ${words}`)).toEqual(['Utilize → Use', 'utilize → use', 'Utilize → Use'])
  expect(textsOf(decide(review.bytes, 'accept'))).toEqual(
    ['Use the form.', 'Then use the desk.', 'Use the lift, and utilize the stairs.'].map((one) => `word/document.xml: ${one}`),
  )
  expect(textsOf(decide(review.bytes, 'reject'))).toEqual(textsOf(bytes))
  expect(readReview(review.bytes).problems).toEqual([])
})

test('an acronym is spelled out once', () => {
  const {review} = suggest(['State the RTO.', 'The RTO counts.'].map((one) => paragraph(run(one))).join(''))
  expect(review.changed.map(({anchor}) => anchor.paragraph)).toEqual([1])
})
