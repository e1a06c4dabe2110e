/** The longest text that a call may bring, in UTF-16 units. The largest real form or handbook page seen has 80,000. */
export const mostText = 200_000

/** The longest path, file name, rule or term. */
export const mostName = 1000

/** How many findings a call gives when it names no number, and at most. */
export const usualFindings = 50
export const mostFindings = 200

/** How many items any other list of a result has. */
export const mostItems = 100

/** How much of a quote or message a result has, in UTF-16 units: the span says where all of it stands. */
export const mostQuoted = 500

/** A text without its end where it is long. */
export function cut(text: string): string {
  if (text.length <= mostQuoted) return text
  // No half of a character at the end.
  return `${text.slice(0, mostQuoted).replace(/[\uD800-\uDBFF]$/, '')}…`
}
