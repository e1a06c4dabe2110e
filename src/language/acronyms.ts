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

const candidate = /(?<![\w#@/.$%&<{[¬\u00AD-])([A-Z]{2,7})(?:s|['’]s)?(?![\w/%=>}&\]¬\u00AD\u2010\u2011-]|[.–]\w)/g
const roman = /^(?:[IVXLC]+|(?=\w{3})M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))$/

/** Units, currencies, dates, verbs of HTTP, states and record types: capitals that nobody writes out. */
const symbols = words(
  'AM PM UTC GMT EST EDT CST CDT MST MDT PST PDT CET CEST BST IST AEST AEDT JST SGT HKT NZST USD EUR GBP JPY CHF AUD CAD BRL NZD SGD HKD INR CNY SEK NOK DKK PLN ZAR MXN KB MB GB TB PB KHZ MHZ GHZ DPI PX ' +
    'MON TUE WED THU FRI SAT SUN JAN FEB MAR APR MAY JUN JUL AUG SEP SEPT OCT NOV DEC MM DD HH SS GET PUT POST PATCH DELETE HEAD OPTIONS TRACE CONNECT MX TXT CNAME ' +
    'AL AK AZ AR CA CO CT DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY DC BC AB MB NB NL NS ON PE QC SK YT NSW QLD VIC TAS ACT ' +
    'TCP UDP CTRL ALT DEL ESC TAB CAPS CMD FN NYC HP WLAN LAN TBD TBC TBA NB PS TL DR TLDR TK ETC EG IE AKA ASAP EOD FAQ FAQS NA XX XXX ABC XYZ YYYY WIP LTS RFC PR PRS DIY RSVP',
)

/** Words that documents write in capitals for emphasis, as the state of something or as the name of a file. */
const emphasised = words(
  'A ABOVE ACTION ACTIVE ADD ADMIN AFTER AGAIN ALERT ALL ALSO ALWAYS AN AND ANY APPLY ARE AREA AS ASK ASSET AT BACK BAD BASIC BE BEFORE BELOW BEST BETA BLOCK BLOCKED BODY BOLD BOTH BOX BRANCH BUG BUT BY ' +
    'CALL CAN CANCEL CANNOT CAPITAL CAPITALS CASE CAUTION CHANGE CHECK CLEAN CLEAR CLICK CLOCK CLOSE CLOSED CODE COLD COPY COST CREATE CREATED CRUCIAL DANGER DATA DATE DAY DAYS DEFAULT DEV DID DO DOES DONE DRAFT DUE ' +
    'EACH EARLY EASY EDIT EMAIL EMPTY EVEN END ENTER ERROR EVERY EXCEPT EXACT EXAMPLE EXTRA FAIL FAILED FALSE FAST FEW FILE FINAL FIRST FIVE FIXED FOR FORM FOUR FREE FROM FULL FULLY ' +
    'GIVE GIVEN GO GOAL GOLD GOOD GROUP HAS HAVE HELP HERE HIGH HOME HOT HOW HOWTO HUGE HUB IF IGNORE IN INCLUDE INFO INPUT INSERT INTO IS ISSUE IT ITS JUST KEEP KEY KNOW LARGE LAST LATE LATER LESS LEVEL LID LINE LINES LINK LIST LIVE LOCAL LOCKED LOG LOW ' +
    'MADE MAIN MAJOR MAKE MANY MAY MEDIUM MET MINIMAL MINOR MISSING MORE MOST MUST NAME NEED NEEDS NEVER NEW NEXT NO NONE NOR NOT NOTE NOTES NOTICE NOW NULL NUMBER OF OFF OK OLD ON ONCE ONE ONLY OPEN OR OTHER OUR OUT OUTPUT OVER OVERALL OWN OWNER ' +
    'PAGE PART PARTIAL PASS PASSED PASTE PENDING PHASE PHASES PLAN PLEASE PRIMARY PRIVATE PROD PUBLIC RATHER READ REAL READY REALLY README REPLACE REPLY REQUEST RESULT RETURN RETURNS REVIEW RIGHT RISK ROLE RULE RUN SAFE SAME SAVE SCOPE SEARCH SECRET SECTION SEE SELECT SEND SENT SET SHALL SHOULD SIGN SIGNED SIMPLE SILVER SINCE SIX SITE SIZE SLOW SMALL SOME SOON START STARTS STATUS STAFF STEP STEPS STILL STOP STRICT SUBJECT SUBMIT SUCCESS SUCH SURE ' +
    'TAKE TEAM TEN TEST TEXT THAN THAT THE THEIR THEM THEN THERE THESE THEY THIS THOSE THREE TIME TIP TITLE TO TODAY TODO TOO TOP TOTAL TRUE TRY TWICE TWO TYPE UNDER UNKNOWN UNLESS UNTIL UPDATE UPDATED UPON URGENT USE USED USER USERS USING VALID VALUE VERIFY VERY VIEW WAIT WARNING WAS WE WERE WHAT WHEN WHERE WHICH WHILE WHO WHY WILL WITH WITHIN WITHOUT WORK WORKING WOULD YEAR YES YET YOU YOUR ZERO',
)

/** Behind a maker's name stands the name of a product, which writing out would not explain. */
const afterMaker =
  /\b(?:Microsoft|MS|Azure|AWS|Amazon|Google|Oracle|IBM|Adobe|Apple|Atlassian|Cisco|VMware|Salesforce|SAP|Dell|HP|Windows|Red Hat|OWASP|Apache|Autodesk|Citrix)\s+$/
/** “SOC 2”, “18 USC”, “FAR part 4”: the name of a standard or the citation of a law. */
const numberBefore = /\d\s$/
const numberAfter = /^\s(?:(?:type|part|title|civ|crim|l|c|art\.|para\.|s\.|§)\s)?\d/i
const inExamples = /\b(?:e\.g\.,?|eg,?|such as|like|for example,?|for instance,?)[^.!?;:()]{0,60}$/i
/** The value of a flag on a command line; the initials of a person in a list of names. */
const afterFlag = /(?:^|\s)--?[a-z]\w*\s$/
const personBefore = /[;,(]\s?$/
const surname = /^\s\p{Lu}\p{Ll}+(?:[),;.]|$)/u

/** What the whole document says about its acronyms. */
interface Evidence {
  readonly isDefined: (acronym: string) => boolean
  /** Names of organisations, in lower case. */
  readonly organisations: ReadonlySet<string>
  /** Words that stand in the text in lower case. */
  readonly lowerCase: ReadonlySet<string>
}

/** Acronyms in the document that neither it nor the glossary explains, nor those who spell out what is `known` around it. */
export function findUndefinedAcronyms(
  document: Document,
  glossary: Glossary,
  protectedIn: (block: Block) => readonly Range[],
  known: ReadonlySet<string> = new Set(),
): Acronym[] {
  const defined = definedAcronyms(document.blocks)
  const evidence: Evidence = {
    isDefined: (acronym) => known.has(acronym) || defined.has(acronym),
    organisations: organisationsIn(document),
    lowerCase: lowerCaseIn(document.blocks),
  }
  const found = new Map<string, {block: Block; span: Span; occurrences: Span[]}>()
  for (const block of document.blocks) {
    if (block.role === 'placeholder' || isShouted(block.text) || isBareName(block)) continue
    for (const match of block.text.matchAll(candidate)) {
      const acronym = match[1] ?? ''
      const end = match.index + acronym.length
      if (isWord(acronym, evidence) || glossary.hasAcronym(acronym) || evidence.isDefined(acronym) || evidence.organisations.has(acronym.toLowerCase()))
        continue
      if (isName(block.text, match.index, end) || isProtected(protectedIn(block), match.index, end)) continue
      const span = spanOf(block, match.index, end)
      const met = found.get(acronym)
      if (met) met.occurrences.push(span)
      else found.set(acronym, {block, span, occurrences: [span]})
    }
  }
  return [...found].map(([text, rest]) => ({text, ...rest}))
}

/** Capitals that are no acronym: symbols, numerals, levels (AA), and words that the document also writes in lower case. */
function isWord(acronym: string, {lowerCase}: Evidence): boolean {
  if (symbols.has(acronym) || emphasised.has(acronym) || roman.test(acronym) || /^(.)\1+$/.test(acronym)) return true
  const word = acronym.toLowerCase()
  return acronym.length >= 3 && (lowerCase.has(word) || lowerCase.has(word.replace(/s$/, '')))
}

/** Whether the neighbours show that it is a product, a standard, one example of several or emphasis. */
function isName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start)
  const after = text.slice(end, end + 20)
  if (afterMaker.test(before) || numberBefore.test(before) || numberAfter.test(after) || inExamples.test(before)) return true
  if (/^\s(?:public\s)?licen[cs]es?\b/i.test(after)) return true
  if (afterFlag.test(before) || (end - start === 2 && personBefore.test(before) && surname.test(after))) return true
  return isEmphasis(/([A-Z]{2,})\s+$/.exec(before)?.[1], /^\s+([A-Z]{2,})\b/.exec(after)?.[1], end - start)
}

/** A neighbour that is emphasised (“NOT EVEN”), or capitals on both sides of a long word. */
function isEmphasis(before: string | undefined, after: string | undefined, length: number): boolean {
  const isWordOfEmphasis = (word: string | undefined): boolean => word !== undefined && word !== 'IT' && emphasised.has(word)
  return isWordOfEmphasis(before) || isWordOfEmphasis(after) || (before !== undefined && after !== undefined && length > 4)
}

/** A cell, an option, an item or a heading that is nothing but capitals: a code, a name to choose, a word. */
function isBareName({role, text}: Block): boolean {
  return /^(?:cell|option|item|heading)$/.test(role) && /^\W*[A-Z]{2,7}s?(?:\s[A-Z]{2,7})?\W*$/.test(text)
}

/** Most words are in capitals: a heading or a warning that shouts. */
function isShouted(text: string): boolean {
  const all = text.match(/[A-Za-z]{2,}/g) ?? []
  const capitals = all.filter((word) => word === word.toUpperCase())
  return all.length >= 3 && capitals.length * 2 > all.length
}

/** “at ACR”, “ACR staff”, “ACR teams”: only an organisation has people and addresses. */
const employer =
  /\bat\s([A-Z]{3,7})(?![\w-])|(?<![\w-])([A-Z]{3,7})(?:['’]s)?\s(?:employees?|staff|colleagues|people|e-?mail address(?:es)?|handbook|intranet|offices?|buildings?|teams|civil servants)\b/g
/** A name that opens the title of the document: “# ACR Travel Policy”. */
const inTitle = /(?<![\w-])([A-Z]{3,7})(?:['’]s)?\s+\p{L}/gu
const host = /(?:\/\/|@)((?:[\w-]{1,63}\.){1,6}[a-z]{2,10})(?:\/([\w-]{1,40}))?/gi

/**
 * The organisations that a document belongs to or speaks with, in lower case:
 * the names in its title, in addresses and mail domains, the owners of
 * repositories it links to, and those who have staff. Such a name is on every
 * page of theirs; nobody needs it written out.
 */
function organisationsIn({blocks, links}: Document): ReadonlySet<string> {
  const names = new Set<string>()
  for (const text of [...blocks.map((block) => block.text), ...links.map(({url}) => url)]) {
    for (const [, domain = '', owner = ''] of text.matchAll(host)) {
      const isForge = /^(?:www\.)?git(?:hub|lab)\.com$/i.test(domain)
      for (const name of `${domain}.${isForge ? owner : ''}`.toLowerCase().split(/[.-]/)) if (name.length >= 3) names.add(name)
    }
  }
  for (const {text, role, depth} of blocks) {
    if (isShouted(text)) continue
    for (const found of text.matchAll(employer)) names.add((found[1] ?? found[2] ?? '').toLowerCase())
    if (role === 'title' || depth === 1) for (const [, name = ''] of text.matchAll(inTitle)) names.add(name.toLowerCase())
  }
  return names
}

function lowerCaseIn(blocks: readonly Block[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const {text} of blocks) for (const [word] of text.matchAll(/(?<![\w./@#_-])[a-z]{3,7}(?![\w/@_-]|\.\w)/g)) found.add(word)
  return found
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
