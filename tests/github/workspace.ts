import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {committer, filesOf} from './objects.ts'
import type {GitHub} from './server.ts'

export interface Workspace {
  readonly folder: string
  git(...argv: string[]): string
  remove(): void
}

export interface Checkout {
  /** What is checked out; the test merge when left out, as on `pull_request`. */
  readonly sha?: string
  /** 1, as actions/checkout has it when nothing is said; 0 fetches all commits and branches. */
  readonly depth?: 0 | 1
}

/** No configuration of this machine, no questions, no network. */
const environment = {
  PATH: process.env.PATH ?? '',
  SYSTEMROOT: process.env.SYSTEMROOT ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
}

/**
 * A repository on disk as actions/checkout leaves it, with what the stand-in
 * holds at this moment. The commits have the same names in both.
 */
export function checkOut(github: GitHub, {sha = github.pull.mergeSha, depth = 1}: Checkout = {}): Workspace {
  const root = mkdtempSync(join(tmpdir(), 'untape-workspace-'))
  const [origin, folder] = [join(root, 'origin.git'), join(root, 'work')]
  const run = (at: string, argv: readonly string[], input?: Uint8Array) =>
    execFileSync('git', argv, {cwd: at, env: environment, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'], maxBuffer: 1 << 28})
  run(root, ['init', '--quiet', '--bare', origin])
  run(origin, ['fast-import', '--quiet', '--force'], everything(github))
  run(origin, ['config', 'uploadpack.allowAnySHA1InWant', 'true'])
  run(root, ['init', '--quiet', '--initial-branch', 'main', folder])
  run(folder, ['remote', 'add', 'origin', `${github.site}/${github.owner}/${github.name}`])
  const ref = sha === github.pull.mergeSha ? `refs/remotes/pull/${github.pull.number}/merge` : 'refs/remotes/origin/checked-out'
  const wanted = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*'] : []
  run(folder, ['fetch', '--quiet', '--no-tags', ...(depth === 0 ? [] : ['--depth=1']), pathToFileURL(origin).href, ...wanted, `+${sha}:${ref}`])
  run(folder, ['-c', 'advice.detachedHead=false', 'checkout', '--quiet', '--force', '--detach', ref])
  rmSync(origin, {recursive: true})
  return {folder, git: (...argv) => run(folder, argv), remove: () => rmSync(root, {recursive: true, force: true})}
}

/** All commits, branches and refs of pull requests as a stream for `git fast-import`. */
function everything({state}: GitHub): Uint8Array {
  const parts: Uint8Array[] = []
  const write = (text: string) => parts.push(Buffer.from(text))
  const data = (bytes: Uint8Array) => parts.push(Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n'))
  const marks = new Map<string, number>()
  for (const [sha, bytes] of state.objects.blobs) {
    marks.set(sha, marks.size + 1)
    write(`blob\nmark :${marks.get(sha)}\n`)
    data(bytes)
  }
  // Commits stand in the order in which they were made: parents first.
  for (const {sha, parents, message, tree} of state.objects.commits.values()) {
    marks.set(sha, marks.size + 1)
    write(`commit refs/import\nmark :${marks.get(sha)}\ncommitter ${committer.name} <${committer.email}> ${committer.seconds} +0000\n`)
    data(Buffer.from(`${message}\n`))
    parents.forEach((parent, index) => void write(`${index === 0 ? 'from' : 'merge'} :${marks.get(parent)}\n`))
    write('deleteall\n')
    for (const [path, {mode, sha: blob}] of filesOf(state.objects, tree)) write(`M ${mode} :${marks.get(blob)} ${quoted(path)}\n`)
    write('\nreset refs/import\n\n')
  }
  const refs = new Map([...state.branches].map(([name, sha]) => [`refs/heads/${name}`, sha]))
  for (const {number, head, mergeSha} of state.pulls) refs.set(`refs/pull/${number}/head`, head.sha).set(`refs/pull/${number}/merge`, mergeSha)
  for (const [ref, sha] of refs) write(`reset ${ref}\nfrom :${marks.get(sha)}\n\n`)
  return Buffer.concat(parts)
}

/** A path as fast-import reads it: a name with a line break or a quote must not end the command. */
function quoted(path: string): string {
  return `"${path.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n')}"`
}
