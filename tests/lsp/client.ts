/** An editor for tests: a real client that starts the built command and speaks the protocol with it. */
import {type ChildProcess, execFileSync, spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type Range,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node'

/** What an editor of today says of itself. */
export const modern: ClientCapabilities = {
  general: {positionEncodings: ['utf-16']},
  window: {showDocument: {support: true}},
  workspace: {
    workspaceFolders: true,
    didChangeWatchedFiles: {dynamicRegistration: true},
    workspaceEdit: {documentChanges: true, resourceOperations: ['create', 'rename', 'delete']},
  },
  textDocument: {
    publishDiagnostics: {relatedInformation: true, versionSupport: true, codeDescriptionSupport: true},
    hover: {contentFormat: ['markdown', 'plaintext']},
    codeAction: {
      codeActionLiteralSupport: {codeActionKind: {valueSet: ['quickfix']}},
      resolveSupport: {properties: ['edit']},
      dataSupport: true,
    },
  },
}

interface Published {
  readonly version: number | undefined
  readonly diagnostics: readonly Diagnostic[]
}

export class Editor {
  readonly process: ChildProcess
  readonly messages: string[] = []
  readonly registered: string[] = []
  /** What the server wrote on stderr. */
  errors = ''
  initialized: InitializeResult | undefined
  readonly #connection: ProtocolConnection
  readonly #published = new Map<string, Published>()
  readonly #counts = new Map<string, number>()
  #waiting: (() => void)[] = []

  private constructor(command: string, cwd: string, execArgv: readonly string[]) {
    this.process = spawn(process.execPath, [...execArgv, command, 'lsp'], {cwd, stdio: 'pipe'})
    const {stdin, stdout, stderr} = this.process
    if (!stdin || !stdout || !stderr) throw new Error('the server has no pipes')
    stderr.on('data', (part: Buffer) => {
      this.errors += part.toString()
    })
    this.#connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin))
    this.#connection.onNotification(PublishDiagnosticsNotification.type, ({uri, version, diagnostics}) => {
      this.#published.set(uri, {version, diagnostics})
      this.#counts.set(uri, (this.#counts.get(uri) ?? 0) + 1)
      this.#wake()
    })
    this.#connection.onNotification(ShowMessageNotification.type, ({message}) => {
      this.messages.push(message)
      this.#wake()
    })
    this.#connection.onRequest(RegistrationRequest.type, ({registrations}) => {
      this.registered.push(...registrations.map(({method}) => method))
      this.#wake()
    })
    this.#connection.listen()
  }

  /** Starts the server with folders open. */
  static async start(
    command: string,
    folders: readonly string[],
    capabilities: ClientCapabilities = modern,
    cwd = folders[0] ?? '/',
    execArgv: readonly string[] = [],
  ): Promise<Editor> {
    const editor = new Editor(command, cwd, execArgv)
    const workspaceFolders = folders.map((folder) => ({uri: pathToFileURL(folder).href, name: folder}))
    editor.initialized = await editor.#connection.sendRequest(InitializeRequest.type, {processId: process.pid, rootUri: null, capabilities, workspaceFolders})
    await editor.#connection.sendNotification(InitializedNotification.type, {})
    return editor
  }

  /** Ends the server as an editor does; what it wrote on stderr and its exit code. */
  async stop(): Promise<{code: number | null; errors: string}> {
    const ended = new Promise<number | null>((resolve) => this.process.once('exit', (code) => resolve(code)))
    await this.#connection.sendRequest(ShutdownRequest.type)
    await this.#connection.sendNotification(ExitNotification.type)
    const code = await ended
    this.#connection.dispose()
    return {code, errors: this.errors}
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    await this.#connection.sendNotification(DidOpenTextDocumentNotification.type, {textDocument: {uri, languageId, version: 1, text}})
  }

  async change(uri: string, version: number, contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    await this.#connection.sendNotification(DidChangeTextDocumentNotification.type, {textDocument: {uri, version}, contentChanges})
  }

  async save(uri: string): Promise<void> {
    await this.#connection.sendNotification(DidSaveTextDocumentNotification.type, {textDocument: {uri}})
  }

  async close(uri: string): Promise<void> {
    await this.#connection.sendNotification(DidCloseTextDocumentNotification.type, {textDocument: {uri}})
  }

  async watched(...files: readonly string[]): Promise<void> {
    await this.#connection.sendNotification(DidChangeWatchedFilesNotification.method, {
      changes: files.map((file) => ({uri: pathToFileURL(file).href, type: 2})),
    })
  }

  async send(method: string, params: unknown): Promise<unknown> {
    return this.#connection.sendRequest(method, params)
  }

  async notify(method: string, params: unknown): Promise<void> {
    await this.#connection.sendNotification(method, params)
  }

  async hover(uri: string, position: Position): Promise<Hover | null> {
    return this.#connection.sendRequest(HoverRequest.type, {textDocument: {uri}, position})
  }

  async actions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    const context = {diagnostics: [], ...(only ? {only} : {})}
    return ((await this.#connection.sendRequest(CodeActionRequest.type, {textDocument: {uri}, range, context})) ?? []) as CodeAction[]
  }

  async resolve(action: CodeAction): Promise<CodeAction> {
    return this.#connection.sendRequest(CodeActionResolveRequest.type, action)
  }

  /** How often something was published about a document. */
  count(uri: string): number {
    return this.#counts.get(uri) ?? 0
  }

  shown(uri: string): readonly Diagnostic[] | undefined {
    return this.#published.get(uri)?.diagnostics
  }

  /** What is shown of a document once it is shown at that version or a later one. */
  async diagnostics(uri: string, version = 1): Promise<readonly Diagnostic[]> {
    await this.until(() => (this.#published.get(uri)?.version ?? 0) >= version)
    return this.#published.get(uri)?.diagnostics ?? []
  }

  /** Waits until something holds that messages of the server change. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  #wake(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve()
  }
}

/** Builds the command into a folder beside the packages; its path. */
export function buildCommand(folder: string): string {
  execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/build-command.mjs'), join(folder, 'command')])
  return join(folder, 'command/untape.cjs')
}

export function uriOf(...parts: string[]): string {
  return pathToFileURL(join(...parts)).href
}

export function textOf(...parts: string[]): string {
  return readFileSync(join(...parts), 'utf8')
}
