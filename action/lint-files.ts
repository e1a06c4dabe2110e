/** Lints files one by one, and again once what stands around them is here. */
import {posix} from 'node:path'
import {type LintedChange, lintChange} from '../src/changes.ts'
import {ConfigError} from '../src/config.ts'
import {growRoom} from '../src/engine.ts'
import {TreeLinter} from '../src/linter.ts'
import type {FactsByContent, NeighbourOptions} from '../src/neighbours.ts'
import {isJson, isReadWhenNamed, mostBytes, ReadError} from '../src/read.ts'
import {LimitError} from '../src/readers/limits.ts'
import {folderOf, maxRelated} from '../src/related.ts'
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
  /** The name of the repository, with its owner. */
  readonly repository: string
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
/** A neighbour that only linting finds is known to the second round. */
const rounds = 3

/** What is told of results. A file may be linted again, and its last result counts. */
export interface Results {
  /** All files are linted, once more or for the first time. */
  begin(): void
  add(linted: Linted): void
}

/** Lints the files, and returns what was not looked at. */
export async function lintFiles(files: readonly Touched[], input: FileLinter, results: Results): Promise<NotCheckedFile[]> {
  await readAhead(files, input)
  // What an unchanged file says is read once for both versions, and its document is not kept.
  const known: FactsByContent = new WeakMap()
  const [due, dueBefore] = [new Set(files.map(({path}) => path)), new Set(files.map(({before}) => before))]
  let refused: NotCheckedFile[] = []
  for (let round = 1; round <= rounds; round++) {
    const newer = linterOf(input.head, input, {known, isDue: (path) => due.has(path)})
    const older = linterOf(input.older ?? new Map(), input, {known, isDue: (path) => dueBefore.has(path)})
    const now: NotCheckedFile[] = []
    results.begin()
    for (const [i, touched] of files.entries()) {
      // What an earlier round found still holds, but for a neighbour that could not be asked.
      if (input.isOver()) return round > 1 ? refused : [...now, late(files.length - i, files.length)]
      growRoom()
      const result = lintOne(touched, newer, older, input)
      if (result && 'reason' in result) now.push(result)
      else if (result) results.add({touched, change: result, linter: newer})
    }
    refused = now
    if (input.blobs.wanted === 0) break
    await input.blobs.load()
  }
  return refused
}

/** A Word file may be larger than text, as pictures count; all files of a run share the memory. */
const mostWord = 20 << 20

function most(path: string): number {
  return Math.min(mostBytes(path), mostWord)
}

const spent = 'It could not be read: a run asks GitHub for 400 files at most. With the step actions/checkout all are read.'

function lintOne(touched: Touched, newer: TreeLinter, older: TreeLinter, {blobs, head, older: files}: FileLinter): LintedChange | NotCheckedFile | undefined {
  const {path, before, isNamed} = touched
  const refused = (reason: string): NotCheckedFile => ({path, reason})
  // Data in JSON and pages that a program made may be of any size, and nobody takes them for forms.
  if (!blobs.get(head.get(path) ?? '') && isReadWhenNamed(path) && !isNamed && !blobs.isSpent) return undefined
  if (!blobs.get(head.get(path) ?? ''))
    return refused(blobs.isSpent ? spent : `It could not be read: it is larger than ${Math.floor(most(path) / 1e6)} MB, or GitHub did not give it.`)
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

function linterOf(files: Listing, {repository, settings, blobs, today}: FileLinter, neighbours: NeighbourOptions): TreeLinter {
  return new TreeLinter({tree: new CommitTree(files, blobs), root, repository, config: settings.config, glossary: settings.glossary, today, neighbours})
}

/** Gets the files themselves first, then what stands in their folders and what they link to, in as few requests as may be. */
async function readAhead(files: readonly Touched[], {blobs, head, older}: FileLinter): Promise<void> {
  const versions = older ? [head, older] : [head]
  const pathsIn = (listing: Listing): string[] => files.flatMap(({path, before}) => (listing === head ? [path] : before === undefined ? [] : [before]))
  const want = (listing: Listing, path: string): void => blobs.want(listing.get(path) ?? '')
  // Both versions of a file side by side: where not all can be had, some files have both.
  for (const {path, before} of files) {
    blobs.want(head.get(path) ?? '', most(path))
    if (older && before !== undefined) blobs.want(older.get(before) ?? '', most(before))
  }
  await blobs.load()
  for (const listing of versions) {
    const names = byFolder(listing.keys())
    const paths = pathsIn(listing)
    for (const path of owners) want(listing, path)
    for (const folder of new Set([formFolder, ...paths.map(folderOf)])) {
      // Most JSON is no form: what a form in JSON wants of it is found while linting.
      const readable = (names.get(folder) ?? []).filter((name) => !isJson(name))
      for (const name of readable.sort().slice(0, maxRelated + 1)) want(listing, folder === '' ? name : `${folder}/${name}`)
    }
    for (const path of paths) for (const target of linksIn(blobs.get(listing.get(path) ?? ''), folderOf(path))) want(listing, target)
  }
  await blobs.load()
}

/** Where text seems to link to; what it does not find is found while linting, one round later. */
function linksIn(content: Uint8Array | undefined, folder: string): string[] {
  const text = new TextDecoder().decode(content)
  return [...text.matchAll(/\]\(<?([^)>\s#?]{1,300})|^\[[^\]\n]{1,200}\]:[ \t]*<?([^>\s#?]{1,300})/gm)].map(([, inline = '', reference = inline]) =>
    posix.join(reference.startsWith('/') ? '' : folder, reference),
  )
}

function late(left: number, all: number): NotCheckedFile {
  return {path: '', reason: `${left} of ${all} files were not looked at, because time ran out.`}
}
