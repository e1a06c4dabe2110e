import {get, itemsOf, type JsonNode, stringOf} from '../json/nodes.ts'

/** The most references that lead from one to the next. */
const longest = 20

/** The node that a JSON Pointer names (`#/$defs/address`); undefined for one outside of the file or of nothing. */
export function pointed(root: JsonNode, pointer: string): JsonNode | undefined {
  if (!pointer.startsWith('#')) return undefined
  let node: JsonNode | undefined = root
  for (const step of pointer.slice(1).split('/').slice(1)) {
    const key = decoded(step)
    node = node?.type === 'array' ? node.items[Number(key)] : get(node, key)
  }
  return node
}

/** What a schema stands for: the end of its references, as far as they lead within the file, and of choices with one outcome. */
export function resolved(root: JsonNode, schema: JsonNode): JsonNode {
  let node = schema
  for (let i = 0; i < longest; i++) {
    const pointer = stringOf(get(node, '$ref'))
    const next = pointer === undefined ? onlyPart(node) : pointed(root, pointer)
    if (!next) return node
    node = next
  }
  return node
}

/** Generators wrap a reference to give it a title, or to say that there may be none: `anyOf: [{$ref}, {type: null}]`. */
function onlyPart(schema: JsonNode): JsonNode | undefined {
  if (get(schema, 'type') ?? get(schema, 'properties')) return undefined
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((name) => itemsOf(get(schema, name))).filter((part) => stringOf(get(part, 'type')) !== 'null')
  return parts.length === 1 ? parts[0] : undefined
}

function decoded(step: string): string {
  let plain = step
  try {
    plain = decodeURIComponent(step)
  } catch {
    // A sign that begins no escape is itself.
  }
  return plain.replaceAll('~1', '/').replaceAll('~0', '~')
}
