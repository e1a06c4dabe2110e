/** The files that the action reads and writes itself. A checkout may hold links that a stranger put there: none is followed. */
import {closeSync, constants, fstatSync, lstatSync, mkdirSync, openSync, readFileSync, realpathSync, writeFileSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import {ConfigError} from '../src/config.ts'

/** Windows has no such flag; `lstat` looks there too. */
const noFollow = constants.O_NOFOLLOW ?? 0

/**
 * Writes a file inside of one of the folders.
 *
 * @throws {ConfigError} for a place outside of them, and one that cannot be written.
 */
export function writeInside(folders: readonly string[], file: string, content: string | Uint8Array): void {
  const parent = dirname(file)
  try {
    if (!isInside(folders, nearestFolder(parent))) throw new ConfigError(`${file} is outside of the folder of the workflow`)
    mkdirSync(parent, {recursive: true})
    if (!isInside(folders, realpathSync(parent))) throw new ConfigError(`${file} is outside of the folder of the workflow`)
    if (lstatSync(file, {throwIfNoEntry: false})?.isFile() === false) throw new ConfigError(`${file} is not a plain file`)
    const handle = openSync(file, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | noFollow, 0o644)
    try {
      writeFileSync(handle, content)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    throw error instanceof ConfigError ? error : new ConfigError(`${file} cannot be written`)
  }
}

/**
 * The text of a plain file of at most so many bytes.
 *
 * @throws {ConfigError} for a link, a folder, a large file, and one that is not there.
 */
export function readPlain(file: string, most: number): string {
  let handle: number
  try {
    if (!lstatSync(file).isFile()) throw new Error('not a file')
    handle = openSync(file, constants.O_RDONLY | noFollow)
  } catch {
    throw new ConfigError(`${file} is not there, or is not a plain file`)
  }
  try {
    if (fstatSync(handle).size > most) throw new ConfigError(`${file} is larger than ${Math.round(most / 1e6)} MB`)
    return readFileSync(handle, 'utf8')
  } finally {
    closeSync(handle)
  }
}

/** A folder that is a copy of a repository, or undefined. Nothing is read in it but what Git keeps. */
export function repositoryIn(folder: string | undefined): string | undefined {
  if (folder === undefined || folder === '') return undefined
  const kept = lstatSync(resolve(folder, '.git'), {throwIfNoEntry: false})
  return kept && !kept.isSymbolicLink() ? resolve(folder) : undefined
}

function nearestFolder(folder: string): string {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (lstatSync(at, {throwIfNoEntry: false})) return realpathSync(at)
    if (dirname(at) === at) return at
  }
}

function isInside(folders: readonly string[], real: string): boolean {
  return folders.some((folder) => {
    const path = relative(realpathSync(folder), real)
    return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && !/^[a-z]:/i.test(path))
  })
}
