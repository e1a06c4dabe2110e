import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {constants} from '../src/burden/constants.ts'
import {type AskedField, costOf, minutesOf, roundMinutes} from '../src/burden/minutes.ts'
import {modelOf} from '../src/burden/model.ts'
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

describe('a form never gets quicker by asking more', () => {
  const labels = ['Full name', 'Colour', 'Justification', 'Impact', 'Access level', 'Which desk?', 'Cost centre', 'Is it new?', 'Describe the plan']
  const terms = ['VLAN', 'CIDR', 'subnet mask', 'IAM role', 'data classification']
  const types = ['input', 'textarea', 'dropdown']
  const fieldOf = fc.record({
    label: fc.constantFrom(...labels),
    type: fc.constantFrom(...types),
    required: fc.boolean(),
    help: fc.constantFrom('', 'Say it in a line.', 'Ask your manager.'),
  })
  type Drawn = {label: string; type: string; required: boolean; help: string}

  function minutes(fields: readonly Drawn[]): number {
    const body = fields.map(
      ({label, type, required, help}, i) =>
        `  - type: ${type}\n    id: f${i}\n    attributes:\n      label: ${JSON.stringify(label)}\n${help ? `      description: ${JSON.stringify(help)}\n` : ''}${type === 'dropdown' ? '      options: [Red, Blue]\n' : ''}    validations:\n      required: ${required}\n`,
    )
    return viewsOf(`name: Form\ndescription: Ask\nbody:\n${body.join('')}`).minutes().value
  }
  const change = (fields: readonly Drawn[], at: number, to: Partial<Drawn>): Drawn[] => fields.map((field, i) => (i === at ? {...field, ...to} : field))
  const forms = fc.array(fieldOf, {minLength: 1, maxLength: 6})

  test('another field, a required mark, a specialist term, a sentence of help', () => {
    fc.assert(
      fc.property(forms, fieldOf, fc.nat(), fc.constantFrom(...terms), (fields, more, n, term) => {
        const at = n % fields.length
        const before = minutes(fields)
        expect(minutes([...fields, more])).toBeGreaterThanOrEqual(before)
        expect(minutes(change(fields, at, {required: true}))).toBeGreaterThanOrEqual(before)
        expect(minutes(change(fields, at, {label: `${fields[at]?.label} ${term}`}))).toBeGreaterThanOrEqual(before)
        expect(minutes(change(fields, at, {label: `${term} ${fields[at]?.label}`}))).toBeGreaterThanOrEqual(before)
        expect(minutes(change(fields, at, {help: `${fields[at]?.help} You find it in the list.`}))).toBeGreaterThanOrEqual(before)
      }),
      {numRuns: 60},
    )
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
