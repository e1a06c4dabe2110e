/** A glossary as settings for cspell, which looks at one word at a time: https://cspell.org/docs/Configuration. */
import type {GlossaryEntry} from '../language/glossary.ts'
import {withEnding} from '../language/inflect.ts'
import {languageOf, spellingsOf} from '../language/spellings.ts'

/** What a cspell.json may import, and what it cannot hold. */
export interface Spelling {
  readonly settings: {
    readonly version: '0.2'
    /** Words of terms that are fine or only need explaining, in all their forms. */
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

export function writeSpelling(entries: readonly GlossaryEntry[]): Spelling {
  const flagged = new Map<string, string>()
  const severalWords: string[] = []
  const sometimes: string[] = []
  for (const entry of entries.filter(({status}) => status === 'avoid')) {
    const isSometimes = entry.part ?? entry.near ?? entry.unless ?? entry.where
    if (isSometimes || languageOf(entry) !== 'en') sometimes.push(entry.term)
    else {
      const words = flaggedOf(entry)
      if (words.length === 0) severalWords.push(entry.term)
      for (const [word, say] of words) if (!flagged.has(word)) flagged.set(word, say)
    }
  }
  const fine = entries.filter(({status}) => status !== 'avoid').flatMap((entry) => spellingsOf(entry).filter(({distance}) => distance < 2))
  const words = new Set(fine.flatMap(({text}) => text.split(/[\s/&]+/)).filter((word) => oneWord.test(word) && word.length > 1 && !flagged.has(word)))
  return {
    settings: {version: '0.2', words: [...words].sort(), flagWords: [...flagged].map(([word, say]) => `${word}->${say}`).sort()},
    severalWords,
    sometimes,
  }
}

/** The spellings of a term that are one word for cspell, with what to say instead in the same form. */
function flaggedOf(entry: GlossaryEntry): [word: string, say: string][] {
  // A comma parts two suggestions.
  const say = (entry.say ?? []).filter((one) => !one.includes(','))
  if (say.length === 0) return []
  return [entry.term, ...(entry.forms ?? [])]
    .filter((spelling) => oneWord.test(spelling))
    .flatMap((spelling) => {
      if (spelling.includes('-')) return [spelling, spelling.replaceAll('-', '')].map((word): [string, string] => [word, say.join(', ')])
      const {forms: _, ...alone} = {...entry, term: spelling}
      return spellingsOf(alone).map(({text, ending}): [string, string] => [
        text,
        say.map((one) => withEnding(one, ending, ending === 's' ? 'noun' : 'verb')).join(', '),
      ])
    })
}
