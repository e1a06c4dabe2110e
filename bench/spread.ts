/** The middle and the ends of figures from several rounds. */
export interface Spread {
  readonly least: number
  readonly median: number
  readonly most: number
}

export function spreadOf(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((a, b) => a - b)
  const at = (index: number): number => sorted[index] ?? Number.NaN
  const middle = (sorted.length - 1) / 2
  return {least: at(0), median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2, most: at(sorted.length - 1)}
}

/** “12.3 (11.9–12.8)”, and the figure alone when there was one round. */
export function writeSpread({least, median, most}: Spread, digits: number): string {
  const [low, middle, high] = [least, median, most].map((figure) => figure.toFixed(digits))
  return low === high ? `${middle}` : `${middle} (${low}–${high})`
}
