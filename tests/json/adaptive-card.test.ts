/** Adaptive Cards as whoever answers them sees them. */
import {expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {asked, checkSpans, proseOf, read} from './read-json.ts'

const card = (body: unknown[], actions: unknown[] = []): object => ({type: 'AdaptiveCard', version: '1.5', body, actions})
const input = (type: string, more: object = {}): object => ({type: `Input.${type}`, id: type.toLowerCase(), ...more})
const block = (text: string, more: object = {}): object => ({type: 'TextBlock', text, ...more})
/** What a program puts in: `${name}`. */
const filled = (name: string): string => `$\{${name}}`
const choices = [
  {title: 'Red', value: '1'},
  {title: 'Blue', value: '2'},
]

test('inputs become fields', () => {
  const document = read(
    card([
      block('Ask for a desk', {style: 'heading'}),
      block('We need a few facts.'),
      input('Text', {label: 'Room', isRequired: true, errorMessage: 'Name the room.', placeholder: 'B 12'}),
      input('Text', {label: 'Reason', isMultiline: true}),
      input('Number', {label: 'How many?', value: 1}),
      input('Date', {label: 'From when?'}),
      input('ChoiceSet', {label: 'Colour', choices}),
      input('ChoiceSet', {label: 'Colours', choices, isMultiSelect: true}),
      input('Toggle', {title: 'I agree to the rules'}),
      input('Toggle', {title: 'Near a window'}),
      input('Toggle', {label: 'Please confirm:', title: 'I have read the plan'}),
      input('Text', {label: 'Country', value: 'Canada'}),
    ]),
  )
  expect([document.format, document.kind]).toEqual(['adaptive-card', 'form'])
  expect(document.fields.map(({kind, label, required, prefilled}) => [kind, label?.text, required, prefilled])).toEqual([
    ['text', 'Room', true, false],
    ['long-text', 'Reason', false, false],
    ['text', 'How many?', false, false],
    ['text', 'From when?', false, false],
    ['choice', 'Colour', false, false],
    ['choices', 'Colours', false, false],
    ['consent', 'I agree to the rules', false, false],
    ['choice', 'Near a window', false, false],
    ['consent', 'Please confirm:', false, false],
    ['text', 'Country', false, true],
  ])
  expect(proseOf(document)).toEqual(['heading: Ask for a desk', 'paragraph: We need a few facts.'])
  expect(document.fields[0]?.help).toEqual([])
  expect(document.blocks.map(({text}) => text)).toContain('Name the room.')
  checkSpans(document)
})

test('a text above an input without a label is its label, if it is one', () => {
  const labels = (...body: unknown[]): string[] => asked(read(card(body)))
  expect(labels(block('Which room is it in?'), input('Text'))).toEqual(['Which room is it in?'])
  expect(labels(block('Room:'), input('Text'), input('Text'))).toEqual(['Room:', '–'])
  expect(labels(block('Room'), input('Text'), block('Desk'), input('Text'))).toEqual(['Room', 'Desk'])
  expect(labels(block('Three places to write in'), input('Text'), input('Text'), input('Text'))).toEqual(['–', '–', '–'])
  expect(labels(block('We answer on Monday.'), input('Text'))).toEqual(['–'])
  expect(labels(block('Rooms', {size: 'large', weight: 'bolder'}), input('Text'))).toEqual(['–'])
  expect(labels(block('Room'), input('Text', {label: 'Floor'}))).toEqual(['Floor'])
  const columns = {
    type: 'ColumnSet',
    columns: [
      {type: 'Column', items: [block('Room')]},
      {type: 'Column', items: [input('Text')]},
    ],
  }
  expect(labels(columns)).toEqual(['Room'])
})

test('a placeholder is no label', () => {
  const document = read(card([input('Text', {placeholder: 'Enter a room'}), input('Text', {label: 'Desk'}), input('Text', {label: 'Chair'})]))
  expect(lint(document, {today: '2026-11-26'}).filter(({rule}) => rule === 'require-field-label')).toHaveLength(1)
})

test('cards behind buttons are sections, whatever comes first in the file', () => {
  const inner = card([input('Text', {label: 'Street'})], [{type: 'Action.ShowCard', title: '2. Phone', card: card([input('Text', {label: 'Number'})])}])
  const document = read({
    actions: [
      {type: 'Action.ShowCard', title: '1. Address', card: inner},
      {type: 'Action.Submit', title: 'Send'},
    ],
    body: [input('Text', {label: 'Who?'})],
    type: 'AdaptiveCard',
  })
  expect(document.fields.map(({label, section}) => `${document.sections[section]?.title} > ${label?.text}`)).toEqual([
    ' > Who?',
    '1. Address > Street',
    '2. Phone > Number',
  ])
})

test('what a program fills in is no text, and no missing label', () => {
  const document = read(
    card([
      block(filled('title'), {style: 'heading'}),
      block(`Made on {{DATE(${filled('created')}, SHORT)}} by ${filled('name')}`),
      input('ChoiceSet', {label: filled('questions[0].text'), choices: [{title: filled('choice'), value: filled('value')}]}),
      input('Text', {label: 'Room', value: filled('room')}),
      input('Text', {label: 'Desk'}),
    ]),
  )
  expect(document.fields.map(({prefilled}) => prefilled)).toEqual([false, false, false])
  expect(proseOf(document)).toEqual(['paragraph: Made on \uFFFC by \uFFFC'])
  expect(document.fields.map(({label, options}) => [label?.text, options.length])).toEqual([
    ['\uFFFC', 0],
    ['Room', 0],
    ['Desk', 0],
  ])
  expect(lint(document, {today: '2026-11-26'}).filter(({rule}) => rule === 'require-field-label')).toEqual([])
})

test('what is hidden is left out, unless a button shows it', () => {
  const toggle = {type: 'Action.ToggleVisibility', title: 'More', targetElements: ['more', {elementId: 'box', isVisible: true}]}
  const hidden = [
    input('Text', {id: 'never', label: 'Never', isVisible: false}),
    input('Text', {id: 'more', label: 'More', isVisible: false}),
    {type: 'Container', id: 'box', isVisible: false, items: [input('Text', {label: 'In the box'})]},
    {type: 'Container', id: 'other', isVisible: false, items: [input('Text', {label: 'In the other'})]},
  ]
  expect(asked(read(card(hidden, [toggle])))).toEqual(['More', 'In the box'])
})

test('a message that carries a card', () => {
  const document = read({
    type: 'message',
    attachments: [{contentType: 'application/vnd.microsoft.card.adaptive', content: card([input('Text', {label: 'Room'})])}],
  })
  expect([document.format, asked(document)]).toEqual(['adaptive-card', ['Room']])
  // One question is a message, not a form.
  expect(document.kind).toBe('other')
})
