/** What a run found, as plain JSON: `report.json`, and what everything that is told to people is made from. */
import type {BurdenDifference} from '../src/burden/difference.ts'
import type {Finding} from '../src/finding.ts'
import type {Measures} from '../src/measures.ts'

/** A run over the files that a change touches, or over all files. */
export interface RunModel {
  readonly schema: 1
  readonly tool: {readonly name: 'untape'; readonly version: string}
  /** `change`: compared with an older version. `all`: every file, nothing to compare with. */
  readonly scope: 'change' | 'all'
  /** The commit that was linted, in hex digits. */
  readonly head: string
  /** The commit that it was compared with. */
  readonly base: string | null
  /** Whether the change touches `untape.yml` or a glossary. */
  readonly isConfigChanged: boolean
  /** Where configuration and glossary were taken from. */
  readonly configFrom: 'base' | 'head' | 'none'
  readonly files: readonly ModelFile[]
  /** What was not looked at, and why: one plain sentence each. */
  readonly notChecked: readonly NotCheckedFile[]
}

export interface NotCheckedFile {
  readonly path: string
  readonly reason: string
}

/** One file of a run. */
export interface ModelFile {
  readonly path: string
  /** Its path before the change, when that was another. */
  readonly previousPath: string | null
  readonly kind: 'form' | 'process' | 'other'
  /** Null for a new file, and when the older version is not known. */
  readonly before: Measures | null
  readonly after: Measures
  /** What the change does to the burden, with its intervals; null where `before` is. */
  readonly difference: BurdenDifference | null
  /** New findings, and those that got worse (`was`); in scope `all` every finding. Sorted by place. */
  readonly added: readonly ModelFinding[]
  /** What the older version had too. */
  readonly existing: readonly ModelFinding[]
  /** Findings of the older version that are gone. */
  readonly fixed: readonly ModelFinding[]
  /** Set where the format has no lines: its findings say their place, and no comment or annotation stands on a line of it. */
  readonly withoutLines?: boolean
  /** Parts that were not checked. */
  readonly notChecked: readonly {readonly reason: string; readonly place: string}[]
}

/** A finding without what only rules and programs that open the file need; `span` and `position` are those of the version that it stands in. */
export type ModelFinding = Omit<Finding, 'occurrences' | 'anchor' | 'alsoAt' | 'fix'> & {
  /** Whole lines of the newer version that may replace those from `start` to `end` (both counted), proved to mend the finding. */
  readonly replacement?: {readonly start: number; readonly end: number; readonly lines: readonly string[]}
}
