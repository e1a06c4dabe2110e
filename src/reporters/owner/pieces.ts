import type {FileView} from './file-view.ts'

/**
 * A part of a sentence: words of ours, words that a document says, the name
 * of a document, or words that weigh. Each report shows them in its own way.
 */
export type Piece = string | {readonly said: string; readonly language?: string} | {readonly file: FileView} | {readonly strong: string}

/** A sentence or several, in pieces. */
export type Pieces = readonly Piece[]
