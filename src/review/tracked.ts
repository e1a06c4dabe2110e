/** Tracked changes: better words in place of others, where nothing but the words changes. */
import type {Anchor} from '../document/paragraphs.ts'
import type {Span} from '../document/text.ts'
import type {Finding} from '../finding.ts'
import type {TracedParagraph} from '../readers/docx/paragraph.ts'
import {childOf, elementsOf, textOf, type XmlElement} from '../readers/docx/xml.ts'
import {type Author, authorship} from './comments-part.ts'
import type {Marks} from './marks.ts'
import {boxAround, isFixed} from './opaque.ts'
import {xmlText} from './tags.ts'

/** Words of a paragraph, and others that may stand there. */
export interface Change {
  readonly finding: Finding
  readonly anchor: Anchor
  /** What stands there. */
  readonly quote: string
  readonly words: string
}

/** Words in one run that holds nothing else but text. */
export interface Changeable {
  readonly run: XmlElement
  readonly text: XmlElement
  /** Units of the text. */
  readonly from: number
  readonly to: number
}

/** Where words stand when they may be changed: in one simple run of the paragraph itself, and in nothing that others fill in, lock or track. */
export function changeable({element, segments, text}: TracedParagraph, words: Span, marks: Pick<Marks, 'textOf' | 'scope'>): Changeable | undefined {
  const touched = segments.filter(({start, end}) => start < words.end && end > words.start)
  const [segment, ...others] = touched
  if (!segment || others.length > 0 || segment.isInField) return undefined
  const {run, element: own, start, end} = segment
  if (own.name !== 'w:t' || own.parent !== run || run.parent !== element || words.start < start || words.end > end) return undefined
  const properties = childOf(run, 'w:rPr')
  if (elementsOf(run).some((child) => child !== own && child !== properties) || childOf(properties, 'w:rPrChange')) return undefined
  // In a font of symbols the letters are not what a person sees.
  if (textOf(own) !== text.slice(start, end) || marks.scope.declarationIn(run) !== '' || isHeld(element)) return undefined
  const raw = marks.textOf(own)
  const [from, to] = [words.start - start, words.end - start]
  if (!raw || raw.leading + raw.trailing > 0 || raw.cut(from, 'start') !== from || raw.cut(to, 'end') !== to) return undefined
  return {run, text: own, from, to}
}

/** Whether a paragraph stands in what others fill in, lock or track, or is tracked itself. */
function isHeld(paragraph: XmlElement): boolean {
  if (isTracked(childOf(childOf(paragraph, 'w:pPr'), 'w:rPr')) || boxAround(paragraph)) return true
  for (let at = paragraph.parent; at; at = at.parent) {
    if (at.name === 'mc:AlternateContent' || tracks.has(at.name)) return true
    if (at.name === 'w:sdt' && isFixed(at)) return true
    if (at.name === 'w:tr' && isTracked(childOf(at, 'w:trPr'))) return true
    if (at.name === 'w:tc' && isTracked(childOf(at, 'w:tcPr'))) return true
  }
  return false
}

const tracks = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:cellIns', 'w:cellDel', 'w:cellMerge'])

function isTracked(properties: XmlElement | undefined): boolean {
  return elementsOf(properties).some(({name}) => tracks.has(name))
}

/** Whether a mark of other words stands inside of words that are to be replaced. */
export function isCutInside(other: Span, words: Span): boolean {
  return [other.start, other.end].some((at) => at > words.start && at < words.end)
}

/** Writes a change over words at whose edges the text is parted already. */
export function trackedChange({run, text, from, to}: Changeable, words: string, author: Author, nextId: () => number, marks: Marks): void {
  const raw = marks.textOf(text)
  if (!raw) return
  const {open, close} = marks.tags(run)
  const old = marks.xml.slice(raw.offset(from), raw.offset(to))
  const begin = (name: string): string => `<w:${name} w:id="${nextId()}" ${authorship(author)}>${open}`
  const change = [
    `${begin('del')}<w:delText xml:space="preserve">${old}</w:delText>${close}</w:del>`,
    `${begin('ins')}<w:t xml:space="preserve">${xmlText(words)}</w:t>${close}</w:ins>`,
  ].join('')
  if (from === 0) marks.forget(text)
  marks.edits.replaceParted(from === 0 ? run.start : raw.offset(from), to === raw.length ? run.end : raw.offset(to), change)
}
