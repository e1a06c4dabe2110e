import type {Block, Document} from '../document/document.ts'
import {type Span, spanOf} from '../document/text.ts'
import {definedAcronyms} from './definitions.ts'
import type {Glossary} from './glossary.ts'
import {isProtected, type Range} from './protect.ts'

/** An acronym that nothing explains. */
export interface Acronym {
  readonly text: string
  /** The block it is first met in. */
  readonly block: Block
  readonly span: Span
  readonly occurrences: readonly Span[]
}

const candidate = /(?<![\w#@/.$%&<{[-])([A-Z]{2,7})(?:s|['’]s)?(?![\w/%=>}&\]-]|\.\w)/g
const roman = /^[IVXLC]+$/
/** Units, currencies, days, months, verbs of HTTP, states: capitals that are no acronyms to explain. */
const never = new Set(
  (
    'AM PM UTC GMT EST EDT CST CDT MST MDT PST PDT CET CEST BST IST USD EUR GBP JPY CHF AUD CAD BRL KB MB GB TB PB KHZ MHZ GHZ DPI PX ' +
    'MON TUE WED THU FRI SAT SUN JAN FEB MAR APR MAY JUN JUL AUG SEP SEPT OCT NOV DEC GET PUT POST PATCH DELETE HEAD OPTIONS ' +
    'AL AK AZ AR CA CO CT DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY DC BC NSW ' +
    'TODO TBD TBC TBA NB PS TL DR TLDR ETC AKA ASAP FAQ FAQS NOTE NA OK YES NO NOT AND OR THE ALL ANY MUST SHOULD SHALL MAY NEVER ALWAYS ONLY DO IF IS IT TO WARNING IMPORTANT ' +
    'PLEASE README XXX XX ABC XYZ YYYY MM DD HH SS DDMMYYYY YYYYMMDD WIP LTS RFC PR PRS WILL CAN WE YOU ARE BE BEFORE AFTER ALSO EVERY EACH'
  ).split(' '),
)

/** Acronyms in the document that neither it nor the glossary explains. */
export function findUndefinedAcronyms(document: Document, glossary: Glossary, protectedIn: (block: Block) => readonly Range[]): Acronym[] {
  const defined = definedAcronyms(document.blocks)
  const found = new Map<string, {block: Block; span: Span; occurrences: Span[]}>()
  for (const block of document.blocks) {
    if (block.role === 'placeholder' || isShouted(block.text)) continue
    for (const match of block.text.matchAll(candidate)) {
      const acronym = match[1] ?? ''
      const end = match.index + acronym.length
      if (isKnown(acronym, block.text, match.index, end) || glossary.hasAcronym(acronym) || defined.has(acronym)) continue
      if (isProtected(protectedIn(block), match.index, end)) continue
      const span = spanOf(block, match.index, end)
      const known = found.get(acronym)
      if (known) known.occurrences.push(span)
      else found.set(acronym, {block, span, occurrences: [span]})
    }
  }
  return [...found].map(([text, rest]) => ({text, ...rest}))
}

function isKnown(acronym: string, text: string, start: number, end: number): boolean {
  if (never.has(acronym) || roman.test(acronym)) return true
  // A neighbour in capitals is emphasis or a name (“MUST NOT”, “ORG ADMIN”), not an acronym.
  return /[A-Z]{2,}\s+$/.test(text.slice(0, start)) && /^\s+[A-Z]{2,}/.test(text.slice(end)) && acronym.length > 4
}

/** Most words are in capitals: a heading or a warning that shouts. */
function isShouted(text: string): boolean {
  const words = text.match(/[A-Za-z]{2,}/g) ?? []
  const capitals = words.filter((word) => word === word.toUpperCase())
  return words.length >= 3 && capitals.length * 2 > words.length
}
