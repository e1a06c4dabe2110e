/** Reads the facts of the files around a document; each file is read once. */
import type {Document} from './document/document.ts'
import {once} from './document/once.ts'
import {type Facts, factsOf, maySayOf, type Related, type RelatedTo} from './facts.ts'
import {isMarkdown, textOf} from './read.ts'
import {linkedPaths, maxRelated, relatedPaths} from './related.ts'
import type {Tree} from './tree.ts'

/** How much text is kept of documents that were read for their facts, in UTF-16 units, until it is their turn to be linted. */
const mostKept = 2_000_000

/** Reads a file that is there into a document; may throw. */
type ReadFile = (path: string, content: Uint8Array) => Document

/** What documents say, by their bytes: trees that give the same bytes for a path can share it. */
export type FactsByContent = WeakMap<Uint8Array, {readonly path: string; readonly facts: Facts}>

/** What a document is asked for by those around it, as plain JSON. */
export interface Acquaintance {
  readonly format: string
  /** Where it links to, from the root of the tree. */
  readonly links: readonly string[]
  readonly facts: Facts
}

/** What a file says; undefined facts are those of a file that cannot be read. */
export interface KnownFacts {
  readonly facts: Facts | undefined
}

/** What is known of files without reading them. */
export interface KnownFiles {
  /** Undefined for a file that must be read. */
  factsOf(path: string): KnownFacts | undefined
  /** Told of each file that was read; undefined when it could not be. */
  learn(path: string, read: Acquaintance | undefined): void
}

export interface NeighbourOptions {
  /** Whether a file will be linted itself, so that its document is worth keeping; every file when left out. */
  readonly isDue?: ((path: string) => boolean) | undefined
  /** What is known already from another tree under the same configuration. */
  readonly known?: FactsByContent | undefined
  /** What is known from an earlier run. */
  readonly files?: KnownFiles | undefined
}

/** What the files around a document say. A file that cannot be read says nothing. */
export class Neighbours {
  readonly #tree: Tree
  readonly #read: ReadFile
  readonly #isDue: (path: string) => boolean
  readonly #known: FactsByContent
  readonly #files: KnownFiles | undefined
  readonly #facts = new Map<string, Facts | undefined>()
  readonly #documents = new Map<string, Document>()
  #kept = 0
  /** Files that are searched for words and not parsed yet. */
  readonly #texts = new Map<string, string>()
  #lettersKept = 0
  readonly #names: NamesInFolders

  constructor(tree: Tree, read: ReadFile, {isDue = () => true, known = new WeakMap(), files}: NeighbourOptions = {}) {
    this.#tree = tree
    this.#read = read
    this.#isDue = isDue
    this.#known = known
    this.#files = files
    this.#names = new NamesInFolders(tree)
  }

  /** What holds for a document, whose path goes from the root of the tree. Which files are around it is found out once, for all that is asked of them. */
  relatedTo(document: Pick<Document, 'path' | 'format' | 'links'>): RelatedTo {
    const {path, format} = document
    const around = once(() => relatedPaths(path, format, linkedPaths(document), (folder) => this.#names.in(folder)))
    const all = once(() => relatedOf(around(), (one) => this.factsOf(one)))
    // Where each of them is read anyway, none has to be searched for a word first.
    const areAllRead = once(() => around().every((one) => this.#isReadAnyway(one)))
    return (asked) => {
      if (!asked) return all()
      const {word, most} = asked
      if (word !== undefined && most === undefined && areAllRead()) return all()
      return relatedOf(around(), (one) => (word === undefined || this.#maySayOf(word, one) ? this.factsOf(one) : undefined), most)
    }
  }

  /** The document of a file that was read for its facts, handed out once; undefined for any other. */
  take(path: string): Document | undefined {
    const document = this.#documents.get(path)
    if (document && this.#documents.delete(path)) this.#kept -= document.source.length
    return document
  }

  /** Facts of a document that was read anyway. */
  add(path: string, document: Document): void {
    if (this.#facts.has(path)) return
    const facts = detached(factsOf(document))
    this.#facts.set(path, facts)
    this.#files?.learn(path, acquaintance(path, document, facts))
  }

  /** What a file says; undefined for one that cannot be read. */
  factsOf(path: string): Facts | undefined {
    if (this.#facts.has(path)) return this.#facts.get(path)
    const known = this.#files?.factsOf(path)
    const facts = known ? known.facts : this.#readFacts(path)
    this.#facts.set(path, facts)
    return facts
  }

  /** Whether a file may say something of a word. What is known already, or will be linted anyway, is not searched. */
  #maySayOf(word: string, path: string): boolean {
    return this.#isReadAnyway(path) || maySayOf(word, {format: 'markdown', source: this.#textOf(path)})
  }

  /** Whether it is known already, will be linted, or is no file that can be searched. */
  #isReadAnyway(path: string): boolean {
    return this.#facts.has(path) || !isMarkdown(path) || this.#isDue(path)
  }

  #textOf(path: string): string {
    const known = this.#texts.get(path)
    if (known !== undefined) return known
    const text = textOf(this.#tree.read(path) ?? new Uint8Array())
    this.#lettersKept += text.length
    if (this.#lettersKept > mostKept) {
      this.#texts.clear()
      this.#lettersKept = text.length
    }
    this.#texts.set(path, text)
    return text
  }

  #readFacts(path: string): Facts | undefined {
    try {
      const bytes = this.#tree.read(path)
      if (!bytes) return undefined
      const isDue = this.#isDue(path)
      const known = this.#known.get(bytes)
      if (known?.path === path && !isDue) return known.facts
      const document = this.#read(path, bytes)
      const facts = detached(factsOf(document))
      this.#known.set(bytes, {path, facts})
      this.#files?.learn(path, acquaintance(path, document, facts))
      if (isDue) this.#keep(path, document)
      return facts
    } catch {
      this.#files?.learn(path, undefined)
      return undefined
    }
  }

  /** Documents are many times as large as their text: what does not fit is read again when it is its turn. */
  #keep(path: string, document: Document): void {
    if (this.#kept + document.source.length > mostKept) return
    this.#kept += document.source.length
    this.#documents.set(path, document)
  }
}

/** The sorted names in the folders of a tree; each folder is read once. */
export class NamesInFolders {
  readonly #tree: Tree
  readonly #names = new Map<string, readonly string[]>()

  constructor(tree: Tree) {
    this.#tree = tree
  }

  in(folder: string): readonly string[] {
    const names = this.#names.get(folder) ?? [...this.#tree.names(folder)].sort()
    this.#names.set(folder, names)
    return names
  }
}

/** Those of some files that have something to say, so many at most, sorted by path. */
export function relatedOf(paths: readonly string[], factsOf: (path: string) => Facts | undefined, most = maxRelated): Related[] {
  const related: Related[] = []
  for (const one of paths) {
    if (related.length >= most) break
    const facts = factsOf(one)
    if (facts && facts.acronyms.length + facts.questions.length + (facts.uses?.length ?? 0) > 0) related.push({path: one, facts})
  }
  return related.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** A copy of its own: a part of a text would keep all of the text. */
function detached(facts: Facts): Facts {
  return JSON.parse(JSON.stringify(facts)) as Facts
}

function acquaintance(path: string, document: Document, facts: Facts): Acquaintance {
  return {format: document.format, links: linkedPaths({path, links: document.links}), facts}
}
