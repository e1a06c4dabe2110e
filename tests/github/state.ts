import type {Change} from './changes.ts'
import type {Commit, Objects} from './objects.ts'

/** A pull request. Everything that a test may want to change between two requests is writable. */
export interface Pull {
  readonly number: number
  readonly author: string
  readonly title: string
  state: 'open' | 'closed'
  draft: boolean
  locked: boolean
  /** `repository` is null where the fork was deleted. */
  readonly head: {readonly ref: string; sha: string; readonly owner: string; readonly repository: string | null}
  readonly base: {readonly ref: string; sha: string}
  /** Where the branch left its base. */
  readonly mergeBase: string
  /** What GitHub would merge: the commit that workflows of this pull request run on. */
  mergeSha: string
  /** All commits of the branch, the oldest first. */
  readonly commits: string[]
  /** Files shown without their patch, as GitHub does with big ones. */
  readonly withoutPatch: readonly string[]
}

/** What issue comments and review comments have in common. */
export interface Remark {
  readonly id: number
  readonly nodeId: string
  readonly author: string
  body: string
  readonly createdAt: string
  updatedAt: string
  /** Why the comment is hidden: `RESOLVED`, `OUTDATED` …; null where it is shown. */
  minimized: string | null
}

export interface IssueComment extends Remark {
  readonly pull: number
}

export interface ReviewComment extends Remark {
  readonly review: number
  readonly inReplyTo: number | null
}

export type Side = 'LEFT' | 'RIGHT'

/** A conversation on lines of the diff. */
export interface Thread {
  readonly id: string
  readonly pull: number
  readonly path: string
  readonly side: Side
  /** Where it stands now; null once it is outdated. */
  line: number | null
  startLine: number | null
  readonly originalLine: number
  readonly originalStartLine: number | null
  /** The commit it was written on, and that commit's hunk. */
  readonly commit: string
  readonly hunk: string
  isOutdated: boolean
  isResolved: boolean
  resolvedBy: string | null
  readonly comments: ReviewComment[]
}

export interface Review {
  readonly id: number
  readonly nodeId: string
  readonly pull: number
  readonly author: string
  readonly body: string
  state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED'
  readonly commit: string
  readonly submittedAt: string
}

export interface Artifact {
  readonly id: number
  readonly run: number
  readonly name: string
  readonly zip: Uint8Array
  readonly expired: boolean
  readonly headSha: string
}

/** A report that was uploaded for code scanning, unpacked. */
export interface Sarif {
  readonly commit: string
  readonly ref: string
  readonly text: string
}

export interface State {
  readonly owner: string
  readonly name: string
  readonly isPrivate: boolean
  /** Where private repositories have not paid for it, code scanning is off. */
  readonly codeScanning: boolean
  readonly defaultBranch: string
  /** Where browsers and the API find the server, without a slash at the end. */
  readonly site: string
  readonly api: string
  /** Another origin, where artifacts are kept. */
  readonly storage: string
  /** Whom the token acts as. */
  readonly viewer: string
  readonly objects: Objects
  readonly branches: Map<string, string>
  /** What has been compared before: a sha stands for the same content for ever. */
  readonly changes: Map<string, readonly Change[]>
  readonly pulls: Pull[]
  readonly comments: IssueComment[]
  readonly reviews: Review[]
  readonly threads: Thread[]
  readonly artifacts: Artifact[]
  readonly sarifs: Sarif[]
  /** Ids and times go up by one with each thing that is made. */
  counter: number
}

/** The next id, and the time that goes with it: a clock of its own, so that a run gives the same bytes every day. */
export function next(state: State): {id: number; now: string} {
  state.counter++
  return {id: 1000 + state.counter, now: new Date(Date.UTC(2026, 0, 2) + state.counter * 1000).toISOString().replace('.000', '')}
}

/** The commit behind a sha, a branch or a pull request's ref; undefined where there is none. */
export function commitAt(state: State, ref: string): Commit | undefined {
  const pull = /^(?:refs\/)?pull\/(\d+)\/head$/.exec(ref)
  const sha = pull === null ? (state.branches.get(ref.replace(/^(?:refs\/)?heads\//, '')) ?? ref) : pullAt(state, Number(pull[1]))?.head.sha
  return sha === undefined ? undefined : state.objects.commits.get(sha)
}

export function pullAt(state: State, number: number): Pull | undefined {
  return state.pulls.find((pull) => pull.number === number)
}
