import {expect, test} from 'vitest'
import {isMet} from '../src/read.ts'
import {encode} from '../src/readers/encoding.ts'

const form = '{"components": [{"type": "textfield", "key": "room", "label": "Room", "input": true}, {"type": "button", "key": "submit", "input": true}]}'
const page = '<form><label>Room <input></label><label>Day <input></label></form>'
const issue = 'name: Key\ndescription: Ask for a key\nbody:\n  - type: input\n    attributes:\n      label: Room\n'

test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('a form that is met in a folder is known in %s', (name) => {
  for (const hasMark of name === 'utf-8' ? [true, false] : [true]) {
    const encoding = {name, hasMark}
    expect(isMet('a.json', encode(form, encoding))).toBe(true)
    expect(isMet('a.html', encode(page, encoding))).toBe(true)
    expect(isMet('a.yml', encode(issue, encoding))).toBe(true)
    expect(isMet('a.json', encode('{"name": "data"}', encoding))).toBe(false)
    expect(isMet('a.html', encode('<p>Read me.</p>', encoding))).toBe(false)
    expect(isMet('a.yml', encode('name: data\n', encoding))).toBe(false)
  }
})
