import fc from 'fast-check'
import {expect, it} from 'vitest'
import {phraseWords, tokenPool, tokensOf} from '../src/language/tokens.ts'
import {PhraseTrie} from '../src/language/trie.ts'
import {keyWith, vocabularyAge} from '../src/language/vocabulary.ts'

interface Plain {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly isJoined: boolean
}

/** The same by patterns, a word at a time. */
function plainTokens(text: string): Plain[] {
  const tokens: Plain[] = []
  let last = 0
  for (const {0: word, index: start} of text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)) {
    const key = word
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/'s$|'$/, '')
    const gap = text.slice(last, start)
    const sign = tokens.length > 0 ? /^\s*([/&])\s*$/.exec(gap)?.[1] : undefined
    if (sign !== undefined) tokens.push({key: sign, start: last, end: start, isJoined: true})
    const isJoined = sign !== undefined || (/^(?:\s+|[-‐‑]|\s[–-]\s)$/.test(gap) && !gap.includes('\n\n'))
    tokens.push({key, start, end: start + word.length, isJoined})
    last = start + word.length
  }
  return tokens
}

function tokens(text: string): Plain[] {
  const {from, to} = tokensOf(text)
  const {numbers, starts, ends, joined} = tokenPool()
  return Array.from({length: to - from}, (_, i) => ({
    key: keyWith(numbers[from + i] ?? -1),
    start: starts[from + i] ?? -1,
    end: ends[from + i] ?? -1,
    isJoined: joined[from + i] === 1,
  }))
}

const piece = fc.constantFrom(
  'server',
  'Server’s',
  "don't",
  'IT',
  'R2',
  '4th',
  "o'2x",
  'ẞ',
  'İ',
  '𝒳',
  'é',
  ' ',
  '  ',
  '\n\n',
  '-',
  ' – ',
  '/',
  ' & ',
  "'",
  '’',
  '.',
  '…',
  '😀',
)

it('tokens are the words of a text and the signs between them, as patterns find them', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({unit: 'grapheme', maxLength: 3})), {maxLength: 20}), (pieces) => {
      const text = pieces.join('')
      expect(tokens(text)).toEqual(plainTokens(text))
    }),
    {numRuns: 1000},
  )
})

it('a text longer than the pool is read whole', () => {
  const text = 'one two/three '.repeat(50_000)
  expect(tokens(text)).toHaveLength(200_000)
  expect(tokens('one two').map(({key}) => key)).toEqual(['one', 'two'])
})

it('words that share a place are told apart', () => {
  // Pairs of letters with one hash: all words made of them have one too.
  const words = Array.from({length: 1 << 10}, (_, n) => Array.from({length: 10}, (_, i) => (((n >> i) & 1) === 1 ? 'aq' : 'bR')).join(''))
  expect(tokens(words.join(' ')).map(({key}) => key)).toEqual(words.map((word) => word.toLowerCase()))
  expect(tokens(`${words.join(' ')} `).map(({key}) => key)).toEqual(words.map((word) => word.toLowerCase()))
})

it('phrases are found when all numbers have been given anew', () => {
  const trie = new PhraseTrie<string>()
  trie.add(phraseWords('change request'), 'first')
  expect(trie.match('A change request.')).toHaveLength(1)
  const age = vocabularyAge()
  for (let i = 0; i < 12; i++) trie.match(Array.from({length: 10_000}, (_, n) => `w${i}x${n}`).join(' '))
  expect(vocabularyAge()).toBeGreaterThan(age)
  trie.add(phraseWords('ticket'), 'second')
  expect(trie.match('A change request is a ticket.').map(({values}) => values[0])).toEqual(['first', 'second'])
})
