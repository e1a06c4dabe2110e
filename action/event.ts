/** What happened, from the payload of a workflow's event: which commits, which pull request, whom to trust. */
import {ConfigError} from '../src/config.ts'

export const events = ['pull_request', 'pull_request_target', 'workflow_run', 'merge_group', 'push', 'schedule', 'workflow_dispatch'] as const
export type EventName = (typeof events)[number]

export interface Situation {
  readonly event: EventName
  readonly owner: string
  readonly repo: string
  /** The number of the pull request; undefined where there is none, or where it has yet to be found (`from`). */
  readonly pull: number | undefined
  /** The commit to lint, in hex digits. */
  readonly head: string
  /** The commit that the change goes onto; undefined where there is nothing to compare with. */
  readonly base: string | undefined
  /** On `workflow_run`, where the other workflow's commit came from: what the pull request is found by. */
  readonly from: {readonly owner: string; readonly branch: string} | undefined
  /** On `workflow_run`, the run of the other workflow. */
  readonly run: number | undefined
  /** Whether the change was made by somebody who may write to the repository. */
  readonly isTrusted: boolean
  /** Whether the token can be one that may comment. Whether it does is seen when it is used. */
  readonly mayWrite: boolean
  /** Whether the folder of the workflow may be used at all, if only as a store of Git's objects. */
  readonly mayUseCheckout: boolean
}

/** There is nothing to do, and that is fine; the message says why. */
export class NothingToDo extends Error {
  override readonly name = 'NothingToDo'
}

type Env = Readonly<Record<string, string | undefined>>
type Json = Readonly<Record<string, unknown>>

/**
 * Reads the situation.
 *
 * @throws {ConfigError} for an event that untape has no use for, and for a payload that cannot be what GitHub sends.
 * @throws {NothingToDo} for a branch that was deleted, and for the end of a workflow that ran on no pull request.
 */
export function readSituation(payload: unknown, env: Env): Situation {
  const event = events.find((name) => name === env.GITHUB_EVENT_NAME)
  if (event === undefined) throw new ConfigError(`untape does not know the event “${env.GITHUB_EVENT_NAME ?? ''}”: use ${events.join(', ')}`)
  const [, owner = '', repo = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? '') ?? []
  if (owner === '') throw new ConfigError('GITHUB_REPOSITORY does not name a repository')
  const place = {event, owner, repo, pull: undefined, from: undefined, run: undefined, isTrusted: true, mayWrite: false, mayUseCheckout: true}
  const data = isJson(payload) ? payload : {}
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
      return {...place, ...pullOf(data, `${owner}/${repo}`, event, env.GITHUB_ACTOR)}
    case 'workflow_run':
      return {...place, ...runOf(data)}
    case 'merge_group':
      return {...place, head: sha(data, 'merge_group', 'head_sha'), base: sha(data, 'merge_group', 'base_sha')}
    case 'push':
      return {...place, ...pushOf(data)}
    case 'schedule':
    case 'workflow_dispatch':
      return {...place, head: sha({GITHUB_SHA: env.GITHUB_SHA}, 'GITHUB_SHA'), base: undefined}
  }
}

function pullOf(
  data: Json,
  repository: string,
  event: EventName,
  actor: string | undefined,
): Pick<Situation, 'pull' | 'head' | 'base' | 'isTrusted' | 'mayWrite' | 'mayUseCheckout'> {
  const from = at(data, 'pull_request', 'head', 'repo', 'full_name')
  const isOwn = typeof from === 'string' && from.toLowerCase() === repository.toLowerCase()
  const isDependabot = actor === 'dependabot[bot]' || at(data, 'pull_request', 'user', 'login') === 'dependabot[bot]'
  const isTarget = event === 'pull_request_target'
  const isTrusted = isOwn && !isDependabot
  return {
    pull: pullNumber(data),
    head: sha(data, 'pull_request', 'head', 'sha'),
    base: sha(data, 'pull_request', 'base', 'sha'),
    isTrusted: isTrusted && !isTarget,
    // What Dependabot opened has a token that only reads if Dependabot set off this run too.
    mayWrite: isTarget || (isOwn && actor !== 'dependabot[bot]'),
    mayUseCheckout: !isTarget,
  }
}

function pullNumber(data: Json): number {
  const number = at(data, 'pull_request', 'number')
  if (typeof number === 'number' && Number.isSafeInteger(number) && number > 0) return number
  throw new ConfigError('the event names no pull request')
}

/** The run of another workflow. Its pull request is found by what GitHub itself says of it: commit, owner and branch. */
function runOf(data: Json): Pick<Situation, 'head' | 'base' | 'from' | 'run' | 'isTrusted' | 'mayWrite' | 'mayUseCheckout'> {
  const event = at(data, 'workflow_run', 'event')
  if (event !== 'pull_request')
    throw new NothingToDo(`the other workflow ran on ${typeof event === 'string' ? event : 'an unknown event'}, not on a pull request`)
  const owner = at(data, 'workflow_run', 'head_repository', 'owner', 'login')
  const branch = at(data, 'workflow_run', 'head_branch')
  const run = at(data, 'workflow_run', 'id')
  return {
    head: sha(data, 'workflow_run', 'head_sha'),
    base: undefined,
    from: typeof owner === 'string' && typeof branch === 'string' ? {owner, branch} : undefined,
    run: typeof run === 'number' && Number.isSafeInteger(run) && run > 0 ? run : undefined,
    isTrusted: false,
    mayWrite: true,
    mayUseCheckout: false,
  }
}

function pushOf(data: Json): Pick<Situation, 'head' | 'base'> {
  const [before, after] = [sha(data, 'before'), sha(data, 'after')]
  if (isZero(after)) throw new NothingToDo('the branch was deleted')
  return {head: after, base: isZero(before) ? undefined : before}
}

function isZero(commit: string): boolean {
  return /^0+$/.test(commit)
}

/** A commit in hex digits and nothing else: it goes into calls of Git and into addresses. */
function sha(data: Json, ...keys: string[]): string {
  const value = at(data, ...keys)
  if (typeof value === 'string' && isSha(value)) return value
  throw new ConfigError(`the event has no commit in “${keys.join('.')}”`)
}

/** Whether a text is the full name of a commit or another object of Git. */
export function isSha(text: string): boolean {
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text)
}

function at(data: Json, ...keys: string[]): unknown {
  return keys.reduce<unknown>((value, key) => (isJson(value) && Object.hasOwn(value, key) ? value[key] : undefined), data)
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null
}
