/** What a place or a selection touches. */
import type {Finding, Span} from '../finding.ts'
import type {TermHit} from '../language/glossary.ts'
import type {Version} from '../linter.ts'
import type {Positions} from './positions.ts'

/** The findings whose words, or one of the places that they count, touch a span; those about the whole document touch its first line. */
export function findingsAt({findings}: Version, positions: Positions, at: Span): Finding[] {
  const isInFirstLine = at.start <= positions.span(positions.firstLine()).end
  return findings.filter(({span, occurrences = []}) => (span ? [span, ...occurrences].some((one) => touches(one, at)) : isInFirstLine))
}

/** The terms of the glossary that touch a span. */
export function termsAt({opened}: Version, at: Span): TermHit[] {
  return opened()
    .views.terms()
    .filter(({span}) => touches(span, at))
}

/** The places that a finding stands at: all of those that it counts one by one, else its own. */
export function placesOf({span, occurrences = [], measure}: Finding): readonly Span[] {
  if (!span) return []
  return occurrences.length > 0 && occurrences.length === measure ? occurrences : [span]
}

function touches(one: Span, other: Span): boolean {
  return one.start <= other.end && one.end >= other.start
}
