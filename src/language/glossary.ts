import type {Audience, Block} from '../document/document.ts'
import {type Span, spanOf} from '../document/text.ts'
import {inflections} from './inflect.ts'
import {isProtected, isTitleCase, type Range} from './protect.ts'
import {PhraseTrie, phraseWords} from './trie.ts'
import {countWords} from './words.ts'

export type Status = 'avoid' | 'explain' | 'ok'

/** One term of a glossary, as its YAML has it. */
export interface GlossaryEntry {
  readonly term: string
  readonly forms?: readonly string[]
  readonly status: Status
  /** Replacements, best first. */
  readonly say?: readonly string[]
  readonly means?: string
  /** The long form of an acronym. */
  readonly expands?: string
  /** Who must understand the documents that the entry applies to: `everyone` when left out. */
  readonly audience?: Audience
  readonly owner?: string
  readonly source: string
  readonly reviewed?: string
  readonly lang?: string
  readonly bad?: string
  readonly good?: string
}

/** Where a term of the glossary stands in a document. */
export interface TermHit {
  readonly entry: GlossaryEntry
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly span: Span
  /** As written. */
  readonly text: string
}

interface Spelling {
  readonly entry: GlossaryEntry
  /** The words whose capitals count, in order; undefined where any case will do. */
  readonly exact: readonly (string | undefined)[]
}

/** A glossary ready to be matched: any number of terms in one pass over a text. */
export class Glossary {
  readonly entries: readonly GlossaryEntry[]
  readonly #trie = new PhraseTrie<Spelling>()
  readonly #acronyms = new Set<string>()

  constructor(entries: readonly GlossaryEntry[]) {
    this.entries = entries
    for (const entry of entries) {
      for (const spelling of [entry.term, ...(entry.forms ?? [])]) this.#add(spelling, entry)
    }
  }

  /** Whether an acronym has an entry, of any status. */
  hasAcronym(acronym: string): boolean {
    return this.#acronyms.has(acronym)
  }

  /** The terms in a block, longest first where several begin, outside its protected stretches. */
  *match(block: Block, protectedIn: readonly Range[]): Generator<TermHit> {
    const isHeadline = isTitleCase(block.text)
    for (const {start, end, values} of this.#trie.match(block.text, ({start, end, values}) => pick(values, block.text.slice(start, end)) !== undefined)) {
      const text = block.text.slice(start, end)
      const entry = pick(values, text)
      if (!entry || isProtected(protectedIn, start, end)) continue
      if (!isHeadline && isName(block.text, start, text, entry)) continue
      yield {entry, block, start, end, span: spanOf(block, start, end), text}
    }
  }

  #add(spelling: string, entry: GlossaryEntry): void {
    const words = spelling.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*|[/&]/gu) ?? []
    const exact = words.map((word) => (isAcronym(word) ? word : undefined))
    if (words.length === 1 && exact[0]) this.#acronyms.add(exact[0])
    for (const variant of variantsOf(phraseWords(spelling), exact)) this.#trie.add(variant.words, {entry, exact: variant.exact})
  }
}

function isAcronym(word: string): boolean {
  return word.length >= 2 && word.length <= 8 && word === word.toUpperCase() && /\p{Lu}/u.test(word)
}

interface Variant {
  readonly words: readonly string[]
  readonly exact: readonly (string | undefined)[]
}

/** Every spelling of a phrase: its first or last word inflected, neighbours written as one word. */
function* variantsOf(words: readonly string[], exact: readonly (string | undefined)[]): Generator<Variant> {
  const last = words.length - 1
  const seen = new Set<string>()
  const spellings: Variant[] = [{words, exact}]
  for (const at of last > 0 ? [0, last] : [0]) {
    const word = words[at] ?? ''
    const forms = exact[at] ? [word, `${word}s`] : inflections(word)
    for (const form of forms) spellings.push({words: words.with(at, form), exact})
  }
  for (const spelling of spellings) {
    const key = spelling.words.join(' ')
    if (!seen.has(key)) yield spelling
    seen.add(key)
  }
  for (const spelling of spellings) {
    if (spelling.words.length < 2 || spelling.exact.some(Boolean) || spelling.words.some((word) => word === '/' || word === '&')) continue
    for (let at = 0; at < last; at++) {
      const joined = [...spelling.words.slice(0, at), `${spelling.words[at]}${spelling.words[at + 1]}`, ...spelling.words.slice(at + 2)]
      const key = joined.join(' ')
      if (!seen.has(key)) yield {words: joined, exact: joined.map(() => undefined)}
      seen.add(key)
    }
  }
}

/** The entry whose capitals fit the text. */
function pick(values: readonly Spelling[], text: string): GlossaryEntry | undefined {
  const words = text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*|[/&]/gu) ?? []
  return values.find(({exact}) => exact.every((word, i) => word === undefined || fits(words[i] ?? '', word)))?.entry
}

function fits(written: string, acronym: string): boolean {
  const bare = written.replace(/['’]s?$/, '')
  return bare === acronym || bare === `${acronym}s`
}

/** A lower-case term with a capital inside a sentence is part of a name. */
function isName(text: string, start: number, written: string, entry: GlossaryEntry): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(written) || /^\p{Lu}/u.test(entry.term)) return false
  const before = text.slice(0, start)
  return /[\p{L}\p{N},]["'“‘(*]*\s+$/u.test(before) && countWords(before) > 0
}

/** Lays entries over others: an entry of `over` replaces the one with the same term. */
export function mergeEntries(base: readonly GlossaryEntry[], over: readonly GlossaryEntry[]): GlossaryEntry[] {
  const replaced = new Set(over.flatMap((entry) => [entry.term, ...(entry.forms ?? [])].map(termKey)))
  return [...base.filter(({term}) => !replaced.has(termKey(term))), ...over]
}

/** Two spellings of one term have the same key; an acronym and a word of its letters do not. */
export function termKey(term: string): string {
  return isAcronym(term) ? term : term.toLowerCase().replace(/[\s\-‐‑]+/g, '')
}
