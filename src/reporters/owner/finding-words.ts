import type {Finding} from '../../finding.ts'
import {contextOf, type Snippet} from '../snippet.ts'

/** The quote between the words around it, without the marks of the format; nothing where the message has said as much. */
export function wordsAround(source: string, {quote, span, message}: Pick<Finding, 'quote' | 'span' | 'message'>): Snippet | undefined {
  if (quote === '') return undefined
  const {before, quote: words, after} = span ? contextOf(source, span) : {before: '', quote, after: ''}
  const [plainBefore, plainAfter] = [plain(before.replace(/^\s*(?:- )?[\w-]+:\s+["']?/, '')), plain(after)]
  if (message.includes(words) && !/\p{L}/u.test(plainBefore + plainAfter)) return undefined
  return {before: plainBefore, quote: words, after: plainAfter}
}

function plain(text: string): string {
  return text.replace(/\*\*|\s*\|\s*/g, (mark) => (mark.includes('|') ? ' ' : ''))
}

/** “ (lines 3, 12 and others)”. */
export function linesOf(findings: readonly Finding[]): string {
  const lines = [...new Set(findings.flatMap(({position}) => position?.start.line ?? []))].sort((a, b) => a - b)
  if (lines.length === 0) return ''
  return ` (${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, 12).join(', ')}${lines.length > 12 ? ' and others' : ''})`
}
