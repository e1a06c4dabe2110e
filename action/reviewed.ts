/** Copies of changed Word files with the new findings as comments, for the workflow to upload. */
import {join} from 'node:path'
import type {Finding} from '../src/finding.ts'
import {ReadError} from '../src/read.ts'
import {LimitError} from '../src/readers/limits.ts'
import {untapeOn} from '../src/review/comments-part.ts'
import {openWordFile} from '../src/review/refuse.ts'
import {writeReview} from '../src/review/review.ts'
import {deflate, inflate} from '../src/zlib.ts'

/** A Word file with what is new in it. */
export interface WordChange {
  /** From the root of the repository, with `/`. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly findings: readonly Finding[]
}

/** What was written, and what could not be. */
export interface Reviewed {
  /** The copies by their paths in the repository. */
  readonly paths: readonly string[]
  readonly notes: readonly string[]
}

/** Pull requests with more Word files are no review of a form. */
const most = 50

/** Writes the copies below a folder, each at the path that it has in the repository. */
export function writeReviewed(files: readonly WordChange[], folder: string, today: string, write: (file: string, bytes: Uint8Array) => void): Reviewed {
  const paths: string[] = []
  const notes: string[] = []
  for (const {path, bytes, findings} of files.slice(0, most)) {
    const copy = copyOf(bytes, findings, today)
    if (typeof copy === 'string') {
      notes.push(`No reviewed copy of ${path}: ${copy}.`)
      continue
    }
    write(join(folder, ...path.split('/')), copy)
    paths.push(path)
  }
  if (files.length > most) notes.push(`Reviewed copies were written of ${most} Word files; there are ${files.length - most} more.`)
  return {paths, notes}
}

/** The copy, or why there is none. */
function copyOf(bytes: Uint8Array, findings: readonly Finding[], today: string): Uint8Array | string {
  try {
    return writeReview(openWordFile(bytes, inflate), findings, {...untapeOn(today), deflate}).bytes
  } catch (error) {
    if (error instanceof ReadError || error instanceof LimitError) return error.message
    throw error
  }
}
