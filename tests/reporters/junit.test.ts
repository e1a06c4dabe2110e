import {DOMParser, type Element as XmlElement} from '@xmldom/xmldom'
import fc from 'fast-check'
import {SaxesParser} from 'saxes'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import type {FileReport} from '../../src/report.ts'
import {formatJunit, type JunitOptions} from '../../src/reporters/junit.ts'
import {aFolder} from '../a-folder.ts'
import {runIn} from '../command.ts'
import {aFile, aFinding} from './a-report.ts'
import {everywhere} from './everywhere.ts'
import {payloads} from './payloads.ts'

/** What may stand where, as the schema of Jenkins has it, with the attribute `file` that GitLab documents. */
const allowed: Readonly<Record<string, {readonly children: readonly string[]; readonly attributes: readonly string[]}>> = {
  testsuites: {children: ['testsuite'], attributes: ['name', 'tests', 'failures', 'errors']},
  testsuite: {children: ['testcase'], attributes: ['name', 'tests', 'failures', 'errors', 'skipped']},
  testcase: {children: ['failure', 'error', 'skipped'], attributes: ['name', 'classname', 'file']},
  failure: {children: [], attributes: ['message', 'type']},
  error: {children: [], attributes: ['message', 'type']},
  skipped: {children: [], attributes: ['message', 'type']},
}

interface Case {
  readonly suite: string
  readonly name: string
  readonly file: string
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped'
  readonly message: string
  readonly text: string
}

function childrenOf(node: XmlElement): XmlElement[] {
  return [...node.childNodes].filter((child): child is XmlElement => child.nodeType === 1)
}

/** Reads a report as strict parsers do; what is not well formed or has no place in a report is an error. */
function read(xml: string): Case[] {
  const strict = new SaxesParser()
  strict.on('error', (error) => {
    throw error
  })
  strict.write(xml).close()
  const parser = new DOMParser({
    onError: (level, message) => {
      // It doubts “�”, which is a character like others.
      if (level !== 'warning') throw new Error(`${level}: ${message}`)
    },
  })
  const root = parser.parseFromString(xml, 'text/xml').documentElement
  if (root?.tagName !== 'testsuites') throw new Error('the root is no testsuites')
  check(root)
  const suites = childrenOf(root)
  for (const name of ['tests', 'failures', 'errors'])
    expect(Number(root.getAttribute(name))).toBe(suites.reduce((sum, suite) => sum + Number(suite.getAttribute(name)), 0))
  return suites.flatMap((suite) => {
    const cases = childrenOf(suite).map(readCase)
    const number = (outcome: Case['outcome']): string => String(cases.filter((one) => one.outcome === outcome).length)
    expect(['tests', 'failures', 'errors', 'skipped'].map((name) => suite.getAttribute(name))).toEqual([
      String(cases.length),
      number('failure'),
      number('error'),
      number('skipped'),
    ])
    return cases
  })
}

function check(node: XmlElement): void {
  const rule = allowed[node.tagName]
  if (!rule) throw new Error(`${node.tagName} has no place in a report`)
  for (const {name} of [...node.attributes]) expect(rule.attributes, node.tagName).toContain(name)
  for (const child of childrenOf(node)) {
    expect(rule.children, node.tagName).toContain(child.tagName)
    check(child)
  }
}

function readCase(node: XmlElement): Case {
  const outcomes = childrenOf(node)
  expect(outcomes.length).toBeLessThan(2)
  const [outcome] = outcomes
  return {
    suite: node.getAttribute('classname') ?? '',
    name: node.getAttribute('name') ?? '',
    file: node.getAttribute('file') ?? '',
    outcome: (outcome?.tagName ?? 'passed') as Case['outcome'],
    message: outcome?.getAttribute('message') ?? '',
    text: outcome?.textContent ?? '',
  }
}

function junit(files: readonly FileReport[], options: Partial<JunitOptions> = {}): Case[] {
  return read(formatJunit({version: '1', files}, {failOn: 'error', unread: [], ...options}))
}

const span = {start: 0, end: 3}
const position = {start: {line: 4, column: 2, offset: 0}, end: {line: 4, column: 5, offset: 3}}
const three = aFile('forms/a.md', [
  aFinding({severity: 'error', rule: 'no-invalid-syntax', message: 'Not closed.'}),
  aFinding({severity: 'warning', quote: 'provision', message: '“provision” is jargon.', span, position, suggestions: ['set up', 'create', 'make']}),
  aFinding({severity: 'note', rule: 'max-fields', message: 'Too many.'}),
])

test('the report to the letter', () => {
  expect(formatJunit({version: '1', files: [three, aFile('b.md', [])]}, {failOn: 'warning', unread: []})).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites name="untape" tests="4" failures="2" errors="0">',
      '  <testsuite name="forms/a.md" tests="3" failures="2" errors="0" skipped="1">',
      '    <testcase classname="forms/a.md" name="no-invalid-syntax" file="forms/a.md">',
      '      <failure message="error: Not closed. (the whole file)" type="error">error: Not closed.',
      'forms/a.md, the whole file',
      'https://github.com/untape/untape/blob/main/rules/README.md#no-invalid-syntax</failure>',
      '    </testcase>',
      '    <testcase classname="forms/a.md" name="no-jargon: “provision”" file="forms/a.md">',
      '      <failure message="warning: “provision” is jargon. Better: set up · create (line 4, column 2)" type="warning">warning: “provision” is jargon.',
      'Better: set up · create',
      'forms/a.md, line 4, column 2',
      'https://github.com/untape/untape/blob/main/rules/README.md#no-jargon</failure>',
      '    </testcase>',
      '    <testcase classname="forms/a.md" name="max-fields" file="forms/a.md">',
      '      <skipped message="note: Too many. (the whole file)" type="note">note: Too many.',
      'forms/a.md, the whole file',
      'https://github.com/untape/untape/blob/main/rules/README.md#max-fields</skipped>',
      '    </testcase>',
      '  </testsuite>',
      '  <testsuite name="b.md" tests="1" failures="0" errors="0" skipped="0">',
      '    <testcase classname="b.md" name="no finding" file="b.md"/>',
      '  </testsuite>',
      '</testsuites>',
      '',
    ].join('\n'),
  )
})

test.each([
  ['error', ['failure', 'skipped', 'skipped']],
  ['warning', ['failure', 'failure', 'skipped']],
  ['note', ['failure', 'failure', 'failure']],
  ['never', ['skipped', 'skipped', 'skipped']],
] as const)('with --fail-on %s', (failOn, outcomes) => {
  expect(junit([three], {failOn}).map(({outcome}) => outcome)).toEqual(outcomes)
})

test('what was mended has passed under the name that it failed with', () => {
  const finding = aFinding({severity: 'error', quote: 'provision'})
  const [failed] = junit([aFile('a.md', [finding])])
  const [passed] = junit([aFile('a.md', [], {change: {existing: 0, fixed: [finding]}})])
  expect(passed).toEqual({...failed, outcome: 'passed', message: '', text: ''})
})

test('the cases of a file differ in name, as GitLab leaves out the second of two alike', () => {
  const same = aFinding({quote: 'provision'})
  const whole = aFinding({rule: 'require-contact'})
  const long = 'word '.repeat(60)
  const cases = junit([
    aFile('a.md', [same, same, whole, whole, aFinding({quote: `${long}a ${long}`}), aFinding({quote: `${long}b ${long}`})], {
      notChecked: [
        {reason: 'One.', place: ''},
        {reason: 'Two.', place: ''},
      ],
    }),
    aFile('b.md', [same]),
  ])
  expect(cases.map(({name}) => name).slice(0, 4)).toEqual(['no-jargon: “provision”', 'no-jargon: “provision” (2)', 'require-contact', 'require-contact (2)'])
  expect(new Set(cases.map(({suite, name}) => `${suite}\n${name}`)).size).toBe(cases.length)
})

test('the name of a finding stays when its line moves', () => {
  const moved = {start: {...position.start, line: 90}, end: {...position.end, line: 90}}
  const names = [position, moved].map((at) => junit([aFile('a.md', [aFinding({quote: 'asap', span, position: at})])])[0]?.name)
  expect(names[0]).toBe(names[1])
})

test('what was not checked is skipped with its reason, what could not be read is an error', () => {
  const cases = junit([aFile('a.docx', [], {format: 'docx', notChecked: [{reason: 'It is a picture.', place: 'page 1'}]})], {
    failOn: 'never',
    unread: [{path: 'b.md', reason: 'this is not valid UTF-8 text.'}],
  })
  expect(cases).toEqual([
    {suite: 'a.docx', name: 'not checked: page 1', file: 'a.docx', outcome: 'skipped', message: 'It is a picture.', text: 'It is a picture.'},
    {suite: 'b.md', name: 'can be read', file: 'b.md', outcome: 'error', message: 'this is not valid UTF-8 text.', text: 'this is not valid UTF-8 text.'},
  ])
})

test('a finding of a Word file says its place', () => {
  const [found] = junit([aFile('a.docx', [aFinding({place: '“2. Leave” › paragraph 4', quote: 'asap'})], {format: 'docx'})])
  expect(found?.text).toContain('\n“asap”\na.docx, “2. Leave” › paragraph 4\n')
  expect(found?.message).toBe('note: A message. (“2. Leave” › paragraph 4)')
})

test('a run without files has a case, as Jenkins takes none for a mistake', () => {
  expect(junit([]).map(({name, outcome}) => [name, outcome])).toEqual([['nothing to check', 'passed']])
})

describe('whatever strangers write', () => {
  test.each(payloads)('%j', (text) => {
    const {report} = everywhere(text)
    const cases = junit(report.files, {failOn: 'note', unread: [{path: text, reason: text}]})
    expect(cases.map(({outcome}) => outcome)).toEqual(['failure', 'failure', 'skipped', 'passed', 'error'])
  })

  test('any characters at all', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string({unit: fc.integer({min: 0, max: 0xffff}).map((code) => String.fromCharCode(code))}), (one, two) => {
        const text = `${one}]]>\uFFFE\uD800&<"${two}`
        expect(junit(everywhere(text).report.files, {unread: [{path: text, reason: text}]})).toHaveLength(5)
      }),
    )
  })
})

describe('the command', () => {
  let place: ReturnType<typeof aFolder>
  beforeEach(() => {
    place = aFolder()
  })
  afterEach(() => place.remove())

  test('fails what --fail-on says, and writes to --output', () => {
    place.write({'.git/HEAD': '', 'a.md': '# Notes\n\nWe reply asap.\n', 'b.md': '# Notes\n\nAll is well.\n', 'c.md': new Uint8Array([0x23, 0x20, 0xe9, 0xff])})
    const {code, out, err} = runIn(place.path, ['--format', 'junit', '--fail-on', 'note'])
    expect(code).toBe(2)
    expect(err).toContain('c.md: this is not valid UTF-8')
    expect(read(out).map(({suite, name, outcome}) => [suite, name, outcome])).toEqual([
      ['a.md', 'no-vague-deadline: “asap”', 'failure'],
      ['b.md', 'no finding', 'passed'],
      ['c.md', 'can be read', 'error'],
    ])
    expect(runIn(place.path, ['a.md', '--format', 'junit', '--output', 'report.xml']).out).toBe('')
    expect(runIn(place.path, ['a.md', '--format', 'junit', '--quiet']).out).toContain('name="no finding"')
  })
})
