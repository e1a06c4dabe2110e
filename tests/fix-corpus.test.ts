/** Real documents, when UNTAPE_CORPUS names a folder of them: what is fixed and what stays, and that slips put in are taken out again. */
import {readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {expect, test} from 'vitest'
import {type Document, fix, lint, ReadError, type ReadInput, readDocument} from '../src/index.ts'
import {realDocuments} from './real-documents.ts'

const corpus = realDocuments('No real documents were fixed')
const inputs = corpus
  .of(/^(?:process_doc|issue_(?:md|form)_\w+)$/)
  .map(({kind, file}) => ({path: kind.startsWith('issue') ? `.github/ISSUE_TEMPLATE/${basename(file)}` : basename(file), file}))

/** A document with its text; undefined for what is refused. */
function open({path, file}: (typeof inputs)[number]): {readonly input: ReadInput & {readonly content: string}; readonly document: Document} | undefined {
  try {
    const document = readDocument({path, content: readFileSync(join(corpus.folder, file))})
    return {document, input: {path, content: document.source}}
  } catch (error) {
    if (error instanceof ReadError) return undefined
    throw error
  }
}

/** Code, addresses and front matter, told without a parser. */
function protectedIn(source: string): string[] {
  return source.match(/(?<![\s\S])---\n[\s\S]*?\n---$|^```[\s\S]*?^```$|`[^`\n]+`|https?:\/\/[^\s)>\]"']+|\]\([^)\s]*\)|\{%[\s\S]*?%\}|<%[\s\S]*?%>/gm) ?? []
}

test.skipIf(!corpus.areThere)('with suggestions: what is protected stays, nothing is worse, once more changes nothing', {timeout: 1_800_000}, () => {
  let [documents, changed, places] = [0, 0, 0]
  for (const one of inputs) {
    const opened = open(one)
    if (!opened) continue
    const {input, document} = opened
    const {source, edits, findings} = fix(input, {suggest: true})
    documents++
    if (edits.length === 0) continue
    changed++
    places += edits.length
    expect(protectedIn(source), one.file).toEqual(protectedIn(input.content))
    expect(findings.length, one.file).toBeLessThanOrEqual(lint(document).length)
    expect(fix({...input, content: source}, {suggest: true}).edits, one.file).toEqual([])
  }
  console.log(`${documents} documents: ${places} places in ${changed} of them`)
  expect(places).toBeGreaterThan(0)
})

/** A document with slips that have a fix: an article twice, and a suppression that suppresses nothing. */
function withSlips({source, blocks}: Document, mayComment: boolean): {readonly content: string; readonly slips: number} {
  let content = source
  let slips = 0
  for (const block of blocks.toReversed()) {
    const start = block.starts[0] ?? 0
    if (block.role !== 'paragraph' || block.quoted || block.section % 3 !== 0) continue
    const at = source.slice(start, block.ends.at(-1)).search(/(?<=[a-z] )the (?=[a-z]+ [a-z])/)
    if (at >= 0 && block.text.includes(source.slice(start + at - 3, start + at + 8))) {
      content = `${content.slice(0, start + at)}the ${content.slice(start + at)}`
      slips++
    }
    const lineStart = source.lastIndexOf('\n', start - 1) + 1
    if (mayComment && lineStart === start && /\n\n$/.test(source.slice(0, start))) {
      content = `${content.slice(0, start)}<!-- untape-disable-next-line no-jargon -- a test -->\n${content.slice(start)}`
      slips++
    }
  }
  return {content, slips}
}

function slipsIn(text: string): number {
  return text.match(/\bthe the\b|^<!-- untape-disable-next-line no-jargon -- a test -->$/gm)?.length ?? 0
}

test.skipIf(!corpus.areThere)('slips that are put in are taken out again', {timeout: 1_800_000}, () => {
  let [documents, slips, mended] = [0, 0, 0]
  const others: string[] = []
  for (const one of inputs) {
    const opened = open(one)
    if (opened?.document.format !== 'markdown' || opened.document.language !== 'en') continue
    const {input, document} = opened
    const made = withSlips(document, !lint(document).some(({rule}) => rule === 'no-jargon'))
    if (made.slips === 0) continue
    documents++
    slips += made.slips
    const [wanted, found] = [fix(input).source, fix({...input, content: made.content}).source]
    // Where a slip is left, a mended text would have had a finding that its section had not, or it stands in a quotation.
    const left = found === wanted ? 0 : slipsIn(found) - slipsIn(wanted)
    if (left > 0) others.push(`${one.file}: ${left} of ${made.slips}`)
    else expect(found, one.file).toBe(wanted)
    mended += made.slips - left
  }
  console.log(`${documents} documents with ${slips} slips: ${mended} mended`, others)
  expect(mended / slips).toBeGreaterThan(0.9)
})
