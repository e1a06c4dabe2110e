import type {MinutesSummary} from './burden/summary.ts'
import type {Document, Format, Kind, NotChecked} from './document/document.ts'
import {placeFinder} from './document/place.ts'
import {asksRequester} from './document/questions.ts'
import {type Facts, factsOf} from './facts.ts'
import type {Finding} from './finding.ts'
import {type ForeignPassages, foreignPassages} from './language/foreign.ts'
import {languageName} from './language/packs/index.ts'
import {countWords} from './language/words.ts'

/** The results for one file: what the JSON report carries. */
export interface FileReport {
  /** From the repository's root, with `/`. */
  readonly path: string
  readonly format: Format
  readonly kind: Kind
  readonly audience: string
  readonly language: string
  /** Words of prose, labels, help and options; no code, URLs or front matter. */
  readonly words: number
  /** Questions a requester fills in. */
  readonly fields: number
  /** What the questions take a requester; left out where there are none. */
  readonly burden?: {readonly minutes: MinutesSummary}
  readonly findings: readonly Finding[]
  readonly notChecked: readonly NotChecked[]
  /** What the rules of other files may read. */
  readonly facts: Facts
  /** Against an older version: `findings` are then only the new ones. */
  readonly change?: Change
  /** How many findings a baseline forgave. */
  readonly forgiven?: number
}

/** Whether a file has lines that a person can count: a finding of one that has none is told by its place. */
export function hasLines({format}: Pick<FileReport, 'format'>): boolean {
  return format !== 'docx'
}

/** What a change left and mended in a file. */
export interface Change {
  /** Findings that the older version had too. */
  readonly existing: number
  /** Findings of the older version that are gone. */
  readonly fixed: readonly Finding[]
}

/** What was fixed before a run. */
export interface Fixed {
  /** How many places were changed. */
  readonly places: number
  readonly files: number
}

/** The results of a run. */
export interface Report {
  readonly version: string
  readonly files: readonly FileReport[]
  /** Set where fixing was asked for. */
  readonly fixed?: Fixed | undefined
}

export interface Summary {
  readonly files: number
  readonly words: number
  readonly errors: number
  readonly warnings: number
  readonly notes: number
}

/** Puts a document and its findings into the shape of the report. */
export function reportFile(document: Document, findings: readonly Finding[], minutes?: MinutesSummary): FileReport {
  const notChecked = [...document.notChecked]
  if (document.language !== 'en') {
    notChecked.push({reason: `The document is in ${languageName(document.language)}: the rules for English were not run.`, place: ''})
  }
  const foreign = document.language === 'en' ? foreignPassages(document.blocks, document.language) : undefined
  if (foreign) notChecked.push({reason: foreignText(foreign), place: placeOfBlock(document, foreign)})
  return {
    path: document.path,
    format: document.format,
    kind: document.kind,
    audience: document.audience,
    language: document.language,
    words: document.blocks.reduce((sum, block) => sum + (block.role === 'placeholder' ? 0 : countWords(block.text)), 0),
    fields: document.fields.filter((field) => asksRequester(field, document)).length,
    ...(minutes ? {burden: {minutes}} : {}),
    findings,
    notChecked,
    facts: factsOf(document),
  }
}

/** “2 passages (64 words) are in Portuguese: the rules about words were not run on them.” */
function foreignText({blocks, words, language}: ForeignPassages): string {
  const name = language === undefined ? 'another language' : languageName(language)
  const [what, them] = blocks.length === 1 ? ['One passage', 'it'] : [`${blocks.length} passages`, 'them']
  return `${what} (${words} words) ${blocks.length === 1 ? 'is' : 'are'} in ${name}: the rules about words were not run on ${them}.`
}

/** Where the first passage stands. */
function placeOfBlock(document: Document, {blocks}: ForeignPassages): string {
  const start = blocks[0]?.starts[0] ?? 0
  return placeFinder(document)({start, end: start + 1})
}

/** Counts what a run found. */
export function summarise(files: readonly FileReport[]): Summary {
  const summary = {files: files.length, words: 0, errors: 0, warnings: 0, notes: 0}
  for (const {words, findings} of files) {
    summary.words += words
    for (const {severity} of findings) summary[`${severity}s`]++
  }
  return summary
}
