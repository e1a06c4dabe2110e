/** The burden of one file as plain data with its places: what reporters print. */
import type {Burden} from './burden/burden.ts'
import {type BurdenDifference, compareBurdens} from './burden/difference.ts'
import type {FieldNote} from './burden/field-notes.ts'
import type {ClassifiedField} from './burden/form.ts'
import {type Interval, intervalOf, mapInterval} from './burden/interval.ts'
import type {Answerers} from './burden/minutes.ts'
import {simulateField} from './burden/simulate.ts'
import {type BurdenSummary, summariseBurden} from './burden/summary.ts'
import type {Range} from './burden/waiting.ts'
import type {Audience, Document, Kind} from './document/document.ts'
import type {FieldClass} from './document/field-class.ts'
import {LineIndex} from './document/position.ts'
import type {Views} from './rule.ts'

/** One field that requesters answer, with what it takes. Lines count from 1. */
export interface FieldBurden {
  readonly label: string
  readonly line: number
  readonly class: FieldClass
  /** The words that decided. */
  readonly why: string
  /** False when nothing but the shape of the field speaks for the class. */
  readonly isSure: boolean
  readonly answeredBy: Exclude<Answerers, 'nobody'>
  /** Minutes of an average request, to a tenth: the field’s share of the form’s minutes. */
  readonly minutes: number
  /** The same by the model’s draws, also where the form was measured. */
  readonly interval: Interval
  /** Of all that the fields of the form take, from 0 to 1. */
  readonly share: number
  /** Why it is asked, as front matter or settings say; null where they do not. */
  readonly reason: string | null
  /** Why it could go: somebody holds the answer already, or only IT has it. */
  readonly advice: 'held' | 'specialist' | null
}

/** A statement with its line; null where front matter or settings state it. */
export interface Stated {
  readonly text: string
  readonly line: number | null
}

export interface FileBurden {
  readonly path: string
  readonly kind: Kind
  readonly audience: Audience
  /** Questions that a requester answers. */
  readonly questions: number
  readonly burden: BurdenSummary
  /** In the order of the form. */
  readonly fields: readonly FieldBurden[]
  readonly approvers: readonly Stated[]
  readonly handOffs: readonly (Stated & {readonly to: string})[]
  /** `days` are working days. */
  readonly waits: readonly (Stated & {readonly days: Range | null})[]
  /** Inputs that could not be used, one sentence each. */
  readonly problems: readonly string[]
  /** Against an older version. */
  readonly change?: BurdenChange
}

export interface BurdenChange {
  /** null for a new file, and for a version that could not be read. */
  readonly before: BurdenSummary | null
  readonly difference: BurdenDifference | null
}

/** A document as it was opened for its burden. */
export interface MeasuredDocument {
  readonly document: Document
  readonly views: Views
}

/** Puts the burden of a document into the shape of the report; `older` is what it is compared with. */
export function reportBurden({document, views}: MeasuredDocument, older?: {readonly before: MeasuredDocument | undefined}): FileBurden {
  const burden = views.burden()
  const lines = new LineIndex(document.source)
  const lineOf = (span: {readonly start: number} | null): number | null => span && lines.point(span.start).line
  return {
    path: document.path,
    kind: document.kind,
    audience: document.audience,
    questions: views.questions().length,
    burden: summariseBurden(burden),
    fields: fieldsOf(burden, views, (field) => lines.point(field.field.span.start).line),
    approvers: burden.approvers.map(({name, span}) => ({text: name, line: lineOf(span)})),
    handOffs: burden.handOffs.map(({text, to, span}) => ({text, to, line: lineOf(span)})),
    waits: burden.waiting.stated.map(({text, span, days}) => ({text, line: lineOf(span), days})),
    problems: burden.problems.map(({message}) => `${message}: it is left out.`),
    ...(older ? {change: changeOf(older.before?.views.burden(), burden)} : {}),
  }
}

function changeOf(before: Burden | undefined, after: Burden): BurdenChange {
  return before ? {before: summariseBurden(before), difference: compareBurdens(before, after)} : {before: null, difference: null}
}

function fieldsOf({form, inputs}: Burden, views: Views, lineOf: (field: ClassifiedField) => number): FieldBurden[] {
  if (!form) return []
  const asked = form.fields.filter(({chance}) => chance > 0)
  const all = asked.reduce((sum, {cost}) => sum + cost.seconds, 0)
  // The first and the last look at the form take their part too.
  const scale = (inputs.measured?.minutes ?? form.interval().mid) / form.value / 60
  return asked.map((one) => ({
    label: one.field.label?.text.replace(/\s+/g, ' ').trim() ?? '',
    line: lineOf(one),
    class: one.classification.class,
    why: one.classification.why,
    isSure: one.classification.isSure,
    answeredBy: one.asked.answeredBy as FieldBurden['answeredBy'],
    minutes: tenths(one.cost.seconds * scale),
    interval: mapInterval(intervalOf(simulateField(one.asked, form.model)), tenths),
    share: all === 0 ? 0 : Math.round((one.cost.seconds / all) * 1000) / 1000,
    reason: reasonOf(views.noteOf(one.field)),
    advice: views.knownConcept(one.field) ? ('held' as const) : views.audience !== 'it' && views.specialistConcept(one.field) ? ('specialist' as const) : null,
  }))
}

/** “Finance books the cost there (Accounting Act)”. */
function reasonOf(note: FieldNote | undefined): string | null {
  const {why, legalBasis} = note ?? {}
  return why === undefined ? (legalBasis ?? null) : legalBasis === undefined ? why : `${why} (${legalBasis})`
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}
