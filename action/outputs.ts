/** What the step hands on to later steps. */
import type {Severity} from '../src/finding.ts'
import type {RunModel} from './model.ts'

/** The outputs of action.yml that the findings decide. Errors and warnings are counted among new findings. */
export function countsOf({files}: RunModel): {findings: number; newFindings: number; errors: number; warnings: number; notes: number} {
  const added = files.flatMap((file) => file.added)
  const count = (severity: Severity): number => added.filter((finding) => finding.severity === severity).length
  return {
    findings: added.length + files.reduce((sum, {existing}) => sum + existing.length, 0),
    newFindings: added.length,
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
  }
}
