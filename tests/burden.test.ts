import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {type ConstantName, constantNames, constants} from '../src/burden/constants.ts'
import {intervalOf} from '../src/burden/interval.ts'
import {type AskedField, approverMinutes, costOf, minutesOf, roundMinutes} from '../src/burden/minutes.ts'
import {modelOf} from '../src/burden/model.ts'
import {simulate} from '../src/burden/simulate.ts'
import {summariseBurden} from '../src/burden/summary.ts'
import {Glossary} from '../src/language/glossary.ts'
import {readDocument} from '../src/read.ts'
import {createViews, type Surroundings} from '../src/views.ts'

const none = new Glossary([])
const {middle, quick} = modelOf()
const choiceOf = (label: string): string =>
  `name: Form\ndescription: Ask\nbody:\n  - type: dropdown\n    attributes:\n      label: ${label}\n      options: [Red, Blue]\n`

function viewsOf(content: string, surroundings: Surroundings = {}) {
  const format = content.startsWith('name:') ? ('issue-form' as const) : undefined
  return createViews(
    readDocument({path: format === 'issue-form' ? 'form.yml' : 'form.md', content, format, kind: 'form', audience: 'everyone', language: 'en'}),
    none,
    surroundings,
  )
}

describe('constants', () => {
  test('the textbook: 55 words a minute are 0.20 seconds a character, 40 are 0.28', () => {
    // Five characters a word, a blank among them, and a little for errors: 60 / (55 × 5) = 0.218, 60 / (40 × 5) = 0.30.
    expect(constants.key.low).toBe(0.2)
    expect(constants.key.value).toBe(0.28)
    expect(constants.mental.value).toBe(1.35)
    expect(constants.point.value).toBe(1.1)
    expect(constants.home.value).toBe(0.4)
  })

  test.each(Object.entries(constants))('%s has a source, and its value lies between a quick and a slow person', (_, {value, low, high, source, unit}) => {
    expect(source).not.toBe('')
    // A speed is higher for a quick person, a time is lower.
    const isSpeed = unit === 'words a minute'
    expect(isSpeed ? low >= value && value >= high : low <= value && value <= high).toBe(true)
  })
})

describe('minutes', () => {
  // Nine fields; words × 60 / 238 = reading. Each term is worked out beside its field.
  const form: readonly (readonly [AskedField, {read: number; find: number; enter: number; seconds: number}])[] = [
    // 2 × 60 / 238 = 0.5042; 3; 1.35 + 18 × 0.28 = 6.39; sum 9.8942
    [
      {classes: ['known'], kind: 'text', words: 2, answeredBy: 'everyone'},
      {read: 0.5042, find: 3, enter: 6.39, seconds: 9.8942},
    ],
    // 7 × 60 / 238 = 1.7647; 3; 6.39; sum 11.1547
    [
      {classes: ['known'], kind: 'text', words: 7, answeredBy: 'everyone'},
      {read: 1.7647, find: 3, enter: 6.39, seconds: 11.1547},
    ],
    // 12 × 60 / 238 = 3.0252; 5; 1.35 + 0.4 + 2 × (1.1 + 0.28) = 4.51; sum 12.5352
    [
      {classes: ['choice'], kind: 'choice', words: 12, answeredBy: 'everyone'},
      {read: 3.0252, find: 5, enter: 4.51, seconds: 12.5352},
    ],
    // 2.5210; 60; 1.35 + 15 × 0.28 = 5.55; sum 68.0710
    [
      {classes: ['gathered'], kind: 'text', words: 10, answeredBy: 'everyone'},
      {read: 2.521, find: 60, enter: 5.55, seconds: 68.071},
    ],
    // the same, answered by half of the requesters: 34.0355
    [
      {classes: ['gathered'], kind: 'text', words: 10, answeredBy: 'some'},
      {read: 2.521, find: 60, enter: 5.55, seconds: 34.0355},
    ],
    // 5.0420; 300; 4.51, for it is chosen; sum 309.5520
    [
      {classes: ['specialist'], kind: 'choice', words: 20, answeredBy: 'everyone'},
      {read: 5.042, find: 300, enter: 4.51, seconds: 309.552},
    ],
    // 0.7563; 120; 1.35 + 30 / 19 × 60 = 96.0868; sum 216.8431
    [
      {classes: ['created-short'], kind: 'long-text', words: 3, answeredBy: 'everyone'},
      {read: 0.7563, find: 120, enter: 96.0868, seconds: 216.8431},
    ],
    // 0.7563; 120; 1.35 + 120 / 19 × 60 = 380.2974; sum 501.0537, answered by one in five: 100.2107
    [
      {classes: ['created-long'], kind: 'long-text', words: 3, answeredBy: 'few'},
      {read: 0.7563, find: 120, enter: 380.2974, seconds: 100.2107},
    ],
    // 30 × 60 / 238 = 7.5630; 0; 1.35 + 1.1 + 0.28 = 2.73; sum 10.2930
    [
      {classes: ['consent'], kind: 'consent', words: 30, answeredBy: 'everyone'},
      {read: 7.563, find: 0, enter: 2.73, seconds: 10.293},
    ],
  ]

  test.each(form.map(([field, expected], i) => [i + 1, field, expected] as const))('field %i: every term by hand', (_, field, expected) => {
    const cost = costOf(field, middle)
    for (const term of ['read', 'find', 'enter', 'seconds'] as const) expect(cost[term]).toBeCloseTo(expected[term], 3)
  })

  test('the form: 15 to start + the nine fields + 15 to look over = 802.589 seconds', () => {
    // 9.8942 + 11.1547 + 12.5352 + 68.0710 + 34.0355 + 309.5520 + 216.8431 + 100.2107 + 10.2930 = 772.5894
    const seconds = 30 + 772.5894
    expect(
      minutesOf(
        form.map(([field]) => field),
        middle,
      ) * 60,
    ).toBeCloseTo(seconds, 2)
    expect(roundMinutes(seconds / 60)).toBe(13)
  })

  test('a file to attach: 1.35 + 30 seconds', () => {
    expect(costOf({classes: ['upload'], kind: 'upload', words: 0, answeredBy: 'everyone'}, middle).seconds).toBeCloseTo(31.35, 5)
  })

  test('a quick person: 5 + 5 + 2 × 60 / 300 + 1 + 1.35 + 12 × 0.2', () => {
    expect(minutesOf([{classes: ['known'], kind: 'text', words: 2, answeredBy: 'everyone'}], quick) * 60).toBeCloseTo(15.15, 5)
  })

  test('rounds to half a minute below ten, to a minute from there', () => {
    expect([0.2, 0.3, 9.7, 9.8, 10.4, 12.5].map(roundMinutes)).toEqual([0, 0.5, 9.5, 10, 10, 13])
  })
})

describe('classes', () => {
  const classesOf = (content: string, surroundings: Surroundings = {}): string[] => {
    const views = viewsOf(content, surroundings)
    return views.fields().map((field) => views.classOf(field).class)
  }
  test.each([
    ['Full name: ____', 'known'],
    ['Start date: ____', 'known'],
    ['Cost centre: ____', 'gathered'],
    ['Serial number: ____', 'gathered'],
    ['Justification: ____', 'created-short'],
    ['Why do you need it?: ____', 'created-short'],
    ['Business case: ____', 'created-long'],
    ['VLAN: ____', 'specialist'],
    ['Reason and CIDR range: ____', 'specialist'],
    ['Impact of the CIDR range: ____', 'created-long'],
    ['Wobble: ____', 'gathered'],
    [choiceOf('Data classification'), 'specialist'],
    [choiceOf('Reason'), 'choice'],
    [choiceOf('Colour'), 'choice'],
  ])('%s', (content, expected) => {
    expect(classesOf(content)).toEqual([expected])
  })

  test.each([
    ['## Proposed solution\n\n<!-- here -->', 'created-short', true],
    ['## Background of the request: why now\n\n<!-- here -->', 'created-short', true],
    ['## Alternatives considered\n\n<!-- here -->', 'created-short', true],
    ['Background: ____', 'gathered', false],
    ['## Links to figures\n\n<!-- here -->', 'gathered', true],
    ['## Name of the module\n\n<!-- here -->', 'gathered', true],
    ['## Who is affected?\n\n<!-- here -->', 'gathered', true],
    ['## When should it be done?\n\n<!-- here -->', 'known', true],
    ['## Wobbles\n\n<!-- here -->', 'gathered', false],
    ['## Is there a solution?\n\n<!-- here -->', 'known', false],
  ])('by the head of its label: %s', (content, expected, isSure) => {
    const views = viewsOf(content)
    expect(views.fields().map((field) => [views.classOf(field).class, views.classOf(field).isSure])).toEqual([[expected, isSure]])
  })

  test('help changes no class', () => {
    expect(classesOf('VLAN: ____\n\nYou find it on the sticker. Describe it in detail.')).toEqual(['specialist'])
    expect(classesOf('Full name: ____\n\nDescribe in detail the CIDR range.')).toEqual(['known'])
  })

  test('a class that nobody is sure of says so', () => {
    const views = viewsOf('Wobble: ____\n\nVLAN: ____')
    expect(views.fields().map((field) => views.classOf(field).isSure)).toEqual([false, true])
    expect(views.fields().map((field) => views.classOf(field).why)).toEqual([
      'nothing in the label says what it takes',
      '“vlan” asks for a network address range',
    ])
  })

  test('front matter and the folder may set a class', () => {
    expect(classesOf('---\nfields: {wobble: {class: specialist}}\n---\nWobble: ____')).toEqual(['specialist'])
    expect(classesOf('---\nfields: {wobble: {class: heavy}}\n---\nWobble: ____')).toEqual(['gathered'])
    expect(classesOf('Cost centre: ____', {fields: {'cost-centre': {class: 'known'}}})).toEqual(['known'])
  })

  test('what the office fills in and what is filled in already takes no time', () => {
    const empty = viewsOf('').minutes().value
    expect(viewsOf('## For reviewers only\n\nNotes: ____').minutes().value).toBe(empty)
  })
})

describe('the interval', () => {
  const form: readonly AskedField[] = [
    {classes: ['known'], kind: 'text', words: 2, answeredBy: 'everyone'},
    {classes: ['gathered'], kind: 'text', words: 10, answeredBy: 'some'},
    {classes: ['created-short'], kind: 'long-text', words: 3, answeredBy: 'everyone'},
  ]

  test('lies between a person who is quick at everything and one who is slow at everything', () => {
    const {low, mid, high} = intervalOf(simulate(form, modelOf()))
    const [quickest, slowest] = [minutesOf(form, quick), minutesOf(form, modelOf().slow)]
    expect(quickest).toBeLessThan(low ?? 0)
    expect(low).toBeLessThan(mid)
    expect(mid).toBeLessThan(high ?? 0)
    expect(high).toBeLessThan(slowest)
  })

  test('each constant has its 10th and 90th percentile where it says', () => {
    for (const name of constantNames) {
      const {value, low, high} = constants[name]
      const drawn = intervalOf(Float64Array.from(modelOf().draws(), (numbers) => numbers[name]))
      const [least, most] = [Math.min(low, high), Math.max(low, high)]
      expect(drawn.mid / value, name).toBeCloseTo(1, 2)
      if (least === most) expect(drawn).toEqual({low: null, mid: value, high: null})
      else {
        expect(((drawn.low ?? 0) / least - 1) ** 2, name).toBeLessThan(0.01)
        expect(((drawn.high ?? 0) / most - 1) ** 2, name).toBeLessThan(0.01)
      }
    }
  })

  test('one person is quick or slow at several things: half of the variance is shared', () => {
    // Logarithms on each side of the value are scaled to standard deviations; their correlation is the share.
    const deviations = (name: ConstantName): number[] => {
      const {value, low, high} = constants[name]
      return modelOf()
        .draws()
        .map((numbers) => {
          const ratio = numbers[name] / value
          const isSlow = high > low ? ratio > 1 : ratio < 1
          return isSlow ? Math.log(ratio) / Math.log(high / value) : -Math.log(ratio) / Math.log(low / value)
        })
    }
    const [a, b] = [deviations('key'), deviations('findGathered')]
    const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length
    const covariance = mean(a.map((one, i) => (one - mean(a)) * ((b[i] ?? 0) - mean(b))))
    const spread = (list: readonly number[]): number => Math.sqrt(mean(list.map((one) => (one - mean(list)) ** 2)))
    expect(covariance / (spread(a) * spread(b))).toBeGreaterThan(0.45)
    expect(covariance / (spread(a) * spread(b))).toBeLessThan(0.55)
  })

  test('the same draws every time, also when another constant is replaced', () => {
    const other = modelOf({...constants, decide: {...constants.decide, value: 60}})
    expect(other.draws().map(({key}) => key)).toEqual(
      modelOf()
        .draws()
        .map(({key}) => key),
    )
  })

  test('of several classes the slowest counts, in each draw', () => {
    const both: AskedField = {classes: ['created-short', 'specialist'], kind: 'long-text', words: 3, answeredBy: 'everyone'}
    const {draws} = modelOf()
    for (const numbers of draws().slice(0, 200)) {
      const one = costOf({...both, classes: ['created-short']}, numbers).seconds
      const other = costOf({...both, classes: ['specialist']}, numbers).seconds
      expect(costOf(both, numbers).seconds).toBe(Math.max(one, other))
    }
    // A quick writer is quicker than a specialist’s answer, a slow one slower.
    expect(new Set(draws().map((numbers) => costOf(both, numbers).find === numbers.findSpecialist)).size).toBe(2)
  })
})

describe('the others who work on a request', () => {
  test('an approver of 40 words: 20 + 40 × 60 / 238 + 120 seconds', () => {
    expect(approverMinutes(40, middle) * 60).toBeCloseTo(20 + 10.084 + 120, 3)
  })

  test('what an approver reads: 2 + 18 / 5 words of a name, 1 + 30 of a reason, half of 2 + 15 / 5 of what some look up', () => {
    const views = viewsOf('Full name: ____\n\nJustification: ____\n\nCost centre, if applicable: ____')
    // 5.6 + 31 + 0.5 × (4 + 3) = 40.1: the label of the last has four words.
    expect(views.minutes().readBack).toBeCloseTo(40.1, 5)
  })

  test('hours of a year: 1,000 × (9 × 1.2 + 2 approvers’ minutes + 12 × 1.2) / 60', () => {
    const inputs = {volume: 1000, returnRate: 0.2, handlingMinutes: 12, measured: {minutes: 9}, approvals: ['a', 'b']}
    const burden = viewsOf('Full name: ____', {inputs}).burden()
    const year = burden.year()
    expect(year?.requester?.[7]).toBeCloseTo((1000 * 9 * 1.2) / 60, 9)
    expect(year?.handler?.[7]).toBeCloseTo((1000 * 12 * 1.2) / 60, 9)
    const numbers = modelOf().draws()[7]
    expect(numbers && year?.approver?.[7]).toBeCloseTo((1000 * 2 * approverMinutes(5.6, numbers ?? middle)) / 60, 6)
  })

  test('without a volume there is no year, without a rate no cost', () => {
    expect(viewsOf('Full name: ____').burden().year()).toBe(undefined)
    expect(summariseBurden(viewsOf('Full name: ____', {inputs: {volume: 10}}).burden())).toMatchObject({costPerYear: null})
    expect(summariseBurden(viewsOf('Full name: ____', {inputs: {volume: 10, rates: {requester: 60}}}).burden()).costPerYear?.of).toEqual(['requester'])
  })
})

describe('who must say yes', () => {
  const namesOf = (content: string): string[] =>
    viewsOf(content)
      .burden()
      .approvers.map(({name}) => name)
  test.each([
    ['The head of IT security must approve it.', ['the head of IT security']],
    ['The letter must be signed by the head of IT security.', ['the head of IT security']],
    ['The CAB approves it.\n\nThese are changes requiring CAB or executive approval.', ['the CAB']],
    ['- [ ] Product/Owner approval\n- [ ] Legal approval', ['the Product/Owner', 'the legal']],
    ['Ask first: ping your supervisor for approval.', ['your supervisor']],
    ['Approval from the manager and the data owner is required.', ['manager', 'data owner']],
    ['Meals accepted by the agency are fine.', []],
    ['It must be approved.', ['the approver']],
    ['I understand that approval is not automatic.', []],
    ['Once it has been approved, block the time.', []],
    ['The CISO and IT Director approve it.', ['CISO', 'IT Director']],
    ['It needs no approval.', []],
  ])('%s', (content, expected) => {
    expect(namesOf(content)).toEqual(expected)
  })
})

describe('waiting', () => {
  const daysOf = (content: string, surroundings: Surroundings = {}) => summariseBurden(viewsOf(content, surroundings).burden()).wait

  test('working days are days of 8 hours, days of the week count 5/7', () => {
    expect(daysOf('We answer within 2 working days.')).toEqual({least: 2, most: 2})
    expect(daysOf('We answer within 4 working hours.')).toEqual({least: 0.5, most: 0.5})
    expect(daysOf('We answer within 2 weeks.')).toEqual({least: 10, most: 10})
    expect(daysOf('We answer within 3 to 5 business days.')).toEqual({least: 3, most: 5})
    expect(daysOf('We answer.')).toBe(null)
    expect(daysOf('We answer.', {responseTime: '3 working days'})).toEqual({least: 3, most: 3})
  })

  test('steps come one after the other, other times are alternatives', () => {
    const steps =
      '## How to get a desk\n\n1. You send the form.\n2. Your manager approves it within 2 working days.\n3. The facilities team sets up the desk within 3 working days.\n'
    expect(daysOf(steps)).toEqual({least: 5, most: 5})
    expect(daysOf('Priority 1: we answer within 1 working day.\n\nPriority 2: we answer within 4 working days.')).toEqual({least: 4, most: 4})
  })

  test('is never work', () => {
    const hours = (content: string): unknown => summariseBurden(viewsOf(content, {inputs: {volume: 1000}}).burden()).hoursPerYear
    expect(hours('Full name: ____\n\nWe answer within 2 working days.')).toEqual(hours('Full name: ____\n\nWe answer within 90 working days.'))
  })
})

test('no number of the model stands in the code', () => {
  for (const name of ['minutes', 'form', 'simulate', 'burden', 'approvers', 'classify']) {
    const code = readFileSync(new URL(`../src/burden/${name}.ts`, import.meta.url), 'utf8').replace(
      /\/\*[\s\S]*?\*\/|\/\/.*|'[^']*'|`[^`]*`|\/(?:[^/\n\\]|\\.)+\/[a-z]*/g,
      '',
    )
    // Nothing, all, two clicks, seconds of a minute and minutes of an hour, half minutes below ten; labels are quoted up to 40 characters.
    expect(
      (code.match(/(?<![\w$.])\d[\d_.e]*/g) ?? []).filter((number) => !['0', '1', '2', '60', '10', '39', '40'].includes(number)),
      name,
    ).toEqual([])
  }
})
