import type {Block} from '../document/document.ts'
import {lowerBound} from '../document/sorted.ts'
import {OPAQUE, type Span} from '../document/text.ts'
import {oneLine} from './shorten.ts'

/** The words between two units of a block as a person reads them: code is written out, pictures are left out. */
export function readable(block: Block, from: number, to: number, source: string): string {
  let text = ''
  for (let i = Math.max(0, from); i < Math.min(to, block.text.length); i++) {
    const unit = block.text[i] ?? ''
    text += unit === OPAQUE ? written(source.slice(block.starts[i], block.ends[i])) : unit
  }
  return oneLine(text)
}

/** What stands in the text as a leaf: of code its content, of anything else nothing. */
function written(leaf: string): string {
  return /^(`+)([\s\S]*?)\1$/.exec(leaf)?.[2] ?? ''
}

/** The units of a block that stand in a span. */
export function unitsIn({starts, ends}: Block, span: Span): {readonly from: number; readonly to: number} {
  const from = lowerBound(starts, span.start)
  return {from, to: Math.max(from, lowerBound(ends, span.end + 1))}
}
