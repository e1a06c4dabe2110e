import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {type BaselineEntry, BaselineError, entriesOf, forgive, readBaseline, staleEntries, writeBaseline} from '../baseline.ts'
import {ConfigError} from '../config.ts'
import {repositoryRoot} from '../files.ts'
import type {FileReport} from '../report.ts'
import type {Console} from './console.ts'

/** How many entries a message names. */
const named = 3

/**
 * Forgives the findings of a baseline. A file that is not there yet is written
 * with all findings; one that is there never grows. Entries that no longer
 * occur are named, or taken out with `prunes`.
 *
 * @throws {ConfigError} when the file is no baseline or cannot be written.
 */
export function applyBaseline(name: string, prunes: boolean, files: readonly FileReport[], io: Console): FileReport[] {
  const file = resolve(io.cwd, name)
  if (!existsSync(file)) {
    save(file, name, writeBaseline(entriesOf(files)))
    const count = files.reduce((sum, {findings}) => sum + findings.length, 0)
    io.error(`untape: ${name}: ${findingsText(count)} recorded. From now on only others are reported.`)
    return files.map((one) => ({...one, findings: [], forgiven: one.findings.length}))
  }
  const entries = load(file, name)
  const root = repositoryRoot(io.cwd) ?? io.cwd
  const stale = staleEntries(entries, files, (path) => !existsSync(join(root, path)))
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
