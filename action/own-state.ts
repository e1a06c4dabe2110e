/** What we said on a pull request before. */

/** One of our comments on a line: the first of its thread, with our marker at its end. */
export interface OwnComment {
  readonly id: number
  readonly nodeId: string
  readonly path: string
  /** Where it stands now; null when the line has left the diff. */
  readonly line: number | null
  readonly startLine: number | null
  readonly body: string
  readonly key: string
  readonly fingerprints: readonly string[]
  /** A person settled the thread: we never do. */
  readonly isResolved: boolean
  readonly isMinimized: boolean
  readonly hasReply: boolean
}

/** Our comment on the whole pull request. */
export interface OwnSticky {
  readonly id: number
  readonly nodeId: string
  readonly url: string
  readonly body: string
  readonly isMinimized: boolean
}

/** All that is ours, the oldest first. */
export interface OwnState {
  readonly comments: readonly OwnComment[]
  readonly stickies: readonly OwnSticky[]
  /** Whether comments can be hidden: only GraphQL can. */
  readonly canMinimize: boolean
}
