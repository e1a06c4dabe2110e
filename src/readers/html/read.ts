import {Assembler} from '../assembler.ts'
import {addParts} from '../markdown/blocks.ts'
import type {Part} from '../markdown/parts.ts'
import type {ReaderOutput} from '../output.ts'
import {addField} from './field.ts'
import {readMeta, titleOf} from './meta.ts'
import {type Piece, readPage} from './page.ts'
import {parseHtml} from './parse.ts'
import {questionsIn} from './questions.ts'
import {maskTemplate} from './template-tags.ts'

/**
 * Reads a page of HTML, or a part of one: its prose, and as fields its
 * controls under the names that browsers give them. A page without controls is
 * read as Markdown is, with its drawn lines and empty cells.
 *
 * @throws {LimitError} when elements nest too deep or are too many.
 */
export function readHtml(source: string): ReaderOutput {
  const into = new Assembler(source)
  const masked = maskTemplate(source)
  const root = parseHtml(masked.source)
  const questions = questionsIn(root, masked.source)
  const pieces = readPage(root, masked.source, questions)
  const {meta, problems} = readMeta(root, source, masked.frontMatter)
  into.problems.push(...problems)
  const title = pieces.some((piece) => piece.type === 'text' && piece.node === 'heading') ? undefined : titleOf(root, masked.source)
  if (title) into.addBlock({...title, role: 'title'})
  if (questions.asked.size === 0) addParts(pieces.filter(isPart), flat(masked.source), into, {isTemplate: false, findFields: true})
  else addPieces(pieces, masked.source, into)
  return {into, meta, notChecked: []}
}

function isPart(piece: Piece): piece is Part {
  return piece.type !== 'field' && piece.type !== 'leave'
}

/** A line end in the source of HTML ends no line. */
function flat(source: string): string {
  return source.replace(/[\r\n]/g, ' ')
}

function addPieces(pieces: readonly Piece[], source: string, into: Assembler): void {
  const options = {isTemplate: false, findFields: false}
  let run: Part[] = []
  /** The depth of the section that goes on behind a group, until something stands there. */
  let left: number | undefined
  const flush = (): void => {
    addParts(run, source, into, options)
    run = []
  }
  const goOn = (start: number): void => {
    if (left !== undefined) into.reopen(left, start)
    left = undefined
  }
  for (const piece of pieces) {
    if (isPart(piece)) {
      if (piece.type === 'text' && piece.node === 'heading') left = undefined
      else if (piece.type === 'text') goOn(piece.span.start)
      run.push(piece)
      continue
    }
    flush()
    if (piece.type === 'leave') left = piece.depth
    else {
      if (piece.depth > 0) left = undefined
      else goOn(piece.asked.question.controls[0]?.element.start ?? 0)
      addField(piece.asked, piece.depth, source, into)
    }
  }
  flush()
}
