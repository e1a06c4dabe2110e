import {questionKey} from './document/concepts.ts'
import type {Document, Field} from './document/document.ts'
import {keptBy} from './document/memo.ts'
import {asksRequester} from './document/questions.ts'
import {spelledOut} from './language/definitions.ts'
import {namesIn} from './language/organisations.ts'

/** What a file says that the rules of other files may read: plain JSON. */
export interface Facts {
  /** Acronyms that the document spells out, sorted. */
  readonly acronyms: readonly string[]
  /** Other words in capitals that it uses, sorted: what several documents use is a name of the house. */
  readonly uses?: readonly string[]
  /** What a form asks its requester: each question's key, in order. */
  readonly questions: readonly string[]
  /** What tells a form from others with the same questions: what it is filed under, and what stands in its fields already. */
  readonly filing?: string
}

/** A document that this one links to, or one of its folder, with what it says. */
export interface Related {
  /** From the repository's root, with `/`. */
  readonly path: string
  readonly facts: Facts
}

/** Which of the documents around one are asked; without a word all of them. */
export interface Asked {
  /** Only those that may say something of a word in capitals are needed; others may be among them. */
  readonly word?: string
  /** So many are enough. */
  readonly most?: number
}

/** What stands around a document, sorted by path; a document may have to be read for it. */
export type RelatedTo = (asked?: Asked) => readonly Related[]

/** Whether one of some documents spells a word in capitals out, and how many of them have it. */
export function saidOf(word: string, related: readonly Related[]): {readonly isSpelledOut: boolean; readonly count: number} {
  let isSpelledOut = false
  let count = 0
  for (const {facts} of related) {
    const {spelled, used} = wordsOf(facts)
    const isHere = spelled.has(word)
    isSpelledOut ||= isHere
    if (isHere || used.has(word)) count++
  }
  return {isSpelledOut, count}
}

/** The words of a file, which all documents around it ask for. */
const wordsOf = keptBy((facts: Facts) => ({spelled: new Set(facts.acronyms), used: new Set(facts.uses)}))

/** The facts of a document, gathered once. */
export const factsOf: (document: Document) => Facts = keptBy(gather)

function gather(document: Document): Facts {
  // What has no fields asks nothing: its kind, which takes a while, is not worked out for this.
  const isForm = document.fields.length > 0 && document.kind === 'form'
  const asked = isForm ? document.fields.filter((field) => asksRequester(field, document)) : []
  const filing = isForm ? filingOf(document, asked) : ''
  const defined = spelledOut(document.blocks)
  const uses = [...namesIn(document.blocks)].filter((name) => !defined.has(name) && maySayOf(name, document)).sort()
  return {
    acronyms: [...defined].filter((name) => maySayOf(name, document)).sort(),
    ...(uses.length > 0 ? {uses} : {}),
    questions: asked.map(({label}) => questionKey(label?.text ?? '')),
    ...(filing === '' ? {} : {filing}),
  }
}

/**
 * Whether a document may say something of a word in capitals, by its source
 * alone, so that a Markdown file without it need not be parsed. A word that is
 * broken up in its source (“R**TO**”), or part of another (“PR” in “PROD”), is no
 * fact.
 */
export function maySayOf(word: string, {format, source}: Pick<Document, 'format' | 'source'>): boolean {
  return (format !== 'markdown' && format !== 'issue-template') || standsIn(source, longestRun(word))
}

const letter = /[A-Za-z]/
const restOfWord = /^(?:s[A-Za-z]|[A-Za-rt-z])/

/** Whether a run of letters stands in a text by itself, with a number in front or behind (“1.3MB”), or with an “s” behind it. */
function standsIn(text: string, run: string): boolean {
  if (run === '') return true
  for (let at = text.indexOf(run); at !== -1; at = text.indexOf(run, at + 1)) {
    const end = at + run.length
    if (!letter.test(text.charAt(at - 1)) && !restOfWord.test(text.slice(end, end + 2))) return true
  }
  return false
}

/** The longest part of a word that no escape stands in: of “R&D”, which may be “R&amp;D”, one letter. */
function longestRun(word: string): string {
  return word.split(/[^A-Za-z0-9]+/).reduce((longest, run) => (run.length > longest.length ? run : longest), '')
}

/** Labels, people and project that a filed form gets, the start of its title, and the outlines in its fields. */
function filingOf({meta}: Document, fields: readonly Field[]): string {
  const keys = ['labels', 'assignees', 'projects', 'type', 'title'].map((key) => textOf(meta[key]))
  return [...keys, ...fields.flatMap(({outline}) => outline.map(({text}) => text))].join(' ').replace(/\s+/g, ' ').trim().toLowerCase()
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.map(textOf).sort().join(',') : typeof value === 'string' ? value : ''
}

/** Forms around one of so many different questions at least that share them and are filed alike; of two, only the one whose path comes second names the other. */
export function alikeForms(document: Document, related: RelatedTo, least: number): {path: string; shared: number; count: number}[] {
  const own = factsOf(document)
  const keys = [...new Set(own.questions)].filter((key) => key !== '')
  if (keys.length < least) return []
  return related()
    .filter(({path, facts}) => facts.filing === own.filing && isBefore(path, document.path))
    .map(({path, facts}) => ({path, shared: keys.filter((key) => facts.questions.includes(key)).length, count: keys.length}))
    .sort((a, b) => b.shared - a.shared || (a.path < b.path ? -1 : 1))
}

/** By name first, because the path of a document may start elsewhere. */
function isBefore(path: string, other: string): boolean {
  const [name, otherName] = [path, other].map((one) => one.split('/').at(-1) ?? '')
  return name === otherName ? path < other : (name ?? '') < (otherName ?? '')
}
