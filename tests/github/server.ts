import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {account, actionsBot} from './accounts.ts'
import {addComment, addReply, moveThreads} from './conversation.ts'
import {type Failure, Failures} from './failures.ts'
import type {Files} from './objects.ts'
import {granted, type Permissions} from './permissions.ts'
import {addPull, type PullFiles, type PullOptions, pushTo} from './pulls.ts'
import {answerRequest} from './requests.ts'
import {type Artifact, type IssueComment, next, type Pull, type Review, type ReviewComment, type Sarif, type State, type Thread} from './state.ts'

export {primaryRateLimit, secondaryRateLimit} from './failures.ts'
export {readOnly} from './permissions.ts'

export interface Options {
  /** The two versions of the repository, and the tip of the base branch where it has moved on. */
  readonly files?: PullFiles
  readonly pull?: PullOptions
  /** What the token may do; what the README asks for when left out. `readOnly` is a fork's or Dependabot's. */
  readonly permissions?: Permissions
  /** `owner/name`. */
  readonly repository?: string
  readonly isPrivate?: boolean
  readonly codeScanning?: boolean
  /** Whom the token acts as; `github-actions[bot]` when left out. */
  readonly viewer?: string
  /** Serves under `/api/v3` and `/api/graphql`, as GitHub Enterprise Server does. */
  readonly enterprise?: boolean
}

/** One request as it was answered. */
export interface Logged {
  /** The id of the operation, such as `pulls/list-files`, `graphql/minimizeComment` or `storage`. */
  readonly operation: string
  readonly method: string
  readonly path: string
  /** 0 where the connection broke. */
  readonly status: number
  /** Whether an Authorization header came along. */
  readonly authorization: boolean
  readonly isWrite: boolean
  readonly body: unknown
}

/** A stand-in for GitHub. What it holds may be read and changed between requests. */
export interface GitHub {
  /** Where REST is (`GITHUB_API_URL`), where GraphQL is, where browsers go, and where artifacts are. */
  readonly url: string
  readonly graphqlUrl: string
  readonly site: string
  readonly storage: string
  readonly token: string
  readonly owner: string
  readonly name: string
  /** The pull request that the options describe. */
  readonly pull: Pull
  readonly state: State
  readonly comments: readonly IssueComment[]
  readonly reviews: readonly Review[]
  readonly threads: readonly Thread[]
  readonly reviewComments: readonly ReviewComment[]
  readonly sarifs: readonly Sarif[]
  readonly log: readonly Logged[]
  /** The operations of all requests that were meant to change something, in their order. */
  writes(): string[]
  /** Where the stand-in itself differed from GitHub's description, or was asked what it cannot do. Every test expects none. */
  readonly violations: readonly string[]
  /** Plans a failure: of an operation, of each `write`, or of `any` request. */
  fail(operation: string, failure?: Failure): void
  /** Does something once so many more requests have been answered. */
  after(requests: number, action: () => void): void
  /** A push to the pull request's branch. */
  push(files: Files): void
  /** Somebody comments on the pull request, or answers in a thread. */
  comment(login: string, body: string): IssueComment
  reply(thread: Thread, login: string, body: string): ReviewComment
  addPull(files: PullFiles, options: PullOptions): Pull
  addArtifact(artifact: Pick<Artifact, 'run' | 'name' | 'zip'> & Partial<Artifact>): Artifact
  close(): Promise<void>
}

/** Tokens of installations are long: nobody may count on their length. */
const token = `ghs_${'eyJhbGciOiJSUzI1NiJ9.'.repeat(24)}stand-in`

export async function startGitHub(options: Options = {}): Promise<GitHub> {
  const [owner = 'acme', name = 'forms'] = (options.repository ?? 'acme/forms').split('/')
  const log: Logged[] = []
  const violations: string[] = []
  const planned: {requests: number; action: () => void}[] = []
  const failures = new Failures()
  const server = createServer((request, response) => void serve(request, response))
  const artifacts = createServer((request, response) => serveArtifact(request, response))
  const [site, storage] = [await listen(server), await listen(artifacts)]
  const state: State = {
    owner,
    name,
    isPrivate: options.isPrivate ?? false,
    codeScanning: options.codeScanning ?? true,
    defaultBranch: 'main',
    site,
    api: options.enterprise === true ? `${site}/api/v3` : site,
    storage,
    viewer: options.viewer ?? actionsBot,
    objects: {blobs: new Map(), trees: new Map(), commits: new Map()},
    branches: new Map(),
    changes: new Map(),
    pulls: [],
    comments: [],
    reviews: [],
    threads: [],
    artifacts: [],
    sarifs: [],
    counter: 0,
  }
  const pull = addPull(state, options.files ?? {before: {}, after: {}}, options.pull)
  const graphqlPath = options.enterprise === true ? '/api/graphql' : '/graphql'
  const context = {state, token, permissions: options.permissions ?? granted, graphqlPath, failures, violations}

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const {answer, ...logged} = await answerRequest(context, request)
    log.push({...logged, status: answer?.status ?? 0})
    for (const one of planned.filter((plan) => --plan.requests === 0)) one.action()
    if (answer === null) return void request.socket.destroy()
    const isJson = answer.bytes === undefined && answer.body !== undefined
    response.writeHead(answer.status, {...(isJson ? {'content-type': 'application/json; charset=utf-8'} : {}), ...answer.headers})
    response.end(answer.bytes ?? (isJson ? JSON.stringify(answer.body) : undefined))
  }

  function serveArtifact(request: IncomingMessage, response: ServerResponse): void {
    const artifact = state.artifacts.find(({id}) => request.url === `/artifacts/${id}?sig=signed`)
    const status = artifact === undefined ? 404 : 200
    const authorization = request.headers.authorization !== undefined
    log.push({operation: 'storage', method: request.method ?? '', path: request.url ?? '', status, authorization, isWrite: false, body: undefined})
    response.writeHead(status, {'content-type': artifact === undefined ? 'text/plain' : 'application/zip'})
    response.end(artifact?.zip)
  }

  return {
    url: state.api,
    graphqlUrl: `${site}${graphqlPath}`,
    site,
    storage,
    token,
    owner,
    name,
    pull,
    state,
    comments: state.comments,
    reviews: state.reviews,
    threads: state.threads,
    get reviewComments() {
      return state.threads.flatMap(({comments}) => comments)
    },
    sarifs: state.sarifs,
    log,
    writes: () => log.filter(({isWrite}) => isWrite).map(({operation}) => operation),
    violations,
    fail: (operation, failure = {}) => failures.plan(operation, failure),
    after: (requests, action) => void planned.push({requests, action}),
    push(files) {
      const from = pull.head.sha
      pushTo(state, pull, files)
      moveThreads(state, pull, from)
    },
    comment: (login, body) => addComment(state, pull.number, account(login).login, body),
    reply: (thread, login, body) => addReply(state, thread, account(login).login, body),
    addPull: (files, given) => addPull(state, files, given),
    addArtifact(given) {
      const artifact = {id: next(state).id, expired: false, headSha: pull.head.sha, ...given}
      state.artifacts.push(artifact)
      return artifact
    },
    close: async () => {
      await Promise.all([server, artifacts].map((one) => stop(one)))
    },
  }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise<void>((resolve) => server.close(() => resolve()))
}
