/** Forms that were broken at random, and shapes that no builder makes: nothing is thrown but a refusal, and spans stay exact. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type Document, LimitError, lint, ReadError, readDocument} from '../../src/index.ts'
import {checkSpans} from './read-json.ts'

const runs = Number(process.env.UNTAPE_FUZZ_RUNS ?? 400)
const seed = Number(process.env.UNTAPE_FUZZ_SEED ?? 1)

const text = fc.array(
  fc.constantFrom(
    'We reply ',
    'asap',
    'utilize',
    '\n',
    '\n\n',
    '"',
    '\\',
    '\u00e9',
    '😀',
    '\ud800',
    '&amp;',
    '&nbsp;',
    '&#x41;',
    '&',
    '<b>',
    '</b>',
    '<p>',
    '</p>',
    '<h2>',
    '<a href="x">',
    '</a>',
    '<script>',
    '<!--',
    '-->',
    '<',
    '{{ x }}',
    '{{',
    '$' + '{x}',
    ' ',
    ':',
    '?',
    '*',
  ),
  {maxLength: 8},
)
const words = text.map((parts) => parts.join(''))
const names = [
  'type',
  'key',
  'label',
  'title',
  'description',
  'tooltip',
  'placeholder',
  'content',
  'html',
  'text',
  'id',
  'legend',
  'errorMessage',
  'name',
  '$ref',
  'ui:title',
  'ui:help',
]
const lists = [
  'components',
  'columns',
  'rows',
  'values',
  'questions',
  'body',
  'items',
  'actions',
  'choices',
  'enum',
  'oneOf',
  'allOf',
  'required',
  'elements',
  'inlines',
  'facts',
]
const objects = ['properties', 'validate', 'data', 'schema', 'uiSchema', 'card', 'conditional', 'definitions', 'then', '__proto__', 'options']
const types = fc.constantFrom(
  'textfield',
  'panel',
  'columns',
  'tabs',
  'table',
  'survey',
  'datagrid',
  'content',
  'select',
  'simplecheckbox',
  'AdaptiveCard',
  'TextBlock',
  'Input.Text',
  'Input.Toggle',
  'Input.ChoiceSet',
  'Container',
  'Action.ShowCard',
  'object',
  'string',
  'array',
  'boolean',
  'Control',
  'Group',
  'constructor',
)
const scalar = fc.oneof(words, types, fc.integer(), fc.boolean(), fc.constantFrom(null, '#', '#/definitions/a', '#/properties/a', 'a'))

const {node} = fc.letrec((tie) => ({
  node: fc.oneof({maxDepth: 5}, scalar, tie('object'), tie('list')),
  list: fc.array(tie('node'), {maxLength: 4}),
  object: fc
    .tuple(
      types,
      fc.dictionary(fc.constantFrom(...names), scalar, {maxKeys: 4}),
      fc.dictionary(fc.constantFrom(...lists), tie('list'), {maxKeys: 2}),
      fc.dictionary(fc.constantFrom(...objects, 'a', 'b'), tie('node'), {maxKeys: 3}),
    )
    .map(([type, ...parts]) => Object.assign({type, key: 'k', input: true}, ...parts) as object),
}))

/** Each of the three formats around whatever comes. */
const form = fc.tuple(fc.constantFrom('formio', 'json-schema', 'adaptive-card'), node, node).map(([format, one, other]) => {
  const whole = {
    formio: {type: 'form', components: [{type: 'textfield', key: 'a', input: true, label: 'A'}, one, other]},
    'json-schema': {schema: {properties: {a: {type: 'string'}, b: one, c: other}, definitions: {a: one}}, uiSchema: other},
    'adaptive-card': {type: 'AdaptiveCard', body: [one], actions: [other]},
  }[format]
  return JSON.stringify(whole, null, 1)
})

/** Undefined for what is refused. */
function open(source: string): Document | undefined {
  try {
    return readDocument({path: 'a.json', content: source})
  } catch (error) {
    if (error instanceof ReadError || error instanceof LimitError) return undefined
    throw error
  }
}

function check(source: string): void {
  const document = open(source)
  if (!document) return
  checkSpans(document)
  for (const {span, quote} of lint(document, {today: '2026-11-26'})) if (span) expect(document.source.slice(span.start, span.end)).toBe(quote)
}

test('generated forms keep their spans', {timeout: 3_600_000}, () => {
  fc.assert(fc.property(form, check), {numRuns: runs, seed})
})

test('broken forms are told or refused', {timeout: 3_600_000}, () => {
  const change = fc.tuple(fc.nat(3000), fc.nat(30), fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '\\', '\u0000', 'x', '\ud83d'))
  fc.assert(
    fc.property(form, fc.array(change, {minLength: 1, maxLength: 3}), (source, changes) => {
      check(changes.reduce((result, [at, gone, sign]) => result.slice(0, at) + sign + result.slice(at + gone), source))
    }),
    {numRuns: runs, seed},
  )
})

test.each([
  ['arrays', `{"type": "AdaptiveCard", "body": ${'['.repeat(100_000)}`],
  ['components', `{"components": [${'{"type": "panel", "key": "p", "components": ['.repeat(5000)}`],
  ['properties', `{"uiSchema": {}, "schema": {"properties": ${'{"a": {"properties": '.repeat(5000)}`],
])('%s that nest without end are refused in one sentence', (_, content) => {
  expect(() => readDocument({path: 'a.json', content})).toThrow(/^JSON nests deeper than 200 levels$/)
})
