import {type Answer, type Call, type Handler, notFound, ok, paged, refuse} from './call.ts'
import {changesBetween, changesOf} from './changes.ts'
import {type Commit, type Entry, entryAt, filesOf} from './objects.ts'
import type {Json} from './payloads.ts'
import {apiUrl, commitShape, fileShape, gitCommitShape, nodeId, pullShape, repositoryShape, siteUrl} from './shapes.ts'
import {commitAt, pullAt, type State} from './state.ts'

/** The contents API sends no bytes of a file that is bigger. */
const maxContent = 1024 * 1024

/** What the repository holds: files, commits, pull requests. */
export const repositoryHandlers: Readonly<Record<string, Handler>> = {
  'repos/get': ({state}) => ok(repositoryShape(state)),
  'repos/get-content': (call) => contentAt(call, String(call.parameters.path)),
  'repos/compare-commits-with-basehead': compare,
  'repos/list-pull-requests-associated-with-commit': (call) => {
    const sha = String(call.parameters.commit_sha)
    // The commits of a fork are not in this repository: GitHub finds no pull request for them.
    const pulls = call.state.pulls.filter(({commits, head}) => head.owner === call.state.owner && commits.includes(sha))
    return paged(call, pulls, (page) => page.map((pull) => pullShape(call.state, pull, false)))
  },
  'pulls/list': (call) => {
    const {state = 'open', head, base} = call.parameters
    const pulls = call.state.pulls.filter(
      (pull) =>
        (state === 'all' || pull.state === state) &&
        (head === undefined || head === `${pull.head.owner}:${pull.head.ref}`) &&
        (base === undefined || base === pull.base.ref),
    )
    return paged(call, pulls, (page) => page.map((pull) => pullShape(call.state, pull, false)))
  },
  'pulls/get': (call) => {
    const pull = pullAt(call.state, Number(call.parameters.pull_number))
    return pull === undefined ? notFound : ok(pullShape(call.state, pull, true))
  },
  'pulls/list-files': (call) => {
    const pull = pullAt(call.state, Number(call.parameters.pull_number))
    if (pull === undefined) return notFound
    const files = changesOf(call.state, pull).slice(0, 3000)
    return paged(call, files, (page) => page.map((change) => fileShape(call.state, change, pull.head.sha)))
  },
  'git/get-blob': (call) => {
    const sha = String(call.parameters.file_sha)
    const bytes = call.state.objects.blobs.get(sha)
    if (bytes === undefined) return notFound
    if (isRaw(call)) return {status: 200, bytes}
    const content = base64(bytes)
    return ok({sha, node_id: nodeId('B', 1) + sha.slice(0, 8), size: bytes.length, url: apiUrl(call.state, `/git/blobs/${sha}`), content, encoding: 'base64'})
  },
  'git/get-tree': (call) => {
    const ref = String(call.parameters.tree_sha)
    const sha = commitAt(call.state, ref)?.tree ?? ref
    const {trees, blobs} = call.state.objects
    if (!trees.has(sha)) return notFound
    const paths =
      call.parameters.recursive === undefined ? (trees.get(sha) ?? []).map((entry) => [entry.name, entry] as const) : [...filesOf(call.state.objects, sha)]
    const tree = paths.map(([path, entry]) => {
      const kind = entry.mode === '040000' ? 'tree' : 'blob'
      const size = kind === 'blob' ? {size: blobs.get(entry.sha)?.length ?? 0} : {}
      return {path, mode: entry.mode, type: kind, sha: entry.sha, ...size, url: apiUrl(call.state, `/git/${kind}s/${entry.sha}`)}
    })
    return ok({sha, url: apiUrl(call.state, `/git/trees/${sha}`), tree, truncated: false})
  },
  'git/get-commit': (call) => {
    const commit = call.state.objects.commits.get(String(call.parameters.commit_sha))
    return commit === undefined ? notFound : ok(gitCommitShape(call.state, commit))
  },
}

function isRaw({accept}: Call): boolean {
  return /application\/vnd\.github(?:\.v3)?\.raw/.test(accept)
}

/** Base64 in lines of 60, as GitHub sends it. */
function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('base64')
    .replace(/.{1,60}/g, '$&\n')
}

function contentAt(call: Call, path: string): Answer {
  const {state} = call
  const ref = String(call.parameters.ref ?? state.defaultBranch)
  const commit = commitAt(state, ref)
  if (commit === undefined) return refuse(404, `No commit found for the ref ${ref}`)
  const entry = entryAt(state.objects, commit.tree, path)
  if (entry === undefined) return notFound
  if (entry.mode === '040000') {
    const inside = state.objects.trees.get(entry.sha) ?? []
    return ok(inside.map((one) => contentShape(state, `${path}/${one.name}`, one, ref)))
  }
  const bytes = state.objects.blobs.get(entry.sha) ?? new Uint8Array()
  if (entry.mode === '120000') {
    // A link to a file of the repository is followed; any other is shown as a link.
    const target = new URL(Buffer.from(bytes).toString('utf8'), `http://repository/${path}`).pathname.slice(1)
    const linked = entryAt(state.objects, commit.tree, decodeURIComponent(target))
    if (linked?.mode === '100644') return contentAt(call, decodeURIComponent(target))
    return ok({...contentShape(state, path, entry, ref), target: Buffer.from(bytes).toString('utf8')})
  }
  if (isRaw(call)) return {status: 200, bytes}
  const isBig = bytes.length > maxContent
  return ok({...contentShape(state, path, entry, ref), content: isBig ? '' : base64(bytes), encoding: isBig ? 'none' : 'base64'})
}

function contentShape(state: State, path: string, entry: Entry, ref: string): Json {
  const isFolder = entry.mode === '040000'
  const place = path.split('/').map(encodeURIComponent).join('/')
  const self = apiUrl(state, `/contents/${place}?ref=${encodeURIComponent(ref)}`)
  const git = apiUrl(state, `/git/${isFolder ? 'trees' : 'blobs'}/${entry.sha}`)
  const html = siteUrl(state, `/${isFolder ? 'tree' : 'blob'}/${encodeURIComponent(ref)}/${place}`)
  return {
    name: entry.name,
    path,
    sha: entry.sha,
    size: state.objects.blobs.get(entry.sha)?.length ?? 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: isFolder ? null : siteUrl(state, `/raw/${encodeURIComponent(ref)}/${place}`),
    type: isFolder ? 'dir' : entry.mode === '120000' ? 'symlink' : 'file',
    _links: {self, git, html},
  }
}

function compare(call: Call): Answer {
  const {state} = call
  const [base, head] = String(call.parameters.basehead)
    .split('...')
    .map((name) => commitAt(state, name.replace(/^[^:/]+:/, '')))
  if (base === undefined || head === undefined) return notFound
  const [behind, ahead] = [ancestors(state, base), ancestors(state, head)]
  const merge = ahead.find(({sha}) => behind.some((one) => one.sha === sha))
  if (merge === undefined) return refuse(404, `No common ancestor between ${base.sha} and ${head.sha}.`)
  const only = (commits: readonly Commit[], others: readonly Commit[]) => commits.filter(({sha}) => !others.some((one) => one.sha === sha)).reverse()
  const [mine, theirs] = [only(ahead, behind), only(behind, ahead)]
  const url = apiUrl(state, `/compare/${base.sha}...${head.sha}`)
  const page = siteUrl(state, `/compare/${base.sha}...${head.sha}`)
  const status = mine.length > 0 ? (theirs.length > 0 ? 'diverged' : 'ahead') : theirs.length > 0 ? 'behind' : 'identical'
  const isFirst = Number(call.parameters.page ?? 1) === 1
  const files = isFirst ? changesBetween(state, merge.sha, head.sha).slice(0, 300) : []
  return paged(call, mine, (commits) => ({
    url,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: commitShape(state, base),
    merge_base_commit: commitShape(state, merge),
    status,
    ahead_by: mine.length,
    behind_by: theirs.length,
    total_commits: mine.length,
    commits: commits.map((commit) => commitShape(state, commit)),
    ...(isFirst && {files: files.map((change) => fileShape(state, change, head.sha))}),
  }))
}

/** A commit and all before it, the nearest first. */
function ancestors(state: State, from: Commit): Commit[] {
  const found = [from]
  for (const commit of found) {
    for (const parent of commit.parents) {
      const known = state.objects.commits.get(parent)
      if (known !== undefined && !found.includes(known)) found.push(known)
    }
  }
  return found
}
