import type {Audience, Block} from '../document/document.ts'
import {type Span, spanOf} from '../document/text.ts'
import type {TermHit} from './glossary.ts'
import {type Ending, inflections, withEnding} from './inflect.ts'
import {curated, inflected, mild, type PlainWord} from './plain-words-data.ts'
import {isProtected, type Range} from './protect.ts'
import {type Simplification, simplifyText} from './retext.ts'
import {splitSentences} from './sentences.ts'
import {phraseWords} from './tokens.ts'
import {PhraseTrie} from './trie.ts'

/** A word or phrase with a plainer one, once for a document. */
export interface PlainWordHit {
  /** As first written. */
  readonly text: string
  readonly replacements: readonly string[]
  readonly span: Span
  readonly block: Block
  readonly occurrences: readonly Span[]
}

const keys = new PhraseTrie<string>()
for (const phrase of curated.keys()) keys.add(phraseWords(phrase), phrase)

/** The forms of verbs that the package does not list. */
const forms = new PhraseTrie<{readonly key: string; readonly ending: Ending}>()
for (const [key, endings] of inflected) {
  const [verb = '', ...rest] = phraseWords(key)
  for (const {form, ending} of inflections(verb)) if (endings.includes(ending)) forms.add([form, ...rest], {key, ending})
}

/** What the parser is given at once. A longer “sentence” is no prose, and the parser would not survive it. */
const longestStretch = 4000

/**
 * The findings of retext-simplify for the entries that help readers of IT
 * documents, and other forms of its verbs. The plugin sees only sentences in
 * which one of those words stands where it may be replaced. Engineers are
 * spared the mild ones.
 */
export function findPlainWords(
  blocks: readonly Block[],
  protectedIn: (block: Block) => readonly Range[],
  terms: readonly TermHit[],
  audience: Audience,
): PlainWordHit[] {
  const exempt = termRanges(terms)
  const found = new Map<string, {text: string; replacements: readonly string[]; span: Span; block: Block; occurrences: Span[]}>()
  for (const block of blocks) {
    // Choices are read side by side, and are often set words.
    if (block.role === 'heading' || block.role === 'option') continue
    const isWanted = ({start, end, key, ending}: Place): boolean => {
      const entry = curated.get(key)
      if (!entry || (audience === 'it' && mild.has(key)) || isNamePart(block.text, start, end)) return false
      const context = around(block.text, start, end)
      if (!fits(entry, context) || (ending === 'ed' && isAdjective(context))) return false
      return !isProtected(protectedIn(block), start, end) && !isProtected(exempt.get(block) ?? [], start, end)
    }
    for (const one of candidatesIn(block.text, isWanted)) {
      const {start, end, key, ending, expected} = one
      const entry = curated.get(key)
      if (!entry || !isWanted(one)) continue
      const context = around(block.text, start, end)
      const span = spanOf(block, start, end)
      const known = found.get(key)
      const text = block.text.slice(start, end)
      const say = (sayIn(entry, context) ?? expected).map((one) => likeIn(text, withEnding(one, ending, 'verb', tenseIn(context))))
      if (known) known.occurrences.push(span)
      else found.set(key, {text, replacements: say, span, block, occurrences: [span]})
    }
  }
  return [...found.values()]
}

/** Where a word or phrase of the list stands, in which form. */
interface Place {
  readonly start: number
  readonly end: number
  readonly key: string
  readonly ending: Ending
}

type Candidate = Place & Simplification

/** Words and phrases of a text with a plainer one, in order, as the package has them or in another form; those that are not wanted may be left out. */
function candidatesIn(text: string, isWanted: (place: Place) => boolean): Candidate[] {
  const others = forms.match(text).flatMap(({start, end, values: [form]}) => (form ? [{start, end, ...form, expected: []}] : []))
  const named = keys.all(text)
  if (others.length === 0 && named.length === 0) return []
  const places = named.flatMap(({start, end, values: [key]}) => (key === undefined ? [] : [{start, end, key, ending: '' as const}]))
  const touch = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end
  // Asking the package takes longest: it is spared what would be left out anyway, but for what stands in the way of another form.
  const asked = places.filter((place) => isWanted(place) || others.some((other) => touch(place, other)))
  const listed = [...simplifyBlock(text, asked)].map((one) => ({
    ...one,
    key: text.slice(one.start, one.end).toLowerCase().replace(/\s+/g, ' '),
    ending: '' as const,
  }))
  const isApart = (one: Candidate): boolean => !listed.some((other) => touch(one, other))
  return [...listed, ...others.filter(isApart)].sort((a, b) => a.start - b.start)
}

/** “they obtained” is a past, “it was retained” a participle. */
function tenseIn(context: string): 'past' | 'participle' {
  return /\b(?:i|we|you|they|he|she|who|which|that)\s~/i.test(context) ? 'past' : 'participle'
}

/** “the discontinued model”. */
function isAdjective(context: string): boolean {
  return /\b(?:an?|the|any|all|no|your|our|their|its|these|those|this|that|of|for|with|newly|each|every)\s~\s[\p{L}]/iu.test(context)
}

/** With a capital where the text has one. */
function likeIn(text: string, replacement: string): string {
  return /^\p{Lu}/u.test(text) ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement
}

/** What the plugin says of the stretches of whole sentences in which one of the places is. */
function* simplifyBlock(text: string, hits: readonly Place[]): Generator<Simplification> {
  if (hits.length === 0) return
  let next = 0
  let from: number | undefined
  let to = 0
  for (const sentence of splitSentences(text)) {
    if (from !== undefined && sentence.end - from > longestStretch) {
      yield* simplifyStretch(text, from, to)
      from = undefined
    }
    const hasHit = (hits[next]?.start ?? text.length) < sentence.end
    while ((hits[next]?.start ?? text.length) < sentence.end) next++
    if (!hasHit || sentence.end - sentence.start > longestStretch) continue
    from ??= sentence.start
    to = sentence.end
  }
  if (from !== undefined) yield* simplifyStretch(text, from, to)
}

function* simplifyStretch(text: string, from: number, to: number): Generator<Simplification> {
  for (const {start, end, expected} of simplifyText(text.slice(from, to))) yield {start: from + start, end: from + end, expected}
}

/** The context of a match with the match itself as `~`, for the gates of curated entries. */
function around(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 30), start)}~${text.slice(end, end + 120)}`
}

function fits({unless, only}: PlainWord, context: string): boolean {
  return !unless?.test(context) && (only?.test(context) ?? true)
}

function sayIn({say, where}: PlainWord, context: string): readonly string[] | undefined {
  return where?.context.test(context) ? where.say : say
}

/** A capital inside a sentence, capitals throughout (SHALL), or a hyphen on one side: part of a name, a defined word or a compound. */
function isNamePart(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end)
  if (/[-/]/.test(text.charAt(start - 1)) || /^[-/]\w/.test(text.slice(end, end + 2))) return true
  if (!/^\p{Lu}/u.test(word)) return false
  if (word === word.toUpperCase()) return true
  return /[\p{L}\p{N},)]["'“‘(]{0,3}\s{1,5}$/u.test(text.slice(Math.max(0, start - 10), start)) || /^\s\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
}

function termRanges(terms: readonly TermHit[]): ReadonlyMap<Block, Range[]> {
  const ranges = new Map<Block, Range[]>()
  for (const {block, start, end} of terms) {
    const list = ranges.get(block) ?? []
    list.push({start, end})
    ranges.set(block, list)
  }
  return ranges
}
