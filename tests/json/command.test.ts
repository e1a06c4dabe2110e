/** Forms in JSON on the command line: what is looked at in a folder, and what is said of the rest. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import type {FileReport} from '../../src/report.ts'
import {runIn} from '../command.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'untape-json-'))
  mkdirSync(join(folder, '.git'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

function write(files: Readonly<Record<string, unknown>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2))
  }
}

function filesOf(...argv: string[]): FileReport[] {
  return (JSON.parse(runIn(folder, ['--format', 'json', ...argv]).out) as {files: FileReport[]}).files
}

const form = {type: 'form', title: 'Desks', components: [{type: 'textfield', key: 'reason', input: true, label: 'Reason', description: 'We utilize it.'}]}
const card = {type: 'AdaptiveCard', body: [{type: 'TextBlock', text: 'We utilize desks.'}]}
const titled = {type: 'object', properties: {a: {type: 'string', title: 'Reason', description: 'We utilize it.'}}}
const none = 'this JSON is neither a form of form.io, nor a JSON Schema of a form, nor an Adaptive Card'

test('in a folder only what is surely a form is read; the rest costs no word', () => {
  write({
    'form.json': form,
    'card.json': card,
    'ui.json': {schema: titled, uiSchema: {}},
    'schema.json': titled,
    'package.json': {name: 'x', components: [{type: 'textfield', key: 'a', input: true}]},
    'tsconfig.build.json': {type: 'AdaptiveCard'},
    '.settings.json': card,
    'data.json': [1, 2, 3],
    'broken.json': '{"a": ',
    'openapi.json': {components: {schemas: {a: titled}}, key: 1, paths: {}},
    'strings.json': {text: '{"type": "AdaptiveCard"}'},
    'large.json': `{"type": "AdaptiveCard", "body": [], "data": "${'x'.repeat(5_100_000)}"}`,
  })
  expect(filesOf('.').map(({path, format}) => `${path} ${format}`)).toEqual(['card.json adaptive-card', 'form.json formio', 'ui.json json-schema'])
  expect(runIn(folder, ['.']).err).toBe('')
})

test('a schema without a UI schema is read when it is named, or called a form in untape.yml', () => {
  write({'schema.json': titled, 'other/schema.json': titled, 'untape.yml': 'kinds:\n  form: [other/**]\n'})
  expect(filesOf('schema.json').map(({format}) => format)).toEqual(['json-schema'])
  expect(filesOf('.').map(({path}) => path)).toEqual(['other/schema.json'])
})

test('what is named and is none of ours, or too large, is told in one sentence', () => {
  write({'a.json': {a: 1}, 'package.json': {name: 'x'}, 'broken.json': '{"a": ', 'large.json': `["${'x'.repeat(5_100_000)}"]`})
  for (const name of ['a.json', 'package.json', 'broken.json'])
    expect(runIn(folder, [name])).toEqual({code: 2, out: expect.any(String), err: `untape: ${name}: ${none}.\n`})
  expect(runIn(folder, ['large.json']).err).toBe('untape: large.json: the file has 5.1 MB: more than the limit of 5 MB.\n')
})

test('what a builder could not open is a finding at its place', () => {
  write({'card.json': '{"type": "AdaptiveCard",\n "body": [{"type": "TextBlock", "text": "Hi",}]}'})
  const [file] = filesOf('.')
  expect(file?.findings).toMatchObject([
    {
      rule: 'no-invalid-syntax',
      severity: 'error',
      message: 'This is not valid JSON: the comma before “}” is one too many.',
      position: {start: {line: 2, column: 45}},
    },
  ])
  expect(file?.notChecked).toHaveLength(1)
})

test('findings are forgiven by path and by baseline, and remembered', () => {
  write({'form.json': form, 'card.json': card, 'untape.yml': "overrides:\n  - files: 'card.json'\n    rules: {prefer-plain-words: off}\n"})
  const plain = (files: FileReport[]): string[] =>
    files.flatMap(({path, findings}) => findings.filter(({rule}) => rule === 'prefer-plain-words').map(() => path))
  expect(plain(filesOf('.'))).toEqual(['form.json'])
  for (let i = 0; i < 2; i++) expect(plain(filesOf('.', '--cache'))).toEqual(['form.json'])
  runIn(folder, ['.', '--baseline', 'baseline.json'])
  expect(plain(filesOf('.', '--baseline', 'baseline.json'))).toEqual([])
})

test('a cache keeps apart what is met and what is named', () => {
  write({'schema.json': titled})
  for (let i = 0; i < 2; i++) {
    expect(filesOf('.', '--cache')).toEqual([])
    expect(filesOf('schema.json', '--cache')).toHaveLength(1)
  }
})

test('text on standard input is read by its name; commands about one file take it', () => {
  write({'form.json': form})
  const {out} = runIn(folder, ['--stdin', '--stdin-filename', 'forms/new.json', '--format', 'json'], JSON.stringify(form))
  expect((JSON.parse(out) as {files: FileReport[]}).files).toMatchObject([{path: 'forms/new.json', format: 'formio', kind: 'form', fields: 1}])
  expect(runIn(folder, ['explain-form', 'form.json']).out).toContain('Reason')
  expect(runIn(folder, ['explain-config', 'form.json']).out).toContain('form')
  expect(runIn(folder, ['burden', 'form.json']).out).toContain('1 question')
})

test('the documents of a folder do not ask the data beside them', () => {
  write({'form.json': form, 'other.json': {...form, title: 'Chairs'}, 'notes.md': '# Notes\n\nWe reply asap. See [the form](form.json).\n'})
  const files = filesOf('.')
  expect(files.map(({path}) => path)).toEqual(['form.json', 'notes.md', 'other.json'])
})

test('every report shows a form on one long line', () => {
  const questions = Array.from({length: 400}, (_, i) => ({type: 'textfield', key: `q${i}`, input: true, label: `Utilize item ${i}`}))
  write({'form.json': JSON.stringify({type: 'form', components: questions})})
  for (const format of ['terminal', 'sarif', 'github', 'markdown', 'html']) {
    const {code, out, err} = runIn(folder, ['form.json', '--format', format, '--fail-on', 'never'])
    expect([code, err]).toEqual([0, ''])
    for (const line of out.split('\n')) if (format === 'markdown' || format === 'terminal') expect(line.length).toBeLessThan(3000)
  }
})
