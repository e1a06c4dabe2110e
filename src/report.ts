import type {Document, Format, Kind, NotChecked} from './document/document.ts'
import {asksRequester} from './document/questions.ts'
import {type Facts, factsOf} from './facts.ts'
import type {Finding} from './finding.ts'
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
  readonly findings: readonly Finding[]
  readonly notChecked: readonly NotChecked[]
  /** What the rules of other files may read. */
  readonly facts: Facts
}

/** The results of a run. */
export interface Report {
  readonly version: string
  readonly files: readonly FileReport[]
}

export interface Summary {
  readonly files: number
  readonly words: number
  readonly errors: number
  readonly warnings: number
  readonly notes: number
}

const languageNames: Readonly<Record<string, string>> = {
  pt: 'Portuguese',
  es: 'Spanish',
  fr: 'French',
  de: 'German',
  it: 'Italian',
  nl: 'Dutch',
  pl: 'Polish',
  ja: 'Japanese',
  ko: 'Korean',
  zh: 'Chinese',
  ru: 'Russian',
  sv: 'Swedish',
  da: 'Danish',
  no: 'Norwegian',
  fi: 'Finnish',
  cs: 'Czech',
  tr: 'Turkish',
  uk: 'Ukrainian',
}

/** Puts a document and its findings into the shape of the report. */
export function reportFile(document: Document, findings: readonly Finding[]): FileReport {
  const notChecked = [...document.notChecked]
  if (document.language !== 'en') {
    const name = languageNames[document.language] ?? `the language “${document.language}”`
    notChecked.push({reason: `The document is in ${name}: the rules for English were not run.`, place: ''})
  }
  return {
    path: document.path,
    format: document.format,
    kind: document.kind,
    audience: document.audience,
    language: document.language,
    words: document.blocks.reduce((sum, block) => sum + (block.role === 'placeholder' ? 0 : countWords(block.text)), 0),
    fields: document.fields.filter((field) => asksRequester(field, document)).length,
    findings,
    notChecked,
    facts: factsOf(document),
  }
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
