/** Known findings that a team has decided to live with: recorded once, forgiven by fingerprint, never more. */
import type {Finding} from './finding.ts'

/** A known finding. */
export interface BaselineEntry {
  readonly path: string
  readonly rule: string
  readonly fingerprint: string
  /** What it counted when it was recorded: it is forgiven up to that. */
  readonly measure?: number
}

/** A file with what was found in it. */
interface CheckedFile {
  readonly path: string
  readonly findings: readonly Finding[]
}

/** A baseline that cannot be used; the message is one plain sentence without a full stop. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError'
}

/** The findings of a run as entries. */
export function entriesOf(files: readonly CheckedFile[]): BaselineEntry[] {
  return files.flatMap(({path, findings}) =>
    findings.map(({rule, fingerprint, measure}) => ({path, rule, fingerprint, ...(measure === undefined ? {} : {measure})})),
  )
}

/** A baseline as JSON, one line a finding: the same bytes for the same entries. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries.toSorted(byPathAndRule).map((entry) => `    ${JSON.stringify(entry)}`)
  return `{\n  "schema": 1,\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`
}

/**
 * Reads a baseline.
 *
 * @throws {BaselineError} when it is none.
 */
export function readBaseline(text: string): BaselineEntry[] {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    throw new BaselineError('it is not valid JSON')
  }
  const findings: unknown = data && typeof data === 'object' && 'schema' in data && data.schema === 1 && 'findings' in data ? data.findings : undefined
  if (!Array.isArray(findings)) throw new BaselineError('it is no baseline that untape wrote: take it away to record a new one')
  return findings.map((one: unknown, i) => {
    if (!isEntry(one)) throw new BaselineError(`entry ${i + 1} of “findings” has no path, rule and fingerprint`)
    return one
  })
}

function isEntry(one: unknown): one is BaselineEntry {
  if (!one || typeof one !== 'object') return false
  const {path, rule, fingerprint, measure} = one as Record<string, unknown>
  const isMeasure = measure === undefined || typeof measure === 'number'
  return typeof path === 'string' && typeof rule === 'string' && typeof fingerprint === 'string' && isMeasure
}

/** A file's findings without the known ones. A finding that counts more than was recorded is new, with `was`. */
export function forgive(findings: readonly Finding[], known: ReadonlyMap<string, BaselineEntry>): {left: Finding[]; forgiven: number} {
  const left = findings.flatMap((finding) => {
    const entry = known.get(finding.fingerprint)
    if (!entry) return [finding]
    if (finding.measure === undefined || entry.measure === undefined || finding.measure <= entry.measure) return []
    return [{...finding, was: entry.measure}]
  })
  return {left, forgiven: findings.length - left.length}
}

/** Entries that no longer occur: in a file that was checked, or in one that is gone. */
export function staleEntries(entries: readonly BaselineEntry[], files: readonly CheckedFile[], isGone: (path: string) => boolean): BaselineEntry[] {
  const found = new Map(files.map(({path, findings}) => [path, new Set(findings.map(({fingerprint}) => fingerprint))]))
  return entries.filter(({path, fingerprint}) => !(found.get(path)?.has(fingerprint) ?? !isGone(path)))
}

function byPathAndRule(a: BaselineEntry, b: BaselineEntry): number {
  for (const key of ['path', 'rule', 'fingerprint'] as const) if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1
  return 0
}
