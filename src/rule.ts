/** The only door a rule may use: what a rule is, and what it reads. */

import type {Approval} from './document/approvals.ts'
import type {Block, Field} from './document/document.ts'
import type {Step} from './document/steps.ts'
import type {Span} from './document/text.ts'
import type {Fix, Severity} from './finding.ts'
import type {TermHit} from './language/glossary.ts'
import type {LanguageData} from './language/packs/pack.ts'
import type {Passive} from './language/passives.ts'
import type {PhraseHit} from './language/phrases.ts'
import type {Sentence} from './language/sentence-view.ts'
import type {Views} from './views.ts'

export {isJsonForm} from './document/json-formats.ts'
export {once} from './document/once.ts'
export type {Surroundings, Views} from './views.ts'
export type {Approval, Block, Field, Passive, PhraseHit, Sentence, Span, Step, TermHit}

export type Category = 'language' | 'fields' | 'form' | 'process' | 'ownership' | 'format'
/** What a finding of the rule is about; only span rules speak on documents that are neither form nor process. */
export type Scope = 'span' | 'field' | 'document'

type Slots<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never
type Values<T extends string> = Record<Slots<T>, string | number>

/** What a finding carries besides its message. */
export interface FindingExtras {
  readonly suggestions?: readonly string[]
  /** Only for a change that no reader could tell from the text as it is, or without which the format is refused: see src/fix/README.md. */
  readonly fix?: Fix | undefined
  readonly measure?: number
  readonly occurrences?: readonly Span[]
  /** Stronger or weaker than the rule's own severity. */
  readonly severity?: Severity
}

/** A finding before the engine gives it place, quote and fingerprint. */
export interface RuleFinding {
  readonly message: string
  readonly span: Span | 'document'
  readonly values: Readonly<Record<string, string | number>>
  readonly extras: FindingExtras
}

export interface RuleContext<M extends Record<string, string>, O extends object> {
  readonly options: O
  /** Reports; a field stands for its label (or its first line when it has none). */
  finding<Id extends keyof M & string>(message: Id, at: Span | Field | 'document', values: Values<M[Id]>, extras?: FindingExtras): RuleFinding
}

/** `flags` quotes the source of each finding, in order; 'document' for one about the whole. `beside` is another document next to it. */
export type Example =
  | {readonly bad: string; readonly flags: readonly string[]; readonly better?: string; readonly as?: ExampleFormat; readonly beside?: string}
  | {readonly good: string; readonly because?: string; readonly as?: ExampleFormat; readonly beside?: string}

/** What an example is read as; Markdown when left out. */
export type ExampleFormat = 'markdown' | 'issue-form' | 'issue-template' | 'form' | 'process'

export interface Rule<M extends Record<string, string> = Record<string, string>, O extends object = object> {
  readonly id: string
  /** One line of at most 70 characters. */
  readonly summary: string
  readonly why: string
  readonly severity: Severity | 'off'
  readonly category: Category
  readonly scope: Scope
  /** The language whose documents the rule understands; undefined: any, or those that have what it needs. */
  readonly language?: string
  /** Data of a language that the rule reads: it runs on documents in every language that has it. */
  readonly needs?: LanguageData
  readonly since: string
  readonly sources: readonly string[]
  readonly messages: M
  readonly options: O
  readonly examples: readonly Example[]
  check(document: Views, context: RuleContext<M, O>): Iterable<RuleFinding>
}

/** A rule whose message slots and options are not known: what the engine handles. */
export type AnyRule = Rule<Record<string, string>, object>

/** Defines a rule; the types of its message slots and options follow from what is written. */
export function defineRule<const M extends Record<string, string>, O extends object>(rule: Rule<M, O>): AnyRule {
  // The engine hands a rule only options of its own shape and messages of its own ids.
  return rule as unknown as AnyRule
}
