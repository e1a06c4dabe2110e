/** Our verdict on a sentence is that of retext-readability. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import retextEnglish from 'retext-english'
import retextReadability from 'retext-readability'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {isHardToRead} from '../src/language/readability.ts'
import {splitSentences} from '../src/language/sentences.ts'
import {realDocuments} from './real-documents.ts'

const parser = unified().use(retextEnglish).freeze()
const readability = unified().use(retextReadability, {age: 18, minWords: 10}).freeze()

function ofPackage(text: string): boolean {
  const file = new VFile(text)
  readability.runSync(parser.parse(file), file)
  return file.messages.length > 0
}

const short = 'a to we you the and for with form desk send ask it is of by key In We The Ask'.split(' ')
const middle = 'people every table water manager before again account because system review request monthly wonderful children approval'.split(' ')
const long =
  'applicant confidentiality documentation organisation subsequently administrative Committee Departments responsibilities substantiated correspondence extraordinary'.split(
    ' ',
  )
const odd =
  "well-known don’t don't and/or 24 2,5 e.g. U.S. etc. Mr. vs. w/ ’tis AT&T x_y naïve ŒUVRE İstanbul ﬃnity Straße 😀 中文 3rd a.m. … -- https://e.org/a-b".split(
    ' ',
  )
const gaps = [
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  ', ',
  '; ',
  ': ',
  ' (',
  ') ',
  '. ',
  '! ',
  '? ',
  '.',
  '\n',
  '\n\n',
  ' - ',
  ' – ',
  '—',
  '/',
  "'",
  ' “',
  '” ',
  '-',
  '&',
  '.\n',
]

const sentence = (words: fc.Arbitrary<string>, gap: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> =>
  fc.array(fc.tuple(words, gap), {minLength: 8, maxLength: most}).map((pairs) => pairs.flat().join(''))
const from = (...lists: readonly (readonly string[])[]): fc.Arbitrary<string> => fc.oneof(...lists.map((list) => fc.constantFrom(...list)))
const space = fc.constant(' ')
const anyGap = fc.constantFrom(...gaps)

describe.each<[string, fc.Arbitrary<string>]>([
  ['short words', sentence(from(short, middle), space, 80)],
  ['some long words', sentence(from(short, short, middle, long), space, 50)],
  ['long words', sentence(from(short, middle, long, long), space, 40)],
  ['odd words and signs', sentence(from(short, middle, long, long, odd), anyGap, 60)],
  ['one word many times', fc.tuple(from(short, middle, long, odd), fc.integer({min: 9, max: 900})).map(([word, times]) => `${word} `.repeat(times))],
  ['anything', fc.string({unit: 'binary', maxLength: 200})],
])('of sentences with %s', (_, texts) => {
  test('it is the same', () => {
    fc.assert(
      fc.property(texts, (text) => isHardToRead(text) === ofPackage(text)),
      {numRuns: 150},
    )
  })
})

test('both verdicts come up', () => {
  const verdicts = fc.sample(sentence(from(short, short, middle, long), space, 50), 100).map(isHardToRead)
  expect(new Set(verdicts)).toEqual(new Set([true, false]))
})

test('numbers alone have no syllables, and letters alone are one each', () => {
  for (const word of ['7 ', 'x '])
    for (const times of [9, 10, 184, 185, 300, 1000]) expect(isHardToRead(word.repeat(times)), `${times} × ${word}`).toBe(ofPackage(word.repeat(times)))
})

const real = realDocuments('Verdicts on real sentences were not compared')

test.runIf(real.areThere)(
  'of real sentences it is the same',
  () => {
    const texts = real
      .of(/^process_doc$/)
      .filter((_, i) => i % 20 === 0)
      .map(({file}) => readFileSync(join(real.folder, file), 'utf8'))
    const sentences = texts
      .flatMap((text) => splitSentences(text).map(({start, end}) => text.slice(start, end)))
      .filter(({length}) => length > 60 && length <= 4000)
    expect(sentences.length).toBeGreaterThan(100)
    for (const one of sentences) expect(isHardToRead(one), one).toBe(ofPackage(one))
  },
  120_000,
)
