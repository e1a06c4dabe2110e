import {comparedText, count} from '../wording.ts'
import {dateText} from './figures.ts'
import type {FileView} from './file-view.ts'
import type {Pieces} from './pieces.ts'

const what = ': what it costs, and what to cut'

/** What the report is called: on its first page, and as plain text where a program lists it. */
export function titleOf(files: readonly FileView[]): {readonly title: Pieces; readonly plain: string} {
  const [only] = files
  if (only && files.length === 1) return {title: [{file: only}, what], plain: `${only.title}${what}`}
  return {title: ['What these documents cost, and what to cut'], plain: `${count(files.length, 'document')}${what}`}
}

/** “3 documents with 1,200 words read on 25 November 2026.”, and against what. */
export function readText(files: readonly FileView[], today: string | undefined): string {
  const words = files.reduce((sum, {report}) => sum + report.words, 0)
  const when = today === undefined ? '' : ` on ${dateText(today)}`
  return `${count(files.length, 'document')} with ${count(words, 'word')} read${when}. ${comparedText(files.map(({report}) => report))}`
}
