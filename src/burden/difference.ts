/** What a change does to the burden: the same draws before and after, so that what both have in common cancels out. */
import {type Burden, type MinutesByRole, sumOf} from './burden.ts'
import type {Measured} from './inputs.ts'
import {type Interval, intervalOf, mapInterval} from './interval.ts'
import {roundMinutes} from './minutes.ts'
import {type BurdenSummary, costDraws, roundDays, roundFigures, summariseBurden} from './summary.ts'

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

/** A change of a burden: what it does, and the newer version on one footing with the older. */
export interface ComparedBurden {
  readonly difference: BurdenDifference
  readonly after: Burden
}

/** Compares two versions of a document. A document that asks nothing takes no minutes. */
export function compareBurdens(before: Burden, newer: Burden): ComparedBurden {
  const after = onOneFooting(before, newer)
  const [was, is] = [summariseBurden(before), summariseBurden(after)]
  // What was measured has no spread of its own; the draws of both versions must have the same.
  const older = after === newer ? before : before.rescaled(scaleOf(before))
  const [old, now] = [older.request(), after.request()]
  const years: Pair<MinutesByRole | undefined> = [older.year(old), after.year(now)]
  const [oldHours, newHours] = [years[0] && sumOf(Object.values(years[0])), years[1] && sumOf(Object.values(years[1]))]
  const areKnown = years[0] !== undefined && years[1] !== undefined
  const [oldCost, newCost] = [years[0] && costDraws(older, years[0]), years[1] && costDraws(after, years[1])]
  const isOneCurrency = before.inputs.currency === after.inputs.currency
  const apart = (of: (one: BurdenSummary) => number | undefined): number => (of(is) ?? 0) - (of(was) ?? 0)
  const difference = {
    minutes: differ(
      [old.requester, now.requester],
      roundMinutes,
      apart(({minutes}) => minutes?.mid),
    ),
    approvals: after.approvers.length - before.approvers.length,
    handOffs: after.handOffs.length - before.handOffs.length,
    wait: was.wait && is.wait ? roundDays(is.wait.most - was.wait.most) : null,
    hoursPerYear: areKnown
      ? differ(
          [oldHours, newHours],
          roundFigures,
          apart(({hoursPerYear}) => hoursPerYear?.mid),
        )
      : null,
    costPerYear:
      areKnown && isOneCurrency
        ? differ(
            [oldCost?.draws, newCost?.draws],
            roundFigures,
            apart(({costPerYear}) => costPerYear?.mid),
          )
        : null,
  }
  return {difference, after}
}

/** A measurement that both versions carry was made of the older one: the model then only says by what share the newer differs from it. */
function onOneFooting(before: Burden, after: Burden): Burden {
  const {measured} = before.inputs
  return measured && before.form && after.form && areSame(measured, after.inputs.measured) ? after.rescaled(scaleOf(before)) : after
}

/** How many times as long as the model says people took. */
function scaleOf({form, inputs: {measured}}: Burden): number {
  return form && measured ? measured.minutes / form.interval().mid : 1
}

function areSame(one: Measured | undefined, other: Measured | undefined): boolean {
  return one?.minutes === other?.minutes && one?.n === other?.n && one?.date === other?.date
}

/** The interval of the difference in each draw; `seen` is the middle: people see both figures beside the difference, and do the sum. */
function differ([before, after]: Pair<Float64Array | undefined>, round: (value: number) => number, seen: number): Interval | null {
  const some = after ?? before
  if (!some) return null
  const {low, high} = mapInterval(intervalOf(some.map((_, i) => (after?.[i] ?? 0) - (before?.[i] ?? 0))), round)
  const mid = Number(seen.toPrecision(12))
  return {low: low === null ? null : Math.min(low, mid), mid, high: high === null ? null : Math.max(high, mid)}
}
