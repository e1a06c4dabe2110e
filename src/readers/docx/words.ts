/** Stretches of a paragraph: labels, options, remarks. */
import type {Role} from '../../document/document.ts'
import {labelEnd} from '../markdown/lines.ts'
import {hasWords, type Look, lookAt, type Piece} from './look.ts'
import type {TextItem} from './story.ts'

/** Units [from, to) of a paragraph that make a block. */
export interface Words {
  readonly item: TextItem
  readonly from: number
  readonly to: number
  /** Lines below that go on with it. */
  readonly more?: readonly TextItem[]
}

/** A place to answer, and the paragraph it stands in. */
export interface Answer {
  readonly item: TextItem
  readonly piece: Exclude<Piece, {type: 'text'}>
}

/** The places to answer of a paragraph. */
export function answersOf(item: TextItem): Answer[] {
  return lookAt(item).pieces.flatMap((piece) => (piece.type === 'text' ? [] : [{item, piece}]))
}

/** Units [from, to) without white and without what parts a label from its place; undefined when no words are left. */
export function trimmed(item: TextItem, from: number, to: number): Words | undefined {
  const raw = item.paragraph.text.slice(from, to)
  if (!hasWords(raw)) return undefined
  const start = from + (/^[\s\u00a0,;.|/•·–—-]*/.exec(raw)?.[0].length ?? 0)
  return {item, from: start, to: Math.max(start, from + raw.trimEnd().length)}
}

/** A paragraph without the white around it. */
export function wholeOf(item: TextItem): Words {
  return trimmed(item, 0, item.paragraph.text.length) ?? {item, from: 0, to: item.paragraph.text.length}
}

/** The lines of a cell as one label when they are parts of it, “Wed / AM / Adults”; else its first line, and the others apart. */
export function labelIn(lines: readonly TextItem[]): {label: Words | undefined; rest: readonly TextItem[]} {
  const [first, ...rest] = lines
  if (!first) return {label: undefined, rest}
  const texts = lines.map(({paragraph}) => paragraph.text.trim())
  const isOne = rest.length > 0 && texts.every((text) => text.split(/\s+/).length <= 5 && !/[.!?]$/.test(text)) && texts.join(' ').length <= 80
  return isOne ? {label: {...wholeOf(first), more: rest}, rest: []} : {label: wholeOf(first), rest}
}

/** What stands in front of a place to answer, as its label: without its colon. */
export function labelOf(item: TextItem, from: number, to: number): Words | undefined {
  const words = trimmed(item, from, to)
  // “(A)” counts, and names nothing.
  return words && !/^(?:\(?(?:\p{L}|\d{1,2}|[ivx]{1,4})[.)]|\d{1,2})\W*$/iu.test(textOfWords(words)) ? withoutColon(words) : undefined
}

/** A label without the colon behind it. */
export function withoutColon(words: Words): Words {
  if (words.more) return words
  return {...words, to: words.from + labelEnd(words.item.paragraph.text.slice(words.from, words.to))}
}

export function textOfWords({item, from, to}: Words): string {
  return item.paragraph.text.slice(from, to)
}

/** The most words of a sentence that name the place behind them. */
const mostWords = 6
/** A chunk of a sentence of so many words names its place as a whole. */
const wholeChunk = 15

/** The last words of a sentence in front of a place in it; those behind it when it begins the sentence. */
export function wordsBeside(item: TextItem, from: number, place: Piece, to: number): Words | undefined {
  // “____ (the “Client”)”: the text says itself what it calls it.
  const called = /^[\s,]*\((?:the |hereinafter |“the )?[“"']([^”"',)]{2,40})/.exec(item.paragraph.text.slice(place.end, Math.min(to, place.end + 80)))
  if (called?.[1]) return trimmed(item, place.end + called[0].length - called[1].length, place.end + called[0].length)
  const before = trimmed(item, from, place.start)
  if (before) {
    const text = textOfWords(before)
    const starts = [...text.matchAll(/\S+/g)].map(({index}) => index)
    return withoutColon({...before, from: before.from + (starts.length <= wholeChunk ? 0 : (starts.at(-mostWords) ?? 0))})
  }
  const behind = trimmed(item, place.end, to)
  if (!behind) return undefined
  const text = textOfWords(behind)
  const ends = [...text.matchAll(/\S+/g)].map(({index, 0: word}) => index + word.length)
  return {...behind, to: behind.from + (ends[Math.min(mostWords, ends.length) - 1] ?? text.length)}
}

/** What the boxes of a line stand for. */
export function optionsIn(item: TextItem, {pieces, boxes, boxesBehind}: Look, from: number): Words[] {
  const {text} = item.paragraph
  if (boxes === 0) {
    const whole = trimmed(item, from, text.length)
    return whole ? [whole] : []
  }
  const places = pieces.filter(({type, start}) => type === 'box' && start >= from)
  const options = places.map((box, i) =>
    boxesBehind ? trimmed(item, places[i - 1]?.end ?? from, box.start) : trimmed(item, box.end, places[i + 1]?.start ?? text.length),
  )
  return options.filter((one) => one !== undefined).map((one) => withoutBlank(one, pieces))
}

/** “Other: ____” is called “Other”. */
function withoutBlank(words: Words, pieces: readonly Piece[]): Words {
  const open = pieces.find(({type, start}) => type === 'open' && start > words.from && start < words.to)
  return open ? withoutColon({...words, to: open.start}) : words
}

/** Whether a text stands between two signs, give or take a full stop; a pattern for it would be slow on a long row of them. */
export function isEnclosed(text: string, open: string, close: string): boolean {
  const trimmedText = text.trim().replace(/[.,;:]$/, '')
  return trimmedText.length > 1 && trimmedText.startsWith(open) && trimmedText.endsWith(close)
}

/** “(as on your badge)” behind a line. */
export function remarkIn(item: TextItem, from: number, to: number): Words | undefined {
  const words = trimmed(item, from, to)
  return words && isEnclosed(textOfWords(words), '(', ')') ? words : undefined
}

/** How sure it is that a place is there to be filled in. */
export function sureness(answer: Answer | undefined, drawn = 0.9): number {
  return answer?.piece.controls.some(({origin}) => origin !== 'drawn') ? 1 : drawn
}

/** What a paragraph is that asks nothing. */
export function roleOf(item: TextItem, {cell}: {readonly cell: unknown}): Role {
  return cell ? 'cell' : item.list ? 'item' : 'paragraph'
}
