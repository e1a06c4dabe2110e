/** Better words in the place of those of a finding. */
import type {Finding} from '../finding.ts'
import type {Version} from '../linter.ts'
import {replacementsFor} from '../replacement.ts'
import type {Edit} from './edits.ts'
import {asText, isBare} from './words.ts'

/** Other words for a finding. */
export interface Replacement {
  readonly title: string
  readonly edits: readonly Edit[]
  /** The first of the best wording, which leaves nothing of the finding. */
  readonly isBest: boolean
}

/** What may stand in for the words of a finding, best first: in all places of the same word, and in its own alone. */
export function replacementsOf(finding: Finding, {source, report}: Version): Replacement[] {
  return finding.suggestions.flatMap((suggestion, i) => {
    const edits = replacementsFor({...finding, suggestions: [suggestion]}, source).flatMap(({span, words}) => {
      const text = asText(words, report.format)
      return text !== undefined && isBare(source.slice(span.start, span.end)) ? [{span, words: text}] : []
    })
    // It is offered as a fix, which is known to be safe.
    if (finding.fix && edits.length === 1 && edits[0]?.span.start === finding.fix.span.start && edits[0].words === finding.fix.text) return []
    const own = edits.filter(({span}) => span.start === finding.span?.start)
    const [first] = own
    if (!first) return []
    const isBest = i === 0 && !finding.fix
    const title = `Say “${short(first.words)}” instead of “${short(finding.quote)}”`
    if (edits.length === 1) return [{title, edits, isBest}]
    return [
      {title: `${title} in ${edits.length} places`, edits, isBest},
      {title: `${title} only here`, edits: own, isBest: false},
    ]
  })
}

/** Words in one line of a title. */
export function short(text: string): string {
  const words = text.replace(/\s+/g, ' ')
  return words.length > 60 ? `${words.slice(0, 59)}…` : words
}
