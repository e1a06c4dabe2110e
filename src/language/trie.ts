import {memoised} from '../document/memo.ts'
import {wordsOf} from './words.ts'

interface Node<T> {
  readonly next: Map<string, Node<T>>
  readonly values: T[]
}

/** A match in a text: [start, end) in its units, and the values stored for it. */
export interface TrieMatch<T> {
  readonly start: number
  readonly end: number
  readonly values: readonly T[]
}

/**
 * Finds any number of phrases in one pass over the words of a text. Words may
 * be parted by white space or a hyphen; `/` and `&` count as words of their own.
 */
export class PhraseTrie<T> {
  readonly #root: Node<T> = {next: new Map(), values: []}
  /** What begins with a word that was looked up: null for nothing. Most words of a text begin no phrase. */
  readonly #firsts = new Map<string, Node<T> | null>()
  /** What adds the phrases whose first word opens in some way, until a text has a word that does. */
  readonly #waiting = new Map<number, ((isWanted: (word: string) => boolean) => void)[]>()

  /** Has `add` called for phrases whose first word opens like one of these, once a text has such a word; it must add those only that are wanted. */
  addLater(firstWords: Iterable<string>, add: (isWanted: (word: string) => boolean) => void): void {
    for (const opening of new Set(Array.from(firstWords, openingOf))) {
      const list = this.#waiting.get(opening)
      if (list) list.push(add)
      else this.#waiting.set(opening, [add])
    }
  }

  /** Stores `value` under a phrase, given as its words in lower case. */
  add(words: readonly string[], value: T): void {
    let node = this.#root
    for (const word of words) {
      let next = node.next.get(word)
      if (!next) {
        next = {next: new Map(), values: []}
        node.next.set(word, next)
      }
      node = next
    }
    if (words.length > 0) node.values.push(value)
    this.#firsts.delete(words[0] ?? '')
  }

  /** The matches in reading order, longest first at each place; they may overlap. `accept` refuses a longest match, so that a shorter one is tried. */
  match(text: string, accept: (match: TrieMatch<T>) => boolean = () => true): TrieMatch<T>[] {
    const found: TrieMatch<T>[] = []
    const tokens = tokensOf(text)
    for (let i = 0; i < tokens.length; i++) {
      const first = this.#first(tokens[i]?.key ?? '')
      if (first) i = this.#longestFrom(first, tokens, i, accept, found)
    }
    return found
  }

  /** The matches that begin at each place, shorter ones too. */
  all(text: string): TrieMatch<T>[] {
    const found: TrieMatch<T>[] = []
    const tokens = tokensOf(text)
    for (const [i, {key, start}] of tokens.entries()) {
      let node = this.#first(key)
      for (let j = i; node; j++) {
        if (node.values.length > 0) found.push({start, end: tokens[j]?.end ?? start, values: node.values})
        const next = tokens[j + 1]
        node = next?.isJoined ? node.next.get(next.key) : undefined
      }
    }
    return found
  }

  #first(word: string): Node<T> | undefined {
    const known = this.#firsts.get(word)
    if (known !== undefined) return known ?? undefined
    const first = this.#find(word)
    if (this.#firsts.size >= mostFirsts) this.#firsts.clear()
    this.#firsts.set(word, first ?? null)
    return first
  }

  #find(word: string): Node<T> | undefined {
    const known = this.#root.next.get(word)
    if (known || this.#waiting.size === 0) return known
    const opening = openingOf(word)
    const waiting = this.#waiting.get(opening)
    if (!waiting) return undefined
    this.#waiting.delete(opening)
    for (const add of waiting) add((one) => openingOf(one) === opening)
    return this.#root.next.get(word)
  }

  /** Adds the longest match that begins with a token; returns its last token, or the first when there is none. */
  #longestFrom(first: Node<T>, tokens: readonly Token[], i: number, accept: (match: TrieMatch<T>) => boolean, found: TrieMatch<T>[]): number {
    let node: Node<T> | undefined = first
    let best: TrieMatch<T> | undefined
    let last = i
    for (let j = i; node; ) {
      const token = tokens[j]
      if (token && node.values.length > 0) {
        const match = {start: tokens[i]?.start ?? 0, end: token.end, values: node.values}
        if (accept(match)) {
          best = match
          last = j
        }
      }
      const next = tokens[++j]
      if (!next?.isJoined) break
      node = node.next.get(next.key)
    }
    if (best) found.push(best)
    return last
  }
}

const mostFirsts = 50_000

/** How many letters an opening has: no ending touches them in a longer word. */
export const openingLength = 4

/** The first letters of a word as a number; a few openings may share one. */
function openingOf(word: string): number {
  let opening = 0
  for (let i = 0; i < openingLength && i < word.length; i++) opening = (opening * 31 + word.charCodeAt(i)) & 0xfffff
  return opening
}

interface Token {
  readonly key: string
  readonly start: number
  readonly end: number
  /** Only white space or a hyphen stands between this token and the one before. */
  readonly isJoined: boolean
}

/** Of the texts that are searched for several lists of phrases in a row; as many words as a large document has. */
const known = new Map<string, readonly Token[]>()
const mostKnown = 8_000
let count = 0

function tokensOf(text: string): readonly Token[] {
  const found = known.get(text)
  if (found) return found
  const tokens = tokensIn(text)
  count += tokens.length
  if (count > mostKnown) {
    known.clear()
    count = tokens.length
  }
  known.set(text, tokens)
  return tokens
}

function tokensIn(text: string): Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const word of wordsOf(text)) {
    const key = keyOf(word.text)
    // Most words are parted by one space.
    const isSpace = word.start === last + 1 && text.charCodeAt(last) === 32
    const gap = isSpace ? ' ' : text.slice(last, word.start)
    const sign = isSpace ? undefined : /^\s*([/&])\s*$/.exec(gap)?.[1]
    if (sign && tokens.length > 0) {
      tokens.push({key: sign, start: last, end: word.start, isJoined: true})
      tokens.push({key, start: word.start, end: word.end, isJoined: true})
    } else {
      const isJoined = isSpace || (/^(?:\s+|[-‐‑]|\s[–-]\s)$/.test(gap) && !gap.includes('\n\n'))
      tokens.push({key, start: word.start, end: word.end, isJoined})
    }
    last = word.end
  }
  return tokens
}

const keyOf = memoised((word) => {
  const key = word.toLowerCase()
  return /['’]/.test(key) ? key.replace(/’/g, "'").replace(/'s$|'$/, '') : key
})

/** A phrase as the words the trie knows. */
export function phraseWords(phrase: string): string[] {
  return tokensOf(phrase).map(({key}) => key)
}
