/** Which files may say something for a document: those it links to, those of its folder, and the other forms of its repository. */
import type {Document, Link} from './document/document.ts'
import {isJsonForm} from './document/json-formats.ts'
import {isJson, isReadable} from './read.ts'

/** The most files that are opened for the facts of one document. */
export const maxRelated = 200

const formFolder = '.github/ISSUE_TEMPLATE'

/**
 * The paths whose facts hold for a document, from the repository's root, each
 * once and without its own: links first, then the forms of the repository, then
 * the folder. Nothing says that a linked path is there. `namesIn` gives the
 * files of a folder, sorted; the same repository gives the same paths.
 */
export function relatedPaths(path: string, format: string, links: readonly string[], namesIn: (folder: string) => readonly string[]): string[] {
  const found = new Set<string>()
  const add = (one: string): void => {
    // Most JSON in a folder is data: only a form in JSON looks for others around it.
    if (found.size < maxRelated && one !== path && isReadable(one) && (isJsonForm(format) || !isJson(one))) found.add(one)
  }
  for (const one of links) add(one)
  for (const folder of [...(format === 'issue-form' ? [formFolder] : []), folderOf(path)]) {
    for (const name of namesIn(folder)) {
      if (found.size >= maxRelated) break
      add(folder === '' ? name : `${folder}/${name}`)
    }
  }
  return [...found]
}

/** Where the links of a document lead that stay in the repository, from its root, each once; of other files than ours no word. */
export function linkedPaths({path, links}: Pick<Document, 'path' | 'links'>): string[] {
  const folder = folderOf(path)
  return [...new Set(links.flatMap((link) => linkedPath(link, folder) ?? []))].filter((one) => isReadable(one) && !isJson(one))
}

/** The folder of a path, without a slash at its end; the root is ''. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** Where a relative link leads, from the repository's root; undefined for addresses and for what is outside of it. */
function linkedPath({url}: Link, folder: string): string | undefined {
  const target = url.replace(/[?#].*$/s, '')
  if (target === '' || /^[a-z][a-z\d+.-]*:|^\/\/|[\\\0]/i.test(target)) return undefined
  const parts = target.startsWith('/') || folder === '' ? [] : folder.split('/')
  for (const part of decoded(target).split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
