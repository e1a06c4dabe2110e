/** Word files with bytes and elements changed at random: each is a document whose spans are right, or is refused with one sentence. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {LimitError, lint, ReadError, readDocument} from '../../src/index.ts'
import {archive, entriesOf} from './archive.ts'
import {control, docxParts, formField, heading, makeDocx, paragraph, run, table, xmlText} from './make-docx.ts'

const runs = Number(process.env.UNTAPE_FUZZ_RUNS ?? 400)
const seed = Number(process.env.UNTAPE_FUZZ_SEED ?? 1)

const listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const list = control(
  '<w:alias w:val="Size"/><w:dropDownList><w:listItem w:displayText="Small"/><w:listItem w:displayText="Large"/></w:dropDownList>',
  run('Choose an item.'),
)
const box = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph(run('In a box, asap'))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph(run('In a box, asap'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`
const body = [
  heading('1. The request'),
  paragraph(run('We reply ') + run('as soon as possible', '<w:b/>') + run('.')),
  paragraph(run('Name: ') + control('<w:alias w:val="Full name"/><w:text/><w:showingPlcHdr/>', run('Click or tap here to enter text.'))),
  control('<w:tag w:val="block"/><w:richText/>', paragraph(run('Reason')) + paragraph(run('In order to work'))),
  paragraph(run('Size ') + list),
  paragraph(run('Team: ') + formField('<w:name w:val="team"/><w:helpText w:val="As on the page"/><w:textInput/>', 'ab')),
  paragraph(run('☐ Yes ☒ No ______ \u{1f600} [ ]')),
  table([
    [paragraph(run('Cost centre')), paragraph('')],
    [paragraph(run('Manager')), paragraph(control('<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', run('☒')))],
  ]),
  paragraph(run('One'), listed) + paragraph(`<w:ins>${run('Two')}</w:ins><w:del><w:r><w:delText>Three</w:delText></w:r></w:del>`, listed),
  paragraph(
    `<w:hyperlink r:id="h">${run('the page')}</w:hyperlink>${field('begin')}<w:r><w:instrText> PAGE </w:instrText></w:r>${field('separate')}${run('7')}${field('end')}`,
  ),
  paragraph(`<w:r>${box}</w:r>`),
]
const parts = docxParts({
  body: body.join(''),
  styles: '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  header: paragraph(run('A header, asap')),
  footnotes: `<w:footnote w:id="1">${paragraph(run('A note'))}</w:footnote>`,
  relationships: '<Relationship Id="h" Type="http://x/hyperlink" Target="https://x.test/" TargetMode="External"/>',
})
const whole = makeDocx({body: '', parts})

/** Reads bytes and holds what must be true of every document. */
function check(content: Uint8Array): 'read' | 'refused' {
  try {
    const document = readDocument({path: 'a.docx', content})
    const {source, blocks, fields, paragraphs = []} = document
    for (const {text, starts, ends} of blocks) {
      expect([starts.length, ends.length]).toEqual([text.length, text.length])
      for (const [i, start] of starts.entries()) {
        const end = ends[i] ?? 0
        expect(start >= (starts[i - 1] ?? 0) && end >= (ends[i - 1] ?? 0) && start < end && end <= source.length).toBe(true)
        const written = source.slice(start, end)
        // One sign stands for what Word fills in by itself, and a space for the end of a line; everything else is as it is written.
        if (text[i] === ' ') expect(written).toMatch(/^\s+$/)
        else if (text[i] !== '\ufffc') expect(written).toBe(text[i])
      }
    }
    for (const {span} of fields) expect(span.start >= 0 && span.start <= span.end && span.end <= source.length).toBe(true)
    for (const {start, end} of paragraphs) expect(start <= end && end <= source.length).toBe(true)
    for (const {span, quote} of lint(document)) if (span) expect(source.slice(span.start, span.end)).toBe(quote)
    return 'read'
  } catch (error) {
    if (!(error instanceof ReadError || error instanceof LimitError)) throw error
    expect(error.message).toMatch(/^[^\n]{10,200}$/)
    return 'refused'
  }
}

/** What happens to one element of a part: an element with all that is in it, or only a tag. */
type Change = {readonly at: number; readonly kind: 'drop' | 'double' | 'wrap' | 'unwrap' | 'value'; readonly with: string}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(10_000),
  kind: fc.constantFrom('drop', 'double', 'wrap', 'unwrap', 'value'),
  with: fc.constantFrom(
    'w:p',
    'w:r',
    'w:t',
    'w:sdt',
    'w:sdtContent',
    'w:tbl',
    'w:tr',
    'w:tc',
    'w:del',
    'w:ins',
    'w:fldSimple',
    'w:txbxContent',
    'mc:AlternateContent',
    'w:hyperlink',
    '-1',
    '1e9',
    'x',
  ),
})

/** Changes the tree of some XML by its tags, so that it stays well-formed. */
function changed(xml: string, {at, kind, with: name}: Change): string {
  const tags = [...xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)]
  const opening = tags.filter(([, close]) => close === '')
  const tag = opening[at % opening.length]
  if (!tag) return xml
  const start = tag.index
  let end = start + tag[0].length
  if (tag[3] === '') {
    let depth = 0
    for (const one of tags) {
      if (one.index < start || one[3] === '/') continue
      depth += one[1] === '' ? 1 : -1
      end = one.index + one[0].length
      if (depth === 0) break
    }
  }
  const element = xml.slice(start, end)
  const put = (text: string): string => xml.slice(0, start) + text + xml.slice(end)
  const isName = name.includes(':')
  if (kind === 'drop') return put('')
  if (kind === 'double') return put(element + element)
  if (kind === 'wrap' && isName) return put(`<${name}>${element}</${name}>`)
  if (kind === 'unwrap') return put(tag[3] === '' ? element.slice(tag[0].length, element.lastIndexOf('</')) : '')
  return put(element.replace(/="[^"]*"/, `="${xmlText(name)}"`))
}

test('bytes changed, left out or repeated', {timeout: 3_600_000}, () => {
  const edit = fc.record({at: fc.nat(whole.length - 1), length: fc.nat(8), bytes: fc.uint8Array({maxLength: 8})})
  fc.assert(
    fc.property(fc.array(edit, {minLength: 1, maxLength: 6}), (edits) => {
      let bytes = Buffer.from(whole)
      for (const {at, length, bytes: other} of edits) bytes = Buffer.concat([bytes.subarray(0, at), other, bytes.subarray(at + length)])
      check(bytes)
    }),
    {numRuns: runs, seed},
  )
})

test('the XML cut, repeated and put into other elements', {timeout: 3_600_000}, () => {
  const names = Object.keys(parts).filter((name) => typeof parts[name] === 'string')
  let read = 0
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...names, 'word/document.xml', 'word/document.xml', 'word/document.xml'), change), {minLength: 1, maxLength: 8}),
      (edits) => {
        const own = {...parts}
        for (const [name, edit] of edits) own[name] = changed(String(own[name]), edit)
        if (check(archive(entriesOf(own))) === 'read') read++
      },
    ),
    {numRuns: runs, seed},
  )
  // Most of them are still documents, or this would try little.
  expect(read).toBeGreaterThan(runs / 4)
})

test('the file that is changed is read, with all that it holds', () => {
  expect(check(whole)).toBe('read')
  const {fields, blocks} = readDocument({path: 'a.docx', content: whole})
  expect(fields.reduce((sum, {controls = 0}) => sum + controls, 0)).toBe(5)
  expect(blocks.filter(({text}) => text === 'In a box, asap')).toHaveLength(1)
})
