/** The burden of one file as plain data with its places: what reporters print. */
import type {Burden} from './burden/burden.ts'
import {type BurdenDifference, compareBurdens} from './burden/difference.ts'
import type {FieldNote} from './burden/field-notes.ts'
import type {ClassifiedField} from './burden/form.ts'
import {inputKeys} from './burden/inputs.ts'
import {type Interval, intervalOf, mapInterval} from './burden/interval.ts'
import type {Answerers} from './burden/minutes.ts'
import {simulateField} from './burden/simulate.ts'
import {type BurdenSummary, roundDays, summariseBurden} from './burden/summary.ts'
import type {Range} from './burden/waiting.ts'
import type {Audience, Document, Kind} from './document/document.ts'
import type {FieldClass} from './document/field-class.ts'
import {oneLine} from './document/text.ts'
import {type Where, whereFinder} from './document/where.ts'
import {nearest} from './nearest.ts'
import type {Views} from './rule.ts'

/** One field that requesters answer, with what it takes and where it stands. */
export interface FieldBurden extends Where {
  readonly label: string
  readonly class: FieldClass
  /** The words that decided. */
  readonly why: string
  /** False when nothing but the shape of the field speaks for the class. */
  readonly isSure: boolean
  readonly answeredBy: Exclude<Answerers, 'nobody'>
  /** Minutes of an average request with the middle values of the constants, to a tenth; its share of what was measured, where somebody has. */
  readonly minutes: number
  /** The same by the model’s draws, on the same scale. */
  readonly interval: Interval
  /** Of all that the fields of the form take, from 0 to 1. */
  readonly share: number
  /** Why it is asked, as front matter or settings say; null where they do not. */
  readonly reason: string | null
  /** Why it could go: somebody holds the answer already, or only IT has it. */
  readonly advice: 'held' | 'specialist' | null
}

/** A statement and where it stands; neither line nor place where front matter or settings state it. */
export interface Stated extends Where {
  readonly text: string
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
  const before = older?.before?.views.burden()
  const change = before && compareBurdens(before, views.burden())
  const burden = change?.after ?? views.burden()
  const find = whereFinder(document)
  const whereOf = (span: {readonly start: number} | null): Where => (span ? find(span.start) : {line: null})
  return {
    path: document.path,
    kind: document.kind,
    audience: document.audience,
    questions: views.questions().length,
    burden: summariseBurden(burden),
    fields: fieldsOf(burden, views, ({field}) => find(field.span.start)),
    approvers: burden.approvers.map(({name, span}) => ({text: name, ...whereOf(span)})),
    handOffs: burden.handOffs.map(({text, to, span}) => ({text, to, ...whereOf(span)})),
    waits: burden.waiting.stated.map(({text, span, days}) => ({
      text,
      ...whereOf(span),
      days: days && {least: roundDays(days.least), most: roundDays(days.most)},
    })),
    problems: [...burden.problems.map(({message}) => `${message}: it is left out.`), ...misspelt(document.meta)],
    ...(older ? {change: {before: before ? summariseBurden(before) : null, difference: change?.difference ?? null}} : {}),
  }
}

function fieldsOf({form, inputs}: Burden, views: Views, whereOf: (field: ClassifiedField) => Where): FieldBurden[] {
  if (!form) return []
  const asked = form.fields.filter(({chance}) => chance > 0)
  const all = asked.reduce((sum, {cost}) => sum + cost.seconds, 0)
  // What was measured is shared out; the first and the last look at the form take their part too.
  const scale = inputs.measured ? inputs.measured.minutes / form.value : form.scale
  // Fields that are alike have one interval: a form may have thousands.
  const known = new Map<string, Interval>()
  const intervalFor = ({asked: field}: ClassifiedField): Interval => {
    const key = [field.kind, field.answeredBy, field.words, ...field.classes].join(' ')
    const interval = known.get(key) ?? mapInterval(intervalOf(simulateField(field, form.model)), (minutes) => tenths(minutes * scale))
    known.set(key, interval)
    return interval
  }
  return asked.map((one) => ({
    label: oneLine(one.field.label?.text ?? ''),
    ...whereOf(one),
    class: one.classification.class,
    why: one.classification.why,
    isSure: one.classification.isSure,
    answeredBy: one.asked.answeredBy as FieldBurden['answeredBy'],
    minutes: tenths((one.cost.seconds / 60) * scale),
    interval: intervalFor(one),
    share: all === 0 ? 0 : Math.round((one.cost.seconds / all) * 1000) / 1000,
    reason: reasonOf(views.noteOf(one.field)),
    advice: views.knownConcept(one.field) ? ('held' as const) : views.audience !== 'it' && views.specialistConcept(one.field) ? ('specialist' as const) : null,
  }))
}

/** Keys of front matter that are nearly ones of ours: what they say would be missed in silence. */
function misspelt(meta: Document['meta']): string[] {
  return Object.keys(meta).flatMap((key) => {
    const near = /-/.test(key) && key.length <= 40 && !inputKeys.some((one) => one === key) ? nearest(key, inputKeys) : undefined
    return near === undefined ? [] : [`There is no key “${key}”: did you mean “${near}”?`]
  })
}

/** “Finance books the cost there (Accounting Act)”. */
function reasonOf(note: FieldNote | undefined): string | null {
  const {why, legalBasis} = note ?? {}
  return why === undefined ? (legalBasis ?? null) : legalBasis === undefined ? why : `${why} (${legalBasis})`
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}
