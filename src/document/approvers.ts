/** Who may approve something: words for people, offices and bodies. */
import {repeated} from '../matches.ts'

const heads =
  '(?:managers?|management|supervisors?|directors?|deput(?:y|ies)|heads?|leads?|leaders?|leadership|owners?|officers?|officials?|committees?|boards?|councils?|teams?|groups?|chiefs?|admins?|administrators?|desk|office|departments?|maintainers?|members?|representatives?|sponsors?|stewards?|custodians?|chairs?|chairpersons?|presidents?|treasurers?|coordinators?|engineers?|architects?|approvers?|authority|authorities|counsel|principals?|executives?|secretary|stakeholders?|staff|agency|agencies|people|persons?|customers?|clients?|operators?|on-call|analysts?|specialists?|commanders?|controllers?|accountants?|editors?|organi[sz]ers?|trustees|governors?|colleagues?|panel|forum|unit|division|reviewers?|faculty|PI|deans?|provost|registrar|librarians?|bursar|rector|chancellor|superintendents?|employers?|superiors?|boss|auditors?|moderators?|curators?|publishers?|secretariat|works council|unions?|ministry|holders?)'
const names =
  '(?:CEO|CTO|CISO|CIO|COO|CFO|CPO|CRO|DPO|TSC|TOC|PMO|CAB|COR|HR|IT|QA|VP|SRO|SIRO|ARB|IRB|[Ll]egal|[Ff]inance|[Ss]ecurity|[Cc]ompliance|[Pp]rocurement|[Oo]perations|[Pp]rivacy|[Ii]nfo[Ss]ec|Engineering|Product|Marketing|Accounting|leadership)'
const determiner =
  '(?:the|your|an?|my|our|their|his|her|its|both|either|each|all|any|one of|at least (?:one|two|three|\\d)|one|two|three|\\d|(?:a |the )?majority of|relevant|appropriate|another)'
/** Words that end a group of words before it is a role. */
const stop = `(?:must|shall|should|will|would|can|may|get|gets|getting|got|need|needs|needed|require|requires|required|requiring|ping|contact|notify|inform|consult|to|from|by|of|for|with|without|and|or|is|are|was|were|be|been|being|if|when|once|unless|until|after|before|upon|have|has|had|having|that|which|who|where|while|obtain|obtains|obtaining|receive|receives|request|requests|requesting|seek|please|ask|you|we|they|he|she|it(?!\\s+${heads}\\b)|this|these|those|not|no|then|also|in|on|at|as|written|explicit|formal|formally|prior|final|additional|special|review|reviewed|reviews|approve|approved|approves|approval|approvals|give|gives|grant|granted|submit|submitted|send|sent|wait|awaiting|pending|subject|make|sure|do|does|did|via|through|pull|so|but|than|because|however|therefore|first|share|cc|verify|confirm|provide|include|including|i|me|us|them|manually|already|only|just)`
/** A word of a role: “Data”, “third-party”, “R&D”; no full stop, which ends a sentence or numbers a paragraph. */
const word = "[\\p{L}\\p{N}'’&/[\\]-]{1,30}"
const role = (closed: string): string =>
  `${repeated(`${determiner}\\s+`, '{0,3}')}(?:(?!${closed}(?![\\p{L}\\p{N}-]))${word}\\s+){0,4}?(?:${heads}|${names})\\b(?!\\s+${heads}\\b)`
const tail =
  '(?:\\s+of\\s+(?:the\\s+|your\\s+|their\\s+|our\\s+)?[\\p{L}&-]{2,30}(?:\\s+(?:security|operations|support|services|governance|risk|compliance))?(?:\\s+(?:team|department|unit|office|service|group))?)?'

/** A role, or several that are joined. Behind “by” a role may hold an “of”: the Code of Conduct Committee. */
const roles = (closed: string): string => {
  const one = role(closed) + tail
  return `(?:${one}${repeated(`\\s*(?:,\\s*(?:and|or)?|and\\/or|and|or|&|\\+|\\/|plus|as well as)\\s*${one}`, '{0,3}')})`
}

const atStart = new RegExp(`^\\s*(?:(?:both|either)\\s+)?(${roles(stop.replace('|of|', '|'))})`, 'iu')
const atEnd = new RegExp(`(?<![\\p{L}\\p{N}-])(${roles(stop)})$`, 'iu')
/** A name set as code or a person's handle. */
const named =
  /^\s*(?:the\s+)?(\uFFFC|@[\w-]{2,40}(?:\/[\w-]{2,40})?|\p{Lu}{2,6}\b(?:\s\p{Lu}\p{Ll}{1,20}){0,2}|\p{Lu}[\p{L}-]{1,20}(?:\s\p{Lu}[\p{L}-]{1,20}){1,3})/u

/** A role in a text: [start, end) without “’s”. */
export interface Role {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** How far from a word its role may stand. */
const reach = 140

/** The role that a text opens with. */
export function roleAtStart(text: string): Role | undefined {
  const near = text.slice(0, reach)
  return roleOf(atStart.exec(near) ?? named.exec(near), 0)
}

/** The role that a text ends with. */
export function roleAtEnd(text: string): Role | undefined {
  const from = Math.max(0, text.length - reach)
  const plain = text
    .slice(from)
    .trimEnd()
    .replace(/['’]s?$/, '')
  return roleOf(atEnd.exec(plain) ?? /(?<![\w.@])(\uFFFC|@[\w-]{2,40})$/u.exec(plain), from)
}

function roleOf(found: RegExpExecArray | null, from: number): Role | undefined {
  const text = found?.[1]
  // “it” is no department, “the people” nobody in particular.
  if (!found || !text || /(?:^|\s)(?:[Ii]t|a|of)$/.test(text)) return undefined
  const start = from + found.index + found[0].indexOf(text)
  return {text, start, end: start + text.length}
}

const joint = /\s*(?:,\s*(?:and|or)?\s|\band\/or\b|\band\b|&|\+|\bplus\b|\bas well as\b)\s*/iu
const article = new RegExp(`^(?:${determiner}\\s+)+`, 'iu')

/** The people that must each say yes, one key for each: “your manager and the head of IT” are two, “a lead or an owner” and “Product/Owner” one. */
export function approverKeys(who: string): string[] {
  const keys = who.split(joint).map((part) => keyOf(part.split(/\s+or\s+|(?<=\p{L}\s?)\/(?=\s?\p{L})/iu)[0] ?? part))
  return [...new Set(keys.filter((key) => key !== ''))]
}

function keyOf(role: string): string {
  const key = role
    .trim()
    .replace(article, '')
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .replace(/\s+(?:team|department|office|group|desk|staff|members?|representatives?)$/, '')
    .replace(/s$/, '')
  return /^(?:(?:line|direct|immediate|reporting|your|own|first[- ]level|people) )?(?:manager|supervisor)$/.test(key) ? 'manager' : key
}

/** How a sentence of ours calls somebody: “your manager”, “the head of IT”. */
export function nameOf(who: string): string {
  const name = who.replace(/\uFFFC/g, '').trim()
  if (name === '') return 'the approver'
  if (article.test(name)) return name.charAt(0).toLowerCase() + name.slice(1)
  if (/^[@\p{Lu}]/u.test(name) && /^(?:@|\p{Lu}{2,}|\p{Lu}\p{Ll}+ \p{Lu})/u.test(name) && !new RegExp(`${heads}$`, 'iu').test(name)) return name
  return `the ${/^\p{Lu}\p{Ll}+(?: \p{Ll}+)*$/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name}`
}
