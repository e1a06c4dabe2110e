import {expect, test} from 'vitest'
import {growingPairs} from './section-score-pairs.ts'

test('the pairs grow', () => {
  for (const {before, after} of growingPairs) expect(after.split(/\s+/).length).toBeGreaterThan(before.split(/\s+/).length)
})
