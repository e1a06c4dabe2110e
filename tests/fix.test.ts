import {describe, expect, test} from 'vitest'
import {Pieces} from '../src/fix/pieces.ts'
import {fix, lint, readDocument} from '../src/index.ts'
import {encodeAs} from '../src/readers/encoding.ts'

const top = 'name: Laptop\ndescription: Ask for a laptop\nbody:\n'
const box = (...options: string[]): string =>
  `  - type: checkboxes\n    attributes:\n      label: Which of these do you need?\n      options:\n${options.map((one) => `        - ${one}\n`).join('')}`
const list = (...options: string[]): string =>
  `  - type: dropdown\n    attributes:\n      label: Which size do you need?\n      options:\n${options.map((one) => `        - ${one}\n`).join('')}`

function form(content: string): string {
  return fix({path: '.github/ISSUE_TEMPLATE/laptop.yml', content}).source
}

function page(content: string, suggest = false): string {
  return fix({path: 'page.md', content}, {suggest}).source
}

describe('issue forms that GitHub refuses', () => {
  test.each([
    ['a truth value for an option', list('yes', 'No # or not', '"maybe"'), list('"yes"', '"No" # or not', '"maybe"')],
    ['a number as it is written', list('1.10', '010', '-3'), list('"1.10"', '"010"', '"-3"')],
    ['boxes without “label:”', box('I agree', "'it''s mine'"), box('label: I agree', "label: 'it''s mine'")],
    ['a box that lacks both', box('yes', 'label: no'), box('label: "yes"', 'label: "no"')],
    ['a flow list', `${list('a').replace(/options:[\s\S]*/, 'options: [yes, 2]')}\n`, `${list('a').replace(/options:[\s\S]*/, 'options: ["yes", "2"]')}\n`],
    [
      'a truth value as text',
      `${list('Small', 'Large')}    validations:\n      required: "True"\n`,
      `${list('Small', 'Large')}    validations:\n      required: true\n`,
    ],
  ])('%s is mended', (_, before, after) => {
    expect(form(top + before)).toBe(top + after)
    const left = fix({path: '.github/ISSUE_TEMPLATE/laptop.yml', content: top + before}).findings
    expect(left.filter(({rule}) => rule === 'valid-issue-form')).toEqual([])
  })

  test('the texts at the top are put in quotes', () => {
    expect(form(`name: 2026\ndescription: off\nbody:\n${list('Small', 'Large')}`)).toBe(`name: "2026"\ndescription: "off"\nbody:\n${list('Small', 'Large')}`)
  })

  test.each([
    ['nothing is written', list('~', 'Small')],
    ['an anchor may be used elsewhere', list('&a 12', 'Small')],
    ['a tag says what it is', list('!!int 12', 'Small')],
    ['a text over several lines', box('I agree\n          to all of it', 'label: It is mine')],
    ['a block', box('|\n          I agree', 'label: It is mine')],
    ['a box in a flow list', `${box('a').replace(/options:[\s\S]*/, 'options: [I agree, {label: It is mine}]')}\n`],
    ['the reserved word', list('None', 'Small')],
    ['an option that stands there twice', list('Small', 'Small')],
    ['another word for true', `${list('Small', 'Large')}    validations:\n      required: "sure"\n`],
    ['a file that is no YAML', `${list('yes')}  - [`],
  ])('%s: that is for a person', (_, body) => {
    expect(form(top + body)).toBe(top + body)
  })
})

describe('suppressions that suppress nothing', () => {
  const unused = '<!-- untape-disable-next-line no-jargon -- a reason -->'
  test.each([
    ['on a line', `# Keys\n\n${unused}\nAsk for a key.\n`, '# Keys\n\nAsk for a key.\n'],
    ['with spaces around', `# Keys\n\n  ${unused}  \nAsk for a key.\n`, '# Keys\n\nAsk for a key.\n'],
    ['at the end without a line end', `# Keys\n\nAsk for a key.\n \n${unused}`, '# Keys\n\nAsk for a key.'],
    ['alone', unused, ''],
    [
      'beside one that is used',
      '<!-- untape-disable-next-line no-jargon, no-vague-deadline -- a reason -->\nWe reply asap.\n',
      '<!-- untape-disable-next-line no-vague-deadline -- a reason -->\nWe reply asap.\n',
    ],
    [
      'behind one that is used',
      '<!-- untape-disable-next-line no-vague-deadline, no-jargon -- a reason -->\nWe reply asap.\n',
      '<!-- untape-disable-next-line no-vague-deadline -- a reason -->\nWe reply asap.\n',
    ],
    ['all of several', '# Keys\n\n<!-- untape-disable-next-line no-jargon, no-vague-deadline -- a reason -->\nAsk.\n', '# Keys\n\nAsk.\n'],
  ])('%s are taken out', (_, before, after) => {
    expect(page(before)).toBe(after)
    expect(page(before.replaceAll('\n', '\r\n'))).toBe(after.replaceAll('\n', '\r\n'))
  })

  test('a YAML comment goes with its line', () => {
    const comment = '      # untape-disable-next-line no-jargon -- a reason\n'
    expect(form(top + list('Small', 'Large').replace('      label', `${comment}      label`))).toBe(top + list('Small', 'Large'))
  })

  test.each([
    ['it parts two lists', `- one\n${unused}\n- two\n`],
    ['it parts two paragraphs', `one thing\n${unused}\nanother thing\n`],
    ['it parts text from code', `one thing\n${unused}\n    code\n`],
    ['it stands in a line', `One thing ${unused} and another.\n`],
    ['it stands in a quote', `> ${unused}\n> one thing\n`],
    ['it holds up to another comment', 'One.\n\n<!-- untape-disable no-jargon -- a reason -->\n\nTwo.\n\n<!-- untape-enable no-jargon -->\n'],
    ['its rule is none, perhaps by a slip', '<!-- untape-disable-next-line no-jargn -- a reason -->\nAsk.\n'],
    ['it is used', '<!-- untape-disable-next-line no-vague-deadline -- a reason -->\nWe reply asap.\n'],
    ['it stands in code', `\`\`\`\n${unused}\n\`\`\`\n`],
  ])('%s: it stays', (_, content) => {
    expect(page(content)).toBe(content)
  })
})

describe('a doubled article', () => {
  test.each([
    ['Send the the form.\n', 'Send the form.\n'],
    ['The the form is here.\n', 'The form is here.\n'],
    ['Send it to the\nthe front desk.\n', 'Send it to the front desk.\n'],
    ['> Send it to the\n> the front desk.\n', '> Send it to the front desk.\n'],
    ['| Where |\n| - |\n| At the the desk |\n', '| Where |\n| - |\n| At the desk |\n'],
  ])('%j is written once', (before, after) => expect(page(before)).toBe(after))

  test.each([
    ['links lead to a heading by its words', '# About the the desk\n'],
    ['what is marked is doubled on purpose', 'Send the **the** form.\n'],
    ['code is code', 'Send `the the` form.\n'],
    ['another word may stand for a third', 'It is in the rest our our work.\n'],
    ['verbs may end in what begins the next phrase', 'This is what it is for for each of us.\n'],
    ['another language', '---\nlang: de\n---\n\nWas the the heißt, weiß hier niemand.\n'],
  ])('%s', (_, content) => expect(page(content)).toBe(content))
})

describe('suggestions', () => {
  test('are taken only when they are asked for', () => {
    const text = 'Please utilise the form prior to the meeting.\n'
    expect(page(text)).toBe(text)
    expect(page(text, true)).toBe('Please use the form before the meeting.\n')
  })

  test.each([
    ['a heading', '# Utilise the form\n\nAsk for it.\n'],
    ['the words of a link', 'Read [how to utilise the form](https://example.com/utilise).\n'],
    ['half of what is marked', 'We are *carrying* out an inspection of the room.\n'],
    ['a compound', 'Ask the employee assistance program.\n'],
    ['what is spelt out at a hyphen', 'Use the CISA-provided form.\n'],
  ])('%s stays', (_, content) => expect(page(content, true)).toBe(content))

  test('an acronym that has small letters is no word with a capital', () => {
    expect(page('We have no such SaaS product in the house.\n', true)).toBe('We have no such software as a service (SaaS) product in the house.\n')
    expect(page('Ask for all ATOs of the last year.\n', true)).toBe('Ask for all authorities to operate (ATOs) of the last year.\n')
  })

  test('a fix wins over a suggestion in its place, and both are made', () => {
    expect(page('Please utilise the the form.\n', true)).toBe('Please use the form.\n')
  })

  test.each([
    ['a fix', 'We spin up a VM. The the answer comes.', 'We spin up a VM. The answer comes.'],
    ['another suggestion', 'We spin up a VM. Please utilise the form.', 'We spin up a VM. Please use the form.'],
  ])('one that makes a new finding keeps %s beside it from nothing', (_, before, after) => {
    expect(page(`# Order\n\n${before}\n`, true)).toBe(`# Order\n\n${after}\n`)
  })
})

test('edits are those of the text as it was read, whatever it took to make them', () => {
  const content = `${top}${box('yes')}`
  const {source, edits} = fix({path: '.github/ISSUE_TEMPLATE/laptop.yml', content})
  expect(edits).toEqual([{span: {start: content.indexOf('yes'), end: content.indexOf('yes') + 3}, text: 'label: "yes"'}])
  expect(source).toContain('- label: "yes"')
})

test('pieces join edits upon edits', () => {
  const pieces = new Pieces(10)
  pieces.make([
    {span: {start: 1, end: 3}, text: 'abc'},
    {span: {start: 5, end: 5}, text: 'x'},
  ])
  pieces.make([{span: {start: 2, end: 6}, text: ''}])
  expect(pieces.edits()).toEqual([{span: {start: 1, end: 5}, text: 'ax'}])
})

test('the text keeps its encoding', () => {
  const encodings: [string, (text: string) => Buffer][] = [
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with a mark', (text) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16LE', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16BE', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ]
  for (const [name, encode] of encodings) {
    const {source} = fix({path: 'a.md', content: encode('Send the the “form” 😀.\r\n')})
    expect(Buffer.from(encodeAs(source, encode('the old text'))), name).toEqual(encode('Send the “form” 😀.\r\n'))
  }
})

test('a finding tells its fix, and a Word file has none', () => {
  const document = readDocument({path: 'a.md', content: 'Send the the form.\n'})
  expect(lint(document).map(({rule, fix: own}) => [rule, own])).toEqual([['no-repeated-word', {span: {start: 5, end: 12}, text: 'the'}]])
})
