import {type SourceText, TextBuilder} from '../../document/text.ts'
import type {JsonNode, JsonString} from './nodes.ts'

const piece = /[^\\]+|\\u[\da-fA-F]{4}|\\./gy
const escapes: Readonly<Record<string, string>> = {b: '\b', f: '\f', n: '\n', r: '\r', t: '\t'}

/** What a string says, with the source of every unit: an escape is one unit of the text and up to six of the source. */
export function mapString(node: JsonString, source: string): SourceText {
  const text = new TextBuilder()
  let at = node.start + 1
  for (const [found] of source.slice(at, node.end - 1).matchAll(piece)) {
    if (!found.startsWith('\\')) text.pushVerbatim(found, at)
    else
      text.push(
        found[1] === 'u' ? String.fromCharCode(Number.parseInt(found.slice(2), 16)) : (escapes[found.charAt(1)] ?? found.charAt(1)),
        at,
        at + found.length,
      )
    at += found.length
  }
  return text
}

/** What a string or a number says; undefined for what is no text for a person. */
export function mapScalar(node: JsonNode, source: string): SourceText | undefined {
  if (node.type === 'string') return mapString(node, source)
  if (node.type !== 'number') return undefined
  const text = new TextBuilder()
  text.pushVerbatim(source.slice(node.start, node.end), node.start)
  return text
}
