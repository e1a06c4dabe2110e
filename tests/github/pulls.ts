import {addCommit, type Files, filesOf} from './objects.ts'
import type {Pull, State} from './state.ts'

export interface PullOptions {
  readonly number?: number
  readonly author?: string
  readonly title?: string
  readonly state?: 'open' | 'closed'
  readonly draft?: boolean
  readonly locked?: boolean
  readonly headRef?: string
  /** The owner of the fork it comes from; null for a fork that was deleted. */
  readonly fork?: string | null
  readonly withoutPatch?: readonly string[]
}

export interface PullFiles {
  /** Where the branch left its base. */
  readonly before: Files
  /** The head. */
  readonly after: Files
  /** The tip of the base branch, where it has moved on since. */
  readonly base?: Files
}

/** Puts a pull request in, with its commits. */
export function addPull(state: State, {before, after, base}: PullFiles, options: PullOptions = {}): Pull {
  const {number = 1, author = 'monalisa', headRef = 'better-form', fork} = options
  const left = addCommit(state.objects, {files: before, parents: [], message: 'Forms as they were'})
  const tip = base === undefined ? left : addCommit(state.objects, {files: base, parents: [left.sha], message: 'The base moved on'})
  const head = addCommit(state.objects, {files: after, parents: [left.sha], message: 'Change the forms'})
  const pull: Pull = {
    number,
    author,
    title: options.title ?? 'Change the forms',
    state: options.state ?? 'open',
    draft: options.draft ?? false,
    locked: options.locked ?? false,
    head: {ref: headRef, sha: head.sha, owner: fork ?? (fork === null ? 'ghost' : state.owner), repository: fork === null ? null : state.name},
    base: {ref: state.defaultBranch, sha: tip.sha},
    mergeBase: left.sha,
    mergeSha: addMerge(state, left.sha, tip.sha, head.sha),
    commits: [head.sha],
    withoutPatch: options.withoutPatch ?? [],
  }
  state.pulls.push(pull)
  state.branches.set(state.defaultBranch, tip.sha)
  if (fork === undefined) state.branches.set(headRef, head.sha)
  return pull
}

/** A push to a pull request's branch. */
export function pushTo(state: State, pull: Pull, files: Files): void {
  pull.head.sha = addCommit(state.objects, {files, parents: [pull.head.sha], message: 'Change the forms again'}).sha
  pull.mergeSha = addMerge(state, pull.mergeBase, pull.base.sha, pull.head.sha)
  pull.commits.push(pull.head.sha)
  if (pull.head.owner === state.owner) state.branches.set(pull.head.ref, pull.head.sha)
}

/** The test merge: what the branch changed since it left, laid over the tip of its base. */
function addMerge({objects}: State, left: string, base: string, head: string): string {
  const [before, onto, after] = [left, base, head].map((sha) => filesOf(objects, objects.commits.get(sha)?.tree ?? ''))
  const merged = new Map(onto)
  for (const path of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
    const entry = after?.get(path)
    if (entry === undefined) merged.delete(path)
    else if (entry.sha !== before?.get(path)?.sha) merged.set(path, entry)
  }
  const files = [...merged].map(([path, {mode, sha}]) => {
    const bytes = objects.blobs.get(sha) ?? new Uint8Array()
    return [path, mode === '120000' ? {link: Buffer.from(bytes).toString('utf8')} : bytes] as const
  })
  return addCommit(objects, {files: Object.fromEntries(files), parents: [base, head], message: `Merge ${head} into ${base}`}).sha
}
