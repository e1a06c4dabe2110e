/** How long a requester waits by the document’s own word. Waiting is a column of its own and never costed as work. */
import type {AnswerTime} from '../document/answer-times.ts'
import type {Step} from '../document/steps.ts'
import type {Span} from '../document/text.ts'
import type {Wait} from '../document/waits.ts'
import type {Numbers} from './minutes.ts'

/** A wait as the document states it. */
export interface StatedWait {
  readonly text: string
  /** null where front matter or the folder’s settings say it. */
  readonly span: Span | null
  /** In working days; null for a wait without a number, such as “a few days”. */
  readonly days: Range | null
}

export interface Range {
  readonly least: number
  readonly most: number
}

/** All stated waits, and what one request waits. */
export interface Waiting {
  readonly stated: readonly StatedWait[]
  /** Working days; null when no wait with a number is stated. */
  readonly days: Range | null
}

/**
 * Waits of the steps of one procedure come one after the other and are added
 * up. Others are as often alternatives (by priority, by kind of request), so
 * of them the longest counts; as does the longest procedure.
 */
export function waitingOf(waits: readonly Wait[], steps: readonly Step[], times: readonly AnswerTime[], numbers: Numbers): Waiting {
  const stated = [
    ...times.flatMap((time) => (time.span === null ? [{text: time.text, span: null, days: daysOfTime(time, numbers)}] : [])),
    ...waits.map((wait) => ({text: wait.text, span: wait.span, days: wait.hours && daysOf(wait.hours, wait.isWorkingTime, numbers)})),
  ].map((one): StatedWait => ({...one, days: one.days ?? null}))
  const inProcedures = new Map<number, Range>()
  for (const {hours, isWorkingTime, step} of waits) {
    const procedure = step === undefined ? undefined : steps[step]?.procedure
    if (procedure === undefined || !hours) continue
    const days = daysOf(hours, isWorkingTime, numbers)
    const sum = inProcedures.get(procedure) ?? {least: 0, most: 0}
    inProcedures.set(procedure, {least: sum.least + days.least, most: sum.most + days.most})
  }
  const ranges = [...inProcedures.values(), ...stated.flatMap(({days}) => days ?? [])]
  return {
    stated,
    // A document may state a hundred thousand: too many for the arguments of Math.max.
    days: ranges.length === 0 ? null : ranges.reduce((a, b) => ({least: Math.max(a.least, b.least), most: Math.max(a.most, b.most)})),
  }
}

/** Hours in which people work make working days; those of the clock run on at night and on Sundays. */
function daysOf({least, most}: Range, isWorkingTime: boolean, {workingHours, workingDays}: Numbers): Range {
  const each = isWorkingTime ? 1 / workingHours : workingDays / 7 / 24
  return {least: least * each, most: most * each}
}

function daysOfTime({number, unit}: AnswerTime, numbers: Numbers): Range | undefined {
  if (number === undefined || unit === undefined) return undefined
  const hours = {minute: 1 / 60, hour: 1, day: 24, 'working day': numbers.workingHours, week: 168, month: 730}[unit] * number
  return daysOf({least: hours, most: hours}, unit === 'working day', numbers)
}
