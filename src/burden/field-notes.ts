/** What people say of single fields, by label or id: in front matter and in `meta` of untape.yml. */
import type {Document, Field} from '../document/document.ts'
import {type FieldClass, isFieldClass} from '../document/field-class.ts'
import {wordKey} from '../document/label.ts'

export interface FieldNote {
  readonly class?: FieldClass
  /** Why the field is asked. */
  readonly why?: string
  /** The law or contract that asks for it. */
  readonly legalBasis?: string
}

export type FieldNotes = Readonly<Record<string, FieldNote>>

/** Finds what is said of a field. A document’s own word wins over its folder’s, note by note. */
export function noteFinder({meta}: Pick<Document, 'meta'>, folder: FieldNotes = {}): (field: Field) => FieldNote | undefined {
  const named = new Map<string, FieldNote>()
  for (const [name, note] of [...Object.entries(folder), ...Object.entries(notesIn(meta.fields))]) {
    for (const key of new Set([`id ${name}`, wordKey(name)])) named.set(key, {...named.get(key), ...note})
  }
  if (named.size === 0) return () => undefined
  return ({id, label}) => (id === undefined ? undefined : named.get(`id ${id}`)) ?? named.get(wordKey(label?.text ?? ''))
}

/** The notes in front matter; what cannot be used is left out. */
function notesIn(fields: unknown): FieldNotes {
  if (!isRecord(fields)) return {}
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, note]) => {
      if (!isRecord(note)) return []
      const {class: named, why, 'legal-basis': legalBasis} = note
      return [[name, {...(isFieldClass(named) ? {class: named} : {}), ...(isText(why) ? {why} : {}), ...(isText(legalBasis) ? {legalBasis} : {})}]]
    }),
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}
