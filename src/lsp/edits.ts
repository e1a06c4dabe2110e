/** Changes of a text, in its own offsets. */
import {pathToFileURL} from 'node:url'
import {CreateFile, type TextEdit, type WorkspaceEdit} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {type Span, withReplaced} from '../document/text.ts'
import type {Client} from './client.ts'
import {Positions} from './positions.ts'

/** Words that take the place of a span; an empty span is where they are put in. */
export interface Edit {
  readonly span: Span
  readonly words: string
}

export function insertion(at: number, words: string): Edit {
  return {span: {start: at, end: at}, words}
}

/** The text with edits that do not overlap; those at one place follow each other as they are given. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const inOrder = edits.toSorted((a, b) => a.span.start - b.span.start)
  return withReplaced(source, inOrder, ({words}) => words).text
}

/** Edits of the document that is open, for the version of it that they were made for. */
export function editOf(edits: readonly Edit[], positions: Positions, {hasVersions}: Client): WorkspaceEdit {
  const {uri, version} = positions.document
  const own: TextEdit[] = edits.map(({span, words}) => ({range: positions.range(span), newText: words}))
  return hasVersions ? {documentChanges: [{textDocument: {uri, version}, edits: own}]} : {changes: {[uri]: own}}
}

/** A file that is made, or gets a text at its end. */
export interface Addition {
  /** Absolute. */
  readonly file: string
  /** What stands there now; undefined where there is no file. */
  readonly text: string | undefined
  /** What is put behind it. */
  readonly added: string
}

/** Texts at the ends of files, which are made where they are not there. `bufferOf` gives a file as the editor has it open. */
export function additionsEdit(additions: readonly Addition[], bufferOf: (file: string) => TextDocument | undefined, client: Client): WorkspaceEdit {
  const edits = additions.map(({file, text = '', added}) => {
    const {uri, version} = bufferOf(file) ?? {uri: pathToFileURL(file).href, version: null}
    const end = new Positions(TextDocument.create(uri, '', 0, text), client.encoding).range({start: text.length, end: text.length})
    return {textDocument: {uri, version}, edits: [{range: end, newText: added}]}
  })
  if (!client.hasVersions) return {changes: Object.fromEntries(edits.map(({textDocument, edits: own}) => [textDocument.uri, own]))}
  const made = edits.filter((_, i) => additions[i]?.text === undefined).map(({textDocument: {uri}}) => CreateFile.create(uri, {ignoreIfExists: true}))
  return {documentChanges: [...made, ...edits]}
}

/** How the lines of a text end. */
export function lineEndOf(source: string): string {
  return /\r?\n/.exec(source)?.[0] ?? '\n'
}

/** Where the line of an offset begins. */
export function lineStart(source: string, offset: number): number {
  return Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1
}
