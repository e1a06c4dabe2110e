import {entryKeys, type GlossaryEntry, termKey} from './glossary.ts'
import {inflections} from './inflect.ts'

/** What a glossary says of some words, both ways. */
export interface LookedUp {
  /** The entries that are about the words: what IT calls it, and what to say instead. */
  readonly terms: readonly GlossaryEntry[]
  /** The entries that say the words, alone or among others, instead of their term: what IT calls what operations say. Those that say just the words come first. */
  readonly saidFor: readonly GlossaryEntry[]
}

/** Looks words up in the entries of a glossary, in their order; capitals, hyphens and regular endings count for nothing. */
export function lookUp(entries: readonly GlossaryEntry[], words: string): LookedUp {
  const asked = keyOf(words)
  if (asked === '') return {terms: [], saidFor: []}
  const terms = entries.filter(
    (entry) => entryKeys(entry).some((key) => key.toLowerCase() === asked) || spellingsOf(entry).some((one) => inflectedKeys(one).has(asked)),
  )
  const same = entries.filter(({say = []}) => say.some((one) => inflectedKeys(one).has(asked)))
  const within = ` ${plain(words)} `
  const among = entries.filter((entry) => !same.includes(entry) && (entry.say ?? []).some((one) => ` ${plain(one)} `.includes(within)))
  return {terms, saidFor: [...same, ...among]}
}

function spellingsOf({term, forms = []}: GlossaryEntry): readonly string[] {
  return [term, ...forms]
}

function keyOf(words: string): string {
  return termKey(words.trim()).toLowerCase()
}

/** Words in lower case with single spaces. */
function plain(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}'’]+/gu)
      ?.join(' ') ?? ''
  )
}

/** The keys of a phrase with each of its words in every regular form. */
function inflectedKeys(phrase: string): ReadonlySet<string> {
  const words = phrase.trim().split(/[\s\-‐‑]+/)
  const inflected = words.flatMap((word, i) => inflections(word.toLowerCase()).map(({form}) => words.with(i, form).join(' ')))
  return new Set([phrase, ...inflected].map(keyOf))
}
