import {describe, expect, test} from 'vitest'
import {lint, readDocument} from '../src/index.ts'
import {acronymPlaces} from './traps/acronym-places.ts'
import {acronyms} from './traps/acronyms.ts'
import {fields} from './traps/fields.ts'
import {forms} from './traps/form.ts'
import {language} from './traps/language.ts'
import {languageRules} from './traps/language-rules.ts'
import {markup} from './traps/markup.ts'
import {model} from './traps/model.ts'
import {process} from './traps/process.ts'
import {questions} from './traps/questions.ts'
import {sectionGrade} from './traps/section-grade.ts'
import {steps} from './traps/steps.ts'
import {structure} from './traps/structure.ts'
import type {FalseAlarm} from './traps/trap.ts'
import {words} from './traps/words.ts'
import {wordsAndLength} from './traps/words-and-length.ts'

const traps = [...markup, ...structure, ...words, ...acronyms, ...process, ...language]
const met: readonly FalseAlarm[] = [
  ...sectionGrade,
  ...languageRules,
  ...model,
  ...fields,
  ...forms,
  ...steps,
  ...wordsAndLength,
  ...questions,
  ...acronymPlaces,
]

describe('traps', () => {
  test('every one of the 75 is there once', () => {
    expect(traps.map(({trap}) => trap)).toEqual(Array.from({length: 75}, (_, i) => i + 1))
  })

  const titled = traps.map(
    (one) => [`trap ${one.trap}: ${one.title}${one.waitsFor === undefined ? '' : ` (today's rules; waits for ${one.waitsFor})`}`, one] as const,
  )
  test.each(titled)('%s', (_, one) => check(one))
})

describe('false alarms met in real documents', () => {
  test.each(met.map((one) => [one.title, one] as const))('%s', (_, one) => check(one))
})

/** Findings about the whole count only where the trap names its rules. */
function check({path = 'trap.md', text, kind, rules, flags}: FalseAlarm): void {
  const document = readDocument({path, content: text, ...(kind ? {kind, audience: 'everyone'} : {})})
  // A trap of named rules tries them also when they are off by default.
  const settings = Object.fromEntries((rules ?? []).map((rule) => [rule, {severity: 'note' as const}]))
  const found = lint(document, {rules: settings}).filter(({rule, span}) => (rules ? rules.includes(rule) : span !== null))
  for (const {span, quote} of found) if (span) expect(text.slice(span.start, span.end)).toBe(quote)
  expect(found.map(({rule, quote}) => `${rule}: ${quote}`)).toEqual(flags)
}
