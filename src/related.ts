/** Which files may say something for a document: those it links to, those of its folder, and the other forms of its repository. */
import type {Document, Link} from './document/document.ts'
import {isReadable} from './read.ts'

/** The most files that are opened for the facts of one document. */
export const maxRelated = 200

const formFolder = '.github/ISSUE_TEMPLATE'

/**
 * The paths whose facts hold for a document, from the repository's root, each
 * once and without its own: links first, then the forms of the repository, then
 * the folder. Nothing says that a linked path is there. `namesIn` gives the
 * files of a folder; the same repository gives the same paths.
 */
export function relatedPaths(document: Pick<Document, 'path' | 'format' | 'links'>, namesIn: (folder: string) => readonly string[]): string[] {
  const {path, format, links} = document
  const folder = folderOf(path)
  const within = (parent: string): string[] => [...namesIn(parent)].sort().map((name) => (parent === '' ? name : `${parent}/${name}`))
  const all = [...links.flatMap((link) => linkedPath(link, folder) ?? []), ...(format === 'issue-form' ? within(formFolder) : []), ...within(folder)]
  return [...new Set(all)].filter((one) => one !== path && isReadable(one)).slice(0, maxRelated)
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
