/** Lints both versions of a changed file and compares them. */
import {type ComparedVersion, type Comparison, compareVersions} from './compare.ts'
import {ConfigError} from './config.ts'
import {withoutLines} from './finding.ts'
import type {LintedFile, TreeLinter, Version} from './linter.ts'
import {ReadError} from './read.ts'
import {LimitError} from './readers/limits.ts'
import {type FileReport, hasLines} from './report.ts'

/** A changed file in both versions. */
export interface LintedChange {
  readonly after: Version
  /** Undefined for a new file, and for an older version that cannot be read. */
  readonly before: Version | undefined
  /** Whether the older version is known: when it is not, nothing is called new. */
  readonly isKnown: boolean
  readonly comparison: Comparison
}

/**
 * Lints a file and its older version, which may have another path (`before`;
 * undefined for a new file). Undefined when the file is none of ours.
 *
 * @throws {ReadError | LimitError | ConfigError} when the newer version cannot be read.
 */
export function lintChange(file: LintedFile, before: string | undefined, newer: TreeLinter, older: TreeLinter): LintedChange | undefined {
  const after = newer.lint(file)
  if (!after) return undefined
  try {
    // Under the newer path, so that the fingerprints of a renamed file are the same.
    const old = before === undefined ? undefined : older.lint({...file, path: before, name: file.name ?? file.path, content: undefined})
    return {after, before: old, isKnown: true, comparison: shown(compareVersions(old && compared(old), compared(after)), after, old)}
  } catch (error) {
    if (!(error instanceof ReadError || error instanceof LimitError || error instanceof ConfigError)) throw error
    return {after, before: undefined, isKnown: false, comparison: {added: [], existing: after.report.findings, fixed: []}}
  }
}

function compared({findings, source, placed}: Version): ComparedVersion {
  return {source, findings, placed}
}

/** What was compared by places in the source, as reports have it. */
function shown({added, existing, fixed}: Comparison, after: Version, before: Version | undefined): Comparison {
  const show = (findings: FileReport['findings'], {report, placed}: Version) => (hasLines(report) ? findings : withoutLines(findings, placed))
  return {added: show(added, after), existing: show(existing, after), fixed: before ? show(fixed, before) : fixed}
}

/** The report of a changed file: its findings are those that the change brought. */
export function reportChange({after, isKnown, comparison}: LintedChange): FileReport {
  const {added, existing, fixed} = comparison
  const unknown = {reason: 'The older version cannot be read: findings of this file are not told apart into old and new.', place: ''}
  return {
    ...after.report,
    findings: added,
    notChecked: isKnown ? after.report.notChecked : [...after.report.notChecked, unknown],
    change: {existing: existing.length, fixed},
  }
}
