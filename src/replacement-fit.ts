/** Where better words do not fit, however right they are in general: found by reading a thousand replacements in real documents. */

import type {Span} from './document/text.ts'

/** How many units around the words are looked at; there may be as many of white space besides. */
const reach = 60

/** Whether other words may stand there. */
export function fits(rule: string, quote: string, source: string, {start, end}: Span): boolean {
  const before = plain(source.slice(Math.max(0, start - 2 * reach), start)).slice(-reach)
  const after = plain(source.slice(end, end + 2 * reach)).slice(0, reach)
  // “the CISA-provided form”, “re-initiate”
  if (/^[-‐‑][\p{L}\p{N}]/u.test(after) || /[\p{L}\p{N}][-‐‑]$/u.test(before)) return false
  if (rule === 'no-undefined-acronym') return !/^\//.test(after) && !/\/$/.test(before) && !isOfName(before)
  // “The organisation SHALL” has its capital letters for a reason.
  if (rule === 'prefer-plain-words' && /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(quote)) return false
  const isIn = ([words, text]: Context): boolean => words.test(quote) && text.test(`${before}~${after}`)
  return !unlessWithin.some(isIn) && onlyWithin.every((one) => !one[0].test(quote) || isIn(one))
}

/** On one line, with a sign between paragraphs, and without the one that stands for the words. */
function plain(text: string): string {
  return text
    .replaceAll('~', ' ')
    .replace(/(?:\r\n|\n|\r)\s*(?:\n|\r)/g, ' ¶ ')
    .replace(/\s+/g, ' ')
}

/** “Cloud KMS”: a name, of which the acronym is a part. */
function isOfName(before: string): boolean {
  const [, word = ''] = /(\p{L}[\p{L}\p{N}.]*)\s+$/u.exec(before) ?? []
  return /^\p{Lu}/u.test(word) && !common.test(word)
}

/** Words that begin sentences. */
const common =
  /^(?:a|all|an|and|any|as|at|because|but|by|check|complete|configure|create|do|does|each|every|enable|for|from|get|has|have|how|if|in|is|it|its|new|no|not|of|on|or|our|please|review|see|should|since|so|some|such|that|the|their|then|these|this|those|to|under|update|use|using|via|we|what|when|where|which|while|who|why|with|without|your)$/i

type Context = readonly [words: RegExp, text: RegExp]

/** Contexts in which the words do not fit; `~` stands for those that are there. */
const unlessWithin: readonly Context[] = [
  // “the personnel that comprise a team” make it up.
  [/^comprise$/i, /\b(?:that|which|who)\s+~/i],
  // “employee assistance program” is what it is called.
  [
    /^assistance$/i,
    /~\s+(?!(?:and|as|at|before|by|during|for|from|if|in|is|of|on|or|please|that|through|to|until|when|where|will|with|within|you|can|may|should|must|are|was|we|they|provided|needed|required|available|around)\b)\p{L}/iu,
  ],
  // “An unsuccessful attempt to enter” is a thing.
  [/^attempt$/i, /\b(?:an?|another|any|each|every|first|her|his|its|no|one|our|second|that|the|their|this|your)\s+(?:[\p{L}-]+\s+){0,2}~/iu],
  // “A week has transpired” has passed.
  [/^transpire/i, /\b(?:ha[sd]|have|hours?|days?|weeks?|months?|years?|time)\b[^.;]{0,25}~/i],
]

/** The only contexts in which the words fit. */
const onlyWithin: readonly Context[] = [
  // Problems are had; pictures are met.
  [/^encounter/i, /~\s+(?:\p{L}+\s+){0,2}?(?:challenges?|difficult(?:y|ies)|issues?|obstacles?|problems?|trouble)\b/iu],
]
