/** Lines of a Word form that once were read wrongly. */
import {expect, test} from 'vitest'
import {readDocument} from '../../src/index.ts'
import {isReadable} from '../../src/read.ts'
import {heading, makeDocx, paragraph, run, table} from './make-docx.ts'

function read(body: string) {
  return readDocument({path: 'forms/form.docx', content: makeDocx({body})})
}

function labels(body: string): (string | undefined)[] {
  return read(body).fields.map(({label}) => label?.text)
}

test('a date drawn in three is one place to write', () => {
  expect(labels(paragraph(run('Date: ____ / ____ / ______   Name: ________')))).toEqual(['Date', 'Name'])
})

test('a heading stands in the section that it begins, with or without a question below it', () => {
  const document = read(heading('1. One') + paragraph(run('Text.')) + heading('2. Next', 2) + paragraph(run('Name: ____')))
  expect(document.paragraphs?.map(({section}) => section)).toEqual(['1. One', '1. One', '2. Next', '2. Next'])
})

test('a row of names below an empty row names the places above', () => {
  const cells = (texts: readonly string[]): string[] => texts.map((text) => paragraph(run(text)))
  expect(labels(table([cells(['', '', '']), cells(['Manager', '', 'Date'])]))).toEqual(['Manager', 'Date'])
})

test('heads of columns to tick are what there is to choose, and stand once in the document', () => {
  const row = (...texts: readonly string[]): string[] => texts.map((text) => paragraph(run(text)))
  const {fields, blocks} = read(table([row('Question', 'Yes', 'No', 'Remarks'), row('Is it on?', '', '', ''), row('Is it clean?', '', '', '')]))
  expect(fields.map(({kind, label, options}) => [kind, label?.text, ...options.map(({text}) => text)])).toEqual([
    ['choices', 'Is it on?', 'Yes', 'No'],
    ['choices', 'Is it clean?', 'Yes', 'No'],
  ])
  expect(blocks.filter(({text}) => text === 'Yes')).toHaveLength(1)
})

test('boxes with no question are a list to work through, and ask nobody', () => {
  const [field] = read(['Cable', 'Dock', 'Screen'].map((text) => paragraph(run(`☐ ${text}`))).join('')).fields
  expect(field).toMatchObject({kind: 'steps', label: undefined})
})

test('a contract says itself what it calls the one who signs', () => {
  expect(labels(paragraph(run('This is made between the Company and ________________ (the “Supplier”) on the first day of work.')))).toEqual(['Supplier'])
})

test('a folder is not judged by its reviewed copies', () => {
  expect(['a.docx', 'a.reviewed.docx', '~$a.docx'].map((path) => isReadable(`forms/${path}`))).toEqual([true, false, false])
})
