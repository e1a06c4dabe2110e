import {existsSync, realpathSync, statSync} from 'node:fs'
import {dirname, isAbsolute, relative, resolve, sep} from 'node:path'
import {ConfigError} from '../config.ts'
import {isReadable, mostBytes} from '../read.ts'
import {LimitError} from '../readers/limits.ts'

/**
 * Where a name stands that a stranger gave: a file of the folder, there already or not.
 *
 * @throws {ConfigError} when it, or a link on the way to it, leads out of the folder.
 */
export function placeWithin(folder: string, name: string): string {
  const file = resolve(folder, name)
  if (name.includes('\0') || !isWithin(folder, file) || !isWithin(real(folder, name), real(nearestThere(file), name)))
    throw new ConfigError(`${name} is outside of the folder that untape may read`)
  return file
}

/**
 * The same for a file that is to be read: it is there, of a kind that untape reads, and not too large.
 *
 * @throws {ConfigError | LimitError} when it is not.
 */
export function fileWithin(folder: string, name: string): string {
  const file = placeWithin(folder, name)
  const stats = existsSync(file) ? statSync(file) : undefined
  if (!stats) throw new ConfigError(`${name}: there is no such file`)
  if (stats.isDirectory()) throw new ConfigError(`${name} is a folder: name one file in it`)
  if (!stats.isFile() || !(isReadable(file) || /\.txt$/i.test(file))) throw new ConfigError(`${name} is of no kind that untape reads`)
  if (stats.size > mostBytes(file)) throw new LimitError(`${name} has ${(stats.size / 1e6).toFixed(1)} MB: more than the limit of ${mostBytes(file) / 1e6} MB`)
  return file
}

function real(path: string, name: string): string {
  try {
    return realpathSync(path)
  } catch {
    throw new ConfigError(`${name} cannot be read`)
  }
}

function isWithin(folder: string, file: string): boolean {
  const path = relative(folder, file)
  // From one drive to another no relative path leads.
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
}

/** The file, or the nearest folder above it that is there. */
function nearestThere(file: string): string {
  return existsSync(file) || dirname(file) === file ? file : nearestThere(dirname(file))
}
