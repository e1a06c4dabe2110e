/** A number with its 80 % interval, from draws. */

/** The median, and what one in ten draws stays below or goes above. No ends where the number was measured and not estimated. */
export interface Interval {
  readonly low: number | null
  readonly mid: number
  readonly high: number | null
}

/** The interval of some draws. */
export function intervalOf(draws: Float64Array): Interval {
  const [first = 0] = draws
  // All the same: nothing in it is an estimate.
  if (draws.every((draw) => draw === first)) return {low: null, mid: first, high: null}
  // Only six places are looked at, one behind the other: the draws are not sorted as a whole.
  const parted = draws.slice()
  let before = 0
  const at = (place: number): number => {
    select(parted, place, before)
    before = place
    return parted[place] ?? 0
  }
  const quantile = (share: number): number => {
    const place = share * (parted.length - 1)
    const below = at(Math.floor(place))
    return below + (at(Math.ceil(place)) - below) * (place - Math.floor(place))
  }
  return {low: quantile(0.1), mid: quantile(0.5), high: quantile(0.9)}
}

/** Brings the value of a place to it, none larger in front of it and none smaller behind: Hoare’s quickselect. What is in front of `from` is there already. */
function select(values: Float64Array, place: number, from: number): void {
  let [low, high] = [from, values.length - 1]
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? 0
    let [i, j] = [low, high]
    while (i <= j) {
      while ((values[i] ?? 0) < pivot) i++
      while ((values[j] ?? 0) > pivot) j--
      if (i > j) break
      const value = values[i] ?? 0
      values[i] = values[j] ?? 0
      values[j] = value
      i++
      j--
    }
    if (place <= j) high = j
    else if (place >= i) low = i
    else return
  }
}

/** The same in another unit, or as people are told it. */
export function mapInterval({low, mid, high}: Interval, to: (value: number) => number): Interval {
  return {low: low === null ? null : to(low), mid: to(mid), high: high === null ? null : to(high)}
}
