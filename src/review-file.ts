/** Writes the review of one Word file: what the command and the page share. */
import type {LintedFile, TreeLinter} from './linter.ts'
import type {Inflate} from './readers/docx/zip.ts'
import {provedVersion} from './replacement.ts'
import {count} from './reporters/wording.ts'
import {untapeOn} from './review/comments-part.ts'
import {proveReview} from './review/prove.ts'
import {openWordFile} from './review/refuse.ts'
import type {Deflate} from './review/repack.ts'
import {type Review, writeReview} from './review/review.ts'
import type {Change} from './review/tracked.ts'

export interface ReviewFileOptions {
  /** Whether better words are written as tracked changes, where nothing else changes. */
  readonly isSuggesting: boolean
  /** YYYY-MM-DD: the day that comments carry. */
  readonly today: string
  readonly inflate: Inflate
  readonly deflate: Deflate
}

/**
 * Lints a Word file and writes the findings into a copy; undefined where the linter knows no such file.
 *
 * @throws {ReadError | LimitError | ConfigError} for what cannot be read, or must stay as it is.
 */
export function reviewFile(linted: LintedFile, linter: TreeLinter, {isSuggesting, today, inflate, deflate}: ReviewFileOptions): Review | undefined {
  const {content} = linted
  const bytes = typeof content === 'function' ? content() : content
  if (!bytes) return undefined
  const word = openWordFile(bytes, inflate)
  const version = linter.lint({...linted, content: () => bytes})
  if (!version) return undefined
  const write = (changes: readonly Change[]): Review => writeReview(word, version.findings, {...untapeOn(today), deflate, changes})
  if (!isSuggesting) return write([])
  return proveReview(provedVersion(version), version.opened().document.paragraphs ?? [], {
    write,
    lint: (content) => ((again) => again && provedVersion(again))(linter.lint({...linted, content})),
  })
}

/** “12 comments, 3 suggestions → laptop.reviewed.docx”, and what could not stand where it belongs, a line each. */
export function describeReview({comments, changed, moved, left, unplaced}: Review, isSuggesting: boolean, output: string): string[] {
  const what = [count(comments, 'comment'), ...(isSuggesting ? [count(changed.length, 'suggestion')] : [])].join(', ')
  return [
    `${what} → ${output}`,
    ...(moved > 0 ? [`${moved} of them on a paragraph near by, as Word shows no comments at their place, which they name.`] : []),
    ...(left > 0 ? [`${count(left, 'more finding')}, counted in the last comment.`] : []),
    ...(unplaced > 0 ? [`${count(unplaced, 'finding')} with no text to stand at.`] : []),
  ]
}
