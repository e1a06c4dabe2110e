import type {Block, Document} from './document.ts'
import {stated} from './stated.ts'
import {type Span, spanOf} from './text.ts'

/** A stated time within which somebody answers, finishes or decides. */
export interface AnswerTime {
  readonly text: string
  /** null when the folder's settings say it. */
  readonly span: Span | null
}

const number = '(?:\\d+(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|thirty|a few|a couple(?: of)?|several|an?)'
const unit = '(?:(?:business|working|calendar|week|office|clock)[\\s-]*)?(?:minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?)'
const span = `${number}(?:\\s*(?:-|–|to|or)\\s*${number})?[\\s-]*(?:full\\s+)?${unit}`
const answering = new RegExp(
  `\\b(?:within|no later than|allow(?: for)?|takes?(?: up to| about| around| approximately| at least)?|wait(?: up to| at least)?|respon\\w*|repl(?:y|ies)|answer\\w*|review\\w*|process(?:ed|ing)?|complet\\w+|approv\\w+|expect|turn[- ]?around|lead time|in advance|ahead|notice|sla|contact you|get back|usually|typically|up to|in under|less than)\\b[^.\\n]{0,60}?\\b${span}\\b|\\b${span}\\s+(?:to (?:respond|reply|review|process|complete|approve|get)|(?:of|in) (?:advance|notice)|turn[- ]?around|response|after (?:you|we|receiving|submi\\w+))|\\b${number}(?:\\s*(?:-|–|to)\\s*${number})?[\\s-]+(?:business|working)[\\s-]+(?:days?|hours?)\\b|\\b(?:same|next)[\\s-](?:business|working) day\\b|\\bthe same day\\b`,
  'gi',
)
const notAnAnswer =
  /\b(?:retain\w*|retention|kept|keep|stor(?:e|ed|age)|leave|vacation|holiday|annual|parental|expir\w+|expires?|timeout|time out|ttl|cache\w*|token|session|password|certificate|valid for|meeting|stand-?up|sprint|backup|rotat\w+|older than|last|past|previous|ago|probation|trial|notice period|cooldown|interval|poll\w*)\b/i

/** How often something happens, not how long somebody waits. */
const cadence = /\b(?:every|each)\s+(?:\S+\s+){0,2}?(?:minute|hour|day|week|month)/i

/** “Takes 3 minutes” is how long the form takes, not how long somebody waits. */
function isFillingIn(text: string): boolean {
  return /^(?:it )?(?:takes?|allow|complet)/i.test(text) && /\bmin(?:ute)?s?$/i.test(text)
}

/** Stated answer times. Retention, leave, cadence, expiry and timeouts are none. */
export function findAnswerTimes(document: Document, elsewhere?: string): AnswerTime[] {
  const times: AnswerTime[] = []
  const own = stated(document.meta['response-time'] ?? document.meta.response_time ?? elsewhere)
  if (own) times.push({text: own, span: null})
  for (const block of document.blocks) {
    if (block.role === 'placeholder' || block.role === 'option') continue
    for (const found of block.text.matchAll(answering)) {
      const around = clauseAround(block, found.index, found.index + found[0].length)
      if (notAnAnswer.test(around) || cadence.test(found[0]) || isFillingIn(found[0])) continue
      times.push({text: found[0], span: spanOf(block, found.index, found.index + found[0].length)})
    }
  }
  return times
}

/** The sentence around a match, roughly: up to 60 units on each side, not over a full stop. */
function clauseAround({text}: Block, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[.!?]\s/)
      .at(-1) ?? ''
  const after = text.slice(end, end + 60).split(/[.!?](?:\s|$)/)[0] ?? ''
  return `${before}${text.slice(start, end)}${after}`
}
