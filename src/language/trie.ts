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
  }

  /** The matches in reading order, longest first at each place; they may overlap. `accept` refuses a longest match, so that a shorter one is tried. */
  *match(text: string, accept: (match: TrieMatch<T>) => boolean = () => true): Generator<TrieMatch<T>> {
    const tokens = tokensOf(text)
    for (let i = 0; i < tokens.length; i++) {
      const found = this.#longestFrom(tokens, i, accept)
      if (!found) continue
      yield found.match
      i = found.last
    }
  }

  #longestFrom(tokens: readonly Token[], i: number, accept: (match: TrieMatch<T>) => boolean): {match: TrieMatch<T>; last: number} | undefined {
    let node: Node<T> | undefined = this.#root
    let best: {match: TrieMatch<T>; last: number} | undefined
    for (let j = i; j < tokens.length; j++) {
      const token = tokens[j]
      if (!token || (j > i && !token.isJoined)) break
      node = node.next.get(token.key)
      if (!node) break
      if (node.values.length === 0) continue
      const match = {start: tokens[i]?.start ?? 0, end: token.end, values: node.values}
      if (accept(match)) best = {match, last: j}
    }
    return best
  }
}

interface Token {
  readonly key: string
  readonly start: number
  readonly end: number
  /** Only white space or a hyphen stands between this token and the one before. */
  readonly isJoined: boolean
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const word of wordsOf(text)) {
    const gap = text.slice(last, word.start)
    const sign = /^\s*([/&])\s*$/.exec(gap)?.[1]
    if (sign && tokens.length > 0) {
      tokens.push({key: sign, start: last, end: word.start, isJoined: true})
      tokens.push({key: keyOf(word.text), start: word.start, end: word.end, isJoined: true})
    } else {
      const isJoined = /^(?:\s+|[-‐‑]|\s[–-]\s)$/.test(gap) && !gap.includes('\n\n')
      tokens.push({key: keyOf(word.text), start: word.start, end: word.end, isJoined})
    }
    last = word.end
  }
  return tokens
}

function keyOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/'s$|'$/, '')
}

/** A phrase as the words the trie knows. */
export function phraseWords(phrase: string): string[] {
  return tokensOf(phrase).map(({key}) => key)
}
