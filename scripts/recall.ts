/**
 * How much of what readers marked in full documents untape finds.
 *
 *   UNTAPE_CORPUS=../shared/corpus npm run recall
 *   npm run recall -- --missed
 *
 * The marks stand in tests/quality/recall.json, by offset: no text. Those in recall-fetched.json are of public documents
 * outside of the corpus, named by repository and path: who gets them into a folder with an index.jsonl measures them with
 * --marks (`sha256` tells the version that was marked, by its first 16 digits). A mark is
 * found when a span of the view or of the finding overlaps it. --missed shows
 * what was missed in the documents that the rules were tuned on.
 */
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {entries} from '../glossary/index.ts'
import {Glossary} from '../src/language/glossary.ts'
import {createViews} from '../src/views.ts'
import {type Linted, lintCorpus, type Row} from './quality/corpus.ts'
import {shareText} from './quality/wilson.ts'

type MarkType = 'approval' | 'answer-time' | 'undefined-acronym' | 'known-question' | 'office-use'
type Stretch = {readonly start: number; readonly end: number}

interface MarkedDocument {
  readonly file: string
  /** Whether the rules were tuned on these marks. */
  readonly tuned: boolean
  readonly marks: readonly (readonly [type: MarkType, start: number, end: number])[]
}

const {values} = parseArgs({options: {missed: {type: 'boolean'}, marks: {type: 'string'}}})
const {documents} = JSON.parse(readFileSync(values.marks ?? new URL('../tests/quality/recall.json', import.meta.url), 'utf8')) as {
  documents: MarkedDocument[]
}
const marked = new Map(documents.map((one) => [one.file, one]))
const glossary = new Glossary(entries)
const nameOf = ({file, repo, path}: Row): string => (marked.has(file) ? file : `${repo}/${path}`)
const linted = lintCorpus((row) => marked.has(nameOf(row)))
for (const isTuned of [true, false]) {
  const counts = new Map<MarkType, {found: number; n: number}>()
  let files = 0
  for (const one of linted) {
    const {tuned, marks = []} = marked.get(nameOf(one.row)) ?? {}
    if (tuned !== isTuned) continue
    files++
    const found = foundIn(one)
    for (const [type, start, end] of marks) {
      const count = counts.get(type) ?? {found: 0, n: 0}
      const isFound = found[type].some((span) => span.start < end && start < span.end)
      counts.set(type, {found: count.found + (isFound ? 1 : 0), n: count.n + 1})
      if (values.missed && isTuned && !isFound) console.log(`missed: ${type} ${one.row.file} ${start}-${end}`)
    }
  }
  if (files === 0) continue
  console.log(`${files} documents whose marks the rules were ${isTuned ? '' : 'not '}tuned on`)
  for (const [type, {found, n}] of [...counts].sort()) console.log(`  ${type}: ${shareText(found, n)}`)
}

/** Where untape sees something of each type. */
function foundIn({document, findings}: Linted): Record<MarkType, Stretch[]> {
  const views = createViews(document, glossary)
  const of = (...ids: string[]): Stretch[] =>
    findings.filter(({rule}) => ids.includes(rule)).flatMap(({span, occurrences}) => [...(span ? [span] : []), ...(occurrences ?? [])])
  return {
    approval: views
      .approvals()
      .filter(({isNegated}) => !isNegated)
      .map(({span}) => span),
    'answer-time': views.answerTimes().flatMap(({span}) => span ?? []),
    'undefined-acronym': of('no-undefined-acronym', 'require-explained-term', 'no-jargon'),
    'known-question': of('no-known-question'),
    'office-use': of('no-office-use-fields'),
  }
}
