import {createHash} from 'node:crypto'

/** A file as a test writes it down: text, bytes, or a symbolic link. */
export type File = string | Uint8Array | {readonly link: string}
export type Files = Readonly<Record<string, File>>

export interface Entry {
  readonly mode: '100644' | '120000' | '040000'
  readonly name: string
  readonly sha: string
}

export interface Commit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
}

/** What a repository holds, by the names that Git itself would give. */
export interface Objects {
  readonly blobs: Map<string, Uint8Array>
  readonly trees: Map<string, readonly Entry[]>
  readonly commits: Map<string, Commit>
}

/** Who makes the commits, and when: fixed, so that the stand-in and a repository on disk agree on every sha. */
export const committer = {name: 'GitHub', email: 'noreply@github.com', seconds: 1767225600, date: '2026-01-01T00:00:00Z'}

/** Puts a commit of these files in; an empty set of files is a commit too. */
export function addCommit(objects: Objects, {files, parents, message}: {files: Files; parents: readonly string[]; message: string}): Commit {
  const tree = addTree(objects, Object.entries(files))
  const by = `${committer.name} <${committer.email}> ${committer.seconds} +0000`
  const lines = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), `author ${by}`, `committer ${by}`, '', message]
  const commit = {sha: name('commit', Buffer.from(`${lines.join('\n')}\n`)), tree, parents, message}
  objects.commits.set(commit.sha, commit)
  return commit
}

function addTree(objects: Objects, files: readonly (readonly [path: string, file: File])[]): string {
  const entries: Entry[] = []
  const inFolders = files.filter(([path]) => path.includes('/'))
  for (const folder of new Set(inFolders.map(([path]) => path.slice(0, path.indexOf('/'))))) {
    const inside = inFolders.filter(([path]) => path.startsWith(`${folder}/`))
    entries.push({
      mode: '040000',
      name: folder,
      sha: addTree(
        objects,
        inside.map(([path, file]) => [path.slice(folder.length + 1), file]),
      ),
    })
  }
  for (const [path, file] of files.filter(([given]) => !given.includes('/'))) {
    const isLink = typeof file === 'object' && 'link' in file
    entries.push({mode: isLink ? '120000' : '100644', name: path, sha: addBlob(objects, isLink ? file.link : file)})
  }
  const key = (entry: Entry) => Buffer.from(entry.mode === '040000' ? `${entry.name}/` : entry.name)
  entries.sort((a, b) => Buffer.compare(key(a), key(b)))
  const lines = entries.map(({mode, name, sha}) => Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`), Buffer.from(sha, 'hex')]))
  const sha = name('tree', Buffer.concat(lines))
  objects.trees.set(sha, entries)
  return sha
}

function addBlob(objects: Objects, content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const sha = name('blob', bytes)
  objects.blobs.set(sha, bytes)
  return sha
}

function name(kind: string, bytes: Uint8Array): string {
  return createHash('sha1').update(`${kind} ${bytes.length}\0`).update(bytes).digest('hex')
}

/** The files of a tree, folders opened, by path. */
export function filesOf(objects: Objects, tree: string, under = ''): Map<string, Entry> {
  const found = new Map<string, Entry>()
  for (const entry of objects.trees.get(tree) ?? []) {
    if (entry.mode !== '040000') found.set(under + entry.name, entry)
    else for (const [path, inside] of filesOf(objects, entry.sha, `${under}${entry.name}/`)) found.set(path, inside)
  }
  return found
}

/** The entry at a path, a folder included; undefined where there is none. */
export function entryAt(objects: Objects, tree: string, path: string): Entry | undefined {
  const [first = '', ...rest] = path.split('/').filter((part) => part !== '')
  const entry = objects.trees.get(tree)?.find(({name}) => name === first)
  return entry === undefined || rest.length === 0 ? entry : entryAt(objects, entry.sha, rest.join('/'))
}
