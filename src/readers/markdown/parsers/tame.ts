import {decodeString} from 'micromark-util-decode-string'
import {Doubt} from './doubt.ts'

/** A source in which nothing makes Sätteri slow, and how to read what it gives back. */
export interface Tame {
  readonly source: string
  readonly restore: ((value: string) => string) | undefined
}

/** Stand for `&` and `_`: one unit each, without a meaning in Markdown. */
const ampersand = '\uE001'
const underscore = '\uE002'
const reference = /\uE001(?:#\d{1,7};|#[xX][\da-fA-F]{1,6};|[\da-zA-Z]{1,31};)?/g

/** How many units of text may be joined for the references of one stretch; Sätteri joins all before each of them anew. */
const mostJoined = 20_000_000
/** How many units may be looked at for the underscores of one word; Sätteri looks at the whole word for each of them. */
const mostLooked = 4_000_000
const shortest = 2000

/**
 * Covers what Sätteri needs time and memory for that grow with the square of
 * the length: thousands of character references in one paragraph, thousands of
 * underscores in one word.
 */
export function tame(source: string): Tame {
  const covered = coverUnderscores(coverReferences(source))
  if (covered === source) return {source, restore: undefined}
  if (source.includes(ampersand) || source.includes(underscore)) throw new Doubt('The characters that cover are in the source.')
  return {source: covered, restore: (value) => value.replaceAll(underscore, '_').replace(reference, (found) => decodeString(`&${found.slice(1)}`))}
}

function coverReferences(source: string): string {
  if (count(source, '&') * source.length <= mostJoined) return source
  return source
    .split(/(\n[ \t]*\r?\n)/)
    .map((part) => (count(part, '&') * part.length <= mostJoined ? part : part.replaceAll('&', ampersand)))
    .join('')
}

function coverUnderscores(source: string): string {
  if (count(source, '_') * source.length <= mostLooked) return source
  let result = ''
  let copied = 0
  let start = 0
  let found = 0
  for (let i = 0; i <= source.length; i++) {
    const unit = i < source.length ? source.charCodeAt(i) : 0x20
    if (unit === 0x5f) found++
    if (unit > 0x20) continue
    if (i - start > shortest && found * (i - start) > mostLooked) {
      result += source.slice(copied, start) + source.slice(start, i).replaceAll('_', underscore)
      copied = i
    }
    start = i + 1
    found = 0
  }
  return copied === 0 ? source : result + source.slice(copied)
}

function count(text: string, unit: string): number {
  let found = 0
  for (let at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + 1)) found++
  return found
}
