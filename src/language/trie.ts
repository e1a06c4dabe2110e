import {tokenPool, tokensOf} from './tokens.ts'
import {keyWith, numberOfKey, vocabularyAge} from './vocabulary.ts'

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

/** What is known of a word that was looked up and may begin a phrase. */
interface First<T> {
  node: Node<T> | undefined
  /** What may begin with it, depending on the word behind it, and is not stored yet. */
  waiting: readonly WaitingForSecond[]
}

/** What is known of a word by its number: nothing yet, that it begins no phrase, or that it may. */
const state = {unknown: 0, none: 1, some: 2} as const

interface WaitingForSecond {
  readonly waiting: Waiting
  readonly second: string
  /** Of its first letter. */
  readonly code: number
}

/** How many letters waiting phrases are filed under: hundreds of a large glossary begin with the same three. */
export const filed = 5

const none: readonly never[] = []

/**
 * Finds any number of phrases in one pass over the words of a text. Words may
 * be parted by white space or a hyphen; `/` and `&` count as words of their own.
 */
export class PhraseTrie<T> {
  readonly #root: Node<T> = {next: new Map(), values: []}
  readonly #accepts: (match: TrieMatch<T>, text: string) => boolean
  /** By the number of a word that was looked up: most words of a text begin no phrase. */
  #states = new Uint8Array(0)
  readonly #firsts = new Map<number, First<T>>()
  /** Of the vocabulary whose numbers these are. */
  #age = 0
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
    this.#forget()
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
    if (this.#states.length > 0) this.#renew(words[0] ?? '')
  }

  /** The matches in reading order, longest first at each place; they may overlap. */
  match(text: string): readonly TrieMatch<T>[] {
    let found: TrieMatch<T>[] | undefined
    const {from, to} = tokensOf(text)
    this.#checkAge()
    for (let i = this.#skip(from, to); i < to; i = this.#skip(i + 1, to)) {
      const node = this.#begin(i, to)
      if (!node) continue
      found ??= []
      i = this.#longestFrom(node, i, to, text, found)
    }
    return found ?? none
  }

  /** The matches that begin at each place, shorter ones too. */
  all(text: string): readonly TrieMatch<T>[] {
    let found: TrieMatch<T>[] | undefined
    const {from, to} = tokensOf(text)
    this.#checkAge()
    for (let i = this.#skip(from, to); i < to; i = this.#skip(i + 1, to)) {
      let node = this.#begin(i, to)
      for (let j = i; node; j++) {
        if (node.values.length > 0) {
          const {starts, ends} = tokenPool()
          found ??= []
          found.push({start: starts[i] as number, end: ends[j] as number, values: node.values})
        }
        node = this.#next(node, j, to)
      }
    }
    return found ?? none
  }

  /** The next token that may begin a phrase. */
  #skip(from: number, to: number): number {
    const {numbers} = tokenPool()
    const states = this.#states
    let i = from
    while (i < to && states[numbers[i] as number] === state.none) i++
    return i
  }

  /** What begins with a token that may begin a phrase. */
  #begin(i: number, to: number): Node<T> | undefined {
    const {numbers, joined} = tokenPool()
    const number = numbers[i] as number
    const first = this.#states[number] === state.some ? this.#firsts.get(number) : this.#lookUp(number)
    if (!first) return undefined
    if (first.waiting.length > 0 && i + 1 < to && joined[i + 1] === 1) addFitting(first, keyWith(numbers[i + 1] as number))
    return first.node
  }

  /** What goes on with the token behind another one. */
  #next(node: Node<T>, i: number, to: number): Node<T> | undefined {
    const {numbers, joined} = tokenPool()
    return i + 1 < to && joined[i + 1] === 1 ? node.next.get(keyWith(numbers[i + 1] as number)) : undefined
  }

  #checkAge(): void {
    if (this.#age === vocabularyAge()) return
    this.#forget()
    this.#age = vocabularyAge()
  }

  #forget(): void {
    // To clear a map makes another, whatever is in it, and phrases come by the thousand before a word is looked up.
    if (this.#states.length === 0) return
    this.#states.fill(state.unknown)
    this.#firsts.clear()
  }

  /** A phrase was added that begins with a word. */
  #renew(word: string): void {
    if (this.#age !== vocabularyAge()) return
    const number = numberOfKey(word)
    const first = this.#firsts.get(number)
    if (first) first.node = this.#root.next.get(word)
    else if (number < this.#states.length) this.#states[number] = state.unknown
  }

  #lookUp(number: number): First<T> | undefined {
    const word = keyWith(number)
    let waiting: Map<Waiting, WaitingForSecond> | undefined
    for (let length = Math.min(filed, word.length); length > 0; length--) {
      for (const one of this.#waiting.get(word.slice(0, length)) ?? []) {
        if (one.isAdded) continue
        const phrases = one.phrases ?? one.source.describe()
        one.phrases = phrases
        if (!phrases.openings.some((opening) => word.startsWith(opening))) continue
        // What needs no second word, or has it in this one (“changerequest”), waits for nothing.
        if (!phrases.second || (word.length >= phrases.joined && word.includes(phrases.second, 1))) addNow(one)
        else {
          waiting ??= new Map()
          waiting.set(one, {waiting: one, second: phrases.second, code: phrases.second.charCodeAt(0)})
        }
      }
    }
    const node = this.#root.next.get(word)
    const isSome = node !== undefined || waiting !== undefined
    if (number >= this.#states.length) this.#states = larger(this.#states, number)
    this.#states[number] = isSome ? state.some : state.none
    if (!isSome) return undefined
    const first: First<T> = {node, waiting: waiting ? [...waiting.values()] : none}
    this.#firsts.set(number, first)
    return first
  }

  /** Adds the longest match that begins with a token; returns its last token, or the first when there is none. */
  #longestFrom(first: Node<T>, i: number, to: number, text: string, found: TrieMatch<T>[]): number {
    const {starts, ends} = tokenPool()
    let node: Node<T> | undefined = first
    let best: TrieMatch<T> | undefined
    let last = i
    for (let j = i; node; j++) {
      if (node.values.length > 0) {
        const match = {start: starts[i] as number, end: ends[j] as number, values: node.values}
        if (this.#accepts(match, text)) {
          best = match
          last = j
        }
      }
      node = this.#next(node, j, to)
    }
    if (best) found.push(best)
    return last
  }
}

function larger(states: Uint8Array, number: number): Uint8Array<ArrayBuffer> {
  const grown = new Uint8Array(Math.max(1024, 2 * (number + 1)))
  grown.set(states)
  return grown
}

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
