import type {Severity} from '../finding.ts'

/** What is looked for in a glossary. */
export type CheckId =
  | 'invalid-entry'
  | 'unfinished-entry'
  | 'incomplete-entry'
  | 'duplicate-term'
  | 'two-owners'
  | 'avoided-replacement'
  | 'failing-example'
  | 'stale-review'
  | 'unused-term'

/** Something to mend in a glossary. */
export interface GlossaryFinding {
  readonly check: CheckId
  readonly severity: Severity
  /** As the caller names it. */
  readonly file: string
  /** Counts from 1. */
  readonly line: number
  readonly term?: string
  /** One sentence with what to do. */
  readonly message: string
}
