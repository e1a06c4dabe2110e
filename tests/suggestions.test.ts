import {expect, test} from 'vitest'
import {entries as allEntries} from '../glossary/index.ts'
import {rules} from '../rules/index.ts'
import {Glossary} from '../src/language/glossary.ts'
import {curated} from '../src/language/plain-words-data.ts'
import {lintDocument} from '../src/lint.ts'
import {readDocument} from '../src/read.ts'
import type {ExampleFormat} from '../src/rule.ts'

const glossary = new Glossary(allEntries)
const entries = allEntries.filter(({lang = 'en'}) => lang === 'en')
const spanRules = rules.filter(({scope, severity}) => scope === 'span' && severity !== 'off')
const everyRule = Object.fromEntries(rules.filter(({severity}) => severity === 'off').map(({id}) => [id, {severity: 'note' as const}]))

function lint(content: string, list = spanRules, as: ExampleFormat = 'markdown') {
  const kind = as === 'form' || as === 'process' ? as : undefined
  const format = as === 'issue-form' || as === 'issue-template' ? as : 'markdown'
  const document = readDocument({path: `a.${as === 'issue-form' ? 'yml' : 'md'}`, content, format, kind, audience: 'everyone', language: 'en'})
  return lintDocument(document, {rules: list, glossary, settings: everyRule, today: '2026-01-01'})
}

/** What a rule reports in a sentence with these words, which is their fault: the sentence alone is clean. */
function reported(words: string): string[] {
  return lint(`We will tell you ${words} and write it down.\n`).map(({rule, quote}) => `“${words}”: ${rule} reports “${quote}”`)
}

test('the sentence around a suggestion is clean, and a bad word in it is reported', () => {
  expect(reported('words')).toEqual([])
  expect(reported('asap')).toHaveLength(1)
})

test('no rule suggests what a rule reports', () => {
  const suggested = rules.flatMap(({examples}) =>
    examples.flatMap((example) => ('bad' in example ? lint(example.bad, [...rules], example.as).flatMap(({suggestions}) => suggestions) : [])),
  )
  expect([...new Set(suggested)].flatMap(reported)).toEqual([])
})

test('no replacement of the glossary is reported', () => {
  expect([...new Set(entries.flatMap(({say = []}) => say))].flatMap(reported)).toEqual([])
})

test('no long form of an acronym is reported, alone or with the acronym', () => {
  const forms = entries.flatMap(({term, expands, status}) => (expands && status === 'explain' ? [expands, `${expands} (${term})`] : []))
  expect(forms.flatMap(reported)).toEqual([])
})

test('no explanation that the glossary offers is reported', () => {
  const explanations = entries.flatMap(({status, means}) => (status === 'explain' && means ? [means] : []))
  expect(explanations.flatMap((means) => lint(`${means}\n`).map(({rule, quote}) => `“${means}”: ${rule} reports “${quote}”`))).toEqual([])
})

test('no plainer word is reported', () => {
  const own = [...curated.values()].flatMap(({say = [], where}) => [...say, ...(where?.say ?? [])])
  // The package’s own replacements are offered where the list has none.
  const offered = [...curated.keys()].flatMap((word) =>
    lint(`Here we ${word} it today.\n`).flatMap(({rule, suggestions}) => (rule === 'prefer-plain-words' ? suggestions : [])),
  )
  expect([...new Set([...own, ...offered])].flatMap(reported)).toEqual([])
})
