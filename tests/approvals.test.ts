import {describe, expect, test} from 'vitest'
import {findAnswerTimes} from '../src/document/answer-times.ts'
import {findApprovals} from '../src/document/approvals.ts'
import {readDocument} from '../src/index.ts'
import {approvals} from './traps/approvals.ts'
import {process} from './traps/process.ts'

const read = (content: string, kind: 'form' | 'process' = 'process') => readDocument({path: 'page.md', content, kind})

/** What a view found, as the source has it. */
function approvalsIn(content: string): string[] {
  return findApprovals(read(content))
    .filter(({isNegated}) => !isNegated)
    .map(({span}) => content.slice(span.start, span.end))
}

function timesIn(content: string): string[] {
  return findAnswerTimes(read(content)).map(({span}) => (span ? content.slice(span.start, span.end) : 'settings'))
}

describe('the traps of the process', () => {
  const text = (trap: number): string => process.find((one) => one.trap === trap)?.text ?? ''

  test('hold one approval each', () => {
    expect(approvalsIn(text(66))).toEqual(['approval from your head of department'])
    expect(approvalsIn(text(67))).toEqual(['permission from the head of your department'])
    expect(approvalsIn(text(68))).toEqual(['The head of communications must approve'])
    expect(approvalsIn(text(69))).toEqual(['approval from the security team'])
  })

  test('hold one answer time', () => {
    expect(timesIn(text(70))).toEqual(['2 working days'])
  })

  test.each(approvals.map((one) => [one.title, one] as const))('%s', (_, {text: content, found, times}) => {
    expect(approvalsIn(content)).toEqual(found)
    expect(timesIn(content)).toEqual(times)
  })
})

test('an approval says who, what for and what stands near', () => {
  const [first, second] = findApprovals(
    read('All purchases must be approved by your line manager and the head of finance. Allow 3 days.\n\nNo approval is needed for pens.'),
  )
  expect(first).toMatchObject({
    who: 'your line manager and the head of finance',
    approvers: ['manager', 'head of finance'],
    whatFor: 'All purchases',
    kind: 'given',
    isNegated: false,
    isStep: true,
  })
  expect(first?.blanket).toBeDefined()
  expect(first?.near).toMatchObject({limit: true, deputy: false, criterion: false})
  expect(second).toMatchObject({isNegated: true, isStep: false})
})

test('fields and boxes of a form ask for approvals', () => {
  const found = findApprovals(read('Manager approval: ____\n\n- [ ] Approved by the security team\n', 'form'))
  expect(found.map(({who, kind}) => [who, kind])).toEqual([
    ['Manager', 'field'],
    ['the security team', 'field'],
  ])
})

test('an answer time has a number, a unit and a kind', () => {
  const content = 'We reply within 2 to 3 working days of your request.\n\n| Level | Response time |\n|---|---|\n| Priority 1 | 2 hours |\n'
  expect(findAnswerTimes(read(content))).toMatchObject([
    {number: 3, unit: 'working day', kind: 'response', who: 'We', from: 'your request'},
    {number: 2, unit: 'hour', kind: 'response'},
  ])
})
