import type {FileView} from '../owner/file-view.ts'
import type {Pieces} from '../owner/pieces.ts'
import {html, type Markup, said} from './markup.ts'

/** Sentences as HTML; `nameOfFile` names a document. */
export function sentence(pieces: Pieces, nameOfFile: (file: FileView) => Markup): Markup {
  return html`${pieces.map((piece) => {
    if (typeof piece === 'string') return html`${piece}`
    if ('said' in piece) return said(piece.said, piece.language)
    return 'file' in piece ? nameOfFile(piece.file) : html`<b>${piece.strong}</b>`
  })}`
}
