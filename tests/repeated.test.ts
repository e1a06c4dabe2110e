import fc from 'fast-check'
import {expect, test} from 'vitest'
import {mayRepeat} from '../src/language/words.ts'

const twice = /(?<!\p{L})(\p{L}+)\s+\1(?!\p{L})/iu

test.each([
  ['Send the the form.', true],
  ['Send the\nThe form.', true],
  ['the  the', true],
  ['Send the form to the desk.', false],
  ['the, the', false],
  ['the 2 the', false],
  ['other the', false],
  ['', false],
])('%j: %s', (text, expected) => {
  expect(mayRepeat(text)).toBe(expected)
})

test('a text that repeats a word is never passed over', () => {
  const letters = fc.constantFrom('a', 'A', 'é', 'É', 'b', ' ', '\n', '\u00a0', '.', '1', '’', 'e\u0301', '𝒜')
  fc.assert(
    fc.property(fc.array(letters, {maxLength: 12}), (parts) => {
      const text = parts.join('')
      if (twice.test(text)) expect(mayRepeat(text), JSON.stringify(text)).toBe(true)
    }),
    {numRuns: 5000},
  )
})
