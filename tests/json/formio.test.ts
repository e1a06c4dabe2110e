/** Forms of form.io and CHEFS: the questions and texts that a requester sees. */
import {expect, test} from 'vitest'
import {lint, readDocument} from '../../src/index.ts'
import {asked, checkSpans, proseOf, read} from './read-json.ts'

const form = (...components: unknown[]): object => ({display: 'form', type: 'form', title: 'Ask for a desk', components})
const field = (label: string, more: object = {}): object => ({type: 'textfield', key: label.toLowerCase().replace(/\W+/g, '-'), label, input: true, ...more})
const submit = {type: 'button', key: 'submit', label: 'Submit', input: true, action: 'submit'}

test('components become fields, each with the texts that say what to write', () => {
  const document = read(
    form(
      field('Reason', {
        type: 'textarea',
        description: 'Say why you need it.',
        tooltip: 'Two lines are enough.',
        placeholder: 'My back hurts',
        validate: {required: true, customMessage: 'Tell us why, please.'},
      }),
      field('Building', {
        type: 'select',
        dataSrc: 'values',
        data: {
          values: [
            {label: 'North', value: 'n'},
            {label: 'South', value: 's'},
          ],
        },
      }),
      field('Floor', {
        type: 'radio',
        values: [
          {label: 'Ground', value: 0},
          {label: 'First', value: 1},
        ],
      }),
      field('Extras', {
        type: 'selectboxes',
        values: [
          {label: 'Lamp', value: 'l'},
          {label: 'Screen', value: 's'},
        ],
      }),
      field('Plan of the room', {type: 'file'}),
      field('I have read the rules', {type: 'checkbox'}),
      field('Near a window', {type: 'checkbox'}),
      submit,
    ),
  )
  expect([document.format, document.kind, document.meta.title]).toEqual(['formio', 'form', 'Ask for a desk'])
  expect(document.fields.map(({kind, required}) => [kind, required])).toEqual([
    ['long-text', true],
    ['choice', false],
    ['choice', false],
    ['choices', false],
    ['upload', false],
    ['consent', false],
    ['choice', false],
  ])
  const [reason, building] = document.fields
  expect(reason?.help.map(({text}) => text)).toEqual(['Say why you need it.', 'Two lines are enough.'])
  expect([reason?.placeholder?.text, reason?.id]).toEqual(['My back hurts', 'reason'])
  expect(document.blocks.map(({text}) => text)).toContain('Tell us why, please.')
  expect(building?.options.map(({text}) => text)).toEqual(['North', 'South'])
  checkSpans(document)
})

test('groups of every kind are read through, and those with a title are sections', () => {
  const document = read(
    form(
      {type: 'panel', key: 'p', title: 'The desk', label: 'Panel', components: [field('Width')]},
      {type: 'fieldset', key: 'f', legend: 'Your place', label: 'Field Set', components: [field('Room')]},
      {type: 'columns', key: 'c', label: 'Columns', columns: [{components: [field('Left')]}, {components: [field('Right')]}]},
      {type: 'table', key: 't', label: 'Table', rows: [[{components: [field('Cell 1')]}, {components: [field('Cell 2')]}]]},
      {type: 'tabs', key: 'b', label: 'Tabs', components: [{key: 't1', label: 'First tab', components: [field('In the tab')]}]},
      {type: 'well', key: 'w', label: 'Well', components: [field('In the well')]},
      {type: 'datagrid', key: 'g', label: 'Colleagues', input: true, components: [field('Name of one'), field('Room of one')]},
      field('At the end'),
    ),
  )
  expect(document.fields.map(({label, section}) => `${document.sections[section]?.title} > ${label?.text}`)).toEqual([
    'The desk > Width',
    'Your place > Room',
    ' > Left',
    ' > Right',
    ' > Cell 1',
    ' > Cell 2',
    'First tab > In the tab',
    ' > In the well',
    'Colleagues > Name of one',
    'Colleagues > Room of one',
    ' > At the end',
  ])
  expect(proseOf(document)).toEqual(['title: Ask for a desk', 'heading: The desk', 'heading: Your place', 'heading: First tab', 'heading: Colleagues'])
})

test('what nobody sees is left out, what the program fills in is no question', () => {
  const document = read(
    form(
      field('Secret', {hidden: true}),
      field('Token', {type: 'hidden'}),
      field('Shown by a rule', {hidden: true, logic: [{actions: [{type: 'property', property: {value: 'hidden', type: 'boolean'}, state: false}]}]}),
      field('Total', {type: 'number', calculateValue: 'value = data.a * 2'}),
      field('Logged', {calculateValue: "console.log('loaded')"}),
      field('Number of the request', {disabled: true}),
      field('Country', {defaultValue: 'Canada'}),
      field('How many', {type: 'number', defaultValue: 1}),
    ),
  )
  expect(document.fields.map(({label, prefilled}) => [label?.text, prefilled])).toEqual([
    ['Shown by a rule', false],
    ['Total', true],
    ['Logged', false],
    ['Number of the request', true],
    ['Country', true],
    ['How many', false],
  ])
})

test('each line of a survey is a question', () => {
  const survey = {
    type: 'survey',
    key: 's',
    label: 'Your opinion',
    input: true,
    validate: {required: true},
    questions: [
      {label: 'The desk is high enough', value: 'q1'},
      {label: 'The chair fits', value: 'q2'},
    ],
    values: [{label: 'Yes'}, {label: 'No'}],
  }
  const document = read(form(survey))
  expect(document.fields.map(({kind, label, options, required}) => [kind, label?.text, options.map(({text}) => text), required])).toEqual([
    ['choice', 'The desk is high enough', ['Yes', 'No'], true],
    ['choice', 'The chair fits', ['Yes', 'No'], true],
  ])
  // The words of the choices stand once in the file, and once in the document.
  expect(document.blocks.filter(({role}) => role === 'option')).toHaveLength(2)
})

test('types of CHEFS, an address, a signature, and a type that nobody has heard of', () => {
  const document = read(
    form(
      field('Heading', {type: 'simpleheading', content: 'About you', input: false}),
      field('Text', {type: 'simplecontent', html: '<p>Read <b>this</b> first.</p>', input: false}),
      field('Notes', {type: 'simpletextareaadvanced'}),
      field('Size', {type: 'simpleradios', values: [{label: 'Small'}]}),
      {type: 'simplecols2', key: 'cols', label: 'Columns - 2', columns: [{components: [field('Left', {type: 'simpletextfield'})]}, {components: []}]},
      field('Firm', {type: 'orgbook'}),
      field('Home address', {type: 'address', components: [field('Street'), field('City')]}),
      field('Your signature', {type: 'signature'}),
      field('Mood', {type: 'moodpicker'}),
      field('Go', {type: 'simplebuttonadvanced'}),
    ),
  )
  expect(asked(document)).toEqual(['Notes', 'Size', 'Left', 'Firm', 'Home address', 'Your signature', 'Mood'])
  expect(document.fields[0]?.kind).toBe('long-text')
  expect(proseOf(document)).toEqual(['title: Ask for a desk', 'heading: About you', 'paragraph: Read this first.'])
})

test('exports hold the form further down', () => {
  const schema = {type: 'form', display: 'form', components: [field('Room'), submit]}
  const chefs = read({name: 'Desks', description: 'Ask here for a desk.', versions: [{schema}]})
  expect([asked(chefs), proseOf(chefs)]).toEqual([['Room'], ['title: Desks', 'paragraph: Ask here for a desk.']])
  const versions = read({name: 'Desks', versions: [{schema}, {schema}]})
  expect([asked(versions), versions.notChecked.map(({reason}) => reason)]).toEqual([['Room'], ['Of several versions of the form only the first was read.']])
  const project = read({
    forms: {desk: {title: 'Desk', type: 'form', components: [field('Room')]}, chair: {title: 'Chair', type: 'form', components: [field('Height')]}},
    resources: {user: {title: 'User', type: 'resource', components: [field('Name')]}},
  })
  expect([asked(project), proseOf(project), project.notChecked]).toEqual([
    ['Room', 'Height'],
    ['heading: Desk', 'heading: Chair'],
    [{reason: 'Resources of a project are what its forms store, and were not read.', place: ''}],
  ])
})

test('findings quote the source, also across escapes, tags and character references', () => {
  const source =
    '{"type":"form","components":[{"type":"content","key":"c","input":false,"html":"<p>We\\u0020utilize it &amp; reply <b>as\\nsoon</b> as&nbsp;possible.</p>"},' +
    '{"type":"textfield","key":"r","input":true,"label":"Reason for {{ data.item }}"}]}'
  const document = readDocument({path: 'a.json', content: source})
  checkSpans(document)
  expect(document.blocks[0]?.text).toBe('We utilize it & reply as soon as possible.')
  expect(asked(document)).toEqual(['Reason for \uFFFC'])
  const findings = lint(document, {today: '2026-11-26'})
  for (const {span, quote} of findings) if (span) expect(document.source.slice(span.start, span.end)).toBe(quote)
  expect(findings.map(({rule, quote}) => `${rule}: ${quote}`)).toContain('no-vague-deadline: as\\nsoon</b> as&nbsp;possible')
})

test('texts stand in sections also when a builder sorts the keys of its file', () => {
  const source =
    '{"components":[{"components":[{"type":"textfield","label":"Asset tag","input":true,"key":"tag"}],"key":"p","title":"For office use only","type":"panel"},' +
    '{"type":"textfield","label":"Room","input":true,"key":"room"}],"type":"form"}'
  const document = readDocument({path: 'a.json', content: source})
  expect(document.fields.map(({section}) => document.sections[section]?.title)).toEqual(['For office use only', ''])
  const place = lint(document, {today: '2026-11-26'}).find(({quote}) => quote === 'Asset tag')?.place
  expect(place ?? 'Field “Asset tag”').toBe('Field “Asset tag”')
})

test('a form that asks how to reproduce a bug is the work of a team, as in every other format', () => {
  const ask = (...labels: string[]) => read({title: 'Desk', components: labels.map((label) => ({key: label, type: 'textfield', input: true, label}))}).kind
  expect([ask('Colour', 'Size', 'Day'), ask('Colour', 'Size', 'Steps to reproduce')]).toEqual(['form', 'other'])
})
