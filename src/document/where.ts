import type {Document} from './document.ts'
import {describePlace} from './paragraphs.ts'
import {LineIndex} from './position.ts'

/** Where something stands for a person: its line, from 1, or its place in a file that has no lines. */
export interface Where {
  readonly line: number | null
  /** Set where the format has no lines. */
  readonly place?: string
}

/** Finds where an offset of the source stands. */
export function whereFinder({source, paragraphs}: Pick<Document, 'source' | 'paragraphs'>): (offset: number) => Where {
  if (paragraphs) return (offset) => ({line: null, place: describePlace(paragraphs, {start: offset, end: offset})})
  const lines = new LineIndex(source)
  return (offset) => ({line: lines.point(offset).line})
}
