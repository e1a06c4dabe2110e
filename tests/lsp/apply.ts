/** Does with an edit of the server what an editor does. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {CodeAction, TextEdit, WorkspaceEdit} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {Editor} from './client.ts'

/** The edits of one document. */
export function editsOf(edit: WorkspaceEdit | undefined, uri: string): TextEdit[] {
  const listed = (edit?.documentChanges ?? []).flatMap((one) => ('edits' in one && one.textDocument.uri === uri ? (one.edits as TextEdit[]) : []))
  return [...listed, ...(edit?.changes?.[uri] ?? [])]
}

/** The text of a document after an action of the editor, whose edit is asked for when it is not there. */
export async function afterAction(editor: Editor, action: CodeAction | undefined, uri: string, text: string): Promise<string> {
  if (!action) throw new Error('there is no such action')
  const {edit} = action.edit ? action : await editor.resolve(action)
  const edits = editsOf(edit, uri)
  if (edits.length === 0) throw new Error(`“${action.title}” changes nothing in the document`)
  return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), edits)
}

/** Writes an edit of files that are not open to the disk, and makes those that it makes. */
export function writeEdit(edit: WorkspaceEdit | undefined): string[] {
  const made = (edit?.documentChanges ?? []).flatMap((one) => ('kind' in one && one.kind === 'create' ? [fileURLToPath(one.uri)] : []))
  for (const file of made) {
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, '', {flag: 'wx'})
  }
  const changed = (edit?.documentChanges ?? []).flatMap((one) => ('edits' in one ? [one] : []))
  for (const {textDocument, edits} of changed) {
    const file = fileURLToPath(textDocument.uri)
    const document = TextDocument.create(textDocument.uri, '', 1, readFileSync(file, 'utf8'))
    writeFileSync(file, TextDocument.applyEdits(document, edits as TextEdit[]))
  }
  return made
}
