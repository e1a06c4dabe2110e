import {expect, test} from 'vitest'
import {provenAmong} from '../src/proof.ts'

const all = Array.from({length: 36}, (_, i) => i)

test.each<[string, (one: number) => boolean, (one: number, made: readonly number[]) => readonly number[]]>([
  ['one by one', (one) => one % 3 === 0, (one) => [one]],
  ['with their neighbours', (one) => one % 3 === 1, (one, made) => made.filter((other) => Math.floor(other / 3) === Math.floor(one / 3))],
  ['with all others', (one) => one === 17, (_, made) => made],
  ['nowhere', (one) => one === 30, () => []],
])('changes that are blamed %s are left out, and no others', (_, isGuilty, causes) => {
  let tries = 0
  const proven = provenAmong(all, (made) => {
    tries++
    return {made, faults: made.filter(isGuilty).map((one) => causes(one, made))}
  })
  expect(proven).toEqual(all.filter((one) => !isGuilty(one)))
  expect(tries).toBeLessThanOrEqual(24)
})

test('of two that are only well without each other, one is made', () => {
  const proven = provenAmong(all, (made) => ({made, faults: made.includes(3) && made.includes(20) ? [[]] : []}))
  expect(proven).toHaveLength(35)
})

test('nothing that is not proved is made, however much is tried', () => {
  expect(provenAmong(all, (made) => ({made, faults: [made]}))).toEqual([])
})
