/** The minutes of a whole form: its questions and the boxes to agree with. */
import type {Document, Field} from '../document/document.ts'
import {isOfficeUse} from '../document/questions.ts'
import {type Classification, chanceOf, classify, type FieldNotes, notesIn} from './classify.ts'
import {type AskedField, costOf, type FieldCost, minutesOf, roundMinutes} from './minutes.ts'

/** One field of a form with what it costs. */
export interface ClassifiedField {
  readonly field: Field
  readonly classification: Classification
  /** How likely a requester answers it; 0 when somebody else does, or nobody. */
  readonly chance: number
  readonly cost: FieldCost
}

/** What a form takes its requester, in minutes, not rounded. */
export interface FormMinutes {
  readonly value: number
  /** The value as people are told it. */
  readonly rounded: number
  /** For a quick person: what no honest estimate goes below. */
  readonly low: number
  readonly lowRounded: number
  readonly fields: readonly ClassifiedField[]
}

/** Classifies the fields of a document and adds up what they take; `countWords` comes from the caller’s language. */
export function measureForm(document: Document, countWords: (text: string) => number, notes: FieldNotes = {}): FormMinutes {
  const all = {...notes, ...notesIn(document.meta.fields)}
  const asked: AskedField[] = []
  const fields = document.fields.map((field) => {
    const classification = classify(field, document.audience, all)
    const chance = isForRequester(field, document) ? chanceOf(field) : 0
    const one: AskedField = {class: classification.class, kind: field.kind, words: wordsIn(field, countWords), chance}
    asked.push(one)
    return {field, classification, chance, cost: costOf(one)}
  })
  const value = minutesOf(asked)
  const low = minutesOf(asked, 'low')
  return {value, rounded: roundMinutes(value), low, lowRounded: roundMinutes(low), fields}
}

/** A requester reads and ticks a box to agree with, though it is no question; steps and prefilled fields are left alone. */
function isForRequester(field: Field, document: Document): boolean {
  return field.kind !== 'steps' && !field.prefilled && !isOfficeUse(field, document)
}

function wordsIn({label, help, options}: Field, countWords: (text: string) => number): number {
  return [...(label ? [label] : []), ...help, ...options].reduce((sum, {text}) => sum + countWords(text), 0)
}
