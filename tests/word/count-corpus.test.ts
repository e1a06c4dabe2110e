/** Real Word files, when UNTAPE_CORPUS names a folder of them: each is read or refused with a reason, and no control is lost or read twice. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {LimitError, ReadError, readDocument} from '../../src/index.ts'
import {realDocuments} from '../real-documents.ts'
import {countControls} from './count-controls.ts'

const corpus = realDocuments('The controls of real Word files were not counted')
const rows = corpus.of(/^docx_/)

test.skipIf(!corpus.areThere)('the fields of each file have as many controls as another parser counts', {timeout: 600_000}, () => {
  expect(rows.length).toBeGreaterThan(0)
  let [files, refused, controls] = [0, 0, 0]
  const wrong: string[] = []
  for (const {file} of rows) {
    const content = readFileSync(join(corpus.folder, file))
    try {
      const document = readDocument({path: file, content})
      const found = document.fields.reduce((sum, one) => sum + (one.controls ?? 0), 0)
      const counted = countControls(content)
      if (found !== counted) wrong.push(`${file}: ${found} of ${counted}`)
      controls += counted
      files++
    } catch (error) {
      if (!(error instanceof ReadError || error instanceof LimitError)) throw new Error(file, {cause: error})
      expect(error.message, file).toMatch(/^[^\n]{10,200}$/)
      refused++
    }
  }
  console.log(`${files} Word files were read, ${refused} refused; ${controls} controls`)
  expect(wrong).toEqual([])
})
