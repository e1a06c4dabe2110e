import {itemsOf, type JsonNode, type JsonObject} from './nodes.ts'

/** Exports and answers of a service hold a form a few levels down. */
const deepest = 8
const most = 50_000

/** The objects that fit, in reading order, outermost only. What stands very deep or behind very much else is not looked at. */
export function findObjects(root: JsonNode, fits: (node: JsonObject) => boolean): JsonObject[] {
  const found: JsonObject[] = []
  const stack: {readonly node: JsonNode; readonly depth: number}[] = [{node: root, depth: 0}]
  let looked = 0
  for (let top = stack.pop(); top && looked < most; top = stack.pop()) {
    looked++
    const {node, depth} = top
    if (node.type === 'object' && fits(node)) {
      found.push(node)
      continue
    }
    if (depth === deepest) continue
    const inner = (node.type === 'object' ? node.entries.map(({value}) => value) : itemsOf(node)).filter(isCollection)
    for (const one of inner.slice(0, most).reverse()) stack.push({node: one, depth: depth + 1})
  }
  return found
}

function isCollection({type}: JsonNode): boolean {
  return type === 'object' || type === 'array'
}
