import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {example, type Json, retold} from './payloads.ts'
import type {GitHub} from './server.ts'
import {pullShape, repositoryShape, userShape} from './shapes.ts'

export type EventName = 'pull_request' | 'pull_request_target' | 'workflow_run' | 'merge_group' | 'push' | 'schedule' | 'workflow_dispatch'

export interface EventOptions {
  readonly event: EventName
  /** `opened`, `synchronize` …; of pull requests only. */
  readonly action?: 'opened' | 'synchronize' | 'reopened'
  /** Who caused it, such as `dependabot[bot]`; the author of the pull request when left out. */
  readonly actor?: string
  /** The folder with the files, of `checkOut`. */
  readonly workspace?: string
  /** Inputs of the Action, by the names that action.yml gives them. */
  readonly inputs?: Readonly<Record<string, string>>
  /** The run that a `workflow_run` speaks of. */
  readonly run?: number
  /** The last word on the payload, for what no honest event would say. */
  readonly change?: (payload: Json) => void
}

/** What a runner gives to an action, and what the action leaves behind. */
export interface Run {
  readonly env: Readonly<Record<string, string>>
  readonly payload: Json
  outputs(): Record<string, string>
  state(): Record<string, string>
  summary(): string
  remove(): void
}

/** Puts down the payload of an event and the files of a runner, with the environment that names them. */
export function prepareRun(github: GitHub, options: EventOptions): Run {
  const actor = options.actor ?? github.pull.author
  const folder = mkdtempSync(join(tmpdir(), 'untape-run-'))
  const file = (name: string, content = '') => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const payload = payloadOf(github, options, actor)
  options.change?.(payload)
  mkdirSync(join(folder, 'temp'))
  const {sha, ref, headRef, baseRef} = placeOf(github, options.event)
  const [output, kept, summary] = [file('output'), file('state'), file('summary')]
  const inputs = Object.entries(options.inputs ?? {}).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])
  const env = {
    PATH: process.env.PATH ?? '',
    // Without it no program of Windows gets a connection.
    ...(process.env.SYSTEMROOT === undefined ? {} : {SYSTEMROOT: process.env.SYSTEMROOT}),
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'untape',
    GITHUB_ACTOR: actor,
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: github.site,
    GITHUB_REPOSITORY: `${github.owner}/${github.name}`,
    GITHUB_REPOSITORY_OWNER: github.owner,
    GITHUB_EVENT_NAME: options.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: 'branch',
    GITHUB_HEAD_REF: headRef,
    GITHUB_BASE_REF: baseRef,
    GITHUB_JOB: 'forms',
    GITHUB_WORKFLOW: 'forms',
    GITHUB_RUN_ID: '1589141559',
    GITHUB_RUN_NUMBER: '36',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKSPACE: options.workspace ?? join(folder, 'temp'),
    GITHUB_OUTPUT: output,
    GITHUB_STATE: kept,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    RUNNER_TEMP: join(folder, 'temp'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    ...Object.fromEntries(inputs),
  }
  return {
    env,
    payload,
    outputs: () => readFileCommands(output),
    state: () => readFileCommands(kept),
    summary: () => readFileSync(summary, 'utf8'),
    remove: () => rmSync(folder, {recursive: true, force: true}),
  }
}

/** Which commit and which ref a workflow runs on. */
function placeOf({pull}: GitHub, event: EventName): {sha: string; ref: string; headRef: string; baseRef: string} {
  const branches = {headRef: pull.head.ref, baseRef: pull.base.ref}
  const none = {headRef: '', baseRef: ''}
  if (event === 'pull_request') return {sha: pull.mergeSha, ref: `refs/pull/${pull.number}/merge`, ...branches}
  if (event === 'pull_request_target') return {sha: pull.base.sha, ref: `refs/heads/${pull.base.ref}`, ...branches}
  if (event === 'merge_group') return {sha: pull.mergeSha, ref: queueRef(pull.number, pull.base), ...none}
  if (event === 'push') return {sha: pull.mergeSha, ref: `refs/heads/${pull.base.ref}`, ...none}
  return {sha: pull.base.sha, ref: `refs/heads/${pull.base.ref}`, ...none}
}

function queueRef(number: number, base: {ref: string; sha: string}): string {
  return `refs/heads/gh-readonly-queue/${base.ref}/pr-${number}-${base.sha}`
}

function payloadOf(github: GitHub, options: EventOptions, actor: string): Json {
  const {state, pull} = github
  const common = {repository: repositoryShape(state), sender: userShape(state, actor)}
  const tell = (event: string, action?: string) => {
    const {organization, installation, ...payload} = retold(example(event, action), state)
    return {...payload, ...common} as Json
  }
  switch (options.event) {
    case 'pull_request':
    case 'pull_request_target': {
      const action = options.action ?? 'opened'
      const payload = {...tell('pull_request', action), number: pull.number, pull_request: pullShape(state, pull, true)}
      // Only a push says what the head was before and after.
      return action === 'synchronize' ? {...payload, before: pull.commits.at(-2) ?? pull.mergeBase, after: pull.head.sha} : payload
    }
    case 'workflow_run':
      return workflowRun(github, tell('workflow_run', 'completed'), options.run ?? 1589141559, actor)
    case 'merge_group': {
      const group = {head_sha: pull.mergeSha, head_ref: queueRef(pull.number, pull.base), base_sha: pull.base.sha, base_ref: `refs/heads/${pull.base.ref}`}
      const {merge_group, ...payload} = tell('merge_group')
      return {...payload, merge_group: {...(merge_group as Json), ...group}}
    }
    case 'push': {
      const {head_commit, ...payload} = tell('push')
      const place = {ref: `refs/heads/${pull.base.ref}`, before: pull.base.sha, after: pull.mergeSha, created: false}
      return {...payload, ...place, head_commit: {...(head_commit as Json), id: pull.mergeSha}}
    }
    case 'workflow_dispatch':
      return {...tell('workflow_dispatch'), ref: `refs/heads/${pull.base.ref}`}
    case 'schedule':
      // There is no example of this one: a schedule is not a webhook.
      return {...common, schedule: '0 6 * * 1', workflow: '.github/workflows/forms.yml'}
  }
}

/** The run of another workflow that has ended. For forks GitHub leaves the pull requests out. */
function workflowRun({state, pull}: GitHub, payload: Json, id: number, actor: string): Json {
  const isFork = pull.head.owner !== state.owner
  const {id: repositoryId, url, name} = repositoryShape(state)
  const repo = {id: repositoryId, url, name}
  const entry = {
    id: 279000000 + pull.number,
    number: pull.number,
    url: `${state.api}/repos/${state.owner}/${state.name}/pulls/${pull.number}`,
    head: {ref: pull.head.ref, sha: pull.head.sha, repo},
    base: {ref: pull.base.ref, sha: pull.base.sha, repo},
  }
  const sample = payload.workflow_run as Json
  return {
    ...payload,
    workflow_run: {
      ...(JSON.parse(JSON.stringify(sample).replaceAll(String(sample.id), String(id))) as Json),
      id,
      event: 'pull_request',
      status: 'completed',
      conclusion: 'success',
      head_branch: pull.head.ref,
      head_sha: pull.head.sha,
      head_commit: {...(sample.head_commit as Json), id: pull.head.sha},
      head_repository: pull.head.repository === null ? null : repositoryShape(state, pull.head.owner),
      repository: repositoryShape(state),
      actor: userShape(state, actor),
      triggering_actor: userShape(state, actor),
      pull_requests: isFork ? [] : [entry],
    },
  }
}

/** What an action wrote to one of the runner's files: `name=value`, or a value of several lines between two marks. */
function readFileCommands(path: string): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [, name = '', , value, simple, line] of readFileSync(path, 'utf8').matchAll(/^([^\n=]+?)<<(\S+)\n([\s\S]*?)\n?\2$|^([^\n=<]+)=(.*)$/gm)) {
    if (simple === undefined) values[name] = value ?? ''
    else values[simple] = line ?? ''
  }
  return values
}
