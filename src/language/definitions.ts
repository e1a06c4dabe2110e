import type {Block} from '../document/document.ts'

const bracketed = /\(([^()]{2,80})\)/g
const shortForm = /^[A-Z][A-Za-z0-9&/.-]{1,9}s?$/

/**
 * The acronyms a document defines, in either order: “recovery time objective
 * (RTO)”, “RTO (recovery time objective)”, “RTO stands for …”, “RTO: recovery
 * time objective”, “also known as RTO”, or the words with these initials
 * anywhere in the text.
 *
 * Source: Schwartz and Hearst (2003), A simple algorithm for identifying
 * abbreviation definitions in biomedical text.
 */
export function definedAcronyms(blocks: readonly Block[]): ReadonlySet<string> & {has(acronym: string): boolean} {
  const defined = new Set<string>()
  for (const {text} of blocks) {
    for (const found of text.matchAll(bracketed)) addBracketed(text.slice(0, found.index).trimEnd(), found[1] ?? '', defined)
    const colon = /^\W*([A-Z][A-Z0-9&]{1,8})s?\W{0,3}\s*(?::|–|—|-|=|stands for|means|is short for)\s*(\S.{4,120})/.exec(text)
    if (colon?.[1] && longForm(colon[1], `${colon[2]}`.split(/[.;(]/)[0] ?? '') !== undefined) defined.add(colon[1])
    for (const found of text.matchAll(/\b([A-Z][A-Z0-9]{1,7})\b["”]?,?\s+(?:which )?(?:stands for|is short for|is the abbreviation|means)\b/g))
      defined.add(found[1] ?? '')
    for (const found of text.matchAll(
      /\b(?:also known as|aka|a\.k\.a\.|called|known as|abbreviated(?: as| to)?|short for|referred to as|hereafter)\s+(?:the\s+)?[“"(]?([A-Z][A-Z0-9]{1,7})\b/g,
    ))
      defined.add(found[1] ?? '')
  }
  const initials = initialsIn(blocks)
  return Object.assign(defined, {has: (acronym: string) => Set.prototype.has.call(defined, acronym) || initials.has(acronym.toLowerCase())})
}

function addBracketed(before: string, inside: string, defined: Set<string>): void {
  const inner = inside.replace(/^["“'‘]|["”'’]$/g, '').replace(/^(?:or|aka|also|the|hereafter|i\.e\.|known as)[ ,:]+/i, '')
  const first = inner.split(/[;,]/)[0]?.trim() ?? ''
  if (shortForm.test(first) && (first.match(/[A-Z]/g)?.length ?? 0) >= 2) {
    const acronym = first.replace(/s$/, '')
    const words = before.split(/\s+/).slice(-Math.min(acronym.length + 5, acronym.length * 2))
    if (longForm(acronym.replace(/[^A-Za-z0-9]/g, ''), words.join(' ')) !== undefined) defined.add(acronym)
  }
  const last = /([A-Z][A-Za-z0-9&-]{1,9}s?)$/.exec(before)?.[1]?.replace(/s$/, '')
  // What stands in brackets behind an acronym explains it: its long form, or other words of some length.
  if (last && /\s/.test(inner) && (last.match(/[A-Z]/g)?.length ?? 0) >= 2 && /^[a-z\p{Lu}]/u.test(inner)) {
    if (longForm(last, inner) !== undefined || inner.split(/\s+/).length >= 3) defined.add(last)
  }
}

/** The best long form at the end of `text`: every letter of the acronym, from its last to its first, which begins a word. */
function longForm(acronym: string, text: string): string | undefined {
  let at = text.length - 1
  for (let i = acronym.length - 1; i >= 0; i--) {
    const letter = acronym.charAt(i).toLowerCase()
    while (at >= 0 && (text.charAt(at).toLowerCase() !== letter || (i === 0 && at > 0 && /[a-z0-9]/i.test(text.charAt(at - 1))))) at--
    if (at < 0) return undefined
    at--
  }
  const form = text.slice(text.lastIndexOf(' ', at + 1) + 1)
  return form.length > acronym.length ? form : undefined
}

/** Initials of every run of two to seven capitalised words, small words between them skipped. */
function initialsIn(blocks: readonly Block[]): ReadonlySet<string> {
  const initials = new Set<string>()
  for (const {text} of blocks) {
    const words = (text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?|[^\p{L}\p{N}\s'’-]+/gu) ?? []).filter((word) => !/^(?:of|for|and|the|to|in|on|a|an|&)$/i.test(word))
    for (let i = 0; i < words.length; i++) {
      let run = ''
      for (let j = i; j < Math.min(words.length, i + 7); j++) {
        const word = words[j] ?? ''
        if (!/^\p{Lu}\p{Ll}/u.test(word)) break
        run += word.charAt(0).toLowerCase()
        if (run.length >= 2) initials.add(run)
      }
    }
  }
  return initials
}
