/** The words of every burden report: the same figures said the same way, and what an honest estimate has to say of itself. */
import type {Interval} from '../burden/interval.ts'
import {type BurdenSummary, roundFigures} from '../burden/summary.ts'
import type {Range} from '../burden/waiting.ts'
import type {BurdenChange, FieldBurden, FileBurden, Stated} from '../burden-report.ts'
import {type Where, whereText} from './where.ts'
import {count} from './wording.ts'

/** “The settings replace these numbers of the model: findGathered, decide.”; nothing where they replace none. */
export function replacedText(replaced: readonly string[]): string[] {
  return replaced.length === 0 ? [] : [`The settings replace these numbers of the model: ${replaced.join(', ')}.`]
}

/** What stands below every burden report. */
export const modelNotes: readonly string[] = [
  'Model estimate: half or twice as long is not unusual. Each interval is the middle 80 % of 2,000 draws of the model’s constants; “untape burden --constants” prints them with their sources.',
  'Not modelled: finding the form and signing in, text around the questions beyond a glance, learning, worry, interruptions, small screens, a second language, errors, and chasing an answer. The constants were not measured on company forms.',
  'Waiting is as the document states it, in working days (a day of the week counts 5/7), and never counted as work. Approvals of different cases are counted together.',
]

/** “1,200”; two decimals at most. */
export function number(value: number): string {
  const [whole = '', part] = String(Math.abs(value)).split('.')
  return `${value < 0 ? '−' : ''}${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${part === undefined ? '' : `.${part}`}`
}

/** “+2”, “−0.5”, “±0”. */
export function signed(value: number): string {
  return value === 0 ? '±0' : value > 0 ? `+${number(value)}` : number(value)
}

/** “8.5 (4 to 16)”; the ends are left out where nothing was estimated. */
export function intervalText({low, mid, high}: Interval, show: (value: number) => string = number): string {
  return low === null || high === null ? show(mid) : `${show(mid)} (${show(low)} to ${show(high)})`
}

/** “about 8.5 minutes for each request (80 % interval: 4 to 16), model estimate”, “9 minutes … measured, n = 14, 2026-05-01”. */
export function minutesText(minutes: NonNullable<BurdenSummary['minutes']>): string {
  const {low, mid, high, basis, n, date, measuredBefore} = minutes
  if (basis === 'measured') {
    const how = ['measured', ...(n === undefined ? [] : [`n = ${number(n)}`]), ...(date === undefined ? [] : [date])].join(', ')
    return `${count(mid, 'minute')} for each request: ${how}`
  }
  return `About ${count(mid, 'minute')} for each request (80 % interval: ${number(low ?? mid)} to ${number(high ?? mid)}), model estimate${measuredBefore === undefined ? '' : ` scaled to the ${count(measuredBefore, 'minute')} measured before this change`}`
}

/** “1,200 requests a year: about 170 hours (80 to 320), EUR 8,200 (3,900 to 16,000)”; undefined without a volume. */
export function yearText({volumePerYear, hoursPerYear, costPerYear}: BurdenSummary): string | undefined {
  if (volumePerYear === null || !hoursPerYear) return undefined
  const cost = costPerYear ? `, about ${moneyText(costPerYear, costPerYear.currency)}${partOf(costPerYear.of, hoursPerYear.of)}` : ''
  return `${number(volumePerYear)} requests a year: about ${intervalText(hoursPerYear)} hours of ${peopleText(hoursPerYear.of)}${cost}`
}

export function moneyText(cost: Interval, currency: string | null): string {
  return `${currency ? `${currency} ` : 'a cost of '}${intervalText(cost)}`
}

/** “EUR 8,200”. */
export function moneyShort({mid, currency}: NonNullable<BurdenSummary['costPerYear']>): string {
  return `${currency ? `${currency} ` : ''}${number(mid)}`
}

/** “Together about 1,700 hours a year, and EUR 97,000, in 3 forms with a known volume.”; undefined where no volume is known. */
export function togetherText(files: readonly FileBurden[]): string | undefined {
  const years = files.flatMap(({burden}) => burden.hoursPerYear ?? [])
  if (years.length === 0) return undefined
  const total = (all: readonly Interval[]): string => number(roundFigures(all.reduce((sum, {mid}) => sum + mid, 0)))
  const costs = files.flatMap(({burden}) => burden.costPerYear ?? [])
  const currencies = new Set(costs.map(({currency}) => currency))
  // Sums of two currencies say nothing.
  const cost = costs.length > 0 && currencies.size === 1 ? `, and ${[...currencies][0] ?? 'a cost of'} ${total(costs)}` : ''
  return `Together about ${total(years)} hours a year${cost}, in ${count(years.length, 'form')} with a known volume.`
}

const people: Readonly<Record<string, string>> = {requester: 'requesters', approver: 'approvers', handler: 'the office'}

function peopleText(of: readonly string[]): string {
  return list(of.map((role) => people[role] ?? role))
}

/** A cost that leaves somebody out says so. */
function partOf(priced: readonly string[], all: readonly string[]): string {
  return priced.length === all.length ? '' : ` for ${peopleText(priced)} only`
}

/** “a, b and c”. */
export function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** “2 to 5 working days”. */
export function daysText({least, most}: Range): string {
  return least === most ? count(most, 'working day') : `${number(least)} to ${count(most, 'working day')}`
}

/** “your manager (line 12), the board (lines 20 and 31)”: what is said again is said once. */
export function statedTexts(all: readonly Stated[], clean: (text: string) => string): string {
  const places = new Map<string, Map<string, Where>>()
  for (const one of all) {
    const known = places.get(one.text) ?? new Map<string, Where>()
    known.set(whereText(one), one)
    places.set(one.text, known)
  }
  return [...places].map(([text, at]) => `${clean(text)} (${clean(placesText([...at.values()]))})`).join(', ')
}

function placesText(all: readonly Where[]): string {
  const lines = all.flatMap(({line}) => line ?? [])
  const named = lines.length === 0 ? [] : [`${lines.length === 1 ? 'line' : 'lines'} ${list(lines.map(String))}`]
  const places = all.flatMap(({place}) => place ?? [])
  return [...(all.some((one) => whereText(one) === '') ? ['as stated for the form'] : []), ...named, ...(places.length === 0 ? [] : [list(places)])].join(', ')
}

/** What a field could do without: in a few words behind why it costs what it costs. */
function adviceText({advice}: FieldBurden): string {
  if (advice === 'held') return 'the company or the site holds it already'
  return advice === 'specialist' ? 'only IT can normally answer it' : ''
}

/** Why a field takes so long, what speaks against it and what for it. */
export function whyText(field: FieldBurden): string {
  const {why, isSure, reason} = field
  return [`${why}${isSure ? '' : ' (a guess)'}`, adviceText(field), answerersText(field), reason === null ? '' : `asked because: ${reason}`]
    .filter((text) => text !== '')
    .join('; ')
}

/** “answered by some: counted in part”. */
function answerersText({answeredBy}: FieldBurden): string {
  return {everyone: '', some: 'for some only, counted in part', few: 'optional, counted in part'}[answeredBy]
}

const inputNames: readonly (readonly [key: string, what: string])[] = [
  ['volume-per-year', 'hours a year'],
  ['hourly-cost', 'cost'],
  ['handling-minutes', 'the office’s own time'],
]

/** “Left out: hours a year, as volume-per-year is not stated for 8 of 11 files; …”: once for a whole report. */
export function missingText(files: readonly FileBurden[]): string {
  const parts = inputNames.flatMap(([key, what]) => {
    const lacking = files.filter(({burden}) => burden.missing.includes(key)).length
    const where = lacking === files.length ? '' : ` for ${lacking} of ${files.length} files`
    return lacking === 0 ? [] : [`${what} (${key} is not stated${where})`]
  })
  return parts.length === 0 ? '' : `Left out: ${list(parts)}. State them under “meta” in untape.yml or, in Markdown, in front matter; nothing is guessed.`
}

/** “+2 minutes for each request (0.5 to 6), +40 hours a year, +1 approval, no change in …”. */
export function changeText({before, difference}: BurdenChange): string {
  if (!before || !difference) return 'New: there is no older version to compare with.'
  const {minutes, approvals, handOffs, wait, hoursPerYear, costPerYear} = difference
  const parts = [
    ...(minutes ? [`${intervalText(minutes, signed)} ${plural(minutes.mid, 'minute')} for each request`] : []),
    ...(hoursPerYear ? [`${intervalText(hoursPerYear, signed)} hours a year`] : []),
    ...(costPerYear ? [`${intervalText(costPerYear, signed)}${before.costPerYear?.currency ? ` ${before.costPerYear.currency}` : ''} a year`] : []),
    `${signed(approvals)} ${plural(approvals, 'approval')}`,
    `${signed(handOffs)} ${plural(handOffs, 'hand-off')}`,
    ...(wait === null ? [] : [`${signed(wait)} ${plural(wait, 'working day')} of stated wait`]),
  ]
  return `${parts.join(', ')}.`
}

function plural(value: number, noun: string): string {
  return Math.abs(value) === 1 ? noun : `${noun}s`
}

/** Whether a report on the burden has anything to say of a file. */
export function hasBurden({questions, kind, approvers, handOffs, waits}: FileBurden): boolean {
  return questions > 0 || (kind !== 'other' && approvers.length + handOffs.length + waits.length > 0)
}

/** The worst first: by hours of a year where they are known, then by minutes, then by approvals; of equals the one that comes first by path. */
export function worstFirst(files: readonly FileBurden[]): FileBurden[] {
  const weights = ({burden, approvers}: FileBurden): number[] => [burden.hoursPerYear?.mid ?? -1, burden.minutes?.mid ?? -1, approvers.length]
  return files.toSorted((a, b) => {
    const [one, other] = [weights(a), weights(b)]
    const at = one.findIndex((weight, i) => weight !== other[i])
    return at < 0 ? (a.path < b.path ? -1 : 1) : (other[at] ?? 0) - (one[at] ?? 0)
  })
}

/** At most so many characters, cut at the end. */
export function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}
