/** What is wrong with configurations and glossaries: shown in the file at its line, and said once. */
import type {Diagnostic} from 'vscode-languageserver'
import {faultDiagnostic} from './diagnostics.ts'
import type {Voice} from './session.ts'
import {type Fault, faultText, type Settings} from './settings.ts'

export class Faults {
  readonly #uriOf: (file: string) => string
  readonly #voice: Voice
  readonly #folder: string
  /** What was said and still holds. */
  #said = new Set<string>()
  /** By the address of the file. */
  #shown = new Map<string, readonly Fault[]>()

  /** Messages name files from `folder` on. */
  constructor(uriOf: (file: string) => string, voice: Voice, folder: string) {
    this.#uriOf = uriOf
    this.#voice = voice
    this.#folder = folder
  }

  /** Shows the faults of the settings in use, and takes back those that are mended. */
  update(settings: readonly Settings[]): void {
    const faults = settings.flatMap((one) => one.faults)
    const texts = new Set(faults.map((fault) => faultText(fault, this.#folder)))
    for (const text of texts) if (!this.#said.has(text)) this.#voice.show(text)
    this.#said = texts
    const before = this.#shown
    this.#shown = new Map()
    for (const fault of faults) {
      const uri = this.#uriOf(fault.file)
      this.#shown.set(uri, [...(this.#shown.get(uri) ?? []), fault])
    }
    for (const uri of new Set([...before.keys(), ...this.#shown.keys()])) {
      if (JSON.stringify(before.get(uri)) !== JSON.stringify(this.#shown.get(uri))) this.#voice.publish({uri, diagnostics: this.diagnosticsOf(uri)})
    }
  }

  /** What is shown in a file. */
  diagnosticsOf(uri: string): Diagnostic[] {
    return (this.#shown.get(uri) ?? []).map(faultDiagnostic)
  }
}
