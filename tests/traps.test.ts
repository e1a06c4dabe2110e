import {describe, expect, test} from 'vitest'
import {lint, readDocument} from '../src/index.ts'
import {acronyms} from './traps/acronyms.ts'
import {language} from './traps/language.ts'
import {markup} from './traps/markup.ts'
import {process} from './traps/process.ts'
import {steps} from './traps/steps.ts'
import {structure} from './traps/structure.ts'
import {words} from './traps/words.ts'

const traps = [...markup, ...structure, ...words, ...acronyms, ...process, ...language]

const titled = traps.map(
  (one) => [`trap ${one.trap}: ${one.title}${one.waitsFor === undefined ? '' : ` (today's rules; waits for ${one.waitsFor})`}`, one] as const,
)

describe('traps', () => {
  test('every one of the 75 is there once', () => {
    expect(traps.map(({trap}) => trap)).toEqual(Array.from({length: 75}, (_, i) => i + 1))
  })

  test.each(titled)('%s', (_, {path = 'trap.md', text, flags}) => {
    const found = lint(readDocument({path, content: text})).filter(({span}) => span !== null)
    for (const {span, quote} of found) expect(text.slice(span?.start, span?.end)).toBe(quote)
    expect(found.map(({rule, quote}) => `${rule}: ${quote}`)).toEqual(flags)
  })
})

describe('traps of steps', () => {
  test.each(steps.map((one) => [one.title, one] as const))('%s', (_, {text, rules, flags}) => {
    const document = readDocument({path: 'steps.md', content: text, kind: 'process', audience: 'everyone'})
    const found = lint(document).filter(({rule}) => rules.includes(rule))
    expect(found.map(({rule, quote}) => `${rule}: ${quote}`)).toEqual(flags)
  })
})
