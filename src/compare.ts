/** What a change did to the findings of a file: which are new, which were there before, which are gone. */
import {groupBy} from './document/group.ts'
import type {Placed} from './document/place.ts'
import {LineIndex} from './document/position.ts'
import type {Span} from './document/text.ts'
import type {Finding} from './finding.ts'
import {normalise} from './fingerprint.ts'

/** A version of a file: its text and what was found in it. */
export interface ComparedVersion {
  readonly source: string
  readonly findings: readonly Finding[]
  /** Where a span of it stands; a finding that moves keeps its old place without it. */
  readonly placed?: (span: Span) => Placed
}

/** The findings of the newer version, and those of the older one that are gone. */
export interface Comparison {
  /** Findings that the older version did not have, or had with a lower measure (`was`). */
  readonly added: readonly Finding[]
  readonly existing: readonly Finding[]
  readonly fixed: readonly Finding[]
}

/**
 * Compares two versions of a file, linted under one name so that their
 * fingerprints speak of the same path. Without an older version all is new.
 *
 * Findings are told apart by rule and quoted words, never by line: text that
 * moves keeps its findings. Of several alike, those on added lines are the new
 * ones. A finding that counts (fields, a grade, uses of a word) is new when it
 * counts more than before, and then stands at an added occurrence.
 */
export function compareVersions(before: ComparedVersion | undefined, after: ComparedVersion): Comparison {
  if (!before) return {added: after.findings, existing: [], fixed: []}
  const isAdded = lineTest(after.source, before.source)
  const isRemoved = lineTest(before.source, after.source)
  const older = groups(before.findings)
  const pairs: [older: Finding, newer: Finding][] = []
  const added: Finding[] = []
  const left = new Map(older)
  for (const [key, newer] of groups(after.findings)) {
    const known = older.get(key) ?? []
    left.delete(key)
    const {rest, extra} = split(newer, known.length, isAdded)
    const old = split(known, newer.length, isRemoved)
    for (const [i, finding] of rest.entries()) pairs.push([old.rest[i] ?? finding, finding])
    added.push(...extra)
    if (old.extra.length > 0) left.set(key, old.extra)
  }
  const fixed = [...left.values()].flat()
  const fresh = added.filter((finding) => {
    const at = fixed.findIndex((one) => isSameMeasured(one, finding, before.source))
    const [one] = at < 0 ? [] : fixed.splice(at, 1)
    if (one) pairs.push([one, finding])
    return !one
  })
  const gone = new Set(fixed)
  const lines = new LineIndex(after.source)
  const worse = pairs.flatMap(([old, finding]) => (isWorse(old, finding) ? [atAdded(finding, old.measure, isAdded, after, lines)] : []))
  const order = new Map(after.findings.map(({fingerprint}, i) => [fingerprint, i]))
  // By where they stand now: one that moved to an added occurrence is read there.
  const byPlace = (a: Finding, b: Finding): number =>
    (a.span?.start ?? -1) - (b.span?.start ?? -1) || (order.get(a.fingerprint) ?? 0) - (order.get(b.fingerprint) ?? 0)
  return {
    added: [...fresh, ...worse].sort(byPlace),
    existing: pairs.flatMap(([old, finding]) => (isWorse(old, finding) ? [] : [finding])).sort(byPlace),
    fixed: before.findings.filter((finding) => gone.has(finding)),
  }
}

/** Findings of one rule about the same words; a rule's findings about the whole document are one group. */
function groups(findings: readonly Finding[]): Map<string, Finding[]> {
  return groupBy(findings, ({rule, quote}) => `${rule}\n${normalise(quote)}`)
}

/** Takes out what is more than `count`: first what stands on changed lines, then the last. */
function split(findings: readonly Finding[], count: number, isChanged: (span: Span) => boolean): {rest: Finding[]; extra: Finding[]} {
  const surplus = Math.max(0, findings.length - count)
  if (surplus === 0) return {rest: [...findings], extra: []}
  const changed = new Set(findings.filter(({span}) => span && isChanged(span)))
  const others = findings.filter((finding) => !changed.has(finding))
  const extra = new Set([...changed, ...others.reverse()].slice(0, surplus))
  return {rest: findings.filter((finding) => !extra.has(finding)), extra: findings.filter((finding) => extra.has(finding))}
}

/**
 * Whether two findings with other words count the same thing: the first place
 * of the newer one was counted by the older one, the section is the same, or
 * it is one passage before and after an edit.
 */
function isSameMeasured(older: Finding, newer: Finding, source: string): boolean {
  if (older.rule !== newer.rule || older.measure === undefined || newer.measure === undefined) return false
  if (!older.occurrences || !newer.occurrences) return overlap(older.quote, newer.quote) >= 0.5
  const counted = older.occurrences.map(({start, end}) => normalise(source.slice(start, end)))
  return counted.includes(normalise(newer.quote)) || (isSamePlace(older.place, newer.place) && !countsPlaces(newer))
}

/** The section or the field is the same; in a file without lines paragraphs are numbered anew with each edit. */
function isSamePlace(one: string, other: string): boolean {
  const [a, b] = [one, other].map((place) => place.replace(/(?:^| › )paragraph \d+$/, ''))
  return a !== '' && a === b
}

function countsPlaces({occurrences, measure}: Finding): boolean {
  return occurrences?.length === measure
}

/** The share of the words of the shorter text that the other has too. */
function overlap(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => new Set(normalise(text).split(' ')))
  if (!a || !b) return 0
  return [...a].filter((word) => b.has(word)).length / Math.min(a.size, b.size)
}

function isWorse(older: Finding, newer: Finding): boolean {
  return older.measure !== undefined && newer.measure !== undefined && newer.measure > older.measure
}

/** A finding that got worse, at a place that the change added, if it has one. */
function atAdded(finding: Finding, was: number | undefined, isAdded: (span: Span) => boolean, {source, placed}: ComparedVersion, lines: LineIndex): Finding {
  const worse = was === undefined ? finding : {...finding, was}
  const at = finding.span && !isAdded(finding.span) ? finding.occurrences?.find(isAdded) : undefined
  return at ? {...worse, span: at, quote: source.slice(at.start, at.end), position: lines.position(at), ...placed?.(at)} : worse
}

/** Tells whether a span starts on a line that another text does not have, or has less often. */
function lineTest(source: string, other: string): (span: Span) => boolean {
  const counts = new Map<string, number>()
  for (const line of other.split(/\r\n|\n|\r/)) counts.set(line.trim(), (counts.get(line.trim()) ?? 0) + 1)
  const lines = new LineIndex(source)
  const changed = new Set<number>()
  for (const [i, line] of source.split(/\r\n|\n|\r/).entries()) {
    const count = counts.get(line.trim()) ?? 0
    if (count === 0) changed.add(i + 1)
    else counts.set(line.trim(), count - 1)
  }
  return ({start}) => changed.has(lines.point(start).line)
}
