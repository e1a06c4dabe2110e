/** Reads the facts of the files around a document; each file is read once. */
import type {Document} from './document/document.ts'
import {type Facts, factsOf, type Related} from './facts.ts'
import {relatedPaths} from './related.ts'
import type {Tree} from './tree.ts'

/** How many documents that were read for their facts are kept until it is their turn to be linted. */
const maxKept = 500

/** Reads a file that is there into a document; may throw. */
type ReadFile = (path: string, content: Uint8Array) => Document

/** What documents say, by their bytes: trees that give the same bytes for a path can share it. */
export type FactsByContent = WeakMap<Uint8Array, {readonly path: string; readonly facts: Facts}>

export interface NeighbourOptions {
  /** Whether a file will be linted itself, so that its document is worth keeping; every file when left out. */
  readonly isDue?: ((path: string) => boolean) | undefined
  /** What is known already from another tree under the same configuration. */
  readonly known?: FactsByContent | undefined
}

/** What the files around a document say. A file that cannot be read says nothing. */
export class Neighbours {
  readonly #tree: Tree
  readonly #read: ReadFile
  readonly #isDue: (path: string) => boolean
  readonly #known: FactsByContent
  readonly #facts = new Map<string, Facts | undefined>()
  readonly #documents = new Map<string, Document>()
  readonly #names = new Map<string, readonly string[]>()

  constructor(tree: Tree, read: ReadFile, {isDue = () => true, known = new WeakMap()}: NeighbourOptions = {}) {
    this.#tree = tree
    this.#read = read
    this.#isDue = isDue
    this.#known = known
  }

  /** The facts that hold for a document, sorted by path; its path goes from the root of the tree. */
  relatedTo(document: Pick<Document, 'path' | 'format' | 'links'>): Related[] {
    const related: Related[] = []
    for (const path of relatedPaths(document, (folder) => this.#namesIn(folder))) {
      const facts = this.#factsOf(path)
      if (facts && facts.acronyms.length + facts.questions.length + (facts.uses?.length ?? 0) > 0) related.push({path, facts})
    }
    return related.sort((a, b) => (a.path < b.path ? -1 : 1))
  }

  /** The document of a file that was read for its facts, handed out once; undefined for any other. */
  take(path: string): Document | undefined {
    const document = this.#documents.get(path)
    this.#documents.delete(path)
    return document
  }

  /** Facts of a document that was read anyway. */
  add(path: string, document: Document): void {
    if (!this.#facts.has(path)) this.#facts.set(path, factsOf(document))
  }

  #factsOf(path: string): Facts | undefined {
    if (this.#facts.has(path)) return this.#facts.get(path)
    const facts = this.#readFacts(path)
    this.#facts.set(path, facts)
    return facts
  }

  #readFacts(path: string): Facts | undefined {
    try {
      const bytes = this.#tree.read(path)
      if (!bytes) return undefined
      const isDue = this.#isDue(path)
      const known = this.#known.get(bytes)
      if (known?.path === path && !isDue) return known.facts
      const document = this.#read(path, bytes)
      const facts = factsOf(document)
      this.#known.set(bytes, {path, facts})
      if (isDue && this.#documents.size < maxKept) this.#documents.set(path, document)
      return facts
    } catch {
      return undefined
    }
  }

  #namesIn(folder: string): readonly string[] {
    const names = this.#names.get(folder) ?? this.#tree.names(folder)
    this.#names.set(folder, names)
    return names
  }
}
