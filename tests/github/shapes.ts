import {account} from './accounts.ts'
import {type Change, changesOf} from './changes.ts'
import type {Commit} from './objects.ts'
import {committer} from './objects.ts'
import {example, type Json, retold} from './payloads.ts'
import type {Artifact, Pull, State} from './state.ts'

const sample = example('pull_request', 'synchronize').pull_request as Json & {base: {repo: Json}}

/** The address of something in the repository's API. */
export function apiUrl(state: State, path: string): string {
  return `${state.api}/repos/${state.owner}/${state.name}${path}`
}

export function siteUrl(state: State, path: string): string {
  return `${state.site}/${state.owner}/${state.name}${path}`
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
    merge_commit_sha: pull.mergeSha,
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
