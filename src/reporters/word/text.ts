/** The only way for a text into the report: on one line, of a bounded length, without what XML or Word cannot hold. */
import {type IRunOptions, TextRun} from 'docx'
import {cleanText} from '../clean-text.ts'
import type {Pieces} from '../owner/pieces.ts'
import {caps} from './caps.ts'

/** How a text looks and what language it is in. */
export type Look = Pick<IRunOptions, 'bold' | 'italics' | 'color' | 'size' | 'style' | 'language' | 'noProof'>

/** A text without hidden and turning characters, cut where it goes on for too long. */
export function plain(text: string, most: number = caps.text): string {
  // What is far too long is not even cleaned.
  const isFarTooLong = text.length > most * 8
  const line = cleanText(isFarTooLong ? text.slice(0, most * 8) : text)
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .trim()
  return line.length <= most && !isFarTooLong ? line : `${line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** Words of ours, with the spaces they come with. */
export function run(text: string, look: Look = {}): TextRun {
  const words = plain(text, caps.ours)
  const before = /^\s/.test(text) ? ' ' : ''
  const after = words !== '' && /\s$/.test(text) ? ' ' : ''
  return new TextRun({...look, text: `${before}${words}${after}`})
}

/** Words of a document: in its language, and nobody is told that they are misspelt. */
export function said(text: string, language = 'en', look: Look = {}): TextRun {
  const isOther = /^[a-z]{2,3}$/.test(language) && language !== 'en'
  const words = text.length > caps.text ? plain(text) : text
  return run(words, {...look, noProof: true, ...(isOther ? {language: {value: language}} : {})})
}

/** Sentences as runs. */
export function runsOf(pieces: Pieces, look: Look = {}): TextRun[] {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return run(piece, look)
    if ('said' in piece) return said(piece.said, piece.language, look)
    return 'file' in piece ? said(nameOf(piece.file), piece.file.report.language, look) : run(piece.strong, {...look, bold: true})
  })
}

/** What a document is called in the report. */
export function nameOf({title, report}: {readonly title: string; readonly report: {readonly path: string}}): string {
  return plain(title, caps.title) || plain(report.path, caps.title) || '(no name)'
}

/** As a sentence begins. */
export function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
