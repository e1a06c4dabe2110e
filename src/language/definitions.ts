import type {Block} from '../document/document.ts'
import {allMatches} from '../document/matches.ts'
import {keptBy} from '../document/memo.ts'
import {once} from '../document/once.ts'
import {initialsIn} from './initials.ts'

const bracketed = /[([]([^()[\]]{2,100})[)\]]/g
const capitalRun = /[A-Z][A-Z0-9&]/
/** In one word: every short form has two. */
const twoCapitals = /[A-Z][A-Za-z0-9&/.-]*[A-Z]/
const shortForm = /^[A-Z][A-Za-z0-9&/.-]{1,9}s?$/
const standsFor = /\b([A-Z][A-Z0-9]{1,7})\b["”]?,?\s(?:which )?(?:stands for|is short for|is the abbreviation|is an abbreviation|refers to|means)\b/g
/** “ACR is the team that …”, “ACR: the team that …”: other words of some length say what it is. */
const isWhat = /(?:^|[.!?]\s|\n|^\W{0,5})(?:The\s)?([A-Z][A-Z0-9]{1,7})\W{0,3}(?:\sis|:)\s(?:the|an?|our)\s(?:[\w-]+\s){2,}/g
/** “the quality review team, or QRT,”: the name stands in front of it. */
const orShort = /, or (?:the )?([A-Z][A-Z0-9]{1,7})\b/g
/** “QRB papers (quality of rooms)”. */
const withNoun = /\b([A-Z][A-Z0-9]{1,7})\s\p{Ll}{3,20}\s\((?!or )(\p{Ll}[^(),]*\s[^(),]*\s[^(),]*)\)/gu
const knownAs =
  /\b(?:aka|a\.k\.a\.|called|known(?: \w{3,15})? as|abbreviated(?: as| to)?|short for|referred to as|by the name(?: of)?|formerly|hereafter|i\.e\.,?|(?:[Ww]e|[Tt]hey|[Pp]eople|[Ss]taff|[Ee]veryone) call (?:[\w-]{1,20} ){1,5}?)\s?(?:the\s)?[“"(]?([A-Z][A-Z0-9]{1,7})\b/g
/** “ACR, or its long form”, “ACR – its long form”. */
const apposition = /\b([A-Z][A-Z0-9]{1,7})(?:,\s(?:or|that is,?|i\.e\.,?)\s|,\s(?=(?:the|an?)\s)|\s[–—]\s)([^,.;:–—()]{4,80})/g
const glossaryLine = /^\W{0,5}([A-Z][A-Z0-9&]{1,8})s?\W{0,3}\s*[:–—=\n-]\s*(\S.{4,120})/
/** The abbreviations of Markdown Extra. */
const abbreviationLine = /^\*\[([A-Z][A-Z0-9&]{1,8})\]:/
/** “(required if …)”, “(tested by …)”, “(Abc / Def)”: when, where and which, not what. */
export const aboutIt =
  '(?:\\p{L}+ed|optional|only|if|when|where|once|after|before|for|see|e\\.g|such as|unless|not|must|should|until|by|from|with|in|on|at|as)(?!\\p{L})|[\\w.]+\\s*/'
const condition = new RegExp(`^(?:${aboutIt})`, 'iu')
const slashed = /\(([A-Z]{2,4}(?:\/[A-Z]{2,4}){2,})\)/g
/** How far in front of a bracket a long form may begin, in letters. */
const reach = 160

/**
 * The acronyms a document defines, in either order: “recovery time objective
 * (RTO)”, “RTO (recovery time objective)”, “RTO stands for …”, “RTO: recovery
 * time objective”, “also known as RTO”, a row of a table, a link that is the
 * acronym alone, or words with these initials anywhere in the text.
 *
 * Source: Schwartz and Hearst (2003), A simple algorithm for identifying
 * abbreviation definitions in biomedical text.
 */
export const definedAcronyms = keptBy((blocks: readonly Block[]): {has(acronym: string): boolean} => {
  const defined = spelledOut(blocks)
  const initials = once(() => initialsIn(blocks))
  return {has: (acronym) => defined.has(acronym) || initials().has(acronym.toLowerCase())}
})

/** The acronyms that stand beside their long form. */
export const spelledOut = keptBy((blocks: readonly Block[]): ReadonlySet<string> => {
  const defined = new Set<string>()
  for (const [i, block] of blocks.entries()) {
    const {text, marks} = block
    for (const {type, start, end} of marks) if (type === 'abbreviation') defined.add(text.slice(start, end).replace(/s$/, ''))
    if (text.includes('(') || text.includes('['))
      for (const found of allMatches(bracketed, text))
        addBracketed(text.slice(Math.max(0, found.index - reach), found.index).trimEnd(), found[1] ?? '', defined)
    addTitled(block, blocks[i - 1], blocks[i + 1], defined)
    addLinks(block, defined)
    // What the others find has two capitals at least, side by side.
    if (!capitalRun.test(text)) continue
    for (const pattern of [standsFor, knownAs, isWhat]) for (const found of allMatches(pattern, text)) defined.add(found[1] ?? '')
    for (const [, acronym = '', inner = ''] of allMatches(withNoun, text)) if (!condition.test(inner)) defined.add(acronym)
    addNamed(text, defined)
    for (const [, acronym = '', words = ''] of allMatches(apposition, text)) if (isWholly(acronym, words)) defined.add(acronym)
    for (const found of allMatches(slashed, text)) addSlashed(text.slice(Math.max(0, found.index - reach), found.index), found[1] ?? '', defined)
    addGlossaryLine(text, defined)
  }
  return defined
})

function addNamed(text: string, defined: Set<string>): void {
  let from = 0
  for (const {0: whole, 1: acronym = '', index} of text.includes(', or ') ? allMatches(orShort, text) : []) {
    const name = /[^,.;:()]*$/.exec(text.slice(Math.max(from, index - 80), index))?.[0] ?? ''
    if (name.length < 4) continue
    if (longForm(acronym, name) !== undefined) defined.add(acronym)
    from = index + whole.length
  }
}

function addBracketed(before: string, inside: string, defined: Set<string>): void {
  // Most brackets have no acronym in them or in front of them.
  if (!twoCapitals.test(inside) && !twoCapitals.test(before.slice(-14))) return
  const inner = inside.replace(/^["“'‘]|["”'’]$/g, '').replace(/^(?:(?:or|aka|also|the|an?|hereafter|i\.e\.|known as|short for|formerly)[ ,:]+){1,3}/i, '')
  addShortForm(before, inner, defined)
  const last = /([A-Z][A-Za-z0-9&-]{1,9}s?)["”*]?$/.exec(before.slice(-14))?.[1]?.replace(/s$/, '')
  // What stands in brackets behind an acronym explains it: its long form, or other words of some length.
  if (!last || capitals(last) < 2 || !/\s/.test(inner) || !/^\p{L}/u.test(inner)) return
  if (longForm(last, inner) !== undefined || (!condition.test(inner) && inner.split(/\s+/).length >= 3)) defined.add(last)
}

/** “long form (ACR)”, “long form (ACR, the form)”, “long form (ACR segment)”. */
function addShortForm(before: string, inner: string, defined: Set<string>): void {
  const [first = '', ...rest] = inner.split(/[;,:–—]|\s/).map((word) => word.trim())
  if (!shortForm.test(first) || capitals(first) < 2 || rest.length > 6) return
  const acronym = first.replace(/s$/, '')
  const letters = acronym.replace(/[^A-Za-z0-9]/g, '')
  const tail = before
    .split(/\s+/)
    .slice(-Math.min(letters.length + 5, letters.length * 2))
    .join(' ')
  // “Elliptic Curve (ECDSA)”: not every letter has its word, but the words are a name and begin as it does.
  const named = /(?:^|[\s(“"])((?:\p{Lu}[\p{L}\p{N}-]*\s?(?:(?:of|for|and|the|in)\s)?){2,6})["”*]?$/u.exec(tail)?.[1]
  if (longForm(letters, tail) !== undefined || (rest.length <= 1 && named?.split(/\s/).some((word) => word.startsWith(letters.charAt(0))))) defined.add(acronym)
}

/** “built, opened and run as planned (BP/OP/RP)”: each begins with a word that stands just before. */
function addSlashed(before: string, inside: string, defined: Set<string>): void {
  const acronyms = inside.split('/')
  const heads = new Set((before.toLowerCase().match(/\p{L}{4,}/gu) ?? []).slice(-8).map((word) => word.charAt(0)))
  if (acronyms.every((acronym) => heads.has(acronym.charAt(0).toLowerCase()))) for (const acronym of acronyms) defined.add(acronym)
}

function addGlossaryLine(text: string, defined: Set<string>): void {
  const abbreviation = abbreviationLine.exec(text)?.[1]
  if (abbreviation) defined.add(abbreviation)
  const [, acronym, rest = ''] = glossaryLine.exec(text.slice(0, 200)) ?? []
  // “ACR: https://…” says where it is explained.
  if (acronym && (/^https?:/.test(rest) || longForm(acronym, rest.split(/[.;(]/)[0] ?? '') !== undefined)) defined.add(acronym)
}

/** A heading or a cell with the acronym alone: its meaning follows, or stands in the cell before. */
function addTitled({role, text}: Block, before: Block | undefined, next: Block | undefined, defined: Set<string>): void {
  const acronym = text.length <= 20 ? /^\W*([A-Z][A-Z0-9&]{1,8})s?\W*$/.exec(text)?.[1] : undefined
  if (!acronym) return
  if (role === 'heading' && next?.role === 'paragraph') defined.add(acronym)
  if (role !== 'cell') return
  if (next?.role === 'cell' && (longForm(acronym, next.text.slice(0, reach)) !== undefined || next.text.trim().split(/\s+/).length >= 4)) defined.add(acronym)
  if (before?.role === 'cell' && longForm(acronym, before.text.slice(0, reach)) !== undefined) defined.add(acronym)
}

/** A link on the acronym leads to its explanation. */
function addLinks({text, marks}: Block, defined: Set<string>): void {
  for (const {type, start, end} of marks) {
    if (type !== 'link' || end - start > 40) continue
    const acronym = /^(?:the\s)?([A-Z][A-Z0-9]{1,7})s?$/u.exec(text.slice(start, end).trim())?.[1]
    if (acronym) defined.add(acronym)
  }
}

function capitals(word: string): number {
  return word.match(/[A-Z]/g)?.length ?? 0
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
  return form.length > acronym.length && form.trim() !== acronym ? form : undefined
}

/** Whether the long form opens `text`: “assesses data-protection impact” is no data protection officer. */
function isWholly(acronym: string, text: string): boolean {
  const form = longForm(acronym, text)
  return (
    form !== undefined &&
    /^(?:(?:or|the|an?)\s)*$/i.test(
      text
        .trim()
        .slice(0, Math.max(0, text.trim().length - form.trim().length))
        .trimStart(),
    )
  )
}
