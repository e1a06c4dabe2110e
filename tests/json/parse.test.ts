/** JSON with the place of everything: what it takes and what it says is what JSON.parse does. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {LimitError} from '../../src/index.ts'
import {entriesOf, get, itemsOf, type JsonNode} from '../../src/readers/json/nodes.ts'
import {parseJson} from '../../src/readers/json/parse.ts'
import {mapString} from '../../src/readers/json/text.ts'

/** A node as the data that JSON.parse makes of it. */
function toData(node: JsonNode): unknown {
  if (node.type === 'array') return node.items.map(toData)
  if (node.type !== 'object') return node.value
  return Object.fromEntries(entriesOf(node).map(({key, value}) => [key.value, toData(value)]))
}

function* stringsIn(node: JsonNode): Generator<Extract<JsonNode, {type: 'string'}>> {
  if (node.type === 'string') yield node
  for (const one of itemsOf(node)) yield* stringsIn(one)
  for (const {key, value} of node.type === 'object' ? node.entries : []) yield* [key, ...stringsIn(value)]
}

function parse(source: string): unknown {
  try {
    return {data: JSON.parse(source)}
  } catch {
    return 'invalid'
  }
}

function check(source: string): void {
  const json = parseJson(source)
  if ('error' in json) {
    expect(parse(source), source).toBe('invalid')
    expect(json.error.offset).toBeLessThanOrEqual(source.length)
    return
  }
  expect(parse(source), source).not.toBe('invalid')
  expect(JSON.stringify(toData(json.root))).toBe(JSON.stringify(JSON.parse(source)))
  for (const node of stringsIn(json.root)) {
    const text = mapString(node, source)
    expect(text.text).toBe(node.value)
    const units = Array.from({length: text.text.length}, (_, i) => JSON.parse(`"${source.slice(text.starts[i], text.ends[i])}"`) as string)
    expect(units.join('')).toBe(node.value)
  }
}

test('any data, however it is written', () => {
  fc.assert(fc.property(fc.json(), fc.constantFrom(undefined, 2, '\t'), (json, indent) => check(JSON.stringify(JSON.parse(json), null, indent))))
})

test('what is broken is refused just where JSON.parse refuses it', () => {
  const sources = ['{"a": 1, "b": [true, false, null, "x\\n\\u00e9\\ud83d\\ude00\\""], "c": {"d": -1.5e10, "": []}}', '[1, 2, {"k": "v"}, {}]']
  const signs = fc.constantFrom(...'{}[]:,"\\ \n\t/*a1-+.eEntfu0é\u2028\u0001')
  fc.assert(
    fc.property(fc.constantFrom(...sources), fc.array(fc.tuple(fc.nat(100), fc.nat(2), signs), {minLength: 1, maxLength: 3}), (source, changes) => {
      check(changes.reduce((text, [at, gone, sign]) => text.slice(0, at) + sign + text.slice(at + gone), source))
    }),
    {numRuns: 3000},
  )
})

test.each([
  ['a comma too many', '{"a": 1,}', 7, 'the comma before “}” is one too many'],
  ['a comma missing', '{"a": 1 "b": 2}', 8, 'a comma or “}” is missing here'],
  ['a colon missing', '{"a" 1}', 5, 'a colon is missing behind the key'],
  ['a comment', '{// note\n"a": 1}', 1, 'a comment stands here, and JSON has none'],
  ['a key without quotes', '{a: 1}', 1, 'a key in double quotes must stand here'],
  ['single quotes', "{'a': 1}", 1, 'a single quotation mark stands here: JSON wants double ones'],
  ['a word', '[yes]', 1, '“yes” must stand in double quotes'],
  ['a line break in a text', '["a\nb"]', 3, 'a line break or tab stands in a text: write \\n or \\t'],
  ['a path of Windows', '["C:\\Users"]', 4, 'this backslash begins nothing that JSON knows: write \\\\ for the sign itself'],
  ['a text that never ends', '["a', 1, 'a quotation mark is never closed'],
  ['an end too early', '{"a": [1', 8, 'the file ends before its last bracket is closed'],
  ['an empty file', '', 0, 'the file ends before its last bracket is closed'],
  ['two values', '{} {}', 3, 'something stands behind the end'],
])('%s is told at its place', (_, source, offset, message) => {
  expect(parseJson(source)).toEqual({error: {offset, message}})
})

describe('hostile', () => {
  test('deep nesting is refused, whatever it is made of', () => {
    expect(() => parseJson('['.repeat(100_000))).toThrow(LimitError)
    expect(() => parseJson('{"a":'.repeat(100_000))).toThrow('JSON nests deeper than 200 levels')
    expect('root' in parseJson('['.repeat(200) + ']'.repeat(200))).toBe(true)
  })

  test('keys that objects have by nature, keys that stand twice, halves of pairs', () => {
    const json = parseJson('{"__proto__": {"type": "x"}, "constructor": 1, "a": 1, "a": 2, "half": "\\ud800 \\udfff"}')
    if ('error' in json) throw new Error(json.error.message)
    expect(get(json.root, 'toString')).toBe(undefined)
    expect(get(json.root, 'type')).toBe(undefined)
    expect(get(json.root, 'a')).toMatchObject({value: 2})
    expect(entriesOf(json.root).map(({key}) => key.value)).toEqual(['__proto__', 'constructor', 'a', 'half'])
    expect(get(json.root, 'half')).toMatchObject({value: '\ud800 \udfff'})
  })

  test('a very long text, of plain signs and of escapes', () => {
    for (const part of ['a', '\\n', '\\u00e9']) expect('root' in parseJson(`["${part.repeat(300_000)}"]`)).toBe(true)
  })
})
