/** What Microsoft's own validator (of the Open XML SDK) says of reviewed files: `npm run test:word` fetches it. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {expect, test} from 'vitest'
import {loadValidator} from '../../scripts/word-validator.mjs'
import {control, makeDocx, paragraph, run, table} from './make-docx.ts'
import {changesTo, findingOn, findingsFor, reviewOf} from './review-words.ts'

const cell = (content: string): string => `<w:tcPr/>${content}`
const link = `<w:hyperlink w:anchor="top">${run('a link to leverage')}</w:hyperlink>`
const inserted = `<w:ins w:id="7" w:author="A" w:date="2026-01-01T00:00:00Z">${run('we facilitate')}</w:ins>`
const body = [
  paragraph(run('Please utilize it, prior to Monday.', '<w:b/>'), '<w:keepNext/>'),
  paragraph(run('See ') + link + run(' and ') + inserted + run(' it')),
  paragraph('<w:r><w:t>one</w:t><w:tab/><w:t>two words</w:t><w:br/><w:t>three</w:t></w:r>'),
  paragraph(run('Name: ') + control('<w:id w:val="5"/><w:showingPlcHdr/>', run('Click here'))),
  control('<w:id w:val="6"/><w:richText/>', paragraph(run('In a control we endeavor'))),
  control('<w:id w:val="8"/><w:showingPlcHdr/>', paragraph(run('Tap here'))),
  table([[cell(paragraph(run('In a cell we commence'))), cell('<w:p/>')]]),
  '<w:p/>',
].join('')

const isWanted = process.env.UNTAPE_WORD_VALIDATOR !== undefined
if (!isWanted) console.log('Reviewed Word files were not validated: npm run test:word does so.')

test.skipIf(!isWanted)('a file with comments and changes everywhere is valid, as it was before', {timeout: 300_000}, async () => {
  const validator = await loadValidator()
  if (!validator) throw new Error('the validator could not be installed')
  const {validateFile} = validator
  const folder = mkdtempSync(join(tmpdir(), 'untape-'))
  try {
    const bytes = makeDocx({body})
    const words = ['utilize', 'prior to', 'utilize it, prior', 'leverage', 'See a', 'facilitate it', 'two', 'three', 'Click', 'endeavor', 'Tap', 'commence']
    const findings = [findingOn(undefined, ''), ...findingsFor(bytes, words), findingOn(9, '')]
    const review = reviewOf(
      bytes,
      findings,
      changesTo(findings, () => 'other words'),
    )
    expect(review.comments).toBe(findings.length)
    expect(review.changed.length).toBeGreaterThan(2)
    for (const [name, content] of [
      ['before', bytes],
      ['after', review.bytes],
    ] as const) {
      writeFileSync(join(folder, `${name}.docx`), content)
      const {errors} = await validateFile(join(folder, `${name}.docx`))
      expect(errors, name).toEqual([])
    }
    // It would say so: a mark that is no element of Word is an error.
    const broken = Buffer.from(makeDocx({body: `${paragraph(run('x'))}<w:commentRangeBegin w:id="1"/>`}))
    writeFileSync(join(folder, 'broken.docx'), broken)
    expect((await validateFile(join(folder, 'broken.docx'))).errors.length).toBeGreaterThan(0)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
})
