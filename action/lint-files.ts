/** Lints files one by one, and again once what stands around them is here. */
import {type LintedChange, lintChange} from '../src/changes.ts'
import {ConfigError} from '../src/config.ts'
import {TreeLinter} from '../src/linter.ts'
import {ReadError} from '../src/read.ts'
import {LimitError} from '../src/readers/limits.ts'
import {maxRelated} from '../src/related.ts'
import {type Blobs, byFolder, CommitTree, type Listing} from './blobs.ts'
import type {NotCheckedFile} from './model.ts'
import {root, type Settings} from './settings.ts'

/** A file to lint. */
export interface Touched {
  readonly path: string
  /** Its path in the older version; undefined for a new file, and where there is no older version. */
  readonly before: string | undefined
  /** Named by the user: plain text is read too. */
  readonly isNamed: boolean
}

export interface FileLinter {
  readonly settings: Settings
  readonly blobs: Blobs
  readonly head: Listing
  /** Undefined where there is no older version to compare with. */
  readonly older: Listing | undefined
  readonly today: string
  readonly isOver: () => boolean
}

/** A file that was linted, and the linter that did it. */
export interface Linted {
  readonly touched: Touched
  readonly change: LintedChange
  readonly linter: TreeLinter
}

/** What reading in advance brings along; the rest is read when a link leads to it. */
const owners = ['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS']
const formFolder = '.github/ISSUE_TEMPLATE'
/** Neighbours that links lead to are known after the first round. */
const rounds = 3

/** Lints the files; `done` is told of each that is ready, in no order. Returns what was not looked at. */
export async function lintFiles(files: readonly Touched[], input: FileLinter, done: (linted: Linted) => void): Promise<NotCheckedFile[]> {
  const notChecked: NotCheckedFile[] = []
  await readAhead(files, input)
  let pending = files
  for (let round = 1; pending.length > 0; round++) {
    const again: Touched[] = []
    const [newer, older] = [linterOf(input.head, input), linterOf(input.older ?? new Map(), input)]
    for (const [i, touched] of pending.entries()) {
      if (input.isOver()) return [...notChecked, late(pending.length - i + again.length, files.length)]
      const wanted = input.blobs.wanted
      const result = lintOne(touched, newer, older, input)
      if (input.blobs.wanted > wanted && round < rounds) again.push(touched)
      else if (result && 'reason' in result) notChecked.push(result)
      else if (result) done({touched, change: result, linter: newer})
    }
    if (again.length > 0) await input.blobs.load()
    pending = again
  }
  return notChecked
}

function lintOne(touched: Touched, newer: TreeLinter, older: TreeLinter, {blobs, head, older: files}: FileLinter): LintedChange | NotCheckedFile | undefined {
  const {path, before, isNamed} = touched
  const refused = (reason: string): NotCheckedFile => ({path, reason})
  if (!blobs.get(head.get(path) ?? '')) return refused('It could not be read: it is larger than 5 MB, or GitHub did not give it.')
  const object = before === undefined ? undefined : files?.get(before)
  const isUnknown = before !== undefined && (object === undefined || !blobs.get(object))
  try {
    const file = {path, isNamed}
    if (!isUnknown) return lintChange(file, before, newer, older)
    const after = newer.lint(file)
    return after && {after, before: undefined, isKnown: false, comparison: {added: [], existing: after.report.findings, fixed: []}}
  } catch (error) {
    if (error instanceof ReadError || error instanceof LimitError) return refused(`It could not be read: ${error.message}.`)
    if (error instanceof ConfigError) throw error
    return refused('It could not be checked: this is a fault of untape.')
  }
}

function linterOf(files: Listing, {settings, blobs, today}: FileLinter): TreeLinter {
  return new TreeLinter({tree: new CommitTree(files, blobs), root, config: settings.config, glossary: settings.glossary, today})
}

/** Gets the files themselves first, then what stands in their folders, in as few requests as may be. */
async function readAhead(files: readonly Touched[], {blobs, head, older}: FileLinter): Promise<void> {
  const want = (listing: Listing | undefined, path: string): void => {
    const object = listing?.get(path)
    if (object !== undefined) blobs.want(object)
  }
  for (const {path, before} of files) {
    want(head, path)
    if (before !== undefined) want(older, before)
  }
  await blobs.load()
  const folders = new Set([
    formFolder,
    ...files.flatMap(({path, before}) => [path, before ?? path].map((one) => one.slice(0, Math.max(0, one.lastIndexOf('/'))))),
  ])
  for (const listing of older ? [head, older] : [head]) {
    const names = byFolder(listing.keys())
    for (const path of owners) want(listing, path)
    for (const folder of folders)
      for (const name of (names.get(folder) ?? []).sort().slice(0, maxRelated + 1)) want(listing, folder === '' ? name : `${folder}/${name}`)
  }
  await blobs.load()
}

function late(left: number, all: number): NotCheckedFile {
  return {path: '', reason: `${left} of ${all} files were not looked at, because time ran out.`}
}
