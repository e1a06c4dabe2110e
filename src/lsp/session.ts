/** The documents that an editor has open: lints them when they change, and says what was found. */
import {pathToFileURL} from 'node:url'
import type {Diagnostic, PublishDiagnosticsParams} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {check, type Outcome} from './check.ts'
import type {Client} from './client.ts'
import {diagnosticOf, notCheckedDiagnostic} from './diagnostics.ts'
import {Faults} from './faults.ts'
import {Linters, type LintersInput} from './linters.ts'
import {filePath, type OpenFile, openFile} from './open-file.ts'
import {Positions} from './positions.ts'

/** What a session needs from the command that starts it. */
export interface SessionInput extends LintersInput {
  readonly cwd: string
  /** Milliseconds without a key until a document is linted; a slow one waits longer. */
  readonly delay: number
}

/** How a session speaks to the editor. */
export interface Voice {
  publish(params: PublishDiagnosticsParams): void
  /** Shows a message to the person. */
  show(message: string): void
  /** Notes what went wrong in us, for whoever looks for it. */
  log(message: string): void
}

/** A document that was linted, at the version that it has. */
export interface Checked {
  readonly positions: Positions
  readonly open: OpenFile
  readonly outcome: Outcome
}

interface Opened {
  document: TextDocument
  version: number
  readonly open: OpenFile | undefined
  checked: Checked | undefined
  timer: NodeJS.Timeout | undefined
  /** How long the last lint took, in milliseconds. */
  took: number
}

/** The longest wait of a slow document, in milliseconds. */
const longestDelay = 5000

export class Session {
  readonly linters: Linters
  readonly #input: SessionInput
  readonly #voice: Voice
  readonly #client: Client
  readonly #faults: Faults
  readonly #opened = new Map<string, Opened>()

  constructor(input: SessionInput, client: Client, voice: Voice) {
    this.#input = input
    this.#client = client
    this.#voice = voice
    this.linters = new Linters(input)
    this.#faults = new Faults((file) => this.uriOf(file), voice, client.folders[0] ?? input.cwd)
  }

  open(document: TextDocument): void {
    this.linters.forget()
    const open = openFile(document.uri, document.languageId, this.#client.folders, this.#input.cwd)
    this.close(document.uri)
    const opened: Opened = {document, version: document.version, open, checked: undefined, timer: undefined, took: 0}
    this.#opened.set(document.uri, opened)
    this.#schedule(opened, 0)
  }

  change(document: TextDocument): void {
    const opened = this.#opened.get(document.uri)
    // A document that was opened just now is said to have changed, too.
    if (!opened || opened.version === document.version) return
    opened.document = document
    opened.version = document.version
    opened.checked = undefined
    this.#schedule(opened, this.#delayOf(opened))
  }

  close(uri: string): void {
    const opened = this.#opened.get(uri)
    if (!opened) return
    clearTimeout(opened.timer)
    this.#opened.delete(uri)
    this.#voice.publish({uri, diagnostics: []})
    this.linters.keep([...this.#opened.values()].flatMap(({open}) => open ?? []))
    this.#faults.update(this.linters.settings())
  }

  /** Something that documents hang on was saved or has changed on the disk: all are linted anew. */
  refresh(): void {
    this.linters.forget()
    for (const opened of this.#opened.values()) {
      opened.checked = undefined
      this.#schedule(opened, this.#delayOf(opened))
    }
  }

  /** What was found in a document as it is now; undefined for one that is not open, or none of ours. */
  checked(uri: string): Checked | undefined {
    const opened = this.#opened.get(uri)
    return opened?.open && this.#check(opened, opened.open)
  }

  /** A file as the editor has it open. */
  bufferOf(file: string): TextDocument | undefined {
    return [...this.#opened.values()].find(({open, document}) => (open?.file ?? filePath(document.uri)) === file)?.document
  }

  /** The address of a file, as the editor writes it where it has it open. */
  uriOf(file: string): string {
    return this.bufferOf(file)?.uri ?? pathToFileURL(file).href
  }

  /** Stops all that waits. */
  end(): void {
    for (const {timer} of this.#opened.values()) clearTimeout(timer)
    this.#opened.clear()
  }

  /** How much is kept, to be counted by tests. */
  sizes(): ReturnType<Linters['sizes']> & {readonly documents: number} {
    return {documents: this.#opened.size, ...this.linters.sizes()}
  }

  #delayOf({took}: Opened): number {
    return Math.min(longestDelay, Math.max(this.#input.delay, took * 2))
  }

  #schedule(opened: Opened, delay: number): void {
    clearTimeout(opened.timer)
    opened.timer = setTimeout(() => {
      try {
        if (opened.open) this.#check(opened, opened.open)
      } catch (error) {
        this.#voice.log(`internal error: ${String(error)}`)
      }
    }, delay)
  }

  #check(opened: Opened, open: OpenFile): Checked {
    clearTimeout(opened.timer)
    if (opened.checked) return opened.checked
    const started = performance.now()
    const {document} = opened
    const outcome = check(document.getText(), open, this.linters)
    const positions = new Positions(document, this.#client.encoding)
    const checked = {positions, open, outcome}
    opened.checked = checked
    opened.took = performance.now() - started
    this.#faults.update(this.linters.settings())
    this.#voice.publish({uri: document.uri, version: document.version, diagnostics: this.#diagnostics(checked)})
    return checked
  }

  #diagnostics({positions, outcome}: Checked): Diagnostic[] {
    if (!outcome) return this.#faults.diagnosticsOf(positions.document.uri)
    if ('reason' in outcome) return [notCheckedDiagnostic(outcome.reason, positions)]
    return outcome.version.findings.map((finding) => diagnosticOf(finding, positions, this.#client.hasRelated))
  }
}
