/** Asks Git: the only module that calls it. */
import {execFileSync} from 'node:child_process'
import {dirname} from 'node:path'
import process from 'node:process'
import {maxBytes} from './readers/limits.ts'

/** Git could not answer; the message is one plain sentence without a full stop. */
export class GitError extends Error {
  override readonly name = 'GitError'
}

/** A file that differs between two versions of a repository; paths from its root, with `/`. */
export interface ChangedFile {
  readonly path: string
  /** The path that the older version has it under; undefined for a new file. */
  readonly before: string | undefined
}

/** What Git may know of our environment: no token, no setting of a runner, nothing that starts another program. */
const passed = ['PATH', 'HOME', 'USERPROFILE', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR', 'XDG_CONFIG_HOME']

/** No hooks, no other programs, paths as they are; a path is a path and never a pattern. */
const settings = ['-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--literal-pathspecs', '--no-optional-locks']

function git(root: string, args: readonly string[], input?: string): Buffer {
  const env = Object.fromEntries(passed.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))
  try {
    return execFileSync('git', ['-C', root, ...settings, ...args], {
      // Windows looks for programs in this folder first: it must not be one that a stranger has put files into.
      cwd: dirname(process.execPath),
      env: {...env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1'},
      maxBuffer: 1 << 30,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(input === undefined ? {} : {input}),
    })
  } catch (error) {
    throw new GitError(reasonOf(error))
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'Git is not installed'
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
  const line = said.split('\n').find((one) => one.startsWith('fatal:')) ?? said.split('\n')[0] ?? ''
  return line.replace(/^fatal:\s*/, '').replace(/[.\s]+$/, '') || 'Git did not answer'
}

/**
 * The commit that a name stands for, 40 or 64 hex digits.
 *
 * @throws {GitError} when there is none.
 */
export function commitOf(root: string, ref: string): string {
  if (ref === '' || ref.startsWith('-')) throw new GitError(`“${ref}” names no commit`)
  try {
    return git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
      .toString()
      .trim()
  } catch (error) {
    const reason = error instanceof GitError && error.message !== 'Git did not answer' ? ` (${error.message})` : ''
    throw new GitError(`“${ref}” names no commit of this repository${reason}`)
  }
}

/** The commit that two others have grown from; undefined when they have none in common, or when the history is not there. */
export function mergeBase(root: string, one: string, other: string): string | undefined {
  try {
    return git(root, ['merge-base', one, other]).toString().trim() || undefined
  } catch {
    return undefined
  }
}

/** Whether the history of this copy is cut off, as a checkout in a workflow has it when nothing is said. */
export function isShallow(root: string): boolean {
  return git(root, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true'
}

/** Whether an object is in this copy of the repository. */
export function hasCommit(root: string, commit: string): boolean {
  try {
    git(root, ['cat-file', '-e', `${commit}^{commit}`])
    return true
  } catch {
    return false
  }
}

/**
 * The files that differ between a commit and another, or the working folder
 * when none is given (with files that Git does not know yet). Renames are
 * followed; files that are gone are left out.
 */
export function changedFiles(root: string, from: string, to?: string): ChangedFile[] {
  const diff = ['diff', '--name-status', '-z', '-M', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all', '--end-of-options', from]
  const words = split(git(root, to === undefined ? diff : [...diff, to]))
  const changed: ChangedFile[] = []
  for (let i = 0; i < words.length; ) {
    const status = words[i] ?? ''
    const isMoved = /^[RC]/.test(status)
    const before = words[i + 1] ?? ''
    const path = isMoved ? (words[i + 2] ?? '') : before
    i += isMoved ? 3 : 2
    if (!status.startsWith('D')) changed.push({path, before: status.startsWith('A') || status.startsWith('C') ? undefined : before})
  }
  const unknown = to === undefined ? split(git(root, ['ls-files', '--others', '--exclude-standard', '-z'])) : []
  return [...changed, ...unknown.map((path) => ({path, before: undefined}))].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** At most this many paths go into one call, which has a limited length. */
const chunk = 200

/**
 * The names of the objects that hold the files of a commit, by path: all files,
 * or those of the given paths. Links and submodules are left out.
 */
export function listFiles(root: string, commit: string, paths?: readonly string[]): Map<string, string> {
  const listed = new Map<string, string>()
  for (let i = 0; i === 0 || (paths && i < paths.length); i += chunk) {
    const wanted = paths ? ['--', ...paths.slice(i, i + chunk)] : []
    for (const line of split(git(root, ['ls-tree', '-z', '-r', '--full-tree', commit, ...wanted]))) {
      const [, mode = '', type = '', object = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]*)$/.exec(line) ?? []
      if (type === 'blob' && mode.startsWith('100')) listed.set(path, object)
    }
  }
  return listed
}

/** The contents of objects, by their names. One that is not in this copy of the repository, or has more bytes than `mostOf` allows, is left out. */
export function objectsOf(root: string, objects: readonly string[], mostOf: (object: string) => number = () => maxBytes): Map<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>()
  if (objects.length === 0) return contents
  const lines = (names: readonly string[]): string => names.map((name) => `${name}\n`).join('')
  const checked = git(root, ['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], lines(objects)).toString('latin1')
  const wanted = checked.split('\n').flatMap((line) => {
    const [, object = '', size = ''] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? []
    return object !== '' && Number(size) <= mostOf(object) ? [object] : []
  })
  if (wanted.length === 0) return contents
  const out = git(root, ['cat-file', '--batch'], lines(wanted))
  let at = 0
  for (const object of wanted) {
    const end = out.indexOf(10, at)
    const size = Number(/ (\d+)$/.exec(out.toString('latin1', at, end))?.[1] ?? Number.NaN)
    if (Number.isNaN(size)) throw new GitError('Git cannot read its own objects')
    // A copy: a part of the answer would keep all of it in memory.
    contents.set(object, Uint8Array.prototype.slice.call(out, end + 1, end + 1 + size))
    at = end + 1 + size + 1
  }
  return contents
}

/**
 * Files of a commit. A path that the commit does not have is undefined, and so
 * is one that is a link or has more bytes than `mostOf` allows.
 */
export function filesOf(
  root: string,
  commit: string,
  paths: readonly string[],
  mostOf: (path: string) => number = () => maxBytes,
): Map<string, Uint8Array | undefined> {
  const listed = paths.length === 0 ? new Map<string, string>() : listFiles(root, commit, paths)
  const most = new Map<string, number>()
  for (const [path, object] of listed) most.set(object, Math.max(mostOf(path), most.get(object) ?? 0))
  const contents = objectsOf(root, [...most.keys()], (object) => most.get(object) ?? 0)
  return new Map(paths.map((path) => [path, contents.get(listed.get(path) ?? '')]))
}

/** The parts of an answer that ends each with a null byte. */
function split(out: Buffer): string[] {
  return out.toString('utf8').split('\0').slice(0, -1)
}
