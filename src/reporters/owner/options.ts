import type {Constants} from '../../burden/constants.ts'
import type {FileBurden} from '../../burden-report.ts'
import type {Anchor} from '../../finding.ts'
import type {ProcessMap} from '../../map/process-map.ts'
import type {Source} from '../snippet.ts'
import type {UnreadFile} from '../unread-file.ts'

/** What a person is told of a rule. */
export interface RuleText {
  readonly id: string
  readonly summary: string
  readonly why: string
}

/** What a report for a process owner needs besides the findings. */
export interface OwnerOptions {
  readonly burdens: readonly FileBurden[]
  readonly maps: readonly ProcessMap[]
  readonly rules: readonly RuleText[]
  /** The numbers of the model, where the settings replace some. */
  readonly constants?: Constants | undefined
  /** YYYY-MM-DD: when the files were read. */
  readonly today?: string
  /** The source of a file, or what stands around its findings, for words in context. */
  readonly sourceOf?: (path: string) => Source
  /** The offset that an anchor begins at, for words in context in a file without lines. */
  readonly startOf?: (path: string, anchor: Anchor) => number | undefined
  /** How a file is written for the person; its path when left out. */
  readonly pathOf?: (path: string) => string
  /** The file as seen from the folder of the report, with `/`; undefined when no relative path leads there. */
  readonly hrefOf?: (path: string) => string | undefined
  readonly unread?: readonly UnreadFile[]
  /** How many notes were left out of the report. */
  readonly hiddenNotes?: number
}
