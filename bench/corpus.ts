/**
 * Files for benchmarks, made of the sections of real documents: as many as are
 * wanted, of the lengths that real ones have. The same seed and the same
 * documents give the same bytes.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {uniformInt} from 'pure-rand/distribution/uniformInt'
import {xoroshiro128plus} from 'pure-rand/generator/xoroshiro128plus'

/** A set of files: as many as drawn documents give, or one of a given length. */
export interface SetSize {
  readonly name: string
  readonly files: number
  /** The length of each file in UTF-16 code units; drawn from the real documents when left out. */
  readonly length?: number
}

/** The 1 MB that slow tools are measured on, and the file that starting is measured with. */
export const part: SetSize = {name: 'part', files: 170}
export const single: SetSize = {name: 'single', files: 1, length: 10_240}

/** Where benchmarks write when they are told nothing else: outside of the project. */
export const scratch = join(tmpdir(), 'untape-bench')

const kinds = ['process_doc', 'issue_md_request', 'issue_md_other']
const frontMatter = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n/
const fence = /^ {0,3}(`{3,}|~{3,})/
const heading = /^#{1,6}[ \t]/

/** The real documents, in the order of their names; undefined when there is no corpus. */
export function readRealDocuments(folder: string | undefined): string[] | undefined {
  if (folder === undefined || !existsSync(join(folder, 'files', 'process_doc'))) return undefined
  return kinds
    .map((kind) => join(folder, 'files', kind))
    .filter((path) => existsSync(path))
    .flatMap((path) =>
      readdirSync(path)
        .sort()
        .map((name) => readFileSync(join(path, name), 'utf8')),
    )
}

/** The real documents of UNTAPE_CORPUS; the process ends with one sentence when there are none. */
export function requireDocuments(): string[] {
  const documents = readRealDocuments(process.env.UNTAPE_CORPUS)
  if (documents) return documents
  console.error('Set UNTAPE_CORPUS to a corpus of real documents: a folder with files/process_doc and its like.')
  process.exit(2)
}

/** A document cut before its headings, without front matter; lines in fences are no headings. */
export function sectionsOf(document: string): string[] {
  const sections: string[][] = [[]]
  let open: string | undefined
  for (const line of document.replace(frontMatter, '').split('\n')) {
    const marks = fence.exec(line)?.[1]
    if (open === undefined && heading.test(line)) sections.push([])
    if (open === undefined) open = marks
    else if (marks?.startsWith(open) && line.trim() === marks) open = undefined
    sections.at(-1)?.push(line)
  }
  return sections.map((lines) => lines.join('\n').trimEnd()).filter((text) => text.trim() !== '')
}

/** The texts of a set. */
export function recombine(documents: readonly string[], {files, length}: SetSize, seed: number): string[] {
  const random = xoroshiro128plus(seed)
  const sections = documents.flatMap(sectionsOf)
  const draw = <T>(list: readonly T[]): T | undefined => list[uniformInt(random, 0, list.length - 1)]
  return Array.from({length: files}, () => {
    const like = draw(documents) ?? ''
    const wanted = length ?? like.length
    let text = frontMatter.exec(like)?.[0] ?? ''
    for (let parts = 0; ; parts++) {
      const section = draw(sections) ?? ''
      // The section after which the length is nearest to the wanted one is the last.
      if (parts > 0 && text.length + section.length / 2 > wanted) return text
      text += `${section}\n\n`
    }
  })
}

/** Writes a set below a folder, 50 files to a folder as in a handbook, and says where it is and how large. */
export function writeSet(folder: string, set: SetSize, seed: number, documents: readonly string[]): {path: string; files: string[]; bytes: number} {
  const path = join(folder, 'corpus', set.name)
  rmSync(path, {recursive: true, force: true})
  let bytes = 0
  const files = recombine(documents, set, seed).map((text, i) => {
    const below = join(path, `part-${String(Math.floor(i / 50)).padStart(3, '0')}`)
    const file = join(below, `page-${String(i).padStart(5, '0')}.md`)
    mkdirSync(below, {recursive: true})
    writeFileSync(file, text)
    bytes += Buffer.byteLength(text)
    return file
  })
  return {path, files, bytes}
}
