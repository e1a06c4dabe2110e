import {allMatches} from '../document/matches.ts'
import {OPAQUE} from '../document/text.ts'
import {packOf} from './packs/index.ts'
import type {Abbreviations} from './packs/pack.ts'

/** Where a sentence stands in its text: [start, end), white space around it left out. */
export interface SentenceRange {
  readonly start: number
  readonly end: number
}

/** The full stops of a language that may belong to a short form. */
interface Stops {
  readonly abbreviation: RegExp
  readonly numbered: RegExp
  /** Short forms, and letters that are names, behind which a capital letter does start a new sentence. */
  readonly ending: RegExp
}

const known = new Map<string, Stops>()

/** The stops of a language; those of English for one without a list. */
function stopsOf(language: string): Stops {
  const stops = known.get(language) ?? stopsIn(packOf(language)?.abbreviations ?? packOf('en')?.abbreviations)
  known.set(language, stops)
  return stops
}

function stopsIn(list: Abbreviations | undefined): Stops {
  const any = (words: readonly string[] = []): string => words.map((word) => word.replaceAll('.', '\\.')).join('|') || '(?!)'
  return {
    abbreviation: new RegExp(`(?:^|[\\s(“"]|(?<![\\p{L}\\p{N}])')(?:${any(list?.always)})\\.$`, 'iu'),
    numbered: new RegExp(`(?:^|[\\s(“"'])(?:${any(list?.beforeNumber)})\\.$`, 'iu'),
    ending: new RegExp(`(?:${any(list?.endingToo)})\\.$|(?<!\\p{L})(?:${any(list?.beforeLetter)}) [a-z]\\.$`, 'iu'),
  }
}

/** “the U.S. Government”: the abbreviation stands before a noun of its own. */
const ofState = /^(?:Government|Department|Dept|Congress|Federal|State|Treasury|House|Senate|Army|Navy|Air|Office|Postal|General|Digital|Citizen)/
/** Names that begin with a small letter: “iPhone”, “cloud.gov”, a command, and letters that are no word in front of a verb. */
const product =
  /^(?:[a-z]{1,20}[A-Z]|[b-df-hj-np-tv-xz]{2,6}(?=\s(?:will|is|has|can|must|should|does|may)\b)|[a-z][\w-]{0,30}\.[a-z]|(?:kubectl|npm|npx|yarn|pip|git|gh|docker|helm|terraform|ansible|systemd|nginx|rsync|curl|wget|ssh|scp|psql|vim|bash|cron|sudo|grep|jq|aws|aws-vault|az|gcloud|dbt|pnpm|conda|poetry|nvm|podman|k9s)\b)/
/** A capital, a number, a picture (“:tada:” too) or a bullet. */
const startOfSentence = /^(?::[a-z][a-z_]{1,30}:|["'“‘([*]{0,4}[\p{Lu}\p{N}\p{Extended_Pictographic}\uFFFC•–—-])/u
const end = /[.!?…]{1,8}["'”’)\]]{0,6}(?=\s|$|\uFFFC)|\n/g

/**
 * Splits a text into sentences. A full stop ends one unless it belongs to an
 * abbreviation, an initial or a number, or the next word starts in lower case
 * and is not a product name such as “cloud.gov” or “iPhone”. A hard line break
 * always does.
 */
export function splitSentences(text: string, language = 'en'): SentenceRange[] {
  const stops = stopsOf(language)
  const sentences: SentenceRange[] = []
  let start = 0
  for (const found of allMatches(end, text)) {
    const stop = found.index + found[0].length
    if (found[0] !== '\n' && !endsSentence(text, start, stop, stops)) continue
    add(sentences, text, start, stop)
    start = stop
  }
  add(sentences, text, start, text.length)
  return sentences
}

function endsSentence(text: string, start: number, stop: number, {abbreviation, numbered, ending}: Stops): boolean {
  const rest = text.slice(stop, stop + 40).trimStart()
  if (rest === '') return true
  const startsAnew = startOfSentence.test(rest) || rest.startsWith(OPAQUE) || product.test(rest)
  if (!startsAnew) return false
  const before = text.slice(Math.max(start, stop - 24), stop).replace(/["'”’)\]]+$/, '')
  if (/[!?]$/.test(before)) return true
  // “1.” in front of a sentence is its number.
  if (stop - start <= 6 && /^\s*\d+\.$/.test(before)) return false
  if (numbered.test(before)) return !/^\d/.test(rest)
  if (/\bu\.[sk]\.$/i.test(before) && ofState.test(rest)) return false
  if (abbreviation.test(before)) return ending.test(before) && /^[\p{Lu}“"]/u.test(rest)
  return true
}

function add(sentences: SentenceRange[], text: string, start: number, stop: number): void {
  const raw = text.slice(start, stop)
  const from = start + raw.length - raw.trimStart().length
  const to = stop - (raw.length - raw.trimEnd().length)
  if (to > from) sentences.push({start: from, end: to})
}
