/** The documents that stages and rules are measured on. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {isReadable} from '../src/read.ts'
import {part, readRealDocuments, recombine} from './corpus.ts'

export interface Source {
  readonly path: string
  readonly bytes: Uint8Array
}

/** The files of a folder, or about 1 MB made of the corpus; the process ends with one sentence when there is neither. */
export function readSources(from: string | undefined): Source[] {
  if (from !== undefined) {
    return readdirSync(from, {recursive: true, encoding: 'utf8'})
      .filter((name) => /\.md$/.test(name) && isReadable(name))
      .sort()
      .map((name) => ({path: name, bytes: readFileSync(join(from, name))}))
  }
  const documents = readRealDocuments(process.env.UNTAPE_CORPUS)
  if (!documents) {
    console.error('Set UNTAPE_CORPUS to a corpus of real documents (a folder with files/process_doc), or name a folder with --from.')
    process.exit(2)
  }
  return recombine(documents, part, 1).map((text, i) => ({path: `page-${i}.md`, bytes: Buffer.from(text)}))
}

/** How much text that is, in millions of bytes. */
export function megabytesOf(sources: readonly Source[]): number {
  return sources.reduce((sum, {bytes}) => sum + bytes.length, 0) / 1e6
}
