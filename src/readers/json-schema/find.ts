/** Which JSON Schemas are forms: most describe files of configuration, and nobody fills those in. */
import {entriesOf, get, type JsonNode, type JsonObject, stringOf} from '../json/nodes.ts'
import {findObjects} from '../json/search.ts'

/** A schema, and what says how it is shown. */
export interface SchemaForm {
  readonly schema: JsonObject
  readonly ui: JsonNode | undefined
}

const uiKey = /^(?:\w*_)?ui_?schema$/i
const schemaKey = /^(?:\w*_?)?schema$/i

/**
 * The forms of a file: each schema that stands beside a UI schema, else the
 * file itself when it has `ui:` keys. By its titles alone a schema is taken
 * for a form only when somebody says so (`isNamed`).
 */
export function findSchemas(root: JsonNode, isNamed: boolean): SchemaForm[] {
  const pairs = findObjects(root, (node) => pairOf(node) !== undefined).flatMap((node) => pairOf(node) ?? [])
  if (pairs.length > 0) return pairs
  if (root.type !== 'object' || !isSchema(root)) return []
  const hasUi = findObjects(root, ({entries}) => entries.some(({key}) => key.value.startsWith('ui:'))).length > 0
  return hasUi || (isNamed && isTitled(root)) ? [{schema: root, ui: undefined}] : []
}

function pairOf(node: JsonObject): SchemaForm | undefined {
  const ui = node.entries.find(({key, value}) => uiKey.test(key.value) && (value.type === 'object' || value.type === 'array'))?.value
  if (!ui) return undefined
  const schema = node.entries.find(({key, value}) => schemaKey.test(key.value) && !uiKey.test(key.value) && isSchema(value))?.value
  return schema?.type === 'object' ? {schema, ui} : undefined
}

function isSchema(node: JsonNode): boolean {
  const type = stringOf(get(node, 'type'))
  return (type === undefined || type === 'object') && entriesOf(get(node, 'properties')).some(({value}) => value.type === 'object')
}

/** Whether most of what it asks for has a title, as only people need one. */
function isTitled(schema: JsonNode): boolean {
  const stack = [...entriesOf(get(schema, 'properties'))]
  let [titled, all] = [0, 0]
  for (let entry = stack.pop(); entry && all < 1000; entry = stack.pop()) {
    const inner = entriesOf(get(entry.value, 'properties'))
    if (inner.length > 0) stack.push(...inner)
    else {
      all++
      if (stringOf(get(entry.value, 'title')) !== undefined) titled++
    }
  }
  return titled * 2 > all
}
