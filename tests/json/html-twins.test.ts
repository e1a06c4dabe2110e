/** A form that gives no sign of who fills it in, in HTML and in JSON: the same questions, findings and minutes. */
import {describe, expect, test} from 'vitest'
import {burden, type Document, lint, readDocument} from '../../src/index.ts'

interface Question {
  readonly label: string
  readonly kind?: 'long' | 'date' | 'email' | 'choice'
  readonly options?: readonly string[]
  readonly required?: boolean
}

interface Form {
  readonly title: string
  readonly intro: string
  readonly parts: readonly {readonly heading: string; readonly text?: string; readonly questions: readonly Question[]}[]
}

const signature = {heading: 'Signature', text: 'I confirm that what I have written is true.', questions: [{label: 'Signature'}, {label: 'Date signed'}]}

/** With the findings in it, as rule and quote. */
const forms: readonly (readonly [form: Form, findings: readonly string[]])[] = [
  [
    {
      title: 'Ask for a delivery',
      intro: 'The van leaves at nine. Drivers utilize the side door.',
      parts: [
        {heading: 'You', questions: [{label: 'Full name'}, {label: 'E-mail address', kind: 'email'}]},
        {heading: 'The goods', questions: [{label: 'Where do you work?'}, {label: 'Building'}, {label: 'What shall we bring?', kind: 'long'}]},
        signature,
      ],
    },
    ['no-known-question E-mail address', 'no-known-question Full name', 'prefer-plain-words utilize', 'require-contact ', 'require-response-time '],
  ],
  [
    {
      title: 'Membership application',
      intro: 'Fill this in to row with us. Questions go to club@rowing.test, and we answer within 5 working days.',
      parts: [
        {
          heading: 'Rowing',
          questions: [
            {label: 'Can you swim?', kind: 'choice', options: ['Yes', 'No'], required: true},
            {label: 'Which boats have you rowed?', kind: 'long'},
            {label: 'First day on the water', kind: 'date', required: true},
            {label: 'Evening that suits you', required: true},
            {label: 'Evening that suits you less'},
            {label: 'Oar you own'},
            {label: 'Crew you row with'},
            {label: 'Trainer you had'},
            {label: 'Race you look forward to'},
          ],
        },
        signature,
      ],
    },
    ['max-section-fields Rowing'],
  ],
]

const at = (question: number, part: number): string => `q${part}-${question}`

function toHtml({title, intro, parts}: Form): string {
  const control = ({kind, options = [], required}: Question, id: string): string => {
    const more = ` id="${id}"${required ? ' required' : ''}`
    if (kind === 'long') return `<textarea${more}></textarea>`
    if (kind === 'choice') return `<select${more}><option value="">–</option>${options.map((one) => `<option>${one}</option>`).join('')}</select>`
    return `<input type="${kind ?? 'text'}"${more}>`
  }
  const body = parts.map(
    ({heading, text, questions}, i) =>
      `<h2>${heading}</h2>${text ? `<p>${text}</p>` : ''}${questions.map((one, j) => `<p><label for="${at(j, i)}">${one.label}</label> ${control(one, at(j, i))}</p>`).join('\n')}`,
  )
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1><p>${intro}</p><form>${body.join('\n')}<button>Send</button></form></body></html>`
}

function toFormio({title, intro, parts}: Form): object {
  const types = {long: 'textarea', date: 'datetime', email: 'email', choice: 'select', text: 'textfield'}
  const content = (text: string, key: string): object => ({key, type: 'content', input: false, html: `<p>${text}</p>`})
  const component = ({label, kind, options = [], required}: Question, key: string): object => ({
    key,
    label,
    type: label === 'Signature' ? 'signature' : types[kind ?? 'text'],
    input: true,
    ...(options.length > 0 ? {data: {values: options.map((one) => ({label: one, value: one}))}} : {}),
    ...(required ? {validate: {required}} : {}),
  })
  const panels = parts.map(({heading, text, questions}, i) => ({
    key: `p${i}`,
    type: 'panel',
    title: heading,
    input: false,
    components: [...(text ? [content(text, `t${i}`)] : []), ...questions.map((one, j) => component(one, at(j, i)))],
  }))
  return {title, display: 'form', components: [content(intro, 'intro'), ...panels, {key: 'send', type: 'button', label: 'Send', input: true}]}
}

function toSchema({title, intro, parts}: Form): object {
  const formats = {date: {format: 'date'}, email: {format: 'email'}, long: {}, choice: {}, text: {}}
  const groups = parts.map(({heading, text, questions}, i) => [
    `p${i}`,
    {
      type: 'object',
      title: heading,
      ...(text ? {description: text} : {}),
      required: questions.flatMap(({required}, j) => (required ? [at(j, i)] : [])),
      properties: Object.fromEntries(
        questions.map(({label, kind, options}, j) => [
          at(j, i),
          {type: 'string', title: label, ...formats[kind ?? 'text'], ...(options ? {enum: options} : {})},
        ]),
      ),
    },
  ])
  const ui = parts.map(({questions}, i) => [
    `p${i}`,
    Object.fromEntries(questions.flatMap(({kind}, j) => (kind === 'long' ? [[at(j, i), {'ui:widget': 'textarea'}]] : []))),
  ])
  return {schema: {type: 'object', title, description: intro, properties: Object.fromEntries(groups)}, uiSchema: Object.fromEntries(ui)}
}

function toCard({title, intro, parts}: Form): object {
  const input = ({label, kind, options = [], required}: Question, id: string): object => {
    const more = {id, label, ...(required ? {isRequired: true} : {})}
    if (kind === 'choice') return {type: 'Input.ChoiceSet', choices: options.map((one) => ({title: one, value: one})), ...more}
    return kind === 'date' ? {type: 'Input.Date', ...more} : {type: 'Input.Text', ...(kind === 'long' ? {isMultiline: true} : {}), ...more}
  }
  const heading = (text: string): object => ({type: 'TextBlock', style: 'heading', text})
  const body = parts.flatMap(({heading: name, text, questions}, i) => [
    heading(name),
    ...(text ? [{type: 'TextBlock', text, wrap: true}] : []),
    ...questions.map((one, j) => input(one, at(j, i))),
  ])
  return {type: 'AdaptiveCard', version: '1.5', body: [heading(title), {type: 'TextBlock', text: intro, wrap: true}, ...body]}
}

const json = (form: object): Document => readDocument({path: 'forms/form.json', content: JSON.stringify(form, null, 2)})
const findingsOf = (document: Document): string[] =>
  lint(document, {today: '2026-11-26'})
    .map(({rule, quote}) => `${rule} ${quote}`)
    .sort()
const minutesOf = (document: Document) => burden(document).burden.minutes
const asked = ({fields}: Document) => fields.map(({label, kind, required, options}) => [label?.text, kind, required, options.map(({text}) => text)])

describe.each(forms)('$title', (form, findings) => {
  const page = readDocument({path: 'forms/form.html', content: toHtml(form)})

  test('the page', () => {
    expect(findingsOf(page)).toEqual(findings)
  })

  test.each([
    ['form.io', toFormio],
    ['JSON Schema', toSchema],
    ['Adaptive Card', toCard],
  ])('%s', (_, make) => {
    const twin = json(make(form))
    expect(asked(twin)).toEqual(asked(page))
    expect(findingsOf(twin)).toEqual(findings)
    expect(minutesOf(twin)?.mid).toBeGreaterThan(1)
    expect(minutesOf(twin)).toEqual(minutesOf(page))
  })
})
