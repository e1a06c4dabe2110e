/** What a JSON text is made of, with the place of each part in the source. */
import type {Span} from '../../document/text.ts'

export interface JsonString extends Span {
  readonly type: 'string'
  readonly value: string
}

export interface JsonObject extends Span {
  readonly type: 'object'
  readonly entries: readonly JsonEntry[]
}

export interface JsonArray extends Span {
  readonly type: 'array'
  readonly items: readonly JsonNode[]
}

export interface JsonLiteral extends Span {
  readonly type: 'number' | 'boolean' | 'null'
  readonly value: number | boolean | null
}

export type JsonNode = JsonObject | JsonArray | JsonString | JsonLiteral

/** A key of an object and what stands behind it. */
export interface JsonEntry {
  readonly key: JsonString
  readonly value: JsonNode
}

/** From this many keys on an object is looked up by an index. */
const many = 100
const indexes = new WeakMap<JsonObject, ReadonlyMap<string, JsonEntry>>()

/** The entry of a key; of a key that stands twice the last, as every parser of JSON has it. */
export function entryOf(node: JsonNode | undefined, key: string): JsonEntry | undefined {
  if (node?.type !== 'object') return undefined
  return node.entries.length < many ? node.entries.findLast((entry) => entry.key.value === key) : indexOf(node).get(key)
}

function indexOf(node: JsonObject): ReadonlyMap<string, JsonEntry> {
  const index = indexes.get(node) ?? new Map(node.entries.map((entry) => [entry.key.value, entry]))
  indexes.set(node, index)
  return index
}

/** The value of a key. */
export function get(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return entryOf(node, key)?.value
}

/** The value at the end of a way of keys. */
export function getIn(node: JsonNode | undefined, ...keys: readonly string[]): JsonNode | undefined {
  return keys.reduce(get, node)
}

/** The entries of an object, those that a later one of the same key replaces left out; none of anything else. */
export function entriesOf(node: JsonNode | undefined): readonly JsonEntry[] {
  if (node?.type !== 'object') return []
  if (node.entries.length < 2) return node.entries
  const last = indexOf(node)
  return last.size === node.entries.length ? node.entries : node.entries.filter((entry) => last.get(entry.key.value) === entry)
}

/** The items of an array; none of anything else. */
export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.type === 'array' ? node.items : []
}

/** What a string says; undefined for anything else. */
export function stringOf(node: JsonNode | undefined): string | undefined {
  return node?.type === 'string' ? node.value : undefined
}

export function isTrue(node: JsonNode | undefined): boolean {
  return node?.type === 'boolean' && node.value === true
}
