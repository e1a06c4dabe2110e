import {statSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {ConfigError} from '../config.ts'

/**
 * The folder that a server may read: the one that is named, else where it was started.
 *
 * @throws {ConfigError} when there is no such folder, or it is a whole disk, where some programs start their servers.
 */
export function servedFolder([name, ...others]: readonly string[], cwd: string): string {
  const wrong = [name ?? '', ...others].find((word) => word.startsWith('-')) ?? others[0]
  if (wrong !== undefined) throw new ConfigError(`mcp takes one folder and no options, and “${wrong}” is too much`)
  const folder = resolve(cwd, name ?? '.')
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) throw new ConfigError(`${name}: there is no such folder`)
  if (dirname(folder) === folder) throw new ConfigError('mcp reads one folder and not a whole disk: name it, such as “untape mcp /home/me/forms”')
  return folder
}
