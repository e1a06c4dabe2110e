import {describe, expect, test} from 'vitest'
import {Glossary} from '../src/language/glossary.ts'
import {readDocument} from '../src/read.ts'
import {createViews, type Views} from '../src/views.ts'

const views = (content: string): Views => createViews(readDocument({path: 'p.md', content, kind: 'process', audience: 'everyone'}), new Glossary([]))
const list = (...lines: readonly string[]): string => `# How to order\n\n${lines.map((line, i) => `${i + 1}. ${line}`).join('\n')}\n`
const actors = (content: string) =>
  views(content)
    .steps()
    .map(({actor}) => actor && `${actor.key} (${actor.from})`)

describe('who does a step', () => {
  test.each([
    ['Send the form to the buyer.', 'you (imperative)'],
    ['You get a number.', 'you (subject)'],
    ['If the form is complete, the finance team pays it.', 'finance (subject)'],
    ['HR checks the contract.', 'hr (subject)'],
    ['We order the chair.', 'we (subject)'],
    ['The invoice is checked by the line manager.', 'line manager (agent)'],
    ['**Service desk:** order the laptop.', 'service desk (label)'],
    ['Service desk to order the laptop.', 'service desk (subject)'],
    ['The person on duty: open the door.', 'person (label)'],
    ['The portal sends a message.', 'machine (subject)'],
    ['The invoice must be checked.', undefined],
    ['The change initiator writes the request.', 'change initiator (subject)'],
    ['Users of the new platform must register.', 'users of the new platform (subject)'],
    ['The head of stores opens the box.', 'head of store (subject)'],
    ['The head of the paint department signs the order.', 'head of the paint department (subject)'],
    ['The owner of the room grants access.', 'owner of the room (subject)'],
    ['The chief painting officer signs it.', 'chief painting officer (subject)'],
    ['The deputy head of IT checks it.', 'deputy head of it (subject)'],
    ['The manager of user accounts approves the order.', 'manager of user account (subject)'],
    ['The head of fire measures must sign it.', 'head of fire measure (subject)'],
    ['Break large orders into small ones.', 'you (imperative)'],
    ['The buyer re-enters the order.', 'buyer (subject)'],
    ['Re-enter the order.', 'you (imperative)'],
    ['The operations team orders it.', 'operation (subject)'],
    ['Operations orders it.', 'operation (subject)'],
    ['System owner or office review is done.', undefined],
  ])('%s', (line, actor) => {
    expect(actors(list(line, 'Open the box.'))[0]).toBe(actor)
  })
  test('“they” is whoever acted before', () => {
    expect(actors(list('The buyer opens the box.', 'They count the parts.'))[1]).toBe('buyer (earlier)')
  })
  test('a title, an introduction, an item above and a column say it for what stands below', () => {
    expect(actors('# Checklist\n\n## For managers\n\n- Order a desk\n- Order a chair\n')).toEqual(['manager (heading)', 'manager (heading)'])
    expect(actors('# Steps\n\nThe buyer must:\n\n- order a desk\n- order a chair\n')).toEqual(['buyer (heading)', 'buyer (heading)'])
    expect(actors('# Checklist\n\n- [ ] Porter\n  - [ ] Open the door\n  - [ ] Close the door\n')).toContain('porter (heading)')
    expect(actors('| Step | Who |\n|---|---|\n| Order a desk | Buyer |\n| Pay it | You |\n')).toEqual(['buyer (column)', 'you (column)'])
  })
})

describe('titles that name who acts, and those that do not', () => {
  test.each([
    ['Manager: on the first day', 'manager (heading)'],
    ['Service desk: 10 working days before', 'service desk (heading)'],
    ['Buyer tasks', 'buyer (heading)'],
    ['Onboarding new team members', 'you (imperative)'],
    ['New starter checklist', 'you (imperative)'],
  ])('%s', (title, actor) => {
    expect(actors(`# ${title}\n\n1. Order a desk.\n2. Order a chair.\n`)[0]).toBe(actor)
  })
})

test('sentences that introduce sections with steps are none themselves; sentences under a procedure’s title are', () => {
  const prose = 'Ask the buyer first. We answer within 2 days.'
  const texts = (content: string) =>
    views(content)
      .steps()
      .map(({text}) => text)
  expect(texts(`# How to order\n\n${prose}\n\n## Small things\n\n1. Order it.\n2. Pay it.\n`)).toEqual(['Order it.', 'Pay it.'])
  expect(texts(`# How to order\n\n${prose}\n`)).toEqual(['Ask the buyer first.', 'We answer within 2 days.'])
})

describe('steps', () => {
  test('a list that pictures or code interrupt is one procedure', () => {
    const steps = views('# How to\n\n1. Open the box.\n\n```\ncode\n```\n\n2. Close the box.\n').steps()
    expect(steps.map(({procedure, number, written}) => [procedure, number, written])).toEqual([
      [0, 1, 1],
      [0, 2, 2],
    ])
  })
  test('details belong to their step', () => {
    const steps = views('# How to\n\n1. Open the box.\n   - Cut the tape.\n2. Close the box.\n').steps()
    expect(steps.map(({parent}) => parent)).toEqual([undefined, 0, undefined])
  })
  test('jumps, conditions and waits are told', () => {
    const [first, second] = views(list('Wait up to 3 working days for the answer.', 'If it is no, return to step 1.')).steps()
    expect(first).toMatchObject({waits: true, isConditional: false})
    expect(second).toMatchObject({isConditional: true, jump: {step: 1, isBack: true}})
  })
  test('lists of things and facts are none', () => {
    expect(views('# Requirements\n\n- A desk\n- A chair\n\n1. red apples\n2. green apples\n').steps()).toEqual([])
  })
})

describe('hand-offs', () => {
  const to = (content: string) =>
    views(content)
      .handOffs()
      .map(({toKey}) => toKey)
  test.each([
    ['Forward the request to the finance team.', 'finance'],
    ['The incident is escalated to the incident commander.', 'incident commander'],
    ['The ticket is assigned to the security team, who call you.', 'security'],
    ['The manager sends the signed form to HR.', 'hr'],
    ['Assign it to the person who is on duty.', 'person'],
    ['Hand it back to the test manager for smoke testing.', 'test manager'],
  ])('%s', (text, team) => {
    expect(to(text)).toEqual([team])
  })
  test.each([
    'An alert is sent to the engineer on duty.',
    'A reminder goes to the manager.',
    'The role is assigned to the administrators.',
    'Send an e-mail to the team with your question.',
    'Forward the logs to the server.',
    'Escalate to priority 1.',
    'Submit a posting to the job board.',
    'Do not forward the request to the finance team.',
  ])('none: %s', (text) => {
    expect(to(text)).toEqual([])
  })
})

test('waits have hours of the clock or of work, and their step', () => {
  const waits = views(list('Send the form.', 'The buyer answers within 2 to 3 working days.')).waits()
  expect(waits).toMatchObject([{hours: {least: 16, most: 24}, isWorkingTime: true, step: 1}])
})

test('branches are conditions, their other way, and jumps', () => {
  const branches = views(list('If it is red, stop. Otherwise, go on.', 'Go back to step 1.', 'Ask, if needed.')).branches()
  expect(branches.map(({kind}) => kind)).toEqual(['condition', 'otherwise', 'jump'])
})

test('“if not” alone is the other way; with words behind it, it is a condition or a courtesy', () => {
  const kinds = (line: string) =>
    views(list(line, 'Close the box.'))
      .branches()
      .map(({kind}) => kind)
  expect(kinds('If it fits, keep it. If not, send it back.')).toEqual(['condition', 'otherwise'])
  expect(kinds('Send it back if not.')).toEqual(['otherwise'])
  expect(kinds('Order a lid if not already there.')).toEqual([])
  expect(kinds('Order a lid if not in stock.')).toEqual(['condition'])
})

test('“otherwise” within a clause, and what is only thought about, lead nowhere', () => {
  const kinds = (line: string) =>
    views(list(line, 'Close the box.'))
      .branches()
      .map(({kind}) => kind)
  expect(kinds('Tell us what may otherwise be lost.')).toEqual([])
  expect(kinds('Keep it, or otherwise send it back.')).toEqual(['otherwise'])
  expect(kinds('Consider if it fits.')).toEqual([])
})
