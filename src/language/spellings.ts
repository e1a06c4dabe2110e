/** The spellings under which the matcher knows a term of the glossary. */
import type {GlossaryEntry} from './glossary.ts'
import {type Ending, inflections} from './inflect.ts'
import {phraseWords} from './tokens.ts'

/** The words whose capitals count, in order; undefined where any case will do. */
export type Capitals = readonly (string | undefined)[]

export interface Variant {
  readonly words: readonly string[]
  readonly exact: Capitals
  readonly ending: Ending
  /** How far it is from what the entry lists: 0 as listed, 1 inflected, 2 written as one word. */
  readonly distance: number
}

export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*|[/&]/gu) ?? []
}

export function isAcronym(word: string): boolean {
  return word.length >= 2 && word.length <= 8 && word === word.toUpperCase() && /\p{Lu}/u.test(word)
}

/** The first two letters of the language of an entry's documents. */
export function languageOf({lang}: GlossaryEntry): string {
  return lang === undefined ? 'en' : lang.slice(0, 2).toLowerCase()
}

/** The words of a spelling that are in capitals; undefined when none can be, as in most terms. */
export function capitalsOf(spelling: string): Capitals | undefined {
  return /\p{Lu}/u.test(spelling) ? wordsIn(spelling).map((word) => (isAcronym(word) ? word : undefined)) : undefined
}

/** Every spelling of a phrase: in English the word that carries its ending inflected, neighbours written as one word. */
export function* variantsOf(words: readonly string[], exact: Capitals, entry: GlossaryEntry): Generator<Variant> {
  const {part} = entry
  const seen = new Set<string>()
  const isNew = (variant: readonly string[]): boolean => seen.size < seen.add(variant.join(' ')).size
  const spellings: Variant[] = [{words, exact, ending: '', distance: 0}]
  const last = words.length - 1
  for (const at of languageOf(entry) === 'en' ? headsOf(words, part) : []) {
    const word = words[at] ?? ''
    const forms = exact[at] ? [{form: `${word}s`, ending: 's' as const}] : inflections(word)
    for (const {form, ending} of forms) spellings.push({words: words.with(at, form), exact, ending, distance: 1})
  }
  for (const spelling of spellings) if (isNew(spelling.words)) yield spelling
  for (const spelling of spellings) {
    if (spelling.exact.some(Boolean) || spelling.words.some((word) => word === '/' || word === '&')) continue
    for (let at = 0; at < last; at++) {
      const joined = [...spelling.words.slice(0, at), `${spelling.words[at]}${spelling.words[at + 1]}`, ...spelling.words.slice(at + 2)]
      if (isNew(joined)) yield {words: joined, exact: joined.map(() => undefined), ending: spelling.ending, distance: 2}
    }
  }
}

/** The words of a phrase that take its ending: a verb stands first in its phrase (“spin up”), a noun last (“edge case”) or before “of”. */
function headsOf(words: readonly string[], part: GlossaryEntry['part']): Iterable<number> {
  return part === 'verb' ? [0] : new Set([words.length - 1, Math.max(0, words.indexOf('of') - 1)])
}

/** A spelling that finds an entry. */
export interface FoundSpelling {
  /** The same for spellings that meet in a text. */
  readonly key: string
  readonly text: string
  /** As in `Variant`. */
  readonly ending: Ending
  readonly distance: number
}

/** All spellings that find an entry, the listed ones first. */
export function spellingsOf(entry: GlossaryEntry): FoundSpelling[] {
  const language = languageOf(entry)
  return [entry.term, ...(entry.forms ?? [])]
    .flatMap((spelling) => {
      const phrase = phraseWords(spelling)
      return [...variantsOf(phrase, capitalsOf(spelling) ?? phrase.map(() => undefined), entry)]
    })
    .map(({words, exact, ending, distance}) => ({
      key: `${language}:${words.map((word, i) => (exact[i] ? `=${word}` : word)).join(' ')}`,
      text: words.map((word, i) => (exact[i] ? `${exact[i]}${word.slice(exact[i].length)}` : word)).join(' '),
      ending,
      distance,
    }))
    .sort((a, b) => a.distance - b.distance)
}
