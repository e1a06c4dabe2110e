/** What answering a field takes, and which words say so. Help never changes it; a word in the label may only make it slower. */
import {conceptOfLabel, conceptsIn} from '../document/concepts.ts'
import type {Document, Field} from '../document/document.ts'
import {type FieldClass, isFieldClass, slower} from '../document/field-class.ts'
import {wordKey} from '../document/label.ts'
import {isForSpecialists} from '../document/specialist.ts'

/** What is said of single fields, by label or id: front matter and `meta` of untape.yml. */
export type FieldNotes = Readonly<Record<string, {readonly class?: FieldClass}>>

/** The class of a field, the words that decided and how sure that is. */
export interface Classification {
  readonly class: FieldClass
  readonly why: string
  /** False when nothing but the shape of the field speaks for it. */
  readonly isSure: boolean
  /** What it asks for, as a person would say it. */
  readonly concept: string | undefined
}

/** The slowest class that applies to a field. */
export function classify(field: Field, document: Pick<Document, 'audience' | 'format' | 'meta' | 'blocks'>, notes: FieldNotes = {}): Classification {
  const {audience, format} = document
  const label = field.label?.text ?? ''
  const named = noteOf(field, notes)?.class
  if (named !== undefined) return {class: named, why: 'set by hand', isSure: true, concept: undefined}
  if (field.kind === 'consent' || field.kind === 'steps') return {class: 'consent', why: 'a box to agree with', isSure: true, concept: undefined}
  const isChoice = field.kind === 'choice' || field.kind === 'choices'
  const isForIt = audience === 'it' || isForSpecialists(document)
  let found: Classification | undefined
  for (const {words, name, of} of candidates(label)) {
    const own = of === 'specialist' && isForIt ? 'gathered' : of
    // Who chooses an answer does not write it.
    const next: FieldClass = isChoice && (own === 'created-short' || own === 'created-long') ? 'choice' : isChoice ? slower('choice', own) : own
    if (!found || slower(found.class, next) !== found.class) found = {class: next, why: `“${words}” asks for ${name}`, isSure: true, concept: name}
  }
  if (field.kind === 'upload')
    return found && slower('upload', found.class) !== 'upload' ? found : {class: 'upload', why: 'a file to attach', isSure: true, concept: found?.concept}
  if (found) return found
  if (isChoice) return {class: 'choice', why: 'one of its choices is picked', isSure: true, concept: undefined}
  const first = /^\W*([a-z]+)/i.exec(label)?.[1]?.toLowerCase() ?? ''
  if (yesOrNo.has(first)) return {class: 'known', why: `“${first} …” asks for yes or no`, isSure: false, concept: undefined}
  // A heading of a Markdown template has no size; a text area has.
  if (field.kind === 'long-text' && format === 'issue-form' && !pointing.has(first))
    return {class: 'created-short', why: 'room for several lines', isSure: false, concept: undefined}
  return {class: 'gathered', why: 'nothing in the label says what it takes', isSure: false, concept: undefined}
}

const yesOrNo: ReadonlySet<string> = new Set(['is', 'are', 'do', 'does', 'did', 'has', 'have', 'will', 'can', 'should', 'was', 'were'])
/** A question that asks for a thing, a person, a place or a time wants a word or two, however large its box. */
const pointing: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'when', 'where'])

interface Candidate {
  readonly words: string
  readonly name: string
  readonly of: FieldClass
}

/** The concepts of a label: its specialist terms, and what it asks for as a whole with and without them. */
function* candidates(label: string): Iterable<Candidate> {
  const inside = conceptsIn(label)
  let rest = wordKey(label)
  for (const {entry, words} of inside) {
    if (entry.holder !== 'it') continue
    yield {words, name: entry.name, of: entry.class}
    rest = rest.replace(words, ' ').trim()
  }
  const whole = conceptOfLabel(label) ?? conceptOfLabel(rest)
  if (whole) yield {words: short(label), name: whole.entry.name, of: whole.entry.class}
  else for (const {entry, words} of inside) yield {words, name: entry.name, of: entry.class}
}

function short(label: string): string {
  const text = label.replace(/\s+/g, ' ').trim()
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}

/** What is said of a field by its id or its label. */
function noteOf(field: Field, notes: FieldNotes): FieldNotes[string] | undefined {
  const label = wordKey(field.label?.text ?? '')
  return Object.entries(notes).find(([name]) => name === field.id || wordKey(name) === label)?.[1]
}

/** The notes in a document’s front matter; those that name no class of ours are left out. */
export function notesIn(fields: unknown): FieldNotes {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return {}
  const notes: Record<string, {class: FieldClass}> = {}
  for (const [name, note] of Object.entries(fields as Record<string, unknown>)) {
    const named = typeof note === 'object' && note !== null && 'class' in note ? note.class : undefined
    if (isFieldClass(named)) notes[name] = {class: named}
  }
  return notes
}

/** How likely a requester answers a field: always, when it fits, or when they care to. */
export function chanceOf({label, required}: Field): number {
  const text = label?.text ?? ''
  if (required === true) return 1
  if (required === false || /\boptional\b/i.test(text)) return 0.2
  return isConditional(text) ? 0.5 : 1
}

const condition =
  /^\W*if\b|\(\s*(?:only )?(?:if|when|where)\b|\bif (?:yes|no|so|any|other|applicable|relevant|known|needed|required|different|available)\b|\b(?:where|when|as) (?:applicable|relevant|appropriate)\b/i

/** Whether a label is for some requesters only: “if yes”, “where applicable”. */
export function isConditional(label: string): boolean {
  return condition.test(label)
}
