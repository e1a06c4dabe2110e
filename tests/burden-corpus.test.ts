/** The burden of real forms, when UNTAPE_CORPUS names a folder of them. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {reportBurden} from '../src/burden-report.ts'
import {fieldClasses} from '../src/document/field-class.ts'
import {Glossary} from '../src/language/glossary.ts'
import {readDocument} from '../src/read.ts'
import {createViews} from '../src/views.ts'
import {realDocuments} from './real-documents.ts'

const corpus = realDocuments('The burden of real forms was not worked out')

test.skipIf(!corpus.areThere)('every request form is measured, and every field has a class or is called a guess', {timeout: 600_000}, () => {
  const rows = corpus.of(/^issue_(?:form|md)_request$/)
  expect(rows.length).toBeGreaterThan(0)
  const none = new Glossary([])
  let [fields, guesses] = [0, 0]
  for (const {file, path} of rows) {
    const document = readDocument({path, content: readFileSync(join(corpus.folder, file))})
    const burden = reportBurden({document, views: createViews(document, none)})
    for (const field of burden.fields) {
      expect(fieldClasses, path).toContain(field.class)
      expect(field.why, path).not.toBe('')
      expect(field.minutes, path).toBeGreaterThanOrEqual(0)
      fields++
      if (!field.isSure) guesses++
    }
    const {minutes} = burden.burden
    expect(minutes === null, path).toBe(burden.questions === 0)
    if (minutes) expect((minutes.low ?? 0) <= minutes.mid && minutes.mid <= (minutes.high ?? Number.POSITIVE_INFINITY), path).toBe(true)
  }
  console.log(`${rows.length} request forms, ${fields} fields, ${guesses} of them classed by a guess`)
})
