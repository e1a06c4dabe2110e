import type {SourceText} from '../../document/text.ts'
import {compose} from '../assembler.ts'
import {type Piece, readPlain} from '../json/html.ts'
import {checkDepth} from '../markdown/depth.ts'
import {parseMarkdown} from '../markdown/parse.ts'
import {readParts} from '../markdown/parts.ts'

/**
 * The text of a card: bold and italic type, links and lists. Cards know no
 * headings in a text, so a line with `#` is a paragraph.
 *
 * @throws {LimitError} when its lists nest too deep.
 */
export function readCardText(text: SourceText): Piece[] {
  if (!/[*_[]|^\s*(?:-|\d+[.)])\s/m.test(text.text)) return readPlain(text)
  checkDepth(text.text)
  return readParts(parseMarkdown(text.text, true), text.text).flatMap((part): Piece[] => {
    if (part.type !== 'text') return []
    return [{role: part.node === 'item' ? 'item' : 'paragraph', depth: 0, text: compose(part.text, text), marks: part.marks}]
  })
}
