import {memoised} from './memo.ts'
import {machineAtStart, roleAtStart, roleKey, wholeRoleAtStart} from './roles.ts'
import {imperativeAt, mainClause, predicateAt, thirdPersonAt} from './verbs.ts'

/** Who does a step. Plain data: a process map draws one lane for each `key`. */
export interface Actor {
  /** As it is written; “you” for the reader, “we” for whoever runs the process. */
  readonly name: string
  /** The same for two mentions of one actor. */
  readonly key: string
  /** `reader`: the one spoken to. `provider`: “we”. `machine`: a system, a message or a document. */
  readonly kind: 'reader' | 'provider' | 'role' | 'machine'
  /** How we know: the sentence says so, its imperative speaks to the reader, or it is inherited from what stands around it. */
  readonly from: 'subject' | 'agent' | 'label' | 'imperative' | 'heading' | 'column' | 'earlier'
}

/** What the first sentence of a step says. */
export interface Clause {
  readonly actor: Actor | undefined
  /** The base form of what is done; undefined when it is said in another way. */
  readonly verb: string | undefined
  /** What it is done to, to the end of the sentence. */
  readonly object: string
  /** It hangs on a condition. */
  readonly isConditional: boolean
  /** “They”, “he”: the one who acted in the step before. */
  readonly isPronoun: boolean
}

const condition = /\b(?:if|unless|otherwise|in case|depending on|whether or not|only when|else)\b/i
const aboutCourtesy = /\b(?:if|where|when|as)\s+(?:possible|applicable|appropriate|available|needed|necessary|required|relevant|in doubt)\b/i
const passive =
  /^[^.;]{2,120}?\b(?:is|are|be|been|being|gets?)\s+(?:\w+ly\s+|then\s+|also\s+|automatically\s+)?(?:\w+(?:ed|en)|sent|made|done|put|set|held|built|given|kept|met|read|run|shut|drawn)\b/i
const modalPassive =
  /\b(?:must|should|will|shall|can|may|need(?:s)? to|ha(?:s|ve) to|(?:is|are) to) (?:then |also |\w+ly )?be (?:\w+ly )?(?:\w+(?:ed|en)|sent|made|done|put|set|held|built|given|kept)\b/i

/** A role as an actor. */
export function roleActor(name: string, from: Actor['from']): Actor {
  const key = roleKey(name)
  if (key === 'you') return reader(from)
  return {name: name.trim(), key, kind: 'role', from}
}

export function reader(from: Actor['from']): Actor {
  return {name: 'you', key: 'you', kind: 'reader', from}
}

/** Whether a condition in a step is a real one: “if possible” is not. */
export function isConditional(text: string): boolean {
  return condition.test(text) && condition.test(text.replace(aboutCourtesy, ''))
}

/** Reads who does what in a sentence; undefined when nobody does anything in it. */
export const readClause = memoised(readOne)

function readOne(sentence: string): Clause | undefined {
  // “[name of the company] …” is a prompt.
  if (/^\W{0,6}\[/.test(sentence)) return undefined
  const labelled = labelOf(sentence)
  const text = labelled ? sentence.slice(labelled.end) : sentence
  const clause = text.slice(mainClause(text), 500)
  const base = {isConditional: isConditional(text.slice(0, 400)), isPronoun: false}
  const acting = subjectOf(clause)
  if (acting) return {...base, ...acting, ...(labelled ? {actor: roleActor(labelled.name, 'label')} : {})}
  const pronoun = /^(?:they|he|she|s\/he|he or she|it)\b/i.exec(clause)
  if (pronoun && predicateAt(clause.slice(pronoun[0].length), /^they/i.test(clause)) !== undefined) {
    return {...base, actor: undefined, verb: predicateAt(clause.slice(pronoun[0].length), true), object: clause, isPronoun: true}
  }
  const third = thirdPersonAt(clause)
  if (third !== undefined && !labelled) return {...base, actor: undefined, verb: third, object: afterVerb(clause, 0), isPronoun: true}
  const done = passiveOf(clause)
  if (done) return {...base, ...done, ...(labelled && !done.actor ? {actor: roleActor(labelled.name, 'label')} : {})}
  const machine = machineAtStart(clause)
  const acts = machine !== undefined && machineActs(clause.slice(machine.length), /s$/i.test(machine))
  if (acts && !labelled) return {...base, actor: {name: machine, key: 'machine', kind: 'machine', from: 'subject'}, verb: undefined, object: clause}
  // “Manager: approval of the form” says who and what; “Manager: ____” is a line to fill in.
  const hasWords = /^\s*[\p{L}“"(][^\uFFFC@]*?\s\S+\s\S/u.test(text)
  return labelled && hasWords ? {...base, actor: roleActor(labelled.name, 'label'), verb: undefined, object: text.trim()} : undefined
}

/** Whether what stands behind a machine says what it does: “the portal sends”, and neither “change requests” nor “the system owner”. */
function machineActs(rest: string, isPlural: boolean): boolean {
  if (predicateAt(rest, isPlural) !== undefined) return true
  return /^\s+(?:\([^()]*\)\s+)?(?:(?:may|then|also|now|\w+ly)\s+)?(?:will|is|are|was|were|must|should|shall|can|may|has|have|does|do|gets?|[a-z]{3,}s)\b/.test(
    rest,
  )
}

/** “**Manager:** sends the form” and “Service desk – orders it”: the label in front of a step names who does it. */
function labelOf(sentence: string): {readonly name: string; readonly end: number} | undefined {
  // The mark behind a label stands in few sentences, and a role takes longer to read.
  if (!/[:–—)-]/.test(sentence)) return undefined
  const lead = /^[^\p{L}@]{0,6}/u.exec(sentence)?.[0].length ?? 0
  const text = sentence.slice(lead)
  const role = roleAtStart(text)
  if (!role || tellsToAct(role.name)) return undefined
  const whose = /^\s+(?:who|that|responsible for|on)\s[^:.;]{1,80}(?=:)/i.exec(text.slice(role.end))?.[0].length ?? 0
  const mark = /^\s*(?::|[–—]|-\s|\s-\s|\))\s*/.exec(text.slice(role.end + whose))
  return mark ? {name: role.name, end: lead + role.end + whose + mark[0].length} : undefined
}

/** “Notify customers” tells somebody to act; it names nobody who does. */
function tellsToAct(name: string): boolean {
  return name.includes(' ') && imperativeAt(name) !== undefined
}

type Acting = Pick<Clause, 'actor' | 'verb' | 'object'>

function subjectOf(clause: string): Acting | undefined {
  const first = imperativeAt(clause)
  const role = roleAtStart(clause)
  if (role) {
    // “the manager and the requester review it”: the first of them acts for both.
    const both = /^\s*(?:and|or|\/|&)\s*/.exec(clause.slice(role.end))
    const other = both ? roleAtStart(clause.slice(role.end + both[0].length)) : undefined
    const joined = role.end + (both && other ? both[0].length + other.end : 0)
    // “a member of the team for the review must …”, “the manager in charge will …”
    const aside =
      /^\s+(?:for|on|in|of|from|with|at|who|whose|that)\s[^,.;:]{2,60}?(?=\s(?:must|should|shall|will|can|may)\s)/i.exec(clause.slice(joined))?.[0].length ?? 0
    const end = joined + aside
    const verb = predicateAt(clause.slice(end), other !== undefined || isPlural(role.name))
    const opens = first !== undefined && role.name.toLowerCase().startsWith(first)
    if (verb !== undefined && !opens) return {actor: roleActor(role.name, 'subject'), verb, object: afterVerb(clause, end)}
  }
  const person = /^(you|we|i)\b(?!['’]?r\b)/i.exec(clause)
  if (person) {
    const verb = predicateAt(clause.slice(person[0].length).replace(/^['’]ll\b/, ' will'), true)
    if (verb === undefined) return undefined
    const actor: Actor = /^we/i.test(clause) ? {name: 'we', key: 'we', kind: 'provider', from: 'subject'} : reader('subject')
    return {actor, verb, object: afterVerb(clause, person[0].length)}
  }
  return first === undefined ? undefined : {actor: reader('imperative'), verb: first, object: clause.slice(first.length).trim()}
}

function isPlural(name: string): boolean {
  return /(?:[^su]s|people|staff|personnel)$/i.test(name.replace(/\s+(?:of|for)\s.*$/, '').trim())
}

/** “is reviewed by the security team”: the one behind “by” acts; nobody, when nobody is named. */
function passiveOf(clause: string): Acting | undefined {
  const found = passive.exec(clause) ?? modalPassive.exec(clause)
  if (!found) return undefined
  const end = found.index + found[0].length
  const behind = clause.slice(end, end + 120)
  const by = /\bby\s+/.exec(behind)
  const agent = by && by.index < 60 ? wholeRoleAtStart(behind.slice(by.index + by[0].length)) : undefined
  const verb = /(\S+)$/.exec(found[0])?.[1]?.toLowerCase()
  return {actor: agent ? roleActor(agent.name, 'agent') : undefined, verb, object: clause}
}

function afterVerb(clause: string, from: number): string {
  return clause
    .slice(from)
    .trim()
    .replace(/^\S+\s*/, '')
}

const ofDuties =
  '(?:responsibilit(?:y|ies)|tasks?|steps?|actions?|checklist|duties|to[- ]?dos?|instructions?|part|role|process|procedure|guide|section|activities|what to do|work)'
const titleEnds = new RegExp(String.raw`^(?:['’]s?)?\s*(?:\([^()]*\)\s*)?(?:${ofDuties}\s*)?[:.]?\s*$`, 'i')
const titleLead = new RegExp(
  String.raw`^\W*(?:\d+[.)]?\s*)?(?:(?:steps?|instructions|guidance|information|${ofDuties}|what)?\s*(?:for|of|by)\s+|role:\s*)?`,
  'i',
)

const aboutThem = /^new\s+(?:starter|hire|joiner|employee|colleague|user|member)s?['’]?s?\s+(?:checklist|process|procedure|guide)\b/i
/** “Manager: on the first day”, “Service desk – within 2 days”: who and when. */
const whenOfTitle = /^\s*(?::|\s[–—-])\s+(?:on|in|by|before|after|during|within|at|the|first|last|day|week|month|\d+)\b/i

/** Who a section is for, when its title is a role: “For managers”, “Service desk tasks”. */
export function actorOfTitle(title: string): Actor | undefined {
  const text = title.slice(titleLead.exec(title)?.[0].length ?? 0)
  if (/^you\b/i.test(text)) return undefined
  // “New starter checklist” is about them, “Onboarding new team members” is what is done.
  if (aboutThem.test(text) || /^\p{L}+ing\s+(?:new|your|our|the|all|other|an?|members|users?)\s/iu.test(text)) return undefined
  const role = roleAtStart(text)
  if (!role || tellsToAct(role.name) || role.name.split(/\s+/).length > 5) return undefined
  const rest = text.slice(role.end)
  return titleEnds.test(rest) || whenOfTitle.test(rest) ? roleActor(role.name, 'heading') : undefined
}

/** Who a paragraph that introduces a list is about: “The hiring manager must:”, “Managers will:”. */
export function actorOfIntroduction(text: string): Actor | undefined {
  const last =
    text
      .trim()
      .split(/[.!?]\s+/)
      .at(-1) ?? ''
  const clause = last.slice(mainClause(last), 400)
  const role = roleAtStart(clause)
  if (!role) return undefined
  const rest = clause.slice(role.end)
  if (/^\s*(?:['’]s? )?(?:responsibilities|tasks|steps|actions|duties)?(?:\s+(?:is|are)(?:\s+responsible for)?(?: the following)?)?\s*:\s*$/i.test(rest))
    return roleActor(role.name, 'heading')
  return /^\s+(?:will|must|should|shall|can|needs? to|ha(?:s|ve) to|is|are)\b[^:]{0,80}:\s*$/i.test(rest) ? roleActor(role.name, 'heading') : undefined
}
