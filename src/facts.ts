import {questionKey} from './document/concepts.ts'
import type {Document} from './document/document.ts'
import {asksRequester} from './document/questions.ts'
import {spelledOut} from './language/definitions.ts'

/** What a file says that the rules of other files may read: plain JSON. */
export interface Facts {
  /** Acronyms that the document spells out, sorted. */
  readonly acronyms: readonly string[]
  /** What a form asks its requester: each question's key, in order. */
  readonly questions: readonly string[]
}

/** A document that this one links to, or one of its folder, with what it says. */
export interface Related {
  /** From the repository's root, with `/`. */
  readonly path: string
  readonly facts: Facts
}

const gathered = new WeakMap<Document, Facts>()

/** The facts of a document, gathered once. */
export function factsOf(document: Document): Facts {
  const facts = gathered.get(document) ?? gather(document)
  gathered.set(document, facts)
  return facts
}

function gather(document: Document): Facts {
  return {
    acronyms: [...spelledOut(document.blocks)].sort(),
    questions:
      document.kind === 'form' ? document.fields.filter((field) => asksRequester(field, document)).map(({label}) => questionKey(label?.text ?? '')) : [],
  }
}
