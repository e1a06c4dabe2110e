/** Terms that a glossary may want, from all documents together. */
import type {Glossary} from '../language/glossary.ts'
import type {Mined} from './mine.ts'
import {baseOf, type Familiarity, isSlip} from './strange.ts'

/** A term to look at. */
export interface Candidate {
  readonly term: string
  readonly kind: Mined['kind']
  readonly uses: number
  readonly files: number
  /** The long form of an acronym, where one of the documents has it. */
  readonly expands?: string
  /** From the files that use it most, at most one each. */
  readonly contexts: readonly {readonly path: string; readonly snippet: string}[]
}

interface Gathered {
  readonly kind: Mined['kind']
  readonly places: {path: string; uses: number; snippet: string}[]
}

const mostContexts = 2
/** Uses that a word of a single file needs: below, it is chance or a slip. An acronym that nothing explains needs one. */
const fewest = {acronym: 1, unknown: 2, rare: 3} as const

export class Suggestions {
  readonly #familiarity: Familiarity
  readonly #glossary: Glossary
  readonly #gathered = new Map<string, Gathered>()

  readonly #spelled = new Map<string, string>()

  /** What `glossary` knows is not suggested, whatever it says of it. */
  constructor(familiarity: Familiarity, glossary: Glossary) {
    this.#familiarity = familiarity
    this.#glossary = glossary
  }

  /** Adds what one document has, and the acronyms that it spells out. */
  add(path: string, mined: readonly Mined[], spelled: ReadonlyMap<string, string>): void {
    for (const [acronym, long] of spelled) if (!this.#spelled.has(acronym)) this.#spelled.set(acronym, long)
    for (const {kind, text, uses, snippet} of mined) {
      const known = this.#gathered.get(text) ?? {kind, places: []}
      known.places.push({path, uses, snippet})
      this.#gathered.set(text, known)
    }
  }

  /** The candidates: what stands in most files first, then what is used most. */
  list(): Candidate[] {
    return [...this.#byBase()]
      .flatMap(([term, gathered]) => this.#candidate(term, gathered))
      .sort((a, b) => b.files - a.files || b.uses - a.uses || (a.term < b.term ? -1 : 1))
  }

  /** The forms of a word together. */
  #byBase(): Map<string, Gathered> {
    const merged = new Map<string, Gathered>()
    for (const [text, {kind, places}] of this.#gathered) {
      const base = kind === 'word' ? baseOf(text, (word) => this.#gathered.has(word) || this.#familiarity(word) !== 'unknown') : text
      const known = merged.get(base) ?? {kind, places: []}
      known.places.push(...places)
      merged.set(base, known)
    }
    return merged
  }

  #candidate(term: string, {kind, places}: Gathered): Candidate[] {
    const byFile = new Map<string, {path: string; uses: number; snippet: string}>()
    for (const one of places) {
      const known = byFile.get(one.path)
      if (known) known.uses += one.uses
      else byFile.set(one.path, {...one})
    }
    const uses = places.reduce((sum, one) => sum + one.uses, 0)
    if (this.#glossary.mentions(term).size > 0) return []
    const isRare = kind === 'word' && this.#familiarity(term) !== 'unknown'
    if (byFile.size === 1 && uses < fewest[kind === 'acronym' ? kind : isRare ? 'rare' : 'unknown']) return []
    if (kind === 'word' && isSlip(term, byFile.size, this.#familiarity)) return []
    const most = [...byFile.values()].sort((a, b) => b.uses - a.uses || (a.path < b.path ? -1 : 1))
    const expands = kind === 'acronym' ? this.#spelled.get(term) : undefined
    const contexts = most.slice(0, mostContexts).map(({path, snippet}) => ({path, snippet}))
    return [{term, kind, uses, files: byFile.size, ...(expands === undefined ? {} : {expands}), contexts}]
  }
}
