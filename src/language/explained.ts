import type {Block, Document} from '../document/document.ts'
import {once} from '../document/once.ts'
import {aboutIt, definedAcronyms} from './definitions.ts'
import type {GlossaryEntry, TermHit} from './glossary.ts'
import {TextIndex} from './text-index.ts'

/**
 * Says whether the document explains a term somewhere, each entry looked up once: its long form stands in the
 * text, it is defined in brackets or by “means”, “is a”, “stands for”, it heads
 * a line of a glossary or a section “What is …?”, or it links to an explanation.
 * A term to avoid is explained where its plain word stands right beside it. An
 * acronym may also be spelled out in a document around this one (`around`).
 */
export function explainer(document: Document, around: ReadonlySet<string> = new Set()): (hit: TermHit) => boolean {
  const known = new Map<GlossaryEntry, boolean>()
  const isKnownAround = ({status, term}: GlossaryEntry): boolean => status === 'explain' && around.has(term)
  const text: Said = {
    blocks: document.blocks,
    index: once(() => new TextIndex(document.blocks.map((block) => block.text))),
    acronyms: once(() => definedAcronyms(document.blocks)),
  }
  return ({entry, block, start, end}) => {
    // What leads to more about an acronym is a link on it alone: “SSO portal” leads to the portal.
    const spare = entry.expands === undefined ? Number.POSITIVE_INFINITY : 5
    const isLink = block.marks.some((mark) => mark.type === 'link' && mark.start <= start && end <= mark.end && mark.end - mark.start <= end - start + spare)
    // A link behind a term to learn leads to more about it; a term to avoid is avoided in links too.
    if (isLink && entry.status === 'explain') return true
    const answer = known.get(entry) ?? (isKnownAround(entry) || (entry.status === 'avoid' ? standsBesidePlainWord(entry, text) : isDefined(entry, text)))
    known.set(entry, answer)
    return answer
  }
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
  const {pieces, names, long, defining, line, alone} = explanationsOf(entry)
  const text = index()
  // A short name stands in many other words, a long one is sooner found letter by letter.
  const places = pieces.every((piece) => piece.length > 3) ? text.having(pieces) : text.matching(names)
  return places.some((i) => {
    const block = blocks[i]
    if (!block) return false
    const text = block.text.toLowerCase()
    if (long?.test(text) || defining.test(text)) return true
    if (block.role !== 'heading' && block.role !== 'label' && line.test(text)) return true
    return alone.test(text) && isEntryOfGlossary(block, blocks[i + 1])
  })
}

/** What an explanation of a term looks like, in lower case: a pattern for letters in any case takes milliseconds to build. */
const explanationsOf = ofEntry((entry) => {
  const names = namesOf(entry).toLowerCase()
  const expands = entry.expands && spelled(entry.expands).toLowerCase()
  return {
    pieces: [...piecesOf([entry.term, ...(entry.forms ?? [])]), ...(entry.expands === undefined ? [] : piecesOf([entry.expands]))],
    // Where it is worth to look closer.
    names: new RegExp(`(?<![a-z])(?:(?:${names})(?![a-z])${expands ? `|${expands}` : ''})`, 'gu'),
    long: expands ? new RegExp(`(?<!\\p{L})${expands}`, 'u') : undefined,
    defining: definingPattern(names, entry.expands === undefined ? 'e\\.g' : aboutIt),
    line: new RegExp(`^\\W*(?:${names})["”*]?\\s*(?::|–|—|-|=)\\s*(?!${duty})\\S`, 'u'),
    alone: new RegExp(`^\\W*(?:the |an? )?(?:${names})\\W*$`, 'u'),
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

/** `others`: how words in brackets begin that do not say what it is. */
function definingPattern(names: string, others: string): RegExp {
  const name = `(?<![\\p{L}\\p{N}-])(?:${names})["”*]?`
  const says = '(?:stands for|means?|is short for|refers? to|is defined as|is when|allows? |lets? )'
  const is =
    '(?<!\\b(?:which|what|whose)\\s+(?:\\S{1,40}\\s+){1,4})(?:is|are) (?:an?|the|our|your|one|where|how|what|any|used|special|(?:\\p{L}+ ){1,3}(?:that|which|who|used))\\s'
  // Two words or fewer after “, the” are the next of a list.
  const apposition = ', (?:that is|which (?:is|are|means|lets|allows)|i\\.e\\.|(?:an?|the) \\p{L}+(?: \\p{L}+){2})'
  const aside = `(?:\\s*\\((?!tbc|tbd|${others})[^)]{8,}\\)|${apposition}|\\s[–—-]\\s(?!${duty})\\p{L})`
  // “What is the RTO?” asks for its value and explains nothing.
  const asked = `(?:\\b(?:called|known as|short for|meaning of)\\s+(?:an? |the )?|\\bwhat(?:['’]s| is| are)\\s+(?:an? )?)["“]?(?:${names})(?![\\p{L}\\p{N}])`
  return new RegExp(`${name}(?:\\s+${says}|\\s+${is}|${aside})|\\((?:an? |the |or |called |known as |also )?["“]?(?:${names})["”]?\\)|${asked}`, 'u')
}

/** “information security (InfoSec)”, “InfoSec – information security”, “latency, or delay”. */
function standsBesidePlainWord(entry: GlossaryEntry, {blocks, index}: Said): boolean {
  const {pieces, beside} = plainWordsOf(entry)
  return index()
    .having(pieces)
    .some((i) => beside.test((blocks[i]?.text ?? '').toLowerCase()))
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
