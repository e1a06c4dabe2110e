import {GraphQLError} from 'graphql'
import {account, graphqlLogin} from './accounts.ts'
import {notAccessible} from './call.ts'
import {remarkAt, visibleThreads} from './conversation.ts'
import type {Permissions} from './permissions.ts'
import {nodeId, siteUrl} from './shapes.ts'
import {commitAt, type Pull, pullAt, type Remark, type State, type Thread} from './state.ts'

/** An error with the type that GitHub gives it. */
export function forbidden(type: string, message: string): GraphQLError {
  return new GraphQLError(message, {extensions: {type}})
}

type Node = Record<string, unknown>

/** What the queries and mutations of the Action can begin with. */
export function roots(state: State, permissions: Permissions): Node {
  const demand = (...needed: (keyof Permissions)[]) => {
    if (!needed.some((permission) => permissions[permission] === 'write')) throw forbidden('FORBIDDEN', notAccessible)
  }
  return {
    viewer: () => ({__typename: 'User', login: state.viewer, id: nodeId('BOT', account(state.viewer).id)}),
    repository: ({owner, name}: {owner: string; name: string}) => {
      if (owner === state.owner && name === state.name) return repositoryNode(state)
      throw forbidden('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
    },
    node: ({id}: {id: string}) => {
      const thread = state.threads.find((one) => one.id === id)
      return thread === undefined ? remarkNode(state, remark(state, id)) : threadNode(state, thread)
    },
    minimizeComment: ({input}: {input: {subjectId: string; classifier: string}}) => {
      demand('pull_requests', 'issues')
      const found = remark(state, input.subjectId)
      found.minimized = input.classifier
      return {minimizedComment: remarkNode(state, found), clientMutationId: null}
    },
    unminimizeComment: ({input}: {input: {subjectId: string}}) => {
      demand('pull_requests', 'issues')
      const found = remark(state, input.subjectId)
      found.minimized = null
      return {unminimizedComment: remarkNode(state, found), clientMutationId: null}
    },
    resolveReviewThread: ({input}: {input: {threadId: string}}) => settle(input.threadId, true),
    unresolveReviewThread: ({input}: {input: {threadId: string}}) => settle(input.threadId, false),
  }

  /** Write access to pull requests is not enough here: GitHub wants it to the contents. */
  function settle(threadId: string, isResolved: boolean): Node {
    demand('contents')
    const thread = state.threads.find(({id}) => id === threadId)
    if (thread === undefined) throw unknown(threadId)
    thread.isResolved = isResolved
    thread.resolvedBy = isResolved ? state.viewer : null
    return {thread: threadNode(state, thread), clientMutationId: null}
  }
}

function unknown(id: string): GraphQLError {
  return forbidden('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
}

function remark(state: State, id: string): Remark {
  const found = remarkAt(state, id)
  if (found === undefined) throw unknown(id)
  return found
}

function repositoryNode(state: State): Node {
  return {
    __typename: 'Repository',
    id: nodeId('R', account(`${state.owner}/${state.name}`).id),
    name: state.name,
    nameWithOwner: `${state.owner}/${state.name}`,
    isPrivate: state.isPrivate,
    url: siteUrl(state, ''),
    pullRequest: ({number}: {number: number}) => {
      const pull = pullAt(state, number)
      if (pull === undefined) throw forbidden('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
      return pullNode(state, pull)
    },
    object: ({oid, expression}: {oid?: string; expression?: string}) => {
      const commit = commitAt(state, oid ?? expression ?? '')
      return commit === undefined ? null : {__typename: 'Commit', oid: commit.sha}
    },
  }
}

function pullNode(state: State, pull: Pull): Node {
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', 279000000 + pull.number),
    number: pull.number,
    title: pull.title,
    url: siteUrl(state, `/pull/${pull.number}`),
    state: pull.state.toUpperCase(),
    isDraft: pull.draft,
    locked: pull.locked,
    isCrossRepository: pull.head.owner !== state.owner,
    headRefName: pull.head.ref,
    headRefOid: pull.head.sha,
    baseRefName: pull.base.ref,
    baseRefOid: pull.base.sha,
    author: actor(pull.author),
    reviewThreads: (range: Range) =>
      connection(
        'reviewThreads',
        visibleThreads(state, pull.number).map((thread) => threadNode(state, thread)),
        range,
      ),
    comments: (range: Range) =>
      connection(
        'comments',
        state.comments.filter((comment) => comment.pull === pull.number).map((comment) => remarkNode(state, comment)),
        range,
      ),
  }
}

function threadNode(state: State, thread: Thread): Node {
  return {
    __typename: 'PullRequestReviewThread',
    id: thread.id,
    path: thread.path,
    line: thread.line,
    startLine: thread.startLine,
    originalLine: thread.originalLine,
    originalStartLine: thread.originalStartLine,
    diffSide: thread.side,
    startDiffSide: thread.originalStartLine === null ? null : thread.side,
    subjectType: 'LINE',
    isResolved: thread.isResolved,
    isCollapsed: thread.isResolved,
    isOutdated: thread.isOutdated,
    resolvedBy: thread.resolvedBy === null ? null : {__typename: 'User', login: graphqlLogin(thread.resolvedBy)},
    viewerCanReply: true,
    viewerCanResolve: !thread.isResolved,
    viewerCanUnresolve: thread.isResolved,
    comments: (range: Range) =>
      connection(
        'comments',
        thread.comments.map((comment) => remarkNode(state, comment)),
        range,
      ),
  }
}

/** A comment of either kind. */
function remarkNode(state: State, comment: Remark): Node {
  const thread = state.threads.find(({comments}) => comments.some(({id}) => id === comment.id))
  const issueComment = state.comments.find(({id}) => id === comment.id)
  const place = thread === undefined ? `/pull/${issueComment?.pull}#issuecomment-${comment.id}` : `/pull/${thread.pull}#discussion_r${comment.id}`
  return {
    __typename: thread === undefined ? 'IssueComment' : 'PullRequestReviewComment',
    id: comment.nodeId,
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    url: siteUrl(state, place),
    author: actor(comment.author),
    viewerDidAuthor: comment.author === state.viewer,
    viewerCanMinimize: true,
    isMinimized: comment.minimized !== null,
    minimizedReason: comment.minimized?.toLowerCase() ?? null,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    ...(thread === undefined
      ? {}
      : {path: thread.path, line: thread.line, originalLine: thread.originalLine, outdated: thread.isOutdated, diffHunk: thread.hunk, subjectType: 'LINE'}),
  }
}

function actor(login: string): Node {
  return {__typename: account(login).type, login: graphqlLogin(login)}
}

interface Range {
  readonly first?: number | null
  readonly last?: number | null
  readonly after?: string | null
  readonly before?: string | null
}

/** A page of a list. GitHub wants to know how many, and gives at most 100. */
function connection(name: string, all: readonly Node[], {first, last, after, before}: Range): Node {
  const size = first ?? last
  if (size === undefined || size === null)
    throw forbidden('MISSING_PAGINATION_BOUNDARIES', `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`)
  if (size > 100)
    throw forbidden('EXCESSIVE_PAGINATION', `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`)
  const cursor = (index: number) => Buffer.from(`cursor:${index}`).toString('base64')
  const at = (given: string | null | undefined) => (given ? Number(Buffer.from(given, 'base64').toString('utf8').slice(7)) : null)
  let [start, end] = [(at(after) ?? -1) + 1, at(before) ?? all.length]
  if (typeof first === 'number') end = Math.min(end, start + first)
  else start = Math.max(start, end - size)
  const nodes = all.slice(start, end)
  return {
    totalCount: all.length,
    nodes,
    edges: nodes.map((node, index) => ({node, cursor: cursor(start + index)})),
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      startCursor: nodes.length === 0 ? null : cursor(start),
      endCursor: nodes.length === 0 ? null : cursor(end - 1),
    },
  }
}
