/** The documents that stages and rules are measured on. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {isReadable} from '../src/read.ts'
import {part, recombine, requireDocuments} from './corpus.ts'

export interface Source {
  readonly path: string
  readonly bytes: Uint8Array
}

/** The files of a folder, or about 1 MB made of the corpus. */
export function readSources(from: string | undefined): Source[] {
  if (from !== undefined) {
    return readdirSync(from, {recursive: true, encoding: 'utf8'})
      .filter((name) => /\.md$/.test(name) && isReadable(name))
      .sort()
      .map((name) => ({path: name, bytes: readFileSync(join(from, name))}))
  }
  return recombine(requireDocuments(), part, 1).map((text, i) => ({path: `page-${i}.md`, bytes: Buffer.from(text)}))
}

/** How much text that is, in millions of bytes. */
export function megabytesOf(sources: readonly Source[]): number {
  return sources.reduce((sum, {bytes}) => sum + bytes.length, 0) / 1e6
}
