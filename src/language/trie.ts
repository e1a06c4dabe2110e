import {memoised, ofWords} from '../document/memo.ts'
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

/** Phrases that are stored when a text may have one of them. */
export interface LaterPhrases {
  /** What their first words begin with. */
  readonly openings: readonly string[]
  /** What the second word begins with; undefined for a single word. */
  readonly second: string | undefined
  /** The fewest letters of the first two words written as one. */
  readonly joined: number
  /** Stores them. */
  readonly add: () => void
}

/** Phrases that are described when a word of a text begins like them. */
export interface Undescribed {
  describe(): LaterPhrases
}

/** Stored when the next word fits too. */
interface Waiting {
  readonly source: Undescribed
  phrases: LaterPhrases | undefined
  isAdded: boolean
}

/** What is known of a word that was looked up. */
interface First<T> {
  node: Node<T> | undefined
  /** What may begin with it, depending on the word behind it, and is not stored yet. */
  waiting: readonly WaitingForSecond[]
}

interface WaitingForSecond {
  readonly waiting: Waiting
  readonly second: string
  /** Of its first letter. */
  readonly code: number
}

/** How many letters waiting phrases are filed under. */
export const filed = 3

const none: readonly never[] = []

/**
 * Finds any number of phrases in one pass over the words of a text. Words may
 * be parted by white space or a hyphen; `/` and `&` count as words of their own.
 */
export class PhraseTrie<T> {
  readonly #root: Node<T> = {next: new Map(), values: []}
  readonly #accepts: (match: TrieMatch<T>, text: string) => boolean
  /** By the words that were looked up: most words of a text begin no phrase. */
  readonly #firsts = new Map<string, First<T>>()
  /** By the first letters of their openings. */
  readonly #waiting = new Map<string, Waiting[]>()

  /** `accepts` refuses a longest match in a text, so that a shorter one is tried. */
  constructor(accepts: (match: TrieMatch<T>, text: string) => boolean = () => true) {
    this.#accepts = accepts
  }

  /**
   * Has phrases stored once a text may have one, by the first letters of their openings (`filed` of them, fewer of a
   * shorter one). Most terms of a large glossary are in no text, and their spellings are many.
   */
  addLater(letters: Iterable<string>, source: Undescribed): void {
    const waiting: Waiting = {source, phrases: undefined, isAdded: false}
    for (const key of letters) {
      const list = this.#waiting.get(key)
      if (list) list.push(waiting)
      else this.#waiting.set(key, [waiting])
    }
    // To clear a map makes another, whatever is in it.
    if (this.#firsts.size > 0) this.#firsts.clear()
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
    const first = this.#firsts.get(words[0] ?? '')
    if (first) first.node = this.#root.next.get(words[0] ?? '')
  }

  /** The matches in reading order, longest first at each place; they may overlap. */
  readonly match = memoised((text) => this.#match(text))

  /** The matches that begin at each place, shorter ones too. */
  readonly all = memoised((text) => this.#all(text))

  #match(text: string): readonly TrieMatch<T>[] {
    const found: TrieMatch<T>[] = []
    const tokens = tokensOf(text)
    for (let i = 0; i < tokens.length; i++) {
      const first = this.#first(tokens, i)
      if (first) i = this.#longestFrom(first, tokens, i, text, found)
    }
    return found.length > 0 ? found : none
  }

  #all(text: string): readonly TrieMatch<T>[] {
    const found: TrieMatch<T>[] = []
    const tokens = tokensOf(text)
    for (const [i, {start}] of tokens.entries()) {
      let node = this.#first(tokens, i)
      for (let j = i; node; j++) {
        if (node.values.length > 0) found.push({start, end: tokens[j]?.end ?? start, values: node.values})
        const next = tokens[j + 1]
        node = next?.isJoined ? node.next.get(next.key) : undefined
      }
    }
    return found.length > 0 ? found : none
  }

  /** What begins with a token. */
  #first(tokens: readonly Token[], i: number): Node<T> | undefined {
    const word = tokens[i]?.key ?? ''
    const first = this.#firsts.get(word) ?? this.#lookUp(word)
    const next = first.waiting.length > 0 ? tokens[i + 1] : undefined
    if (next?.isJoined) addFitting(first, next.key)
    return first.node
  }

  #lookUp(word: string): First<T> {
    const waiting = new Map<Waiting, WaitingForSecond>()
    for (let length = Math.min(filed, word.length); length > 0; length--) {
      for (const one of this.#waiting.get(word.slice(0, length)) ?? []) {
        if (one.isAdded) continue
        const phrases = one.phrases ?? one.source.describe()
        one.phrases = phrases
        if (!phrases.openings.some((opening) => word.startsWith(opening))) continue
        // What needs no second word, or has it in this one (“changerequest”), waits for nothing.
        if (!phrases.second || (word.length >= phrases.joined && word.includes(phrases.second, 1))) addNow(one)
        else waiting.set(one, {waiting: one, second: phrases.second, code: phrases.second.charCodeAt(0)})
      }
    }
    const first: First<T> = {node: this.#root.next.get(word), waiting: [...waiting.values()]}
    if (this.#firsts.size >= mostFirsts) this.#firsts.clear()
    this.#firsts.set(word, first)
    return first
  }

  /** Adds the longest match that begins with a token; returns its last token, or the first when there is none. */
  #longestFrom(first: Node<T>, tokens: readonly Token[], i: number, text: string, found: TrieMatch<T>[]): number {
    let node: Node<T> | undefined = first
    let best: TrieMatch<T> | undefined
    let last = i
    for (let j = i; node; ) {
      const token = tokens[j]
      if (token && node.values.length > 0) {
        const match = {start: tokens[i]?.start ?? 0, end: token.end, values: node.values}
        if (this.#accepts(match, text)) {
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

/** Stores what may go on with the next word. Common words begin dozens of phrases: their letters tell most apart. */
function addFitting(first: First<unknown>, next: string): void {
  const code = next.charCodeAt(0)
  let isChanged = false
  for (const one of first.waiting) {
    if (one.code !== code || !next.startsWith(one.second)) continue
    isChanged = true
    addNow(one.waiting)
  }
  if (isChanged) first.waiting = first.waiting.filter(({waiting}) => !waiting.isAdded)
}

function addNow(waiting: Waiting): void {
  if (waiting.isAdded) return
  waiting.isAdded = true
  waiting.phrases?.add()
}

interface Token {
  readonly key: string
  readonly start: number
  readonly end: number
  /** Only white space or a hyphen stands between this token and the one before. */
  readonly isJoined: boolean
}

const tokensOf = memoised((text): readonly Token[] => tokensIn(text))

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
}, ofWords)

/** A phrase as the words the trie knows. */
export function phraseWords(phrase: string): string[] {
  return tokensIn(phrase).map(({key}) => key)
}
