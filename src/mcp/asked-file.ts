import {type AskedFile, ToolError} from './engine.ts'

interface Asked {
  readonly path?: string | undefined
  readonly text?: string | undefined
  readonly filename?: string | undefined
}

/**
 * The file that a call is about.
 *
 * @throws {ToolError} when it names none, or two.
 */
export function askedFile({path, text, filename}: Asked): AskedFile {
  if (path !== undefined && text === undefined && filename === undefined) return {path}
  if (path === undefined && text !== undefined) return {filename: filename ?? 'text.md', text}
  throw new ToolError('Give either “path”, a file in the folder, or “text”, with its “filename” beside it.')
}
