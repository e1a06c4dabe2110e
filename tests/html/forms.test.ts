/** The ten pages, against what a person counted on them. */
import {describe, expect, test} from 'vitest'
import {readDocument} from '../../src/index.ts'
import {checkProperties} from '../fuzz.ts'
import {forms} from './forms.ts'

function read(source: string) {
  return readDocument({path: 'requests/form.html', content: source})
}

describe.each(Object.entries(forms))('%s', (_, {source, fields}) => {
  test('each question is found, with its label, and nothing else is', () => {
    const found = read(source).fields.map(({kind, label, required, options, help}) => [kind, label?.text, required, options.length, help.map(({text}) => text)])
    expect(found).toEqual(fields.map(([kind, label, required, options, help = []]) => [kind, label, required, options, help]))
  })

  test('each word stands at its place, with LF and CRLF', () => {
    checkProperties('requests/form.html', source)
    checkProperties('requests/form.html', source.replaceAll('\n', '\r\n'))
  })

  test('what is written for machines is no prose', () => {
    const text = read(source)
      .blocks.map(({text}) => text)
      .join('\n')
    expect(text).not.toMatch(/asap|prior to|utilize|csrf|require_once|\{\{|\{%|<\?|<%|JavaScript|Search the intranet/)
  })
})

test('a trap for robots and the search of a site ask nothing; a hidden question with a label does', () => {
  const trap = '<div style="display:none"><input name=hp></div>'
  const later = '<div hidden><label>Chair <input></label></div>'
  const search = '<input type=search placeholder="Search the site"><label>Find a desk <input type=search></label>'
  const {fields} = read(`<form><label>Day <input></label><label>Room <input></label>${trap}${later}${search}</form>`)
  expect(fields.map(({label}) => label?.text.trim())).toEqual(['Day', 'Room', 'Chair', 'Find a desk'])
})
