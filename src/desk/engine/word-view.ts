/** A Word file for reading: its paragraphs in order, empty ones left out, and what stands in their controls. */
import type {Block, Document, ParagraphPlace} from '../../document/document.ts'
import type {WordLine, WordView} from './messages.ts'

/** What a reader puts where Word fills something in, and the breaks of a paragraph: a sign of the same length is shown. */
const unreadable = /[\p{Cc}\p{Co}\p{Cs}\uFFFC]/gu

/** What a document is shown as; undefined for one that is shown as it is. */
export function wordView({source, paragraphs, blocks}: Document): WordView | undefined {
  if (!paragraphs) return undefined
  const headings = startsOf(blocks.filter(({role}) => role === 'heading' || role === 'title'))
  let row = ''
  const lines = paragraphs.flatMap((place): WordLine[] => {
    const text = source.slice(place.start, place.end).replace(unreadable, ' ')
    if (text.trim() === '') return []
    const kind = kindOf(place, headings)
    const isFirst = kind === 'cell' && place.within !== row
    row = place.within
    return [{text, start: place.start, paragraph: place.paragraph, kind: isFirst ? 'row' : kind}]
  })
  return {lines}
}

function startsOf(blocks: readonly Block[]): readonly number[] {
  return blocks.flatMap(({starts}) => starts.slice(0, 1)).sort((a, b) => a - b)
}

function kindOf({control, within, start, end}: ParagraphPlace, headings: readonly number[]): WordLine['kind'] {
  if (control) return 'control'
  if (headings.some((at) => at >= start && at < end)) return 'heading'
  if (/\btable \d/.test(within)) return 'cell'
  return within === '' ? 'text' : 'apart'
}
