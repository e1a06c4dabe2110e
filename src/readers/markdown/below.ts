/** What stands below a heading or a label. */
import type {Part, TextPart} from './parts.ts'

/** Whether “Please give the following:” stands between a heading and the headings below it that ask. */
export function leadsOn(parts: readonly Part[], heading: TextPart, at: number): boolean {
  const [last, next] = [parts[at - 1], parts[at]]
  return last?.type === 'text' && /:\s*$/.test(last.text.text) && next?.type === 'text' && next.depth > heading.depth
}

/** Behind the comment that ends a template's section of plain paragraphs: it stands where the answer goes. */
export function lastComment(parts: readonly Part[], from: number): number {
  let end = from
  for (let next = parts[end]; next && end < from + 8; next = parts[++end]) {
    if (next.type !== 'comment' && !(next.type === 'text' && next.node === 'paragraph')) break
  }
  return end > from + 1 && parts[end - 1]?.type === 'comment' ? end : from
}

/** Whether a table begins there that asks questions of its own: some of its cells, by their offsets, are labels. */
export function opensAnswerTable(parts: readonly Part[], from: number, labels: ReadonlySet<number>): boolean {
  for (let i = from; i < parts.length; i++) {
    const part = parts[i]
    if (part?.type !== 'text' || !part.cell) return false
    if (labels.has(part.span.start)) return true
  }
  return false
}
