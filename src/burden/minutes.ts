/** How long a form takes its requester: reading, finding and entering each answer. Pure arithmetic over `constants`. */
import type {FieldKind} from '../document/document.ts'
import type {FieldClass} from '../document/field-class.ts'
import {constants} from './constants.ts'

/** What the arithmetic needs to know of a field. */
export interface AskedField {
  readonly class: FieldClass
  readonly kind: FieldKind
  /** Words of label, help and options. */
  readonly words: number
  /** How likely a requester answers it, from 0 to 1. */
  readonly chance: number
}

/** Seconds of one field; `seconds` is their sum times the chance. */
export interface FieldCost {
  readonly read: number
  readonly find: number
  readonly enter: number
  readonly seconds: number
}

/** Which of its numbers a constant gives: the value, or those of a quick or a slow person. */
export type Level = 'value' | 'low' | 'high'

/** Minutes of a form from its fields, not rounded. */
export function minutesOf(fields: readonly AskedField[], level: Level = 'value'): number {
  const seconds = fields.reduce((sum, field) => sum + costOf(field, level).seconds, constants.orient[level] + constants.review[level])
  return seconds / 60
}

/** What one field costs. */
export function costOf(field: AskedField, level: Level = 'value'): FieldCost {
  const read = (field.words / constants.reading[level]) * 60
  const find = findSeconds(field.class, level)
  const enter = constants.mental[level] + entrySeconds(field, level)
  return {read, find, enter, seconds: field.chance * (read + find + enter)}
}

function findSeconds(fieldClass: FieldClass, level: Level): number {
  switch (fieldClass) {
    case 'consent':
    case 'upload':
      return 0
    case 'known':
      return constants.findKnown[level]
    case 'choice':
      return constants.findChoice[level]
    case 'gathered':
      return constants.findGathered[level]
    case 'specialist':
      return constants.findSpecialist[level]
    default:
      return constants.findCreated[level]
  }
}

function entrySeconds({class: fieldClass, kind}: AskedField, level: Level): number {
  const {key, point, home, composing} = constants
  const click = point[level] + key[level]
  if (fieldClass === 'consent') return click
  if (fieldClass === 'upload') return constants.upload[level]
  if (fieldClass === 'created-short') return (constants.wordsShort[level] / composing[level]) * 60
  if (fieldClass === 'created-long') return (constants.wordsLong[level] / composing[level]) * 60
  if (kind === 'choice' || kind === 'choices' || fieldClass === 'choice') return home[level] + 2 * click
  return (fieldClass === 'known' ? constants.charsKnown : constants.charsGathered)[level] * key[level]
}

/** For people: to half a minute below ten minutes, to whole minutes from there on. */
export function roundMinutes(minutes: number): number {
  return minutes < 10 ? Math.round(minutes * 2) / 2 : Math.round(minutes)
}
