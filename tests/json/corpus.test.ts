/**
 * Real forms in JSON, when UNTAPE_CORPUS names a folder of them: each is read or refused with a reason, spans are exact,
 * and the questions are as many as were counted by hand, from the JSON, before the readers had seen a file. The counts
 * stand in quality/json-fields.json without a word of the files. What was counted: what a requester fills in. Not what
 * is hidden, worked out or answered already, nor boxes to agree with; each line of a survey. `atFirst` is what the readers
 * found at first sight where that was another number. Who counted also wrote the readers.
 */
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {type Document, lint, ReadError, readDocument} from '../../src/index.ts'
import {Glossary} from '../../src/language/glossary.ts'
import {createViews} from '../../src/views.ts'
import {type RealDocument, realDocuments} from '../real-documents.ts'
import {checkSpans} from './read-json.ts'

interface Counted {
  readonly repo: string
  readonly path: string
  readonly sha1: string
  readonly format: string
  readonly count: number
  readonly atFirst?: number
}

const counted: readonly Counted[] = JSON.parse(readFileSync(new URL('../quality/json-fields.json', import.meta.url), 'utf8'))
const corpus = realDocuments('The questions of real forms in JSON were not counted')
const rows = corpus.of(/^json_/)

/** Undefined for a file that is none of the three. */
function open({file, path}: RealDocument): Document | undefined {
  try {
    return readDocument({path: path.split('/').at(-1) ?? '', content: readFileSync(join(corpus.folder, file))})
  } catch (error) {
    if (!(error instanceof ReadError)) throw new Error(file, {cause: error})
    expect(error.message).toBe('this JSON is neither a form of form.io, nor a JSON Schema of a form, nor an Adaptive Card')
    return undefined
  }
}

test.skipIf(!corpus.areThere)('every file is read with exact spans, or it is a schema of cards and no form', {timeout: 300_000}, () => {
  expect(rows.length).toBeGreaterThan(0)
  const refused = rows.filter((row) => {
    const document = open(row)
    if (!document) return true
    checkSpans(document)
    for (const {span, quote} of lint(document, {today: '2026-11-26'})) if (span) expect(document.source.slice(span.start, span.end), row.file).toBe(quote)
    return false
  })
  console.log(`${rows.length - refused.length} forms in JSON were read, ${refused.length} files are none`)
  for (const {path} of refused) expect(path).toMatch(/adaptive-card\.json$/)
})

test.skipIf(!corpus.areThere).each(['formio', 'json-schema', 'adaptive-card'])(
  '%s: the questions are those of the hand count',
  {timeout: 300_000},
  (format) => {
    const wrong: string[] = []
    const files = counted.filter((one) => one.format === format)
    let read = 0
    for (const {repo, path, sha1, count} of files) {
      const row = rows.find((one) => one.repo === repo && one.path === path)
      if (
        !row ||
        createHash('sha1')
          .update(readFileSync(join(corpus.folder, row.file)))
          .digest('hex') !== sha1
      )
        continue
      const document = open(row)
      const found = document ? createViews(document, new Glossary([])).questions().length : 0
      if (found !== count || document?.format !== format) wrong.push(`${path}: ${count} by hand, ${found} found`)
      read++
    }
    const [all, first] = [files.reduce((sum, {count}) => sum + count, 0), files.reduce((sum, {count, atFirst = count}) => sum + atFirst, 0)]
    console.log(`${format}: ${read} of ${files.length} files, ${all} questions counted by hand; at first sight ${first} found`)
    expect(read).toBe(files.length)
    expect(wrong).toEqual([])
  },
)
