/** What an entry of a glossary may hold: what reads YAML, CSV and spreadsheets shares it. */
import type {GlossaryEntry} from '../language/glossary.ts'
import {nearest} from '../nearest.ts'

/** The keys of an entry, in the order in which they are written. */
export const entryKeyNames = [
  'term',
  'forms',
  'status',
  'say',
  'means',
  'expands',
  'audience',
  'owner',
  'source',
  'reviewed',
  'lang',
  'part',
  'near',
  'unless',
  'where',
  'bad',
  'good',
] as const
export type EntryKey = (typeof entryKeyNames)[number]

const lists: ReadonlySet<string> = new Set(['forms', 'say', 'near', 'unless'])

/** Whether a key holds a list of texts; the others hold one text. */
export function isList(key: string): boolean {
  return lists.has(key)
}

/** The key as typed, if an entry has it. */
export function asEntryKey(name: string): EntryKey | undefined {
  return entryKeyNames.find((key) => key === name)
}

/** The values of an entry before anybody has looked at them: a text or a list of texts by key. */
export type RawEntry = Readonly<Partial<Record<EntryKey, string | readonly string[]>>>

/** Something wrong with an entry. */
export interface Fault {
  /**
   * `refused`: no run of untape takes the file. `unfinished`: nor that, until somebody writes what stands as “TODO”.
   * `loose`: untape takes it, but it is not what schema.json asks for. `incomplete`: the same for what is missing.
   */
  readonly kind: 'refused' | 'unfinished' | 'loose' | 'incomplete'
  /** Whether it is that the term stands in the file already. */
  readonly isTwice?: boolean
  /** The key that it is about; the entry as a whole when left out. */
  readonly key?: EntryKey
  /** One sentence without a full stop. */
  readonly message: string
}

/** What stands where a person has yet to write something. */
export const toDo = 'TODO'

const longest = 300
const sentences: readonly EntryKey[] = ['means', 'bad', 'good']

/** What is wrong with an entry, what is refused first. */
export function faultsOf(raw: RawEntry): Fault[] {
  const refused = refusals(raw)
  return [...refused, ...unfinished(raw), ...looseness(raw), ...(refused.length > 0 ? [] : incompleteness(raw))]
}

/** The entry that the values make, in their order; only for values that nothing is refused in. */
export function entryOf(raw: RawEntry): GlossaryEntry {
  return Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined)) as unknown as GlossaryEntry
}

/** “there is no key “statsu”: did you mean “status”?” */
export function unknownKey(name: string): string {
  const near = nearest(name, entryKeyNames)
  return `there is no key “${name}”${near ? `: did you mean “${near}”?` : ''}`
}

function refusals(raw: RawEntry): Fault[] {
  const {term, status, audience, where, source, say, means} = raw
  const name = `“${String(term)}”`
  const faults: Fault[] = []
  const refuse = (key: EntryKey, message: string): void => {
    faults.push({kind: 'refused', key, message})
  }
  if (typeof term !== 'string' || !/[\p{L}\p{N}]/u.test(term)) return [{kind: 'refused', key: 'term', message: 'an entry needs “term:” with a word in it'}]
  if (status === undefined) refuse('status', `${name} needs “status:” avoid, explain or ok`)
  else if (status !== 'avoid' && status !== 'explain' && status !== 'ok')
    refuse('status', `${name} has the unknown status “${String(status)}”: use avoid, explain or ok`)
  if (audience !== undefined && audience !== 'everyone' && audience !== 'it') refuse('audience', `${name} has an unknown audience: use everyone or it`)
  if (where !== undefined && where !== 'request') refuse('where', `${name} has an unknown “where:”: leave it out or use request`)
  if (typeof source !== 'string' || source === '') refuse('source', `${name} needs “source:”, so that people can see where it comes from`)
  if (status === 'avoid' && (say === undefined || say.length === 0)) refuse('say', `${name} needs “say:” with what to write instead`)
  if (status === 'explain' && typeof means !== 'string') refuse('means', `${name} needs “means:”, the explanation that readers should get`)
  return faults
}

function unfinished(raw: RawEntry): Fault[] {
  return entryKeyNames.flatMap((key) => {
    const value = raw[key]
    const isOpen = key !== 'term' && key !== 'forms' && (typeof value === 'string' ? value.trim() === toDo : value?.includes(toDo))
    return isOpen
      ? [{kind: 'unfinished' as const, key, message: `“${String(raw.term)}” is not finished: write what “${key}:” should say, or take the entry out`}]
      : []
  })
}

function looseness(raw: RawEntry): Fault[] {
  const faults: Fault[] = []
  const add = (key: EntryKey, message: string): void => {
    faults.push({kind: 'loose', key, message})
  }
  for (const key of entryKeyNames) {
    const value = raw[key]
    if (value === undefined) continue
    const texts = typeof value === 'string' ? [value] : value
    if (texts.length === 0 || texts.some((text) => text.trim() === '')) add(key, `“${key}:” is empty: fill it in or leave it out`)
    else if (new Set(texts).size < texts.length) add(key, `“${key}:” has the same text twice: leave one out`)
    if (sentences.includes(key) && String(value).length > longest)
      add(key, `“${key}:” has ${String(value).length} characters: one sentence of at most ${longest} is read`)
  }
  const {status, say, part, lang, reviewed} = raw
  if (say !== undefined && (status === 'explain' || status === 'ok')) add('say', '“say:” is only for terms to avoid: leave it out, or use “status: avoid”')
  if (part !== undefined && part !== 'verb') add('part', '“part:” is “verb” or left out')
  if (lang !== undefined && !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(String(lang))) add('lang', '“lang:” takes a code such as en or pt')
  if (reviewed !== undefined && !isDay(String(reviewed))) add('reviewed', '“reviewed:” takes a date such as 2026-11-23')
  return faults
}

/** An entry is known by its examples, and untape tries them. */
function incompleteness({term, status, means, expands, bad, good}: RawEntry): Fault[] {
  const missing: string[] = []
  if (status === 'ok' && means === undefined && expands === undefined) missing.push('“means:”')
  if (status === 'avoid' && means === undefined) missing.push('“means:”')
  if (status !== 'ok' && bad === undefined) missing.push('“bad:”')
  if (status !== 'ok' && good === undefined) missing.push('“good:”')
  if (missing.length === 0) return []
  const what = missing.length === 1 ? missing[0] : `${missing.slice(0, -1).join(', ')} and ${missing.at(-1)}`
  return [
    {
      kind: 'incomplete',
      message: `“${String(term)}” has no ${what}: add ${missing.length === 1 ? 'it' : 'them'}, so that people and untape can tell what is meant`,
    },
  ]
}

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const time = Date.parse(text)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}
