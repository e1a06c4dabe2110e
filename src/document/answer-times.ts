import * as say from './answer-time-patterns.ts'
import {roleAtEnd} from './approvers.ts'
import type {Block, Document} from './document.ts'
import {allMatches} from './matches.ts'
import {sentenceAround, sentenceEnds} from './sentence-around.ts'
import {stated} from './stated.ts'
import {type CellPlace, tableCells} from './table-cells.ts'
import {type Span, spanOf} from './text.ts'

/** A stated time within which somebody answers, finishes or decides. */
export interface AnswerTime {
  readonly text: string
  /** null when the front matter or the folder's settings say it. */
  readonly span: Span | null
  readonly block: Block | undefined
  /** The larger number of a range; undefined for “a few”. */
  readonly number: number | undefined
  readonly unit: 'minute' | 'hour' | 'day' | 'working day' | 'week' | 'month' | undefined
  readonly kind: 'response' | 'approval' | 'finish'
  /** Who answers, as written, where the sentence says it. */
  readonly who: string | undefined
  /** What the time counts from: “receiving your request”. */
  readonly from: string | undefined
}

/** A stretch of time in its sentence. */
interface Place {
  readonly block: Block
  readonly sentence: string
  readonly before: string
  readonly after: string
  readonly found: RegExpExecArray
  readonly title: string
  readonly cell: CellPlace | undefined
}

/** Stated answer times, and times that somebody has for a piece of work. Retention, leave, cadence, expiry, opening hours and time limits of machines are none. */
export function findAnswerTimes(document: Document, elsewhere?: string): AnswerTime[] {
  return [...answerTimesIn(document, elsewhere)]
}

/** The same, one at a time. */
export function* answerTimesIn(document: Document, elsewhere?: string): Generator<AnswerTime> {
  const own = stated(document.meta['response-time'] ?? document.meta.response_time ?? elsewhere)
  if (own)
    yield {
      text: own,
      span: null,
      block: undefined,
      kind: 'response',
      who: undefined,
      from: undefined,
      ...measure(new RegExp(say.duration.source, 'iu').exec(own)),
    }
  let cells: ReadonlyMap<Block, CellPlace> | undefined
  for (const block of document.blocks) {
    if (block.role === 'placeholder' || block.role === 'option' || block.role === 'title' || !say.timeSign.test(block.text)) continue
    let ends: readonly number[] | undefined
    for (const found of allMatches(say.duration, block.text)) {
      ends ??= sentenceEnds(block.text)
      const around = sentenceAround(block.text, ends, found.index)
      const from = Math.max(around.start, found.index - 140)
      const end = found.index + found[0].length
      const sentence = block.text.slice(from, Math.min(around.end, end + 120))
      if (block.role === 'cell') cells ??= tableCells(document)
      const cell = cells?.get(block)
      const title = document.sections[block.section]?.title ?? ''
      const place = {block, sentence, before: block.text.slice(from, found.index), after: block.text.slice(end, end + 120), found, title, cell}
      if (!isAnswer(place)) continue
      yield {
        text: found[0],
        span: spanOf(block, found.index, end),
        block,
        kind: kindOf(place),
        // Read when somebody asks: most do not, and the pattern of a role is the longest there is.
        get who() {
          return whoOf(place)
        },
        from: fromOf(place),
        ...measure(found),
      }
    }
  }
}

function isAnswer(place: Place): boolean {
  const {block, sentence, before, after, found, cell, title} = place
  const time = found[0]
  if (
    /^an?\b|^few\b/i.test(time) &&
    !say.within.test(before) &&
    !say.openFor.test(before) &&
    !/\b(?:in|takes?|after|up to|usually|be)\s+(?:about |a )?$/i.test(before)
  )
    return false
  if (/^[^.!:\p{Extended_Pictographic}]*\?/u.test(after)) return false
  if (say.readersTurn.test(sentence)) return false
  if (isPromised(place)) return true
  // “Within 24 hours of notice” counts from the notice.
  const isBefore = (/^\s+of (?:the |your )?notice\b/i.test(after) && say.within.test(before)) || (/^\s+before\b/i.test(after) && say.takes.test(before))
  if (say.notWaiting.test(sentence) || (say.periodBehind.test(after) && !isBefore)) return false
  // “Wait a few minutes”, “each question takes 2 minutes”: the reader's own time.
  if (/\bwait\s+(?:for\s+)?$/i.test(before) && /^(?:a (?:few|couple)|several)/i.test(time)) return false
  if (/\b(?:questions?|forms?|survey|quiz|steps?|task|training|registration)\b[^.]{0,20}\b(?:takes?|completed? in)\b[^.]{0,20}$/i.test(before)) return false
  const words = `${cell?.column?.text ?? ''} ${cell?.row?.text ?? ''}`
  if (block.role === 'cell' && (say.notWaiting.test(words) || /\b(?:every|frequency|cadence|how often|recurrence|period|update)\b/i.test(`${words} ${title}`)))
    return false
  const isLimit = say.within.test(before)
  const isPromise = say.answering.test(sentence) || say.deciding.test(sentence) || say.finishing.test(sentence)
  const isShort = /min/i.test(found[4] ?? '')
  if (block.role === 'cell' && isCellTime(place, words)) return true
  if (isLimit) return !/\bwithin the (?:first|last|next)\b/i.test(before) && (isPromise || !isShort)
  // “2 weeks are needed to process it”, “5 days to review”.
  if (
    say.toDo.test(after.replace(/^\s+(?:is|are) needed/i, '')) ||
    /^\s+(?:[\w-]+\s+){0,2}SLA\b|^\s+(?:turn-?around|response|after (?:you|we|receiving|receipt|submi\w+|the request))\b/i.test(after)
  )
    return true
  if (isAside(place) || say.timeOf.test(before) || say.targetOf.test(after)) return true
  if (say.youGet.test(before) && !isShort) return true
  if (say.passed.test(after) && say.calledFor.test(sentence)) return true
  if (isStretchOfWork(place) || (/^(?:same|next|following)/i.test(time) && (say.answering.test(sentence) || say.byThen.test(before)))) return true
  if (say.period.test(before) && !/\b(?:wait|allow)(?:ing)?\s+(?:for\s+)?(?:at least\s+|up to\s+|the\s+)?$/i.test(before)) return false
  const isWorking = /work|business|same|next|following|\dbd/i.test(time)
  if (isWorking && !/\b(?:event|meeting)\b/i.test(sentence)) return true
  if (say.taking.test(before))
    return isShort
      ? /\b(?:respon|repl|answer|acknowledg|get back|hear)\w*/i.test(before)
      : isPromise || /\b(?:wait|allow)\w*\s+(?:for\s+)?(?:up to\s+|at least\s+)?$/i.test(before) || say.titled.test(title)
  if (say.labelled.test(before)) return say.titled.test(`${title} ${before}`) || (say.deciding.test(before) && !isShort)
  return /\b(?:respon\w+|turn-?around|sla|review period|processing|acknowledg\w+)\b[^.]{0,40}$/i.test(before)
}

/** Somebody's act and its limit stand together: no other word of the sentence makes a retention or a timeout of it. */
function isPromised({sentence, before, after, found}: Place): boolean {
  const near = before.slice(-110)
  if (say.noObjection.test(near)) return true
  if (say.machine.test(near.slice(-70)) || /^[\s-]+(?:of (?:leave|holiday|service)|notice|in advance)\b/i.test(after)) return false
  if (say.within.test(near)) return !/\bwithin the (?:first|last|next)\b/i.test(near) && (say.promised.test(near) || say.willDo.test(after))
  if (say.openFor.test(near) && say.commenting.test(sentence) && /day|week|month/i.test(found[0])) return true
  return say.givenTo.test(near) && say.toDo.test(after) && !/min/i.test(found[4] ?? '')
}

/** “pays invoices 30 days after filing”, “investigates (< 15 minutes)”: time beside a piece of work. Minutes without “<” are an estimate. */
function isAside({before, after, found}: Place): boolean {
  if (!say.doingBefore.test(before.slice(-90))) return false
  const isLong = /day|week|wk|month/i.test(found[0])
  const open = say.bracketed.exec(before)
  if (open) return (isLong || open[1] !== undefined) && say.bracketEnd.test(after)
  if (/[<≤]\s*$/.test(before)) return true
  return (
    isLong &&
    /^\s+(?:after|from|of)\s+(?:the\s+|your\s+|its\s+)?(?:\p{L}+ing|receipt|submission|request|notice|notification|approval|invoice|delivery)\b/iu.test(
      after,
    ) &&
    !say.period.test(before)
  )
}

/** A stretch that somebody has or needs for a piece of work; what takes minutes or hours is as often a machine's. */
function isStretchOfWork({sentence, before, after, found}: Place): boolean {
  const isLong = /day|week|wk|month|fortnight/i.test(found[0])
  const rank = say.rankBefore.exec(before)
  if (!isLong && rank && (say.answering.test(sentence) || /\d/.test(rank[0]))) return true
  if (!isLong || /\b(?:training|course|trip|travel|camp|internship|pregnan\w+)\b/i.test(sentence)) return false
  if (say.due.test(before) || say.byRank.test(after) || say.rankBefore.test(before) || say.periodOf.test(after)) return true
  if (say.having.test(before)) return /^\s+(?:to|for|in which)\b/i.test(after)
  if (say.openFor.test(before)) return say.commenting.test(sentence)
  if (say.takes.test(before) || (/\b(?:completed|submitted|returned|finished|reviewed|paid|done)\s+$/i.test(before) && /^\s+(?:after|from|of)\b/i.test(after)))
    return true
  if (say.comesAfter.test(before) && say.afterEvent.test(after) && !say.period.test(before)) return true
  // “… takes 2 weeks for the tests and 2 weeks for the report”
  return (
    /\b(?:and|plus|then|,)\s+(?:(?:another|potentially|possibly|up to)\s+)*$/i.test(before) &&
    say.forWork.test(after) &&
    /\b(?:tak(?:es?|ing)|needs?|allow|wait)\b/i.test(before)
  )
}

/** A cell that holds a time under “Response” or beside “Priority 1”. */
function isCellTime({block, before, after, title}: Place, words: string): boolean {
  // “First report 24 hours; final report 1 month”, under “Deadline”.
  if (/\b(?:deadline|due|time ?(?:limit|frame|line|scale)|response|turn-?around|target)s?\b/i.test(words) && /(?:^|;)\s*(?:[\p{L}-]+\s+){0,3}$/u.test(before))
    return block.text.length <= 120 && !/^\s+(?:of|per|from|old|ago)\b/i.test(after)
  const isBare = /^\W*(?:(?:within|up to|under|less than|about|immediate\w*|p\d|[—–-])\W*)*$/i.test(before) || say.labelled.test(before)
  if (!isBare || block.text.length > 80 || /^\s+(?:of|per|from|old|ago)\b/i.test(after)) return false
  return say.titled.test(words) || say.titled.test(title) || /\b(?:priority|severity|sev|urgency)\b|\bp[0-5]\b|\bsev-?\d/i.test(`${words} ${before}`)
}

function kindOf({sentence, cell, title}: Place): AnswerTime['kind'] {
  const words = `${sentence} ${cell?.column?.text ?? ''}`
  if (say.deciding.test(words)) return 'approval'
  return say.answering.test(words) || (!say.finishing.test(words) && say.answering.test(title)) ? 'response' : 'finish'
}

/** The subject of the verb in front of the time, or “by the service desk” behind it. */
function whoOf({before, after}: Place): string | undefined {
  const verb =
    /^(.*?)\s*(?:\b(?:will|shall|must|should|may|can|aims?|tries|try|usually|typically|normally|has|have)\b|['’]ll\b|\b(?:respond|repl(?:y|ies)|answer|acknowledge|review|process|provide|decide|approve|contact|get)s?\b)/i.exec(
      before,
    )?.[1]
  if (verb !== undefined) {
    const role = /\b(?:we|our)$/i.exec(verb)?.[0] ?? roleAtEnd(verb)?.text
    if (role) return role
  }
  const by = /\bby\s+(the\s+[\p{L} ]{2,30}?(?:team|desk|office|manager|committee|board))\b/iu
  return by.exec(before)?.[1] ?? by.exec(after)?.[1]
}

function fromOf({after}: Place): string | undefined {
  return /^\s*(?:of|after|from|following|once|since)\s+([^.,;:()\n]{3,60})/i.exec(after)?.[1]?.trim()
}

function measure(found: RegExpExecArray | null): Pick<AnswerTime, 'number' | 'unit'> {
  if (!found) return {number: undefined, unit: undefined}
  const [text, first, second, days, unit, short, shortTo, letter] = found
  if (letter) return {number: Number(shortTo ?? short), unit: letter === 'bd' ? 'working day' : unitOf(letter.toLowerCase(), undefined)}
  if (!unit) return {number: /next|following/i.test(text) ? 1 : 0, unit: /business|working/i.test(text) ? 'working day' : 'day'}
  const written = (second ?? first ?? '').toLowerCase()
  const number = say.numbers[written] ?? Number.parseFloat(written)
  return {number: Number.isNaN(number) ? undefined : number, unit: unitOf(unit.toLowerCase(), days)}
}

function unitOf(unit: string, days: string | undefined): AnswerTime['unit'] {
  if (unit.startsWith('min')) return 'minute'
  if (unit.startsWith('h')) return 'hour'
  if (unit.startsWith('d')) return days && /business|work|office|school|week/i.test(days) ? 'working day' : 'day'
  return unit.startsWith('w') ? 'week' : 'month'
}
