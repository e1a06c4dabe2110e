import type {Comment, Document} from './document/document.ts'
import type {LineIndex} from './document/position.ts'
import type {Span} from './document/text.ts'

/** A stretch of lines where one rule is silent, for a reason. */
export interface Suppression {
  readonly rule: string
  readonly fromLine: number
  readonly toLine: number
}

/** A suppression comment that says no reason: it suppresses nothing and is reported. */
export interface Unreasoned {
  readonly span: Span
  readonly rule: string
}

const directive = /^\s*untape-(disable-next-line|disable|enable)\s+([a-z][a-z, -]*?)\s*(?:--\s*([\s\S]*?))?\s*$/

/**
 * Reads suppression comments: `untape-disable-next-line RULE -- reason`, and
 * `untape-disable RULE -- reason` up to `untape-enable RULE` or the end. In
 * front matter `untape-disable: [{rule, reason}]` holds for the whole file.
 */
export function readSuppressions(document: Document, lines: LineIndex, today: string): {suppressions: Suppression[]; unreasoned: Unreasoned[]} {
  const suppressions: Suppression[] = []
  const unreasoned: Unreasoned[] = []
  const open = new Map<string, number>()
  for (const comment of document.comments) {
    const found = directive.exec(comment.text)
    if (!found) continue
    const line = lines.point(comment.span.end).line
    for (const rule of rulesIn(found[2] ?? '')) {
      if (found[1] === 'enable') close(open, rule, line, suppressions)
      else if (!found[3]) unreasoned.push({span: comment.span, rule})
      else if (found[1] === 'disable') open.set(rule, line)
      else suppressions.push({rule, fromLine: line + 1, toLine: nextTextLine(document.source, comment, lines)})
    }
  }
  for (const rule of open.keys()) close(open, rule, Number.MAX_SAFE_INTEGER, suppressions)
  for (const one of inFrontMatter(document)) {
    if (one.until !== undefined && one.until < today) continue
    if (one.reason) suppressions.push({rule: one.rule, fromLine: 0, toLine: Number.MAX_SAFE_INTEGER})
    else unreasoned.push({span: {start: 0, end: 0}, rule: one.rule})
  }
  return {suppressions, unreasoned}
}

function close(open: Map<string, number>, rule: string, line: number, into: Suppression[]): void {
  const from = open.get(rule)
  if (from === undefined) return
  into.push({rule, fromLine: from, toLine: line})
  open.delete(rule)
}

function rulesIn(list: string): string[] {
  return list.split(/[\s,]+/).filter(Boolean)
}

/** The last line of the block behind a comment: a paragraph may have several lines. */
function nextTextLine(source: string, comment: Comment, lines: LineIndex): number {
  const rest = source.slice(comment.span.end)
  const block = /^[^\n]*\n\s*(?:[^\n]*\S[^\n]*(?:\n|$))+?(?=\s*(?:\n|$))/.exec(rest)
  const end = comment.span.end + (block?.[0].trimEnd().length ?? 0)
  return Math.max(lines.point(end).line, lines.point(comment.span.end).line + 1)
}

function inFrontMatter(document: Document): {rule: string; reason: string; until: string | undefined}[] {
  const list: unknown = document.meta['untape-disable']
  if (!Array.isArray(list)) return []
  return list.flatMap((item: unknown) => {
    if (!item || typeof item !== 'object' || !('rule' in item)) return []
    const reason = 'reason' in item && typeof item.reason === 'string' ? item.reason : ''
    const until = 'until' in item ? dateOf(item.until) : undefined
    return [{rule: String(item.rule), reason, until}]
  })
}

function dateOf(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'string' ? value : undefined
}
