import {readFileSync} from 'node:fs'
import {basename, dirname, relative, resolve, sep} from 'node:path'
import {ConfigError, configFor} from '../config.ts'
import {repositoryRoot} from '../files.ts'
import {loadGlossary} from '../glossary.ts'
import type {OpenedDocument} from '../linter.ts'
import {formatOf, ReadError, readDocument, unknownFormat} from '../read.ts'
import {createViews} from '../views.ts'
import {inflate} from '../zlib.ts'
import {brokenAt} from './broken.ts'
import type {Console} from './console.ts'
import {findConfig} from './find-config.ts'

/**
 * Opens the one file that a command is about; `configFile` is the configuration that was named.
 *
 * @throws {ConfigError} when it cannot be read.
 */
export function openDocument(name: string, configFile: string | undefined, io: Console): OpenedDocument {
  const file = resolve(io.cwd, name)
  const content = bytesOf(file, name)
  const {config} = findConfig(configFile, file, io.cwd)
  const {kind, audience, language, surroundings, glossary} = configFor(config, file)
  const path = relative(repositoryRoot(dirname(file)) ?? config.folder, file).replaceAll(sep, '/')
  const format = /\.txt$/i.test(file) ? 'text' : formatOf(path, content.toString('utf8'), true)
  if (format === undefined) throw new ConfigError(`${name}: ${unknownFormat(path)}`)
  const document = reading(name, () => readDocument({path: path || basename(file), content, inflate, format, kind, audience, language}))
  const broken = brokenAt(document)
  if (broken !== undefined) throw new ConfigError(`${name}:${broken}`)
  return {document, views: createViews(document, loadGlossary(config.folder, glossary), surroundings)}
}

/** What is no text is the user's to mend, and no fault of ours. */
function reading<T>(name: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof ReadError ? new ConfigError(`${name}: ${error.message}`) : error
  }
}

function bytesOf(file: string, name: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') throw new ConfigError(`${name}: there is no such file`)
    throw new ConfigError(code === 'EISDIR' ? `${name} is a folder: name one file in it` : `${name} cannot be read`)
  }
}
