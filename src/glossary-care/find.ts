/** A glossary read both ways: from a word of IT to plain words, and back. */
import {Glossary, type GlossaryEntry} from '../language/glossary.ts'
import {nearest} from '../nearest.ts'

/** An entry with the place that it stands in; undefined for one of ours. */
export interface KnownEntry {
  readonly entry: GlossaryEntry
  readonly place: string | undefined
}

/** Where an entry speaks of a word. */
export type Mention = 'say' | 'expands' | 'means'

export interface Found {
  /** Entries for the words, longest term first: what to say instead, or what it means. */
  readonly entries: readonly KnownEntry[]
  /** Entries that use the words to say it plainly: what IT calls it. Those that say just that come first. */
  readonly mentions: readonly (KnownEntry & {readonly by: Mention; readonly text: string})[]
  /** Terms that look like the words, or have one of them; only where nothing else was found. */
  readonly near: readonly string[]
}

const mostNear = 8

/** Looks words up as the matcher finds them in a text: in any form, with hyphens or without. */
export function findInGlossary(words: string, known: readonly KnownEntry[]): Found {
  const entries = known.map(({entry}) => entry)
  const hits = new Glossary(entries).mentions(words)
  const found = known.filter(({entry}) => hits.has(entry)).sort((a, b) => b.entry.term.length - a.entry.term.length)
  const mentions = mentionsOf(words, known).filter(({entry}) => !hits.has(entry))
  return {entries: found, mentions, near: found.length + mentions.length > 0 ? [] : nearTerms(words, entries)}
}

function mentionsOf(words: string, known: readonly KnownEntry[]): Found['mentions'] {
  const probe = new Glossary([{term: words, status: 'ok', source: 'asked'}])
  const inOtherLanguages = new Map<string, Glossary>()
  const isIn = (text: string, lang: string | undefined): boolean => {
    if (lang === undefined || /^en\b/i.test(lang)) return probe.mentions(text).size > 0
    const other = inOtherLanguages.get(lang) ?? new Glossary([{term: words, status: 'ok', source: 'asked', lang}])
    inOtherLanguages.set(lang, other)
    return other.mentions(text).size > 0
  }
  const all = known.flatMap((one) => {
    const {say = [], expands, means, lang} = one.entry
    const place = (
      [
        ['say', ...say],
        ['expands', expands],
        ['means', means],
      ] as const
    ).flatMap(([by, ...texts]) => texts.flatMap((text) => (text !== undefined && isIn(text, lang) ? [{by, text}] : [])))[0]
    return place ? [{...one, ...place}] : []
  })
  return all
    .map((one, at) => ({one, at, rank: rankOf(one, words)}))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({one}) => one)
}

function rankOf({entry, by, text}: Found['mentions'][number], words: string): number {
  const isAll = text.toLowerCase() === words.toLowerCase()
  if (by === 'say') return isAll ? (entry.say?.[0] === text ? 0 : 1) : 2
  return by === 'expands' ? 3 : 4
}

/** Terms, and words of terms, that are a letter or two away or share a word of some length. */
function nearTerms(words: string, entries: readonly GlossaryEntry[]): string[] {
  const lower = words.toLowerCase()
  const spellings = entries.flatMap(({term, forms = []}) => [term, ...forms].map((text) => ({text: text.toLowerCase(), term})))
  const parts = spellings.flatMap(({text, term}) => wordsIn(text).flatMap((word) => (word.length >= 4 && word !== text ? [{text: word, term}] : [])))
  // Of short words each is near to many others.
  const likely = [...spellings, ...parts].filter(({text}) => lower.length > 4 || text.startsWith(lower.charAt(0)))
  const alike = nearest(
    lower,
    likely.map(({text}) => text),
  )
  const long = wordsIn(lower).filter((word) => word.length >= 4)
  const sharing = spellings.filter(({text}) => long.some((word) => text.includes(word)))
  return [...new Set([...likely.filter(({text}) => text === alike), ...sharing].map(({term}) => term))].slice(0, mostNear)
}

function wordsIn(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u)
}
