import {describe, expect, test} from 'vitest'
import {entries} from '../glossary/index.ts'
import {rules} from '../rules/index.ts'
import type {Document} from '../src/document/document.ts'
import {factsOf, type Related} from '../src/facts.ts'
import {Glossary} from '../src/language/glossary.ts'
import {lintDocument} from '../src/lint.ts'
import {readDocument} from '../src/read.ts'
import type {AnyRule, ExampleFormat, RuleContext} from '../src/rule.ts'
import {createViews} from '../src/views.ts'

const glossary = new Glossary(entries)

/** What a rule reports on an example: quotes of the source, in order. */
function quotes(rule: AnyRule, content: string, as: ExampleFormat = 'markdown', beside?: string): string[] {
  return run([rule], content, as, beside).map(({quote, span}) => (span === null ? 'document' : quote))
}

function documentOf(content: string, as: ExampleFormat): Document {
  const kind = as === 'form' || as === 'process' ? as : undefined
  const format = as === 'issue-form' || as === 'issue-template' ? as : 'markdown'
  return readDocument({path: `example.${as === 'issue-form' ? 'yml' : 'md'}`, content, format, kind, audience: 'everyone', language: 'en'})
}

/** What a document beside the example says, as the command line gathers it. */
function relatedTo(beside: string | undefined, as: ExampleFormat): Related[] {
  return beside === undefined ? [] : [{path: 'beside.md', facts: factsOf(documentOf(beside, as))}]
}

function run(list: readonly AnyRule[], content: string, as: ExampleFormat, beside?: string) {
  const document = documentOf(content, as)
  const settings = Object.fromEntries(list.filter(({severity}) => severity === 'off').map(({id}) => [id, {severity: 'note' as const}]))
  return lintDocument(document, {rules: list, glossary, settings, related: () => relatedTo(beside, as), today: '2026-01-01'})
}

/** The ids of the messages that a rule gives on an example. */
function messagesOf(rule: AnyRule, content: string, as: ExampleFormat, beside?: string): string[] {
  const used: string[] = []
  const finding: RuleContext<Record<string, string>, object>['finding'] = (message, _at, values, extras = {}) => {
    used.push(message)
    return {message, span: 'document', values, extras}
  }
  Array.from(
    rule.check(
      createViews(documentOf(content, as), glossary, {}, () => relatedTo(beside, as), '2026-01-01'),
      {options: rule.options, finding},
    ),
  )
  return used
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const bad = rule.examples.filter((example) => 'bad' in example)
  const good = rule.examples.filter((example) => 'good' in example)

  test('has enough examples', () => {
    expect(bad.length).toBeGreaterThanOrEqual(2)
    expect(good.length).toBeGreaterThanOrEqual(2)
    expect(
      good.some(({because}) => because !== undefined),
      'one good example is a near miss that says why it is fine in “because”',
    ).toBe(true)
  })

  test.each(bad.map((example) => [example.bad, example] as const))('reports: %s', (_text, example) => {
    expect(quotes(rule, example.bad, example.as, example.beside)).toEqual(example.flags)
  })

  test.each(good.map((example) => [example.good, example] as const))('is silent on: %s', (_text, example) => {
    expect(quotes(rule, example.good, example.as, example.beside)).toEqual([])
  })

  test('every message is used by a bad example', () => {
    const used = new Set(bad.flatMap((example) => messagesOf(rule, example.bad, example.as ?? 'markdown', example.beside)))
    expect([...used].sort()).toEqual(Object.keys(rule.messages).sort())
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
