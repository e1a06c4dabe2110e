import {createRequire} from 'node:module'
import {account} from './accounts.ts'
import {type Change, changesOf} from './changes.ts'
import type {Commit} from './objects.ts'
import {committer} from './objects.ts'
import type {Artifact, IssueComment, Pull, Review, ReviewComment, State, Thread} from './state.ts'

export type Json = Record<string, unknown>

interface Example extends Json {
  readonly action?: string
}

const examples = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly {name: string; examples: readonly Example[]}[]

/** A copy of a real payload of an event. */
export function example(event: string, action?: string): Json {
  const found = examples.find(({name}) => name === event)?.examples.find((one) => action === undefined || one.action === action)
  if (found === undefined) throw new Error(`there is no example of ${event} ${action ?? ''}`)
  return structuredClone(found)
}

const sample = example('pull_request', 'synchronize').pull_request as Json & {base: {repo: Json}}

/** The address of something in the repository's API. */
export function apiUrl(state: State, path: string): string {
  return `${state.api}/repos/${state.owner}/${state.name}${path}`
}

export function siteUrl(state: State, path: string): string {
  return `${state.site}/${state.owner}/${state.name}${path}`
}

/** A payload that spoke of GitHub's example speaks of this repository, at this server. */
export function retold<T>(value: T, state: State, owner = state.owner): T {
  const pairs: [string, string][] = [
    ['https://api.github.com/repos/Codertocat/Hello-World', `${state.api}/repos/${owner}/${state.name}`],
    ['https://api.github.com', state.api],
    ['https://github.com/Codertocat/Hello-World', `${state.site}/${owner}/${state.name}`],
    ['https://github.com', state.site],
    ['Codertocat/Hello-World', `${owner}/${state.name}`],
    ['Hello-World', state.name],
    ['Codertocat', owner],
  ]
  return JSON.parse(JSON.stringify(value), (_, item) =>
    typeof item === 'string' ? pairs.reduce((text, [from, to]) => text.replaceAll(from, to), item) : item,
  ) as T
}

/** An account as REST shows it. */
export function userShape(state: State, login: string): Json {
  const {id, type} = account(login)
  const url = `${state.api}/users/${encodeURIComponent(login)}`
  const page = `${state.site}/${type === 'Bot' ? `apps/${login.replace('[bot]', '')}` : login}`
  const lists = ['followers', 'subscriptions', 'orgs', 'repos', 'received_events'].map((name) => [name, `${url}/${name}`])
  const {orgs, ...others} = Object.fromEntries(lists)
  return {
    login,
    id,
    node_id: nodeId('U', id),
    avatar_url: `${state.site}/avatars/${id}`,
    gravatar_id: '',
    url,
    html_url: page,
    ...Object.fromEntries(Object.entries(others).map(([name, address]) => [`${name}_url`, address])),
    organizations_url: orgs,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    events_url: `${url}/events{/privacy}`,
    type,
    site_admin: false,
  }
}

/** The name of a thing in GraphQL. */
export function nodeId(kind: string, id: number): string {
  return `${kind}_kwDO${Buffer.from(String(id)).toString('base64url')}`
}

/** The repository, or a fork of it under another owner. */
export function repositoryShape(state: State, owner = state.owner): Json {
  return {
    ...retold(sample.base.repo, state, owner),
    id: account(`${owner}/${state.name}`).id,
    node_id: nodeId('R', account(`${owner}/${state.name}`).id),
    owner: userShape(state, owner),
    private: state.isPrivate,
    visibility: state.isPrivate ? 'private' : 'public',
    fork: owner !== state.owner,
    default_branch: state.defaultBranch,
    has_discussions: false,
    network_count: 0,
    subscribers_count: 0,
  }
}

/** A pull request as the lists show it; `full` adds what only GET of one shows. */
export function pullShape(state: State, pull: Pull, full: boolean): Json {
  const {number, head, base} = pull
  const changes = full ? changesOf(state, pull) : []
  const sum = (of: (change: Change) => number) => changes.reduce((total, change) => total + of(change), 0)
  const counts = {
    merged: false,
    mergeable: true,
    rebaseable: true,
    mergeable_state: 'clean',
    merged_by: null,
    comments: state.comments.filter((comment) => comment.pull === number).length,
    review_comments: state.threads.filter((thread) => thread.pull === number).length,
    maintainer_can_modify: false,
    commits: pull.commits.length,
    additions: sum(({additions}) => additions),
    deletions: sum(({deletions}) => deletions),
    changed_files: changes.length,
  }
  const numbered = JSON.parse(
    JSON.stringify(sample)
      .replace(/\/(pulls?|issues)\/2(?=["/.])/g, `/$1/${number}`)
      .replaceAll(String((sample.head as Json).sha), head.sha),
  ) as Json
  const kept = full ? numbered : Object.fromEntries(Object.entries(numbered).filter(([key]) => !(key in counts)))
  return {
    ...retold(kept, state),
    id: 279000000 + number,
    node_id: nodeId('PR', 279000000 + number),
    number,
    title: pull.title,
    body: null,
    state: pull.state,
    draft: pull.draft,
    locked: pull.locked,
    active_lock_reason: null,
    user: userShape(state, pull.author),
    closed_at: pull.state === 'closed' ? committer.date : null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    labels: [],
    author_association: head.owner === state.owner ? 'MEMBER' : 'CONTRIBUTOR',
    head: side(state, head.owner, head, head.repository === null ? null : repositoryShape(state, head.owner)),
    base: side(state, state.owner, base, repositoryShape(state)),
    ...(full ? counts : {}),
  }
}

function side(state: State, owner: string, {ref, sha}: {ref: string; sha: string}, repo: Json | null): Json {
  return {label: `${owner}:${ref}`, ref, sha, user: userShape(state, owner), repo}
}

export function fileShape(state: State, change: Change, commit: string): Json {
  const {path, previous, status, sha, additions, deletions, patch} = change
  const place = path.split('/').map(encodeURIComponent).join('/')
  return {
    sha,
    filename: path,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: siteUrl(state, `/blob/${commit}/${place}`),
    raw_url: siteUrl(state, `/raw/${commit}/${place}`),
    contents_url: apiUrl(state, `/contents/${place}?ref=${commit}`),
    ...(patch === null ? {} : {patch}),
    ...(previous === null ? {} : {previous_filename: previous}),
  }
}

export function issueCommentShape(state: State, comment: IssueComment): Json {
  return {
    id: comment.id,
    node_id: comment.nodeId,
    url: apiUrl(state, `/issues/comments/${comment.id}`),
    html_url: siteUrl(state, `/pull/${comment.pull}#issuecomment-${comment.id}`),
    issue_url: apiUrl(state, `/issues/${comment.pull}`),
    user: userShape(state, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(state, comment.author),
    body: comment.body,
    performed_via_github_app: null,
  }
}

export function reviewCommentShape(state: State, thread: Thread, comment: ReviewComment): Json {
  const url = apiUrl(state, `/pulls/comments/${comment.id}`)
  const page = siteUrl(state, `/pull/${thread.pull}#discussion_r${comment.id}`)
  const pull = apiUrl(state, `/pulls/${thread.pull}`)
  return {
    id: comment.id,
    node_id: comment.nodeId,
    url,
    html_url: page,
    pull_request_url: pull,
    pull_request_review_id: comment.review,
    diff_hunk: thread.hunk,
    path: thread.path,
    commit_id: thread.isOutdated ? thread.commit : (state.pulls.find(({number}) => number === thread.pull)?.head.sha ?? thread.commit),
    original_commit_id: thread.commit,
    user: userShape(state, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(state, comment.author),
    line: thread.line,
    start_line: thread.startLine,
    original_line: thread.originalLine,
    original_start_line: thread.originalStartLine,
    side: thread.side,
    start_side: thread.originalStartLine === null ? null : thread.side,
    subject_type: 'line',
    ...(comment.inReplyTo === null ? {} : {in_reply_to_id: comment.inReplyTo}),
    _links: {self: {href: url}, html: {href: page}, pull_request: {href: pull}},
  }
}

export function reviewShape(state: State, review: Review): Json {
  const page = siteUrl(state, `/pull/${review.pull}#pullrequestreview-${review.id}`)
  const pull = apiUrl(state, `/pulls/${review.pull}`)
  return {
    id: review.id,
    node_id: review.nodeId,
    user: userShape(state, review.author),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: pull,
    author_association: association(state, review.author),
    _links: {html: {href: page}, pull_request: {href: pull}},
    ...(review.state === 'PENDING' ? {} : {submitted_at: review.submittedAt}),
    commit_id: review.commit,
  }
}

function association(state: State, login: string): string {
  return account(login).type === 'Bot' ? 'NONE' : login === state.owner ? 'OWNER' : 'CONTRIBUTOR'
}

export function gitCommitShape(state: State, commit: Commit): Json {
  const by = {name: committer.name, email: committer.email, date: committer.date}
  return {
    sha: commit.sha,
    node_id: nodeId('C', 1) + commit.sha.slice(0, 8),
    url: apiUrl(state, `/git/commits/${commit.sha}`),
    html_url: siteUrl(state, `/commit/${commit.sha}`),
    author: by,
    committer: by,
    tree: {sha: commit.tree, url: apiUrl(state, `/git/trees/${commit.tree}`)},
    message: commit.message,
    parents: parents(state, commit),
    verification: unsigned,
  }
}

const unsigned = {verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null}

function parents(state: State, commit: Commit): Json[] {
  return commit.parents.map((sha) => ({sha, url: apiUrl(state, `/git/commits/${sha}`), html_url: siteUrl(state, `/commit/${sha}`)}))
}

export function commitShape(state: State, commit: Commit): Json {
  const {author, tree, message} = gitCommitShape(state, commit)
  return {
    url: apiUrl(state, `/commits/${commit.sha}`),
    sha: commit.sha,
    node_id: nodeId('C', 1) + commit.sha.slice(0, 8),
    html_url: siteUrl(state, `/commit/${commit.sha}`),
    comments_url: apiUrl(state, `/commits/${commit.sha}/comments`),
    commit: {url: apiUrl(state, `/git/commits/${commit.sha}`), author, committer: author, message, comment_count: 0, tree, verification: unsigned},
    author: null,
    committer: null,
    parents: parents(state, commit),
  }
}

export function artifactShape(state: State, artifact: Artifact): Json {
  const repository = account(`${state.owner}/${state.name}`).id
  return {
    id: artifact.id,
    node_id: nodeId('A', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.zip.length,
    url: apiUrl(state, `/actions/artifacts/${artifact.id}`),
    archive_download_url: apiUrl(state, `/actions/artifacts/${artifact.id}/zip`),
    expired: artifact.expired,
    created_at: committer.date,
    expires_at: '2026-04-01T00:00:00Z',
    updated_at: committer.date,
    workflow_run: {id: artifact.run, repository_id: repository, head_repository_id: repository, head_branch: 'main', head_sha: artifact.headSha},
  }
}
