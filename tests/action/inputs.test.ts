import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {type Inputs, readInputs} from '../../action/inputs.ts'

const action = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')) as {
  inputs: Record<string, {default: string}>
  outputs: Record<string, unknown>
  runs: {using: string; main: string}
}

/** What is read where a workflow gives these inputs, and the runner fills in the rest from action.yml. */
function read(given: Record<string, string> = {}): Inputs {
  return readInputs((name) => given[name] ?? action.inputs[name]?.default ?? '')
}

test('with no input at all', () => {
  expect(read({token: ' t '})).toEqual({
    paths: [],
    config: undefined,
    configFrom: undefined,
    token: 't',
    comment: 'auto',
    baseline: 'auto',
    failOn: 'error',
    maxInline: 20,
    suggestions: true,
    sarifFile: undefined,
    reportFile: undefined,
    reviewedFolder: 'reviewed',
  })
})

test('every input of action.yml is read, and no other', () => {
  const asked = new Set<string>()
  readInputs((name) => {
    asked.add(name)
    return ''
  })
  expect([...asked].sort()).toEqual(Object.keys(action.inputs).sort())
  expect(action.runs).toEqual({using: 'node24', main: 'action/dist/index.cjs'})
})

test('paths stand one a line and lose what does not count', () => {
  expect(read({paths: 'forms/\n\n ./docs\\it \n.\n'}).paths).toEqual(['forms', 'docs/it'])
})

test.each([
  ['comment', 'yes', 'the input “comment” is auto, sticky or off, not “yes”'],
  ['baseline', 'none', 'the input “baseline” is auto or off, not “none”'],
  ['fail-on', 'Error', 'the input “fail-on” is error, warning, note or never, not “Error”'],
  ['config-from', 'main', 'the input “config-from” is base or head, not “main”'],
  ['max-inline', '-1', 'the input “max-inline” is a whole number from 0 to 50, not “-1”'],
  ['max-inline', '51', 'the input “max-inline” is a whole number from 0 to 50, not “51”'],
  ['max-inline', '1e1', 'the input “max-inline” is a whole number from 0 to 50, not “1e1”'],
  ['suggestions', 'no', 'the input “suggestions” is true or false, not “no”'],
  ['paths', 'a/../../b', 'the input “paths” takes paths from the root of the repository, without “..”, not “a/../../b”'],
  ['config', '/etc/untape.yml', 'the input “config” takes paths from the root of the repository, without “..”, not “/etc/untape.yml”'],
  ['config', 'C:\\untape.yml', 'the input “config” takes paths from the root of the repository, without “..”, not “C:\\untape.yml”'],
])('%s: %s is one sentence', (name, value, message) => {
  expect(() => read({[name]: value})).toThrow(message)
})
