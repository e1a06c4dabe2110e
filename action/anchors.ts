/** Where GitHub takes a comment: lines that the diff shows. */
import type {Finding} from '../src/finding.ts'

/** Lines from `start` to `end`, both counted, from 1. */
export interface LineRange {
  readonly start: number
  readonly end: number
}

/** For each file, the lines of each hunk that a comment may stand on. */
export type Anchors = ReadonlyMap<string, readonly LineRange[]>

/**
 * The lines of the newer version that each hunk of a patch shows, added and
 * unchanged ones. No patch, no lines: GitHub leaves it out for big and binary
 * files. Nor where a carriage return stands inside a line: there we and Git
 * count lines differently.
 */
export function hunkLines(patch: string | undefined): LineRange[] {
  if (patch === undefined || /\r(?![\n]|$)/.test(patch)) return []
  const hunks: LineRange[] = []
  let next = 0
  let start = 0
  const end = () => {
    if (next > start) hunks.push({start, end: next - 1})
  }
  for (const line of patch.split('\n')) {
    const head = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)
    if (head) {
      end()
      start = Number(head[1])
      next = start
    } else if (start > 0 && /^[ +]/.test(line)) next++
  }
  end()
  return hunks
}

/** Whether all lines of a range are in one hunk. */
export function isInOneHunk(range: LineRange, hunks: readonly LineRange[]): boolean {
  return range.start <= range.end && hunks.some(({start, end}) => start <= range.start && range.end <= end)
}

/** The lines that a comment on a finding stands on: its own if one hunk shows them all, else the first that is shown; null if none is. */
export function anchorOf({position}: Pick<Finding, 'position'>, hunks: readonly LineRange[]): LineRange | null {
  if (!position) return null
  const {start, end} = position
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line
  const range = {start: start.line, end: last}
  if (isInOneHunk(range, hunks)) return range
  const shown = hunks.find((hunk) => hunk.start <= range.end && range.start <= hunk.end)
  if (!shown) return null
  const line = Math.max(shown.start, range.start)
  return {start: line, end: line}
}
