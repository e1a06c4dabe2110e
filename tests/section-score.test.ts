import {describe, expect, test} from 'vitest'
import {lint} from '../src/index.ts'
import {protectedRanges} from '../src/language/protect.ts'
import {scoreOf} from '../src/language/section-score.ts'
import {sentencesOf} from '../src/language/sentence-view.ts'
import {readDocument} from '../src/read.ts'
import {growingPairs} from './section-score-pairs.ts'

function grade(content: string): number {
  return scoreOf(sentencesOf(readDocument({path: 'text.md', content}).blocks, protectedRanges)).grade
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
  expect(scoreOf([])).toEqual({grade: 0, causes: []})
})

describe('the rule', () => {
  const hard = [
    'The allocation of laboratory keys is administered by the facilities department after verification of the eligibility of every individual applicant by the secretariat.',
    'Reimbursement of expenditure incurred in connection with the replacement of keys is considered where documentation of the circumstances is available to the department.',
    'Applications for the extension of existing authorisations are evaluated periodically by the secretariat in consultation with representatives of the departments concerned.',
    'Consideration of exceptional circumstances is dependent on the availability of appropriate documentation and on the determination of the responsible administration.',
    'The secretariat is under no obligation to communicate the considerations on which the determination of the administration in an individual case is founded.',
  ].join(' ')
  const mixed = `${hard.split('. ').slice(0, 2).join('. ')}. ${'Ask the desk for a key before you come. We have one for each room. Bring it back when you leave the building. '.repeat(3)}`
  const found = (content: string, options: {max?: number} = {}) =>
    lint(readDocument({path: 'keys.md', content: `# Keys\n\n${content}\n`}), {rules: {'max-reading-grade': {options}}}).filter(
      ({rule}) => rule === 'max-reading-grade',
    )

  test('names the three worst sentences, the first as its quote, and what weighs most', () => {
    const [finding] = found(hard)
    expect(finding?.occurrences).toHaveLength(3)
    expect(finding?.occurrences?.[0]).toEqual(finding?.span)
    expect(finding?.measure).toBeGreaterThan(12)
    expect(finding?.message).toMatch(/aim for 12\. What weighs most: .+ and .+\. Rewrite this sentence first, then 2 more hard ones\.$/)
  })

  test('can be made stricter', () => {
    expect(found(mixed)).toEqual([])
    expect(found(mixed, {max: 9})).toHaveLength(1)
  })

  test('is silent for engineers', () => {
    const document = readDocument({path: 'keys.md', content: `# Keys\n\n${hard}\n`, audience: 'it'})
    expect(lint(document).filter(({rule}) => rule === 'max-reading-grade')).toEqual([])
  })
})
