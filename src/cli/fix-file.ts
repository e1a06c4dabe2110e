import {type BaselineEntry, forgive} from '../baseline.ts'
import {compareVersions} from '../compare.ts'
import type {Finding} from '../finding.ts'
import {type FixableVersion, fixableVersion, fixText} from '../fix/fix-text.ts'
import type {TreeLinter, Version} from '../linter.ts'
import {ReadError} from '../read.ts'
import {encodeAs} from '../readers/encoding.ts'
import {LimitError} from '../readers/limits.ts'
import {hasLines} from '../report.ts'
import type {RunFile} from './file-run.ts'

/** What `--fix` may do. */
export interface FixOptions {
  /** Whether first suggestions are taken too. */
  readonly isSuggesting: boolean
  /** Whether notes are left alone, as a report without them says nothing of what they change. */
  readonly isQuiet: boolean
  /** The findings that a baseline forgives. */
  readonly known: ReadonlyMap<string, BaselineEntry> | undefined
}

/** A file that was fixed. */
export interface FixedFile {
  readonly before: {readonly bytes: Uint8Array; readonly source: string}
  readonly after: {readonly bytes: Uint8Array; readonly source: string}
  /** How many places were changed. */
  readonly places: number
  /** The files that its findings hang on, from the root of its tree. */
  readonly related: readonly string[]
}

/**
 * Fixes what a run reports of a file; undefined for one that has no lines, or
 * is none of ours. Where nothing is proved, it is after as it was before.
 *
 * @throws {ReadError | LimitError | ConfigError} for a file that cannot be read.
 */
export function fixFile({linted, linter, older}: RunFile, {isSuggesting, isQuiet, known}: FixOptions): FixedFile | undefined {
  const {content} = linted
  const bytes = typeof content === 'function' ? content() : content
  const first = bytes && linter.lint({...linted, content: bytes})
  if (!first || !hasLines(first.report)) return undefined
  const isNew = older ? newFinder(linted.name ?? linted.path, older) : undefined
  const wanted = (version: FixableVersion): readonly Finding[] => {
    const found = isNew ? isNew(version) : version.findings
    const left = known ? forgive(found, known).left : found
    return isQuiet ? left.filter(({severity}) => severity !== 'note') : left
  }
  const lint = (source: string): FixableVersion | undefined => {
    const again = linter.lint({...linted, content: encodeAs(source, bytes)})
    return again && fixable(again)
  }
  const {version, changes} = fixText(fixable(first), {lint, isSuggesting, wanted})
  return {
    before: {bytes, source: first.source},
    after: {bytes: changes > 0 ? encodeAs(version.source, bytes) : bytes, source: version.source},
    places: changes,
    related: first.around.related().map(({path}) => path),
  }
}

function fixable({findings, report, opened}: Version): FixableVersion {
  return fixableVersion(opened().document, findings, report.notChecked)
}

/** The findings that an older version did not have; none where it cannot be read, as nothing is called new then. */
function newFinder(
  name: string,
  {path, linter}: {readonly path: string | undefined; readonly linter: TreeLinter},
): (version: FixableVersion) => readonly Finding[] {
  if (path === undefined) return ({findings}) => findings
  try {
    const old = linter.lint({path, name})
    return (version) => compareVersions(old && {source: old.source, findings: old.findings}, version).added
  } catch (error) {
    if (error instanceof ReadError || error instanceof LimitError) return () => []
    throw error
  }
}
