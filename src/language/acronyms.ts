import type {Audience, Block, Document} from '../document/document.ts'
import {allMatches} from '../document/matches.ts'
import {once} from '../document/once.ts'
import {type Span, spanOf} from '../document/text.ts'
import {isNamed} from './acronym-neighbours.ts'
import {emphasised, properNames, symbols} from './acronym-words.ts'
import {definedAcronyms, spelledOut} from './definitions.ts'
import {explainer, leadsToMore} from './explained.ts'
import type {Glossary, GlossaryEntry} from './glossary.ts'
import {ambiguousAcronyms, itAcronyms} from './it-acronyms.ts'
import {isShouted, organisationsIn} from './organisations.ts'
import {isProtected, protectedRanges, type Range} from './protect.ts'
import {inSmallLetters} from './small-letters.ts'
import {indexOf} from './text-index.ts'

/** An acronym that nothing explains. */
export interface Acronym {
  readonly text: string
  /** The block it is first met in. */
  readonly block: Block
  readonly span: Span
  readonly occurrences: readonly Span[]
  /** How the glossary writes it out, and whether that can stand in its place as it is. */
  readonly written?: WrittenOut
}

interface WrittenOut {
  readonly long: string
  readonly fits: boolean
  /** “: what it means”, in small letters; nothing when the long form says enough. */
  readonly means: string
}

/** Capitals alone (“RTO”, also in “RTO/backup”, “RTO-based” and “non-RTO”), with one small letter or two among them (“CoE”, “IaaS”, “FedRAMP”), or behind a single one (“P-ATO”). */
const candidate =
  /(?<![\w#@.,;$%&<{[¬\u00AD]|(?<!\bnon)-|(?<!(?<!\w)(?:[A-Z]{2,7}|[A-Z][a-z]{1,2}[A-Z]{1,5}))\/)((?:[B-Z]-(?=[A-Z]{3}))?[A-Z]{2,7}|(?!Ops|Dev|Sec|App|Web|Net|My)[A-Z][a-z]{1,2}[A-Z]{1,5}|[A-Z]{2,4}[a-z][A-Z]{1,3})(?:s|['’]s)?(?![\w%=>}&\]¬\u00AD\u2010\u2011]|-(?![a-z]{4})|\/(?!\d?[A-Za-z]{2,20}(?![\w/.-]))|[.,–:]\w)/g
/** Every candidate has two capitals so near; most texts have not. */
/** “CDDS-core-tools”: the name of a repository or a host. */
const inIdentifier = /^-[a-z\d]{2,}-[a-z\d]{2,}/
const twoCapitals = /[A-Z](?:[a-z]{0,2}|-)[A-Z]/
const roman = /^(?:[IVXLC]+|(?=\w{3})M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))$/

/** Letters that are spoken as a word: six capitals or more (“EMERALD”), or five letters of which some are small (“SoLAR”), are a name. */
const spoken = /^[B-DF-HJ-NP-TV-Z]{0,2}[AEIOU]{1,2}(?:[B-DF-HJ-NP-TV-Z]{1,2}[AEIOUY]{1,2})+[B-DF-HJ-NP-TV-Z]{0,2}$/
/** What everybody knows who works on an open source project. */
const openSource: ReadonlySet<string> = new Set(['SIG', 'OSS', 'WG', 'TC', 'DCO', 'CLA', 'CNCF', 'FOSS'])

/** A text of some 250 words. */
const longText = 1500
/** Whom to ask, tell or hand something to, what to state, and who acts. */
const party =
  /(?:\b(?:ask|contact|call|tell|notify|inform|invite|alert|e-?mail|state)|\b(?:send|give|bring|report|escalate|submit|forward|write|speak|talk)\b[^.!?\n]{0,60}\bto)\s(?:the\s|your\s)?$|(?:^|[.!?]\s)The\s$/i

/** “Only for IT operations”: the part below is for them. */
const forEngineers = /\b(?:only|just)\s(?:for|by)\b.*\b(?:IT|dev|ops|dev-?ops|developers?|engineers?|(?:system )?administrators?)\b/i

/** An acronym that a document uses, as it is first met, with all its places. */
interface Met {
  readonly acronym: string
  readonly entry: GlossaryEntry | undefined
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly isPlural: boolean
  readonly occurrences: Span[]
  isParty: boolean
}

/** What documents around one say of its acronyms: those that one spells out, and those that everybody in the house has on every page. */
export interface AcronymsAround {
  readonly isKnown: (acronym: string) => boolean
  readonly isOfTheHouse: (acronym: string) => boolean
}

/**
 * Acronyms that neither the document nor those around it explain, and that its readers do not know. What the whole
 * document says is asked of the few that are left, and what stands around last, as it may have to be read first.
 */
export function findUndefinedAcronyms(
  document: Document,
  glossary: Glossary,
  protectedIn: (block: Block) => readonly Range[],
  around?: AcronymsAround,
): Acronym[] {
  const audience = isForEngineers(document) ? 'it' : isPolicy(document) ? 'everyone' : document.audience
  const met = acronymsMet(document, glossary, protectedIn, audience)
  if (met.length === 0) return []
  const least = leastTimes(document, audience)
  const often = met.filter(({isParty, occurrences}) => isParty || occurrences.length >= least)
  const isTold = toldIn(document, often)
  return often
    .filter((one) => !isTold(one))
    .filter(({acronym, entry}) => !around || !isToldAround(acronym, entry, around))
    .map((one) => acronymOf(one, glossary))
}

/** Acronyms that would have to be told, by themselves and what stands beside them, in the order they are met. */
function acronymsMet(document: Document, glossary: Glossary, protectedIn: (block: Block) => readonly Range[], audience: Audience): Met[] {
  const spelled = once(() => spelledOut(document.blocks))
  const isOpen = once(() => isOpenSource(document))
  const found = new Map<string, Met>()
  let part = audience
  for (const block of document.blocks) {
    const {text} = block
    if (block.role === 'heading' || block.role === 'title') part = forEngineers.test(text) ? 'it' : audience
    if (!twoCapitals.test(text) || block.role === 'placeholder' || isData(block, document)) continue
    const isNoProse = once(() => isShouted(text) || isBareName(block) || isOneOfSeveral(block, document))
    for (const match of allMatches(candidate, text)) {
      const acronym = match[1] ?? ''
      const start = match.index
      const end = start + acronym.length
      const entry = glossary.acronym(acronym)
      if (!isNews(acronym, entry, part, glossary) || spelled().has(acronym)) continue
      if (!entry && (isName(acronym) || isWord(acronym) || (openSource.has(acronym) && isOpen()))) continue
      if (!entry && (isNoProse() || inIdentifier.test(text.slice(end, end + 60)))) continue
      if (isNamed(block, start, end, entry !== undefined) || isQuoted(block, start, end, protectedIn)) continue
      if (entry && leadsToMore(entry, block, start, end)) continue
      const isPlural = entry?.expands !== undefined && /^s(?!\p{L})/u.test(text.slice(end, end + 3))
      const span = spanOf(block, start, isPlural ? end + 1 : end)
      const isParty = party.test(text.slice(Math.max(0, start - 90), start))
      const known = found.get(acronym)
      if (known) {
        known.occurrences.push(span)
        known.isParty ||= isParty
      } else found.set(acronym, {acronym, entry, block, start, end, isPlural, occurrences: [span], isParty})
    }
  }
  return [...found.values()]
}

/** Whether the document says what one of some acronyms is: it writes it out, explains it, has it as a word in lower case, or it is an organisation of its. */
function toldIn(document: Document, met: readonly Met[]): (one: Met) => boolean {
  const defined = once(() => definedAcronyms(document.blocks))
  const explains = explainer(document)
  const unlisted = met.filter(({entry}) => !entry).map(({acronym}) => acronym)
  const near = once(() => blocksWith(unlisted, document.blocks))
  const asWords = once(() => inSmallLetters(near(), new Set(unlisted.flatMap(wordsOf))))
  const organisations = once(() => organisationsIn({links: document.links, blocks: near()}))
  return ({acronym, entry, block, start, end}) => {
    if (entry) return defined().has(acronym) || explains({entry, block, start, end, span: spanOf(block, start, end), text: acronym, replacements: []})
    return wordsOf(acronym).some((word) => asWords().has(word)) || defined().has(acronym) || organisations().has(acronym.toLowerCase())
  }
}

/** More are not looked for one by one. */
const mostLookedFor = 32

/** The blocks in which one of some acronyms may stand, in capitals or not, with or without an s. */
function blocksWith(acronyms: readonly string[], blocks: readonly Block[]): readonly Block[] {
  if (acronyms.length > mostLookedFor) return blocks
  const pieces = acronyms.map((acronym) => wordsOf(acronym).at(-1) ?? acronym.toLowerCase())
  return indexOf(blocks)
    .having(pieces)
    .flatMap((i) => blocks[i] ?? [])
}

/** The words that an acronym may be in capitals: itself, and without the s of a plural. */
function wordsOf(acronym: string): string[] {
  const word = acronym.toLowerCase()
  return acronym.length < 3 ? [] : word.endsWith('s') ? [word, word.slice(0, -1)] : [word]
}

function acronymOf({acronym, entry, block, start, end, isPlural, occurrences}: Met, glossary: Glossary): Acronym {
  const {text} = block
  const isWritten = entry?.expands && glossary.isMeantIn(block, entry) && !isSaidTwice(entry.expands, text.slice(0, start), text.slice(end))
  return {
    text: acronym,
    block,
    span: spanOf(block, start, isPlural ? end + 1 : end),
    occurrences,
    ...(isWritten ? {written: writtenOut(entry, entry.expands, text, start, isPlural)} : {}),
  }
}

function isToldAround(acronym: string, entry: GlossaryEntry | undefined, {isKnown, isOfTheHouse}: AcronymsAround): boolean {
  return (!entry && isOfTheHouse(acronym)) || isKnown(acronym) || (entry?.status === 'explain' && isKnown(entry.term))
}

/** What stands once in a document for engineers is known to them; what stands once or twice in a long text that asks nothing of anybody is seldom missed. */
function leastTimes({kind, blocks}: Document, audience: Audience): number {
  if (audience === 'it') return 2
  return kind === 'other' && blocks.reduce((sum, {text}) => sum + text.length, 0) > longText ? 3 : 1
}

/** Whether a term of the glossary is an acronym with a long form: it is asked for here, not as a term to explain. */
export function isWrittenOut({term, expands}: GlossaryEntry): boolean {
  return expands !== undefined && [...allMatches(candidate, term)].some(([all]) => all === term)
}

/** Small letters in a row (“BioLab”, “ArcMap”) are a name's; those of “IaaS” are not. */
function isName(acronym: string): boolean {
  return /[a-z]{2}/.test(acronym) && !/^[A-Z]aa[A-Z]$/.test(acronym)
}

/**
 * Whether its readers must be told: an entry of the glossary decides. What only people in IT use and the glossary does
 * not write out (“NFS”) stands where they are spoken to, or as a name: the long form would tell nobody more.
 */
function isNews(acronym: string, entry: GlossaryEntry | undefined, audience: Audience, glossary: Glossary): boolean {
  if (entry) return entry.status === 'explain' && (audience === 'everyone' || entry.audience === 'it')
  return !glossary.hasAcronym(acronym) && !itAcronyms.has(acronym) && (audience === 'everyone' || !ambiguousAcronyms.has(acronym))
}

/** “Domain name system (DNS)”, and for “VMs” “virtual machines (VMs)”, with the capital that a sentence begins with. */
function writtenOut({term, means}: GlossaryEntry, expands: string, text: string, start: number, isPlural: boolean): WrittenOut {
  const before = text.slice(Math.max(0, start - 20), start)
  const plural = isPlural ? 's' : ''
  const long = `${isPlural ? pluralOf(expands) : expands} (${term}${plural})`
  const article = /\b(an?)\s["“'‘(*]*$/i.exec(before)?.[1]?.toLowerCase()
  const fits = article === undefined || (article === 'an') === /^[aeio]|^un(?!i)/i.test(long)
  const isFirst = (before.length < 20 && /^[^\p{L}]*$/u.test(before)) || /[.!?]\s+$/.test(before)
  return {long: isFirst ? long.charAt(0).toUpperCase() + long.slice(1) : long, fits, means: means ? `: ${uncapitalised(means).replace(/\.$/, '')}` : ''}
}

/** “Virtual machines”, “authorities to operate”. */
function pluralOf(name: string): string {
  const [, head = name, rest = ''] = /^(.+?)(\s(?:as|at|by|for|in|of|to)\s.+)$/.exec(name) ?? []
  return `${head.endsWith('s') ? head : `${head.replace(/(?<=[^aeiou])y$/, 'ie')}s`}${rest}`
}

/** “The domain DNS”, “DNS system”: its long form would repeat the word beside it. */
function isSaidTwice(expands: string, before: string, after: string): boolean {
  const words = expands.toLowerCase().split(/[\s-]+/)
  const last = /([\p{L}]+)[\s-]+$/u.exec(before.slice(-30))?.[1]?.toLowerCase()
  const next = /^[\s-]+([\p{L}]+)/u.exec(after.slice(0, 30))?.[1]?.toLowerCase()
  return (last !== undefined && last === words[0]) || (next !== undefined && next === words.at(-1))
}

/** “A small computer” → “a small computer”; a name keeps its capital. */
function uncapitalised(text: string): string {
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** Capitals that are no acronym, by themselves: symbols, names, numerals, levels (AA). */
function isWord(acronym: string): boolean {
  if (symbols.has(acronym) || emphasised.has(acronym) || properNames.has(acronym) || roman.test(acronym) || /^(.)\1+$/.test(acronym)) return true
  return (acronym.length >= (/[a-z]/.test(acronym) ? 5 : 6) && spoken.test(acronym.toUpperCase())) || /^[A-Z][a-z]+AI$/.test(acronym)
}

/** Whether it stands in something that is no prose. The end of a link's words is (“the GSA OCISO”), and so is an acronym alone in quotation marks. */
function isQuoted(block: Block, start: number, end: number, protectedIn: (block: Block) => readonly Range[]): boolean {
  if (!isProtected(protectedIn(block), start, end)) return false
  const {text, marks} = block
  if (/["“]$/.test(text.slice(0, start)) && /^["”]/.test(text.slice(end))) return false
  const others = marks.filter(
    (mark) => mark.type !== 'link' || !/^s?\W*$/.test(text.slice(end, Math.max(end, mark.end))) || end > mark.end || mark.start > start,
  )
  return others.length === marks.length || isProtected(protectedRanges({...block, marks: others}), start, end)
}

/** Keys and values at the top of a file whose front matter lost its first line. */
function isData(block: Block, {blocks}: Document): boolean {
  return block === blocks[0] && /^[a-z][\w-]*:\s.*\s[A-Za-z][\w-]*:(?:\s|$)/s.test(block.text)
}

/** Its name says that it is for engineers: their acronyms stand there without a word. */
function isForEngineers(document: Document): boolean {
  return /\b(?:cyber-?\s?security|infosec|penetration|devops|sre|kubernetes)\b/i.test(nameOf(document))
}

/** A policy is for all who must keep it, however technical it is. */
function isPolicy(document: Document): boolean {
  return /\bpolic(?:y|ies)\b/i.test(nameOf(document))
}

function nameOf({path, blocks}: Document): string {
  const title = blocks.find(({role, depth}) => role === 'title' || depth === 1)?.text ?? ''
  return `${title} ${path.replace(/[_/.-]/g, ' ')}`
}

function isOpenSource({blocks}: Document): boolean {
  return blocks.some(({text}) => /\b(?:maintainers?|open[- ]source|contributors?|kubernetes|git\.k8s\.io|OpenTelemetry)\b/i.test(text))
}

/** A cell, an option, an item or a heading that is nothing but capitals: a code, a name to choose, a word. */
function isBareName({role, text}: Block): boolean {
  return /^(?:cell|option|item|heading)$/.test(role) && /^\W*[A-Z]{2,7}s?(?:\s[A-Z]{2,7})?\W*$/.test(text)
}

/** Three short options or more that hold acronyms are a list of names: who chooses among them knows theirs. */
function isOneOfSeveral(block: Block, {fields}: Document): boolean {
  const field = block.role === 'option' && block.field !== undefined ? fields[block.field] : undefined
  return field !== undefined && field.options.filter(({text}) => /\b[A-Z]{3,7}\b/.test(text)).length >= 3 && block.text.split(/\s+/).length <= 4
}
