import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {lint, readDocument} from '../src/index.ts'
import untape, {type RemarkOptions} from '../src/remark.ts'

function messagesOn(value: string | Uint8Array, path: string | undefined = 'a.md', options: RemarkOptions = {}) {
  const file = new VFile({value, path})
  const processor = unified().use(remarkParse).use(untape, options)
  processor.runSync(processor.parse(file), file)
  return file.messages
}

const source = '# Keys\n\nWe  reply\r\n*asap* 😀. Ask for\n> a *tiger\n> team* today, or as *soon as* possible.\n'

describe('the remark plugin', () => {
  test('gives the findings of the library as messages, at their exact place', () => {
    const messages = messagesOn(source)
    const findings = lint(readDocument({path: 'a.md', content: source}))
    expect(findings.length).toBeGreaterThan(1)
    expect(messages.map(({ruleId, reason}) => [ruleId, reason])).toEqual(findings.map(({rule, message}) => [rule, message]))
    for (const {place, actual, source: by} of messages) {
      if (!place || !('start' in place)) throw new Error('no place')
      expect(source.slice(place.start.offset, place.end.offset)).toBe(actual)
      expect(by).toBe('untape')
    }
    expect(messages[0]).toMatchObject({
      ruleId: 'no-vague-deadline',
      line: 4,
      column: 2,
      place: {start: {line: 4, column: 2, offset: 20}, end: {line: 4, column: 6, offset: 24}},
      actual: 'asap',
      expected: [],
      fatal: null,
      note: expect.stringContaining('Nobody can plan') as string,
      name: 'a.md:4:2-4:6',
    })
  })

  test('errors are fatal, warnings are not, notes are information', () => {
    const fatal = (severity: 'error' | 'warning' | 'note') => messagesOn('We reply asap.', 'a.md', {rules: {'no-vague-deadline': {severity}}})[0]?.fatal
    expect([fatal('error'), fatal('warning'), fatal('note')]).toEqual([true, false, null])
  })

  test('suggestions stand in “expected”', () => {
    expect(messagesOn('Please spin up a site.')[0]).toMatchObject({ruleId: 'no-jargon', actual: 'spin up', expected: ['set up', 'start']})
  })

  test('a finding about the whole document has no place', () => {
    const ask = '# New screen\n\nWhich size?: ____\n\nWhat for?: ____\n\nBy when?: ____\n'
    const whole = messagesOn(ask, 'a.md', {kind: 'form'}).find(({ruleId}) => ruleId === 'require-response-time')
    expect(whole).toMatchObject({ruleId: 'require-response-time', fatal: null})
    expect(whole?.place).toBeUndefined()
  })

  test('takes bytes, a file without a name or with another ending', () => {
    expect(messagesOn(new TextEncoder().encode('We reply asap.'))).toHaveLength(1)
    expect(messagesOn('We reply asap.', undefined)).toHaveLength(1)
    expect(messagesOn('We reply asap.', 'notes')).toHaveLength(1)
  })

  test('says what was not checked', () => {
    expect(messagesOn('Text', 'a.md', {language: 'pt'}).map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([['not-checked', null]])
    expect(messagesOn(`${'>'.repeat(500)} x`)[0]?.reason).toBe('This file was not checked: line 1: lists or quotes nest deeper than 100 levels.')
  })
})
