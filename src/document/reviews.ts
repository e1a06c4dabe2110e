import type {Document} from './document.ts'
import {allMatches} from './matches.ts'
import type {Span} from './text.ts'

/** A date that a document gives for its own review. */
export interface ReviewDate {
  /** `last`: when it was reviewed; `next`: when it has to be. */
  readonly kind: 'last' | 'next'
  /** YYYY-MM-DD. */
  readonly date: string
  /** The date as written. */
  readonly span: Span
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const date = String.raw`(\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?\s+${month}\.?,?\s+\d{4}|${month}\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?\d{4})`
const last = `(?:(?:last|date)[ _-]?)?reviewed(?:[ _-](?:on|at|date))?|last[ _-]review(?:[ _-](?:on|date))?`
const next = `(?:next[ _-]review(?:[ _-](?:on|date|due|by))?|review[ _-](?:by|due|again|due[ _-]date)|(?:due|scheduled) for review)(?: (?:on|by))?`
/** A key of front matter, a label in a line, or two cells of a table beside each other. */
const stated = new RegExp(String.raw`^[ \t>|*_-]{0,8}(?:(${last})|(${next}))[ \t*_]{0,6}[:|]?[ \t*_|'"]{0,8}${date}(?![\w-])`, 'gim')

/** The dates of review that the front matter or a line of the document states. */
export function findReviewDates({source, meta}: Document): ReviewDate[] {
  if (!/review/i.test(source)) return []
  const found: ReviewDate[] = []
  for (const hit of allMatches(stated, source)) {
    const written = hit[3] ?? ''
    const iso = isoDate(written)
    const end = hit.index + hit[0].length
    if (iso) found.push({kind: hit[1] === undefined ? 'next' : 'last', date: iso, span: {start: end - written.length, end}})
  }
  const last = found.filter(({kind}) => kind === 'last').reduce<ReviewDate | undefined>((a, b) => (a && a.date >= b.date ? a : b), undefined)
  const interval = monthsOf(meta.review_in ?? meta['review-in'])
  return last && interval ? [...found, {kind: 'next', date: addMonths(last.date, interval), span: last.span}] : found
}

/** `6 months`, `2 years`, as months. */
function monthsOf(interval: unknown): number | undefined {
  const hit = typeof interval === 'string' ? /^\s*(\d{1,3})\s*(month|year)s?\s*$/i.exec(interval) : undefined
  return hit ? Number(hit[1]) * (hit[2]?.toLowerCase() === 'year' ? 12 : 1) : undefined
}

/** A written date as YYYY-MM-DD; the last day of a month that has none. */
function isoDate(written: string): string | undefined {
  if (/^\d{4}-/.test(written)) return written
  const year = /\d{4}$/.exec(written)?.[0]
  const index = months.indexOf(/[a-z]{3}/i.exec(written.replace(/\d+(?:st|nd|rd|th)/i, ''))?.[0].toLowerCase() ?? '')
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(written)?.[0] ?? '31'
  return year && index >= 0 ? `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined
}

/** A day some months after another, for comparison: `2024-01-31` and 1 give `2024-02-31`. */
export function addMonths(day: string, count: number): string {
  const [year = 0, at = 1] = day.split('-').map(Number)
  const total = year * 12 + (at - 1) + count
  return `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}${day.slice(7)}`
}
