/** What the two halves of the action say to each other: the first reads and lints, the second comments. */
import type {Api} from './api.ts'
import type {Situation} from './event.ts'
import type {Inputs} from './inputs.ts'
import type {RunModel} from './model.ts'

/** What was told on the pull request. */
export interface Delivery {
  /** `review`, `sticky`. */
  readonly channels: readonly string[]
  /** The address of the summary comment. */
  readonly commentUrl?: string
  /** The fingerprints of findings that stand at their line in a comment: they get no annotation. */
  readonly inline: ReadonlySet<string>
  /** What was not delivered, and why: one plain sentence each. */
  readonly notes: readonly string[]
}

/** Comments on the pull request of the situation. It throws nothing: trouble is a note. */
export type Deliver = (model: RunModel, situation: Situation, api: Api, inputs: Inputs) => Promise<Delivery>

/** Where nobody is to be told anything on a pull request. */
export const nothingDelivered: Delivery = {channels: [], inline: new Set(), notes: []}
