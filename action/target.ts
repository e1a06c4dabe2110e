/** Where the writing half of the Action writes, and how much. */
import type {Octokit} from 'octokit'

/** A pull request. The client may wait and ask again, but never sends twice what creates something. */
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
