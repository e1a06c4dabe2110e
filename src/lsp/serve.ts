/** The language server: what it answers to an editor. */
import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {version} from '../version.ts'
import {actionsAt, resolveAction} from './actions.ts'
import {type Client, foldersOf, readClient} from './client.ts'
import {hoverAt} from './hover.ts'
import {updateDocument} from './positions.ts'
import {Session, type SessionInput} from './session.ts'

/** What untape reads, and what the results hang on besides. */
const watched = ['**/*.{md,markdown,mdx,erb,yml,yaml,json}', '**/CODEOWNERS', '**/.gitignore']

const notResolved = 'The document has changed, or a comment would change more than this finding: suppress the rule for the file, or in untape.yml.'

/** Answers on a connection until it ends. `started` is handed the session once there is one. */
export function serve(connection: Connection, input: SessionInput, started: (session: Session) => void = () => {}): void {
  let client: Client | undefined
  let session: Session | undefined
  const documents = new TextDocuments({
    create: TextDocument.create,
    update: (document, changes, number) => updateDocument(document, changes, number, client?.encoding ?? 'utf-16'),
  })

  connection.onInitialize((params): InitializeResult => {
    const known = readClient(params)
    client = known
    session = new Session(input, known, {
      publish: (diagnostics) => void connection.sendDiagnostics(diagnostics),
      show: (message) => void connection.sendNotification(ShowMessageNotification.type, {type: MessageType.Warning, message}),
      log: (message) => connection.console.error(message),
    })
    started(session)
    return {
      capabilities: {
        positionEncoding: known.encoding,
        textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: {includeText: false}},
        hoverProvider: true,
        codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix], resolveProvider: true},
        workspace: {workspaceFolders: {supported: true, changeNotifications: true}},
      },
      serverInfo: {name: 'untape', version},
    }
  })

  connection.onInitialized(() => {
    if (client?.isWatching) {
      void connection.client.register(DidChangeWatchedFilesNotification.type, {watchers: watched.map((globPattern) => ({globPattern}))})
    }
    if (client?.hasFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
        if (!client) return
        const gone = new Set(foldersOf(removed.map(({uri}) => uri)))
        client.folders = [...client.folders.filter((folder) => !gone.has(folder)), ...foldersOf(added.map(({uri}) => uri))]
        session?.refresh()
      })
    }
  })
  connection.onDidChangeWatchedFiles(({changes}) => {
    if (changes.some(({uri}) => !/\/(?:node_modules|\.git)\//.test(uri))) session?.refresh()
  })
  connection.onShutdown(() => session?.end())

  connection.onHover(({textDocument, position}) => {
    const checked = session?.checked(textDocument.uri)
    return checked && client ? hoverAt(checked, checked.positions.span({start: position, end: position}), client.hasMarkdown) : null
  })
  connection.onCodeAction(({textDocument, range, context}) => {
    const checked = session?.checked(textDocument.uri)
    const isAsked = context.only?.some((kind) => CodeActionKind.QuickFix === kind || CodeActionKind.QuickFix.startsWith(`${kind}.`) || kind === '') ?? true
    return session && checked && client && isAsked ? actionsAt(checked, checked.positions.span(range), session, client) : []
  })
  connection.onCodeActionResolve((action) => {
    const resolved = session && client && resolveAction(action, session, client)
    return resolved ?? new ResponseError(LSPErrorCodes.ContentModified, notResolved)
  })

  documents.onDidOpen(({document}) => session?.open(document))
  documents.onDidChangeContent(({document}) => session?.change(document))
  documents.onDidSave(() => session?.refresh())
  documents.onDidClose(({document}) => session?.close(document.uri))
  documents.listen(connection)
  connection.listen()
}
