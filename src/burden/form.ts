/** What a whole form takes its requester: its questions and the boxes to agree with. */
import type {Document, Field} from '../document/document.ts'
import type {FieldClass} from '../document/field-class.ts'
import {once} from '../document/once.ts'
import {isOfficeUse} from '../document/questions.ts'
import {answerersOf, type Classification} from './classify.ts'
import {type Interval, intervalOf} from './interval.ts'
import {type AskedField, answerWords, chanceOf, costOf, type FieldCost, minutesOf, roundMinutes} from './minutes.ts'
import type {Model} from './model.ts'
import {simulate} from './simulate.ts'

/** One field of a form with what it costs. */
export interface ClassifiedField {
  readonly field: Field
  readonly classification: Classification
  readonly asked: AskedField
  /** The share of requesters who answer it; 0 when somebody else does, or nobody. */
  readonly chance: number
  readonly cost: FieldCost
}

/** What a form takes its requester, in minutes, not rounded unless it says so. */
export interface FormMinutes {
  /** With the middle value of every constant: what the fields add up to. */
  readonly value: number
  /** The same with the fields of which we are not sure taken as quick ones: what a rule may hold against a form. */
  readonly sure: number
  /** For a person who is quick at everything: what no honest estimate goes below. */
  readonly low: number
  readonly lowRounded: number
  readonly fields: readonly ClassifiedField[]
  /** What the minutes are worked out with. */
  readonly model: Model
  /** By what factor draws and interval differ from the model: 1, unless somebody has measured another version. */
  readonly scale: number
  /** Words that an approver reads: labels and answers. */
  readonly readBack: number
  /** Minutes in each of the model's draws, worked out when it is first asked for. */
  readonly draws: () => Float64Array
  /** The median and the 80 % interval. */
  readonly interval: () => Interval
  /** The median as people are told it. */
  readonly rounded: () => number
}

/** Classifies the fields of a document and adds up what they take; `countWords` comes from the caller’s language. The work grows with the number of fields. */
export function measureForm(document: Document, countWords: (text: string) => number, classify: (field: Field) => Classification, model: Model): FormMinutes {
  const {middle, quick} = model
  let readBack = 0
  const fields = document.fields.map((field): ClassifiedField => {
    const classification = classify(field)
    const answeredBy = isForRequester(field, document) ? answerersOf(field) : 'nobody'
    const asked: AskedField = {classes: classification.classes, kind: field.kind, words: wordsIn(field, countWords), answeredBy}
    const chance = chanceOf(answeredBy, middle)
    readBack += chance * (countWords(field.label?.text ?? '') + answerWords(classification.class, middle))
    return {field, classification, asked, chance, cost: costOf(asked, middle)}
  })
  const asked = fields.map((one) => one.asked)
  const low = minutesOf(asked, quick)
  const draws = once(() => simulate(asked, model))
  const interval = once(() => intervalOf(draws()))
  return {
    value: minutesOf(asked, middle),
    sure: minutesOf(
      fields.map(({asked: one, classification}) => (classification.isSure ? one : {...one, classes: [quicker[classification.class] ?? classification.class]})),
      middle,
    ),
    low,
    lowRounded: roundMinutes(low),
    fields,
    model,
    scale: 1,
    readBack,
    draws,
    interval,
    rounded: () => roundMinutes(interval().mid),
  }
}

/** A form whose people are slower or quicker than the model by a factor. */
export function scaleForm(form: FormMinutes, scale: number): FormMinutes {
  const draws = once(() => form.draws().map((minutes) => minutes * scale))
  const interval = once(() => intervalOf(draws()))
  return {...form, scale: form.scale * scale, draws, interval, rounded: () => roundMinutes(interval().mid)}
}

const quicker: Partial<Record<FieldClass, FieldClass>> = {gathered: 'known', 'created-short': 'gathered'}

/** A requester reads and ticks a box to agree with, though it is no question; steps and prefilled fields are left alone. */
function isForRequester(field: Field, document: Document): boolean {
  return field.kind !== 'steps' && !field.prefilled && !isOfficeUse(field, document)
}

function wordsIn({label, help, options}: Field, countWords: (text: string) => number): number {
  return [...(label ? [label] : []), ...help, ...options].reduce((sum, {text}) => sum + countWords(text), 0)
}
