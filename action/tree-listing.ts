/** The files of a commit from the API. */
import type {Api} from './api.ts'
import type {Listing} from './blobs.ts'
import {isSha} from './event.ts'

/** GitHub lists so much at once that more folders than this, one by one, would cost more than they are worth. */
const maxFolders = 100

interface Entry {
  readonly path?: string
  readonly mode?: string
  readonly type?: string
  readonly sha?: string
}

/** The files of a commit, and whether these are all. Of a huge repository, at least those of the given folders. */
export async function listCommit(api: Api, commit: string, folders: Iterable<string>): Promise<{files: Listing; isWhole: boolean}> {
  const {octokit, owner, repo} = api
  const {data} = await octokit.rest.git.getTree({owner, repo, tree_sha: commit, recursive: '1'})
  const files = new Map(filesIn(data.tree, ''))
  if (!data.truncated) return {files, isWhole: true}
  const opened = new Map<string, Promise<readonly Entry[]>>()
  /** A folder is found from the one above it. */
  const open = (folder: string): Promise<readonly Entry[]> => {
    const known = opened.get(folder)
    if (known || opened.size >= maxFolders) return known ?? Promise.resolve([])
    const entries = read(folder)
    opened.set(folder, entries)
    return entries
  }
  const read = async (folder: string): Promise<readonly Entry[]> => {
    const cut = folder.lastIndexOf('/')
    const above = folder === '' ? undefined : await open(folder.slice(0, Math.max(0, cut)))
    const sha = above ? above.find(({path, type}) => type === 'tree' && path === folder.slice(cut + 1))?.sha : commit
    return sha === undefined ? [] : (await octokit.rest.git.getTree({owner, repo, tree_sha: sha})).data.tree
  }
  for (const folder of folders) {
    for (const [path, sha] of filesIn(await open(folder), folder === '' ? '' : `${folder}/`)) files.set(path, sha)
  }
  return {files, isWhole: false}
}

/** Plain files; links and submodules are left out. */
function filesIn(entries: readonly Entry[], under: string): [path: string, object: string][] {
  return entries.flatMap(({path, mode, type, sha}) =>
    type === 'blob' && mode?.startsWith('100') && path !== undefined && sha !== undefined && isSha(sha) ? [[under + path, sha]] : [],
  )
}
