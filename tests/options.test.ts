import {describe, expect, test} from 'vitest'
import type {Field} from '../src/document/document.ts'
import {twoQuestions} from '../src/document/double-question.ts'
import {rangeFaults} from '../src/document/range-faults.ts'

const field = (options: readonly string[]): Field => ({options: options.map((text) => ({text}))}) as unknown as Field
const faults = (...options: readonly string[]) => rangeFaults(field(options)).map(({type, first, second}) => `${type}: ${first.text} | ${second.text}`)

describe('ranges among options', () => {
  test.each([
    ['a shared end', ['1–10', '10–20'], ['overlap: 1–10 | 10–20']],
    ['one inside another', ['0-100', '20-30'], ['overlap: 0-100 | 20-30']],
    ['no order', ['21–50', '1–10', '10–20'], ['overlap: 1–10 | 10–20']],
    ['numbers left out', ['1 to 10', '20 to 30'], ['gap: 1 to 10 | 20 to 30']],
    ['a number left out below', ['Less than 5', '6–10'], ['gap: Less than 5 | 6–10']],
    ['a number left out above', ['1–9', 'over 10'], ['gap: 1–9 | over 10']],
    ['a point left out', ['under 5', 'over 5'], ['gap: under 5 | over 5']],
    ['an open end that reaches back', ['10–50', '50+'], ['overlap: 10–50 | 50+']],
    ['at least', ['1–5', 'at least 5'], ['overlap: 1–5 | at least 5']],
    ['money with separators', ['£0–£1,000', '£1,000–£5,000', 'over £5,000'], ['overlap: £0–£1,000 | £1,000–£5,000']],
    ['thousands', ['<10k', '10k-50k', '100k+'], ['gap: 10k-50k | 100k+']],
    ['months and years', ['Less than 6 months', '6 to 12 months', '1 year or more'], ['overlap: 6 to 12 months | 1 year or more']],
    ['hours and days', ['Less than an hour', '1–12 hours', '2 days or more'], ['gap: 1–12 hours | 2 days or more']],
    ['days of a calendar', ['2026-01-01 to 2026-03-31', '2026-03-31 to 2026-06-30'], ['overlap: 2026-01-01 to 2026-03-31 | 2026-03-31 to 2026-06-30']],
    ['months of the year', ['Jan–Mar', 'May–Jul'], ['gap: Jan–Mar | May–Jul']],
    ['ranks in front', ['Small (1–10)', 'Large (10–20)'], ['overlap: Small (1–10) | Large (10–20)']],
  ])('%s', (_, options, expected) => {
    expect(faults(...options)).toEqual(expected)
  })

  test.each([
    ['neighbours', ['1–10', '11–20', '21+']],
    ['ends that are out', ['less than 5', '5–10', 'more than 10']],
    ['decimals', ['0–0.9', '1.0–1.9', '2.0 or more']],
    ['zero and ranges', ['0', '1–5', '6 or more', 'Other']],
    ['weeks and months cannot be compared', ['1–4 weeks', '1–3 months', 'over 3 months']],
    ['sizes', ['8 GB', '16 GB', '32 GB']],
    ['steps', ['Up to 10', 'Up to 50', 'Over 50']],
    ['steps of time', ['less than 1 hour', 'less than 4 hours', 'more than 4 hours']],
    ['different things', ['Weekdays 9-17', 'Weekends 10-16']],
    ['times of the day', ['09:00–12:00', '12:00–15:00']],
    ['words beside them', ['1–10', '10–20', 'the whole house']],
    ['versions', ['1.x–2.x', '2.x–3.x']],
    ['halves of one end', ['Some (< 50%)', 'Most (> 50%)']],
    ['nothing', []],
  ])('silent on %s', (_, options) => {
    expect(faults(...options)).toEqual([])
  })

  test('is quick on long options', () => {
    const started = performance.now()
    for (const unit of ['1,000', '1 ', '£', ' to ', '1-1']) faults(unit.repeat(20_000), unit.repeat(20_000))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('two questions in one label', () => {
  test.each([
    ['Manager and phone number', ['Manager', 'phone number']],
    ['Your e-mail / phone', ['Your e-mail', 'phone']],
    ['User name, e-mail address and department', ['User name', 'e-mail address']],
    ['What do you need and why do you need it?', ['What do you need', 'why do you need it?']],
    ['What is broken? Who sees it?', ['What is broken?', 'Who sees it?']],
    ['Describe the fault and list the rooms it is in', ['Describe the fault', 'list the rooms it is in']],
  ])('%s', (label, expected) => {
    expect(twoQuestions(label)).toEqual(expected)
  })

  test.each([
    'Date and time',
    'Start date and end date',
    'First and last name',
    'Name and address',
    'Terms and conditions',
    'Costs and benefits',
    'Impact and urgency',
    'Chairs and tables',
    'Health and safety risks',
    'E-mail or phone',
    'Names and e-mails',
    'When and where?',
    'How and why did it break?',
    'Is it broken? If so, describe how.',
    'Is it linked to a fault? Please describe.',
    'Research and development budget',
    'Describe the fault and give an example',
    'Business justification and impact',
  ])('one question: %s', (label) => {
    expect(twoQuestions(label)).toBe(undefined)
  })

  test('is quick on long labels', () => {
    const started = performance.now()
    for (const unit of ['what ', 'what and ', 'a? ', 'describe ', 'name/', 'a, ']) twoQuestions(unit.repeat(100).slice(0, 300))
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
