/** What the editor can do, and which folders it has open. */
import type {InitializeParams} from 'vscode-languageserver'
import {filePath} from './open-file.ts'
import {chooseEncoding, type Encoding} from './positions.ts'

export interface Client {
  readonly encoding: Encoding
  /** The folders that are open, absolute; they may change. */
  folders: readonly string[]
  /** It shows the other places of a finding. */
  readonly hasRelated: boolean
  /** It reads Markdown in what is shown at the pointer. */
  readonly hasMarkdown: boolean
  /** It tells when files change on the disk. */
  readonly isWatching: boolean
  /** It tells when folders are opened and closed. */
  readonly hasFolders: boolean
  /** It asks for the edit of an action when a person chooses it. */
  readonly isResolving: boolean
  /** It takes edits for the version of a document that they were made for. */
  readonly hasVersions: boolean
  /** It takes edits that make files. */
  readonly isMakingFiles: boolean
}

/** Reads what the editor says of itself when it starts the server. */
export function readClient({capabilities, workspaceFolders, rootUri}: InitializeParams): Client {
  const {general, textDocument, workspace} = capabilities
  const edits = workspace?.workspaceEdit
  const uris = workspaceFolders?.map(({uri}) => uri) ?? (rootUri ? [rootUri] : [])
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    folders: foldersOf(uris),
    hasRelated: textDocument?.publishDiagnostics?.relatedInformation === true,
    hasMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    isWatching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    hasFolders: workspace?.workspaceFolders === true,
    isResolving: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    hasVersions: edits?.documentChanges === true,
    isMakingFiles: edits?.documentChanges === true && edits.resourceOperations?.includes('create') === true,
  }
}

/** The paths of folders, without those that are on no disk here. */
export function foldersOf(uris: readonly string[]): string[] {
  return uris.flatMap((uri) => filePath(uri)?.replace(/(?<=.)[\\/]$/, '') ?? [])
}
