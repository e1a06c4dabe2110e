/** What stands around the findings of a file: what a report needs of its text when the text is gone. */
import type {Anchor, Finding, Span} from '../finding.ts'
import {type Excerpt, type Excerpts, isCountedByPlace, linesNamed, otherLines, type Place, wordsOf} from './snippet.ts'

/** GitHub keeps so many places of a result. */
const mostPlaces = 100

/** What a text is asked for. */
interface Text {
  readonly source: string
  /** The offset that an anchor begins at; undefined for one that has none in the source. */
  readonly startOf: (anchor: Anchor) => number | undefined
  readonly placeOf: (span: Span) => Place
}

/** What a report needs of the text around each finding. */
export function excerptsOf(findings: readonly Finding[], text: Text): Excerpts {
  return Object.fromEntries(findings.map((finding) => [finding.fingerprint, excerptOf(finding, text)]))
}

function excerptOf(finding: Finding, {source, startOf, placeOf}: Text): Excerpt {
  const places = elsewhere(finding)
  return {
    ...(finding.quote === '' ? {} : {words: wordsOf(finding, source, startOf)}),
    ...(isCountedByPlace(finding) ? {lines: otherLines(finding, source).slice(0, linesNamed + 1)} : {}),
    ...(places.length > 0 ? {places: places.map(placeOf)} : {}),
  }
}

/** The other places that a finding counts, as many as are kept. */
export function elsewhere({occurrences = [], span}: Pick<Finding, 'occurrences' | 'span'>): Span[] {
  return occurrences.filter(({start, end}) => start !== span?.start || end !== span.end).slice(0, mostPlaces)
}

/** Where a span stands, as the excerpts of its file have it. */
export function positionIn(excerpts: Excerpts): (span: Span) => Finding['position'] {
  const places = Object.values(excerpts).flatMap(({places: all = []}) => all)
  const known = new Map(places.map((place) => [`${place[2]} ${place[5]}`, place]))
  return ({start, end}) => {
    const place = known.get(`${start} ${end}`)
    if (!place) return null
    const [line, column, offset, endLine, endColumn, endOffset] = place
    return {start: {line, column, offset}, end: {line: endLine, column: endColumn, offset: endOffset}}
  }
}
