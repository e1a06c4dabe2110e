/** Places in a document whose format has no lines, such as Word. */
import type {Document, ParagraphPlace} from './document.ts'
import {lastFrom} from './sorted.ts'
import type {Span} from './text.ts'

/** Where a finding stands for a program: units [start, end) of the text of a paragraph, by its number in the part, from 1. */
export interface Anchor extends Span {
  readonly part: string
  readonly paragraph: number
}

/** The stretch of the source that a span begins in. */
function placeAt(paragraphs: readonly ParagraphPlace[], span: Span): ParagraphPlace | undefined {
  return lastFrom(paragraphs, ({start}) => start, span.start)
}

/** “4. Approvals” › table 2, row 3 › paragraph 17. */
export function describePlace(paragraphs: readonly ParagraphPlace[], span: Span): string {
  const place = placeAt(paragraphs, span)
  if (!place) return ''
  const section = shortTitle(place.section)
  const title = section === '' ? [] : [`“${section}”`]
  return [...title, ...(place.within === '' ? [] : [place.within]), `paragraph ${place.paragraph}`].join(' › ')
}

/** A title of at most 60 characters on one line. */
export function shortTitle(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 60 ? line : `${line.slice(0, 57).trimEnd()}…`
}

/** Where a span stands in the file; undefined for a document that has lines. A span over several paragraphs ends with the first. */
export function anchorOf({paragraphs}: Pick<Document, 'paragraphs'>, span: Span): Anchor | undefined {
  const place = paragraphs && placeAt(paragraphs, span)
  if (!place) return undefined
  const {part, paragraph, control} = place
  // What a control says stands in none of its paragraph's words: it is all of the control.
  const [start, end] = control ? [control.start, control.end] : [span.start - place.start, Math.min(span.end, place.end) - place.start]
  return {part, paragraph, start, end}
}

/** Finds the offsets of the source that anchors begin at; undefined where a control speaks, which may say several things at one place. */
export function startFinder(paragraphs: readonly ParagraphPlace[]): (anchor: Anchor) => number | undefined {
  const keyOf = ({part, paragraph}: Pick<Anchor, 'part' | 'paragraph'>): string => `${paragraph} ${part}`
  const starts = new Map(paragraphs.flatMap((one) => (one.control ? [] : [[keyOf(one), one.start] as const])))
  return (anchor) => {
    const start = starts.get(keyOf(anchor))
    return start === undefined ? undefined : start + anchor.start
  }
}
