/** Entries that meet: in one text the matcher would find both, and has to choose. */
import {entryKeys, type GlossaryEntry} from '../language/glossary.ts'
import {spellingsOf} from '../language/spellings.ts'
import type {PlacedEntry} from './file.ts'
import type {GlossaryFinding} from './finding.ts'

/** An entry with the file that it stands in. */
export interface OwnEntry extends PlacedEntry {
  readonly file: string
}

interface Meeting {
  readonly first: OwnEntry
  readonly second: OwnEntry
  /** The spelling that finds both. */
  readonly text: string
  /** How far it is from what each of them lists. */
  readonly distances: readonly [first: number, second: number]
}

/** The entries, in the order in which they are laid over each other, that find the same words. */
export function findDuplicates(entries: readonly OwnEntry[]): GlossaryFinding[] {
  return meetingsOf(entries).flatMap((meeting) => {
    const message = messageOf(meeting)
    if (!message) return []
    const {second} = meeting
    return [{check: 'duplicate-term', severity: message.severity, file: second.file, line: second.line, term: second.entry.term, message: message.text}]
  })
}

/** The entries of all files, those for some paths only among them, that name different owners for the same words. */
export function findTwoOwners(entries: readonly OwnEntry[]): GlossaryFinding[] {
  return meetingsOf(entries.filter(({entry}) => entry.owner !== undefined)).flatMap(({first, second, distances}) => {
    const [one, other] = [first.entry.owner ?? '', second.entry.owner ?? '']
    if (distances[0] + distances[1] > 0 || nameKey(one) === nameKey(other)) return []
    const message = `“${second.entry.term}” belongs to ${other} here and to ${one} in ${placeOf(first)}: agree on one owner.`
    return [{check: 'two-owners', severity: 'warning', file: second.file, line: second.lineOf('owner'), term: second.entry.term, message}]
  })
}

/** Each pair of entries once, with the spelling that is nearest to what they list. */
function meetingsOf(entries: readonly OwnEntry[]): Meeting[] {
  const holders = new Map<string, {own: OwnEntry; distance: number}[]>()
  const met = new Map<OwnEntry, Map<OwnEntry, Meeting>>()
  for (const own of entries) {
    const keys = new Set<string>()
    const pairs = new Map<OwnEntry, Meeting>()
    for (const {key, text, distance} of spellingsOf(own.entry)) {
      if (keys.has(key)) continue
      keys.add(key)
      const others = holders.get(key) ?? []
      for (const other of others) {
        const best = pairs.get(other.own)
        const sum = distance + other.distance
        if (!best || sum < best.distances[0] + best.distances[1])
          pairs.set(other.own, {first: other.own, second: own, text, distances: [other.distance, distance]})
      }
      others.push({own, distance})
      holders.set(key, others)
    }
    met.set(own, pairs)
  }
  return [...met.values()].flatMap((pairs) => [...pairs.values()])
}

function messageOf({first, second, text, distances}: Meeting): {severity: 'warning' | 'note'; text: string} | undefined {
  const [one, other] = distances
  const [ownTerm, term] = [`“${second.entry.term}”`, `“${first.entry.term}”`]
  if (second.file !== first.file && isReplaced(first.entry, second.entry)) {
    return {severity: 'warning', text: `${ownTerm} stands in ${placeOf(first)} too, and this entry takes its place: keep one of the two.`}
  }
  if (one === 0 && other === 0) return {severity: 'warning', text: `“${text}” is listed for ${term} in ${placeOf(first)} too: list it once.`}
  // What is listed beats what is guessed: that is how one form of a word is told from the others.
  if (one !== other) {
    const [listed, guessed] = one < other ? [first, second] : [second, first]
    if (isOtherWord(first.entry, second.entry)) {
      return {
        severity: 'note',
        text: `“${text}” is found as a form of “${guessed.entry.term}” too, and ${ownTerm} and ${term} (${placeOf(first)}) say something else to write instead: “${listed.entry.term}” wins there, so take it out unless that is meant.`,
      }
    }
    if (!isSameAdvice(first.entry, second.entry)) return undefined
    return {
      severity: 'note',
      text: `${ownTerm} and ${term} (${placeOf(first)}) say the same of “${text}”, which is found as a form of “${guessed.entry.term}”: take “${listed.entry.term}” out, or say something else there.`,
    }
  }
  return {
    severity: 'warning',
    text: `“${text}” is found as a form of ${term} (${placeOf(first)}) and of ${ownTerm}, and the first wins: list it in “forms:” of the right one.`,
  }
}

/** Whether laying an entry over another takes the other away. */
function isReplaced(below: GlossaryEntry, above: GlossaryEntry): boolean {
  const [key = ''] = entryKeys({...below, forms: []})
  return entryKeys(above).includes(key)
}

function isSameAdvice(one: GlossaryEntry, other: GlossaryEntry): boolean {
  const advice = ({status, say, audience, part, near, unless, where}: GlossaryEntry): string =>
    JSON.stringify([status, say, audience, part, near, unless, where])
  return one.status !== 'ok' && advice(one) === advice(other)
}

/** Whether two entries to avoid are told apart by nothing but what they say instead. */
function isOtherWord(one: GlossaryEntry, other: GlossaryEntry): boolean {
  const {say} = other
  return one.status === 'avoid' && !isSameAdvice(one, other) && isSameAdvice({...one, ...(say ? {say} : {})}, other)
}

function placeOf({file, line}: OwnEntry): string {
  return `${file}:${line}`
}

function nameKey(owner: string): string {
  return owner.toLowerCase().replace(/\s+/g, ' ').trim()
}
