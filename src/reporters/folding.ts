import type {Finding} from '../finding.ts'

/** How many findings of one rule are shown for a file before the rest are summed up. */
export const shown = 3

/** The rules of which only the first findings are shown: errors are all shown, and one more would save no line. */
export function foldedRules(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const {rule, severity} of findings) if (severity !== 'error') counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return new Map([...counts].filter(([, number]) => number > shown + 1))
}
