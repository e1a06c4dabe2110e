import type {Comment, Document} from './document/document.ts'
import type {LineIndex} from './document/position.ts'
import type {Span} from './document/text.ts'

/** A stretch of lines where one rule is to be silent. */
export interface Suppression {
  readonly rule: string
  readonly fromLine: number
  readonly toLine: number
  /** Without a reason it suppresses nothing. */
  readonly reason: string
  /** The last day it holds, YYYY-MM-DD. */
  readonly until: string | undefined
  /** The comment, or the key in front matter. */
  readonly span: Span
}

const directive = /^\s*untape-(disable-next-line|disable|enable)\s+([a-z][a-z, -]*?)\s*(?:--\s*([\s\S]*?))?\s*$/
const last = Number.MAX_SAFE_INTEGER

/**
 * Reads suppressions, in order: `untape-disable-next-line RULE -- reason`, and
 * `untape-disable RULE -- reason` up to `untape-enable RULE` or the end; a
 * reason may hold `until 2027-01-31`. In front matter `untape-disable:
 * [{rule, reason, until}]` holds for the whole file.
 */
export function readSuppressions(document: Document, lines: LineIndex): Suppression[] {
  const suppressions: Suppression[] = []
  for (const comment of document.comments) {
    const [, kind, list = '', reason = ''] = directive.exec(comment.text) ?? []
    if (kind === undefined) continue
    const line = lines.point(comment.span.end).line
    for (const rule of rulesIn(list)) {
      if (kind === 'enable') close(suppressions, rule, line)
      else {
        const toLine = kind === 'disable' ? last : nextTextLine(document.source, comment, lines)
        suppressions.push({rule, fromLine: kind === 'disable' ? line : line + 1, toLine, reason, until: dateIn(reason), span: comment.span})
      }
    }
  }
  return [...suppressions, ...inFrontMatter(document)]
}

/** Ends the open stretch of a rule. */
function close(suppressions: Suppression[], rule: string, line: number): void {
  const index = suppressions.findLastIndex((one) => one.rule === rule && one.toLine === last)
  const open = suppressions[index]
  if (open) suppressions[index] = {...open, toLine: line}
}

function dateIn(reason: string): string | undefined {
  return /\buntil (\d{4}-\d{2}-\d{2})\b/.exec(reason)?.[1]
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

function inFrontMatter(document: Document): Suppression[] {
  const list: unknown = document.meta['untape-disable']
  if (!Array.isArray(list)) return []
  const key = 'untape-disable'
  const start = Math.max(0, document.source.indexOf(key))
  return list.flatMap((item: unknown) => {
    if (!item || typeof item !== 'object' || !('rule' in item)) return []
    const reason = 'reason' in item && typeof item.reason === 'string' ? item.reason : ''
    const until = 'until' in item ? dateOf(item.until) : undefined
    return [{rule: String(item.rule), fromLine: 0, toLine: last, reason, until, span: {start, end: start + key.length}}]
  })
}

function dateOf(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'string' ? value : undefined
}
