/** What a report may hold that somebody else has written. Everything that a reporter reads is checked; texts may say anything. */
import type {Facts} from './facts.ts'
import type {FileReport} from './report.ts'
import type {Excerpts} from './reporters/snippet.ts'
import type {UnreadFile} from './reporters/unread-file.ts'
import {anyNumber, anyText, integer, list, object, oneOf, orNull, record, type Shape, text, tuple} from './shape.ts'

const most = Number.MAX_SAFE_INTEGER
const count = integer(0, most)
const texts = list(anyText, most)
const span = object({start: count, end: count})
const point = object({line: count, column: count, offset: count})
const fingerprint = /^[0-9a-f]{16}$/

const finding = object(
  {
    rule: anyText,
    severity: oneOf(['note', 'warning', 'error']),
    message: anyText,
    quote: anyText,
    span: orNull(span),
    position: orNull(object({start: point, end: point})),
    place: anyText,
    suggestions: texts,
    fingerprint: text(16, fingerprint),
  },
  {
    fix: object({span, text: anyText}),
    anchor: object({part: anyText, paragraph: count, start: count, end: count}),
    measure: anyNumber,
    was: anyNumber,
    occurrences: list(span, most),
    alsoAt: texts,
  },
)
const findings = list(finding, most)
const minutes = object(
  {low: orNull(anyNumber), mid: anyNumber, high: orNull(anyNumber), basis: oneOf(['estimated', 'measured'])},
  {n: anyNumber, date: anyText, measuredBefore: anyNumber},
)

/** What a file says to others. */
export const factsShape: Shape<Facts> = object({acronyms: texts, questions: texts}, {uses: texts, filing: anyText})

/** One file of a report. */
export const fileShape: Shape<FileReport> = object(
  {
    path: anyText,
    format: oneOf(['markdown', 'issue-form', 'issue-template', 'issue-config', 'text', 'docx', 'html', 'formio', 'json-schema', 'adaptive-card']),
    kind: oneOf(['form', 'process', 'other']),
    audience: anyText,
    language: anyText,
    words: count,
    fields: count,
    findings,
    notChecked: list(object({reason: anyText, place: anyText}), most),
    facts: factsShape,
  },
  {burden: object({minutes}), change: object({existing: count, fixed: findings}), forgiven: count},
)

/** What stands around the findings of a file. */
export const excerptsShape: Shape<Excerpts> = record(
  fingerprint,
  object(
    {},
    {
      words: object({before: anyText, quote: anyText, after: anyText}),
      lines: list(count, most),
      places: list(tuple(count, count, count, count, count, count), most),
    },
  ),
)

export const unreadShape: Shape<UnreadFile> = object({path: anyText, reason: anyText})
