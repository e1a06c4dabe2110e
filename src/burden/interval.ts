/** A number with its 80 % interval, from draws. */

/** The median, and what one in ten draws stays below or goes above. No ends where the number was measured and not estimated. */
export interface Interval {
  readonly low: number | null
  readonly mid: number
  readonly high: number | null
}

/** The interval of some draws. */
export function intervalOf(draws: Float64Array): Interval {
  const sorted = draws.toSorted()
  const [first = 0] = sorted
  // All the same: nothing in it is an estimate.
  if (first === sorted.at(-1)) return {low: null, mid: first, high: null}
  const quantile = (share: number): number => {
    const place = share * (sorted.length - 1)
    const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0]
    return below + (above - below) * (place - Math.floor(place))
  }
  return {low: quantile(0.1), mid: quantile(0.5), high: quantile(0.9)}
}

/** The same in another unit, or as people are told it. */
export function mapInterval({low, mid, high}: Interval, to: (value: number) => number): Interval {
  return {low: low === null ? null : to(low), mid: to(mid), high: high === null ? null : to(high)}
}
