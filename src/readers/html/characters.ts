/** Pairs decoded characters of HTML with the source that they were read from. */
import {DecodingMode, EntityDecoder, htmlDecodeTree} from 'entities/decode'
import type {Span} from '../../document/text.ts'
import type {HtmlElement, HtmlText} from './tree.ts'

/** One decoded character, or half of one outside of the basic plane: what was written at [start, end). */
export interface Character extends Span {
  readonly unit: string
}

/** Decoded text and its map. */
export interface Decoded {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** The longest reference is looked for so far back, where the parser gives no place for its beginning. */
const longestReference = 40

/** The characters of a text node. The parser gives one place for all of them. */
export function charactersOf(node: HtmlText, source: string): Decoded {
  const {value, start, end} = node
  for (const from of [start, source.lastIndexOf('&', start)]) {
    if (from < 0 || start - from > longestReference) continue
    const decoded = decode(source, from, end, DecodingMode.Legacy)
    if (decoded.text === value) return decoded
    // The line end behind `<textarea>` and `<pre>` is none.
    if (decoded.text === `\n${value}`) return tail(decoded, 1)
    if (from < start && decoded.text.endsWith(value)) return tail(decoded, decoded.text.length - value.length)
  }
  return {text: value, starts: Array.from(value, () => start).concat(padding(value, start)), ends: Array.from(value, () => end).concat(padding(value, end))}
}

/** `Array.from` counts characters, and the map counts units. */
function padding(value: string, at: number): number[] {
  return new Array<number>(value.length - Array.from(value).length).fill(at)
}

function tail({text, starts, ends}: Decoded, from: number): Decoded {
  return {text: text.slice(from), starts: starts.slice(from), ends: ends.slice(from)}
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
  return decode(source, from, Math.max(from, to), DecodingMode.Attribute)
}

function decode(source: string, from: number, to: number, mode: DecodingMode): Decoded {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let decoded = ''
  let consumed = 0
  const decoder = new EntityDecoder(htmlDecodeTree, (point, count) => {
    decoded += String.fromCodePoint(point)
    consumed = count
  })
  const push = (units: string, start: number, end: number): void => {
    text += units
    for (let i = 0; i < units.length; i++) {
      starts.push(start)
      ends.push(end)
    }
  }
  for (let at = from; at < to; ) {
    const unit = source.charAt(at)
    if (unit === '&') {
      decoded = ''
      consumed = 0
      decoder.startEntity(mode)
      if (decoder.write(source.slice(at + 1, to), 0) < 0) decoder.end()
      const end = decoded === '' ? at + 1 : at + consumed
      push(decoded === '' ? '&' : decoded, at, end)
      at = end
    } else if (unit === '\r') {
      const end = source.charAt(at + 1) === '\n' && at + 1 < to ? at + 2 : at + 1
      push('\n', at, end)
      at = end
    } else {
      push(unit, at, at + 1)
      at++
    }
  }
  return {text, starts, ends}
}
