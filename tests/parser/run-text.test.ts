import {expect, it} from 'vitest'
import {TextBuilder} from '../../src/document/text.ts'
import {RunText} from '../../src/readers/markdown/run-text.ts'

it('has the offsets of a text that writes each of them down', () => {
  const [plain, runs] = [new TextBuilder(), new RunText()]
  for (const text of [plain, runs]) {
    text.pushVerbatim('Ask for ', 3)
    text.push('&', 11, 16)
    text.pushVerbatim('', 16)
    text.push('fi', 16, 23)
    text.push(' ', 23, 27)
    text.pushVerbatim('it', 27)
  }
  const {text, starts, ends} = runs
  expect({text, starts, ends}).toEqual({...plain})
  expect(starts).toHaveLength(text.length)
})
