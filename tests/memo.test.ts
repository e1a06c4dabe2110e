import {expect, test} from 'vitest'
import {memoised} from '../src/document/memo.ts'

function counting<T>(answer: (text: string) => T, most?: number) {
  const asked: string[] = []
  const ask = memoised((text) => {
    asked.push(text)
    return answer(text)
  }, most)
  return {asked, ask}
}

test('a text is worked out once, also when nothing follows from it', () => {
  const {asked, ask} = counting(() => undefined)
  for (const text of ['a', 'b', 'a', 'a']) expect(ask(text)).toBeUndefined()
  expect(asked).toEqual(['a', 'b'])
})

test('texts are told apart by all of their letters', () => {
  const {ask} = counting((text) => text.length)
  expect(['', 'a', 'A', 'aa', 'a '].map(ask)).toEqual([0, 1, 1, 2, 2])
})

test('no more is kept than so many letters', () => {
  const {asked, ask} = counting((text) => text, 200)
  const long = 'x'.repeat(100)
  ask('a')
  ask(long)
  ask('a')
  expect(asked).toEqual(['a', long])
  // Now it is too much: what was known is forgotten, and the new text kept.
  ask(`${long}y`)
  ask('a')
  ask(`${long}y`)
  expect(asked).toEqual(['a', long, `${long}y`, 'a'])
})
