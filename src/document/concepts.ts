import {type Concept, known, type Pattern, specialist} from './concept-patterns.ts'
import type {Document, Field} from './document.ts'

/** Somebody other than the person who fills the form in. */
const person =
  /\b(?:new (?:starter|joiner|hire|employee|user|member|collaborator|engineer)|joiner|leaver|starter|their|his|her|they|guest|visitor|contractor|vendor|supplier|customer|client|candidate|mentee|mentor|sponsor|delegate|recipient|beneficiary|speaker|attendees?|participants?|authors?|collaborators?|maintainers?|contributors?|partner|third[- ]party|end[- ]user|on[- ]?boarding|off[- ]?boarding|on behalf|someone else|external|emergency|(?:data|technical|security|billing|business|primary|secondary) contact|nominee|owners?|members?|users|buddy)\b/i
/** A thing that has a name and an address of its own. */
const thing = /\b(?:project|service|application|system|repository|repo|product|organi[sz]ation|company|event|dataset|environment|collector|group|committee)\b/i
/** The heading or the help means the requester. */
const requester =
  /^\W*contact(?: details| information| info)?\W*$|\b(?:your|you|request(?:e|o)r|applicant|submitter|personal|about you|employee|person (?:making|submitting|completing))\b/i

/** The fact about the requester that a field asks for although the company or the platform holds it. */
export function knownConcept(field: Field, document: Document): Concept | undefined {
  const label = field.label?.text
  if (label === undefined || label.length > 120 || field.kind === 'consent' || field.options.length > 0) return undefined
  const pattern = knownIn(label)
  if (!pattern || /\(\s*(?:only )?if\b/i.test(label) || isAboutAnother(field, document, label) || isForOutsiders(document)) return undefined
  if (pattern.isVague?.test(label) && !meansRequester(field, document)) return undefined
  return pattern
}

/** A form that asks whom somebody comes from is for people outside, whom no directory holds. */
const outsider =
  /^\W*(?:(?:your|submitting|the|name of (?:the|your)?)\s+)*(?:organi[sz]ation|company|entity|agency|employer|institution|affiliation)(?:\s+name|\(s\)|s)?\W*$|\bentity you represent\b/i

/** Only people of one's own company have these. */
const insider = /^your (?:department|employee number|manager|cost centre)$/

function isForOutsiders({fields}: Document): boolean {
  const labels = fields.map(({label}) => label?.text ?? '')
  if (labels.some((text) => text.length <= 120 && insider.test(knownIn(text)?.name ?? ''))) return false
  return labels.some((text) => outsider.test(text)) || fields.some(({help}) => help.some(({text}) => /\bentity you represent\b/i.test(text)))
}

/** The concept of a label; of “Department / role”, when each of its parts is one. */
function knownIn(label: string): Pattern | undefined {
  const whole = known.find((one) => one.label.test(label))
  if (whole) return whole
  const parts = label.split(/\s*(?:\/|,|&|\+|\band\b)\s*/i).filter((part) => part !== '')
  if (parts.length < 2 || parts.length > 4) return undefined
  const found = parts.map((part) => known.find((one) => one.label.test(part)))
  return found.every((one) => one !== undefined) ? found[0] : undefined
}

function isAboutAnother(field: Field, document: Document, label: string): boolean {
  const isOwn = /\b(?:your?|request(?:e|o)r)\b/i
  const help = helpOf(field)
  if (isOwn.test(label)) return false
  if (person.test(label) || thing.test(label)) return true
  if (isOwn.test(help) && !/\b(?:desired|new|want|would like)\b/i.test(help)) return false
  if (person.test(help) || thing.test(help) || /\b(?:desired|would like|paper)\b/i.test(help)) return true
  const section = document.sections[field.section]?.title ?? ''
  if (requester.test(section)) return false
  return person.test(section) || /\b(?:details|information|info)\b/i.test(section) || person.test(titleOf(document))
}

/** What stands around a vague label means the requester: its section, its help, or another fact about a person beside it. */
function meansRequester(field: Field, document: Document): boolean {
  if (requester.test(helpOf(field)) || requester.test(document.sections[field.section]?.title ?? '')) return true
  return document.fields.some(({label, section}) => {
    const text = label?.text ?? ''
    if (section !== field.section || text.length > 120 || label === field.label) return false
    const one = known.find((pattern) => pattern.label.test(text))
    return one?.holder === 'company' && one.isVague?.test(text) !== true
  })
}

function helpOf({help, placeholder}: Field): string {
  return [...help, ...(placeholder ? [placeholder] : [])]
    .map(({text}) => text)
    .join(' ')
    .slice(0, 2000)
    .replace(/\S{1,80}@\S{1,80}|https?:\S+/g, '')
}

function titleOf(document: Document): string {
  const {name, title} = document.meta
  const first = document.blocks.find(({role}) => role === 'title' || role === 'heading')?.text
  return [name, title, first].filter((part) => typeof part === 'string').join(' ')
}

/** Where to find the answer, or a way out. */
const findable =
  /\uFFFC|\b(?:find|found|look up|looked up|see|check|shown|available|listed|ask|contact|not sure|unsure|don['’]t know|do not know|if (?:you )?(?:known?|are not sure)|leave (?:it |this )?(?:blank|empty)|we (?:can|will) (?:help|fill|find|choose|set|default)|default)\b/i
const notSure = /\b(?:not sure|unsure|don['’]t know|do not know|unknown|no preference|not applicable|n\/a|help me|other|recommend)\b/i

/** The fact that a field asks its requester for although only IT normally has it, with no word on where to find it. */
export function specialistConcept(field: Field): Concept | undefined {
  const label = field.label?.text
  if (label === undefined || field.kind === 'consent') return undefined
  // A term in brackets behind a plain question is a gift to those who know it.
  const plain = label.replace(/\([^()]*\)/g, ' ')
  const asked = plain.split(/\s+/).length >= 5 ? plain : label
  const concept = specialist.find((one) => one.label.test(asked))
  if (!concept) return undefined
  if (field.help.some(({text}) => findable.test(text)) || field.options.some(({text}) => notSure.test(text)) || findable.test(label)) return undefined
  return areExplained(field) ? undefined : concept
}

/** Choices that say what they mean can be chosen by anyone. */
function areExplained({options}: Field): boolean {
  const words = options.reduce((sum, {text}) => sum + text.trim().split(/\s+/).length, 0)
  return options.length > 1 && words >= options.length * 4
}
