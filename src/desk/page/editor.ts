/** The text with its findings, in CodeMirror. A Word file is shown by its paragraphs and cannot be changed. */
import {defaultKeymap, history, historyKeymap, redo, undo} from '@codemirror/commands'
import {type Diagnostic, lintGutter, nextDiagnostic, previousDiagnostic, setDiagnostics} from '@codemirror/lint'
import {searchKeymap} from '@codemirror/search'
import {ChangeSet, EditorState, type Extension, RangeSetBuilder, Text, Transaction} from '@codemirror/state'
import {Decoration, EditorView, highlightSpecialChars, keymap, lineNumbers, placeholder, type ViewUpdate} from '@codemirror/view'
import type {DeskFinding, Replacement, WordView} from '../engine/messages.ts'
import {look} from './editor-look.ts'
import {editorPlaces, endings, endsOf, sourceOf} from './endings.ts'
import {wordPlaces} from './word-places.ts'

/** What the page is told of. */
export interface EditorEvents {
  /** The text is another one. */
  changed(): void
  /** The person is at a finding, or at none. */
  at(finding: DeskFinding | undefined): void
  /** The person asks for the better wording of what they are at. */
  take(finding: DeskFinding): void
}

/** A finding and where it stands in the editor as it was checked. */
interface Placed {
  readonly finding: DeskFinding
  readonly from: number
  readonly to: number
}

const severities = {error: 'error', warning: 'warning', note: 'info'} as const

export class Editor {
  readonly #view: EditorView
  readonly #events: EditorEvents
  #placed: readonly Placed[] = []
  /** Offsets of the source that is shown, as places in the editor as it was then. */
  #placeOf: (offset: number) => number = (offset) => offset
  #shown = ''
  /** What was changed since the text that the findings are of, and since the one that is being checked. */
  #sinceShown: ChangeSet = ChangeSet.empty(0)
  #sinceAsked: ChangeSet = ChangeSet.empty(0)
  #asked = ''

  constructor(parent: HTMLElement, events: EditorEvents) {
    this.#events = events
    this.#view = new EditorView({parent, state: this.#stateOf('', [])})
  }

  /** The source with its line ends; what is asked for is what is being checked from now on. */
  ask(): string {
    this.#asked = sourceOf(this.#view.state)
    this.#sinceAsked = ChangeSet.empty(this.#view.state.doc.length)
    return this.#asked
  }

  get source(): string {
    return sourceOf(this.#view.state)
  }

  /** Shows another text, which nothing leads back from. */
  open(source: string): void {
    this.#reset(this.#stateOf(source, []))
  }

  /** Shows a Word file for reading. */
  openWord(word: WordView): void {
    this.#reset(this.#stateOf(word.lines.map(({text}) => text).join('\n'), wordExtensions(word)))
    this.#placeOf = wordPlaces(word)
  }

  #reset(state: EditorState): void {
    this.#placed = []
    this.#view.setState(state)
    this.#sinceShown = ChangeSet.empty(state.doc.length)
    this.#sinceAsked = this.#sinceShown
  }

  /** Shows the findings of the text that was asked for, or of a Word file. */
  show(findings: readonly DeskFinding[], isWord: boolean): void {
    if (!isWord) {
      this.#placeOf = editorPlaces(this.#asked)
      this.#shown = this.#asked
      this.#sinceShown = this.#sinceAsked
    }
    this.#placed = findings.flatMap((finding) => {
      const {span} = finding
      return span ? [{finding, from: this.#placeOf(span.start), to: this.#placeOf(span.end)}] : []
    })
    const diagnostics = this.#placed.map(({finding, from, to}): Diagnostic => {
      const [best] = finding.better.filter(({changes}) => changes.length > 0)
      const action = {name: `Use “${best?.words ?? ''}”`, apply: () => this.#events.take(finding)}
      return {...this.#now(from, to), severity: severities[finding.severity], message: finding.message, ...(best ? {actions: [action]} : {})}
    })
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics))
  }

  /** Puts better words in their places, as one step that can be undone; false where somebody has changed them by now. */
  replace(replacements: readonly Replacement[]): boolean {
    const {doc} = this.#view.state
    const changes = replacements.map(({start, end, words}) => ({...this.#now(this.#placeOf(start), this.#placeOf(end)), insert: words}))
    const isThere = changes.every(
      ({from, to}, i) => doc.sliceString(from, to) === this.#shown.slice(replacements[i]?.start, replacements[i]?.end).replace(/\r\n?/g, '\n'),
    )
    if (!isThere) return false
    this.#view.dispatch({changes, annotations: Transaction.userEvent.of('input.better')})
    return true
  }

  /** Goes to a finding in the text and selects its words. */
  go(finding: DeskFinding): void {
    const placed = this.#placed.find((one) => one.finding === finding)
    if (!placed) return
    const {from, to} = this.#now(placed.from, placed.to)
    this.#view.dispatch({selection: {anchor: from, head: to}, effects: EditorView.scrollIntoView(from, {y: 'center'})})
    this.#view.focus()
  }

  /** Goes to a line, from 1. */
  goToLine(number: number): void {
    const {doc} = this.#view.state
    const {from} = doc.line(Math.min(Math.max(number, 1), doc.lines))
    this.#view.dispatch({selection: {anchor: from}, effects: EditorView.scrollIntoView(from, {y: 'center'})})
    this.#view.focus()
  }

  focus(): void {
    this.#view.focus()
  }

  undo(): void {
    undo(this.#view)
  }

  redo(): void {
    redo(this.#view)
  }

  /** Where a place of the checked text is now. */
  #now(from: number, to: number): {from: number; to: number} {
    const start = this.#sinceShown.mapPos(from, 1)
    return {from: start, to: Math.max(start, this.#sinceShown.mapPos(to, -1))}
  }

  #at(): DeskFinding | undefined {
    const {head} = this.#view.state.selection.main
    const here = this.#placed.filter((one) => {
      const {from, to} = this.#now(one.from, one.to)
      return from <= head && head <= to
    })
    return here.sort((a, b) => a.to - a.from - (b.to - b.from))[0]?.finding
  }

  #updated({docChanged, selectionSet, changes}: ViewUpdate): void {
    if (docChanged) {
      this.#sinceShown = this.#sinceShown.compose(changes)
      this.#sinceAsked = this.#sinceAsked.compose(changes)
      this.#events.changed()
    }
    if (selectionSet && !docChanged) this.#events.at(this.#at())
  }

  #take(): boolean {
    const finding = this.#at()
    if (finding) this.#events.take(finding)
    return finding !== undefined
  }

  #stateOf(source: string, word: Extension): EditorState {
    const isWord = Array.isArray(word) && word.length > 0
    return EditorState.create({
      doc: Text.of(source.split(/\r\n|\r|\n/)),
      extensions: [
        EditorView.cspNonce.of('untape'),
        look,
        isWord ? word : [lineNumbers(), placeholder('Paste or write the text of a form or a process here, or drop a file.')],
        endings.init(() => endsOf(source)),
        lintGutter(),
        history(),
        highlightSpecialChars(),
        EditorView.lineWrapping,
        EditorView.perLineTextDirection.of(true),
        EditorState.readOnly.of(isWord),
        EditorView.contentAttributes.of({
          'aria-label': isWord ? 'Text of the Word file, for reading' : 'Text of the document',
          'aria-readonly': String(isWord),
          spellcheck: 'false',
          // What scrolls must be reached by the keyboard.
          tabindex: '0',
        }),
        keymap.of([
          {key: 'F8', run: nextDiagnostic},
          {key: 'Shift-F8', run: previousDiagnostic},
          {key: 'Alt-Enter', run: () => this.#take()},
          ...historyKeymap,
          ...searchKeymap,
          ...defaultKeymap,
        ]),
        EditorView.updateListener.of((update) => this.#updated(update)),
      ],
    })
  }
}

/** Paragraph numbers in place of line numbers, and how each line is shown. */
function wordExtensions({lines}: WordView): Extension {
  const numberOf = (line: number): string => {
    const [one, before] = [lines[line - 1], lines[line - 2]]
    return one && one.kind !== 'control' && one.paragraph !== before?.paragraph ? String(one.paragraph) : ''
  }
  const decorations = EditorView.decorations.of((view) => {
    const built = new RangeSetBuilder<Decoration>()
    for (const {from, to} of view.visibleRanges) {
      for (let line = view.state.doc.lineAt(from); ; line = view.state.doc.line(line.number + 1)) {
        built.add(line.from, line.from, Decoration.line({class: `word-${lines[line.number - 1]?.kind ?? 'text'}`}))
        if (line.to >= to) break
      }
    }
    return built.finish()
  })
  return [lineNumbers({formatNumber: numberOf}), decorations]
}
