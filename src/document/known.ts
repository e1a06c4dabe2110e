/** Whether a field asks its requester for what the company or the platform holds about them already. */
import type {Concept} from './concept.ts'
import {conceptOfLabel} from './concepts.ts'
import type {Document, Field} from './document.ts'
import {labelForms} from './label.ts'
import {keptBy} from './memo.ts'
import {titlesOf} from './titles.ts'

/** What a company says of its own: labels it holds the answers to, and concepts that it does not hold. */
export interface KnownQuestions {
  /** Labels as people write them, or ids of concepts. */
  readonly held: readonly string[]
  /** Ids of concepts to leave alone. */
  readonly off: readonly string[]
}

/** Somebody other than the person who fills the form in. */
const person =
  /\b(?:colleagues?|new (?:starter|joiner|hire|employee|user|member|collaborator|engineer)|joiner|leaver|starter|their|his|her|they|guest|visitor|contractor|vendor|supplier|customer|client|candidate|mentee|mentor|sponsor|delegate|recipient|beneficiary|speaker|attendees?|participants?|authors?|collaborators?|maintainers?|contributors?|partner|third[- ]party|end[- ]user|on[- ]?boarding|off[- ]?boarding|on behalf|someone else|person or people|external|emergency|(?:data|technical|security|billing|business|primary|secondary) contact|nominee|owners?|members?|users|buddy|child(?:ren)?|dependants?|dependents?|spouse|relatives?|next of kin|parents?|guardians?)\b/i
/** A form that is named so is about somebody else; “User access” and “Member request” are asked for by whoever they are for. */
const titlePerson =
  /\b(?:new (?:starter|joiner|hire|employee|user|member|collaborator|engineer|contractor)s?|joiners?|leavers?|guests?|visitors?|contractors?|vendors?|suppliers?|candidates?|mentees?|mentors?|delegates?|speakers?|attendees?|participants?|partners?|customers?|clients?|third[- ]party|on[- ]?board(?:ing)?|off[- ]?board(?:ing)?|on behalf|someone else|external|nominat\w+|buddy|colleagues?|(?:add|invite|remove) (?:an? |the |new )?(?:users?|(?:team )?members?|collaborators?|contributors?|maintainers?|persons?|people|someone))\b/i
/** Somebody else, although “your” stands beside it: “your colleague's name”, “who should we tell?”. */
const others =
  /\bcolleagues?\b|\b(?:user|member)['’]s\b|\b(?:fellow|team ?mates?)\b|\byour (?:\w+ )?(?:team|squad|group) members\b|\bwhom? (?:should|shall|do|can|may) (?:we|I)\b/i
/** Nobody holds an answer that is wanted only where it is not the one on file. */
const unlike = /\b(?:if|when|where) (?:it(?:['’]s| is) |they are |yours is )?(?:different|other than|not the same|needed)\b/i
/** The number that a request has in the place where it came in: who types it here passes on what somebody else wrote. */
const relayed = /\b(?:servicenow|zendesk|freshdesk|freshservice|remedy|(?:service|help|support) ?desk) (?:incident|ticket|case|request|number|reference)\b/i
/** Of more than one person. */
const several = /\b(?:names|e-?mails|user ?names|handles|profiles|accounts|ids|numbers|addresses|managers)\b/i
/** A thing that has a name and an address of its own. */
const thing = /\b(?:project|service|application|system|repository|repo|product|organi[sz]ation|company|event|dataset|environment|collector|group|committee)\b/i
/** The requester's own, given by the company: “company e-mail”. */
const ofCompany = /\b(?:research|lab) group\b|\b(?:company|organi[sz]ation(?:al)?) (?:e-?mail|phone|log-?in|user ?name|id)\b/gi
/** What the requester gets into is not what the question is about: “to add you to the organisation”. */
const entry =
  /\b(?:access|add(?:ed)?|invited?|join|grant(?:ed)?|permissions?)\b[^.]{0,40}?\b(?:to|on|in) (?:the |our |this |an? )?(?:[\w-]+ ){0,2}(?:project|service|application|system|repository|repo|organi[sz]ation|environment|group)\b/gi
/** The heading or the help means the requester. */
const requester =
  /^\W*(?:(?:\d+|section \w+|part \w+)\W+)?(?:(?:basic|general|account|access|user|staff|identity|individual|request) (?:details|information|info)|contact(?: details| information| info)?)\W*$|\b(?:your|you|request(?:e|o)r|applicant|submitter|personal|about you|employee|person (?:making|submitting|completing))\b/i

/** The fact about the requester that a field asks for although the company or the platform holds it. */
export function knownConcept(field: Field, document: Document, {held, off}: KnownQuestions = {held: [], off: []}): Concept | undefined {
  const label = field.label?.text
  if (label === undefined || label.length > 120 || field.kind === 'consent' || field.kind === 'steps' || field.kind === 'upload') return undefined
  const own = heldByCompany(label, held)
  if (own) return own
  const found = conceptOfLabel(label)
  if (!found || !isHeld(found.entry) || off.includes(found.entry.id)) return undefined
  const form = factsOfForm(document)
  // The site that a form is on knows outsiders too.
  if ((form.isForOutsiders || form.isOpen) && (found.entry.holder === 'company' || !ofSite.test(label))) return undefined
  if ((form.isRelayed && !found.isOwn) || form.signed.has(field) || form.signingIn.has(field.section)) return undefined
  if (/\(\s*(?:only )?if\b/i.test(label) || unlike.test(`${label} ${helpOf(field)}`) || isAboutAnother(field, document)) return undefined
  const isChoice = field.options.length > 0
  if (isChoice && found.entry.evenAsChoice !== true) return undefined
  if (found.isVague && found.entry.isPlace) return isOwnPlace(field, document) ? found.entry : undefined
  if ((found.isVague || (isChoice && !found.isOwn)) && !meansRequester(field, document)) return undefined
  return found.entry
}

function isHeld({holder}: Concept): boolean {
  return holder === 'company' || holder === 'platform'
}

/** What the company says that it holds, by its own list. */
function heldByCompany(label: string, held: readonly string[]): Concept | undefined {
  if (held.length === 0) return undefined
  const id = conceptOfLabel(label)?.entry.id
  const keys = labelForms(label).map(({key}) => key)
  const name = held.find((one) => one === id || labelForms(one).some(({key}) => keys.includes(key)))
  return name === undefined ? undefined : {id: name, name, holder: 'company'}
}

/** A form that asks whom somebody comes from is for people outside, whom no directory holds. */
const outsider =
  /^\W*(?:(?:your|submitting|the|name of (?:the|your)?)\s+)*(?:organi[sz]ation|company|entity|agency|employer|institution|affiliation)(?:\s+name|\(s\)|s)?\W*$|^\W*(?:name of (?:the |your )?)?(?:school(?: district)?|district|university|college|institute|hospital|municipality|city|county)(?:\s+name)?\W*$|\bentity you represent\b/i

/** A community's form is for anyone. */
const community = /\b(?:community|clubs?|alumni|parish|congregation)\b/i
const ofSite = /\b(?:git(?:hub|lab)|gh|date)\b/i
const represents = /\bentity you represent\b/i

/** Only people of one's own company have these. */
const insider: readonly string[] = ['department', 'employee-number', 'manager', 'cost-centre']

/** What the fields of a form say together, found out once. */
interface FormFacts {
  readonly isForOutsiders: boolean
  /** On a site that is open to all, and nothing says who fills it in. */
  readonly isOpen: boolean
  /** Staff fill it in about a request that came in elsewhere. */
  readonly isRelayed: boolean
  /** A name or a date beside a signature belongs to it, and to whoever signs. */
  readonly signed: ReadonlySet<Field>
  /** The sections that ask for a password: a name or an address there opens an account. */
  readonly signingIn: ReadonlySet<number>
  /** By section, the labels that ask for a plain fact about a person. */
  readonly personal: ReadonlyMap<number, ReadonlySet<unknown>>
}

const factsOfForm = keptBy((document: Document): FormFacts => {
  const labelled = document.fields.flatMap(({label, section}) => (label && label.text.length <= 120 ? [{label, section}] : []))
  const personal = new Map<number, Set<unknown>>()
  for (const {label, section} of labelled) {
    const one = conceptOfLabel(label.text)
    if (one?.entry.holder === 'company' && !one.isVague) personal.set(section, (personal.get(section) ?? new Set()).add(label))
  }
  const saysOutside = labelled.some(({label}) => outsider.test(label.text)) || document.fields.some(({help}) => help.some(({text}) => represents.test(text)))
  const isPublic = saysOutside || [titlesOf(document), ...document.fields.flatMap(({help}) => help.map(({text}) => text))].some((text) => community.test(text))
  // On a site that is open to all, whoever asks is one of the company only if something says so; what other formats are put up on, they do not say.
  const isOpen = document.format === 'issue-form' || document.format === 'issue-template'
  const hasInsider = labelled.some(({label}) => isInsider(label.text))
  const isForOutsiders = isPublic && !hasInsider
  const saysNothing = isOpen && !hasInsider && !saysStaff(document) && !labelled.some(({label}) => isTicketWord(label.text))
  const isRelayed = [...labelled.map(({label}) => label.text), ...document.sections.map(({title}) => title)].some((text) => relayed.test(text))
  const signingIn = new Set(labelled.flatMap(({label, section}) => (password.test(label.text) ? [section] : [])))
  return {isForOutsiders, isOpen: saysNothing, isRelayed, signed: besideSignature(document.fields), signingIn, personal}
})

const password = /^\W*(?:(?:your|new|current|confirm|repeat|choose an?|enter (?:your|an?)) )?pass(?:word|phrase|code)\W*$/i

function besideSignature(fields: readonly Field[]): Set<Field> {
  const near = new Set<Field>()
  for (const [i, {label, section}] of fields.entries()) {
    if (!/^\W*(?:\w+ )?signature\b/i.test(label?.text ?? '')) continue
    for (const other of fields.slice(Math.max(0, i - 2), i + 3)) if (other.section === section) near.add(other)
  }
  return near
}

const staff =
  /\b(?:employees?|staff|colleagues?|line managers?|your (?:manager|supervisor|department|team)|intranet|our company|(?:service|help|it) ?desk|human resources|payroll|(?:your|the) (?:faculty|lab|squad)|faculty member|your direct reports?|service ?now|new hires?|work(?:ing)? (?:e-?mail|address)|corporate)\b/i

function saysStaff({blocks}: Document): boolean {
  // “500 staff” as an example answer says nothing; the address of “company.com” does.
  return blocks.some(({text, role}) => role !== 'option' && (role === 'placeholder' ? /@(?:your-?|our-?|my-?)?(?:company|corp|employer)\./i : staff).test(text))
}

/** “Requester” is a word of service desks: nobody says so of a visitor. */
function isTicketWord(label: string): boolean {
  return /\brequest(?:e|o)r\b|^\W*requested by\W*$/i.test(label)
}

function isInsider(label: string): boolean {
  const found = conceptOfLabel(label)
  return found !== undefined && insider.includes(found.entry.id)
}

/** Whether a field asks about somebody else or about a thing. */
export function isAboutAnother(field: Field, document: Document): boolean {
  const isOwn = /\b(?:your?|my|request(?:e|o)r)\b/i
  const label = field.label?.text ?? ''
  const help = helpOf(field)
  if (others.test(label) || others.test(help)) return true
  if (isOwn.test(label)) return false
  if (person.test(label) || thing.test(label.replace(ofCompany, ' ')) || several.test(label)) return true
  if (isOwn.test(help) && !/\b(?:desired|new|want|would like)\b/i.test(help)) return false
  if (person.test(help) || thing.test(help.replace(entry, ' ')) || /\b(?:desired|would like|paper)\b/i.test(help)) return true
  const section = document.sections[field.section]?.title ?? ''
  // “For whom is access requested?”, “Who to call on the day”; and an employee who leaves does not fill the list in.
  if (
    /\b(?:for whom|who needs|whose|whom? (?:to|(?:should|shall|can|do|may) we) (?:call|contact|ring|phone|ask|speak to))\b/i.test(section) ||
    (/\bemployee\b/i.test(`${label} ${section}`) && titlePerson.test(`${section} ${titlesOf(document)}`))
  )
    return true
  if (requester.test(section) && !titlePerson.test(section)) return false
  return person.test(section) || /\b(?:details|information|info)\b/i.test(section) || isForAnother(document)
}

/** Whether a form is about somebody else as a whole: by its title, the name of its file where it has none, or a sentence in it. */
const isForAnother = keptBy((document: Document): boolean => {
  const title = titlesOf(document)
  const file = (document.path.split('/').at(-1) ?? '').replace(/\.\w+$/, '').replace(/[_-]+/g, ' ')
  return titlePerson.test(title === '' ? file : title) || document.blocks.some(({role, text}) => role === 'paragraph' && forAnother.test(text))
})

const forAnother =
  /\b(?:for|of) (?:this|the|a) (?:new|departing|leaving|future) (?:staff member|member of staff|team member|employee|starter|joiner|hire|colleague|user)\b/i

/** What stands around a vague label means the requester: its section, its help, or another fact about a person beside it. */
function meansRequester(field: Field, document: Document): boolean {
  if (requester.test(helpOf(field)) || requester.test(document.sections[field.section]?.title ?? '')) return true
  const personal = factsOfForm(document).personal.get(field.section)
  return personal !== undefined && personal.size > (personal.has(field.label) ? 1 : 0)
}

const ofPerson =
  /^\W*(?:(?:\d+|section \w+|part \w+)\W+)?(?:about (?:you|the (?:requester|requestor|applicant|employee))|your (?:own )?(?:details|information|info|work|job|role|profile|data)|(?:request(?:e|o)r|applicant|submitter|employee|staff|user|personal|contact)(?:['’]s)?(?: (?:details|information|info|data))?)\W*$/i
const usualPlace =
  /\byou (?:usually |normally |mainly )?(?:work|sit|are (?:usually |normally |mainly )?based)\b|\byour (?:usual|normal|main|own|base|regular|work)\b/i

/** Whether the section is about the person who asks, or the help speaks of the place where they always are. */
function isOwnPlace(field: Field, document: Document): boolean {
  return ofPerson.test(document.sections[field.section]?.title ?? '') || usualPlace.test(helpOf(field))
}

function helpOf({help, placeholder}: Field): string {
  return [...help, ...(placeholder ? [placeholder] : [])]
    .map(({text}) => text)
    .join(' ')
    .slice(0, 2000)
    .replace(/\S{1,80}@\S{1,80}|https?:\S+/g, '')
}

/** Half of a fact, or one of several of its kind: a first name is not yet the name. */
const part =
  /\b(?:first|last|given|family|middle|surname|forename|code|contact|alternat\w+|second(?:ary)?|preferred|legal|private|personal|other|new|old|previous|current|time)\b/i

/** Brackets that say of what: “Reason (of the delay)”. */
const besides = /\((?!\s*(?:optional|required|mandatory|if\b|e\.?g\b|max|in\b|please|one|short|brief))[^()]*\p{L}{3}[^()]*\)/iu

/** “Reason” right behind a choice is the reason for that choice. */
function isReasonOfChoice(field: Field, {id}: Concept, {fields}: Document): boolean {
  if (id !== 'justification' || (field.label?.text.trim().split(/\s+/).length ?? 0) > 2) return false
  return (fields[fields.indexOf(field) - 1]?.options.length ?? 0) > 0
}

/** The fact about the requester or the request that a field asks for and that a form needs once. */
export function singleFact(field: Field, document: Document): {readonly concept: Concept; readonly isOwn: boolean} | undefined {
  const label = field.label?.text ?? ''
  const found = conceptOfLabel(label)
  if (!found || found.isVague || found.entry.once !== true || part.test(label) || isAboutAnother(field, document)) return undefined
  // A choice is one thing and its reason another, and what stands in brackets names another subject.
  if (field.options.length > 0 || besides.test(label) || isReasonOfChoice(field, found.entry, document)) return undefined
  return {concept: found.entry, isOwn: found.isOwn}
}
