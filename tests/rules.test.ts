import {describe, expect, test} from 'vitest'
import {entries} from '../glossary/index.ts'
import {rules} from '../rules/index.ts'
import {Glossary} from '../src/language/glossary.ts'
import {lintDocument} from '../src/lint.ts'
import {readDocument} from '../src/read.ts'
import type {AnyRule, ExampleFormat} from '../src/rule.ts'

const glossary = new Glossary(entries)

/** What a rule reports on an example: quotes of the source, in order. */
function quotes(rule: AnyRule, content: string, as: ExampleFormat = 'markdown'): string[] {
  return run([rule], content, as).map(({quote, span}) => (span === null ? 'document' : quote))
}

function run(list: readonly AnyRule[], content: string, as: ExampleFormat) {
  const kind = as === 'form' || as === 'process' ? as : undefined
  const format = as === 'issue-form' || as === 'issue-template' ? as : 'markdown'
  const document = readDocument({path: `example.${as === 'issue-form' ? 'yml' : 'md'}`, content, format, kind, audience: 'everyone', language: 'en'})
  const settings = Object.fromEntries(list.filter(({severity}) => severity === 'off').map(({id}) => [id, {severity: 'note' as const}]))
  return lintDocument(document, {rules: list, glossary, settings, today: '2026-01-01'})
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const bad = rule.examples.filter((example) => 'bad' in example)
  const good = rule.examples.filter((example) => 'good' in example)

  test('has enough examples', () => {
    expect(bad.length).toBeGreaterThanOrEqual(2)
    expect(good.length).toBeGreaterThanOrEqual(2)
    expect(good.some(({because}) => because !== undefined)).toBe(true)
  })

  test.each(bad.map((example) => [example.bad, example] as const))('reports: %s', (_text, example) => {
    expect(quotes(rule, example.bad, example.as)).toEqual(example.flags)
  })

  test.each(good.map((example) => [example.good, example] as const))('is silent on: %s', (_text, example) => {
    expect(quotes(rule, example.good, example.as)).toEqual([])
  })

  test('better wordings are clean under every rule about words', () => {
    const spanRules = rules.filter(({scope, severity, id}) => (scope === 'span' && severity !== 'off') || id === rule.id)
    for (const {better, as} of bad) {
      if (better === undefined) continue
      const found = run(spanRules, better, as ?? 'markdown').map((finding) => `${finding.rule}: ${finding.quote}`)
      expect(found).toEqual([])
    }
  })
})
