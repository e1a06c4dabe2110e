import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Pieces} from '../src/fix/pieces.ts'
import {type Finding, fix, lint, type ReadInput, readDocument} from '../src/index.ts'
import {encodeAs} from '../src/readers/encoding.ts'
import {forms, pages} from './fix-documents.ts'

const page = 'docs/page.md'
const form = '.github/ISSUE_TEMPLATE/laptop.yml'
const suggest = fc.boolean()

/** How often each rule reports something, and how much it counts. */
function amounts(findings: readonly Finding[]): Map<string, number> {
  const all = new Map<string, number>()
  for (const {rule, measure = 1} of findings) all.set(rule, (all.get(rule) ?? 0) + measure)
  return all
}

/** Fixes, and holds what is true of every document that was fixed. */
function fixed(input: ReadInput & {readonly content: string}, isSuggesting: boolean): string {
  const {source, edits, findings} = fix(input, {suggest: isSuggesting})
  let at = 0
  let text = ''
  for (const {span, text: own} of edits) {
    expect(span.start, 'edits are in order and none is over another').toBeGreaterThanOrEqual(at)
    text += input.content.slice(at, span.start) + own
    at = span.end
  }
  expect(text + input.content.slice(at), 'the edits make the text').toBe(source)
  const [before, after] = [lint(readDocument(input)), lint(readDocument({...input, content: source}))]
  expect(after, 'what is left is what is found').toEqual(findings)
  const older = amounts(before)
  for (const [rule, amount] of amounts(after)) expect(amount, `${rule} is no worse`).toBeLessThanOrEqual(older.get(rule) ?? 0)
  expect(fix({...input, content: source}, {suggest: isSuggesting}).edits, 'once more changes nothing').toEqual([])
  return source
}

test('a page: what is protected stays, nothing is worse, once more changes nothing', {timeout: 300_000}, () => {
  fc.assert(
    fc.property(pages, suggest, ({content, kept}, isSuggesting) => {
      const source = fixed({path: page, content}, isSuggesting)
      let at = 0
      for (const text of kept) {
        expect(source.indexOf(text, at), `${text} stays`).toBeGreaterThanOrEqual(at)
        at = source.indexOf(text, at) + text.length
      }
      expect(source.endsWith('\n')).toBe(content.endsWith('\n'))
    }),
    {numRuns: 40},
  )
})

test('an issue form: nothing is worse, once more changes nothing', {timeout: 300_000}, () => {
  fc.assert(
    fc.property(forms, suggest, (content, isSuggesting) => {
      fixed({path: form, content}, isSuggesting)
    }),
    {numRuns: 40},
  )
})

test('line ends stay what they are, and matter to nothing', {timeout: 300_000}, () => {
  const documents = fc.oneof(
    pages.map(({content}) => ({path: page, content})),
    forms.map((content) => ({path: form, content})),
  )
  fc.assert(
    fc.property(documents, suggest, ({path, content}, isSuggesting) => {
      const unix = fix({path, content}, {suggest: isSuggesting}).source
      expect(fix({path, content: content.replaceAll('\n', '\r\n')}, {suggest: isSuggesting}).source).toBe(unix.replaceAll('\n', '\r\n'))
    }),
    {numRuns: 25},
  )
})

test('bytes: the encoding and its mark stay', () => {
  const text = fc.string({unit: 'grapheme'}).map((one) => one.replaceAll('\uFEFF', ''))
  const encodings = fc.constantFrom<(one: string) => Buffer>(
    (one) => Buffer.from(`x${one}`),
    (one) => Buffer.from(`\uFEFF${one}`),
    (one) => Buffer.from(`\uFEFF${one}`, 'utf16le'),
    (one) => Buffer.from(`\uFEFF${one}`, 'utf16le').swap16(),
  )
  fc.assert(
    fc.property(text, text, encodings, (before, after, encode) => {
      const isMarked = encode('').length > 1
      expect(Buffer.from(encodeAs(isMarked ? after : `x${after}`, encode(before)))).toEqual(encode(after))
    }),
  )
})

test('edits upon edits are edits of the first text', () => {
  const round = fc.array(fc.tuple(fc.nat(6), fc.nat(4), fc.string({maxLength: 4})), {maxLength: 4})
  fc.assert(
    fc.property(fc.string({maxLength: 30}), fc.array(round, {maxLength: 4}), (first, rounds) => {
      const pieces = new Pieces(first.length)
      let now = first
      for (const wanted of rounds) {
        let at = 0
        const edits = wanted.map(([gap, length, text]) => {
          const start = Math.min(now.length, at + gap)
          at = Math.min(now.length, start + length)
          return {span: {start, end: at}, text}
        })
        pieces.make(edits)
        for (const {span, text} of edits.toReversed()) now = now.slice(0, span.start) + text + now.slice(span.end)
      }
      let [text, at] = ['', 0]
      for (const {span, text: own} of pieces.edits()) {
        expect(span.start).toBeGreaterThanOrEqual(at)
        text += first.slice(at, span.start) + own
        at = span.end
      }
      expect(text + first.slice(at)).toBe(now)
    }),
  )
})
