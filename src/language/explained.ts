import type {Block, Document} from '../document/document.ts'
import {allMatches} from '../document/matches.ts'
import {once} from '../document/once.ts'
import {aboutIt, definedAcronyms} from './definitions.ts'
import type {GlossaryEntry, TermHit} from './glossary.ts'
import {indexOf, type TextIndex} from './text-index.ts'

/**
 * Says whether the document explains a term somewhere, each entry looked up once: its long form stands in the
 * text, it is defined in brackets or by “means”, “is a”, “stands for”, it heads
 * a line of a glossary or a section “What is …?”, or it links to an explanation.
 * A term to avoid is explained where its plain word stands right beside it. An
 * acronym may also be spelled out in a document around this one (`isKnownAround`), which is asked last.
 */
export function explainer(document: Document, isKnownAround: (acronym: string) => boolean = () => false): (hit: TermHit) => boolean {
  const known = new Map<GlossaryEntry, boolean>()
  const text: Said = {
    blocks: document.blocks,
    index: () => indexOf(document.blocks),
    acronyms: once(() => definedAcronyms(document.blocks)),
  }
  return ({entry, block, start, end}) => {
    if (leadsToMore(entry, block, start, end)) return true
    const answer =
      known.get(entry) ??
      (entry.status === 'avoid' ? standsBesidePlainWord(entry, text) : isDefined(entry, text) || (entry.status === 'explain' && isKnownAround(entry.term)))
    known.set(entry, answer)
    return answer
  }
}

/** Whether a term to learn stands in a link, which leads to more about it; a term to avoid is avoided in links too. */
export function leadsToMore({status, expands}: GlossaryEntry, {marks}: Block, start: number, end: number): boolean {
  if (status !== 'explain') return false
  // What leads to more about an acronym is a link on it alone: “SSO portal” leads to the portal.
  const spare = expands === undefined ? Number.POSITIVE_INFINITY : 5
  return marks.some((mark) => mark.type === 'link' && mark.start <= start && end <= mark.end && mark.end - mark.start <= end - start + spare)
}

/** “CISO: approves the change”: what a person does, not what the letters mean. */
const duty = '(?:assess|approv|review|sign|own|decid|check|run|lead|ensur|maintain|coordinat|overse|monitor|record|confirm)e?s\\s'

/** What the document says, each worked out when it is first asked for. */
interface Said {
  readonly blocks: readonly Block[]
  readonly index: () => TextIndex
  readonly acronyms: () => ReturnType<typeof definedAcronyms>
}

function isDefined(entry: GlossaryEntry, {blocks, index, acronyms}: Said): boolean {
  if (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(entry.term) && acronyms().has(entry.term)) return true
  const {pieces, names, long} = searchesFor(entry)
  const says = entry.expands === undefined ? saysOfTerm : saysOfAcronym
  const texts = index()
  return texts.having(pieces).some((i) => {
    const block = blocks[i]
    if (!block) return false
    const text = texts.text(i)
    if (long?.test(text)) return true
    return names.some((name) => allMatches(name, text).some(({0: found, index: at}) => isExplainedAt(text, at, at + found.length, says, block, blocks[i + 1])))
  })
}

/** Whether a name that stands at [start, end) of a text in lower case is explained there. */
function isExplainedAt(text: string, start: number, end: number, says: RegExp, block: Block, next: Block | undefined): boolean {
  const before = text.slice(Math.max(0, start - 30), start)
  if (!/[\p{L}\p{N}-]$/u.test(before) && matchesAt(says, text, end)) return true
  if (inBrackets.test(before) && /^["”]?\)/.test(text.slice(end, end + 2))) return true
  if (asked.test(before) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) return true
  const opening = text.slice(0, start)
  if (block.role !== 'heading' && block.role !== 'label' && /^\W*$/u.test(opening) && matchesAt(line, text, end)) return true
  return /^\W*(?:the |an? )?$/u.test(opening) && /^\W*$/u.test(text.slice(end)) && isEntryOfGlossary(block, next)
}

function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}

/** What finds a term in a text in lower case: pieces of it, its names, and its long form. */
const searchesFor = ofEntry((entry) => {
  const spellings = [entry.term, ...(entry.forms ?? [])]
  const expands = entry.expands && spelled(entry.expands).toLowerCase()
  return {
    pieces: [...piecesOf(spellings), ...(entry.expands === undefined ? [] : piecesOf([entry.expands]))],
    names: spellings.map((name) => new RegExp(`(?<![a-z])${spelled(name).toLowerCase()}(?:e?s)?(?![a-z])`, 'gu')),
    long: expands ? new RegExp(`(?<!\\p{L})${expands}`, 'u') : undefined,
  }
})

/** Something that follows from an entry alone, worked out once: patterns cost more than their use. */
function ofEntry<T extends object>(make: (entry: GlossaryEntry) => T): (entry: GlossaryEntry) => T {
  const known = new WeakMap<GlossaryEntry, T>()
  return (entry) => {
    const made = known.get(entry) ?? make(entry)
    known.set(entry, made)
    return made
  }
}

/** A term alone in a cell or as a heading, and words about it next. */
function isEntryOfGlossary({role}: Block, next: Block | undefined): boolean {
  const words = next?.text.split(/\s+/).length ?? 0
  if (role === 'cell') return next?.role === 'cell' && words >= 4
  return (role === 'heading' || role === 'label') && (next?.role === 'paragraph' || next?.role === 'help') && words >= 4
}

/** What stands behind a name and says what it is; `others`: how words in brackets begin that do not. */
function saysBehind(others: string): RegExp {
  const says = '(?:stands for|means?|is short for|refers? to|is defined as|is when|allows? |lets? )'
  const is =
    '(?<!\\b(?:which|what|whose)\\s+(?:\\S{1,40}\\s+){1,4})(?:is|are) (?:an?|the|our|your|one|where|how|what|any|used|special|(?:\\p{L}+ ){1,3}(?:that|which|who|used))\\s'
  // Two words or fewer after “, the” are the next of a list.
  const apposition = ', (?:that is|which (?:is|are|means|lets|allows)|i\\.e\\.|(?:an?|the) \\p{L}+(?: \\p{L}+){2})'
  const aside = `(?:\\s*\\((?!tbc|tbd|${others})[^)]{8,}\\)|${apposition}|\\s[–—-]\\s(?!${duty})\\p{L})`
  return new RegExp(`["”*]?(?:\\s+${says}|\\s+${is}|${aside})`, 'uy')
}

const saysOfTerm = saysBehind('e\\.g')
const saysOfAcronym = saysBehind(aboutIt)
/** “(the CAB)”, “(called CAB)”: what stands in front explains it. */
const inBrackets = /\((?:an? |the |or |called |known as |also )?["“]?$/u
/** “What is the RTO?” asks for its value and explains nothing. */
const asked = /(?:\b(?:called|known as|short for|meaning of)\s+(?:an? |the )?|\bwhat(?:['’]s| is| are)\s+(?:an? )?)["“]?$/u
/** “RTO: the time …”, in a line of its own. */
const line = new RegExp(`["”*]?\\s*(?::|–|—|-|=)\\s*(?!${duty})\\S`, 'uy')

/** “information security (InfoSec)”, “InfoSec – information security”, “latency, or delay”. */
function standsBesidePlainWord(entry: GlossaryEntry, {index}: Said): boolean {
  const {pieces, beside} = plainWordsOf(entry)
  const texts = index()
  return texts.having(pieces).some((i) => beside.test(texts.text(i)))
}

const plainWordsOf = ofEntry((entry) => {
  const names = namesOf(entry).toLowerCase()
  const say = (entry.say ?? []).map(spelled).join('|').toLowerCase()
  const beside = '\\s*(?:\\(|[–—:=-]|,? (?:or|that is|i\\.e\\.),?)\\s*["“]?'
  return {
    pieces: piecesOf([entry.term, ...(entry.forms ?? [])]),
    beside: new RegExp(`(?<!\\p{L})(?:(?:${names})${beside}(?:${say})|(?:${say})${beside}(?:${names}))(?!\\p{L})`, 'u'),
  }
})

function namesOf(entry: GlossaryEntry): string {
  return [entry.term, ...(entry.forms ?? [])].map((name) => `${spelled(name)}(?:e?s)?`).join('|')
}

/** For each name the longest part of it that is the same in all its spellings, in lower case. */
function piecesOf(names: readonly string[]): string[] {
  return names.map((name) => {
    const parts = name.toLowerCase().split(/licen[cs]e|is(?=e|ation)|[^a-z0-9]+/)
    return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '')
  })
}

/** A pattern for a phrase: white space, a hyphen or nothing between its words, British or American. */
function spelled(text: string): string {
  return text
    .split(/[\s-]+/)
    .map((word) =>
      word
        .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
        .replace(/([Ll]icen)[cs]e/, '$1[cs]e')
        .replace(/is(?=e|ation)/, 'i[sz]'),
    )
    .join('[\\s-]*')
}
