/** Places to fill in that are drawn with characters: lines to write on, and boxes to tick. */
import type {Span} from '../../document/text.ts'
import {drawnPlaces} from '../markdown/blanks.ts'
import {drawnBox, type PlacedControl} from './controls.ts'
import {placeLimits} from './place-budget.ts'
import {boxes, ticked} from './symbols.ts'

/** The lines to write on of a text. */
export function linesIn(text: string): Span[] {
  return rangesOf(drawnPlaces, text)
}

/** The boxes that are drawn in a text, but for those that a control shows. */
export function boxesIn(text: string, controls: readonly PlacedControl[]): PlacedControl[] {
  const drawn = rangesOf(boxes, text)
  if (drawn.length === 0) return []
  const shown = mergeRanges(controls.filter(({type}) => type === 'box'))
  let i = 0
  return drawn.flatMap((range) => {
    while ((shown[i]?.end ?? Number.POSITIVE_INFINITY) <= range.start) i++
    const isShown = (shown[i]?.start ?? Number.POSITIVE_INFINITY) <= range.start
    return isShown ? [] : [{...drawnBox(ticked.test(text.slice(range.start, range.end))), ...range}]
  })
}

/** Ranges in order, those that touch made one. */
export function mergeRanges(ranges: readonly Span[]): readonly Span[] {
  if (ranges.length < 2) return ranges
  const merged: {start: number; end: number}[] = []
  for (const {start, end} of ranges.toSorted((a, b) => a.start - b.start)) {
    const before = merged.at(-1)
    if (before && start <= before.end) before.end = Math.max(before.end, end)
    else merged.push({start, end})
  }
  return merged
}

/** Where a pattern matches; no more than one above the limit, where the paragraph is refused. */
function rangesOf(pattern: RegExp, text: string): Span[] {
  const ranges: Span[] = []
  // A loop with one pattern: “matchAll” makes a new one for each paragraph.
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found && ranges.length <= placeLimits.paragraph; found = pattern.exec(text)) {
    ranges.push({start: found.index, end: found.index + found[0].length})
  }
  return ranges
}
