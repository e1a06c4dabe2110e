import {unitAt} from '../document/unit-at.ts'

/**
 * Which signs stand in a text, found in one pass: most patterns for what is not
 * prose need one of them, and most texts have none.
 */

/** A sign, or two kinds of signs side by side. */
export const sign = {
  /** A colon with something right behind it. */
  colon: 1 << 0,
  /** A full stop with something right behind it. */
  dot: 1 << 1,
  /** A full stop with a letter right behind it. */
  ending: 1 << 2,
  at: 1 << 3,
  hash: 1 << 4,
  slash: 1 << 5,
  backslash: 1 << 6,
  /** A hyphen that does not stand right behind a word or another. */
  dash: 1 << 7,
  variable: 1 << 8,
  underscore: 1 << 9,
  /** A capital right behind a small letter. */
  hump: 1 << 10,
  bracket: 1 << 11,
  doubleQuote: 1 << 12,
  /** A mark of quotation of any kind; an apostrophe only where it does not stand right behind a word. */
  quote: 1 << 13,
  /** What may be a capital behind white space. */
  capital: 1 << 14,
} as const

/** Kinds of signs. */
const kind = {other: 0, small: 1, capital: 2, digit: 3, space: 4, dot: 5, colon: 6, apostrophe: 7, hyphen: 8, beyond: 9} as const
const kinds = 10
const kindOf = new Uint8Array(128)
/** What an ASCII sign is by itself. */
const alone = new Uint16Array(128)
/** What two kinds are side by side. */
const together = new Uint16Array(kinds * kinds)

for (let code = 0; code < 128; code++) {
  const text = String.fromCharCode(code)
  kindOf[code] = /[a-z]/.test(text)
    ? kind.small
    : /[A-Z]/.test(text)
      ? kind.capital
      : /\w/.test(text)
        ? kind.digit
        : /\s/.test(text)
          ? kind.space
          : ({'.': kind.dot, ':': kind.colon, "'": kind.apostrophe, '-': kind.hyphen}[text] ?? kind.other)
}
for (const [signs, flag] of [
  ['@', sign.at],
  ['#', sign.hash],
  ['/', sign.slash],
  ['\\', sign.backslash],
  ['$%', sign.variable],
  ['_', sign.underscore],
  ['<{[', sign.bracket],
  ['"', sign.doubleQuote | sign.quote],
] as const)
  for (const one of signs) alone[one.charCodeAt(0)] = flag
for (let before = 0; before < kinds; before++)
  for (let now = 0; now < kinds; now++) {
    const isBehindWord = before === kind.small || before === kind.capital || before === kind.digit
    let flags = 0
    if (before === kind.colon && now !== kind.space) flags |= sign.colon
    if (before === kind.dot && now !== kind.space) flags |= sign.dot
    if (before === kind.dot && (now === kind.small || now === kind.capital)) flags |= sign.ending
    if (now === kind.hyphen && !isBehindWord && before !== kind.hyphen) flags |= sign.dash
    if (now === kind.apostrophe && !isBehindWord) flags |= sign.quote
    if (now === kind.capital && before === kind.small) flags |= sign.hump
    // Beyond ASCII there are white space and capitals, too.
    if ((now === kind.capital || now === kind.beyond) && (before === kind.space || before === kind.beyond)) flags |= sign.capital
    together[before * kinds + now] = flags
  }

/** All that stands in a text, as the sum of its flags. */
export function signsIn(text: string): number {
  let found = 0
  let before: number = kind.other
  const {length} = text
  for (let i = 0; i < length; i++) {
    const code = unitAt(text, i)
    let now: number = kind.beyond
    if (code < 128) {
      now = kindOf[code] as number
      found |= alone[code] as number
    } else if (code === 0x201c || code === 0x2018 || code === 0xab) found |= sign.quote
    found |= together[before * kinds + now] as number
    before = now
  }
  return found
}
