import type {Finding} from '../../finding.ts'
import {splitPlace} from '../where.ts'

/** Findings of one part of a document. */
export interface PartFindings {
  /** As the place has it: “Section “Approvals””, “Field “Reason””; empty for the document as a whole, for its top, and for what stands under no title. */
  readonly part: string
  readonly isWhole: boolean
  /** The most severe rule first, and those of one rule in reading order. */
  readonly byRule: readonly (readonly Finding[])[]
}

const weights = {error: 2, warning: 1, note: 0} as const

/** The findings of a document by the part they stand in, in reading order; those on all of it come first. */
export function bySection(findings: readonly Finding[]): PartFindings[] {
  const parts = new Map<string, Finding[]>()
  const whole = findings.filter(isOfWhole)
  if (whole.length > 0) parts.set(wholeKey, whole)
  for (const finding of findings) {
    if (isOfWhole(finding)) continue
    const key = partOf(finding.place)
    const known = parts.get(key)
    if (known) known.push(finding)
    else parts.set(key, [finding])
  }
  return [...parts].map(([key, own]) => ({part: key === wholeKey ? '' : key, isWhole: key === wholeKey, byRule: byRule(own)}))
}

/** No place has this name: they are on one line. */
const wholeKey = '\n'

function isOfWhole({place, position, quote}: Finding): boolean {
  return place === '' && position === null && quote === ''
}

function byRule(findings: readonly Finding[]): Finding[][] {
  const rules = new Map<string, Finding[]>()
  for (const finding of findings) {
    const known = rules.get(finding.rule)
    if (known) known.push(finding)
    else rules.set(finding.rule, [finding])
  }
  const weight = (own: readonly Finding[]): number => own.reduce((most, {severity}) => Math.max(most, weights[severity]), 0)
  return [...rules.values()].sort((a, b) => weight(b) - weight(a))
}

/** The first part of a place: “Field “Size › weight” › help” is in “Field “Size › weight””. Empty for a place in a file without lines that stands under no title. */
export function partOf(place: string): string {
  return splitPart(place).part
}

/** The rest of a place: “help”, “table 2, row 3 › paragraph 17”. */
export function restOf(place: string): string {
  return splitPart(place).rest
}

function splitPart(place: string): {readonly part: string; readonly rest: string} {
  const {title, rest} = splitPlace(place)
  if (title !== '') return {part: oneLine(title), rest}
  // A table without a title is no section: it would be a heading for each of its rows.
  if (/^(?:table|paragraph|text box)\b/.test(place)) return {part: '', rest: place}
  const [part = ''] = /^[^“›]*(?:“[^”]*”)?[^›]*/.exec(place) ?? []
  return {part: oneLine(part), rest: place.slice(part.length).replace(/^[\s›]+/, '')}
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
