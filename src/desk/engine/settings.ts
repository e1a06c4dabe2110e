/** The settings of a check: an `untape.yml` and glossaries that somebody dropped, read as the command reads them from the disk. */
import {rules} from '../../../rules/index.ts'
import {type Config, ConfigError, emptyConfig, type ReadText, readConfig} from '../../config.ts'
import {loadGlossary} from '../../glossary.ts'
import type {Glossary} from '../../language/glossary.ts'
import type {SettingsFile} from './messages.ts'

/** The folder that everything stands in; a page knows of no other. */
export const root = '/'

export interface Settings {
  readonly config: Config
  readonly glossary: (files: readonly string[]) => Glossary
}

/**
 * Reads what was dropped; a glossary that no configuration names holds for every document.
 *
 * @throws {ConfigError} one sentence with file and line.
 */
export function readSettings(files: readonly SettingsFile[]): Settings {
  const isConfig = ({name}: SettingsFile): boolean => /^untape\.ya?ml$/i.test(name)
  const own = files.filter((file) => !isConfig(file)).map(({name}) => name)
  const read: ReadText = (file) => files.find(({name}) => name === nameOf(file))?.text
  const configFile = files.find(isConfig)
  const config = configFile ? readConfig(configFile.name, rules, (file) => read(file)) : emptyConfig(root)
  const named = config.layers.flatMap(({glossary}) => glossary)
  for (const file of named) {
    if (read(file) === undefined) throw new ConfigError(`${configFile?.name ?? ''} names the glossary ${file}: drop that file here too`)
  }
  const rest = own.filter((name) => !named.some((file) => nameOf(file) === name))
  const glossary = (wanted: readonly string[]): Glossary => loadGlossary(root, [...wanted, ...rest], read)
  // One that cannot be used is told of at once.
  glossary(named)
  return {config: {...config, folder: root}, glossary}
}

/** A page sees files without their folders. */
function nameOf(file: string): string {
  return file.split(/[/\\]/).at(-1) ?? file
}
