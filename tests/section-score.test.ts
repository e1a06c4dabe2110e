import {expect, test} from 'vitest'
import {protectedRanges} from '../src/language/protect.ts'
import {gradeOf} from '../src/language/section-score.ts'
import {sentencesOf} from '../src/language/sentence-view.ts'
import {readDocument} from '../src/read.ts'
import {growingPairs} from './section-score-pairs.ts'

function grade(content: string): number {
  return gradeOf(sentencesOf(readDocument({path: 'text.md', content}).blocks, protectedRanges))
}

test('the pairs grow', () => {
  for (const {before, after} of growingPairs) expect(after.split(/\s+/).length).toBeGreaterThan(before.split(/\s+/).length)
})

test('a text that grows because it says more is easier in at least 7 of 10 pairs', () => {
  const wrong = growingPairs.filter(({before, after}) => grade(after) >= grade(before))
  expect(wrong.length, wrong.map(({before}) => before).join('\n')).toBeLessThanOrEqual(growingPairs.length * 0.3)
})

test.each([
  ['a passive', 'We check the form. We send you the key.', 'The form is checked. The key is sent to you.'],
  ['a noun made of a verb', 'Ask us to check the desk.', 'Ask us for verification of the desk.'],
  ['an office phrase', 'Ask us before you move the desk.', 'Ask us prior to you moving the desk.'],
  ['a vague word', 'Ask us for a desk of 80 cm.', 'Ask us for a suitable desk thing.'],
  ['filler', 'Ask us for a desk.', 'Simply ask us for a desk.'],
  ['a sentence that speaks to nobody', 'Send the form to the desk.', 'The form goes to the desk.'],
  ['a longer sentence', 'Open the door. Take the key. Close the box.', 'Open the door and take the key and close the box.'],
])('%s makes the grade higher', (_, easier, harder) => {
  expect(grade(harder)).toBeGreaterThan(grade(easier))
})

test.each([
  ['technical words', 'Open the Kubernetes namespace in Terraform.', 'Open the green folder in Canada.'],
  ['code', 'Run `kubectl get pods --all-namespaces` today.', 'Run `ls` today.'],
])('%s do not', (_, one, other) => {
  expect(grade(one)).toBeCloseTo(grade(other), 5)
})

test('nothing has no grade', () => {
  expect(gradeOf([])).toBe(0)
})
