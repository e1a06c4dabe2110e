/** The one classifier of labels: rules, the keys of questions and the minutes all ask here what a field asks for. */
import type {ConceptEntry} from './concept.ts'
import {askedConcepts} from './concepts-asked.ts'
import {heldConcepts} from './concepts-held.ts'
import {specialistConcepts} from './concepts-specialist.ts'
import {expandPhrase, labelForms, wordKey} from './label.ts'
import {memoised} from './memo.ts'

/** A concept found by its whole label. */
export interface LabelConcept {
  readonly entry: ConceptEntry
  /** The label says “your”, “my” or “of the requester”. */
  readonly isOwn: boolean
  /** The label may as well mean a thing or another person. */
  readonly isVague: boolean
}

/** A concept found by words in a label. */
export interface WordConcept {
  readonly entry: ConceptEntry
  readonly words: string
}

/** Every concept; where a label fits two, the first is named. */
const entries: readonly ConceptEntry[] = [...heldConcepts, ...specialistConcepts, ...askedConcepts]

interface Index {
  readonly labels: ReadonlyMap<string, {readonly entry: ConceptEntry; readonly isVague: boolean}>
  readonly words: ReadonlyMap<string, ConceptEntry>
  readonly longest: number
}

let built: Index | undefined

function index(): Index {
  if (built) return built
  const labels = new Map<string, {entry: ConceptEntry; isVague: boolean}>()
  const words = new Map<string, ConceptEntry>()
  for (const entry of entries) {
    for (const [phrases, isVague] of [
      [entry.labels ?? [], false],
      [entry.vague ?? [], true],
    ] as const) {
      for (const key of phrases.flatMap(expandPhrase)) if (!labels.has(key) || isVague) labels.set(key, labels.get(key) ?? {entry, isVague})
    }
    for (const key of (entry.words ?? []).flatMap(expandPhrase)) if (!words.has(key)) words.set(key, entry)
  }
  built = {labels, words, longest: Math.max(...Array.from(words.keys(), (key) => key.split(' ').length))}
  return built
}

/** The ids of all concepts. */
export const conceptIds: readonly string[] = entries.map(({id}) => id)

/** What a whole label asks for; “Department / role” asks for the first of its parts when each is a concept of one holder. */
export const conceptOfLabel = memoised(findConcept)

function findConcept(text: string): LabelConcept | undefined {
  const whole = lookUp(text)
  if (whole) return whole
  const bare = text.replace(/\([^()]*\)/g, ' ')
  const parts = bare.split(/\s*(?:\/|,|;|&|\+|\band\b|\bor\b)\s*/i).filter((part) => /[\p{L}]/u.test(part))
  if (parts.length < 2 || parts.length > 5) return undefined
  const found = parts.map(lookUp)
  const [first] = found
  if (!first || !found.every((one) => one !== undefined && one.entry.holder !== 'requester' && one.entry.holder !== 'it')) return undefined
  return {entry: first.entry, isOwn: found.some((one) => one?.isOwn), isVague: found.every((one) => one?.isVague)}
}

function lookUp(text: string): LabelConcept | undefined {
  for (const {key, whose} of labelForms(text)) {
    const hit = index().labels.get(key) ?? (whose === 'own' ? index().labels.get(withoutHouse(key)) : undefined)
    if (hit) return {entry: hit.entry, isOwn: whose === 'own', isVague: hit.isVague && whose === undefined}
  }
  return undefined
}

/** “Your Acme e-mail”: the name of the house before it changes nothing. Somebody else's address does. */
function withoutHouse(key: string): string {
  return key.replace(
    /^(?!(?:manager|supervisor|team|group|project|customer|client|personal|private|home|partner|sponsor|other|second|alternative|service|billing)\b)\S+ (?=email(?: address| id)?$)/,
    '',
  )
}

/** The concepts that words of a label name, longest words first where they overlap. */
export const conceptsIn = memoised((text): readonly WordConcept[] => {
  const {words, longest} = index()
  const list = wordKey(text).split(' ')
  const found: WordConcept[] = []
  for (let start = 0; start < list.length; start++) {
    for (let length = Math.min(longest, list.length - start); length > 0; length--) {
      const phrase = list.slice(start, start + length).join(' ')
      const entry = words.get(phrase)
      if (!entry) continue
      found.push({entry, words: phrase})
      start += length - 1
      break
    }
  }
  return found
})

/** Two labels with the same key ask for the same: a concept’s id, else the words that count. */
export function questionKey(label: string): string {
  const concept = conceptOfLabel(label)
  if (concept && !concept.isVague) return concept.entry.id
  return labelForms(label).at(-1)?.key ?? wordKey(label)
}
