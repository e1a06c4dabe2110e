import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Glossary} from '../src/language/glossary.ts'
import {inflections, isIrregular} from '../src/language/inflect.ts'
import {readDocument} from '../src/read.ts'

const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
const word = fc.string({unit: letters, minLength: 4, maxLength: 9})

test('all forms of a regular word of four letters or more begin with the same three', () => {
  fc.assert(
    fc.property(word, (one) => {
      fc.pre(!isIrregular(one))
      for (const {form} of inflections(one)) expect(form.slice(0, 3)).toBe(one.slice(0, 3))
    }),
    {numRuns: 2000},
  )
})

test.each([
  ['form desk', 'form of desk', false],
  ['form desk', 'form desks', true],
  ['form desk', 'formdesk', true],
  ['spin up', 'spun up', true],
  ['copy number', 'copy numbers', true],
  ['go live', 'went live', true],
  ['TLS offload', 'TLS offloads', true],
  ["runner's desk", 'runner’s desk', true],
])('“%s” is found in “%s”: %s', (term, written, isFound) => {
  const part = /^(?:spin|go)/.test(term) ? 'verb' : undefined
  const glossary = new Glossary([{term, status: 'explain', means: 'Something.', source: 'test', ...(part ? {part} : {})}])
  const [block] = readDocument({path: 'a.md', content: `We know the ${written} here.`}).blocks
  expect(block && [...glossary.match(block, [])].map(({text}) => text)).toEqual(isFound ? [written] : [])
})
