/** Lints what a change touches, or all files: from commits to a model. */
import {ConfigError} from '../src/config.ts'
import type {Anchor} from '../src/finding.ts'
import {isReadable} from '../src/read.ts'
import type {FileReport} from '../src/report.ts'
import {version} from '../src/version.ts'
import type {Api} from './api.ts'
import {Blobs, type Listing} from './blobs.ts'
import {Collected} from './collected.ts'
import type {Situation} from './event.ts'
import type {Inputs} from './inputs.ts'
import {lintFiles, type Touched} from './lint-files.ts'
import type {NotCheckedFile, RunModel} from './model.ts'
import {isPlainPath} from './plain-path.ts'
import type {WordChange} from './reviewed.ts'
import {fileFilter, readSettings, type Settings} from './settings.ts'
import {VersionFinder, type Versions} from './versions.ts'

/** What a run may cost. */
export interface Budget {
  /** Whether the time is up. */
  readonly isOver: () => boolean
  readonly files: number
  /** How many replacements are tried. */
  readonly replacements: number
}

/** What a run gives. */
export interface LintRun {
  readonly model: RunModel
  /** The same as the command reports it: findings are the new ones. */
  readonly reports: readonly FileReport[]
  readonly sourceOf: (path: string) => string
  /** Changed Word files with what is new in them. */
  readonly wordFiles: readonly WordChange[]
  /** The offset that an anchor begins at, in a file without lines. */
  readonly startOf?: (path: string, anchor: Anchor) => number | undefined
}

export interface LintInput {
  readonly situation: Situation
  readonly inputs: Inputs
  readonly api: Api
  /** A copy of the repository, as a store of objects; undefined where there is none that may be used. */
  readonly checkout: string | undefined
  /** YYYY-MM-DD. */
  readonly today: string
  readonly budget: Budget
}

/**
 * Lints the versions that the situation names.
 *
 * @throws {ConfigError} for a configuration or glossary that cannot be used.
 * @throws {UnreadableError} when the newer version cannot be had.
 */
export async function lintRun({situation, inputs, api, checkout, today, budget}: LintInput): Promise<LintRun> {
  const keeps = (path: string): boolean => isReadable(path) || path.endsWith('CODEOWNERS') || inputs.paths.includes(path) || path === inputs.config
  const versions = await new VersionFinder(situation, api, checkout, keeps).find()
  const blobs = new Blobs(checkout, api)
  const chosen = chooseConfig(versions, situation, inputs)
  const settings = await readSettings(chosen.files, blobs, inputs)
  const older = inputs.baseline === 'off' ? undefined : versions.older
  const {files, left} = filesToLint(versions, settings, inputs, budget.files)
  const collected = new Collected(versions.changes !== undefined, inputs.suggestions ? budget : undefined)
  const missed = await lintFiles(
    inputs.baseline === 'off' ? files.map((file) => ({...file, before: undefined})) : files,
    {repository: `${situation.owner}/${situation.repo}`, settings, blobs, head: versions.head, older: older?.files, today, isOver: budget.isOver},
    collected,
  )
  const done = collected.sorted()
  const sources = new Map(done.map((one) => [one.file.path, one]))
  return {
    model: {
      schema: 1,
      tool: {name: 'untape', version},
      scope: versions.changes ? 'change' : 'all',
      head: situation.head,
      base: older?.commit ?? null,
      isConfigChanged: versions.older !== undefined && hasChanged(versions.older.files, versions.head, settings.isOwn),
      configFrom: settings.path === undefined ? 'none' : chosen.from,
      files: done.map(({file}) => file),
      notChecked: inShort([...versions.notChecked, ...chosen.notes, ...left, ...missed, ...aroundThem(blobs, versions, files)]),
    },
    reports: done.map(({report}) => report),
    sourceOf: (path) => sources.get(path)?.source ?? '',
    startOf: (path, anchor) => sources.get(path)?.startOf?.(anchor),
    wordFiles: done.flatMap(({file, report}) => {
      const bytes = file.withoutLines && report.findings.length > 0 ? blobs.get(versions.head.get(file.path) ?? '') : undefined
      return bytes ? [{path: file.path, bytes, findings: report.findings}] : []
    }),
  }
}

/** Whose configuration counts: that of the base, where a stranger could otherwise soften the rules for their own change. */
function chooseConfig(versions: Versions, {event, isTrusted}: Situation, inputs: Inputs): {files: Listing; from: 'base' | 'head'; notes: NotCheckedFile[]} {
  if (inputs.configFrom === 'head' && (event === 'pull_request_target' || event === 'workflow_run')) {
    throw new ConfigError(`the input “config-from” cannot be “head” on ${event}: a stranger would write the rules for their own change`)
  }
  const from = inputs.configFrom ?? (isTrusted ? 'head' : 'base')
  if (from === 'head' || !versions.changes) return {files: versions.head, from: 'head', notes: []}
  const files = versions.base ?? versions.older?.files
  const note = {path: '', reason: 'The configuration of the base branch could not be read: the rules are those of untape itself.'}
  return files ? {files, from, notes: []} : {files: new Map(), from, notes: [note]}
}

function filesToLint(versions: Versions, settings: Settings, inputs: Inputs, most: number): {files: Touched[]; left: NotCheckedFile[]} {
  const {takes, isNamed} = fileFilter(settings, inputs)
  const all = versions.changes ?? [...versions.head.keys()].map((path) => ({path, before: undefined}))
  const wanted = all.filter(({path}) => versions.head.has(path) && takes(path))
  const files = wanted
    .filter(({path, before = path}) => isPlainPath(path) && isPlainPath(before))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({path, before}) => ({path, before, isNamed: isNamed(path)}))
  const missing = inputs.paths.filter((path) => !versions.head.has(path) && ![...versions.head.keys()].some((one) => one.startsWith(`${path}/`)))
  const left = missing.map((path) => ({path, reason: 'There is no such file or folder, or none that untape reads.'}))
  const odd = wanted.length - files.length
  if (odd > 0) left.push({path: '', reason: `${odd === 1 ? 'One file was' : `${odd} files were`} not looked at: a name has control characters or is too long.`})
  if (files.length > most) left.push({path: '', reason: `${files.length - most} of ${files.length} files were not looked at: a run takes ${most} at most.`})
  return {files: files.slice(0, most), left}
}

function hasChanged(older: Listing, newer: Listing, isOwn: (path: string) => boolean): boolean {
  return [...older.keys(), ...newer.keys()].some((path) => isOwn(path) && older.get(path) !== newer.get(path))
}

/** Files that are not linted themselves and could not be asked. What is missing of the others is said at each. */
function aroundThem({missing}: Blobs, {head, older}: Versions, files: readonly Touched[]): NotCheckedFile[] {
  const own = new Set(files.flatMap(({path, before}) => [head.get(path), before === undefined ? undefined : older?.files.get(before)]))
  const count = [...missing].filter((object) => !own.has(object)).length
  if (count === 0) return []
  return [
    {
      path: '',
      reason: `${count === 1 ? 'One other file' : `${count} other files`} could not be read: what ${count === 1 ? 'it explains' : 'they explain'} is not known.`,
    },
  ]
}

/** More than so many files with one reason are counted instead of named. */
const named = 10

function inShort(notChecked: readonly NotCheckedFile[]): NotCheckedFile[] {
  const counts = new Map<string, number>()
  for (const {reason} of notChecked) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const many = [...counts].filter(([, count]) => count > named)
  return [
    ...notChecked.filter(({reason}) => (counts.get(reason) ?? 0) <= named),
    ...many.map(([reason, count]) => ({path: '', reason: `${count} files were not looked at, each for this reason: ${reason}`})),
  ]
}
