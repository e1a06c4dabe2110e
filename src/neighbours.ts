/** Reads the facts of the files around a document; each file is read once. */
import {lstatSync, readdirSync, readFileSync, realpathSync} from 'node:fs'
import {join, sep} from 'node:path'
import type {Document} from './document/document.ts'
import {type Facts, factsOf, type Related} from './facts.ts'
import {gitIgnores, type IgnoreRules} from './files.ts'
import {maxBytes} from './readers/limits.ts'
import {relatedPaths} from './related.ts'

/** How many documents that were read for their facts are kept until it is their turn to be linted. */
const maxKept = 500

/** Reads a file that is there into a document; may throw. */
type ReadFile = (file: string, content: Uint8Array) => Document

/** What the files around a document say. A file that cannot be read, is too large or is ignored by Git says nothing. */
export class Neighbours {
  readonly #read: ReadFile
  readonly #facts = new Map<string, Facts | undefined>()
  readonly #documents = new Map<string, Document>()
  readonly #names = new Map<string, readonly string[]>()
  readonly #ignored: IgnoreRules = new Map()
  readonly #real = new Map<string, string>()

  constructor(read: ReadFile) {
    this.#read = read
  }

  /** The facts that hold for a document, sorted by path. `root` is the folder that its path starts from. */
  relatedTo(document: Document, root: string): Related[] {
    const related: Related[] = []
    for (const path of relatedPaths(document, (folder) => this.#namesIn(join(root, folder)))) {
      const facts = this.#factsOf(join(root, path), root)
      if (facts && facts.acronyms.length + facts.questions.length + (facts.uses?.length ?? 0) > 0) related.push({path, facts})
    }
    return related.sort((a, b) => (a.path < b.path ? -1 : 1))
  }

  /** The document of a file that was read for its facts, handed out once; undefined for any other. */
  take(file: string): Document | undefined {
    const document = this.#documents.get(file)
    this.#documents.delete(file)
    return document
  }

  /** Facts of a document that was read anyway. */
  add(file: string, document: Document): void {
    if (!this.#facts.has(file)) this.#facts.set(file, factsOf(document))
  }

  #factsOf(file: string, root: string): Facts | undefined {
    if (this.#facts.has(file)) return this.#facts.get(file)
    const document = this.#documentOf(file, root)
    const facts = document && factsOf(document)
    this.#facts.set(file, facts)
    if (document && this.#documents.size < maxKept) this.#documents.set(file, document)
    return facts
  }

  #documentOf(file: string, root: string): Document | undefined {
    try {
      if (!this.#isInside(file, root) || gitIgnores(file, this.#ignored)) return undefined
      const stats = lstatSync(realpathSync(file))
      return stats.isFile() && stats.size <= maxBytes ? this.#read(file, readFileSync(file)) : undefined
    } catch {
      return undefined
    }
  }

  /** Whether a file is under the root when links are followed. */
  #isInside(file: string, root: string): boolean {
    const real = this.#real.get(root) ?? realpathSync(root)
    this.#real.set(root, real)
    return realpathSync(file).startsWith(real.endsWith(sep) ? real : real + sep)
  }

  #namesIn(folder: string): readonly string[] {
    const known = this.#names.get(folder)
    if (known) return known
    const names = namesIn(folder)
    this.#names.set(folder, names)
    return names
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
