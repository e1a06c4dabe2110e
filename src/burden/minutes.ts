/** How long a form takes: reading, finding and entering each answer, and what an approver does with it. Pure arithmetic. */
import type {FieldKind} from '../document/document.ts'
import type {FieldClass} from '../document/field-class.ts'
import type {ConstantName} from './constants.ts'

/** Every constant of the model as one number: the values, or those of one draw. */
export type Numbers = Readonly<Record<ConstantName, number>>

/** Which requesters answer a field: those it is for, or those who care to; nobody where the office does or it stands there already. */
export type Answerers = 'everyone' | 'some' | 'few' | 'nobody'

/** What the arithmetic needs to know of a field. */
export interface AskedField {
  /** The classes that apply: the slowest counts. */
  readonly classes: readonly FieldClass[]
  readonly kind: FieldKind
  /** Words of label, help and options. */
  readonly words: number
  readonly answeredBy: Answerers
}

/** Seconds of one field; `seconds` is their sum times the share of requesters who answer. */
export interface FieldCost {
  readonly read: number
  readonly find: number
  readonly enter: number
  readonly seconds: number
}

/** Minutes that a requester spends on a form of these fields, not rounded. */
export function minutesOf(fields: readonly AskedField[], numbers: Numbers): number {
  return fields.reduce((sum, field) => sum + costOf(field, numbers).seconds, aroundSeconds(numbers)) / 60
}

/** Seconds before the first field and after the last. */
export function aroundSeconds({orient, review}: Numbers): number {
  return orient + review
}

/** What one field costs. Of several classes the slowest counts, whatever the numbers are. */
export function costOf({classes, kind, words, answeredBy}: AskedField, numbers: Numbers): FieldCost {
  const read = readSeconds(words, numbers)
  let [find, enter] = [0, 0]
  for (const one of classes) {
    const next = [findSeconds(one, numbers), numbers.mental + entrySeconds(one, kind, numbers)] as const
    if (next[0] + next[1] > find + enter) [find, enter] = next
  }
  return {read, find, enter, seconds: chanceOf(answeredBy, numbers) * (read + find + enter)}
}

/** The share of requesters who answer a field, from 0 to 1. */
export function chanceOf(answeredBy: Answerers, {chanceConditional, chanceOptional}: Numbers): number {
  return {everyone: 1, some: chanceConditional, few: chanceOptional, nobody: 0}[answeredBy]
}

export function readSeconds(words: number, {reading}: Numbers): number {
  return (words / reading) * 60
}

/** Words of the answer that an approver reads. */
export function answerWords(fieldClass: FieldClass, {charsKnown, charsGathered, charsWord, wordsShort, wordsLong}: Numbers): number {
  switch (fieldClass) {
    case 'consent':
    case 'upload':
      return 0
    case 'created-short':
      return wordsShort
    case 'created-long':
      return wordsLong
    case 'gathered':
    case 'specialist':
      return charsGathered / charsWord
    default:
      return charsKnown / charsWord
  }
}

/** Minutes that one approver spends on a request that has so many words, labels and answers together. */
export function approverMinutes(words: number, numbers: Numbers): number {
  return (numbers.openRequest + readSeconds(words, numbers) + numbers.decide) / 60
}

function findSeconds(fieldClass: FieldClass, numbers: Numbers): number {
  switch (fieldClass) {
    case 'consent':
    case 'upload':
      return 0
    case 'known':
      return numbers.findKnown
    case 'choice':
      return numbers.findChoice
    case 'gathered':
      return numbers.findGathered
    case 'specialist':
      return numbers.findSpecialist
    default:
      return numbers.findCreated
  }
}

function entrySeconds(
  fieldClass: FieldClass,
  kind: FieldKind,
  {key, point, home, composing, upload, wordsShort, wordsLong, charsKnown, charsGathered}: Numbers,
): number {
  const click = point + key
  if (fieldClass === 'consent') return click
  if (fieldClass === 'upload') return upload
  if (fieldClass === 'created-short') return (wordsShort / composing) * 60
  if (fieldClass === 'created-long') return (wordsLong / composing) * 60
  if (kind === 'choice' || kind === 'choices' || fieldClass === 'choice') return home + 2 * click
  return (fieldClass === 'known' ? charsKnown : charsGathered) * key
}

/** For people: to half a minute below ten minutes, to whole minutes from there on. */
export function roundMinutes(minutes: number): number {
  return Math.abs(minutes) < 10 ? Math.round(minutes * 2) / 2 : Math.round(minutes)
}
