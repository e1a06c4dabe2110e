import {type Entry, filesOf} from './objects.ts'
import type {Pull, State} from './state.ts'
import {unifiedDiff} from './unified-diff.ts'

/** One changed file between two commits. */
export interface Change {
  readonly path: string
  readonly previous: string | null
  readonly status: 'added' | 'removed' | 'modified' | 'renamed'
  readonly sha: string
  readonly additions: number
  readonly deletions: number
  /** Missing for binary files, for those that only moved, and for those that GitHub finds too big. */
  readonly patch: string | null
}

/** The text of a blob. */
export function textOf(state: State, sha: string | undefined): string {
  return Buffer.from(state.objects.blobs.get(sha ?? '') ?? []).toString('utf8')
}

/** The files of a commit; none where there is no such commit. */
export function filesAt(state: State, commit: string): Map<string, Entry> {
  const found = state.objects.commits.get(commit)
  return found === undefined ? new Map() : filesOf(state.objects, found.tree)
}

/** The files of a pull request as one of its commits has them, in the order of their paths. */
export function changesOf(state: State, pull: Pull, head = pull.head.sha): readonly Change[] {
  return changesBetween(state, pull.mergeBase, head, pull.withoutPatch)
}

export function changesBetween(state: State, from: string, to: string, withoutPatch: readonly string[] = []): readonly Change[] {
  const known = state.changes.get(`${from}...${to}`) ?? compare(state, from, to)
  state.changes.set(`${from}...${to}`, known)
  return known.map((one) => (withoutPatch.includes(one.path) ? {...one, patch: null} : one))
}

function compare(state: State, from: string, to: string): readonly Change[] {
  const [before, after] = [filesAt(state, from), filesAt(state, to)]
  const removed = [...before].filter(([path]) => !after.has(path))
  const changes: Change[] = []
  for (const [path, {sha}] of after) {
    const old = before.get(path)
    if (old?.sha === sha) continue
    const moved = old === undefined ? takeMoved(state, removed, path, sha) : undefined
    const status = moved !== undefined ? 'renamed' : old === undefined ? 'added' : 'modified'
    changes.push(change(state, {path, previous: moved?.[0] ?? null, status, sha}, old ?? moved?.[1], sha))
  }
  for (const [path, entry] of removed) changes.push(change(state, {path, previous: null, status: 'removed', sha: entry.sha}, entry, undefined))
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1))
}

type Head = Pick<Change, 'path' | 'previous' | 'status' | 'sha'>

function change(state: State, head: Head, before: Entry | undefined, after: string | undefined): Change {
  const bytes = [before?.sha, after].map((sha) => state.objects.blobs.get(sha ?? '') ?? new Uint8Array())
  if (bytes.some((one) => one.includes(0))) return {...head, additions: 0, deletions: 0, patch: null}
  const {patch, additions, deletions} = unifiedDiff(textOf(state, before?.sha), textOf(state, after))
  return {...head, additions, deletions, patch: patch === '' ? null : patch}
}

/** Takes the removed file that this one was, as Git finds it: the same content, or most of its lines. */
function takeMoved(state: State, removed: [string, Entry][], path: string, sha: string): [string, Entry] | undefined {
  const lines = new Set(textOf(state, sha).split('\n'))
  const likeness = ([, entry]: [string, Entry]) => {
    if (entry.sha === sha) return 1
    const others = textOf(state, entry.sha).split('\n')
    return others.filter((line) => lines.has(line)).length / Math.max(others.length, lines.size)
  }
  const [best] = removed
    .map((one) => ({one, like: likeness(one), near: one[0].split('/').at(-1) === path.split('/').at(-1) ? 1 : 0}))
    .filter(({like}) => like > 0.5)
    .sort((a, b) => b.like - a.like || b.near - a.near)
  if (best === undefined) return undefined
  removed.splice(removed.indexOf(best.one), 1)
  return best.one
}
