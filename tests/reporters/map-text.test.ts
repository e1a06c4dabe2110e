import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {formatMapText} from '../../src/reporters/map-text.ts'
import {hostileDocument, list, mapOf} from '../a-map.ts'

const text = (source: string): string => formatMapText(mapOf(source))

test('a row for each step, with its lane where it changes, and marks in words', () => {
  const source = list(
    'Send the form to the buyer.',
    'The buyer answers within 2 working days.',
    'The board must approve the order.',
    'If the box is red, forward the request to the porter.',
    'If it is wrong, return to step 1.',
  )
  expect(text(source)).toBe(`How to order (p.md)

Drawn by rules from what the text states; what it leaves out is not guessed. 2
of 5 steps name who acts, 3 speak to “you”. 1 step is about somebody’s approval.
The longest way by stated times takes up to 2 working days; 4 of the 5 steps on
it state no time and count as nothing. Arrows follow the order of the text.

How to order (from line 3, 5 steps)
  1  You (the reader) ▸ Send the form to the buyer                       line 3
                        - hands over to the buyer
  2  Buyer            ▸ The buyer answers within 2 working days          line 4
                        - WAIT: 2 working days
  3  Board            ▸ The board must approve the order                 line 5
                        - APPROVAL: The board
  4  You (the reader) ▸ Forward the request to the porter                line 6
                        - ONLY if the box is red
                        - hands over to the porter
  5                   ▸ Return to step 1                                 line 7
                        - ONLY if it is wrong
                        - back to step 1
`)
})

test('the longest of several ways has a star', () => {
  const source = list('Send it.', 'If it is red, the buyer answers within 5 days.', 'Otherwise, the porter answers within 2 days.', 'Open it.')
  const rows = text(source).split('\n')
  expect(rows).toContain('* is on the longest way by stated times')
  expect(rows.filter((row) => /▸/.test(row)).map((row) => row.slice(0, 3).replaceAll(' ', ''))).toEqual(['*1', '*2', '3', '*4'])
})

test('an approval whose giver was not found, parts of steps, and what stands outside', () => {
  const source = `${list('Send the form.\n   - The request must be approved.', 'Open it.')}\n## More\n\nWe answer within 2 days.\n`
  const rows = text(source)
  expect(rows).toContain('- APPROVAL: nobody named was found')
  expect(rows).toMatch(/^ {2}1\.1 {2}Not said +▸ {3}The request must be approved +line 4$/m)
  expect(rows).toMatch(/\nStated outside the steps:\n {2}- WAIT \(line 9\): We answer within 2 days\.\n$/)
})

test('items that were not read, and lists that are a part of a step, are told', () => {
  expect(text('# How to\n\n1. Open the box.\n2. Red paint\n3. Close the box.\n')).toContain(
    'Left out: 1 item in which nothing to do was found (line 4).\n  1  You (the reader) ▸ Open the box',
  )
  const parts = '# Order\n\n## Step 1: Send it\n\n1. Sign it.\n2. Post it.\n\n## Step 2: Open it\n\nTake it out.\n'
  expect(text(parts)).toContain('\nStep 1: Send it (part of step 1 above, from line 5, 2 steps)\n')
})

test('no steps: one sentence says what was looked for', () => {
  expect(text('# Desks\n\nWe have some.\n').replace(/\n/g, ' ')).toBe(
    'Desks (p.md)  No steps were found: a map is drawn from lists, boxes to tick, tables and numbered headings that tell somebody what to do, best from a numbered list of instructions. ',
  )
})

describe('whatever a document says', () => {
  test('no line is longer than 80 characters, and none steers the terminal or a workflow', () => {
    fc.assert(
      fc.property(hostileDocument, (source) => {
        const out = text(source)
        for (const line of out.split('\n')) {
          expect([...line].length).toBeLessThanOrEqual(80)
          expect(line).not.toMatch(/^\s*::|##\[|\s$/)
        }
        expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u)
      }),
      {numRuns: 100, seed: 1},
    )
  })
})
