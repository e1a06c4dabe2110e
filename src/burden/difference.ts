/** What a change does to the burden: the same draws before and after, so that what both have in common cancels out. */
import {type Burden, type MinutesByRole, sumOf} from './burden.ts'
import type {Measured} from './inputs.ts'
import {type Interval, intervalOf, mapInterval} from './interval.ts'
import {roundMinutes} from './minutes.ts'
import {costDraws, roundDays, roundFigures, summariseBurden} from './summary.ts'

/** After minus before, rounded for people: minutes of a request, working days, hours and cost of a year. null where neither version has it, or one lacks what it takes; a wait that only one of them states is no difference. */
export interface BurdenDifference {
  readonly minutes: Interval | null
  readonly approvals: number
  readonly handOffs: number
  readonly wait: number | null
  readonly hoursPerYear: Interval | null
  readonly costPerYear: Interval | null
}

type Pair<T> = readonly [before: T, after: T]

/** Compares two versions of a document. A document that asks nothing takes no minutes. */
export function compareBurdens(before: Burden, after: Burden): BurdenDifference {
  const [was, is] = [summariseBurden(before), summariseBurden(after)]
  const [old, now] = comparable(before, after)
  const years: Pair<MinutesByRole | undefined> = [before.year(old), after.year(now)]
  const hours = years.map((year) => year && sumOf(Object.values(year))) as unknown as Pair<Float64Array | undefined>
  const areKnown = years[0] !== undefined && years[1] !== undefined
  const costs = [years[0] && costDraws(before, years[0]), years[1] && costDraws(after, years[1])] as const
  const isOneCurrency = before.inputs.currency === after.inputs.currency
  const isMeasured = was.minutes?.basis === 'measured' || is.minutes?.basis === 'measured'
  // People see both figures beside the difference, and do the sum.
  const seen = isMeasured && areSame(before.inputs.measured, after.inputs.measured) ? undefined : (is.minutes?.mid ?? 0) - (was.minutes?.mid ?? 0)
  return {
    minutes: differ([old.requester, now.requester], roundMinutes, seen),
    approvals: after.approvers.length - before.approvers.length,
    handOffs: after.handOffs.length - before.handOffs.length,
    wait: was.wait && is.wait ? roundDays(is.wait.most - was.wait.most) : null,
    hoursPerYear: areKnown ? differ(hours, roundFigures) : null,
    costPerYear: areKnown && isOneCurrency ? differ([costs[0]?.draws, costs[1]?.draws], roundFigures) : null,
  }
}

/**
 * The minutes of both versions on one footing. A measurement that both carry
 * was made of the older one: the model then says only by what share the newer
 * one differs from it.
 */
function comparable(before: Burden, after: Burden): Pair<MinutesByRole> {
  const {measured} = before.inputs
  const [old, now] = [before.request(), after.request()]
  if (!measured || !before.form || !after.form || !areSame(measured, after.inputs.measured)) return [old, now]
  const scale = measured.minutes / before.form.interval().mid
  const scaled = (draws: Float64Array): Float64Array => draws.map((minutes) => minutes * scale)
  return [
    {...old, requester: scaled(before.form.draws())},
    {...now, requester: scaled(after.form.draws())},
  ]
}

function areSame(one: Measured | undefined, other: Measured | undefined): boolean {
  return one?.minutes === other?.minutes && one?.n === other?.n && one?.date === other?.date
}

/** The interval of the difference in each draw; `seen` is the middle that people work out themselves. */
function differ([before, after]: Pair<Float64Array | undefined>, round: (value: number) => number, seen?: number): Interval | null {
  const some = after ?? before
  if (!some) return null
  const interval = mapInterval(intervalOf(some.map((_, i) => (after?.[i] ?? 0) - (before?.[i] ?? 0))), round)
  if (seen === undefined) return interval
  const {low, high} = interval
  return {low: low === null ? null : Math.min(low, seen), mid: seen, high: high === null ? null : Math.max(high, seen)}
}
