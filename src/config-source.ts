/** A configuration file as YAML nodes, with errors that name the line: what the readers of its parts share. */
import {isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap} from 'yaml'
import {nearest} from './nearest.ts'

/** A configuration, a glossary or an option that cannot be used: exit code 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

export class ConfigSource {
  readonly #file: string
  readonly #lines = new LineCounter()
  /** The keys of the file; undefined when it is empty. */
  readonly root: YAMLMap | undefined

  /** @throws {ConfigError} when it is no YAML or no map. */
  constructor(file: string, source: string) {
    this.#file = file
    const document = parseDocument(source, {lineCounter: this.#lines, prettyErrors: false})
    const [error] = document.errors
    if (error) throw new ConfigError(`${this.at(error.pos[0])}: this is not valid YAML (${(error.message.split('\n')[0] ?? '').replace(/[:.\s]+$/, '')})`)
    const root = document.contents
    if (root === null || (isScalar(root) && root.value === null)) return
    if (!isMap(root)) throw this.error(root, 'a configuration is a list of keys, such as “rules:”')
    this.root = root
  }

  /** Throws for a key that is not known, naming the nearest. */
  checkKeys(map: YAMLMap, known: readonly string[], what = 'key'): void {
    for (const {key} of map.items) {
      const name = isScalar(key) ? String(key.value) : ''
      this.oneOf(key, name, known, what)
    }
  }

  /** Throws for a value that is not known, naming the nearest. */
  oneOf(node: unknown, value: string, known: readonly string[], what: string): void {
    if (known.includes(value)) return
    const near = nearest(value, known)
    throw this.error(node, `there is no ${what} “${value}”${near ? `: did you mean “${near}”?` : known.length <= 8 ? `: use ${known.join(', ')}` : ''}`)
  }

  /** A text or a list of texts, each with its node. */
  strings(map: YAMLMap, key: string): {value: string; node: unknown}[] {
    const node = map.get(key, true) as unknown
    if (node === undefined) return []
    const nodes: readonly unknown[] = isSeq(node) ? node.items : [node]
    return nodes.map((one) => {
      if (isScalar(one) && (typeof one.value === 'string' || typeof one.value === 'number')) return {value: String(one.value), node: one}
      throw this.error(one, `“${key}” takes text or a list of texts`)
    })
  }

  /** The map behind a key; undefined where nothing stands. */
  map(map: YAMLMap, key: string): YAMLMap | undefined {
    const node = map.get(key, true) as unknown
    if (node === undefined || (isScalar(node) && node.value === null)) return undefined
    if (!isMap(node)) throw this.error(node, `“${key}” takes keys and values`)
    return node
  }

  /** The maps in the list behind a key. */
  items(map: YAMLMap, key: string): YAMLMap[] {
    const node = map.get(key, true) as unknown
    if (node === undefined) return []
    if (!isSeq(node)) throw this.error(node, `“${key}” takes a list`)
    return node.items.map((item) => {
      if (!isMap(item)) throw this.error(item, `every entry of “${key}” takes keys and values`)
      return item
    })
  }

  /** An error at a node: “untape.yml:3: …”. */
  error(node: unknown, message: string): ConfigError {
    const range = (node as Node | undefined)?.range
    return new ConfigError(`${range ? this.at(range[0]) : this.#file}: ${message}`)
  }

  /** “untape.yml:3”. */
  at(offset: number): string {
    return `${this.#file}:${this.#lines.linePos(offset).line}`
  }
}

/** A member that is left out where there is no value. */
export function optional<K extends string, V>(key: K, value: V | undefined): {[P in K]?: V} {
  return value === undefined ? {} : ({[key]: value} as {[P in K]?: V})
}
