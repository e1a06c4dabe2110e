/** Initials of names: “Quality Review Team” says what QRT stands for. */
import type {Block} from '../document/document.ts'
import {unitAt} from '../document/unit-at.ts'

const smallWords: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'to', 'in', 'on', 'a', 'an', 'at', 'by', 'with', 'or', 'as', '&'])
const conjunctions: ReadonlySet<string> = new Set(['and', 'or', '&'])
const longestSmallWord = 4
/** The most words of a name. */
const mostWords = 7

/** Initials of every run of two to seven capitalised words, small words between them skipped; “DeskBoard” counts as two. In lower case. */
export function initialsIn(blocks: readonly Block[]): ReadonlySet<string> {
  const initials = new Set<string>()
  for (const {text} of blocks) addInitials(text, initials)
  return initials
}

/** Goes through the words and signs of a text once: nearly all are small letters, which only end a name. */
function addInitials(text: string, initials: Set<string>): void {
  const name = new Name(initials)
  const {length} = text
  for (let at = 0; at < length; ) {
    const kind = kindAt(text, at)
    if (kind === between) {
      at += widthAt(text, at)
      continue
    }
    const end = kind === sign ? signsEnd(text, at) : wordEnd(text, at)
    if (kind === capital || !name.isEmpty) {
      const small = end - at <= longestSmallWord ? text.slice(at, end).toLowerCase() : ''
      if (smallWords.has(small) && !isBeforeThe(text, at, end, small)) name.skip(conjunctions.has(small))
      else name.add(kind === capital ? headOf(text, at, end) : '')
    }
    at = end
  }
  name.end()
}

/** “On-the-Board” with a capital is no small word of a name that is written with hyphens. */
function isBeforeThe(text: string, start: number, end: number, small: string): boolean {
  if (!text.startsWith('-the-', end) || kindAt(text, end + 5) !== capital) return false
  return small.length > 1 && kindAt(text, start) === capital && text.endsWith(small.slice(1), end) && text[start - 1] !== '-'
}

/** Capitalised words in a row. */
class Name {
  readonly #initials: Set<string>
  #heads: string[] = []
  /** Two words are a name without “and”: “Legal and Financial” makes no LF. */
  #isJoined: boolean[] = []
  #isBehindAnd = false

  constructor(initials: Set<string>) {
    this.#initials = initials
  }

  get isEmpty(): boolean {
    return this.#heads.length === 0
  }

  skip(isAnd: boolean): void {
    this.#isBehindAnd = isAnd
  }

  /** Takes the initials of a word; one without ends the name. */
  add(head: string): void {
    if (head === '') this.end()
    else {
      this.#heads.push(head)
      this.#isJoined.push(this.#isBehindAnd)
    }
    this.#isBehindAnd = false
  }

  end(): void {
    const heads = this.#heads
    for (let i = 0; i < heads.length; i++) {
      let run = ''
      for (let j = i; j < Math.min(heads.length, i + mostWords); j++) {
        run += heads[j]
        if (run.length > 2 || (run.length === 2 && (j === i || !this.#isJoined[j]))) this.#initials.add(run)
      }
    }
    if (heads.length > 0) {
      this.#heads = []
      this.#isJoined = []
    }
  }
}

/** The capitals of a word before small letters; nothing for a word that does not begin so. */
function headOf(text: string, start: number, end: number): string {
  let head = ''
  for (let at = start; at < end; ) {
    const next = at + widthAt(text, at)
    if (kindAt(text, at) === capital && next < end && kindAt(text, next) === lower) head += text.slice(at, next)
    else if (at === start) return ''
    at = next
  }
  return head.toLowerCase()
}

/** Letters and digits, with what stands behind one apostrophe (“Board’s”). */
function wordEnd(text: string, start: number): number {
  let end = smallLettersEnd(text, start)
  while (end < text.length && kindAt(text, end) >= digit) end = smallLettersEnd(text, end + widthAt(text, end))
  const next = unitAt(text, end)
  if (next !== 0x27 && next !== 0x2019) return end
  let tail = end + 1
  while (tail < text.length && kindAt(text, tail) > digit) tail += widthAt(text, tail)
  return tail > end + 1 ? tail : end
}

/** Most of most words. */
function smallLettersEnd(text: string, start: number): number {
  let end = start
  for (let code = unitAt(text, end); code >= 97 && code <= 122; code = unitAt(text, end)) end++
  return end
}

function signsEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && kindAt(text, end) === sign) end += widthAt(text, end)
  return end
}

const sign = 0
/** White space, hyphens and apostrophes. */
const between = 1
const digit = 2
const letter = 3
const lower = 4
const capital = 5

const ofAscii = Uint8Array.from({length: 128}, (_, code) => kindOf(String.fromCharCode(code)))

function kindAt(text: string, at: number): number {
  const code = unitAt(text, at)
  return code < 128 ? (ofAscii[code] as number) : kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

function kindOf(character: string): number {
  if (/\p{L}/u.test(character)) return /\p{Ll}/u.test(character) ? lower : /\p{Lu}/u.test(character) ? capital : letter
  if (/\p{N}/u.test(character)) return digit
  return /[\s'’-]/u.test(character) ? between : sign
}

function widthAt(text: string, at: number): 1 | 2 {
  const code = unitAt(text, at)
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
