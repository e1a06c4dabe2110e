/**
 * The questions of 40 public forms as a reader counted them who had not seen the code. The counts stand in
 * quality/field-counts.json, without a word of the forms: `reader` is the first count where one was corrected, `why` says
 * for what reason. The forms themselves are read from the folder that UNTAPE_CORPUS names.
 */
import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {Glossary} from '../src/language/glossary.ts'
import {readDocument} from '../src/read.ts'
import {createViews} from '../src/views.ts'

interface Counted {
  readonly repo: string
  readonly path: string
  readonly sha1: string
  readonly format: 'issue-form' | 'issue-template'
  readonly count: number
  readonly reader?: number
  readonly why?: string
}

interface Row {
  readonly file: string
  readonly repo: string
  readonly path: string
}

const counted: readonly Counted[] = JSON.parse(readFileSync(new URL('quality/field-counts.json', import.meta.url), 'utf8'))

/** Where each counted form is in the corpus; a form that has changed since it was counted is not there. */
function findForms(folder: string): ReadonlyMap<Counted, Buffer> {
  const lines = readFileSync(join(folder, 'index.jsonl'), 'utf8').trim().split('\n')
  const rows = new Map(lines.map((line): [string, Row] => [keyOf(JSON.parse(line)), JSON.parse(line)]))
  const found = new Map<Counted, Buffer>()
  for (const form of counted) {
    const row = rows.get(keyOf(form))
    if (!row || !existsSync(join(folder, row.file))) continue
    const content = readFileSync(join(folder, row.file))
    if (createHash('sha1').update(content).digest('hex') === form.sha1) found.set(form, content)
  }
  return found
}

function keyOf({repo, path}: {readonly repo: string; readonly path: string}): string {
  return `${repo}/${path}`
}

const folder = process.env.UNTAPE_CORPUS
const hasCorpus = folder !== undefined && existsSync(join(folder, 'index.jsonl'))
const forms = hasCorpus ? findForms(folder) : new Map<Counted, Buffer>()
if (!hasCorpus) console.log('The questions of real forms were not counted: set UNTAPE_CORPUS to a folder with index.jsonl.')
else if (forms.size < counted.length) console.log(`${counted.length - forms.size} of the ${counted.length} counted forms are not in ${folder}.`)

/** What differs, as “repository/path: 3 by hand, 4 found”, and how many forms were read. */
function compare(format: Counted['format']): {readonly wrong: readonly string[]; readonly total: number} {
  const of = [...forms].filter(([form]) => form.format === format)
  const wrong = of.flatMap(([form, content]) => {
    const questions = createViews(readDocument({path: form.path, content}), new Glossary([])).questions().length
    return questions === form.count ? [] : [`${keyOf(form)}: ${form.count} by hand, ${questions} found`]
  })
  return {wrong, total: of.length}
}

test('the counts hold facts and no words of the forms, and a corrected one says why', () => {
  expect(counted.filter(({format}) => format === 'issue-form')).toHaveLength(20)
  expect(counted.filter(({format}) => format === 'issue-template')).toHaveLength(20)
  for (const {repo, path, sha1, format, count, reader, why, ...rest} of counted) {
    expect(rest).toEqual({})
    expect(`${repo}/${path} ${format}`).toMatch(/^[\w.-]+\/\S.* issue-(?:form|template)$/)
    expect(sha1).toMatch(/^[0-9a-f]{40}$/)
    expect(count).toBeGreaterThanOrEqual(0)
    expect(why === undefined).toBe(reader === undefined)
  }
})

test.skipIf(forms.size === 0)('every issue form has as many questions as by hand', () => {
  expect(compare('issue-form').wrong).toEqual([])
})

test.skipIf(forms.size === 0)('of the Markdown templates 95 in 100 have as many questions as by hand', () => {
  const {wrong, total} = compare('issue-template')
  expect(total - wrong.length, wrong.join('\n')).toBeGreaterThanOrEqual(total * 0.95)
})
