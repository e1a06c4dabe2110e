import {allMatches} from '../matches.ts'
import {numbers} from './answer-time-patterns.ts'
import {lowerBound} from './sorted.ts'
import type {Step} from './steps.ts'
import type {Span} from './text.ts'

/** A time that somebody waits, as the document states it. Plain data; waiting is never counted as work. */
export interface Wait {
  readonly text: string
  readonly span: Span
  /** The least and the most it takes, in hours of the clock or of work; a week of work has 40. */
  readonly hours: {readonly least: number; readonly most: number} | undefined
  /** The hours are those in which people work. */
  readonly isWorkingTime: boolean
  /** Index of the step that states it. */
  readonly step: number | undefined
}

const amount =
  /\b(\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|thirty|an?|next|same)(?:\s*(?:-|–|to|or)\s*(\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|thirty))?[\s-]*(?:full\s+)?((?:business|working|work|week|office)[\s-]*)?(minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?)\b/gi
const clockHours: readonly (readonly [RegExp, clock: number, working: number])[] = [
  [/^min/i, 1 / 60, 1 / 60],
  [/^h/i, 1, 1],
  [/^day/i, 24, 8],
  [/^week/i, 168, 40],
  [/^month/i, 730, 170],
]

/** The stated waits, each with the step that it stands in. */
export function findWaits(times: readonly {readonly text: string; readonly span: Span | null}[], steps: readonly Step[]): Wait[] {
  // A document may have a hundred thousand of both, so that the step of a time is looked up and not searched.
  const order = steps.map(({block}, index) => ({index, start: block.starts[0] ?? 0, end: block.ends.at(-1) ?? 0})).sort((a, b) => a.start - b.start)
  const starts = order.map(({start}) => start)
  return times.flatMap(({text, span}) => {
    if (!span) return []
    const found = [...allMatches(amount, text)].at(-1)
    const isWorkingTime = found?.[3] !== undefined
    const near = order[lowerBound(starts, span.start + 1) - 1]
    const step = near && span.end <= near.end ? near.index : undefined
    return [{text, span, hours: found && hoursOf(found, isWorkingTime), isWorkingTime, step}]
  })
}

function hoursOf([, from = '', to, , unit = '']: RegExpExecArray | RegExpMatchArray, isWorking: boolean): Wait['hours'] {
  const one = clockHours.find(([pattern]) => pattern.test(unit))
  if (!one) return undefined
  const each = isWorking ? one[2] : one[1]
  const least = numberOf(from) * each
  return {least, most: to === undefined ? least : numberOf(to) * each}
}

function numberOf(text: string): number {
  const word = text.toLowerCase()
  // “The next day”, “the same day”.
  return word === 'next' || word === 'same' ? 1 : (numbers[word] ?? Number(text))
}
