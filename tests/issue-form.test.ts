import {describe, expect, test} from 'vitest'
import {readDocument} from '../src/read.ts'

const top = 'name: Laptop\ndescription: Ask for a laptop\n'

/** Problems as “code: quote”. */
function problems(content: string): string[] {
  const {source, problems: found} = readDocument({path: 'form.yml', content, format: 'issue-form'})
  return found.map(({code, severity, span}) => `${severity} ${code}: ${source.slice(span.start, span.end)}`)
}

const input = (label: string, id?: string): string => `  - type: input\n${id ? `    id: ${id}\n` : ''}    attributes:\n      label: ${label}\n`
const dropdown = (...options: string[]): string =>
  `  - type: dropdown\n    attributes:\n      label: Size\n      options:\n${options.map((one) => `        - ${one}\n`).join('')}`

describe("GitHub's checks", () => {
  test.each([
    ['a plain form', `${top}body:\n${input('Size')}`, []],
    ['unknown keys at the top', `${top}owner: Service desk\nbody:\n${input('Size')}`, []],
    ['a slip of the pen at the top', `${top}lables: [desk]\nbody:\n${input('Size')}`, ['error unknown-key: lables']],
    [
      'keys that GitHub refuses',
      `${top}body:\n  - type: input\n    required: true\n    attributes:\n      label: Size\n      descripton: In inches\n      options: []\n`,
      ['error unknown-key: required', 'error unknown-key: descripton', 'error unknown-key: options'],
    ],
    ['an upload', `${top}body:\n  - type: upload\n    attributes:\n      label: Photo\n`, []],
    [
      'a box without “label:”',
      `${top}body:\n  - type: checkboxes\n    attributes:\n      label: Terms\n      options:\n        - I agree\n        - label: I have read it\n`,
      ['error missing-key: I agree'],
    ],
    ['no description', `name: Laptop\nbody:\n${input('Size')}`, ['error missing-key: ']],
    ['an empty name', `name: ""\ndescription: Short\nbody:\n${input('Size')}`, ['error empty-text: name']],
    ['a truth value for a text', `name: Laptop\ndescription: yes\nbody:\n${input('Size')}`, ['error not-text: yes']],
    ['no question', `${top}body:\n  - type: markdown\n    attributes:\n      value: Hello\n`, ['error no-question: body']],
    ['an unknown type', `${top}body:\n  - type: number\n    attributes:\n      label: Size\n`, ['error unknown-type: number']],
    [
      'no type: the first line only',
      `${top}body:\n  - attributes:\n      label: Size\n  - type: input\n    attributes:\n      label: Colour\n`,
      ['error unknown-type: attributes:'],
    ],
    ['the same id twice', `${top}body:\n${input('Size', 'a')}${input('Colour', 'a')}`, ['error repeated-id: a']],
    ['a bad id', `${top}body:\n${input('Size', 'my id')}`, ['error bad-id: my id']],
    ['the same label twice', `${top}body:\n${input('Size')}${input('Size')}`, ['error repeated-label: Size']],
    ['the same label with ids', `${top}body:\n${input('Size', 'a')}${input('Size', 'b')}`, ['note repeated-label: Size']],
    ['labels alike once made into a URL', `${top}body:\n${input('Which size?')}${input('Which size???')}`, ['error similar-label: Which size???']],
    ['labels alike, one with an id', `${top}body:\n${input('Which size?', 'a')}${input('Which size???')}`, []],
    ['labels in another script', `${top}body:\n${input('尺寸')}${input('颜色')}`, []],
    ['a forbidden word', `${top}body:\n${input('Your password')}`, ['error forbidden-word: Your password']],
    ['a number for a label', `${top}body:\n${input('42')}`, ['error not-text: 42']],
    ['a reserved option', `${top}body:\n${dropdown('None', 'Small')}`, ['error reserved-word: None']],
    ['an option that begins alike', `${top}body:\n${dropdown('None of these', 'Small')}`, []],
    ['options without quotes', `${top}body:\n${dropdown('yes', '"no"', '1.0')}`, ['error not-text: yes', 'error not-text: 1.0']],
    ['an empty label', `${top}body:\n${input("''")}`, ['error empty-text: label']],
    ['required as a text', `${top}body:\n${input('Size')}    validations:\n      required: "yes"\n`, ['error not-truth: "yes"']],
    ['required as it should be', `${top}body:\n${input('Size')}    validations:\n      required: true\n`, []],
    ['a default that is no option', `${top}body:\n${dropdown('S', 'M')}      default: 5\n`, ['error bad-default: 5']],
    ['a default that is one', `${top}body:\n${dropdown('S', 'M')}      default: 1\n`, []],
    ['an option twice', `${top}body:\n${dropdown('S', 'S')}`, ['error repeated-option: S']],
  ])('%s', (_, content, expected) => {
    expect(problems(content)).toEqual(expected)
  })

  test('a label of many lines is pointed at by its first', () => {
    const label = `${top}body:\n  - type: input\n    attributes:\n      label: |\n        One password\n        and two\n`
    for (const one of problems(label)) expect(one).not.toContain('\n')
  })
})

describe('fields', () => {
  const fields = (content: string) => readDocument({path: 'form.yml', content, format: 'issue-form'}).fields
  test('an empty value leaves the field to fill in', () => {
    const of = (value: string) => fields(`${top}body:\n  - type: input\n    attributes:\n      label: Size\n      value:${value}\n`)[0]?.prefilled
    expect([of(''), of(' ""'), of(' large')]).toEqual([false, false, true])
  })
  test('boxes to agree with are consent, boxes to choose from are not', () => {
    const of = (option: string) =>
      fields(`${top}body:\n  - type: checkboxes\n    attributes:\n      label: Rules\n      options:\n        - label: ${option}\n`)[0]?.kind
    expect([of('I agree to the rules'), of('Express delivery')]).toEqual(['consent', 'choices'])
  })
})
