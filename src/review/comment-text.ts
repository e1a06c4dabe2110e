/** What a comment says: what is wrong, what would be better, and the rule, so that a person can look it up. */
import type {Finding} from '../finding.ts'
import {cleanText} from '../reporters/clean-text.ts'

const longest = 1000

/** The lines of a comment; one that stands elsewhere says first what it is about. */
export function commentLines({message, suggestions, rule, quote, place}: Finding, isMoved: boolean): string[] {
  const words = cut(quote, 160)
  const about = isMoved ? [`About ${words === '' ? '' : `“${words}” in `}${place}:`] : []
  const best = suggestions.slice(0, 2)
  const isSaid = best.some((text) => message.includes(text))
  const better = best.length === 0 || isSaid ? [] : [`Better: ${best.map((text) => `“${cut(text, 300)}”`).join(' or ')}`]
  return [...about, message, ...better, rule].map((line) => cut(line, longest))
}

/** What the last comment says when not all are in the file. */
export function moreLines(count: number): string[] {
  return [`There ${count === 1 ? 'is 1 more finding' : `are ${count} more findings`}. “untape FILE.docx” lists them all.`]
}

function cut(text: string, most: number): string {
  const letters = [...cleanText(text).trim()]
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('')
}
