import {compareVersions} from '../compare.ts'
import type {FileReport} from '../report.ts'
import type {Rewritten} from './fix-files.ts'
import type {LintedRun} from './lint-run.ts'

/** The paths of files that have a finding which they had not before; `made` are those that hold something else now. */
export function worseFiles(before: LintedRun, after: LintedRun, made: readonly Pick<Rewritten, 'paths' | 'before' | 'after'>[]): ReadonlySet<string> {
  const old = new Map(before.results.map(({file, linted}) => [file.file, linted.checked]))
  const byPath = new Map(made.flatMap((one) => one.paths.map((path) => [path, one] as const)))
  const worse = after.results.filter(({file, linted}) => {
    const [then, one] = [old.get(file.file), byPath.get(file.file)]
    if (!then) return true
    if (!one) return hasNew(then, linted.checked)
    const [older, newer] = [
      {source: one.before.source, findings: then.findings},
      {source: one.after.source, findings: linted.checked.findings},
    ]
    return compareVersions(older, newer).added.length > 0
  })
  return new Set(worse.map(({file}) => file.file))
}

/** Of a file that has not changed, fingerprints tell what is new. */
function hasNew(before: FileReport, after: FileReport): boolean {
  const known = new Map(before.findings.map(({fingerprint, measure = 0}) => [fingerprint, measure]))
  return after.findings.some(({fingerprint, measure = 0}) => measure > (known.get(fingerprint) ?? -1))
}
