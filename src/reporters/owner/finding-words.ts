import type {Finding} from '../../finding.ts'
import {type Snippet, wordsOf} from '../snippet.ts'
import {listWheres, whereOf} from '../where.ts'
import type {FileView} from './file-view.ts'

/** The quote between the words around it, without the marks of the format; nothing where the message has said as much. */
export function wordsAround(finding: Finding, {source, startOf}: Pick<FileView, 'source' | 'startOf'>): Snippet | undefined {
  const {quote, message} = finding
  if (quote === '') return undefined
  const {before, quote: words, after} = wordsOf(finding, source, startOf)
  const [plainBefore, plainAfter] = [plain(before.replace(/^\s*(?:- )?[\w-]+:\s+["']?/, '')), plain(after)]
  if (message.includes(words) && !/\p{L}/u.test(plainBefore + plainAfter)) return undefined
  return {before: plainBefore, quote: words, after: plainAfter}
}

function plain(text: string): string {
  return text.replace(/\*\*|\s*\|\s*/g, (mark) => (mark.includes('|') ? ' ' : ''))
}

/** “ (lines 3, 12 and others)”, “ (paragraphs 3, 17)”. */
export function wheresOf(findings: readonly Finding[]): string {
  const text = listWheres(findings.map(whereOf), 12, ' and others')
  return text === '' ? '' : ` (${text})`
}
