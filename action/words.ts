/** Text of documents in our comments: short, on one line, and never more than text. */
import type {Finding, Severity} from '../src/finding.ts'
import {codeCell, codeSpan, escapeMarkdown} from '../src/reporters/escape-markdown.ts'
import {listWheres, whereOf} from '../src/reporters/where.ts'

export const severityWords: Readonly<Record<Severity, string>> = {error: 'Error', warning: 'Warning', note: 'Note'}

/** At most so many characters, cut at the end. */
export function cut(text: string, most: number): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()]
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('')
}

/** Words of a document in the quotes of a sentence. */
export function quoted(text: string, most = 160): string {
  return `“${escapeMarkdown(cut(text, most))}”`
}

/** A sentence of ours with words of a document in it. */
export function sentence(text: string, most = 600): string {
  return escapeMarkdown(cut(text, most))
}

/** A path; the end of a long one, as it names the file. */
export function pathText(path: string): string {
  return codeSpan(cutStart(path))
}

export function pathCell(path: string): string {
  return codeCell(cutStart(path))
}

function cutStart(path: string): string {
  const letters = [...path]
  return letters.length > 160 ? `…${letters.slice(-159).join('')}` : path
}

/** “lines 3, 12, 40 …”, or “paragraphs 3, 17 …” in a file that has no lines. */
export function linesText(findings: readonly Pick<Finding, 'position' | 'place'>[], most = 8): string {
  return listWheres(findings.map(whereOf), most)
}

/** What would be better, if the message does not say it already. */
export function betterText(message: string, suggestions: readonly string[]): string {
  const best = suggestions.slice(0, 2)
  return best.length === 0 || best.some((text) => message.includes(text)) ? '' : `Better: ${best.map((text) => quoted(text, 300)).join(' or ')}`
}

/** The quote, if the message does not hold it. */
export function quoteText(message: string, quote: string, most = 160): string {
  const words = quote.replace(/\s+/g, ' ').trim()
  return words === '' || message.includes(words) ? '' : quoted(words, most)
}

/** One of several findings for the same reason, in a few words: what it quotes, and what would be better. */
export function shortText({quote, message, suggestions}: Pick<Finding, 'quote' | 'message' | 'suggestions'>): string {
  const words = quoteText('', quote, 80)
  const [better] = suggestions
  if (words === '') return sentence(message, 200)
  return better === undefined ? words : `${words}, better: ${quoted(better, 80)}`
}
