/** What a document has that a glossary may want: acronyms that nothing explains, and words that general English does not know. */
import type {Block, Document} from '../document/document.ts'
import {allMatches} from '../document/matches.ts'
import {organisationsIn} from '../language/organisations.ts'
import {isProtected} from '../language/protect.ts'
import {wordsOf} from '../language/words.ts'
import type {Views} from '../views.ts'
import {type Familiarity, isFamiliar} from './strange.ts'

/** An acronym or a word of one document. */
export interface Mined {
  readonly kind: 'acronym' | 'word'
  readonly text: string
  readonly uses: number
  /** The first of them with some words on both sides, on one line. */
  readonly snippet: string
}

/** Nothing in a document for IT, whose readers know its words, nor in one that is not English. */
export function mine(document: Document, views: Views, familiarity: Familiarity): Mined[] {
  return document.language === 'en' && document.audience === 'everyone' ? [...acronymsIn(views), ...wordsIn(document, views, familiarity)] : []
}

function acronymsIn(views: Views): Mined[] {
  const acronyms = views.undefinedAcronyms().filter(({text, block}) => !isFiller(text) && !isCode(block))
  return acronyms.map(({text, block, occurrences}) => {
    const at = block.text.indexOf(text)
    return {kind: 'acronym', text, uses: occurrences.length, snippet: snippetOf(block.text, at, at + text.length)}
  })
}

const inBrackets = /([^()]{4,100})\(([A-Z][A-Z0-9&]{1,8})s?\)/g

/** The acronyms that a document spells out in front of them, with their long forms: “recovery time objective (RTO)”. */
export function spelledIn({blocks, language}: Document): Map<string, string> {
  const found = new Map<string, string>()
  if (language !== 'en') return found
  for (const {text} of blocks) {
    for (const [, before = '', acronym = ''] of allMatches(inBrackets, text)) {
      const long = longFormOf(acronym, before)
      if (long !== undefined && !found.has(acronym)) found.set(acronym, long)
    }
  }
  return found
}

const small = /^(?:of|for|and|the|to|in|on|with|a|an|&)$/i

/** The last words of a text that begin with the letters of an acronym, one each; small words may have none. */
function longFormOf(acronym: string, text: string): string | undefined {
  const words = text
    .replace(/[“”"*]/g, '')
    .trim()
    .split(/\s+/)
  for (let count = 2; count <= Math.min(words.length, acronym.length + 3); count++) {
    const last = words.slice(-count)
    const parts = last.flatMap((word) => word.split('-'))
    const initials = (all: readonly string[]): string => all.map((word) => word.charAt(0).toUpperCase()).join('')
    const isWhole = initials(parts) === acronym || (initials(parts.filter((word) => !small.test(word))) === acronym && !small.test(parts[0] ?? ''))
    if (isWhole) return last.join(' ')
  }
  return undefined
}

/** “ABC” stands for whatever comes there. */
function isFiller(acronym: string): boolean {
  return acronym.length > 2 && ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'XYZ'].some((all) => all.includes(acronym))
}

/** A command with two options, the arrows of a diagram that is written as text, or values with bars between them. */
function isCode({text}: Block): boolean {
  return /(?:^|\s)--?[a-z][\w-]*\s.*\s--?[a-z][\w-]*|-->|\bgraph (?:TD|TB|LR|RL|BT)\b|\S\|\S*\|\S|\S\^\^?\S/s.test(text)
}

function wordsIn(document: Document, views: Views, familiarity: Familiarity): Mined[] {
  const found = new Map<string, {uses: number; snippet: string}>()
  const organisations = organisationsIn(document)
  const terms = new Map<Block, (readonly [start: number, end: number])[]>()
  for (const {block, start, end} of views.terms()) terms.set(block, [...(terms.get(block) ?? []), [start, end]])
  for (const block of document.blocks) {
    if (block.role === 'placeholder' || isCode(block)) continue
    for (const {text, start, end} of wordsOf(block.text)) {
      if (!/^[a-z]{4,}$/.test(text) || isPart(block.text, start, end)) continue
      if (isProtected(views.protectedIn(block), start, end) || terms.get(block)?.some(([from, to]) => from < end && to > start)) continue
      const known = found.get(text)
      if (known) known.uses++
      else if (!organisations.has(text) && !isFamiliar(text, familiarity)) found.set(text, {uses: 1, snippet: snippetOf(block.text, start, end)})
    }
  }
  return [...found].map(([text, rest]) => ({kind: 'word', text, ...rest}))
}

/** A part of a compound, a name or an address: “x-forwarded”, “foo.bar”, “call(”. */
function isPart(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}_.@/\\'’-]$/u.test(text.slice(Math.max(0, start - 1), start)) || /^(?:[-_@/\\:.=][\p{L}\p{N}]|[-_@(=*])/u.test(text.slice(end, end + 2))
}

const reach = 50

/** Some words on both sides of a place, on one line. */
function snippetOf(text: string, start: number, end: number): string {
  const [from, to] = [Math.max(0, start - reach), Math.min(text.length, end + reach)]
  const before = from === 0 ? text.slice(0, start) : `…${text.slice(from, start).replace(/^\S*\s/, '')}`
  const after = to === text.length ? text.slice(end) : `${text.slice(end, to).replace(/\s\S*$/, '')}…`
  return `${before}${text.slice(start, end)}${after}`.replace(/\s+/g, ' ').trim()
}
