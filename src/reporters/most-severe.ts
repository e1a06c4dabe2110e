import {type Severity, severities} from '../finding.ts'

/** The most severe first; the order stays within a severity. */
export function bySeverity<T>(items: readonly T[], severityOf: (item: T) => Severity): T[] {
  return items.toSorted((a, b) => severities.indexOf(severityOf(b)) - severities.indexOf(severityOf(a)))
}
