/** JSON Schemas as the forms that react-jsonschema-form and JSON Forms make of them. */
import {expect, test} from 'vitest'
import {lint, readDocument} from '../../src/index.ts'
import {formatOf} from '../../src/read.ts'
import {asked, checkSpans, proseOf, read} from './read-json.ts'

const text = {type: 'string'}
const object = (properties: object, more: object = {}): object => ({type: 'object', properties, ...more})

test('properties become fields, and the UI schema says how they are called, ordered and answered', () => {
  const document = read({
    schema: object(
      {
        reason: {...text, title: 'Reason', description: 'Say why.'},
        size: {...text, title: 'Size', enum: ['s', 'l'], enumNames: ['Small', 'Large']},
        colour: {
          title: 'Colour',
          oneOf: [
            {const: 'r', title: 'Red'},
            {const: 'g', title: 'Green'},
          ],
        },
        extras: {type: 'array', title: 'Extras', uniqueItems: true, items: {...text, enum: ['Lamp', 'Screen']}},
        urgent: {type: 'boolean', title: 'It is urgent'},
        agreed: {type: 'boolean', title: 'I agree to the rules', const: true},
        plan: {...text, title: 'Plan of the room', format: 'data-url'},
        token: text,
        number: {...text, title: 'Number', readOnly: true},
        cost_centre: text,
      },
      {title: 'Ask for a desk', description: 'One form a desk.', required: ['reason', 'size']},
    ),
    uiSchema: {
      'ui:order': ['size', '*'],
      reason: {'ui:widget': 'textarea', 'ui:title': 'Why do you need it?', 'ui:placeholder': 'My back hurts', 'ui:help': 'Two lines are enough.'},
      token: {'ui:widget': 'hidden'},
    },
  })
  expect([document.format, document.kind]).toEqual(['json-schema', 'form'])
  expect(document.fields.map(({kind, label, required, prefilled}) => [kind, label?.text, required, prefilled])).toEqual([
    ['choice', 'Size', true, false],
    ['long-text', 'Why do you need it?', true, false],
    ['choice', 'Colour', false, false],
    ['choices', 'Extras', false, false],
    ['choice', 'It is urgent', false, false],
    ['consent', 'I agree to the rules', true, false],
    ['upload', 'Plan of the room', false, false],
    ['text', 'Number', false, true],
    ['text', 'cost_centre', false, false],
  ])
  const [size, reason, colour] = document.fields
  expect(size?.options.map((one) => one.text)).toEqual(['Small', 'Large'])
  expect(colour?.options.map((one) => one.text)).toEqual(['Red', 'Green'])
  expect([reason?.help.map((one) => one.text), reason?.placeholder?.text]).toEqual([['Say why.', 'Two lines are enough.'], 'My back hurts'])
  expect(proseOf(document)).toEqual(['title: Ask for a desk', 'paragraph: One form a desk.'])
  checkSpans(document)
})

test('objects and lists of objects are groups; what depends on an answer is asked too, once', () => {
  const schema = object(
    {
      home: object({street: {...text, title: 'Street'}}, {title: 'Home', description: 'Where you live.'}),
      people: {type: 'array', title: 'People', items: object({name: {...text, title: 'Name of one'}})},
      pet: {...text, title: 'Pet', enum: ['Dog', 'None']},
    },
    {
      allOf: [object({extra: {...text, title: 'Extra'}})],
      if: {properties: {pet: {const: 'Dog'}}},
      // biome-ignore lint/suspicious/noThenProperty: it is a word of JSON Schema.
      then: {properties: {breed: {...text, title: 'Breed'}}},
      dependencies: {
        pet: {oneOf: [{properties: {pet: {enum: ['None']}}}, {properties: {pet: {enum: ['Dog']}, age: {type: 'number', title: 'Age of the dog'}}}]},
      },
    },
  )
  const document = read({schema, uiSchema: {}})
  expect(document.fields.map(({label, section}) => `${document.sections[section]?.title} > ${label?.text}`)).toEqual([
    'Home > Street',
    'People > Name of one',
    ' > Pet',
    ' > Extra',
    ' > Breed',
    ' > Age of the dog',
  ])
})

test('references are followed within the file, and not in a circle; a text that two of them share is wrong once', () => {
  const document = read({
    schema: object(
      {
        from: {$ref: '#/$defs/net'},
        to: {$ref: '#/$defs/net', title: 'To'},
        parts: {$ref: '#/$defs/part'},
        far: {$ref: 'https://example.test/far.json', title: 'Far'},
      },
      {
        $defs: {
          net: object({range: {...text, title: 'CIDR range'}}, {title: 'From'}),
          part: object({name: {...text, title: 'Name of the part'}, next: {$ref: '#/$defs/part'}}, {title: 'Part'}),
        },
      },
    ),
    uiSchema: {},
  })
  expect(asked(document)).toEqual(['CIDR range', 'CIDR range', 'Name of the part', 'Far'])
  expect(proseOf(document)).toEqual(['heading: From', 'heading: To', 'heading: Part', 'heading: Part'])
  expect(lint(document, {today: '2026-11-26'}).filter(({rule}) => rule === 'no-specialist-question')).toHaveLength(1)
})

test('what generators wrap is read as what it holds', () => {
  const document = read({
    schema: object(
      {
        colour: {allOf: [{$ref: '#/$defs/colour'}], title: 'Colour'},
        home: {anyOf: [{$ref: '#/$defs/home'}, {type: 'null'}]},
        pet: {oneOf: [object({dog: {...text, title: 'Dog'}}), object({cat: {...text, title: 'Cat'}})], title: 'Pet'},
        note: {anyOf: [text, {type: 'null'}], title: 'Note'},
      },
      {$defs: {colour: {...text, enum: ['Red', 'Green']}, home: object({street: {...text, title: 'Street'}}, {title: 'Home'})}},
    ),
    uiSchema: {},
  })
  expect(document.fields.map(({label, options, section}) => [document.sections[section]?.title, label?.text, options.length])).toEqual([
    ['', 'Colour', 2],
    ['Home', 'Street', 0],
    ['Pet', 'Dog', 0],
    ['Pet', 'Cat', 0],
    ['', 'Note', 0],
  ])
})

test('references that repeat each other without end are refused', () => {
  const defs = Object.fromEntries(
    Array.from({length: 30}, (_, i) => [`d${i}`, object(i === 29 ? {a: text} : {a: {$ref: `#/$defs/d${i + 1}`}, b: {$ref: `#/$defs/d${i + 1}`}})]),
  )
  const content = JSON.stringify({schema: object({a: {$ref: '#/$defs/d0'}}, {$defs: defs}), uiSchema: {}})
  expect(() => readDocument({path: 'a.json', content})).toThrow('the schema has more than 20000 questions, those that references repeat counted')
})

test('layouts of JSON Forms', () => {
  const document = read({
    schema: object({name: {...text, title: 'Name of the room'}, seats: {type: 'integer'}, unused: text}, {required: ['seats']}),
    uischema: {
      type: 'VerticalLayout',
      elements: [
        {type: 'Label', text: 'Rooms are given out on Mondays.'},
        {type: 'Group', label: 'The room', elements: [{type: 'Control', scope: '#/properties/name'}]},
        {type: 'Control', scope: '#/properties/seats', label: 'How many seats?', options: {multi: true}},
        {type: 'Control', scope: '#/properties/missing'},
      ],
    },
  })
  expect(document.fields.map(({label, kind, required, section}) => [document.sections[section]?.title, label?.text, kind, required])).toEqual([
    ['The room', 'Name of the room', 'text', false],
    ['', 'How many seats?', 'long-text', true],
  ])
  expect(proseOf(document)).toEqual(['paragraph: Rooms are given out on Mondays.', 'heading: The room'])
})

test('a schema is a form by its UI schema; by its titles only when somebody names it', () => {
  const source = (value: unknown): string => JSON.stringify(value)
  const titled = source(object({name: {...text, title: 'Name'}, date: {...text, title: 'Date'}}))
  const settings = source(
    object({host: {...text, description: 'Name of the host.'}, port: {type: 'integer'}}, {$schema: 'http://json-schema.org/draft-07/schema#'}),
  )
  const embedded = source(object({name: {...text, title: 'Name', 'ui:widget': 'textarea'}}))
  const inside = source({name: 'x', form_json_schema: object({a: text}), form_ui_schema: []})
  expect([titled, settings, embedded, inside].map((one) => formatOf('a.json', one))).toEqual([undefined, undefined, 'json-schema', 'json-schema'])
  expect([titled, settings].map((one) => formatOf('a.json', one, true))).toEqual(['json-schema', undefined])
  const document = readDocument({path: 'a.json', content: inside})
  expect(document.notChecked.map(({reason}) => reason)).toEqual([
    'The UI schema is of a kind that untape does not know: the questions are read as the schema has them.',
  ])
})

test('what holds for several forms of a file is said once', () => {
  const step = (name: string): object => ({schema: object({[name]: {...text, title: name}}), uiSchema: [{key: name}]})
  const {notChecked} = read({steps: [step('Colour'), step('Size')]})
  expect(notChecked.map(({reason}) => reason)).toEqual(['The UI schema is of a kind that untape does not know: the questions are read as the schema has them.'])
})

test('where nothing is required, nothing is said to be optional', () => {
  const properties = {colour: {...text, title: 'Colour'}, size: {...text, title: 'Size'}}
  const required = (more: object): (boolean | undefined)[] => read({schema: object(properties, more), uiSchema: {}}).fields.map((field) => field.required)
  expect(required({})).toEqual([undefined, undefined])
  expect(required({required: ['size']})).toEqual([false, true])
})
