import {describe, expect, test, vi} from 'vitest'
import {findAnswerTimes} from '../src/document/answer-times.ts'
import {findApprovals} from '../src/document/approvals.ts'
import type {Block} from '../src/document/document.ts'
import {readDocument} from '../src/index.ts'
import {approvals} from './traps/approvals.ts'
import {process} from './traps/process.ts'
import {sayApproval, sayNoApproval, sayNoTime, sayTime} from './traps/wordings.ts'

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

const form = 'name: Key\ndescription: Ask for a key\nbody:\n  - type: input\n    attributes:\n      label: Has your manager approved this?\n'

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

/** A wording without its marks, and the words between them. */
function unmarked(wording: string): {content: string; start: number; end: number} {
  return {content: wording.replace(/[«»]/g, ''), start: wording.indexOf('«'), end: wording.indexOf('»') - 1}
}

describe('ways of saying it', () => {
  test.each(sayApproval)('an approval: %s', (wording) => {
    const {content, start, end} = unmarked(wording)
    const found = findApprovals(read(content)).filter(({isNegated}) => !isNegated)
    expect(found.some(({span}) => span.start < end && start < span.end)).toBe(true)
  })

  test.each(sayNoApproval)('no approval: %s', (content) => {
    expect(approvalsIn(content)).toEqual([])
  })

  test.each(sayTime)('an answer time: %s', (wording) => {
    const {content, start, end} = unmarked(wording)
    expect(findAnswerTimes(read(content)).some(({span}) => span !== null && span.start < end && start < span.end)).toBe(true)
  })

  test.each(sayNoTime)('no answer time: %s', (content) => {
    expect(timesIn(content)).toEqual([])
  })
})

test('an answer time in short, of half a day or of the day after has its number', () => {
  const numbers = (content: string) => findAnswerTimes(read(content)).map(({number, unit}) => [number, unit])
  expect(numbers('Response: 2-4h')).toEqual([[4, 'hour']])
  expect(numbers('We answer within half a day.')).toEqual([[0.5, 'day']])
  expect(numbers('Response: 3bd')).toEqual([[3, 'working day']])
  expect(numbers('We answer on the following working day.')).toEqual([[1, 'working day']])
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
  expect(first?.blanket?.start).toBe(0)
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

test.each([
  ['Overtime may not be approved for trainees.', 'may not be approved'],
  ['The gate opens after the ATO is granted.', 'the ATO is granted'],
  ['Each lease will require legal and finance review.', 'require legal and finance review'],
  ['Send the plan to the safety officer for acceptance.', 'Send the plan to the safety officer for acceptance'],
  ['You must get the OK from your team lead.', 'get the OK from your team lead'],
  ['A trip without prior written permission is not paid.', 'prior written permission'],
  ['New pages go through a sign-off process.', 'go through a sign-off process'],
  ['The dean decides whether to approve it.', 'whether to approve'],
  ['- Charter letter signed', 'Charter letter signed'],
  ['- [ ] Guild approval', 'Guild approval'],
  ['- [ ] Design team accepts the drafts?', 'Design team accepts'],
  ['The card is sent once your manager signs.', 'your manager signs'],
])('an approval in other words: %s', (content, words) => {
  expect(approvalsIn(content)).toEqual([words])
  expect(findApprovals(read(content))).toMatchObject([{isStrong: false, isStep: false}])
})

test('a label that asks whether somebody has said yes is an approval', () => {
  const [one] = findApprovals(readDocument({path: 'page.yml', content: form, kind: 'form'}))
  expect(one).toMatchObject({kind: 'field', isStrong: false, text: 'Has your manager approved'})
})

test.each([
  ['Setting up an account takes 3 weeks.', ['3 weeks']],
  ['Checks take 2 weeks for the plan and 3 weeks for the report.', ['2 weeks', '3 weeks']],
  ['Mend the fault - due [14 days after the audit]', ['14 days']],
  ['Mend it: 15-days for critical, 30-days for high faults.', ['15-days', '30-days']],
  ['The owner will have 60 days to mend it.', ['60 days']],
  ['The draft is open for at least two weeks for comments.', ['two weeks']],
  ['There is a 10-day review period.', ['10-day']],
  ['The delay will not exceed five (5) business days.', ['five (5) business days']],
  ['We get back to you the same day.', ['same day']],
])('a time for a piece of work: %s', (content, times) => {
  expect(timesIn(content)).toEqual(times)
})

describe('work grows with the text', () => {
  /** The characters that patterns are given to read, and how often a block is looked at. */
  function work(content: string): {characters: number; looks: number} {
    const document = read(content)
    let [characters, looks] = [0, 0]
    const handler: ProxyHandler<Block> = {
      get(block, key) {
        looks++
        return Reflect.get(block, key)
      },
    }
    const blocks = document.blocks.map((block) => new Proxy(block, handler))
    const {exec} = RegExp.prototype
    const spy = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
      const from = this.global ? this.lastIndex : 0
      const found = exec.call(this, text)
      characters += (found ? found.index + found[0].length : text.length) - from
      return found
    })
    try {
      findApprovals({...document, blocks})
    } finally {
      spy.mockRestore()
    }
    return {characters, looks}
  }

  test.each([
    ['sentences of a paragraph', 'The manager must sign the order. We accept it once approved. ', ''],
    ['paragraphs without a heading', 'The manager approves the order.\n\n', ''],
    ['sections', '## Orders\n\nThe manager approves the order.\n\n', ''],
    ['rows of a table', '| Team lead | approves |\n', '| Who | What |\n|---|---|\n'],
  ])('%s', (_, one, head) => {
    const [some, twice] = [work(head + one.repeat(100)), work(head + one.repeat(200))]
    expect(twice.characters).toBeLessThan(2.3 * some.characters)
    expect(twice.looks).toBeLessThan(2.3 * some.looks)
  })
})

test('“the manager, who must approve it”: the one in front of “who” gives it', () => {
  const [approval] = findApprovals(read('The request is sent to the line manager, who must approve it.'))
  expect([approval?.who, approval?.approvers]).toEqual(['the line manager', ['manager']])
})
