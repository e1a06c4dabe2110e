import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {anchorOf, hunkLines, isInOneHunk} from '../../action/anchors.ts'
import {hunksOf, unifiedDiff} from '../github/unified-diff.ts'
import {finding} from './models.ts'

describe('the lines that take a comment', () => {
  test('are the added and the unchanged lines of each hunk', () => {
    const patch = '@@ -1,4 +1,5 @@\n One\n-Two\n+Zwei\n+Deux\n Three\n Four\n@@ -20,2 +21,3 @@ Section\n Twenty\n+Inside\n End\n\\ No newline at end of file'
    expect(hunkLines(patch)).toEqual([
      {start: 1, end: 5},
      {start: 21, end: 23},
    ])
  })

  test('are none without a patch, in a hunk that only takes away, and where a carriage return ends lines for us only', () => {
    expect(hunkLines(undefined)).toEqual([])
    expect(hunkLines('@@ -1,2 +0,0 @@\n-One\n-Two')).toEqual([])
    expect(hunkLines('@@ -1 +1 @@\n-One\n+O\rne')).toEqual([])
    expect(hunkLines('@@ -1 +1,2 @@\n One\r\n+Two\r')).toEqual([{start: 1, end: 2}])
  })

  test('a line that looks like the head of a hunk is a line', () => {
    expect(hunkLines('@@ -0,0 +1,2 @@\n+@@ -1 +9 @@\n+Two')).toEqual([{start: 1, end: 2}])
  })

  test('are those that the diff of any two texts shows', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '', 'c c', '-d', '+e', '@@ -1 +1 @@'), {maxLength: 40}).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const {patch} = unifiedDiff(before, after)
        const ours = hunkLines(patch === '' ? undefined : patch).flatMap(({start, end}) => Array.from({length: end - start + 1}, (_, i) => start + i))
        expect(ours).toEqual(hunksOf(patch).flatMap(({RIGHT}) => [...RIGHT]))
      }),
      {numRuns: 300},
    )
  })
})

describe('a finding stands', () => {
  const hunks = [
    {start: 3, end: 6},
    {start: 20, end: 22},
  ]
  const over = (start: number, end: number, column = 5) => ({
    position: {start: {line: start, column: 1, offset: 0}, end: {line: end, column, offset: 9}},
  })

  test('on its own lines if one hunk shows them all', () => {
    expect(anchorOf(finding(4), hunks)).toEqual({start: 4, end: 4})
    expect(anchorOf(over(3, 6), hunks)).toEqual({start: 3, end: 6})
  })

  test('on the first line that is shown if not all are', () => {
    expect(anchorOf(over(1, 4), hunks)).toEqual({start: 3, end: 3})
    expect(anchorOf(over(5, 21), hunks)).toEqual({start: 5, end: 5})
  })

  test('not on the line behind, when it ends with a line break', () => {
    expect(anchorOf(over(6, 7, 1), hunks)).toEqual({start: 6, end: 6})
  })

  test('nowhere outside the diff, and not without a place', () => {
    expect(anchorOf(finding(10), hunks)).toBe(null)
    expect(anchorOf({position: null}, hunks)).toBe(null)
    expect(anchorOf(finding(4), [])).toBe(null)
  })

  test('a range over two hunks is in none', () => {
    expect(isInOneHunk({start: 5, end: 20}, hunks)).toBe(false)
    expect(isInOneHunk({start: 20, end: 22}, hunks)).toBe(true)
    expect(isInOneHunk({start: 22, end: 20}, hunks)).toBe(false)
  })
})
