import type {IncomingMessage} from 'node:http'
import {type Answer, type Handler, notAccessible, notFound, ok, refuse} from './call.ts'
import {type Operation, operations} from './description.ts'
import type {Failure, Failures} from './failures.ts'
import {answerQuery, readQuery} from './graphql.ts'
import {acceptedFor, mayUse, type Permissions} from './permissions.ts'
import {actionsHandlers} from './rest-actions.ts'
import {conversationHandlers} from './rest-conversation.ts'
import {repositoryHandlers} from './rest-repository.ts'
import type {Logged} from './server.ts'
import type {State} from './state.ts'

export interface Context {
  readonly state: State
  readonly token: string
  readonly permissions: Permissions
  readonly graphqlPath: string
  readonly failures: Failures
  readonly violations: string[]
}

/** What is logged of a request, and its answer; null where the connection is to break. */
export type Answered = Omit<Logged, 'status'> & {readonly answer: Answer | null}

const handlers: Readonly<Record<string, Handler>> = {
  ...repositoryHandlers,
  ...conversationHandlers,
  ...actionsHandlers,
  // Tokens of apps have no user behind them.
  'users/get-authenticated': () => refuse(403, notAccessible),
}

/** Answers one request as GitHub would: who asks, what is planned to fail, what is asked, who may, is it well formed, do it. */
export async function answerRequest(context: Context, request: IncomingMessage): Promise<Answered> {
  const url = new URL(request.url ?? '/', context.state.site)
  const raw = await read(request)
  const body = parse(raw)
  const logged = {
    method: request.method ?? '',
    path: url.pathname + url.search,
    authorization: request.headers.authorization !== undefined,
    body: body instanceof SyntaxError ? raw : body,
  }
  if (url.pathname === context.graphqlPath && request.method === 'POST') return {...logged, ...(await graphql(context, request, body))}
  const prefix = new URL(context.state.api).pathname.replace(/\/$/, '')
  const path = url.pathname.startsWith(`${prefix}/`) ? url.pathname.slice(prefix.length) : null
  const found = path === null ? undefined : find(request.method ?? '', path)
  if (found === undefined) {
    context.violations.push(`the stand-in has no ${request.method} ${url.pathname}`)
    return {...logged, operation: 'unknown', isWrite: request.method !== 'GET', answer: notFound}
  }
  const {operation, parameters} = found
  const isWrite = operation.method !== 'GET'
  const level = isWrite ? 'write' : 'read'
  const answer = planned(context, operation.id, isWrite, () => {
    const query = Object.fromEntries(url.searchParams)
    const given = answerOperation(context, request, {operation, parameters: {...query, ...parameters}, body, url})
    if (given.bytes === undefined) context.violations.push(...operation.checkAnswer(given.status, given.body).map((fault) => `${operation.id}: ${fault}`))
    return given
  })
  return {...logged, operation: operation.id, isWrite, answer: answer === null ? null : withHeaders(answer, acceptedFor(operation.id, level))}
}

interface Request {
  readonly operation: Operation
  readonly parameters: Record<string, unknown>
  readonly body: unknown
  readonly url: URL
}

function answerOperation(context: Context, request: IncomingMessage, {operation, parameters, body, url}: Request): Answer {
  const {state, permissions} = context
  const isWrite = operation.method !== 'GET'
  const refused = badCredentials(context, request, isWrite)
  if (refused !== null) return refused
  if (!mayUse(operation.id, isWrite ? 'write' : 'read', permissions, state.isPrivate)) return refuse(403, notAccessible)
  if (parameters.owner !== undefined && !isRepository(state, parameters)) return notFound
  if (body instanceof SyntaxError) return refuse(400, 'Problems parsing JSON')
  const faults = operation.checkRequest(parameters, body)
  if (faults.length > 0) return refuse(422, `Invalid request.\n\n${faults.join('\n')}`)
  return handlers[operation.id]?.({state, parameters, body, accept: request.headers.accept ?? '', url}) ?? notFound
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

function parse(raw: string): unknown {
  if (raw === '') return undefined
  try {
    return JSON.parse(raw)
  } catch (error) {
    return error
  }
}

function find(method: string, path: string): {operation: Operation; parameters: Record<string, string>} | undefined {
  for (const operation of operations) {
    const matched = operation.method === method ? operation.match(path) : null
    if (matched === null) continue
    const parameters = Object.fromEntries(Object.entries(matched).map(([name, value]) => [name, decode(value)]))
    return {operation, parameters}
  }
  return undefined
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

function isRepository(state: State, {owner, repo}: Readonly<Record<string, unknown>>): boolean {
  return `${owner}/${repo}`.toLowerCase() === `${state.owner}/${state.name}`.toLowerCase()
}

function badCredentials({token, state}: Context, request: IncomingMessage, isWrite: boolean): Answer | null {
  const given = request.headers.authorization
  if (given === undefined) return isWrite || state.isPrivate ? refuse(401, 'Requires authentication') : null
  return /^(?:token|bearer) (.*)$/i.exec(given)?.[1] === token ? null : refuse(401, 'Bad credentials')
}

/** The answer, or the failure that a test has planned for it; null where the connection is to break. */
function planned(context: Context, operation: string, isWrite: boolean, answer: () => Answer): Answer | null {
  const failure = context.failures.next(operation, isWrite)
  if (failure === null) return answer()
  if (failure.afterEffect === true) answer()
  return failed(failure)
}

function failed({drop, status = 502, message = 'Server Error', headers = {}}: Failure): Answer | null {
  if (drop === true) return null
  // A redirect has no body.
  return status < 400 ? {status, headers} : {...refuse(status, message), headers}
}

function withHeaders(answer: Answer, permissions?: string): Answer {
  const limits = {'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '999', 'x-ratelimit-resource': 'core'}
  return {...answer, headers: {...limits, ...(permissions === undefined ? {} : {'x-accepted-github-permissions': permissions}), ...answer.headers}}
}

async function graphql(context: Context, request: IncomingMessage, body: unknown): Promise<Pick<Answered, 'operation' | 'isWrite' | 'answer'>> {
  const read = body instanceof SyntaxError ? {faults: [{message: 'Problems parsing JSON'}]} : readQuery(body)
  const {operation, isWrite} = 'asked' in read ? read.asked : {operation: 'graphql/invalid', isWrite: false}
  const failure = context.failures.next(operation, isWrite)
  if (failure !== null && failure.afterEffect !== true) return {operation, isWrite, answer: failed(failure)}
  const answer = await answerGraphql(context, request, read)
  return {operation, isWrite, answer: failure === null ? answer : failed(failure)}
}

async function answerGraphql(context: Context, request: IncomingMessage, read: ReturnType<typeof readQuery>): Promise<Answer> {
  // GraphQL answers nobody who does not say who they are.
  if (request.headers.authorization === undefined) return refuse(401, 'This endpoint requires you to be authenticated.')
  const refused = badCredentials(context, request, true)
  if (refused !== null) return refused
  if ('faults' in read) return withHeaders(ok({errors: read.faults}))
  const {body, gaps} = await answerQuery(read.asked, context.state, context.permissions)
  context.violations.push(...gaps.map((gap) => `${read.asked.operation}: ${gap}`))
  return withHeaders(ok(body))
}
