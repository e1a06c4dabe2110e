import {decodeString} from 'micromark-util-decode-string'
import {OPAQUE} from '../../document/text.ts'
import {unitAt} from '../../document/unit-at.ts'
import {MASK} from './mask.ts'
import type {RunText} from './run-text.ts'
import type {MarkdownNode} from './tree.ts'

const lineEnd = /[ \t]*(?:\r\n|\n|\r)[ \t>]*/y
const leading = /[ \t]*(?:(?:\r\n|\n|\r)[ \t>]*)?/y
const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\da-zA-Z]{1,31});/y
/** Where a reference, an escape, a line end or a template tag may be. */
const special = /[&\\\r\n\uE000]/g
const escapable = /[!-/:-@[-`{-~]/

/**
 * Pairs each decoded unit of a text node with the source it came from. mdast
 * gives one position for the whole node; inside it, a character escape or
 * reference is one unit, and a soft break (with the prefix of the next line,
 * which the node's value lacks) is one space.
 */
export function alignText(node: MarkdownNode, source: string, out: RunText, isAddress: boolean): void {
  const value = node.value
  let at = node.start
  let i = 0
  const {length} = value
  // Behind a task-list box the node starts at white space that its value lacks.
  if (/\S/.test(value.charAt(0)) && /\s/.test(source.charAt(at))) at = match(leading, source, at) ?? at
  let next = -1
  while (i < length) {
    if (next < i) next = nextSpecial(value, i)
    const same = verbatim(value, i, next, source, at)
    if (same > 0) {
      out.pushVerbatim(value.slice(i, i + same), at)
      i += same
      at += same
      continue
    }
    const unit = value.charAt(i)
    if (unit === '\n' || unit === '\r') {
      const end = match(lineEnd, source, at) ?? at + 1
      out.push(' ', at, end)
      i += value.startsWith('\r\n', i) ? 2 : 1
      at = end
      continue
    }
    if (unit === MASK) {
      const start = at
      while (value.charAt(i) === MASK) {
        i++
        at++
      }
      out.push(OPAQUE, start, at)
      continue
    }
    if (!isAddress && source.charAt(at) === '&') {
      const end = match(reference, source, at)
      const decoded = end === undefined ? undefined : decodeString(source.slice(at, end))
      if (end !== undefined && decoded !== undefined && decoded !== source.slice(at, end) && value.startsWith(decoded, i)) {
        out.push(decoded, at, end)
        i += decoded.length
        at = end
        continue
      }
    }
    const escaped = !isAddress && source.charAt(at) === '\\' && source.charAt(at + 1) === unit && escapable.test(unit)
    const width = escaped ? 2 : 1
    out.push(unit, at, at + width)
    at += width
    i++
  }
}

/** How many of the units [from, to) stand in the source as they are. */
function verbatim(value: string, from: number, to: number, source: string, at: number): number {
  let i = from
  while (i < to && unitAt(value, i) === unitAt(source, at + i - from)) i++
  return i - from
}

function nextSpecial(value: string, from: number): number {
  special.lastIndex = from
  return special.exec(value)?.index ?? value.length
}

function match(pattern: RegExp, source: string, at: number): number | undefined {
  pattern.lastIndex = at
  const found = pattern.exec(source)
  return found ? at + found[0].length : undefined
}
