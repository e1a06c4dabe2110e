/** The files of a repository at one moment, wherever they come from. */

/** Paths go from the root of the tree, with `/`; the root is ''. */
export interface Tree {
  /** The bytes of a file; undefined when there is none that may be read. */
  read(path: string): Uint8Array | undefined
  /** The names in a folder, in no order; none when there is no such folder. */
  names(folder: string): readonly string[]
}

/**
 * A tree that differs from another in some files: the version of a change
 * before or after it. Undefined stands for a file that this version does not
 * have. Unchanged files are read from the tree below.
 */
export class OverlayTree implements Tree {
  readonly #below: Tree
  readonly #files: ReadonlyMap<string, Uint8Array | undefined>

  constructor(below: Tree, files: ReadonlyMap<string, Uint8Array | undefined>) {
    this.#below = below
    this.#files = files
  }

  read(path: string): Uint8Array | undefined {
    return this.#files.has(path) ? this.#files.get(path) : this.#below.read(path)
  }

  names(folder: string): readonly string[] {
    const start = folder === '' ? '' : `${folder}/`
    const names = new Set(this.#below.names(folder))
    for (const [path, bytes] of this.#files) {
      if (!path.startsWith(start)) continue
      const [name = '', ...rest] = path.slice(start.length).split('/')
      if (bytes !== undefined) names.add(name)
      else if (rest.length === 0) names.delete(name)
    }
    return [...names]
  }
}

/** The text of a file of a tree, undefined when there is none. Bytes that are no UTF-8 become replacement characters. */
export function textIn(tree: Tree, path: string): string | undefined {
  const bytes = tree.read(path)
  return bytes && new TextDecoder().decode(bytes)
}
