import {existsSync, statSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {rules} from '../../rules/index.ts'
import {type Config, emptyConfig, readConfig} from '../config.ts'
import {repositoryRoot} from '../files.ts'

/** A configuration and the file it stands in, if there is one. */
export interface FoundConfig {
  readonly file: string | undefined
  readonly config: Config
}

/** The configuration that was named, else the one nearest to a path. */
export function findConfig(named: string | undefined, path: string, cwd: string): FoundConfig {
  const file = named ?? configFileNear(resolve(cwd, path))
  return {file, config: file ? readConfig(file, rules) : emptyConfig(cwd)}
}

/** The configuration file nearest to a path (absolute), which need not be there; undefined where there is none. */
export function configFileNear(path: string): string | undefined {
  return nearestConfig(statSync(path, {throwIfNoEntry: false})?.isDirectory() ? path : dirname(path))
}

/** The configuration nearest to the folder, looking upwards to the root of the repository (outside of one, of the disk). */
function nearestConfig(from: string): string | undefined {
  const top = repositoryRoot(from)
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    for (const name of ['untape.yml', 'untape.yaml']) if (existsSync(join(folder, name))) return join(folder, name)
    if (folder === top || dirname(folder) === folder) return undefined
  }
}
