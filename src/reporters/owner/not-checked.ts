import {figure} from './figures.ts'
import type {FileView} from './file-view.ts'
import type {OwnerOptions} from './options.ts'

/** A place that nobody should take for clean, with the reason. */
export interface UncheckedPlace {
  readonly path: string
  readonly reason: string
}

/** Files that could not be read, places that were not checked, and inputs that could not be used. */
export function uncheckedPlaces(files: readonly FileView[], {unread = [], pathOf}: OwnerOptions): UncheckedPlace[] {
  return [
    ...unread.map(({path, reason}) => ({path, reason: `could not be read: ${reason}`})),
    ...files.flatMap(({report, name}) => report.notChecked.map(({place, reason}) => ({path: name, reason: place ? `${place}: ${reason}` : reason}))),
    ...files.flatMap(({burden, name}) => (burden?.problems ?? []).map((reason) => ({path: name, reason}))),
  ].map(({path, reason}) => ({path: pathOf?.(path) ?? path, reason}))
}

/** “12 notes were left out, as asked for.” */
export function hiddenText(hiddenNotes: number): string {
  return `${figure(hiddenNotes)} notes were left out, as asked for.`
}
