/** What the reading half of the Action hands to the writing half, and gets back. */
import type {Octokit} from 'octokit'

/** Where to write. The client waits for nothing and repeats nothing that creates: the writing half does. */
export interface Target {
  readonly octokit: Octokit
  readonly owner: string
  readonly repo: string
  readonly number: number
}

export interface DeliveryOptions {
  /** `sticky`: no comments on lines. `off`: nothing at all on the pull request. */
  readonly comment: 'auto' | 'sticky' | 'off'
  /** How many comments on lines may stand on a pull request. */
  readonly maxInline: number
  /** Whether comments on lines offer replacements that a click puts in. */
  readonly suggestions: boolean
  /** Tells the comments of two untape steps on one pull request apart: lower case letters, digits and hyphens. */
  readonly key: string
}

export const defaultDelivery: DeliveryOptions = {comment: 'auto', maxInline: 20, suggestions: true, key: 'main'}

/** What was told to people on the pull request, and what was not. */
export interface Delivery {
  readonly channels: readonly ('review' | 'sticky')[]
  readonly commentUrl: string | null
  /** Fingerprints of the findings that a comment on a line shows: nothing else on a line should. */
  readonly inline: ReadonlySet<string>
  /** One line for each thing that was not delivered, with the reason. */
  readonly notes: readonly string[]
}
