/**
 * Wilson's 95 % interval of a share, both ends from 0 to 1.
 *
 * Source: Wilson (1927), Probable inference, the law of succession, and statistical inference.
 */
export function wilson(hits: number, n: number): {readonly low: number; readonly high: number} {
  if (n === 0) return {low: 0, high: 1}
  const z = 1.959964
  const share = hits / n
  const centre = share + (z * z) / (2 * n)
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  const scale = 1 + (z * z) / n
  return {low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale)}
}

/** “38/50 = 76 % [63–86]”. */
export function shareText(hits: number, n: number): string {
  if (n === 0) return '–'
  const {low, high} = wilson(hits, n)
  const percent = (share: number): number => Math.round(100 * share)
  return `${hits}/${n} = ${percent(hits / n)} % [${percent(low)}–${percent(high)}]`
}
