/** A burden as plain data: what is printed, rounded for people. */
import {type Burden, type MinutesByRole, sumOf} from './burden.ts'
import type {FormMinutes} from './form.ts'
import type {BurdenInputs, BurdenRole} from './inputs.ts'
import {type Interval, intervalOf, mapInterval} from './interval.ts'
import {roundMinutes} from './minutes.ts'
import type {Range} from './waiting.ts'

/** Minutes of a requester: the median and the 80 % interval of an estimate, or what was measured. */
export interface MinutesSummary extends Interval {
  readonly basis: 'estimated' | 'measured'
  /** How many people were measured, and when. */
  readonly n?: number
  readonly date?: string
  /** Minutes that were measured of an older version, to which the estimate is scaled. */
  readonly measuredBefore?: number
}

/** A sum over roles, and the roles that are in it. */
export interface YearSummary extends Interval {
  readonly of: readonly BurdenRole[]
}

/** Times in minutes, waits in working days. */
export interface BurdenSummary {
  /** null for a document that asks nothing. */
  readonly minutes: MinutesSummary | null
  readonly approvals: readonly string[]
  /** All approvers of one request together. */
  readonly approverMinutes: Interval | null
  readonly handlingMinutes: number | null
  readonly handOffs: number
  /** As the document states it; never in hours or cost. */
  readonly wait: Range | null
  readonly volumePerYear: number | null
  readonly hoursPerYear: YearSummary | null
  readonly costPerYear: (YearSummary & {readonly currency: string | null}) | null
  /** What was left out because nobody has said it: keys of front matter or `meta`. */
  readonly missing: readonly string[]
}

/** Rounds and names everything that a burden holds. */
export function summariseBurden(burden: Burden): BurdenSummary {
  const {form, inputs, approvers, handOffs, waiting, scaledFrom} = burden
  const {approver} = burden.request()
  const year = burden.year()
  return {
    minutes: form ? {...summariseMinutes(form, inputs), ...(scaledFrom ? {measuredBefore: scaledFrom.minutes} : {})} : null,
    approvals: approvers.map(({name}) => name),
    approverMinutes: approver ? mapInterval(intervalOf(approver), roundMinutes) : null,
    handlingMinutes: inputs.handlingMinutes ?? null,
    handOffs: handOffs.length,
    wait: waiting.days && {least: roundDays(waiting.days.least), most: roundDays(waiting.days.most)},
    volumePerYear: inputs.volume ?? null,
    hoursPerYear: year ? sumRoles(year) : null,
    costPerYear: year ? costOfYear(burden, year) : null,
    missing: missingOf(burden),
  }
}

/** The minutes of a form as people are told them: measured where somebody has, else estimated. */
export function summariseMinutes(form: FormMinutes, {measured}: BurdenInputs): MinutesSummary {
  if (!measured) return {...mapInterval(form.interval(), roundMinutes), basis: 'estimated'}
  const {minutes, n, date} = measured
  return {low: null, mid: minutes, high: null, basis: 'measured', ...(n === undefined ? {} : {n}), ...(date === undefined ? {} : {date})}
}

/** Hours of all roles together. */
export function sumRoles(year: MinutesByRole): YearSummary | null {
  const sum = sumOf(Object.values(year))
  return sum ? {...mapInterval(intervalOf(sum), roundFigures), of: Object.keys(year) as BurdenRole[]} : null
}

/** Cost of a year in each draw, over the roles whose hour has a price. */
export function costDraws({inputs: {rates = {}}}: Burden, year: MinutesByRole): {readonly draws: Float64Array; readonly of: BurdenRole[]} | undefined {
  const priced = (Object.entries(year) as [BurdenRole, Float64Array][]).flatMap(([role, hours]) => {
    const rate = rates[role]
    return rate === undefined ? [] : [[role, hours.map((one) => one * rate)] as const]
  })
  const draws = sumOf(priced.map(([, cost]) => cost))
  return draws && {draws, of: priced.map(([role]) => role)}
}

function costOfYear(burden: Burden, year: MinutesByRole): BurdenSummary['costPerYear'] {
  const cost = costDraws(burden, year)
  return cost ? {...mapInterval(intervalOf(cost.draws), roundFigures), of: cost.of, currency: burden.inputs.currency ?? null} : null
}

function missingOf({form, inputs, approvers}: Burden): string[] {
  if (!form && approvers.length === 0) return []
  const {volume, rates, handlingMinutes} = inputs
  return [
    ...(volume === undefined ? ['volume-per-year'] : []),
    ...(rates === undefined ? ['hourly-cost'] : []),
    ...(handlingMinutes === undefined ? ['handling-minutes'] : []),
  ]
}

/** Two figures say all that an estimate knows. */
export function roundFigures(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(2))
}

/** Working days to a tenth. */
export function roundDays(days: number): number {
  return Math.round(days * 10) / 10
}
