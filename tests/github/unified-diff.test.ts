import fc from 'fast-check'
import {expect, test} from 'vitest'
import {hunksOf, lineMap, unifiedDiff} from './unified-diff.ts'

/** Texts of few different lines, so that much is common; the last line may end without a break. */
const text = fc
  .tuple(fc.array(fc.constantFrom('a', 'b', 'c', '', '-', '+', '@@ -1 +1 @@', '\\'), {maxLength: 40}), fc.boolean())
  .map(([lines, ends]) => lines.join('\n') + (ends && lines.length > 0 ? '\n' : ''))

/** What is left of a text when its patch is applied: a second reading of the format, line by line. */
function apply(before: string, patch: string): string {
  const old = before.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const made: string[] = []
  let at = 0
  const lines = patch === '' ? [] : patch.split('\n')
  for (let index = 0; index < lines.length; ) {
    const [, start = '0', size = '1', , young = '1'] = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@$/.exec(lines[index++] ?? '') ?? []
    const first = Number(size) === 0 ? Number(start) : Number(start) - 1
    made.push(...old.slice(at, first))
    at = first
    for (let [left, right] = [Number(size), Number(young)]; left > 0 || right > 0 || lines[index]?.startsWith('\\'); index++) {
      const line = lines[index] ?? ''
      if (line.startsWith('\\')) continue
      const content = line.slice(1) + (lines[index + 1] === '\\ No newline at end of file' ? '' : '\n')
      if (!line.startsWith('+')) {
        expect(old[at++]).toBe(content)
        left--
      }
      if (!line.startsWith('-')) {
        made.push(content)
        right--
      }
    }
  }
  return [...made, ...old.slice(at)].join('')
}

test('a patch makes the new text out of the old one, and counts its lines', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const {patch, additions, deletions} = unifiedDiff(before, after)
      expect(apply(before, patch)).toBe(after)
      expect(patch === '').toBe(before === after)
      const count = (value: string) => value.match(/[^\n]*\n|[^\n]+$/g)?.length ?? 0
      expect(additions - deletions).toBe(count(after) - count(before))
    }),
    {numRuns: 500},
  )
})

test('a line goes to a line with the same words, and the order stays', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const [old, young] = [before.split('\n'), after.split('\n')]
      const pairs = [...lineMap(before, after)]
      for (const [from, to] of pairs) expect(young[to - 1]).toBe(old[from - 1])
      expect(pairs.map(([, to]) => to)).toEqual(pairs.map(([, to]) => to).sort((a, b) => a - b))
    }),
    {numRuns: 500},
  )
})

test('the lines of a hunk that can be commented, for each side', () => {
  const lines = Array.from({length: 30}, (_, index) => `${index + 1}\n`)
  const {patch} = unifiedDiff(
    lines.join(''),
    lines
      .filter((_, index) => index !== 4)
      .join('')
      .replace('20\n', '20\nnew\n'),
  )
  expect(patch.split('\n').filter((line) => line.startsWith('@@'))).toEqual(['@@ -2,7 +2,6 @@', '@@ -18,6 +17,7 @@'])
  expect(hunksOf(patch).map(({LEFT, RIGHT}) => [[...LEFT], [...RIGHT]])).toEqual([
    [
      [2, 3, 4, 5, 6, 7, 8],
      [2, 3, 4, 5, 6, 7],
    ],
    [
      [18, 19, 20, 21, 22, 23],
      [17, 18, 19, 20, 21, 22, 23],
    ],
  ])
  expect(hunksOf('')).toEqual([])
})
