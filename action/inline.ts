/** A comment on a line. */
import {cleanLines} from '../src/reporters/clean-text.ts'
import {fence} from '../src/reporters/escape-markdown.ts'
import {ruleLink} from '../src/reporters/rule-link.ts'
import {count} from '../src/reporters/wording.ts'
import {inlineMarker, readInlineMarker} from './marker.ts'
import type {ModelFinding} from './model.ts'
import {betterText, quoteText, sentence, severityWords, shortText} from './words.ts'

/** What one comment says. */
export interface InlineComment {
  readonly lead: ModelFinding
  /** More findings of the same rule in the same file. */
  readonly others: readonly ModelFinding[]
  /** Whether to offer the lead's replacement: the comment then stands on exactly the lines that it replaces. */
  readonly withSuggestion: boolean
}

/** How many of the others are listed with their words. */
const listed = 10
/** A block to accept by a click is for lines that a person can read over. */
const suggestedLines = 10
const suggestedLength = 5_000

/** The Markdown of a comment on a line. What it says of other lines changes when they move. */
export function formatInline({lead, others, withSuggestion}: InlineComment, key: string): string {
  const parts = [
    `**${severityWords[lead.severity]}** · ${ruleLink(lead.rule)}`,
    others.length > 0 && lead.position ? `Line ${lead.position.start.line}: ${messageText(lead)}` : messageText(lead),
    blockquote(quoteText(lead.message, lead.quote)),
    betterText(lead.message, lead.suggestions),
    withSuggestion && lead.replacement ? fence(lead.replacement.lines.map((line) => `${line}\n`).join(''), 'suggestion') : '',
    othersText(others),
    inlineMarker(
      key,
      [lead, ...others].map(({fingerprint}) => fingerprint),
    ),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

/** Whether a replacement can be offered as it is: short, and without characters that a comment would lose. */
export function canSuggest({replacement}: ModelFinding): boolean {
  if (!replacement) return false
  const {start, end, lines} = replacement
  const text = lines.join('\n')
  return end - start < suggestedLines && lines.length <= suggestedLines && text.length <= suggestedLength && cleanLines(text) === text
}

/** The same comment once its finding is gone: the header is struck, what was said stays. */
export function markFixed(body: string): string {
  const [header = '', ...rest] = body.split('\n')
  return isMarkedFixed(body) ? body : [`~~${header.trimEnd()}~~ · **Fixed**`, ...rest].join('\n')
}

/** Whether one of our own comments says that its finding is gone. */
export function isMarkedFixed(body: string): boolean {
  return readInlineMarker(body) !== null && body.startsWith('~~')
}

function messageText({message, was}: ModelFinding): string {
  return sentence(was === undefined ? message : `${message} Before this change it was ${was}.`)
}

function blockquote(text: string): string {
  return text === '' ? '' : `> ${text}`
}

function othersText(others: readonly ModelFinding[]): string {
  if (others.length === 0) return ''
  const lines = others.slice(0, listed).map((finding) => `- ${finding.position ? `line ${finding.position.start.line}: ` : ''}${shortText(finding)}`)
  const rest = others.length > listed ? [`- … and ${others.length - listed} more`] : []
  return [`And ${count(others.length, 'more place')} in this file:`, '', ...lines, ...rest].join('\n')
}
