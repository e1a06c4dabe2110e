import {changesOf, filesAt, textOf} from './changes.ts'
import {nodeId} from './shapes.ts'
import {type IssueComment, next, type Pull, type Review, type ReviewComment, type Side, type State, type Thread} from './state.ts'
import {hunksOf, lineMap} from './unified-diff.ts'

/** Where a review comment wants to stand. */
export interface Anchor {
  readonly path: string
  readonly body: string
  readonly line?: number
  readonly side?: string
  readonly start_line?: number
  readonly start_side?: string
}

export function addComment(state: State, pull: number, author: string, body: string): IssueComment {
  const {id, now} = next(state)
  const comment = {id, nodeId: nodeId('IC', id), pull, author, body, createdAt: now, updatedAt: now, minimized: null}
  state.comments.push(comment)
  return comment
}

/** Why a comment cannot stand where it wants to, in GitHub's words; null where it can. */
export function misplaced(state: State, pull: Pull, commit: string, {path, line, side = 'RIGHT', start_line, start_side = side}: Anchor): string | null {
  const change = changesOf(state, pull, commit).find((one) => one.path === path)
  if (change === undefined) return 'Path could not be resolved'
  const hunks = hunksOf(change.patch ?? '')
  const at = (number: number | undefined, where: string) => hunks.findIndex((hunk) => hunk[where as Side].has(number ?? Number.NaN))
  const hunk = at(line, side)
  if (hunk < 0) return 'Line could not be resolved'
  if (start_line === undefined) return null
  if (side === start_side && start_line >= (line ?? 0)) return 'Pull request review thread start line must precede the end line.'
  if (at(start_line, start_side) < 0) return 'Start line could not be resolved'
  return at(start_line, start_side) === hunk ? null : 'Pull request review thread start line must be part of the same hunk as the line.'
}

/** Puts a review in, with a thread for each of its comments. The places are known to be good. */
export function addReview(state: State, pull: Pull, review: Omit<Review, 'id' | 'nodeId' | 'pull' | 'submittedAt'>, anchors: readonly Anchor[]): Review {
  const {id, now} = next(state)
  const added = {...review, id, nodeId: nodeId('PRR', id), pull: pull.number, submittedAt: now}
  state.reviews.push(added)
  for (const anchor of anchors) addThread(state, pull, added, anchor)
  return added
}

function addThread(state: State, pull: Pull, review: Review, {path, line = 0, side = 'RIGHT', start_line, body}: Anchor): void {
  const {id} = next(state)
  const thread: Thread = {
    id: nodeId('PRRT', id),
    pull: pull.number,
    path,
    side: side as Side,
    line,
    startLine: start_line ?? null,
    originalLine: line,
    originalStartLine: start_line ?? null,
    commit: review.commit,
    hunk: hunkAt(changesOf(state, pull, review.commit).find((one) => one.path === path)?.patch ?? '', line, side as Side),
    isOutdated: false,
    isResolved: false,
    resolvedBy: null,
    comments: [],
  }
  state.threads.push(thread)
  addReviewComment(state, thread, review.author, body, review.id, null)
  if (review.commit !== pull.head.sha) move(state, thread, review.commit, pull)
}

function hunkAt(patch: string, line: number, side: Side): string {
  const index = hunksOf(patch).findIndex((hunk) => hunk[side].has(line))
  return patch.split(/\n(?=@@ )/)[index] ?? ''
}

export function addReviewComment(state: State, thread: Thread, author: string, body: string, review: number, inReplyTo: number | null): ReviewComment {
  const {id, now} = next(state)
  const comment = {id, nodeId: nodeId('PRRC', id), author, body, review, inReplyTo, createdAt: now, updatedAt: now, minimized: null}
  thread.comments.push(comment)
  return comment
}

/** Answers in a thread; GitHub counts that as a review of its own. */
export function addReply(state: State, thread: Thread, author: string, body: string): ReviewComment {
  const {id, now} = next(state)
  state.reviews.push({id, nodeId: nodeId('PRR', id), pull: thread.pull, author, body: '', state: 'COMMENTED', commit: thread.commit, submittedAt: now})
  return addReviewComment(state, thread, author, body, id, thread.comments[0]?.id ?? null)
}

/** After a push: a thread goes with its line, and is outdated once that line has changed or has left the diff. */
export function moveThreads(state: State, pull: Pull, from: string): void {
  for (const thread of state.threads) if (thread.pull === pull.number && !thread.isOutdated) move(state, thread, from, pull)
}

function move(state: State, thread: Thread, from: string, pull: Pull): void {
  if (thread.side === 'RIGHT') {
    const at = (commit: string) => textOf(state, filesAt(state, commit).get(thread.path)?.sha)
    const lines = lineMap(at(from), at(pull.head.sha))
    thread.line = lines.get(thread.line ?? 0) ?? null
    thread.startLine = thread.startLine === null ? null : (lines.get(thread.startLine) ?? null)
  }
  const patch = changesOf(state, pull).find((change) => change.path === thread.path)?.patch ?? ''
  const lost = thread.originalStartLine !== null && thread.startLine === null
  if (lost || !hunksOf(patch).some((hunk) => hunk[thread.side].has(thread.line ?? 0))) {
    thread.isOutdated = true
    thread.line = null
    thread.startLine = null
  }
}

/** A comment by its name in GraphQL, of either kind. */
export function remarkAt(state: State, id: string): IssueComment | ReviewComment | undefined {
  return [...state.comments, ...state.threads.flatMap(({comments}) => comments)].find(({nodeId}) => nodeId === id)
}

/** Threads that others can see: a pending review keeps its own to itself. */
export function visibleThreads(state: State, pull: number): Thread[] {
  const pending = new Set(state.reviews.filter((review) => review.state === 'PENDING').map(({id}) => id))
  return state.threads.filter((thread) => thread.pull === pull && !pending.has(thread.comments[0]?.review ?? 0))
}
