import {LimitError, maxDepth} from '../limits.ts'

const marker = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))/y

/**
 * Refuses Markdown whose containers nest too deep, before the parser, whose
 * work grows with the square of the depth, sees it.
 *
 * @throws {LimitError} with the line and the limit.
 */
export function checkDepth(source: string): void {
  let line = 1
  let start = 0
  while (start <= source.length) {
    const lineFeed = source.indexOf('\n', start)
    const end = lineFeed < 0 ? source.length : lineFeed
    if (depthAt(source, start, end) > maxDepth) throw new LimitError(`line ${line}: lists or quotes nest deeper than ${maxDepth} levels`)
    if (lineFeed < 0) return
    start = end + 1
    line++
  }
}

function depthAt(source: string, start: number, end: number): number {
  let depth = 0
  let at = start
  let column = 0
  while (at < end) {
    marker.lastIndex = at
    const found = marker.exec(source)
    if (!found || at + found[0].length > end) break
    // A marker that is indented sits inside as many lists as its indent has room for.
    if (depth === 0) column = found[0].length - found[0].trimStart().length
    depth++
    at += found[0].length
    if (depth > maxDepth) return depth
  }
  return depth === 0 ? 0 : depth + Math.floor(column / 4)
}
