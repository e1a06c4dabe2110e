import type {Block, Field} from './document.ts'
import {type Range, rangeOf} from './ranges.ts'

/** Two options that a number fits both of, or that leave some out between them. */
export interface RangeFault {
  readonly type: 'overlap' | 'gap'
  readonly first: Block
  readonly second: Block
}

/** An option that stands beside ranges and is none. */
const aside =
  /^\W*(?:other\b.{0,30}|none\b.{0,30}|n\/?a|not applicable|(?:i am |i'm )?not sure|(?:i )?(?:do not|don['’]t) know|unknown|unsure|unlimited|prefer not to .*|varies|variable|tbd|not yet known|one-?off|permanent(?:ly)?|ongoing|indefinite(?:ly)?)\W*$/i

interface Entry {
  readonly block: Block
  readonly range: Range
}

/** What is wrong with the ranges that the options of a field offer; nothing unless all of them are ranges beyond doubt. */
export function rangeFaults({options}: Field): readonly RangeFault[] {
  if (options.length < 2 || options.length > 60) return []
  const entries: Entry[] = []
  for (const block of options) {
    const range = rangeOf(block.text)
    if (range) entries.push({block, range})
    else if (!aside.test(block.text)) return []
  }
  if (!areRanges(entries.map(({range}) => range))) return []
  const sorted = entries.toSorted((a, b) => a.range.low - b.range.low || Number(b.range.lowIn) - Number(a.range.lowIn) || a.range.high - b.range.high)
  const faults: RangeFault[] = []
  for (const [i, second] of sorted.entries()) {
    const first = sorted[i - 1]
    const type = first && compare(first.range, second.range)
    if (first && type) faults.push({type, first: first.block, second: second.block})
  }
  return faults
}

/** Ranges of one scale, most of them more than a number; “up to 10, up to 50” are steps of a price list. */
function areRanges(ranges: readonly Range[]): boolean {
  const wide = ranges.filter(({low, high}) => low !== high)
  const openBelow = ranges.filter(({low}) => low === Number.NEGATIVE_INFINITY)
  const openAbove = ranges.filter(({high}) => high === Number.POSITIVE_INFINITY)
  const scales = new Set(ranges.map(({scale}) => scale))
  return wide.length >= 2 && wide.length * 2 >= ranges.length && openBelow.length <= 1 && openAbove.length <= 1 && scales.size === 1
}

function compare(first: Range, second: Range): RangeFault['type'] | undefined {
  if (first.high > second.low) return 'overlap'
  if (first.high === second.low) {
    if (first.highIn && second.lowIn) return 'overlap'
    return first.highIn || second.lowIn ? undefined : 'gap'
  }
  // What lies between two numbers next to each other cannot be written: 10 and 11, 0.9 and 1.0.
  const step = Math.min(first.step, second.step) * (first.highIn && second.lowIn ? 1 : 0)
  return second.low - first.high > step + 1e-9 ? 'gap' : undefined
}
