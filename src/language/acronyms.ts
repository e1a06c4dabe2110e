import type {Audience, Block, Document} from '../document/document.ts'
import {allMatches} from '../document/matches.ts'
import {once} from '../document/once.ts'
import {type Span, spanOf} from '../document/text.ts'
import {isNamed} from './acronym-neighbours.ts'
import {emphasised, properNames, symbols} from './acronym-words.ts'
import {definedAcronyms} from './definitions.ts'
import {explainer} from './explained.ts'
import type {Glossary, GlossaryEntry, TermHit} from './glossary.ts'
import {ambiguousAcronyms, itAcronyms} from './it-acronyms.ts'
import {isShouted, organisationsIn} from './organisations.ts'
import {isProtected, protectedRanges, type Range} from './protect.ts'

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

/** What the whole document says about its acronyms. */
interface Evidence {
  readonly isDefined: (acronym: string) => boolean
  /** Whether it says what a term of the glossary is. */
  readonly explains: (hit: TermHit) => boolean
  /** Whether it is the name of an organisation, in lower case. */
  readonly isOrganisation: (name: string) => boolean
  /** Whether a word stands in the text in lower case. */
  readonly isLowerCase: (word: string) => boolean
}

/** What documents around one say of its acronyms: those that one spells out, and those that everybody in the house has on every page. */
export interface AcronymsAround {
  readonly isKnown: (acronym: string) => boolean
  readonly isOfTheHouse: (acronym: string) => boolean
}

/**
 * Acronyms that neither the document nor those around it explain, and that its readers do not know. What stands
 * around is asked last, as it may have to be read first.
 */
export function findUndefinedAcronyms(
  document: Document,
  glossary: Glossary,
  protectedIn: (block: Block) => readonly Range[],
  around?: AcronymsAround,
): Acronym[] {
  const evidence = evidenceOf(document)
  const audience = isForEngineers(document) ? 'it' : isPolicy(document) ? 'everyone' : document.audience
  const isOpen = isOpenSource(document)
  const found = new Map<string, {block: Block; span: Span; occurrences: Span[]; isParty: boolean; written?: WrittenOut}>()
  let part = audience
  for (const block of document.blocks) {
    if (block.role === 'heading' || block.role === 'title') part = forEngineers.test(block.text) ? 'it' : audience
    if (block.role === 'placeholder' || isData(block, document)) continue
    const isNoProse = once(() => isShouted(block.text) || isBareName(block) || isOneOfSeveral(block, document))
    for (const match of twoCapitals.test(block.text) ? allMatches(candidate, block.text) : []) {
      const acronym = match[1] ?? ''
      const start = match.index
      const end = start + acronym.length
      const entry = glossary.acronym(acronym)
      if (!entry && (isNoProse() || isName(acronym) || isWord(acronym, evidence) || inIdentifier.test(block.text.slice(end, end + 60)))) continue
      if (!isNews(acronym, part, glossary)) continue
      if (!entry && (evidence.isOrganisation(acronym.toLowerCase()) || (isOpen && openSource.has(acronym)))) continue
      if (evidence.isDefined(acronym)) continue
      if (isNamed(block, start, end, entry !== undefined) || isQuoted(block, start, end, protectedIn)) continue
      if (entry && evidence.explains({entry, block, start, end, span: spanOf(block, start, end), text: acronym, replacements: []})) continue
      const isPlural = entry?.expands !== undefined && /^s(?!\p{L})/u.test(block.text.slice(end))
      const span = spanOf(block, start, isPlural ? end + 1 : end)
      const met = found.get(acronym)
      const isParty = party.test(block.text.slice(Math.max(0, start - 90), start))
      if (met) {
        met.occurrences.push(span)
        met.isParty ||= isParty
      } else
        found.set(acronym, {
          isParty,
          block,
          span,
          occurrences: [span],
          ...(entry?.expands && glossary.isMeantIn(block, entry) && !isSaidTwice(entry.expands, block.text.slice(0, start), block.text.slice(end))
            ? {written: writtenOut(entry, entry.expands, block.text, start, isPlural)}
            : {}),
        })
    }
  }
  const least = leastTimes(document, audience)
  return [...found]
    .filter(([, one]) => one.isParty || one.occurrences.length >= least)
    .filter(([acronym]) => !around || !isToldAround(acronym, glossary.acronym(acronym), around))
    .map(([text, {isParty, ...rest}]) => ({text, ...rest}))
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
function isNews(acronym: string, audience: Audience, glossary: Glossary): boolean {
  const entry = glossary.acronym(acronym)
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

function evidenceOf(document: Document): Evidence {
  const defined = once(() => definedAcronyms(document.blocks))
  const organisations = once(() => organisationsIn(document))
  const lowerCase = once(() => lowerCaseIn(document.blocks))
  return {
    isDefined: (acronym) => defined().has(acronym),
    explains: explainer(document),
    isOrganisation: (name) => organisations().has(name),
    isLowerCase: (word) => lowerCase().has(word),
  }
}

/** Capitals that are no acronym: symbols, names, numerals, levels (AA), and words that the document also writes in lower case. */
function isWord(acronym: string, {isLowerCase}: Evidence): boolean {
  if (symbols.has(acronym) || emphasised.has(acronym) || properNames.has(acronym) || roman.test(acronym) || /^(.)\1+$/.test(acronym)) return true
  if ((acronym.length >= (/[a-z]/.test(acronym) ? 5 : 6) && spoken.test(acronym.toUpperCase())) || /^[A-Z][a-z]+AI$/.test(acronym)) return true
  const word = acronym.toLowerCase()
  return acronym.length >= 3 && (isLowerCase(word) || isLowerCase(word.replace(/s$/, '')))
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

const shortWord = /(?<![\w./@#_-])(?:[a-z]{3,7}|[A-Z]{1,2}[a-z]{2,6})(?![\w/@_-]|\.\w)/g

function lowerCaseIn(blocks: readonly Block[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const {text} of blocks) for (const word of text.match(shortWord) ?? []) found.add(word.toLowerCase())
  return found
}
