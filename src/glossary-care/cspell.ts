/** A glossary as settings for cspell, which looks at one word at a time: https://cspell.org/docs/Configuration. */
import type {GlossaryEntry} from '../language/glossary.ts'
import {inflections, withEnding} from '../language/inflect.ts'
import {type FoundSpelling, languageOf, spellingsOf} from '../language/spellings.ts'
import {phraseWords} from '../language/tokens.ts'
import type {Familiarity} from './strange.ts'

/** What a cspell.json may import, and what it cannot hold. */
export interface Spelling {
  readonly settings: {
    readonly version: '0.2'
    /** Words of terms that are fine or only need explaining, with their plurals. */
    readonly words: readonly string[]
    /** Words to avoid: “provisioning->setting up”. */
    readonly flagWords: readonly string[]
  }
  /** Terms to avoid of several words. */
  readonly severalWords: readonly string[]
  /** Terms to avoid in some sentences only, which cspell cannot tell from the others; and those that are not English. */
  readonly sometimes: readonly string[]
}

const oneWord = /^[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*$/u

/** `familiarity` tells which words a dictionary has: a form that it has not is not made up here. */
export function writeSpelling(entries: readonly GlossaryEntry[], familiarity: Familiarity): Spelling {
  const flagged = new Map<string, string>()
  const severalWords: string[] = []
  const sometimes: string[] = []
  for (const entry of entries.filter(({status}) => status === 'avoid')) {
    const isSometimes = entry.part ?? entry.near ?? entry.unless ?? entry.where
    if (isSometimes || languageOf(entry) !== 'en') sometimes.push(entry.term)
    else {
      const words = flaggedOf(entry, familiarity)
      if (words.length === 0) severalWords.push(entry.term)
      for (const [word, say] of words) if (!flagged.has(word)) flagged.set(word, say)
    }
  }
  const fine = entries.filter(({status}) => status !== 'avoid').flatMap((entry) => real(entry, familiarity))
  const words = new Set(fine.flatMap(({text}) => text.split(/[\s/&]+/)).filter((word) => oneWord.test(word) && word.length > 1 && !flagged.has(word)))
  return {
    settings: {version: '0.2', words: [...words].sort(), flagWords: [...flagged].map(([word, say]) => `${word}->${say}`).sort()},
    severalWords,
    sometimes,
  }
}

/** The spellings of a term that are one word for cspell, with what to say instead in the same form. */
function flaggedOf(entry: GlossaryEntry, familiarity: Familiarity): [word: string, say: string][] {
  // A comma parts two suggestions.
  const say = (entry.say ?? []).filter((one) => !one.includes(','))
  if (say.length === 0) return []
  return [entry.term, ...(entry.forms ?? [])]
    .filter((spelling) => oneWord.test(spelling))
    .flatMap((spelling) => {
      if (spelling.includes('-')) return [spelling, spelling.replaceAll('-', '')].map((word): [string, string] => [word, say.join(', ')])
      const {forms: _, ...alone} = {...entry, term: spelling}
      return real(alone, familiarity).map(({text, ending}): [string, string] => [
        text,
        say.map((one) => withEnding(one, ending, ending === 's' ? 'noun' : 'verb')).join(', '),
      ])
    })
}

/** The spellings that are words: what is listed, the plural of a noun, and the forms of a verb. The matcher makes more than that, as it finds only what is written. */
function real(entry: GlossaryEntry, familiarity: Familiarity): FoundSpelling[] {
  return [entry.term, ...(entry.forms ?? [])].flatMap((spelling) => {
    const {forms: _, ...alone} = {...entry, term: spelling}
    const words = phraseWords(spelling)
    const isOfVerb = isVerb(words[0] ?? '', entry, familiarity)
    return spellingsOf(alone).filter(({text, ending, distance}) => {
      if (distance === 0) return true
      if (distance > 1) return false
      const at = text.split(' ').findIndex((word, i) => word.toLowerCase() !== words[i])
      if (isOfVerb && at === 0) return true
      return ending === 's' && at === nounOf(words) && !noPlural.test(words[at] ?? '') && !/Ss\b/.test(text)
    })
  })
}

/** A code (“A1”), and what ends as a plural, an acronym in S, an adjective or a form of a verb does: real plurals of such words stand in the dictionaries of cspell. */
const noPlural = /\d|[^s]s$|less$|[^e]ed$|ing$/i

/** The noun of a phrase: the last word, or the one before “of”. */
function nounOf(words: readonly string[]): number {
  const of = words.indexOf('of')
  return of > 0 ? of - 1 : words.length - 1
}

/** Whether a term is said to be a verb, or is one to avoid whose -ing form stands in a dictionary or ends as only verbs do. */
function isVerb(word: string, {part, status}: GlossaryEntry, familiarity: Familiarity): boolean {
  if (part === 'verb') return true
  if (status !== 'avoid') return false
  return /[a-z]{2}(?:i[sz]e|ify)$/.test(word) || inflections(word).some(({form, ending}) => ending === 'ing' && familiarity(form) !== 'unknown')
}
