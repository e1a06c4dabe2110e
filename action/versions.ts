/** Which commits a run is about, what they hold, and which files differ. */
import {type ChangedFile, changedFiles, GitError, hasCommit, listFiles, mergeBase} from '../src/git.ts'
import {folderOf} from '../src/related.ts'
import type {Api} from './api.ts'
import type {Listing} from './blobs.ts'
import {isSha, type Situation} from './event.ts'
import type {NotCheckedFile} from './model.ts'
import {listCommit} from './tree-listing.ts'

/** The versions of a run. */
export interface Versions {
  readonly head: Listing
  /** The commit that the change is compared with, and its files; undefined when they cannot be known. */
  readonly older: {readonly commit: string; readonly files: Listing} | undefined
  /** The tip that the change goes onto, where that is another: the newest word on configuration of those who may give it. */
  readonly base: Listing | undefined
  /** Files that the change touches; undefined where there is no change and all files count. */
  readonly changes: readonly ChangedFile[] | undefined
  /** What could not be found out. */
  readonly notChecked: readonly NotCheckedFile[]
}

/** The newer version cannot be had; the message is one plain sentence without a full stop. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError'
}

/** GitHub lists no more files of a pull request, and no more of a comparison. */
const maxListed = 3000
const maxCompared = 300

/** Finds the versions, of the files that `keeps` takes. */
export class VersionFinder {
  readonly #situation: Situation
  readonly #api: Api
  readonly #root: string | undefined
  readonly #keeps: (path: string) => boolean
  readonly #notChecked: NotCheckedFile[] = []
  /** What is listed of a repository that is too large to be listed as a whole: what speaks for many files, and what changed. */
  readonly #folders = new Set(['', '.github', 'docs', '.github/ISSUE_TEMPLATE'])

  /** `root` is a copy of the repository, if there is one that may be used. */
  constructor(situation: Situation, api: Api, root: string | undefined, keeps: (path: string) => boolean) {
    this.#situation = situation
    this.#api = api
    this.#root = root
    this.#keeps = keeps
  }

  /** @throws {UnreadableError} when the newer version cannot be listed. */
  async find(): Promise<Versions> {
    const {head, base, pull} = this.#situation
    const listed = pull === undefined ? undefined : await this.#listed(pull)
    for (const {path, before = path} of listed ?? []) this.#folders.add(folderOf(path)).add(folderOf(before))
    const files = await this.#files(head)
    if (!files)
      throw new UnreadableError(`the commit ${head.slice(0, 10)} cannot be read: it is not in the folder of the workflow, and the API does not give it`)
    if (base === undefined) return {head: files, older: undefined, base: undefined, changes: undefined, notChecked: this.#notChecked}
    const common = await this.#mergeBase(base, head)
    const older = common === undefined ? undefined : await this.#files(common)
    return {
      head: files,
      older: common !== undefined && older ? {commit: common, files: older} : undefined,
      base: common === base && older ? older : await this.#files(base),
      changes: await this.#changes(listed, common, base, files, older),
      notChecked: this.#notChecked,
    }
  }

  /** The files of a commit, from Git or else from the API. */
  async #files(commit: string): Promise<Listing | undefined> {
    const local = this.#ask((root) => (hasCommit(root, commit) ? listFiles(root, commit) : undefined))
    if (local) return new Map([...local].filter(([path]) => this.#keeps(path)))
    try {
      const {files, isWhole} = await listCommit(this.#api, commit, this.#folders)
      if (!isWhole) this.#note('GitHub does not list all files of so large a repository. With “fetch-depth: 0” in the step actions/checkout all are read')
      return new Map([...files].filter(([path]) => this.#keeps(path)))
    } catch {
      return undefined
    }
  }

  async #mergeBase(base: string, head: string): Promise<string | undefined> {
    const local = this.#ask((root) => (hasCommit(root, base) && hasCommit(root, head) ? mergeBase(root, base, head) : undefined))
    if (local !== undefined) return local
    const {octokit, owner, repo} = this.#api
    try {
      const {data} = await octokit.rest.repos.compareCommitsWithBasehead({owner, repo, basehead: `${base}...${head}`, per_page: 1})
      return isSha(data.merge_base_commit.sha) ? data.merge_base_commit.sha : undefined
    } catch {
      return undefined
    }
  }

  /** From GitHub's own list, else from Git, else from the files of both versions. */
  async #changes(
    listed: readonly ChangedFile[] | undefined,
    common: string | undefined,
    base: string,
    head: Listing,
    older: Listing | undefined,
  ): Promise<readonly ChangedFile[]> {
    if (listed && listed.length < maxListed) return listed.filter(({path}) => this.#keeps(path))
    const local =
      common === undefined
        ? undefined
        : this.#ask((root) => (hasCommit(root, common) && hasCommit(root, this.#situation.head) ? changedFiles(root, common, this.#situation.head) : undefined))
    if (local) return local.filter(({path}) => this.#keeps(path))
    const compared = listed === undefined ? await this.#compared(base) : undefined
    if (compared && compared.length < maxCompared) return compared.filter(({path}) => this.#keeps(path))
    if (older) return differing(older, head)
    const some = listed ?? compared
    // A push may take the commit away that it is compared with.
    if (!some) this.#note(`What changed since the commit ${base.slice(0, 10)} cannot be found out: neither Git nor GitHub has it`)
    else this.#note('The change touches more files than GitHub lists. With “fetch-depth: 0” in the step actions/checkout all are looked at')
    return (some ?? []).filter(({path}) => this.#keeps(path))
  }

  async #listed(pull: number): Promise<ChangedFile[] | undefined> {
    const {octokit, owner, repo} = this.#api
    try {
      return changed(await octokit.paginate(octokit.rest.pulls.listFiles, {owner, repo, pull_number: pull, per_page: 100}))
    } catch {
      return undefined
    }
  }

  async #compared(base: string): Promise<ChangedFile[] | undefined> {
    const {octokit, owner, repo} = this.#api
    try {
      const {data} = await octokit.rest.repos.compareCommitsWithBasehead({owner, repo, basehead: `${base}...${this.#situation.head}`, per_page: 1})
      return changed(data.files ?? [])
    } catch {
      return undefined
    }
  }

  #ask<T>(question: (root: string) => T | undefined): T | undefined {
    if (this.#root === undefined) return undefined
    try {
      return question(this.#root)
    } catch (error) {
      if (error instanceof GitError) return undefined
      throw error
    }
  }

  #note(reason: string): void {
    if (this.#notChecked.some((one) => one.reason === `${reason}.`)) return
    this.#notChecked.push({path: '', reason: `${reason}.`})
  }
}

interface ListedFile {
  readonly filename: string
  readonly status: string
  readonly previous_filename?: string | undefined
}

/** Files that are gone keep their place in the list, so that its length says whether it is whole. */
function changed(files: readonly ListedFile[]): ChangedFile[] {
  return files.map(({filename, status, previous_filename}) => {
    const isNew = status === 'added' || status === 'copied'
    return {path: filename, before: isNew ? undefined : status === 'renamed' ? (previous_filename ?? filename) : filename}
  })
}

/** What differs between two versions; a file that moved and stayed the same keeps its history. */
function differing(older: Listing, newer: Listing): ChangedFile[] {
  const gone = new Map([...older].flatMap(([path, object]) => (newer.has(path) ? [] : [[object, path] as const])))
  return [...newer].flatMap(([path, object]) => {
    const before = older.get(path)
    if (before === object) return []
    return [{path, before: before === undefined ? gone.get(object) : path}]
  })
}
