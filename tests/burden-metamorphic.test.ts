import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {modelOf} from '../src/burden/model.ts'
import {summariseBurden} from '../src/burden/summary.ts'
import {waitingOf} from '../src/burden/waiting.ts'
import type {Audience} from '../src/document/document.ts'
import type {Step} from '../src/document/steps.ts'
import {findWaits} from '../src/document/waits.ts'
import {Glossary} from '../src/language/glossary.ts'
import {readDocument} from '../src/read.ts'
import {createViews, type Surroundings} from '../src/views.ts'

/** What a change of a form may never do to its minutes, whatever the form. */

const none = new Glossary([])
const labels = [
  'Full name',
  'Colour',
  'Justification',
  'Impact',
  'Access level',
  'Which desk?',
  'Cost centre',
  'Is it new?',
  'Describe the plan',
  'Business case',
  '',
]
const terms = ['VLAN', 'CIDR', 'subnet mask', 'IAM role', 'data classification']

interface Drawn {
  readonly label: string
  readonly type: string
  readonly required: boolean | undefined
  readonly help: string
}

const fieldOf = fc.record({
  label: fc.constantFrom(...labels),
  type: fc.constantFrom('input', 'textarea', 'dropdown', 'checkboxes'),
  required: fc.constantFrom(true, false, undefined),
  help: fc.constantFrom('', 'Say it in a line.', 'Ask your manager.'),
})
const forms = fc.array(fieldOf, {minLength: 1, maxLength: 6})
const audiences = fc.constantFrom<Audience>('everyone', 'it')

function yaml(fields: readonly Drawn[], intro: string): string {
  const items = fields.map(({label, type, required, help}, i) => {
    const options =
      type === 'dropdown' ? '      options: [Red, Blue]\n' : type === 'checkboxes' ? '      options:\n        - label: Red\n        - label: Blue\n' : ''
    const marks = required === undefined || type === 'checkboxes' ? '' : `    validations:\n      required: ${required}\n`
    return `  - type: ${type}\n    id: f${i}\n    attributes:\n      label: ${JSON.stringify(label)}\n${help ? `      description: ${JSON.stringify(help)}\n` : ''}${options}${marks}`
  })
  return `name: Form\ndescription: Ask\nbody:\n  - type: markdown\n    attributes:\n      value: ${JSON.stringify(intro)}\n${items.join('')}`
}

interface Context {
  readonly audience?: Audience
  readonly intro?: string
  readonly surroundings?: Surroundings
}

/** The minutes with the middle values, of a quick person, and the ends and the middle of the interval; hours of a year; the approvers’ minutes. */
function figures(fields: readonly Drawn[], {audience = 'everyone', intro = 'Welcome.', surroundings = {}}: Context = {}): number[] {
  const document = readDocument({path: 'form.yml', content: yaml(fields, intro), format: 'issue-form', kind: 'form', audience, language: 'en'})
  const views = createViews(document, none, {...surroundings, inputs: {volume: 1000, ...surroundings.inputs}})
  const {value, low, interval} = views.minutes()
  const {low: least, mid, high} = interval()
  const {hoursPerYear, approverMinutes} = summariseBurden(views.burden())
  return [value, low, least ?? mid, mid, high ?? mid, hoursPerYear?.mid ?? 0, approverMinutes?.mid ?? 0]
}

function expectNoLess(after: readonly number[], before: readonly number[]): void {
  for (const [i, was] of before.entries()) expect(after[i], `figure ${i}`).toBeGreaterThanOrEqual(was - 1e-9)
}

const change = (fields: readonly Drawn[], at: number, to: Partial<Drawn>): Drawn[] => fields.map((field, i) => (i === at ? {...field, ...to} : field))
const runs = {numRuns: 60}

describe('a form never gets quicker by asking more, nor slower by asking less', () => {
  test('another field', () => {
    fc.assert(
      fc.property(forms, fieldOf, audiences, fc.nat(), (fields, more, audience, n) => {
        const at = n % (fields.length + 1)
        expectNoLess(figures([...fields.slice(0, at), more, ...fields.slice(at)], {audience}), figures(fields, {audience}))
      }),
      runs,
    )
  })

  test('a required mark', () => {
    fc.assert(
      fc.property(forms, audiences, fc.nat(), (fields, audience, n) => {
        expectNoLess(figures(change(fields, n % fields.length, {required: true}), {audience}), figures(fields, {audience}))
      }),
      runs,
    )
  })

  test('a specialist term, before or behind', () => {
    fc.assert(
      fc.property(forms, audiences, fc.constantFrom(...terms), fc.boolean(), fc.nat(), (fields, audience, term, isFirst, n) => {
        const at = n % fields.length
        const label = fields[at]?.label ?? ''
        expectNoLess(figures(change(fields, at, {label: isFirst ? `${term} ${label}` : `${label} ${term}`}), {audience}), figures(fields, {audience}))
      }),
      {numRuns: 150},
    )
  })

  test('a sentence of instructions, at a field or above all', () => {
    fc.assert(
      fc.property(forms, fc.constantFrom('You find it in the list.', 'Describe it in detail.', 'If you do not know, ask.'), fc.nat(), (fields, more, n) => {
        const at = n % fields.length
        const before = figures(fields)
        expectNoLess(figures(change(fields, at, {help: `${fields[at]?.help} ${more}`})), before)
        expectNoLess(figures(fields, {intro: `Welcome. ${more}`}), before)
      }),
      runs,
    )
  })

  test('an approval, by the text or as stated', () => {
    const people = ['Your manager', 'The data owner', 'The security team', 'The head of finance']
    fc.assert(
      fc.property(forms, fc.subarray(people), fc.constantFrom(...people), (fields, some, more) => {
        const says = (names: readonly string[]): string => `Welcome. ${names.map((name) => `${name} must approve the request.`).join(' ')}`
        expectNoLess(figures(fields, {intro: says([...some, more])}), figures(fields, {intro: says(some)}))
        const stated = (approvals: string[]): Context => ({surroundings: {inputs: {approvals}}})
        expectNoLess(figures(fields, stated([...some, more])), figures(fields, stated(some)))
      }),
      runs,
    )
  })

  test('order, and the words of what asks nothing, change nothing', () => {
    fc.assert(
      fc.property(forms, audiences, fc.nat(), (fields, audience, n) => {
        const at = n % fields.length
        const before = figures(fields, {audience})
        const [value, low, ...drawn] = figures([...fields.slice(at), ...fields.slice(0, at)].reverse(), {audience, intro: 'It is quick, and we thank you.'})
        expect(value).toBeCloseTo(before[0] ?? 0, 9)
        expect(low).toBeCloseTo(before[1] ?? 0, 9)
        expect(drawn.slice(0, 4)).toEqual(before.slice(2, 6))
      }),
      runs,
    )
  })
})

describe('the work', () => {
  /** Reads of a text in the document and of a number of the model, while a form of so many fields is measured. */
  function workFor(count: number): number {
    let reads = 0
    const content = Array.from({length: count}, (_, i) => `## ${labels[i % (labels.length - 1)]} ${i}\n\n<!-- Write it here. -->\n\n`).join('')
    const document = readDocument({path: '.github/ISSUE_TEMPLATE/form.md', content, kind: 'form', audience: 'everyone', language: 'en'})
    for (const block of document.blocks) {
      const {text} = block
      Object.defineProperty(block, 'text', {
        get() {
          reads++
          return text
        },
      })
    }
    for (const section of document.sections) {
      const {depth} = section
      Object.defineProperty(section, 'depth', {
        get() {
          reads++
          return depth
        },
      })
    }
    const {middle} = modelOf()
    const views = createViews(document, none)
    expect(views.questions()).toHaveLength(count)
    const before = reads
    views.minutes().interval()
    expect(middle.reading).toBe(238)
    return reads - before + views.minutes().fields.length
  }

  test('grows with the number of fields and no faster', () => {
    const [small, middle, large] = [workFor(100), workFor(200), workFor(400)]
    expect((large - middle) / (middle - small)).toBeLessThan(2.2)
  })

  test('each time is looked up among the steps and not searched', () => {
    const count = 200_000
    let reads = 0
    const steps = Array.from({length: count}, (_, i) => ({
      procedure: 0,
      block: {
        get starts() {
          reads++
          return [i * 20]
        },
        ends: [i * 20 + 19],
      },
    })) as unknown as Step[]
    const times = Array.from({length: count}, (_, i) => ({text: '2 working days', span: {start: i * 20 + 3, end: i * 20 + 17}}))
    const waits = findWaits(times, steps)
    expect(reads).toBe(count)
    expect([waits[0]?.step, waits[777]?.step, waits.at(-1)?.step]).toEqual([0, 777, count - 1])
    expect(waitingOf(waits, steps, [], modelOf().middle).days).toEqual({least: 2 * count, most: 2 * count})
  })
})
