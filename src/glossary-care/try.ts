/** Lints a few words with the rules on vocabulary, as if they stood in a document for everyone. */
import type {Glossary, TermHit} from '../language/glossary.ts'
import {lintDocument} from '../lint.ts'
import {readDocument} from '../read.ts'
import type {AnyRule} from '../rule.ts'
import {createViews} from '../views.ts'

/** The rules that a glossary speaks to. */
const vocabulary: ReadonlySet<string> = new Set(['no-jargon', 'require-explained-term', 'no-undefined-acronym', 'prefer-plain-words'])

/** What a text would be told. */
export interface Tried {
  readonly findings: readonly {readonly rule: string; readonly quote: string; readonly start: number; readonly end: number}[]
  readonly terms: readonly TermHit[]
}

/** Tries a text in a language (English when left out). */
export type Try = (text: string, language: string | undefined) => Tried

/** The rules of `rules` that speak of vocabulary, tried with a glossary; those that are off by default too. */
export function tryWith(glossary: Glossary, rules: readonly AnyRule[]): Try {
  const chosen = rules.filter(({id}) => vocabulary.has(id))
  const settings = Object.fromEntries(chosen.filter(({severity}) => severity === 'off').map(({id}) => [id, {severity: 'note' as const}]))
  return (content, language = 'en') => {
    const document = readDocument({
      path: 'example.md',
      content,
      format: 'markdown',
      kind: 'other',
      audience: 'everyone',
      language: language.slice(0, 2).toLowerCase(),
    })
    const findings = lintDocument(document, {rules: chosen, glossary, settings, today: '0000-00-00'})
    return {
      findings: findings.flatMap(({rule, quote, span}) => (span ? [{rule, quote, ...span}] : [])),
      terms: createViews(document, glossary).terms(),
    }
  }
}
