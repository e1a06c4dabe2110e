/**
 * The facts that forms ask for, with the labels that ask for them: data only.
 *
 * A label is a phrase of lower-case words. `a|b` is a choice of words, a word with `?` at its end may be left out, and an
 * underscore joins words into one choice (`line_manager|boss`). Plurals, articles, “your”, “please enter”, “of the
 * requester”, brackets and marks are taken off a label before it is looked up, and a few spellings are made one
 * (`email`, `username`, `number`, `centre`, `organisation`).
 */
import type {FieldClass} from './field-class.ts'

/** What a field asks for. */
export interface Concept {
  /** In configuration and in the keys of questions. */
  readonly id: string
  /** As a person would say it. */
  readonly name: string
  /** Who has the answer already: the company, the platform the form is on, or IT; nobody but the requester has the others. */
  readonly holder: 'company' | 'platform' | 'it' | 'requester'
}

/** A concept, the labels that ask for it and what answering takes. */
export interface ConceptEntry extends Concept {
  readonly class: FieldClass
  /** The whole label. */
  readonly labels?: readonly string[]
  /** The whole label, but it may as well mean a thing or another person: it counts only where the requester is meant. */
  readonly vague?: readonly string[]
  /** Words anywhere in the label. */
  readonly words?: readonly string[]
  /** Choices are no reason to ask: the answer is held all the same. */
  readonly evenAsChoice?: true
  /** A place, and a request has one too: where something is brought, mended or set up. A vague label counts only where its section or help says that the requester's own is meant. */
  readonly isPlace?: true
  /** All its labels ask for one fact, so that two of them in a form are one too many. */
  readonly once?: true
}
