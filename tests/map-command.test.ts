import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import type {ProcessMap} from '../src/map/process-map.ts'
import {list} from './a-map.ts'
import {runIn} from './command.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'untape-'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content)
const untape = (...argv: string[]) => runIn(folder, ['map', ...argv])
const order = list('Send the form.', 'The buyer pays it.')

test('draws one file for a terminal', () => {
  write('order.md', order)
  const {code, out, err} = untape('order.md')
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/^How to order \(order\.md\)\n/)
  expect(out).toMatch(/^ {2}2 {2}Buyer +▸ The buyer pays it +line 4$/m)
})

test('gives the model as JSON, the diagram and the page', () => {
  write('order.md', order)
  const map = JSON.parse(untape('order.md', '--format', 'json').out) as ProcessMap & {schema: number}
  expect(map).toMatchObject({schema: 1, path: 'order.md', title: 'How to order', coverage: {all: 2, known: 2}})
  expect(map.nodes.map(({lane}) => lane)).toEqual(['reader', 'role:buyer'])
  expect(untape('order.md', '--format', 'mermaid').out).toMatch(/^flowchart TB\n {2}accTitle: Process map of How to order\n/)
  expect(untape('order.md', '--format', 'markdown').out).toMatch(/^# Process map: How to order\n/)
})

test('writes to a file', () => {
  write('order.md', order)
  expect(untape('order.md', '--format', 'mermaid', '--output', join(folder, 'order.mmd'))).toEqual({code: 0, out: '', err: ''})
  expect(readFileSync(join(folder, 'order.mmd'), 'utf8')).toMatch(/^flowchart TB\n/)
})

test('a file without steps is told in one sentence and is no error', () => {
  write('desks.md', '# Desks\n\nWe have some.\n')
  const {code, out} = untape('desks.md')
  expect([code, out.includes('No steps were found: ')]).toEqual([0, true])
  expect(JSON.parse(untape('desks.md', '--format', 'json').out)).toMatchObject({nodes: [], longest: null})
})

test('says what it takes and what it cannot read', () => {
  write('bad.md', new Uint8Array([0xc3, 0x28]))
  write('a.json', '{}')
  write('order.md', order)
  const usage = 'untape: map takes one file, such as “untape map handbook/purchases.md”.\n'
  expect(untape()).toEqual({code: 2, out: '', err: usage})
  expect(untape('order.md', 'desks.md').err).toBe(usage)
  expect(untape('none.md')).toEqual({code: 2, out: '', err: 'untape: none.md: there is no such file.\n'})
  expect(untape('bad.md')).toEqual({code: 2, out: '', err: 'untape: bad.md: this is not valid UTF-8 text: save it as UTF-8.\n'})
  expect(untape('a.json').err).toBe('untape: a.json: this JSON is neither a form of form.io, nor a JSON Schema of a form, nor an Adaptive Card.\n')
  expect(untape('order.md', '--format', 'sarif').err).toBe('untape: --format takes terminal, json, mermaid, markdown; “sarif” is none of them.\n')
})

test('a report knows no Mermaid, and a map no kind but its own settings', () => {
  write('order.md', order)
  write('untape.yml', 'files: [order.md]\n')
  expect(untape('order.md', '--config', join(folder, 'untape.yml')).code).toBe(0)
  expect(untape('order.md', '--config', join(folder, 'none.yml')).code).toBe(2)
  expect(runIn(folder, ['order.md', '--format', 'mermaid']).err).toContain('--format takes terminal, json, sarif, github, markdown')
})
