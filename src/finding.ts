import type {Anchor} from './document/paragraphs.ts'
import type {Position} from './document/position.ts'
import type {Span} from './document/text.ts'
import type {Where} from './document/where.ts'

export type {Anchor, Span, Where}

/** error: the reader cannot finish, or the document is invalid. warning: likely to mislead or delay. note: style, or not yet measured. */
export type Severity = 'error' | 'warning' | 'note'

/** What to write in the place of a span; the span is empty where text is put in. */
export interface Fix {
  readonly span: Span
  readonly text: string
}

/** One result of one rule, as plain JSON. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  /** `source.slice(span.start, span.end)`; empty for a finding about the whole document. In a report, `span` and `position` are null too where the format has no lines. */
  readonly quote: string
  readonly span: Span | null
  readonly position: Position | null
  /** Where it stands in a file without lines: a part, a paragraph in it, and units of the paragraph's text. */
  readonly anchor?: Anchor
  /** Where a person finds it: “Field “Reason” › help”. */
  readonly place: string
  /** Better wordings, best first. A person decides. */
  readonly suggestions: readonly string[]
  /** A change that mends it and is safe whatever stands around it: the document means the same. Left out where there is none, and in files without lines. */
  readonly fix?: Fix
  /** Stable across edits elsewhere: 16 hex digits. */
  readonly fingerprint: string
  /** What was counted, for findings that count. */
  readonly measure?: number
  /** What was counted in the older version that this one is compared with, when that was less. */
  readonly was?: number
  /** Where the counted things stand. */
  readonly occurrences?: readonly Span[]
  /** In a file without lines, the other places of what was counted place by place. */
  readonly alsoAt?: readonly string[]
}

/** What `--fail-on` and exit codes compare. */
export const severities: readonly Severity[] = ['note', 'warning', 'error']

/** Findings of a file without lines as a report has them: offsets of a source that only its reader knows would say nothing. */
export function withoutLines(findings: readonly Finding[], placed: (span: Span) => {readonly place: string}): Finding[] {
  return findings.map(({occurrences = [], span, fix: _, ...finding}) => {
    const others = occurrences.length === finding.measure ? occurrences.filter(({start}) => start !== span?.start) : []
    const alsoAt = others.map((one) => placed(one).place)
    return {...finding, span: null, position: null, ...(alsoAt.length > 0 ? {alsoAt} : {})}
  })
}
