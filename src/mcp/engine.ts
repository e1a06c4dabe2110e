import type {FileBurden} from '../burden-report.ts'
import type {GlossaryEntry} from '../language/glossary.ts'
import type {FileReport} from '../report.ts'

/** A file of the folder that is served, or a text that is read as if it were one. Paths are from the folder or absolute. */
export type AskedFile = {readonly path: string} | {readonly filename: string; readonly text: string}

/**
 * What the server asks of the program that starts it: the results of the command, with the configuration and the
 * glossary as they are on the disk now. All throw a `ToolError` for what cannot be read.
 */
export interface Engine {
  lint(file: AskedFile): FileReport
  burden(file: AskedFile): FileBurden
  /** The built-in glossary with the team's laid over it. */
  glossary(): readonly GlossaryEntry[]
}

/** Why a call has no result: one plain sentence for the client. */
export class ToolError extends Error {
  override readonly name = 'ToolError'
}
