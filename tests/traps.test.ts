import {describe, expect, test} from 'vitest'
import {lint, readDocument} from '../src/index.ts'
import {acronyms} from './traps/acronyms.ts'
import {fields} from './traps/fields.ts'
import {forms} from './traps/form.ts'
import {language} from './traps/language.ts'
import {languageRules} from './traps/language-rules.ts'
import {markup} from './traps/markup.ts'
import {model} from './traps/model.ts'
import {process} from './traps/process.ts'
import {sectionGrade} from './traps/section-grade.ts'
import {structure} from './traps/structure.ts'
import type {FalseAlarm} from './traps/trap.ts'
import {words} from './traps/words.ts'

const traps = [...markup, ...structure, ...words, ...acronyms, ...process, ...language]

const titled = traps.map(
  (one) => [`trap ${one.trap}: ${one.title}${one.waitsFor === undefined ? '' : ` (today's rules; waits for ${one.waitsFor})`}`, one] as const,
)

/** False alarms that single rules were met with. */
const met = [...sectionGrade]

describe('traps', () => {
  test('every one of the 75 is there once', () => {
    expect(traps.map(({trap}) => trap)).toEqual(Array.from({length: 75}, (_, i) => i + 1))
  })

  test.each([...titled, ...met.map((one) => [`met: ${one.title}`, one] as const)])('%s', (_, {path = 'trap.md', text, flags}) => {
    const found = lint(readDocument({path, content: text})).filter(({span}) => span !== null)
    for (const {span, quote} of found) expect(text.slice(span?.start, span?.end)).toBe(quote)
    expect(found.map(({rule, quote}) => `${rule}: ${quote}`)).toEqual(flags)
  })

  test.each(languageRules.map((one) => [one.title, one] as const))('%s', (_, {path = 'trap.md', text, flags}) => {
    const found = lint(readDocument({path, content: text})).filter(({span}) => span !== null)
    for (const {span, quote} of found) expect(text.slice(span?.start, span?.end)).toBe(quote)
    expect(found.map(({rule, quote}) => `${rule}: ${quote}`)).toEqual(flags)
  })
})

describe('false alarms about what a form asks', () => {
  test.each(model.map((one) => [one.title, one] as const))('%s', (_, {path = 'trap.md', text, flags}) => {
    const found = lint(readDocument({path, content: text})).filter(({span}) => span !== null)
    for (const {span, quote} of found) expect(text.slice(span?.start, span?.end)).toBe(quote)
    expect(found.map(({rule, quote}) => `${rule}: ${quote}`)).toEqual(flags)
  })
  test.each(titled)('%s', (_, one) => check(one))
})

describe('false alarms met in real documents', () => {
  test.each([...fields].map((one) => [one.title, one] as const))('%s', (_, one) => check(one))
})

function check({path = 'trap.md', text, flags}: FalseAlarm): void {
  const found = lint(readDocument({path, content: text})).filter(({span}) => span !== null)
  for (const {span, quote} of found) expect(text.slice(span?.start, span?.end)).toBe(quote)
  expect(found.map(({rule, quote}) => `${rule}: ${quote}`)).toEqual(flags)
}
describe('traps of whole forms', () => {
  test.each(forms.map((one) => [one.title, one] as const))('%s', (_, {path = '.github/ISSUE_TEMPLATE/form.md', text, rules, flags}) => {
    const found = lint(readDocument({path, content: text})).filter(({rule}) => rules.includes(rule))
    expect(found.map(({rule, quote}) => `${rule}: ${quote}`)).toEqual(flags)
  })
})
