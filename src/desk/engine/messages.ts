/** What the page and the engine say to each other: plain data, as it goes from one thread to another. */
import type {FileBurden} from '../../burden-report.ts'
import type {Severity, Span} from '../../finding.ts'
import type {ProcessMap} from '../../map/process-map.ts'
import type {FileReport} from '../../report.ts'

/** An `untape.yml` or a glossary that somebody dropped. */
export interface SettingsFile {
  readonly name: string
  readonly text: string
}

/** A document with what its findings hang on. */
export interface DeskInput {
  /** Its name, with folders where they matter, and `/`. */
  readonly path: string
  /** Its bytes as they are in the file. */
  readonly content: Uint8Array
  readonly settings: readonly SettingsFile[]
  /** YYYY-MM-DD. */
  readonly today: string
}

export type Request =
  | {readonly ask: 'check'; readonly input: DeskInput}
  | {readonly ask: 'review'; readonly input: DeskInput; readonly isSuggesting: boolean}
  | {readonly ask: 'report'; readonly input: DeskInput}

/** Words that stand in for others, by their place in the source. */
export interface Replacement extends Span {
  readonly words: string
}

/** A better wording, and what it changes; nothing where it is only to be thought of, or the text cannot be changed here. */
export interface Better {
  readonly words: string
  readonly changes: readonly Replacement[]
}

/** A finding as the page shows it. */
export interface DeskFinding {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly quote: string
  readonly fingerprint: string
  /** In the source, also for Word; null for the whole document. */
  readonly span: Span | null
  /** “Line 12”, a place, or “Whole document”. */
  readonly where: string
  readonly better: readonly Better[]
}

/** A Word file as a person reads it: a line for each paragraph, in place of the source that its reader made. */
export interface WordView {
  readonly lines: readonly WordLine[]
}

export interface WordLine {
  readonly text: string
  /** Where its text begins in the source; every unit of it stands there too. */
  readonly start: number
  /** The number of the paragraph in its part. */
  readonly paragraph: number
  /** `row`: the first of a row of a table; `control`: no text of the paragraph but said by one of its controls; `apart`: of a header or a note. */
  readonly kind: 'heading' | 'text' | 'row' | 'cell' | 'control' | 'apart'
}

/** What a person is told of a rule. */
export interface RuleText {
  readonly summary: string
  readonly why: string
}

/** One thing to do, in a sentence or two. */
export interface FirstStep {
  readonly text: string
  /** The rule whose findings it is about. */
  readonly rule?: string
}

export interface Checked {
  /** As `untape --format json` has it. */
  readonly report: FileReport
  readonly findings: readonly DeskFinding[]
  /** Of the rules that found something, by id. */
  readonly rules: Readonly<Record<string, RuleText>>
  /** Where to begin. */
  readonly first: readonly FirstStep[]
  readonly burden: FileBurden
  readonly map: ProcessMap
  /** Set for a file that the page does not change. */
  readonly word?: WordView
}

/** A copy of a Word file with comments, and what became of them in a few sentences. */
export interface Reviewed {
  readonly bytes: Uint8Array
  readonly said: readonly string[]
}

/** What each request is answered. */
export interface Answers {
  readonly check: Checked
  readonly review: Reviewed
  /** The HTML report. */
  readonly report: string
}

/** `failure` is one sentence for the person. */
export type Answer = {readonly result: Answers[keyof Answers]} | {readonly failure: string}
export type Question = Request & {readonly id: number}
export type Reply = Answer & {readonly id: number}

/** What a page, or a worker, gives the engine to speak through. */
export interface Port {
  onmessage: ((event: {readonly data: Question}) => void) | null
  postMessage(reply: Reply): void
}
