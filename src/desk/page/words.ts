/** The few words that the page says of findings. */
import type {Severity} from '../../finding.ts'
import {count} from '../../reporters/wording.ts'
import type {DeskFinding} from '../engine/messages.ts'

export {count}

/** The gravest first. */
export const gravest: readonly Severity[] = ['error', 'warning', 'note']

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Pick<DeskFinding, 'severity'>[]): Readonly<Record<Severity, number>> {
  const of = (severity: Severity): number => findings.filter((one) => one.severity === severity).length
  return {error: of('error'), warning: of('warning'), note: of('note')}
}

/** “12 findings: 1 error, 4 warnings, 7 notes.” */
export function summaryOf(findings: readonly Pick<DeskFinding, 'severity'>[]): string {
  if (findings.length === 0) return 'Nothing was found.'
  const counts = countsOf(findings)
  const parts = gravest.filter((severity) => counts[severity] > 0).map((severity) => count(counts[severity], severity))
  return `${count(findings.length, 'finding')}: ${parts.join(', ')}.`
}
