import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {type CachedResult, type Known, ResultCache} from '../cache.ts'
import {repositoryName} from '../files.ts'
import {type KnownFacts, type KnownFiles, NamesInFolders, relatedOf} from '../neighbours.ts'
import {isReadable, isReadWhenNamed} from '../read.ts'
import {relatedPaths} from '../related.ts'
import {SurroundingsReader} from '../surroundings.ts'
import type {Tree} from '../tree.ts'
import type {PlacedFile} from './file-run.ts'
import {contextKey, keyOf, keyOfAll} from './keys.ts'

/** What results hang on in all files of a run. */
interface MemoryInput {
  /** The file that holds the cache, absolute. */
  readonly file: string
  readonly program: string
  readonly config: string
  /** The folder that the configuration matches paths from. */
  readonly folder: string
  readonly today: string
  readonly treeOf: (root: string) => Tree
}

/** Of a file that is as it was: its result, or that it is none of ours. */
type Remembered = Pick<CachedResult, 'report' | 'excerpts'> | 'none'

/** What a run remembers of earlier ones. */
export class Memory {
  readonly #input: MemoryInput
  readonly #cache: ResultCache
  readonly #trees = new Map<string, RememberedTree>()

  constructor(input: MemoryInput) {
    this.#input = input
    this.#cache = new ResultCache(input.file, input.program)
  }

  /** Whether a file was read as it is now. */
  knows(file: PlacedFile): boolean {
    return this.#known(file) !== undefined
  }

  /** What was found in a file, if that still holds; `read` reads what a file around it says that is not known. */
  find(file: PlacedFile, read: (path: string) => KnownFacts): Remembered | undefined {
    const {root, path, name} = file
    const found = this.#known(file)
    if (!found) return undefined
    const {id, key, known} = found
    const result = this.#cache.result(id, key, known)
    // Of a file that is named, what it is none of ours for is an error.
    if (result === 'none') return file.isNamed ? undefined : 'none'
    if (!result || known === null || result.report.path !== name || (result.day !== null && result.day !== this.#input.today)) return undefined
    const {surroundings, names} = this.#tree(root)
    const around = relatedPaths(path, known.format, known.links, (folder) => names.in(folder))
    const related = relatedOf(around, (one) => (this.factsOf(root, one) ?? read(one)).facts)
    return contextKey(surroundings.read(name), related) === result.context ? result : undefined
  }

  /** What a file of a tree says to others. */
  factsOf(root: string, path: string): KnownFacts | undefined {
    const {facts} = this.#tree(root)
    const known = facts.get(path) ?? this.#factsOf(root, path)
    if (known) facts.set(path, known)
    return known
  }

  #factsOf(root: string, path: string): KnownFacts | undefined {
    const content = this.#contentOf(root, path)
    if (content === undefined) return {facts: undefined}
    const found = this.#cache.known(this.#idOf(root, path, ''), this.#keyOf({root, path, name: path}, content))
    return found && {facts: found.known?.facts}
  }

  learn(root: string, path: string, known: Known): void {
    const content = this.#contentOf(root, path)
    this.#tree(root).facts.set(path, {facts: known?.facts})
    if (content !== undefined) this.#cache.learn(this.#idOf(root, path, ''), this.#keyOf({root, path, name: path}, content), known)
  }

  /** What is known of the files of a tree. */
  filesOf(root: string): KnownFiles {
    return {factsOf: (path) => this.factsOf(root, path), learn: (path, read) => this.learn(root, path, read ?? null)}
  }

  /** Keeps what was found in a file, or that it is none of ours. */
  keep(file: PlacedFile, known: Known, result: (Omit<CachedResult, 'day'> & {readonly isDated: boolean}) | 'none'): void {
    const content = this.#contentOfFile(file)
    if (content === undefined) return
    const [id, key] = [this.#idOf(file.root, file.path, markOf(file)), this.#keyOf(file, content)]
    this.#cache.learn(id, key, known)
    this.#cache.keep(id, key, result === 'none' ? result : this.#dated(result))
  }

  #dated({isDated, ...rest}: Omit<CachedResult, 'day'> & {readonly isDated: boolean}): CachedResult {
    return {...rest, day: isDated ? this.#input.today : null}
  }

  /** @throws when the file cannot be written. */
  write(): void {
    const folder = dirname(this.#input.file)
    this.#cache.write((id) => existsSync(resolve(folder, id.replace(/\n.*$/s, ''))))
  }

  #known(file: PlacedFile): {readonly id: string; readonly key: string; readonly known: Known} | undefined {
    const content = this.#contentOfFile(file)
    if (content === undefined) return undefined
    const [id, key] = [this.#idOf(file.root, file.path, markOf(file)), this.#keyOf(file, content)]
    const found = this.#cache.known(id, key)
    return found && {id, key, known: found.known}
  }

  /** The file from the folder of the cache, so that both can be moved together. */
  #idOf(root: string, path: string, mark: string): string {
    return relative(dirname(this.#input.file), join(root, path)).replaceAll(sep, '/') + mark
  }

  #keyOf({root, path, name}: Pick<PlacedFile, 'root' | 'path' | 'name'>, content: string): string {
    const {config, folder} = this.#input
    return keyOfAll(config, relative(folder, join(root, path)), path, name, content)
  }

  /** Undefined for what the tree does not give. */
  #contentOf(root: string, path: string): string | undefined {
    const {contents, tree} = this.#tree(root)
    if (contents.has(path)) return contents.get(path)
    const bytes = tree.read(path)
    const key = bytes && keyOf(bytes)
    contents.set(path, key)
    return key
  }

  /** The same for a file that was named, which may be one that the tree does not give. */
  #contentOfFile({file, root, path, isNamed}: PlacedFile): string | undefined {
    const content = this.#contentOf(root, path)
    if (content !== undefined || (isReadWhenNamed(path) && !isNamed)) return content
    try {
      return keyOf(readFileSync(file))
    } catch {
      return undefined
    }
  }

  #tree(root: string): RememberedTree {
    const known = this.#trees.get(root)
    if (known) return known
    const tree = this.#input.treeOf(root)
    const made: RememberedTree = {
      tree,
      contents: new Map(),
      facts: new Map(),
      names: new NamesInFolders(tree),
      surroundings: new SurroundingsReader(tree, repositoryName(root)),
    }
    this.#trees.set(root, made)
    return made
  }
}

interface RememberedTree {
  readonly tree: Tree
  /** By path. */
  readonly contents: Map<string, string | undefined>
  /** Asked for by every file of the folder. */
  readonly facts: Map<string, KnownFacts>
  readonly names: NamesInFolders
  readonly surroundings: SurroundingsReader
}

/** What tells a file that is read otherwise than one that is met in a folder: named text, HTML, YAML and JSON, or what stands outside of its root. */
function markOf({path, name, isNamed}: PlacedFile): string {
  if (name !== path) return `\n${name}`
  return isNamed && (!isReadable(path) || isReadWhenNamed(path)) ? '\nnamed' : ''
}
