/** Pairs decoded characters of HTML with the source that they were read from. */
import {DecodingMode, EntityDecoder, htmlDecodeTree} from 'entities/decode'
import type {SourceText} from '../../document/text.ts'
import type {HtmlElement, HtmlText} from './tree.ts'

/** Decoded text and its map. */
export type Decoded = SourceText

/** How far before its place a run of characters may begin: the parser gives the end of a reference, and what follows a lone `</`. */
const longestReference = 40

/** The characters of a text node. The parser gives one place for all of them. */
export function charactersOf(node: HtmlText, source: string): Decoded {
  const {value, start, end} = node
  for (const from of [start, start - 1, start - 2]) {
    const found = align(value, source, Math.max(0, from), end)
    if (found) return found
  }
  const reference = source.slice(Math.max(0, start - longestReference), start).lastIndexOf('&')
  const found = reference < 0 ? undefined : align(value, source, Math.max(0, start - longestReference) + reference, end)
  if (found) return found
  const units = value.split('')
  return {text: value, starts: units.map(() => start), ends: units.map(() => Math.max(start, end))}
}

/** The value found in the source from an offset on; undefined when it does not stand there. */
function align(value: string, source: string, from: number, to: number): Decoded | undefined {
  const out = new Characters()
  const reader = new CharacterReader(source, to, DecodingMode.Legacy)
  let at = from
  while (out.text.length < value.length && at < to) {
    const {units, end} = reader.read(at)
    if (value.startsWith(units, out.text.length)) out.push(units, at, end)
    // Tags without a name are dropped, and the line end behind `<textarea>` and `<pre>` is none.
    else if (source.startsWith('</>', at)) {
      at += 3
      continue
    } else if (out.text !== '' || units !== '\n') return undefined
    at = end
  }
  return out.text.length === value.length ? out : undefined
}

/** The characters of an attribute's value, however it is quoted; undefined when it has none. */
export function attributeCharacters(element: HtmlElement, name: string, source: string): Decoded | undefined {
  const place = element.location?.attrs?.[name]
  if (!place) return undefined
  const raw = source.slice(place.startOffset, place.endOffset)
  const head = /^[^=]+?[ \t\n\f\r]*=[ \t\n\f\r]*/.exec(raw)?.[0].length
  if (head === undefined) return undefined
  const quote = /^["']/.exec(raw.slice(head))?.[0]
  const from = place.startOffset + head + (quote ? 1 : 0)
  const to = place.endOffset - (quote && raw.length > head + 1 && raw.endsWith(quote) ? 1 : 0)
  const out = new Characters()
  const reader = new CharacterReader(source, to, DecodingMode.Attribute)
  for (let at = from; at < to; ) {
    const {units, end} = reader.read(at)
    out.push(units, at, end)
    at = end
  }
  return out
}

class Characters implements SourceText {
  text = ''
  readonly starts: number[] = []
  readonly ends: number[] = []

  push(units: string, start: number, end: number): void {
    this.text += units
    for (let i = 0; i < units.length; i++) {
      this.starts.push(start)
      this.ends.push(end)
    }
  }
}

/** Reads one character at a time: a reference is one, and so is a line end of two. */
class CharacterReader {
  readonly #source: string
  readonly #to: number
  readonly #mode: DecodingMode
  #units = ''
  #consumed = 0
  /** Made when the first reference is met: most texts have none. */
  #decoder: EntityDecoder | undefined

  constructor(source: string, to: number, mode: DecodingMode) {
    this.#source = source
    this.#to = to
    this.#mode = mode
  }

  read(at: number): {readonly units: string; readonly end: number} {
    const unit = this.#source.charAt(at)
    if (unit === '\r') return {units: '\n', end: this.#source.charAt(at + 1) === '\n' && at + 1 < this.#to ? at + 2 : at + 1}
    if (unit !== '&') return {units: unit, end: at + 1}
    this.#units = ''
    this.#decoder ??= new EntityDecoder(htmlDecodeTree, (point, consumed) => {
      this.#units += String.fromCodePoint(point)
      this.#consumed = consumed
    })
    this.#decoder.startEntity(this.#mode)
    if (this.#decoder.write(this.#source.slice(at + 1, this.#to), 0) < 0) this.#decoder.end()
    return this.#units === '' ? {units: '&', end: at + 1} : {units: this.#units, end: at + this.#consumed}
  }
}
