/** Places to answer that are drawn with characters. */
import type {Span} from '../../document/text.ts'
import {drawnBox, type PlacedControl} from './controls.ts'
import {boxes, ticked} from './symbols.ts'

const line = /_{3,}|\.{5,}|…{2,}/g

/** The boxes to tick and the lines to write on in a text. */
export function drawnPlaces(text: string): {controls: PlacedControl[]; blanks: Span[]} {
  return {
    controls: [...text.matchAll(boxes)].map((found) => ({...drawnBox(ticked.test(found[0])), start: found.index, end: found.index + found[0].length})),
    blanks: [...text.matchAll(line)].map((found) => ({start: found.index, end: found.index + found[0].length})),
  }
}
