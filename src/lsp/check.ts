/** Lints what stands in the editor for a file. */
import {ConfigError} from '../config.ts'
import type {Version} from '../linter.ts'
import {LimitError} from '../readers/limits.ts'
import {ReadError} from '../readers/unreadable.ts'
import type {Desk, Linters} from './linters.ts'
import type {OpenFile} from './open-file.ts'

/** What came of a document at one of its versions. */
export type Outcome =
  /** Linted. */
  | {readonly version: Version; readonly desk: Desk}
  /** Not checked, with the reason as a sentence without a full stop. */
  | {readonly reason: string}
  /** None of ours, or left out by the configuration or Git. */
  | undefined

/** Lints a text that stands in the editor for a file, as the command would lint the file with that text. */
export function check(text: string, open: OpenFile, linters: Linters): Outcome {
  try {
    return checkAt(linters.deskOf(open.file, open.folder), text, open)
  } catch (error) {
    // What is wrong with the configuration is said where it stands.
    if (error instanceof ConfigError) return undefined
    if (error instanceof ReadError || error instanceof LimitError) return {reason: error.message}
    if (error instanceof Error && 'code' in error) return {reason: `it cannot be read (${String(error.code)})`}
    return {reason: `internal error: ${error instanceof Error ? error.message : String(error)}`}
  }
}

/** The same for a text that is only tried; undefined for one that cannot be read. */
export function tryText(text: string, {place, linter}: Desk, isText: boolean): Version | undefined {
  try {
    return linter?.lint({...place, content: Buffer.from(text), isNamed: isText})
  } catch {
    return undefined
  }
}

function checkAt(desk: Desk, text: string, {isText}: OpenFile): Outcome {
  const {settings, place, linter} = desk
  if (!linter || (isText && settings.file === undefined)) return undefined
  const version = linter.lint({...place, content: Buffer.from(text), isNamed: isText})
  return version && {version, desk}
}
