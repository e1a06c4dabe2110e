/** Line ends, marks and encodings stay what they were in the file. */
import {EditorState, Text} from '@codemirror/state'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {editorPlaces, endings, endsOf, sourceOf} from '../../src/desk/page/endings.ts'
import {cleanPath, decode, isSettings, nameFor} from '../../src/desk/page/file.ts'
import {encode} from '../../src/readers/encoding.ts'

const stateOf = (source: string): EditorState =>
  EditorState.create({doc: Text.of(source.split(/\r\n|\r|\n/)), extensions: [endings.init(() => endsOf(source))]})

const anySource = fc.array(fc.constantFrom('a', 'utilise ', '\r\n', '\n', '\r', '\n\n', '😀', ' ')).map((parts) => parts.join(''))

test('a text that is not changed is given back as it was, and every offset has its place', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const state = stateOf(source)
      expect(sourceOf(state)).toBe(source)
      const placeOf = editorPlaces(source)
      for (let at = 0; at < source.length; at++) {
        const unit = source.charAt(at)
        if (!/[\r\n]/.test(unit)) expect(state.doc.sliceString(placeOf(at), placeOf(at) + 1)).toBe(unit)
      }
      expect(placeOf(source.length)).toBe(state.doc.length)
    }),
  )
})

test('words that are replaced change nothing else', () => {
  fc.assert(
    fc.property(anySource, anySource, (before, after) => {
      const source = `${before}utilise${after}`
      const at = editorPlaces(source)(before.length)
      const {state} = stateOf(source).update({changes: {from: at, to: at + 7, insert: 'use'}})
      expect(sourceOf(state)).toBe(`${before}use${after}`)
    }),
  )
})

test('lines that come and go leave the ends of the others alone', () => {
  const state = stateOf('one\r\ntwo\r\nthree\nfour')
  expect(sourceOf(state.update({changes: {from: 3, insert: '\nnew'}}).state)).toBe('one\r\nnew\r\ntwo\r\nthree\nfour')
  expect(sourceOf(state.update({changes: {from: 3, to: 7}}).state)).toBe('one\r\nthree\nfour')
  expect(
    sourceOf(
      state.update({
        changes: [
          {from: 0, insert: 'x\n'},
          {from: 13, to: 14, insert: ' '},
        ],
      }).state,
    ),
  ).toBe('x\r\none\r\ntwo\r\nthree four')
  expect(sourceOf(state.update({changes: {from: 0, to: state.doc.length, insert: 'a\nb\nc\nd\ne'}}).state)).toBe('a\r\nb\r\nc\nd\r\ne')
})

test('a file is written with the encoding and the mark that it had', () => {
  const text = 'Formulário “x” 😀\r\nline\n'
  const files = [Buffer.from(text), Buffer.from(`\uFEFF${text}`), Buffer.from(`\uFEFF${text}`, 'utf16le'), Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()]
  for (const bytes of files) {
    const read = decode(bytes)
    expect(read?.text).toBe(text)
    expect(Buffer.from(encode(read?.text ?? '', read?.encoding ?? {name: 'utf-8', hasMark: false}))).toEqual(bytes)
  }
  expect(decode(new Uint8Array([0xff, 0x41]))).toBe(undefined)
})

test('what a file is, by its name and its text', () => {
  expect(isSettings('untape.yml', '')).toBe(true)
  expect(isSettings('terms.yaml', '# ours\n\n- term: gizmo\n  status: ok\n')).toBe(true)
  expect(isSettings('form.yml', 'name: x\nbody:\n  - type: input\n')).toBe(false)
  expect(isSettings('terms.md', '- term: gizmo')).toBe(false)
  expect(['# Form', '- [ ] yes', 'see [this](x)', 'Plain words.', 'name: x\nbody:\n  - type: input\n'].map(nameFor)).toEqual([
    'pasted.md',
    'pasted.md',
    'pasted.md',
    'pasted.txt',
    'pasted.yml',
  ])
  const html = ['<!DOCTYPE html>\n<p>Form', '\uFEFF\n<html lang="en">', '<form action="/x">', ' <FORM>']
  expect(html.map(nameFor)).toEqual(html.map(() => 'pasted.html'))
  const json = [
    '{"components": [{"type": "textfield", "key": "a"}]}',
    '[\n  {"components": [{"type": "textfield", "key": "a"}]}\n]',
    '{"type": "AdaptiveCard", "body": []}',
    '{\n  "title": "Leave", "properties": {"a": {"title": "Name"}}}',
  ]
  expect(json.map(nameFor)).toEqual(json.map(() => 'pasted.json'))
  const neither = ['<formula>', 'A page starts with <html>.', '<p>One paragraph</p>', '{"name": "x"}', '[Name]', '{"', 'The "properties" of {"a": 1}', '']
  expect(neither.map(nameFor)).toEqual(neither.map(() => 'pasted.txt'))
  expect(['/etc/x.md', '../../x.md', 'a\\b.md', './forms//x.md', '..', ''].map(cleanPath)).toEqual(['etc/x.md', 'x.md', 'a/b.md', 'forms/x.md', '', ''])
})
