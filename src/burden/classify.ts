/** What answering a field takes, and which words say so. Help never changes it; a word in the label may only make it slower. */
import {conceptOfLabel, conceptsIn} from '../document/concepts.ts'
import type {Document, Field} from '../document/document.ts'
import {type FieldClass, fieldClasses, slower} from '../document/field-class.ts'
import {isJsonForm} from '../document/json-formats.ts'
import {wordKey} from '../document/label.ts'
import {headOf, labelWords} from '../document/label-heads.ts'
import {isForSpecialists} from '../document/specialist.ts'
import type {FieldNote} from './field-notes.ts'
import type {Answerers} from './minutes.ts'

/** The class of a field, the words that decided and how sure that is. */
export interface Classification {
  readonly class: FieldClass
  /** Every class that applies, this one among them: with other numbers another may be the slowest. */
  readonly classes: readonly FieldClass[]
  readonly why: string
  /** False when nothing but the shape of the field speaks for it. */
  readonly isSure: boolean
  /** What it asks for, as a person would say it. */
  readonly concept: string | undefined
}

/** Says the class of the fields of a document; a class that somebody has noted wins. */
export function classifier(
  document: Pick<Document, 'audience' | 'format' | 'meta' | 'blocks'>,
  noteOf: (field: Field) => FieldNote | undefined,
): (field: Field) => Classification {
  const known = new Map<Field, Classification>()
  return (field) => {
    let classification = known.get(field)
    if (!classification) {
      const noted = noteOf(field)?.class
      classification = noted === undefined ? classify(field, document) : single(noted, 'set by hand', true)
      known.set(field, classification)
    }
    return classification
  }
}

/** The slowest class that applies to a field. */
function classify(field: Field, document: Pick<Document, 'audience' | 'format' | 'meta' | 'blocks'>): Classification {
  const label = field.label?.text ?? ''
  if (field.kind === 'consent' || field.kind === 'steps') return single('consent', 'a box to agree with', true)
  const isChoice = field.kind === 'choice' || field.kind === 'choices'
  const isForIt = document.audience === 'it' || isForSpecialists(document)
  let found: Classification | undefined
  let isAllForIt = true
  const classes = new Set<FieldClass>()
  for (const {words, name, of, holder} of candidates(label)) {
    const own = of === 'specialist' && isForIt ? 'gathered' : of
    // Who chooses an answer does not write it.
    const next: FieldClass = isChoice && (own === 'created-short' || own === 'created-long') ? 'choice' : isChoice ? slower('choice', own) : own
    classes.add(next)
    if (holder !== 'it') isAllForIt = false
    if (!found || slower(found.class, next) !== found.class) found = {class: next, classes: [], why: `“${words}” asks for ${name}`, isSure: true, concept: name}
  }
  // A term that IT knows makes no question quicker than it is without it.
  if (found && !isAllForIt) return {...finish(found, field), classes: withUpload(classes, field)}
  const shape = byShape(field, document)
  if (!found) return shape
  const slowest = slower(shape.class, found.class) === found.class ? found : shape
  return {...finish(slowest, field), classes: withUpload(classes.add(shape.class), field)}
}

/** A file to attach takes no less than attaching it. */
function finish(found: Classification, {kind}: Field): Classification {
  if (kind !== 'upload' || slower('upload', found.class) !== 'upload') return found
  return {...single('upload', 'a file to attach', true), concept: found.concept}
}

function withUpload(classes: ReadonlySet<FieldClass>, {kind}: Field): FieldClass[] {
  const all = kind === 'upload' ? new Set([...classes, 'upload' as const]) : classes
  return fieldClasses.filter((one) => all.has(one))
}

/** What a field takes by its kind and the kind of its label, without the terms that only IT knows. */
function byShape({kind, label}: Field, {format}: Pick<Document, 'format'>): Classification {
  if (kind === 'upload') return single('upload', 'a file to attach', true)
  if (kind === 'choice' || kind === 'choices') return single('choice', 'one of its choices is picked', true)
  const text = label?.text ?? ''
  const words = conceptsIn(text)
    .filter(({entry}) => entry.holder === 'it')
    .reduce((rest, {words: term}) => rest.replace(term, ' ').replace(/\s+/g, ' ').trim(), labelWords(text))
  const [first = ''] = words.split(' ')
  if (yesOrNo.has(first)) return single('known', `“${first} …” asks for yes or no`, false)
  const pointed = pointing.get(first)
  if (pointed) return single(pointed[0], `“${first} …” asks for ${pointed[1]}`, true)
  const head = asking.has(first) ? undefined : headOf(words)
  if (head?.asks === 'looked-up') return single('gathered', `“… ${head.word}” is looked up or asked for`, true)
  if (head && kind === 'long-text') return single('created-short', `“… ${head.word}” is written in one’s own words`, true)
  // A heading of a Markdown template has no size; a text area has.
  if (kind === 'long-text' && (format === 'issue-form' || format === 'html' || isJsonForm(format)))
    return single('created-short', 'room for several lines', false)
  return single('gathered', 'nothing in the label says what it takes', false)
}

function single(of: FieldClass, why: string, isSure: boolean): Classification {
  return {class: of, classes: [of], why, isSure, concept: undefined}
}

const yesOrNo: ReadonlySet<string> = new Set(['is', 'are', 'do', 'does', 'did', 'has', 'have', 'will', 'can', 'should', 'was', 'were'])
/** A question that asks for a thing, a person, a place or a time wants a word or two, however large its box. */
const pointing: ReadonlyMap<string, readonly [FieldClass, string]> = new Map([
  ['which', ['gathered', 'one of several']],
  ['who', ['gathered', 'a person']],
  ['whom', ['gathered', 'a person']],
  ['where', ['gathered', 'a place']],
  ['when', ['known', 'a time']],
])
/** A sentence has no head that says what it asks for. */
const asking: ReadonlySet<string> = new Set(['what', 'how', 'why', 'if', 'please', 'describe', 'explain', 'tell'])

interface Candidate {
  readonly words: string
  readonly name: string
  readonly of: FieldClass
  readonly holder: string
}

/** The concepts of a label: its specialist terms, and what it asks for as a whole with and without them. */
function* candidates(label: string): Iterable<Candidate> {
  const inside = conceptsIn(label)
  let rest = wordKey(label)
  for (const {entry, words} of inside) {
    if (entry.holder !== 'it') continue
    yield {words, name: entry.name, of: entry.class, holder: entry.holder}
    rest = rest.replace(words, ' ').trim()
  }
  const whole = conceptOfLabel(label) ?? conceptOfLabel(rest)
  if (whole) yield {words: short(label), name: whole.entry.name, of: whole.entry.class, holder: whole.entry.holder}
  else for (const {entry, words} of inside) yield {words, name: entry.name, of: entry.class, holder: entry.holder}
}

function short(label: string): string {
  const text = label.replace(/\s+/g, ' ').trim()
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}

/** Which requesters answer a field: all, those it is for, or those who care to. */
export function answerersOf({label, required}: Field): Answerers {
  const text = label?.text ?? ''
  if (required === true) return 'everyone'
  if (required === false || /\boptional\b/i.test(text)) return 'few'
  return isConditional(text) ? 'some' : 'everyone'
}

const condition =
  /^\W*if\b|\(\s*(?:only )?(?:if|when|where)\b|\bif (?:yes|no|so|any|other|applicable|relevant|known|needed|required|different|available)\b|\b(?:where|when|as) (?:applicable|relevant|appropriate)\b/i

/** Whether a label is for some requesters only: “if yes”, “where applicable”. */
export function isConditional(label: string): boolean {
  return condition.test(label)
}
