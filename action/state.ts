/** Reads what we said on a pull request before. Only what GitHub says we wrote is ours, whatever markers others copy. */
import {hasStickyMarker, readInlineMarker} from './marker.ts'
import type {OwnComment, OwnState, OwnSticky} from './own-state.ts'
import type {Target} from './target.ts'
import {troubleOf} from './trouble.ts'

/** A pull request with more pages of 100 is not read to its end. */
const mostPages = 100

/** Which of the comments are ours cannot be known, or there are too many; the message is the end of a sentence. */
export class UnreadableState extends Error {
  override readonly name = 'UnreadableState'
}

/** Our comments, by GraphQL, which knows what is ours, settled and hidden; where it refuses, by REST. */
export async function readOwnState(target: Target, key: string): Promise<OwnState> {
  try {
    return await readByGraphql(target, key)
  } catch (error) {
    if (error instanceof UnreadableState || troubleOf(error).kind === 'limited') throw error
    return await readByRest(target, key)
  }
}

interface Page<T> {
  readonly nodes: readonly (T | null)[] | null
  readonly pageInfo: {readonly hasNextPage: boolean; readonly endCursor: string | null}
}

interface Said {
  readonly id: string
  readonly fullDatabaseId: string | null
  readonly viewerDidAuthor: boolean
  readonly isMinimized: boolean
  readonly body: string
}

interface ThreadNode {
  readonly isResolved: boolean
  readonly path: string
  readonly line: number | null
  readonly startLine: number | null
  readonly comments: {readonly totalCount: number; readonly nodes: readonly (Said | null)[] | null}
}

const said = 'id fullDatabaseId viewerDidAuthor isMinimized body'
const lists = {
  reviewThreads: `isResolved path line startLine comments(first: 1) {totalCount nodes {${said}}}`,
  comments: `${said} url`,
} as const

async function readByGraphql(target: Target, key: string): Promise<OwnState> {
  const threads = await allOf<ThreadNode>(target, 'reviewThreads')
  const comments = await allOf<Said & {readonly url: string}>(target, 'comments')
  return {
    comments: threads.flatMap((thread) => ownThread(thread) ?? []),
    stickies: comments.flatMap((one) => (one.viewerDidAuthor && hasStickyMarker(one.body, key) ? stickyOf(one) : [])),
    canMinimize: true,
  }
}

async function allOf<T>({octokit, owner, repo, number}: Target, list: keyof typeof lists): Promise<T[]> {
  const query = `query($owner: String!, $name: String!, $number: Int!, $after: String) {
    repository(owner: $owner, name: $name) {pullRequest(number: $number) {
      ${list}(first: 100, after: $after) {nodes {${lists[list]}} pageInfo {hasNextPage endCursor}}
    }}
  }`
  const found: T[] = []
  let after: string | null = null
  for (let page = 0; page < mostPages; page++) {
    const answer: {repository: {pullRequest: Record<string, Page<T>> | null} | null} = await octokit.graphql(query, {owner, name: repo, number, after})
    const items = answer.repository?.pullRequest?.[list]
    if (!items) throw new TypeError('GraphQL gave no pull request')
    found.push(...(items.nodes ?? []).filter((node) => node !== null))
    if (!items.pageInfo.hasNextPage) return found
    after = items.pageInfo.endCursor
  }
  throw new UnreadableState('there are more comments than can be read')
}

/** A thread that we began, with our marker at the end of its first comment. */
function ownThread({isResolved, path, line, startLine, comments: {totalCount, nodes}}: ThreadNode): OwnComment | null {
  const first = nodes?.[0]
  const mark = first?.viewerDidAuthor ? readInlineMarker(first.body) : null
  if (!first || !mark) return null
  const {id, fullDatabaseId, body, isMinimized} = first
  return {id: Number(fullDatabaseId), nodeId: id, path, line, startLine, body, ...mark, isResolved, isMinimized, hasReply: totalCount > 1}
}

function stickyOf({id, fullDatabaseId, url, body, isMinimized}: Said & {readonly url: string}): OwnSticky {
  return {id: Number(fullDatabaseId), nodeId: id, url, body, isMinimized}
}

/** REST does not say what is ours: an account with a name says who it is, a workflow's own token is always the same app. */
async function readByRest(target: Target, key: string): Promise<OwnState> {
  const {octokit, owner, repo, number} = target
  const login = await ownLogin(target)
  const reviewComments = await octokit.paginate(octokit.rest.pulls.listReviewComments, {owner, repo, pull_number: number, per_page: 100})
  const comments = await octokit.paginate(octokit.rest.issues.listComments, {owner, repo, issue_number: number, per_page: 100})
  const isOurs = (user: {readonly login: string; readonly type: string} | null | undefined): boolean => {
    if (user?.login === (login ?? 'github-actions[bot]')) return true
    // It may be ours under the name of another app. To write it again would be worse than to say nothing.
    if (login === null && user?.type === 'Bot') throw new UnreadableState('GitHub does not say which comments are its own')
    return false
  }
  const answered = new Set(reviewComments.map(({in_reply_to_id}) => in_reply_to_id))
  return {
    comments: reviewComments.flatMap(({id, node_id, path, line, start_line, body, in_reply_to_id, user}) => {
      const mark = in_reply_to_id === undefined ? readInlineMarker(body) : null
      if (!mark || !isOurs(user)) return []
      const place = {path, line: line ?? null, startLine: start_line ?? null}
      return [{id, nodeId: node_id, ...place, body, ...mark, isResolved: false, isMinimized: false, hasReply: answered.has(id)}]
    }),
    stickies: comments.flatMap(({id, node_id, html_url, body = '', user}) =>
      hasStickyMarker(body, key) && isOurs(user) ? [{id, nodeId: node_id, url: html_url, body, isMinimized: false}] : [],
    ),
    canMinimize: false,
  }
}

async function ownLogin({octokit}: Target): Promise<string | null> {
  try {
    return (await octokit.rest.users.getAuthenticated()).data.login
  } catch {
    return null
  }
}
