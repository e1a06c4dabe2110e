/** The signs of a text, found in one pass: none is missed that a pattern would find. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {sign, signsIn} from '../src/language/signs.ts'

const found: Readonly<Record<keyof typeof sign, RegExp>> = {
  colon: /:\S/,
  dot: /\.\S/,
  ending: /\.[a-z]/i,
  at: /@/,
  hash: /#/,
  slash: /\//,
  backslash: /\\/,
  dash: /(?<![\w-])-/,
  variable: /[$%]/,
  underscore: /_/,
  hump: /[a-z][A-Z]/,
  bracket: /[<{[]/,
  doubleQuote: /"/,
  quote: /[“«"‘]|(?<!\w)'/,
  capital: /\s\p{Lu}/u,
}
const pieces = [...'aZéÉİſ7_.:;\'"-@#/\\$%<{[]}>“”«»‘’ \n\t\u0001\u00a0\u2028\u212a', '😀', '𝐀', 'www', 'aB']
const texts = fc.array(fc.constantFrom(...pieces), {maxLength: 4}).map((parts) => parts.join(''))

test.each(Object.entries(found) as [keyof typeof sign, RegExp][])('%s is seen wherever it is', (name, pattern) => {
  fc.assert(
    fc.property(texts, (text) => !pattern.test(text) || (signsIn(text) & sign[name]) !== 0),
    {numRuns: 2000},
  )
})

test('plain words have none', () => {
  for (const text of ['', 'Ask us first.', "We don’t, and they don't: a well-known way. Yes?\nNo"]) expect(signsIn(text) & ~sign.capital, text).toBe(0)
})
