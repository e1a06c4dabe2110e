import type {Audience, Block} from '../document/document.ts'
import {once} from '../document/once.ts'
import {type Span, spanOf} from '../document/text.ts'
import {type Ending, inflections, isIrregular, withEnding} from './inflect.ts'
import {isProtected, isTitleCase, type Range} from './protect.ts'
import {type Capitals, capitalsOf, isAcronym, languageOf, type Variant, variantsOf, wordsIn} from './spellings.ts'
import {phraseWords} from './tokens.ts'
import {filed, type LaterPhrases, PhraseTrie, type TrieMatch, type Undescribed} from './trie.ts'

export type Status = 'avoid' | 'explain' | 'ok'

/** One term of a glossary, as its YAML has it. */
export interface GlossaryEntry {
  readonly term: string
  readonly forms?: readonly string[]
  /** A term that is only meant as a verb: “the provision of” is then not “provision”. */
  readonly part?: 'verb'
  /** The term is meant only where one of these words stands in the same block; one to avoid, within six words of it. */
  readonly near?: readonly string[]
  /** The replacement does not fit where one of these words stands within six words. */
  readonly unless?: readonly string[]
  /** A working word of engineers, to be told only where it is put to a requester. */
  readonly where?: 'request'
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
  /** The language of the documents it is for; English when left out. */
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
  /** What the entry says instead, in the form and with the capital of the text. */
  readonly replacements: readonly string[]
}

interface Spelling extends Omit<Variant, 'words'> {
  readonly entry: GlossaryEntry
  /** The place of the entry in the glossary. */
  readonly order: number
}

/** A glossary ready to be matched: any number of terms in one pass over a text. */
export class Glossary {
  readonly entries: readonly GlossaryEntry[]
  /** By language. */
  readonly #tries = new Map<string, PhraseTrie<Spelling>>()
  readonly #acronyms = new Set<string>()
  readonly #byAcronym = new Map<string, GlossaryEntry>()
  /** By their words. */
  readonly #beside = new Map<readonly string[], RegExp>()

  constructor(entries: readonly GlossaryEntry[]) {
    this.entries = entries
    for (const [order, entry] of entries.entries()) {
      this.#add(entry.term, entry, order)
      for (const form of entry.forms ?? []) this.#add(form, entry, order)
    }
  }

  /** Whether an acronym stands in a term, of any status. */
  hasAcronym(acronym: string): boolean {
    return this.#acronyms.has(acronym)
  }

  /** The entry whose term is the acronym itself. */
  acronym(acronym: string): GlossaryEntry | undefined {
    return this.#byAcronym.get(acronym)
  }

  /** Whether a paragraph has a word beside which the entry is meant; it is always meant when none is listed. */
  isMeantIn({text}: Pick<Block, 'text'>, entry: GlossaryEntry): boolean {
    return this.#isBeside(entry.near, text) !== false
  }

  /** Whether it has terms of a language. */
  speaks(language: string): boolean {
    return this.#tries.has(language)
  }

  /** The terms of a language in a block, longest first where several begin, outside its protected stretches. */
  *match(block: Block, protectedIn: readonly Range[], language = 'en'): Generator<TermHit> {
    const {text} = block
    const trie = this.#tries.get(language)
    if (!trie) return
    const isHeadline = once(() => isTitleCase(text))
    for (const {start, end, values} of trie.match(text)) {
      const written = text.slice(start, end)
      const spelling = pick(values, written)
      if (!spelling || isProtected(protectedIn, start, end)) continue
      const {entry, ending} = spelling
      if (isName(text, start, end, entry, isHeadline)) continue
      if (!this.#isAmong(spelling, text, start, end)) continue
      if (entry.status === 'avoid' && (isPartOfCompound(text, start, end) || !isUsedAs(entry, ending, text, start, end))) continue
      yield {entry, block, start, end, span: spanOf(block, start, end), text: written, replacements: replacementsOf(entry, ending, text, start)}
    }
  }

  /** The entries whose spellings stand in a text, of any language and wherever: also where no rule would speak of them. */
  mentions(text: string): Set<GlossaryEntry> {
    const found = new Set<GlossaryEntry>()
    for (const trie of this.#tries.values()) {
      for (const {start, end, values} of trie.all(text)) for (const {entry} of fitting(values, text.slice(start, end))) found.add(entry)
    }
    return found
  }

  #add(spelling: string, entry: GlossaryEntry, order: number): void {
    const language = languageOf(entry)
    const trie = this.#tries.get(language) ?? new PhraseTrie<Spelling>(isSpelled)
    this.#tries.set(language, trie)
    // Most terms have no capitals.
    const exact = capitalsOf(spelling)
    if (language === 'en') {
      this.#byAcronym.set(spelling, entry)
      for (const word of exact ?? []) if (word) this.#acronyms.add(word)
    }
    const phrase = new SpellingOfEntry(trie, spelling, exact, entry, order)
    trie.addLater(lettersOf(spelling, phrase), phrase)
  }

  /** Whether the words around are those beside which an entry is meant, and its replacement fits. */
  #isAmong(spelling: Spelling, text: string, start: number, end: number): boolean {
    const {near, unless, status} = spelling.entry
    if (!near && !unless) return true
    const around = status === 'avoid' ? wordsAround(spelling, text, start, end) : text
    return this.#isBeside(near, around) !== false && !this.#isBeside(unless, around)
  }

  /** Whether one of the words stands in a text; undefined when none is listed. */
  #isBeside(words: readonly string[] | undefined, text: string): boolean | undefined {
    if (!words) return undefined
    const pattern = this.#beside.get(words) ?? nearPattern(words)
    this.#beside.set(words, pattern)
    return pattern.test(text)
  }
}

/** A spelling of an entry; nothing is worked out before a text may have it. */
class SpellingOfEntry implements Undescribed {
  readonly #trie: PhraseTrie<Spelling>
  readonly #spelling: string
  readonly #exact: Capitals | undefined
  readonly #entry: GlossaryEntry
  readonly #order: number

  constructor(trie: PhraseTrie<Spelling>, spelling: string, exact: Capitals | undefined, entry: GlossaryEntry, order: number) {
    this.#trie = trie
    this.#spelling = spelling
    this.#exact = exact
    this.#entry = entry
    this.#order = order
  }

  describe(): LaterPhrases {
    const phrase = phraseWords(this.#spelling)
    const [first = '', second] = phrase
    const openings = openingsOf(first)
    const stem = second === undefined ? undefined : stemOf(second)
    return {openings, second: stem, joined: Math.min(...openings.map(({length}) => length)) + (stem?.length ?? 0), add: () => this.#add(phrase)}
  }

  #add(phrase: readonly string[]): void {
    const [entry, order, exact] = [this.#entry, this.#order, this.#exact ?? phrase.map(() => undefined)]
    for (const {words, ...rest} of variantsOf(phrase, exact, entry)) this.#trie.add(words, {entry, order, ...rest})
  }
}

/** The letters that a spelling is filed under. */
function lettersOf(spelling: string, phrase: Undescribed): Iterable<string> {
  const first = plainStart.exec(spelling)?.[0]
  if (first && !isIrregular(first)) return [first.slice(0, Math.min(filed, first.length - 1))]
  return new Set(phrase.describe().openings.map((opening) => opening.slice(0, filed)))
}

/** What all forms of a word begin with: most change their last letter at most, and words of grammar none. */
function stemOf(word: string): string {
  if (word.length <= shortWord && inflections(word).length === 1) return word
  return isIrregular(word) ? '' : word.slice(0, -1)
}

/** What the forms of the word begin with that a phrase opens with: a short one gives all of them, as many words begin like it. */
function openingsOf(word: string): readonly string[] {
  if (word.length > shortWord && !isIrregular(word)) return [stemOf(word)]
  const forms = inflections(word).map(({form}) => form)
  return forms.filter((form) => !forms.some((other) => other !== form && form.startsWith(other)))
}

/** Letters of a word whose stem tells little. */
const shortWord = 4
/** A first word whose forms begin with the same letters but for the last, unless it is irregular: a regular one changes its last letter at most. */
const plainStart = /^[a-z]{4,}(?=[ -]|$)/

/** The spelling whose capitals fit the text: the nearest to what is listed, of those one that asks for capitals, and of those the first. */
function pick(values: readonly Spelling[], text: string): Spelling | undefined {
  const found = fitting(values, text)
  if (found.length < 2) return found[0]
  const rank = ({exact, distance}: Spelling): number => distance * 2 + (exact.some(Boolean) ? 0 : 1)
  return found.reduce<Spelling | undefined>((best, one) => (best && (rank(best) - rank(one) || best.order - one.order) <= 0 ? best : one), undefined)
}

function isSpelled({start, end, values}: TrieMatch<Spelling>, text: string): boolean {
  return pick(values, text.slice(start, end)) !== undefined
}

function fitting(values: readonly Spelling[], text: string): readonly Spelling[] {
  // Most spellings ask for no capitals.
  if (!values.some(({exact}) => exact.some(Boolean))) return values
  const words = wordsIn(text)
  return values.filter(({exact}) => exact.every((word, i) => word === undefined || fits(words[i] ?? '', word)))
}

function fits(written: string, acronym: string): boolean {
  const bare = written.replace(/['’]s?$/, '')
  return bare === acronym || bare === `${acronym}s`
}

/** Makers whose name before an acronym makes it a product: “AWS IAM”. */
const maker = /\b(?:AWS|Amazon|Azure|Microsoft|Google|GCP|GitHub|GitLab|Apple|Oracle|IBM|SAP|CF|Cloudflare|GOV\.UK)\s+$/

/** What stands in front of a term, as far as any guard looks: a search through the whole text would cost its square. */
function beforeOf(text: string, start: number): string {
  return text.slice(Math.max(0, start - 40), start)
}

/** A term whose capitals the sentence does not ask for is part of a name. */
function isName(text: string, start: number, end: number, entry: GlossaryEntry, isHeadline: () => boolean): boolean {
  const before = beforeOf(text, start)
  // “TL;DR” is one word to its readers.
  if (isAcronym(entry.term)) return maker.test(before) || /[\p{L}\p{N}][;_.@]$/u.test(before)
  const written = text.slice(start, end)
  if (!/\p{Lu}/u.test(written)) return false
  const capitals = wordsIn(written).map((word) => /^\p{Lu}\p{Ll}/u.test(word))
  if (!capitals.includes(true) || /^\p{Lu}/u.test(entry.term) || isHeadline()) return false
  if (capitals.lastIndexOf(true) > 0) return true
  return /[\p{L}\p{N},]["'“‘(*]*\s+$/u.test(before) || /^\s+\p{Lu}\p{Ll}/u.test(text.slice(end))
}

/** A hyphen, underscore or dot joins the term to another word: “auto-remediate”, “app-prod”. */
function isPartOfCompound(text: string, start: number, end: number): boolean {
  // Most terms stand between spaces.
  if (text.charAt(start - 1) === ' ' && text.charAt(end) === ' ') return false
  return /[\p{L}\p{N}][-‐‑_.@]$/u.test(beforeOf(text, start)) || /^(?:[-‐‑_.@:][\p{L}\p{N}]|[-_@])/u.test(text.slice(end))
}

const startOfClause = /(?:^|[.!?:;,(–—/•→])["'“‘(*\s]*$/
const beforeVerb =
  /\b(?:to|will|would|can|cannot|could|may|might|must|shall|should|not|never|and|or|then|also|please|we|you|they|i|do|does|did|let|us|help|who|that|which|\w+ly|\w+n['’]t)\s+$/i
const beforeGerund =
  /\b(?:am|is|are|was|were|be|been|being|not|for|of|by|in|on|to|from|before|after|when|while|without|with|and|or|than|as|about|into|through|during|via|start|starts|started|stop|stops|avoid|the|we|i|you|they|\w+ly)\s+$/i
const determiner = /\b(?:an?|the|this|that|each|every|any|no|another|member)\s+$/i
const object = /^\s+(?:the|an?|all|any|each|every|your|our|their|its|his|her|this|that|these|those|new|existing|it|them|on|to|in|into|with|from|data)\b/i
/** Nouns that make a name of an -ing form before them: “provisioning team”. */
const named =
  /^\s+(?:process|procedure|team|system|tool|script|status|state|profile|step|stage|phase|service|time|request|job|pipeline|model|policy|workflow|engine|error|failure|period|plan|strategy|method|rule|task|requirement|schedule)s?\b/i

/** Whether a term that is meant as a verb can be one here. */
function isUsedAs({part}: GlossaryEntry, ending: Ending, text: string, start: number, end: number): boolean {
  if (part !== 'verb' || ending === 'ed') return true
  const before = beforeOf(text, start)
  const after = text.slice(end)
  const isPhrase = text.slice(start, end).includes(' ')
  if (isPhrase) return !determiner.test(before)
  if (ending === 's') return object.test(after)
  if (ending === 'ing') return (startOfClause.test(before) || beforeGerund.test(before)) && !named.test(after)
  return startOfClause.test(before) || beforeVerb.test(before)
}

function replacementsOf({say = [], part}: GlossaryEntry, ending: Ending, text: string, start: number): string[] {
  const tense = ending === 'ed' && /\b(?:i|we|you|they|he|she|it|who)\s+$/i.test(beforeOf(text, start)) ? 'past' : 'participle'
  const as = ending === 's' && part !== 'verb' ? 'noun' : 'verb'
  const isCapital = /^\p{Lu}(?!\p{Lu})/u.test(text.slice(start, start + 2))
  return say.map((one) => {
    const fitted = withEnding(one, ending, as, tense)
    return isCapital ? fitted.charAt(0).toUpperCase() + fitted.slice(1) : fitted
  })
}

/** Six words of the sentence on both sides; behind a verb that takes an object, of what comes next only. */
function wordsAround({entry, ending}: Spelling, text: string, start: number, end: number): string {
  const [after = ''] = text.slice(end, end + 80).split(/[.!?;:](?:\s|$)|\n/)
  const next = /^(?:\W*[\p{L}\p{N}'’-]+){0,6}/u.exec(after)?.[0] ?? ''
  if (entry.part === 'verb' && ending !== 'ed') return next
  const before = text
    .slice(Math.max(0, start - 80), start)
    .split(/[.!?;:]\s|\n/)
    .at(-1)
  return `${(before ?? '').split(/\s+/).slice(-7).join(' ')} ~ ${next}`
}

/** One of these words, with any regular ending. */
function nearPattern(words: readonly string[]): RegExp {
  return new RegExp(
    `(?<!\\p{L})(?:${words
      .map((word) =>
        inflections(word.toLowerCase())
          .map(({form}) => form)
          .join('|'),
      )
      .join('|')})(?!\\p{L})`,
    'iu',
  )
}

/** The hits of a status whose readers must be told, by term, in the order they are first met. */
export function groupTerms(hits: readonly TermHit[], status: Status, audience: Audience): TermHit[][] {
  const byTerm = new Map<string, TermHit[]>()
  for (const hit of hits) {
    const {audience: readers = 'everyone', term} = hit.entry
    if (hit.entry.status !== status || (audience === 'it' && readers !== 'it')) continue
    const group = byTerm.get(term)
    if (group) group.push(hit)
    else byTerm.set(term, [hit])
  }
  return [...byTerm.values()]
}

/** Lays entries over others: an entry of `over` replaces the one with the same term. */
export function mergeEntries(base: readonly GlossaryEntry[], over: readonly GlossaryEntry[]): GlossaryEntry[] {
  const replaced = new Set(over.flatMap(entryKeys))
  return [...base.filter((entry) => !entryKeys({...entry, forms: []}).some((key) => replaced.has(key))), ...over]
}

/** The keys of an entry's spellings; the same word in two languages has two. */
export function entryKeys(entry: GlossaryEntry): string[] {
  const language = languageOf(entry)
  return [entry.term, ...(entry.forms ?? [])].map((spelling) => (language === 'en' ? termKey(spelling) : `${language}: ${termKey(spelling)}`))
}

/** Two spellings of one term have the same key; an acronym and a word of its letters do not. */
export function termKey(term: string): string {
  return isAcronym(term) ? term : term.toLowerCase().replace(/[\s\-‐‑]+/g, '')
}
