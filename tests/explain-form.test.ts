import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {runIn} from './command.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'untape-'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

function untape(...argv: string[]): {code: number; out: string; err: string} {
  return runIn(folder, argv)
}

const write = (name: string, content: string): void => writeFileSync(join(folder, name), content)
const form = '# Ask for a desk\n\nFull name: ____\n\nVLAN: ____\n\nWhy do you need it?: ____\n\nDate granted: ____\n'

interface Explained {
  minutes: number
  questions: number
  fields: {label: string; class: string; seconds: number; why: string; isKnown: boolean; isSpecialist: boolean; isOfficeUse: boolean}[]
}

test('prints a table that says why', () => {
  write('desk.md', form)
  const {code, out} = untape('explain-form', 'desk.md')
  expect(code).toBe(0)
  expect(out).toContain('desk.md: form, for everyone, 3 questions, about 9 minutes')
  expect(out).toMatch(/^Full name {2,}one line {2,}\? {2,}know it {2,}10 s$/m)
  expect(out).toMatch(/^VLAN .*ask a specialist +5\.1 min$/m)
  expect(out).toContain('“vlan” asks for a network address range; only IT can normally answer it')
  expect(out).toContain('the company or the site holds it already (your name)')
  expect(out).toContain('for the office, not the requester')
  expect(out.split('\n').every((line) => !/\s$/.test(line))).toBe(true)
})

test('gives the same as JSON', () => {
  write('desk.md', form)
  const {code, out} = untape('explain-form', 'desk.md', '--format', 'json')
  expect(code).toBe(0)
  const {minutes, questions, fields} = JSON.parse(out) as Explained
  expect([minutes, questions]).toEqual([9, 3])
  expect(fields.map((field) => field.class)).toEqual(['known', 'specialist', 'created-short', 'known'])
  expect(fields.map(({isKnown, isSpecialist, isOfficeUse}) => [isKnown, isSpecialist, isOfficeUse])).toEqual([
    [true, false, false],
    [false, true, false],
    [false, false, false],
    [false, false, true],
  ])
  expect(fields.at(-1)?.seconds).toBe(0)
})

test('shows what there is to choose', () => {
  write('desk.md', `Name: ____\n\nColour: ☐ red ☐ blue\n\nSize: ${Array.from({length: 10}, (_, i) => `☐ ${i + 1} m`).join(' ')}\n`)
  expect(untape('explain-form', 'desk.md').out).toContain('\n    choices: red | blue\n')
  expect(untape('explain-form', 'desk.md').out).toContain('| 8 m and 2 more\n')
  const {fields} = JSON.parse(untape('explain-form', 'desk.md', '--format', 'json').out) as {fields: {options: string[]}[]}
  expect(fields.map(({options}) => options.length)).toEqual([0, 2, 10])
})

test('says what to do about a form that is not taken for one, and that nothing is asked', () => {
  write('desk.md', 'Name: ____\n\nColour: ____\n')
  expect(untape('explain-form', 'desk.md').out).toContain('name its path under “kinds:” and “form:” in untape.yml')
  write('untape.yml', 'kinds:\n  form: desk.md\n')
  expect(untape('explain-form', 'desk.md').out).not.toContain('untape.yml')
  write('desk.md', '# Desk\n\n## For office use only\n\nName: ____\n\nColour: ____\n')
  expect(untape('explain-form', 'desk.md').out).toContain('nothing is asked of anybody else')
})

test('untape.yml sets classes and what the company holds', () => {
  write('desk.md', form)
  write('untape.yml', 'known-questions:\n  - Why do you need it?\n  - requester-name: off\nmeta:\n  - files: "*.md"\n    fields: {VLAN: {class: known}}\n')
  const {fields} = JSON.parse(untape('explain-form', 'desk.md', '--format', 'json').out) as Explained
  expect(fields.slice(0, 3).map(({isKnown}) => isKnown)).toEqual([false, false, true])
  expect(fields[1]).toMatchObject({class: 'known', why: 'set by hand'})
  const found = JSON.parse(untape('desk.md', '--format', 'json').out) as {files: {findings: {rule: string; quote: string}[]}[]}
  const known = found.files[0]?.findings.filter(({rule}) => rule === 'no-known-question').map(({quote}) => quote)
  expect(known).toEqual(['Why do you need it?'])
})

test.each([
  ['a concept that is none', 'known-questions:\n  - cost-center: off\n', 'there is no concept “cost-center”: did you mean “cost-centre”?'],
  ['a class that is none', 'meta:\n  - files: "*"\n    fields: {VLAN: {class: gatherd}}\n', 'there is no class “gatherd”: did you mean “gathered”?'],
  ['a field with no keys', 'meta:\n  - files: "*"\n    fields: {VLAN: gathered}\n', 'a field takes keys and values, such as “class: gathered”'],
  ['a strength that is none', 'known-questions:\n  - cost-centre: warning\n', '“known-questions” takes a list of labels, or of concepts with “off”'],
])('%s in untape.yml is one plain sentence', (_, config, message) => {
  write('desk.md', form)
  write('untape.yml', config)
  const {code, err} = untape('explain-form', 'desk.md')
  expect(code).toBe(2)
  expect(err).toContain(message)
})

test('says what it takes and what it cannot read', () => {
  expect(untape('explain-form').err).toBe('untape: explain-form takes one file, such as “untape explain-form forms/laptop.md”.\n')
  expect(untape('explain-form', 'none.md').err).toBe('untape: none.md: there is no such file.\n')
  write('a.json', '{}')
  expect(untape('explain-form', 'a.json').err).toBe(
    'untape: a.json: this JSON is neither a form of form.io, nor a JSON Schema of a form, nor an Adaptive Card.\n',
  )
})

test('a page with no fields', () => {
  write('page.md', '# Desks\n\nWe have some.\n')
  expect(untape('explain-form', 'page.md').out).toContain('No fields were found.')
})
