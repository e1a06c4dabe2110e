/**
 * The only door a rule may use. It says what a rule is and assembles the views
 * of a document that rules ask for; each view is computed once, when asked.
 */

import {type AnswerTime, findAnswerTimes} from './document/answer-times.ts'
import {type Approval, findApprovals} from './document/approvals.ts'
import type {Concept} from './document/concept-patterns.ts'
import {knownConcept, specialistConcept} from './document/concepts.ts'
import {findContacts} from './document/contacts.ts'
import type {Audience, Block, Document, Field, Format, Kind, Link, Meta, Problem, Section} from './document/document.ts'
import {findOwner} from './document/ownership.ts'
import {asksRequester, isOfficeUse} from './document/questions.ts'
import type {Span} from './document/text.ts'
import type {Related} from './facts.ts'
import type {Severity} from './finding.ts'
import {type Acronym, findUndefinedAcronyms} from './language/acronyms.ts'
import {explainer} from './language/explained.ts'
import {isForeign} from './language/foreign.ts'
import {type Glossary, groupTerms, type TermHit} from './language/glossary.ts'
import {type HardSection, hardSections} from './language/hard-sections.ts'
import {matchPattern, type PhraseHit, phraseMatcher} from './language/phrases.ts'
import {findPlainWords, type PlainWordHit} from './language/plain-words.ts'
import {protectedRanges, type Range} from './language/protect.ts'
import {type Sentence, sentencesOf} from './language/sentence-view.ts'
import {countWords} from './language/words.ts'

export type {
  Acronym,
  AnswerTime,
  Approval,
  Block,
  Concept,
  Field,
  HardSection,
  Link,
  PhraseHit,
  PlainWordHit,
  Problem,
  Related,
  Section,
  Sentence,
  Span,
  TermHit,
}

export type Category = 'language' | 'fields' | 'form' | 'process' | 'ownership' | 'format'
/** What a finding of the rule is about; only span rules speak on documents that are neither form nor process. */
export type Scope = 'span' | 'field' | 'document'

/** What the folder around a document says for it: `meta` of untape.yml, CODEOWNERS, issue config.yml. */
export interface Surroundings {
  readonly owner?: string
  readonly contact?: string
  readonly responseTime?: string
}

/** The document as a rule sees it. */
export interface Views {
  readonly kind: Kind
  readonly format: Format
  readonly audience: Audience
  /** Every block of prose, in reading order, with its source map. */
  prose(): readonly Block[]
  /**
   * Whether the document must say itself who answers for it: not a short one, not a team's own checklist (an issue has
   * people assigned to it), and not one for engineers (their repository says whose it is).
   */
  mustNamePeople(least: {readonly questions: number; readonly words: number}): boolean
  /** How many words the document has, code and addresses left out. */
  wordCount(): number
  /** Stretches of a block that no vocabulary rule speaks about. */
  protectedIn(block: Block): readonly Range[]
  /** Sentences of the prose blocks, with their length in words. */
  sentences(): readonly Sentence[]
  /** Glossary terms, outside protected stretches. */
  terms(): readonly TermHit[]
  /** The hits of one status that its audience must be told of, grouped by term in the order they are first met. */
  termsToTell(status: 'avoid' | 'explain'): readonly (readonly TermHit[])[]
  /** Whether the document explains a term of the glossary somewhere. */
  explains(hit: TermHit): boolean
  /** Acronyms that neither the document nor the glossary explains, each once with its occurrences. */
  undefinedAcronyms(): readonly Acronym[]
  /** Words with a plainer one (retext-simplify, curated), each once with its occurrences. */
  simplifications(): readonly PlainWordHit[]
  /** Sections of at least 100 words with their reading grade and hardest sentences. */
  hardSections(): readonly HardSection[]
  /** Occurrences of phrases in the given blocks, outside protected stretches. */
  phrases(list: readonly string[], blocks?: readonly Block[]): readonly PhraseHit[]
  /** Matches of a pattern in the given blocks, outside protected stretches. */
  matches(pattern: RegExp, blocks?: readonly Block[]): readonly PhraseHit[]
  /** Places to answer, in order, the office’s own among them. */
  fields(): readonly Field[]
  /** The fields that a requester has to answer: not the office's own, prefilled or consent boxes. */
  questions(): readonly Field[]
  /** Whether a field is for the office and not the requester. */
  isOfficeUse(field: Field): boolean
  /** The fact a field asks for although the company or the platform holds it. */
  knownConcept(field: Field): Concept | undefined
  /** The fact a field asks for although only IT normally has it. */
  specialistConcept(field: Field): Concept | undefined
  sections(): readonly Section[]
  /** Links with words of their own, in reading order; passages in another language left out. */
  links(): readonly Link[]
  meta(): Meta
  problems(): readonly Problem[]
  /** The accountable owner as the document or its folder names it. */
  owner(): string | undefined
  /** Ways to get help that the document or its folder names. */
  contacts(): readonly string[]
  /** Stated times within which somebody answers. */
  answerTimes(): readonly AnswerTime[]
  /** What linked documents, those of its folder and the repository's issue forms say; empty when nobody looked. */
  related(): readonly Related[]
  /** What needs or gets a person's approval, and who gives it; “needs no approval” among them, as negated. */
  approvals(): readonly Approval[]
}

type Slots<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never
type Values<T extends string> = Record<Slots<T>, string | number>

/** What a finding carries besides its message. */
export interface FindingExtras {
  readonly suggestions?: readonly string[]
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

/** `flags` quotes the source of each finding, in order; 'document' for one about the whole. */
export type Example =
  | {readonly bad: string; readonly flags: readonly string[]; readonly better?: string; readonly as?: ExampleFormat}
  | {readonly good: string; readonly because?: string; readonly as?: ExampleFormat}

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
  /** The language whose documents the rule understands; undefined: any. */
  readonly language?: string
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

/** The views of a document, each computed once, on demand. */
export function createViews(document: Document, glossary: Glossary, surroundings: Surroundings = {}, related: readonly Related[] = []): Views {
  const protections = new Map<Block, readonly Range[]>()
  const protectedIn = (block: Block): readonly Range[] => {
    const known = protections.get(block)
    if (known) return known
    const ranges = protectedRanges(block)
    protections.set(block, ranges)
    return ranges
  }
  // A placeholder shows an example answer, and a passage in another language follows other rules.
  const read = once(() => document.blocks.filter(({role, text}) => role !== 'placeholder' && !isForeign(text)))
  const readable = once(() => new Set(read()))
  const among = (blocks: readonly Block[] | undefined): readonly Block[] => blocks?.filter((block) => readable().has(block)) ?? read()
  const sentences = once(() => sentencesOf(read(), protectedIn))
  const terms = once(() => read().flatMap((block) => [...glossary.match(block, protectedIn(block))]))
  const questions = once(() => document.fields.filter((field) => asksRequester(field, document)))
  const wordCount = once(() => document.blocks.reduce((sum, {text}) => sum + countWords(text), 0))
  return {
    kind: document.kind,
    format: document.format,
    audience: document.audience,
    prose: () => document.blocks,
    mustNamePeople: (least) => {
      if (document.audience === 'it' || (document.kind === 'process' && document.format === 'issue-template')) return false
      return document.kind === 'form' ? questions().length >= least.questions : wordCount() >= least.words
    },
    wordCount,
    protectedIn,
    sentences,
    terms,
    termsToTell: (status) => groupTerms(terms(), status, document.audience),
    explains: explainer(document),
    undefinedAcronyms: once(() => findUndefinedAcronyms({...document, blocks: read()}, glossary, protectedIn)),
    simplifications: once(() => findPlainWords(read(), protectedIn, terms())),
    hardSections: once(() => hardSections(document.sections, sentences())),
    phrases: (list, blocks) => phraseMatcher(list)(among(blocks), protectedIn),
    matches: (pattern, blocks) => matchPattern(pattern, among(blocks), protectedIn),
    fields: () => document.fields,
    questions,
    isOfficeUse: (field) => isOfficeUse(field, document),
    knownConcept: (field) => knownConcept(field, document),
    specialistConcept,
    sections: () => document.sections,
    links: once(() => document.links.filter(({block}) => readable().has(block))),
    meta: () => document.meta,
    problems: () => document.problems,
    owner: once(() => findOwner(document) ?? surroundings.owner),
    contacts: once(() => [...findContacts(document), ...(surroundings.contact ? [surroundings.contact] : [])]),
    answerTimes: once(() => findAnswerTimes(document, surroundings.responseTime)),
    related: () => related,
    approvals: once(() => findApprovals(document)),
  }
}

function once<T>(compute: () => T): () => T {
  let known: {readonly value: T} | undefined
  return () => {
    known ??= {value: compute()}
    return known.value
  }
}
