import type * as z from 'zod'
import type {GlossaryEntry} from '../language/glossary.ts'
import {lookUp} from '../language/glossary-lookup.ts'
import {nearest} from '../nearest.ts'
import type {Engine} from './engine.ts'
import {cut} from './limits.ts'
import type {glossaryInput, glossaryOutput} from './schemas.ts'

/** How many entries each way. */
const most = 20

/** Looks a term up both ways: from the words of IT to those of operations, and back. */
export function glossaryTool({term}: z.infer<typeof glossaryInput>, engine: Engine): z.infer<typeof glossaryOutput> {
  const entries = engine.glossary()
  const {terms, saidFor} = lookUp(entries, term)
  const isFound = terms.length + saidFor.length > 0
  return {
    terms: terms.slice(0, most).map(shown),
    saidFor: saidFor.slice(0, most).map(shown),
    omitted: Math.max(0, terms.length - most) + Math.max(0, saidFor.length - most),
    didYouMean:
      (isFound || term.length > 80
        ? undefined
        : nearest(
            term,
            entries.map((one) => one.term),
          )) ?? null,
  }
}

function shown({
  term,
  status,
  say = [],
  means,
  expands,
  audience = 'everyone',
  lang = 'en',
  source,
}: GlossaryEntry): z.infer<typeof glossaryOutput>['terms'][number] {
  return {
    term: cut(term),
    status,
    say: say.map(cut),
    means: means === undefined ? null : cut(means),
    expands: expands === undefined ? null : cut(expands),
    audience,
    language: lang,
    source: cut(source),
  }
}
