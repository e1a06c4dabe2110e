import {relative, sep} from 'node:path'
import {ConfigError} from '../config.ts'
import {DiskTree, repositoryRoot} from '../files.ts'
import {changedFiles, commitOf, filesOf, GitError, isShallow, mergeBase} from '../git.ts'
import type {TreeLinter} from '../linter.ts'
import {mostBytes} from '../read.ts'
import {OverlayTree, type Tree} from '../tree.ts'

/** The version that a run is compared with. */
export interface OlderVersion {
  /** Whether a file (absolute) differs from it. */
  readonly isChanged: (file: string) => boolean
  /** The path that it has a changed file under, from the root of the repository; undefined for a new file. */
  readonly pathOf: (file: string) => string | undefined
  readonly linter: TreeLinter
}

/**
 * The version of the commit where this work and `ref` parted, so that what
 * others have changed on their side since then is not taken for ours.
 *
 * @throws {ConfigError} outside of a repository, and when Git cannot say.
 */
export function olderVersion(ref: string, from: string, linterOf: (tree: Tree, root: string) => TreeLinter): OlderVersion {
  const root = repositoryRoot(from)
  if (root === undefined) throw new ConfigError('--since needs a Git repository, and this is in none')
  try {
    const base = parting(root, ref)
    const changes = new Map(changedFiles(root, base).map(({path, before}) => [path, before]))
    // Every changed path in either version: what this version does not have must not be read from the folder.
    const paths = [...new Set([...changes].flatMap(([path, before]) => (before === undefined ? [path] : [path, before])))]
    const tree = new OverlayTree(new DiskTree(root), filesOf(root, base, paths, mostBytes))
    const fromRoot = (file: string): string => relative(root, file).replaceAll(sep, '/')
    return {isChanged: (file) => changes.has(fromRoot(file)), pathOf: (file) => changes.get(fromRoot(file)), linter: linterOf(tree, root)}
  } catch (error) {
    throw error instanceof GitError ? new ConfigError(`--since ${ref}: ${error.message}`) : error
  }
}

/** Without a common history it is the named commit itself. Where the history is only not here, a guess would blame others' work on this change. */
function parting(root: string, ref: string): string {
  const cut = 'the history of this copy is cut off: fetch it with “git fetch --unshallow”, or with “fetch-depth: 0” in the step actions/checkout'
  let commit: string
  try {
    commit = commitOf(root, ref)
  } catch (error) {
    throw error instanceof GitError && isShallow(root) ? new GitError(`${error.message}, and ${cut}`) : error
  }
  const base = mergeBase(root, commit, 'HEAD')
  if (base === undefined && isShallow(root)) throw new GitError(`the commit where the work parted is not known, as ${cut}`)
  return base ?? commit
}
