import type {FileBurden} from '../burden-report.ts'
import {daysText, intervalText, statedTexts} from './burden-words.ts'

/** What a document states about the way of a request, as one line. */
export interface StatedFact {
  readonly name: 'Approvals' | 'Hand-offs' | 'Stated wait'
  /** null for a wait: its time stands in the text. */
  readonly number: number | null
  readonly text: string
}

/** Approvals, hand-offs and waits with their lines or places; `clean` makes the document’s words harmless. */
export function statedFacts({burden, approvers, handOffs, waits}: FileBurden, clean: (text: string) => string): StatedFact[] {
  const {approverMinutes, wait} = burden
  const time = approverMinutes ? `; about ${intervalText(approverMinutes)} minutes of their time for each request` : ''
  const to = handOffs.map((one) => ({...one, text: one.to}))
  const said = waits.map((one) => ({...one, text: `“${one.text}”`}))
  return [
    ...(approvers.length > 0 ? [{name: 'Approvals' as const, number: approvers.length, text: `${statedTexts(approvers, clean)}${time}`}] : []),
    ...(handOffs.length > 0 ? [{name: 'Hand-offs' as const, number: handOffs.length, text: `to ${statedTexts(to, clean)}`}] : []),
    ...(waits.length > 0 ? [{name: 'Stated wait' as const, number: null, text: `${wait ? `${daysText(wait)}: ` : ''}${statedTexts(said, clean)}`}] : []),
  ]
}
