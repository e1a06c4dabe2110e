/** The contents of files by the names that Git gives them: from the copy of the repository on this machine, else from the API. */
import {GitError, objectsOf} from '../src/git.ts'
import {maxBytes} from '../src/readers/limits.ts'
import type {Tree} from '../src/tree.ts'
import type {Api} from './api.ts'

/** The files of a commit: their paths with the names of their contents. */
export type Listing = ReadonlyMap<string, string>

/** The most files that are asked from the API one by one: a token has 1,000 requests an hour. */
const maxFetched = 400
/** All files that are kept in memory together, in bytes. */
const maxKept = 48 << 20
const together = 10

/**
 * Contents are asked for while linting, which cannot wait: what is not here is
 * noted as wanted, and `load` gets it before the next try.
 */
export class Blobs {
  readonly #root: string | undefined
  readonly #api: Api
  readonly #contents = new Map<string, Uint8Array>()
  readonly #missing = new Set<string>()
  /** With the most bytes that each may have. */
  readonly #wanted = new Map<string, number>()
  #fetched = 0
  #kept = 0

  /** `root` is a copy of the repository, if there is one that may be used. */
  constructor(root: string | undefined, api: Api) {
    this.#root = root
    this.#api = api
  }

  get(object: string): Uint8Array | undefined {
    const content = this.#contents.get(object)
    if (!content) this.want(object)
    return content
  }

  /** Notes what will be needed, and the most bytes that it may have. */
  want(object: string, most = maxBytes): void {
    if (object === '' || this.#contents.has(object) || this.#missing.has(object)) return
    this.#wanted.set(object, Math.max(most, this.#wanted.get(object) ?? 0))
  }

  /** How many contents are wanted that nobody has looked for yet. */
  get wanted(): number {
    return this.#wanted.size
  }

  /** What was looked for and could not be had. */
  get missing(): ReadonlySet<string> {
    return this.#missing
  }

  /** Whether the API has been asked as often as it may be. */
  get isSpent(): boolean {
    return this.#fetched === maxFetched
  }

  /** Gets what is wanted. What cannot be had is not wanted any more. */
  async load(): Promise<void> {
    const wanted = new Map(this.#wanted)
    this.#wanted.clear()
    for (const [object, content] of this.#local(wanted)) this.#keep(object, content)
    const others = [...wanted.keys()].filter((object) => !this.#contents.has(object))
    for (let i = 0; i < others.length; i += together) {
      const now = others.slice(i, i + together)
      for (const [at, content] of (await Promise.all(now.map((object) => this.#fetch(object, wanted.get(object) ?? 0)))).entries()) {
        if (content) this.#keep(now[at] ?? '', content)
      }
    }
    for (const object of others) if (!this.#contents.has(object)) this.#missing.add(object)
  }

  #keep(object: string, content: Uint8Array): void {
    if (this.#kept + content.length > maxKept) return
    this.#kept += content.length
    this.#contents.set(object, content)
  }

  #local(wanted: ReadonlyMap<string, number>): Map<string, Uint8Array> {
    if (this.#root === undefined) return new Map()
    try {
      return objectsOf(this.#root, [...wanted.keys()], (object) => wanted.get(object) ?? 0)
    } catch (error) {
      if (error instanceof GitError) return new Map()
      throw error
    }
  }

  async #fetch(object: string, most: number): Promise<Uint8Array | undefined> {
    if (this.#fetched === maxFetched) return undefined
    this.#fetched++
    const {octokit, owner, repo} = this.#api
    try {
      const {data} = await octokit.rest.git.getBlob({owner, repo, file_sha: object})
      return (data.size ?? 0) <= most && data.encoding === 'base64' ? new Uint8Array(Buffer.from(data.content, 'base64')) : undefined
    } catch {
      return undefined
    }
  }
}

/** The files of a commit as a tree. */
export class CommitTree implements Tree {
  readonly #files: Listing
  readonly #blobs: Blobs
  #folders: ReadonlyMap<string, readonly string[]> | undefined

  constructor(files: Listing, blobs: Blobs) {
    this.#files = files
    this.#blobs = blobs
  }

  read(path: string): Uint8Array | undefined {
    const object = this.#files.get(path)
    return object === undefined ? undefined : this.#blobs.get(object)
  }

  names(folder: string): readonly string[] {
    this.#folders ??= byFolder(this.#files.keys())
    return this.#folders.get(folder) ?? []
  }
}

/** The names of files by the folder they stand in. */
export function byFolder(paths: Iterable<string>): Map<string, string[]> {
  const folders = new Map<string, string[]>()
  for (const path of paths) {
    const cut = path.lastIndexOf('/')
    const folder = path.slice(0, Math.max(0, cut))
    const names = folders.get(folder)
    if (names) names.push(path.slice(cut + 1))
    else folders.set(folder, [path.slice(cut + 1)])
  }
  return folders
}
