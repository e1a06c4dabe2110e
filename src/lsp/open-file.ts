/** Which file a document of the editor stands for. */
import {isAbsolute, join, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {formatOf, isReadable} from '../read.ts'

/** The endings that stand for the languages of documents without a name. */
const endings: Readonly<Record<string, string>> = {markdown: '.md', yaml: '.yml', json: '.json', html: '.html', plaintext: '.txt'}

/** A file as the linter is to take it. */
export interface OpenFile {
  /** Absolute. */
  readonly file: string
  /** The folder of the editor that it is in, absolute: where it is looked at from when nothing else says. */
  readonly folder: string
  /** Plain text is read only where a configuration speaks for its folder: most of it is no document. */
  readonly isText: boolean
}

/**
 * The file that a document stands for, by its name, or by its language when it
 * has none yet; undefined for what untape does not read. `folders` are those
 * that the editor has open, absolute, the first for documents without a name.
 */
export function openFile(uri: string, languageId: string, folders: readonly string[], cwd: string): OpenFile | undefined {
  const file = pathOf(uri, languageId, folders[0] ?? cwd)
  if (file === undefined || file.includes('\0')) return undefined
  const isText = /\.txt$/i.test(file)
  if (!isText && (!isReadable(file) || formatOf(file, '') === 'docx')) return undefined
  const around = folders.filter((one) => file.startsWith(one.endsWith(sep) ? one : one + sep))
  const [folder = cwd] = around.sort((a, b) => b.length - a.length)
  return {file, folder, isText}
}

function pathOf(uri: string, languageId: string, folder: string): string | undefined {
  if (uri.startsWith('file:')) return filePath(uri)
  if (!uri.startsWith('untitled:')) return undefined
  const name = decoded(uri.slice('untitled:'.length))
  if (name !== undefined && isAbsolute(name)) return name
  const ending = Object.hasOwn(endings, languageId) ? endings[languageId] : undefined
  return ending && join(folder, `${(name ?? '').replace(/[\\/:]+/g, '-') || 'untitled'}${ending}`)
}

/** The path of a `file:` address; undefined for one that leads nowhere on this machine. */
export function filePath(uri: string): string | undefined {
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
