import {expect, test} from 'vitest'
import {Turns} from '../../src/mcp/turns.ts'

test('one after the other, and what was cancelled meanwhile is never done', async () => {
  const turns = new Turns()
  const done: string[] = []
  const cancelled = new AbortController()
  const {signal} = new AbortController()
  const first = turns.take(signal, () => {
    done.push('first')
    cancelled.abort()
  })
  const second = turns.take(cancelled.signal, () => done.push('second'))
  const third = turns.take(signal, () => {
    throw new Error('third')
  })
  const fourth = turns.take(signal, () => done.push('fourth'))
  expect(done).toEqual([])
  await first
  await expect(second).rejects.toThrow('aborted')
  await expect(third).rejects.toThrow('third')
  await fourth
  expect(done).toEqual(['first', 'fourth'])
})
