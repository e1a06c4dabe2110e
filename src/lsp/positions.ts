/** Offsets of a text as the editor counts them. */
import type {Position, Range, TextDocumentContentChangeEvent} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {Span} from '../finding.ts'

/** What the character of a position counts: UTF-16 units or the bytes of UTF-8. */
export type Encoding = 'utf-16' | 'utf-8'

/** The first encoding of those that the editor offers that we know; UTF-16 is what every editor must speak. */
export function chooseEncoding(offered: readonly string[] = []): Encoding {
  return offered.find((one): one is Encoding => one === 'utf-16' || one === 'utf-8') ?? 'utf-16'
}

/** Turns the spans of a source into the ranges of the editor's text, and back. */
export class Positions {
  readonly document: TextDocument
  readonly #encoding: Encoding
  /** A byte order mark at the beginning of the text is no part of the source. */
  readonly #shift: number

  constructor(document: TextDocument, encoding: Encoding) {
    this.document = document
    this.#encoding = encoding
    this.#shift = document.getText({start: {line: 0, character: 0}, end: {line: 0, character: 1}}) === '\uFEFF' ? 1 : 0
  }

  /** The range of a span of the source. */
  range({start, end}: Span): Range {
    return {start: this.#position(start), end: this.#position(end)}
  }

  /** The first line of the text: where a finding stands that is about all of it. */
  firstLine(): Range {
    const text = this.document.getText({start: {line: 0, character: 0}, end: {line: 1, character: 0}})
    return this.range({start: 0, end: text.replace(/[\r\n]+$/, '').length - this.#shift})
  }

  /** The span of the source at a range; what is out of bounds is taken to the nearest place that is not. */
  span({start, end}: Range): Span {
    const [from, to] = [this.#offset(start), this.#offset(end)]
    return {start: Math.min(from, to), end: Math.max(from, to)}
  }

  #position(offset: number): Position {
    const {line, character} = this.document.positionAt(offset + this.#shift)
    if (this.#encoding === 'utf-16') return {line, character}
    return {line, character: Buffer.byteLength(this.document.getText({start: {line, character: 0}, end: {line, character}}))}
  }

  #offset(position: Position): number {
    const offset = this.document.offsetAt(this.#encoding === 'utf-16' ? position : inUnits(this.document, position))
    return Math.max(0, offset - this.#shift)
  }
}

/** A document after changes whose ranges are in the editor's encoding. */
export function updateDocument(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number, encoding: Encoding): TextDocument {
  if (encoding === 'utf-16') return TextDocument.update(document, changes, version)
  // A range speaks of the text as the change before left it.
  for (const change of changes) {
    const {range} = 'range' in change ? change : {}
    const own = range ? {text: change.text, range: {start: inUnits(document, range.start), end: inUnits(document, range.end)}} : {text: change.text}
    TextDocument.update(document, [own], version)
  }
  return document
}

/** A position in bytes of UTF-8 as one in UTF-16 units; one in the middle of a letter stands in front of it. */
function inUnits(document: TextDocument, {line, character}: Position): Position {
  const text = document.getText({start: {line, character: 0}, end: {line: line + 1, character: 0}})
  let [units, bytes] = [0, 0]
  for (const letter of text) {
    bytes += Buffer.byteLength(letter)
    if (bytes > character) break
    units += letter.length
  }
  return {line, character: units}
}
