import {describe, expect, it} from 'vitest'
import {kindAt, letter, lowerCase, number, otherScript, upperCase} from '../src/language/letters.ts'

describe('the table of letters', () => {
  it('says of each character what the patterns say', () => {
    const patterns = [
      [letter, /\p{L}/u],
      [number, /\p{N}/u],
      [upperCase, /\p{Lu}/u],
      [lowerCase, /\p{Ll}/u],
      [otherScript, /[^\p{Script=Latin}\P{L}]/u],
    ] as const
    for (let code = 0; code < 0x20000; code++) {
      const character = String.fromCodePoint(code)
      for (let i = 0; i < character.length; i++) {
        const kind = kindAt(character, i)
        const wrong = patterns.filter(([bit, pattern]) => ((kind & bit) !== 0) !== pattern.test(character))
        if (wrong.length > 0) expect({code, i}).toBe('as the patterns say')
      }
    }
  })

  it('takes half a character for none', () => {
    expect([kindAt('\ud835', 0) & letter, kindAt('a\udc00', 1) & letter, kindAt('\ud835a', 0) & letter]).toEqual([0, 0, 0])
  })
})
