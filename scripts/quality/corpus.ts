/** Reads and lints a corpus of real documents: a folder with index.jsonl, one line a file with file, kind and repo. */
import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {entries} from '../../glossary/index.ts'
import {rules} from '../../rules/index.ts'
import type {Document} from '../../src/document/document.ts'
import {factsOf, type Related} from '../../src/facts.ts'
import type {Finding} from '../../src/finding.ts'
import {Glossary} from '../../src/language/glossary.ts'
import {lintDocument} from '../../src/lint.ts'
import {readDocument} from '../../src/read.ts'
import {folderOf, linkedPaths, relatedPaths} from '../../src/related.ts'

/** A line of the corpus's index. */
export interface Row {
  readonly file: string
  /** issue_form_*, issue_md_*, process_doc and others. */
  readonly kind: string
  readonly repo: string
  /** In its repository. */
  readonly path: string
}

/** A document of the corpus with what every rule says of it, also those that are off by default. */
export interface Linted {
  readonly row: Row
  readonly document: Document
  readonly findings: readonly Finding[]
}

/** A: to tune on. B: to mark. C: drawn once, at the end. */
export type Part = 'A' | 'B' | 'C'

/** The part of a repository: its documents resemble each other, so they stay together. */
export function partOf({repo}: Row): Part {
  const digit = Number.parseInt(createHash('sha256').update(repo).digest('hex').charAt(0), 16)
  return digit < 8 ? 'A' : digit < 12 ? 'B' : 'C'
}

export const folder = process.env.UNTAPE_CORPUS ?? '../shared/corpus'
const today = '2026-01-01'

/** The index, of the kinds that untape reads; the process ends with one sentence when there is no corpus. */
export function readRows(): Row[] {
  if (!existsSync(join(folder, 'index.jsonl'))) {
    console.log(`No corpus at ${folder}: set UNTAPE_CORPUS to a folder with index.jsonl.`)
    process.exit(0)
  }
  return readFileSync(join(folder, 'index.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
    .filter(({kind}) => /^(?:issue_|process_doc)/.test(kind))
}

const glossary = new Glossary(entries)
/** Rules that are off are measured too. */
const settings = Object.fromEntries(rules.filter(({severity}) => severity === 'off').map(({id}) => [id, {severity: 'note' as const}]))

/** Whether a rule speaks by default. */
export const isOn = new Map(rules.map(({id, severity}) => [id, severity !== 'off']))

/** Reads a document of the corpus. */
export function readRow(row: Row): Document {
  return readDocument({path: row.file, content: readFileSync(join(folder, row.file))})
}

/** Lints the documents of the corpus that are asked for with every rule, each among those of its repository. */
export function lintCorpus(isWanted: (row: Row) => boolean): Linted[] {
  const rows = readRows()
  const wanted = rows.filter(isWanted)
  const repositories = new Set(wanted.map(({repo}) => repo))
  const documents = new Map(rows.filter(({repo}) => repositories.has(repo)).map((row) => [keyOf(row), readRow(row)]))
  const folders = groupByFolder([...documents.keys()])
  return wanted.flatMap((row) => {
    const document = documents.get(keyOf(row))
    if (!document) return []
    const related = (): Related[] => relatedTo(document, row, documents, folders)
    return [{row, document, findings: lintDocument(document, {rules, glossary, settings, surroundings: {repository: row.repo}, related, today})}]
  })
}

function keyOf({repo, path}: Row): string {
  return `${repo}/${path}`
}

function groupByFolder(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>()
  for (const path of paths) folders.set(folderOf(path), [...(folders.get(folderOf(path)) ?? []), path])
  return folders
}

/** What the documents of the corpus say that stand around one in its repository. */
function relatedTo(
  document: Document,
  {repo, path}: Row,
  documents: ReadonlyMap<string, Document>,
  folders: ReadonlyMap<string, readonly string[]>,
): Related[] {
  const namesIn = (parent: string): string[] => (folders.get(parent === '' ? repo : `${repo}/${parent}`) ?? []).map((one) => one.split('/').at(-1) ?? '').sort()
  return relatedPaths(path, document.format, linkedPaths({path, links: document.links}), namesIn).flatMap((one) => {
    const other = documents.get(`${repo}/${one}`)
    return other ? [{path: one, facts: factsOf(other)}] : []
  })
}

/** A seeded sample without replacement, in the order of the items. */
export function sample<T>(items: readonly T[], size: number, seed: number): T[] {
  const keyed = items.map((item, i) => ({item, i, key: createHash('sha256').update(`${seed}:${i}`).digest('hex')}))
  const chosen = keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, size)
  return chosen.sort((a, b) => a.i - b.i).map(({item}) => item)
}
