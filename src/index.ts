/** The library: read a document, lint it, look at the rules. */
import {entries} from '../glossary/index.ts'
import {rules} from '../rules/index.ts'
import {type FileBurden, reportBurden} from './burden-report.ts'
import type {Document} from './document/document.ts'
import {placer} from './document/place.ts'
import type {Related} from './facts.ts'
import {type Finding, type Fix, withoutLines} from './finding.ts'
import {fixableVersion, fixText} from './fix/fix-text.ts'
import {Glossary, type GlossaryEntry, mergeEntries} from './language/glossary.ts'
import {lintDocument, type RuleSetting} from './lint.ts'
import type {ProcessMap} from './map/process-map.ts'
import {mapOf} from './map-report.ts'
import {type ReadInput, readDocument as read} from './read.ts'
import {reportFile} from './report.ts'
import type {Surroundings} from './rule.ts'
import {createViews} from './views.ts'
import {inflate} from './zlib.ts'

export type {FileBurden} from './burden-report.ts'
export type {Block, Document, Field} from './document/document.ts'
export type {Span} from './document/text.ts'
export {type Facts, factsOf, type Related} from './facts.ts'
export type {Finding, Fix, Severity} from './finding.ts'
export type {GlossaryEntry} from './language/glossary.ts'
export type {RuleSetting} from './lint.ts'
export type {ProcessMap} from './map/process-map.ts'
export {ReadError, type ReadInput} from './read.ts'
export {LimitError} from './readers/limits.ts'
export type {AnyRule, Surroundings} from './rule.ts'
export {rules}

/**
 * Reads a file into the document that rules are run on.
 *
 * @throws {ReadError} when the bytes are not text or the format is not one of ours.
 * @throws {LimitError} when the file is too large or nests too deep.
 */
export function readDocument(input: ReadInput): Document {
  return read({inflate, ...input})
}

/** What `lint` may be told; everything has a default. */
export interface LintOptions {
  /** Severity and options by rule id. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** Entries laid over the built-in glossary. */
  readonly glossary?: readonly GlossaryEntry[]
  /** Owner, contact and answer time that the folder states for the document. */
  readonly surroundings?: Surroundings
  /** What documents around this one say: those it links to and those of its folder, by `factsOf`. */
  readonly related?: readonly Related[]
  /** YYYY-MM-DD, for suppressions that expire; without it none has expired. */
  readonly today?: string
}

let builtIn: Glossary | undefined

/** Lints a document: pure, the same input gives the same findings, sorted by offset and rule. */
export function lint(document: Document, options: LintOptions = {}): Finding[] {
  builtIn ??= new Glossary(entries)
  const findings = lintDocument(document, {
    rules,
    glossary: options.glossary ? new Glossary(mergeEntries(entries, options.glossary)) : builtIn,
    settings: options.rules ?? {},
    surroundings: options.surroundings ?? {},
    related: () => options.related ?? [],
    today: options.today ?? '0000-00-00',
  })
  return document.paragraphs ? withoutLines(findings, placer(document)) : findings
}

/** A text that was fixed. */
export interface FixedSource {
  /** The text with the fixes, without a byte order mark. */
  readonly source: string
  /** What was changed, in order and none over another: spans of the text as it was read. */
  readonly edits: readonly Fix[]
  /** What is left. */
  readonly findings: readonly Finding[]
}

/**
 * Fixes a text as `untape --fix` does: only changes that are safe whatever the
 * context, and with `suggest` the first suggestions too, where they stand in
 * for what is there. Each is proved by linting again. A Word file has no fixes.
 *
 * @throws as `readDocument` does.
 */
export function fix(input: ReadInput, {suggest = false, ...options}: LintOptions & {readonly suggest?: boolean} = {}): FixedSource {
  const versionOf = (document: Document) => fixableVersion(document, lint(document, options), reportFile(document, []).notChecked)
  const document = readDocument(input)
  const first = versionOf(document)
  if (document.paragraphs) return {source: document.source, edits: [], findings: first.findings}
  const again = {...input, format: document.format}
  const {version, edits} = fixText(first, {isSuggesting: suggest, lint: (content) => versionOf(readDocument({...again, content}))})
  return {source: version.source, edits, findings: version.findings}
}

/**
 * What a document costs the people who use it: minutes of a request with their 80 % interval, by field; approvals,
 * hand-offs and stated waits; hours and cost of a year where `surroundings.inputs` or front matter state the volume.
 * A model estimate: see src/burden/README.md.
 */
export function burden(document: Document, {surroundings = {}}: Pick<LintOptions, 'surroundings'> = {}): FileBurden {
  return reportBurden({document, views: createViews(document, new Glossary([]), surroundings)})
}

/** The process that a document states, as lanes, nodes and edges; without nodes where it states no steps. */
export function processMap(document: Document): ProcessMap {
  return mapOf({document, views: createViews(document, new Glossary([]))}, document.path)
}
