import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {type BaselineEntry, BaselineError, entriesOf, forgive, readBaseline, staleEntries, writeBaseline} from '../baseline.ts'
import {ConfigError} from '../config.ts'
import {repositoryRoot} from '../files.ts'
import type {FileReport} from '../report.ts'
import type {Console} from './console.ts'

/** How many entries a message names. */
const named = 3

/** What a run did besides its report. */
interface CheckedRun {
  /** All findings of each file, also those that the report leaves out because they are not new. */
  readonly checked: readonly Pick<FileReport, 'path' | 'findings'>[]
  /** Only some files, or only standard input, were looked at, or notes were left out: that is no ground for a new baseline. */
  readonly isPartial: boolean
  /** Whether entries that no longer occur are taken out. */
  readonly prunes: boolean
}

/**
 * Forgives the findings of a baseline. A file that is not there yet is written
 * with all findings; one that is there never grows. Entries that no longer
 * occur are named, or taken out.
 *
 * @throws {ConfigError} when the file is no baseline or cannot be written, and when it is missing where nobody would notice.
 */
export function applyBaseline(name: string, files: readonly FileReport[], {checked, isPartial, prunes}: CheckedRun, io: Console): FileReport[] {
  const file = resolve(io.cwd, name)
  if (!existsSync(file)) {
    if (isPartial) throw new ConfigError(`there is no ${name}: record it first, with “untape --baseline ${name}” alone`)
    // A build whose baseline was never committed would forgive everything for ever.
    if (io.isAutomated) throw new ConfigError(`there is no ${name}, and none is recorded in a build: record it on your machine and commit it`)
    save(file, name, writeBaseline(entriesOf(files)))
    const count = files.reduce((sum, {findings}) => sum + findings.length, 0)
    io.error(`untape: ${name}: ${findingsText(count)} recorded. From now on only others are reported.`)
    return files.map((one) => ({...one, findings: [], forgiven: one.findings.length}))
  }
  const entries = load(file, name)
  const root = repositoryRoot(io.cwd) ?? io.cwd
  const stale = staleEntries(entries, checked, (path) => !existsSync(join(root, path)))
  if (stale.length > 0) {
    const kept = entries.filter((entry) => !stale.includes(entry))
    if (prunes) save(file, name, writeBaseline(kept))
    io.error(`untape: ${name}: ${staleText(stale, prunes)}`)
  }
  const known = new Map(entries.map((entry) => [entry.fingerprint, entry]))
  return files.map((one) => {
    const {left, forgiven} = forgive(one.findings, known)
    return {...one, findings: left, forgiven}
  })
}

/** The entries of a baseline by their fingerprints; undefined when there is no such file. */
export function knownFindings(name: string, io: Console): ReadonlyMap<string, BaselineEntry> | undefined {
  const file = resolve(io.cwd, name)
  return existsSync(file) ? new Map(load(file, name).map((entry) => [entry.fingerprint, entry])) : undefined
}

function load(file: string, name: string): BaselineEntry[] {
  try {
    return readBaseline(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new ConfigError(`${name} cannot be used as a baseline: ${error instanceof BaselineError ? error.message : 'it cannot be read'}`)
  }
}

function save(file: string, name: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch {
    throw new ConfigError(`${name} cannot be written`)
  }
}

function staleText(stale: readonly BaselineEntry[], prunes: boolean): string {
  if (prunes) return `${findingsText(stale.length)} taken out: no longer there.`
  const names = stale.slice(0, named).map(({path, rule}) => `${rule} in ${path}`)
  const more = stale.length > named ? ' and others' : ''
  return `${findingsText(stale.length)} no longer ${stale.length === 1 ? 'occurs' : 'occur'} (${names.join(', ')}${more}). Add --prune to take them out.`
}

function findingsText(count: number): string {
  return count === 1 ? '1 finding' : `${count} findings`
}
