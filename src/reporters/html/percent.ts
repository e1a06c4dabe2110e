/** A share of the longest bar as CSS takes it. */
export function percent(value: number, of: number): string {
  return of <= 0 ? '0%' : `${Math.round(Math.min(1, Math.max(0, value / of)) * 1000) / 10}%`
}
