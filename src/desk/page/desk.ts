/** The desk: one document, what was found in it, and what the person does with it. It knows nothing of how it is drawn. */

import {type Encoding, encode} from '../../readers/encoding.ts'
import type {Better, Checked, DeskFinding, DeskInput, SettingsFile, WordView} from '../engine/messages.ts'
import {Editor} from './editor.ts'
import type {Ask} from './engine.ts'
import {cleanPath, decode, isSettings, isWord, mostBytes, nameFor, plain, save} from './file.ts'
import {count, summaryOf} from './words.ts'

/** What lies on the desk. */
export interface DeskState {
  readonly path: string
  /** `none`: nothing yet. */
  readonly kind: 'none' | 'text' | 'word'
  readonly isPasted: boolean
  readonly isChanged: boolean
  readonly settings: readonly SettingsFile[]
  readonly checked: Checked | undefined
  readonly isChecking: boolean
  /** One sentence on what did not work. */
  readonly problem: string
  /** What was done last, for the person to hear. */
  readonly said: string
  /** Findings whose better wording was taken, until the text is checked again. */
  readonly taken: ReadonlySet<DeskFinding>
  /** The finding that the person is at in the text. */
  readonly at: DeskFinding | undefined
}

const empty: DeskState = {
  path: '',
  kind: 'none',
  isPasted: false,
  isChanged: false,
  settings: [],
  checked: undefined,
  isChecking: false,
  problem: '',
  said: '',
  taken: new Set(),
  at: undefined,
}

/** How long the person may pause before the text is checked, in milliseconds. */
const pause = 250
/** The names of what is saved. */
const types = {text: 'text/plain;charset=utf-8', word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'}

export class Desk {
  #state = empty
  readonly #ask: Ask
  readonly #changed: () => void
  #editor: Editor | undefined
  /** Of the file as it was opened. */
  #bytes: Uint8Array = new Uint8Array()
  #encoding: Encoding = plain
  #timer: ReturnType<typeof setTimeout> | undefined
  #isBusy = false
  #isDue = false
  /** Which document lies there, so that no answer about an earlier one is taken for one about it. */
  #number = 0
  /** Whether the person has given it its name. */
  #isNamed = false

  constructor(ask: Ask, changed: () => void) {
    this.#ask = ask
    this.#changed = changed
  }

  get state(): DeskState {
    return this.#state
  }

  /** Puts the editor into the page. */
  mount(parent: HTMLElement): void {
    this.#editor = new Editor(parent, {
      changed: () => this.#textChanged(),
      at: (at) => this.#set({at}),
      take: (finding) => {
        const better = finding.better.find(({changes}) => changes.length > 0)
        if (better) this.take(finding, better)
      },
    })
  }

  get editor(): Editor | undefined {
    return this.#editor
  }

  /** Opens what somebody dropped or chose: settings are laid beside the document, of documents the first is opened. */
  async openFiles(files: readonly File[]): Promise<void> {
    const loaded: {name: string; bytes: Uint8Array}[] = []
    for (const file of files) {
      if (file.size > mostBytes) return this.#fail(`${file.name} has ${Math.ceil(file.size / (1 << 20))} MB: more than the limit of ${mostBytes >> 20} MB.`)
      const bytes = await file.arrayBuffer().catch(() => undefined)
      if (!bytes) return this.#fail(`${file.name} cannot be read: it is a folder, or it is no longer there.`)
      loaded.push({name: file.name, bytes: new Uint8Array(bytes)})
    }
    const documents: typeof loaded = []
    for (const one of loaded) {
      const text = isWord(one.name) ? undefined : decode(one.bytes)?.text
      if (text === undefined || !isSettings(one.name, text)) documents.push(one)
      else await this.#addSettings({name: one.name, text})
    }
    const [first, ...others] = documents
    if (first) await this.#open(first.name, first.bytes)
    if (others.length > 0 && this.#state.problem === '')
      this.#set({
        said: `${first?.name ?? ''} was opened. One document at a time: ${count(others.length, 'more')} ${others.length === 1 ? 'was' : 'were'} left.`,
      })
  }

  async #open(name: string, bytes: Uint8Array): Promise<void> {
    if (this.#state.isChanged && !confirm('Your changes are not saved. Open the other file and lose them?')) return
    this.#set({isChecking: true, problem: '', said: `Reading ${name}.`})
    try {
      const path = cleanPath(name)
      const checked = await this.#ask({ask: 'check', input: this.#input(path, bytes)})
      const text = checked.word ? undefined : decode(bytes)
      this.#bytes = bytes
      this.#encoding = text?.encoding ?? plain
      const kind = text ? 'text' : 'word'
      this.#number++
      this.#isNamed = true
      this.#set({path, kind, isPasted: false, isChanged: false, taken: new Set(), at: undefined})
      if (text) this.#editor?.open(text.text)
      this.#editor?.ask()
      this.#show(checked, checked.word)
    } catch (error) {
      this.#fail(`${name}: ${messageOf(error)}`)
    }
  }

  /** Opens a text of our own, to look at what the desk does. */
  openExample(name: string, text: string): void {
    void this.#open(name, new TextEncoder().encode(text))
  }

  async #addSettings(file: SettingsFile): Promise<void> {
    const settings = [...this.#state.settings.filter(({name}) => name !== file.name), file]
    try {
      await this.#ask({ask: 'check', input: {path: 'settings.md', content: new Uint8Array(), settings, today: today()}})
      this.#set({settings, problem: '', said: `${file.name} is used from now on.`})
      this.#checkSoon(0)
    } catch (error) {
      this.#fail(messageOf(error))
    }
  }

  removeSettings(name: string): void {
    this.#set({settings: this.#state.settings.filter((one) => one.name !== name), said: `${name} is no longer used.`})
    this.#checkSoon(0)
  }

  /** Calls the document otherwise: its name says what it is read as, and which settings hold for it. */
  rename(path: string): void {
    const clean = cleanPath(path)
    if (clean === '' || clean === this.#state.path) return
    this.#isNamed = true
    this.#set({path: clean})
    this.#checkSoon(0)
  }

  /** Takes a better wording. */
  take(finding: DeskFinding, better: Better): void {
    if (better.changes.length === 0 || this.#state.taken.has(finding)) return
    if (!this.#editor?.replace(better.changes)) {
      this.#set({said: 'The words there have changed. The text is being checked again.'})
      return
    }
    const places = better.changes.length > 1 ? ` in ${better.changes.length} places` : ''
    this.#set({taken: new Set([...this.#state.taken, finding]), said: `“${finding.quote}” is now “${better.words}”${places}.`})
  }

  /** Clears the desk. */
  close(): void {
    if (this.#state.isChanged && !confirm('Your changes are not saved. Close the document and lose them?')) return
    clearTimeout(this.#timer)
    this.#editor?.open('')
    this.#bytes = new Uint8Array()
    this.#encoding = plain
    this.#isDue = false
    this.#isNamed = false
    this.#number++
    this.#set({...empty, settings: this.#state.settings, said: 'The desk is empty.'})
    this.#editor?.focus()
  }

  /** Saves the text with the encoding, the mark and the line ends that its file had. */
  saveText(): void {
    save(this.#state.path, encode(this.#editor?.source ?? '', this.#encoding), types.text)
    this.#set({isChanged: false, said: `${this.#state.path} was saved as a download.`})
  }

  /** Saves a copy of the Word file with the findings as comments. */
  async saveReview(isSuggesting: boolean): Promise<void> {
    await this.#working(async () => {
      const {bytes, said} = await this.#ask({ask: 'review', input: this.#input(this.#state.path, this.#bytes), isSuggesting})
      save(this.#state.path.replace(/\.docx$/i, '.reviewed.docx'), new Uint8Array(bytes), types.word)
      this.#set({said: said.join(' ')})
    })
  }

  /** Saves the report of the document as one page, for the owner of the process. */
  async saveReport(): Promise<void> {
    await this.#working(async () => {
      const content = this.#state.kind === 'word' ? this.#bytes : new TextEncoder().encode(this.#editor?.source ?? '')
      const report = await this.#ask({ask: 'report', input: this.#input(this.#state.path, content)})
      const name = `${this.#state.path.split('/').at(-1)}.report.html`
      save(name, report, 'text/html;charset=utf-8')
      this.#set({said: `${name} was saved as a download.`})
    })
  }

  async #working(work: () => Promise<void>): Promise<void> {
    try {
      this.#set({problem: '', said: 'One moment.'})
      await work()
    } catch (error) {
      this.#fail(messageOf(error))
    }
  }

  #textChanged(): void {
    if (this.#state.kind === 'word') return
    if (this.#state.kind === 'none') this.#set({kind: 'text', isPasted: true, path: nameFor(this.#editor?.source ?? '')})
    this.#set({isChanged: true, isChecking: true})
    this.#checkSoon(pause)
  }

  #checkSoon(after: number): void {
    if (this.#state.kind === 'none') return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#check(), after)
  }

  /** One check at a time; what changes meanwhile is checked behind it. */
  async #check(): Promise<void> {
    this.#isDue = true
    if (this.#isBusy) return
    this.#isBusy = true
    while (this.#isDue && this.#state.kind !== 'none') {
      this.#isDue = false
      const number = this.#number
      const isText = this.#state.kind === 'text'
      const text = isText ? (this.#editor?.ask() ?? '') : ''
      const path = this.#isNamed ? this.#state.path : nameFor(text)
      this.#set({path, isChecking: true})
      try {
        const checked = await this.#ask({ask: 'check', input: this.#input(path, isText ? new TextEncoder().encode(text) : this.#bytes)})
        if (number === this.#number) this.#show(checked, undefined)
      } catch (error) {
        if (number !== this.#number) continue
        this.#editor?.show([], !isText)
        this.#set({checked: undefined})
        this.#fail(messageOf(error))
      }
    }
    this.#isBusy = false
  }

  #show(checked: Checked, word: WordView | undefined): void {
    if (word) this.#editor?.openWord(word)
    this.#editor?.show(checked.findings, checked.word !== undefined)
    this.#set({checked, isChecking: this.#isDue, problem: '', taken: new Set(), at: undefined, said: summaryOf(checked.findings)})
  }

  #input(path: string, content: Uint8Array): DeskInput {
    return {path, content, settings: this.#state.settings, today: today()}
  }

  #fail(problem: string): void {
    this.#set({problem, isChecking: false, said: ''})
  }

  #set(some: Partial<DeskState>): void {
    this.#state = {...this.#state, ...some}
    this.#changed()
  }
}

/** The day as the command takes it, for reviews and suppressions. */
function today(): string {
  return new Date().toISOString().slice(0, 10)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
