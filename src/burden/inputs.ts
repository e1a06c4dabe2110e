/** What only people know of a form: how often it is sent, what an hour costs, what was measured. Nothing of it is ever guessed. */

/** Who spends time on a request. */
export const roles = ['requester', 'approver', 'handler'] as const
export type BurdenRole = (typeof roles)[number]

/** Minutes that somebody measured with real people. */
export interface Measured {
  readonly minutes: number
  /** How many people. */
  readonly n?: number
  readonly date?: string
}

export interface BurdenInputs {
  /** Requests a year. */
  readonly volume?: number
  /** What an hour costs, wage and overhead, by role. */
  readonly rates?: Readonly<Partial<Record<BurdenRole, number>>>
  /** As written: “EUR”. */
  readonly currency?: string
  /** Minutes that the office works on one request. */
  readonly handlingMinutes?: number
  /** The share of requests that go back to their requester, from 0 to 1. */
  readonly returnRate?: number
  /** Everybody who must say yes, where the text does not say it or says it in a way we do not read. */
  readonly approvals?: readonly string[]
  readonly measured?: Measured
}

/** The keys that are read here. */
export const inputKeys = ['volume-per-year', 'hourly-cost', 'handling-minutes', 'return-rate', 'approvals', 'measured-minutes'] as const

/** The inputs of some front matter or settings, and what could not be used. */
export interface ReadInputs {
  readonly inputs: BurdenInputs
  readonly problems: readonly {readonly key: string; readonly message: string}[]
}

/** Reads the keys of a burden; other keys are somebody else’s. A value that cannot be used is left out and said. */
export function readInputs(meta: Readonly<Record<string, unknown>>): ReadInputs {
  const problems: {key: string; message: string}[] = []
  const taken = <T>(key: string, read: (value: unknown) => T | undefined, wanted: string): T | undefined => {
    const value = Object.hasOwn(meta, key) ? meta[key] : undefined
    if (value === undefined || value === null) return undefined
    const found = read(value)
    if (found === undefined) problems.push({key, message: `“${key}” takes ${wanted}`})
    return found
  }
  const volume = taken('volume-per-year', amount(1e9), 'the number of requests a year, such as 1200')
  const cost = taken('hourly-cost', readCost, 'what an hour costs: a number, or one each for “requester”, “approver” and “handler”, with “currency”')
  const handlingMinutes = taken('handling-minutes', amount(1e5), 'the minutes that the office works on one request, such as 12')
  const returnRate = taken('return-rate', amount(1), 'the share of requests that go back, from 0 to 1, such as 0.15')
  const approvals = taken('approvals', readNames, 'a list of those who must say yes')
  const measured = taken('measured-minutes', readMeasured, 'minutes that were measured: a number, or “median”, “n” and “date” (2026-05-01)')
  const all = {volume, ...cost, handlingMinutes, returnRate, approvals, measured}
  return {inputs: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as BurdenInputs, problems}
}

function amount(most: number): (value: unknown) => number | undefined {
  return (value) => {
    const number = typeof value === 'string' && /^\s*\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : value
    return typeof number === 'number' && number >= 0 && number <= most ? number : undefined
  }
}

function readCost(value: unknown): Pick<BurdenInputs, 'rates' | 'currency'> | undefined {
  const rate = amount(1e6)
  const one = rate(value)
  if (one !== undefined) return {rates: {requester: one, approver: one, handler: one}}
  // A role that is misspelt would be left out of the sum.
  if (!isRecord(value) || Object.keys(value).some((key) => key !== 'currency' && !roles.some((role) => role === key))) return undefined
  const rates: Partial<Record<BurdenRole, number>> = {}
  for (const role of roles) {
    if (value[role] === undefined) continue
    const found = rate(value[role])
    if (found === undefined) return undefined
    rates[role] = found
  }
  const {currency} = value
  if (Object.keys(rates).length === 0 || (currency !== undefined && typeof currency !== 'string')) return undefined
  return typeof currency === 'string' ? {rates, currency: currency.slice(0, 12)} : {rates}
}

function readNames(value: unknown): string[] | undefined {
  const names = Array.isArray(value) ? (value as unknown[]) : [value]
  return names.every((name) => typeof name === 'string') ? names.map((name) => name.trim()).filter((name) => name !== '') : undefined
}

function readMeasured(value: unknown): Measured | undefined {
  const minutes = amount(1e5)
  const one = minutes(value)
  if (one !== undefined) return one > 0 ? {minutes: one} : undefined
  if (!isRecord(value)) return undefined
  const median = minutes(value.median)
  const n = value.n === undefined ? undefined : amount(1e9)(value.n)
  if (!median || (value.n !== undefined && n === undefined)) return undefined
  const {date: when} = value
  const date = when instanceof Date ? when.toISOString().slice(0, 10) : when
  if (date !== undefined && !(typeof date === 'string' && /^\d{4}(?:-\d{2}){0,2}$/.test(date)) && !(typeof date === 'number' && /^\d{4}$/.test(String(date))))
    return undefined
  return {minutes: median, ...(n === undefined ? {} : {n}), ...(date === undefined ? {} : {date: String(date)})}
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
