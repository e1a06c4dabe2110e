import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Finding} from '../../src/finding.ts'
import {openWordFile} from '../../src/review/refuse.ts'
import {inflate} from '../../src/zlib.ts'
import {control, docxParts, formField, paragraph, run, table, xmlText, zip} from './make-docx.ts'
import {decide, rawParts, readReview} from './read-review.ts'
import {changesTo, findingOn, reviewOf, textsOf} from './review-words.ts'

const word = fc.constantFrom('utilize', 'a', '&', '<b>', '😀', 'ж', ' ', '  ', '\u00a0', "'", '"', ']]>', 'e\u0301')
const text = fc.array(word, {minLength: 1, maxLength: 6}).map((words) => words.join(''))
const properties = fc.constantFrom('', '<w:b/>', '<w:i/><w:color w:val="FF0000"/>', '<w:b/><w:rPrChange w:id="3" w:author="A"><w:rPr/></w:rPrChange>')
const piece = fc.oneof(
  text.map((one) => `<w:t xml:space="preserve">${xmlText(one)}</w:t>`),
  text.map((one) => `<w:t>${xmlText(one)}</w:t>`),
  text.map((one) => `<w:t xml:space="preserve">${[...one].map((letter) => `&#${letter.codePointAt(0)};`).join('')}</w:t>`),
  fc.constantFrom('<w:tab/>', '<w:br/>', '<w:lastRenderedPageBreak/>', '<w:noBreakHyphen/>'),
)
const runs = fc.oneof(
  {weight: 3, arbitrary: fc.tuple(text, properties).map(([one, own]) => run(one, own))},
  {
    weight: 2,
    arbitrary: fc.tuple(fc.array(piece, {maxLength: 4}), properties).map(([pieces, own]) => `<w:r>${own && `<w:rPr>${own}</w:rPr>`}${pieces.join('')}</w:r>`),
  },
)
const transparent = fc.oneof(
  {weight: 5, arbitrary: runs},
  runs.map((one) => `<w:hyperlink w:anchor="x">${one}</w:hyperlink>`),
  runs.map((one) => `<w:ins w:id="5" w:author="A">${one}</w:ins>`),
  runs.map((one) => control('<w:richText/>', one)),
  fc.constantFrom(
    '<w:proofErr w:type="spellStart"/>',
    '<w:bookmarkStart w:id="6" w:name="b"/>',
    '<w:del w:id="8" w:author="A"><w:r><w:delText>gone</w:delText></w:r></w:del>',
  ),
)
const opaque = fc.oneof(
  runs.map((one) => control('<w:showingPlcHdr/>', one)),
  runs.map((one) => control('<w:text/>', one)),
  runs.map((one) => `<w:fldSimple w:instr=" REF a ">${one}</w:fldSimple>`),
  text.map((one) => formField('<w:textInput/>', one)),
  text.map((one) => `<w:r><w:t>a<![CDATA[${one.replaceAll(']]>', '')}]]></w:t></w:r>`),
  runs.map((one) => `<mc:AlternateContent><mc:Choice Requires="w14">${one}</mc:Choice><mc:Fallback>${run('other')}</mc:Fallback></mc:AlternateContent>`),
)

function documents(inline: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const line = fc.oneof(
    {weight: 6, arbitrary: fc.tuple(fc.array(inline, {maxLength: 5}), fc.constantFrom('', '<w:keepNext/>')).map(([all, own]) => paragraph(all.join(''), own))},
    fc.constantFrom('<w:p/>', '<w:p w:rsidR="1"/>', '<w:p></w:p>'),
  )
  const block = fc.oneof(
    {weight: 4, arbitrary: line},
    line.map((one) => table([[one, paragraph('')]])),
    line.map((one) => control('<w:richText/>', one)),
  )
  return fc.array(block, {minLength: 1, maxLength: 5}).map((blocks) => blocks.join(''))
}

/** Where findings stand, as numbers that are cut to what the document has. */
const places = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(40)), {minLength: 1, maxLength: 8})

function file(body: string): Uint8Array {
  return zip(docxParts({body, styles: '', header: paragraph(run('head'))}))
}

function findingsAt(bytes: Uint8Array, wanted: readonly [number, number, number][]): Finding[] {
  const paragraphs = openWordFile(bytes, inflate).stories[0]?.paragraphs ?? []
  return wanted.map(([which, from, length]) => {
    const {number, text: own} = paragraphs[which % paragraphs.length] ?? {number: 1, text: ''}
    const start = from % (own.length + 1)
    return findingOn(number, own.slice(start, start + length), start)
  })
}

/** The words and, where they begin or end in the middle of a character, all of it. */
function wholeWords(own: string, {start, end}: {start: number; end: number}): string {
  const isInside = (at: number): boolean => /[\uD800-\uDBFF]/.test(own.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(own.charAt(at))
  return own.slice(isInside(start) ? start - 1 : start, isInside(end) ? end + 1 : end)
}

test.each([
  ['with text only', documents(transparent), true],
  ['with fields and controls', documents(fc.oneof(transparent, opaque)), false],
])('a document %s: nothing changes but comments, and they cover their words', (_, document, isPlain) => {
  fc.assert(
    fc.property(document, places, (body, wanted) => {
      const bytes = file(body)
      const findings = findingsAt(bytes, wanted)
      const review = reviewOf(bytes, findings)
      expect(textsOf(review.bytes)).toEqual(textsOf(bytes))
      const [before, after] = [rawParts(bytes), rawParts(review.bytes)]
      for (const [name, raw] of before) if (!/document\.xml|Content_Types/.test(name)) expect(after.get(name)?.equals(raw), name).toBe(true)
      const {comments, problems} = readReview(review.bytes)
      expect(problems).toEqual([])
      expect(comments).toHaveLength(findings.length)
      const paragraphs = openWordFile(bytes, inflate).stories[0]?.paragraphs ?? []
      let exact = 0
      for (const [i, {anchor, quote}] of findings.entries()) {
        const own = paragraphs[(anchor?.paragraph ?? 1) - 1]?.text ?? ''
        const covered = comments[i]?.words
        const isExact = quote !== '' && covered === wholeWords(own, anchor ?? {start: 0, end: 0})
        if (isExact) exact++
        else if (quote === '') expect(covered).toBe(own)
        // Spaces at an edge that Word leaves out may go with the words.
        else expect(covered).toContain(quote.trim())
      }
      if (isPlain) expect(review).toMatchObject({around: 0, moved: 0})
      expect(exact).toBeGreaterThanOrEqual(review.exact - edgesWithoutMeaning(body, findings))
    }),
    {numRuns: 300},
  )
})

/** Spaces that do not count are the only reason for covering more than the words. */
function edgesWithoutMeaning(body: string, findings: readonly Finding[]): number {
  return /<w:t>(?:[\s\u00a0]|[^<]*[\s\u00a0]<)/.test(body) ? findings.length : 0
}

test('a document with changes: rejected it is as it was, accepted it has the other words', () => {
  fc.assert(
    fc.property(documents(fc.oneof({weight: 3, arbitrary: transparent}, opaque)), places, (body, wanted) => {
      const bytes = file(body)
      const findings = findingsAt(bytes, wanted).filter(({quote}) => quote !== '')
      const review = reviewOf(
        bytes,
        findings,
        changesTo(findings, (i) => `‹${i}&›`),
      )
      expect(readReview(review.bytes).problems).toEqual([])
      expect(textsOf(decide(review.bytes, 'reject'))).toEqual(textsOf(bytes))
      const lines = (openWordFile(bytes, inflate).stories[0]?.paragraphs ?? []).map(({text: own}) => own)
      const changed = review.changed.toSorted((a, b) => b.anchor.start - a.anchor.start)
      for (const {finding, anchor} of changed) {
        const own = lines[anchor.paragraph - 1] ?? ''
        lines[anchor.paragraph - 1] = `${own.slice(0, anchor.start)}‹${findings.indexOf(finding)}&›${own.slice(anchor.end)}`
      }
      const accepted = openWordFile(decide(review.bytes, 'accept'), inflate).stories[0]?.paragraphs.map(({text: own}) => own)
      expect(accepted).toEqual(lines)
    }),
    {numRuns: 300},
  )
})
