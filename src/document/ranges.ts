/** Ranges of numbers, dates and months as options write them. */

/** An end that no option sets is infinite; `step` is the smallest difference that the writing can show. */
export interface Range {
  readonly low: number
  readonly high: number
  /** Whether the end itself is in the range. */
  readonly lowIn: boolean
  readonly highIn: boolean
  readonly step: number
  /** What can be compared: counts of one unit, money, days, months. */
  readonly scale: string
}

const amount = String.raw`([£$€¥]?)\s*(\d{1,3}(?:[,\s]\d{3})+|\d+)((?:\.\d+)?)\s*(k|m|bn|million|thousand)?\b\s*(%|[a-z]+)?`
const between = new RegExp(String.raw`^(?:between |from )?${amount}\s*(?:-|–|—|−|to|and|until|up to)\s*${amount}(?: [a-z]+)?$`, 'i')
const below = new RegExp(
  String.raw`^(?:(<=|≤|up to|at most|no more than|max(?:imum)?(?: of)?)|(<|less than|under|below|fewer than))\s*${amount}(?: [a-z]+)?$`,
  'i',
)
const above = new RegExp(
  String.raw`^(?:(>=|≥|at least|from|min(?:imum)?(?: of)?)|(>|more than|over|above|greater than|exceeding))\s*${amount}(?: [a-z]+)?$`,
  'i',
)
const orMore = new RegExp(
  String.raw`^${amount}\s*(?:(\+|(?:and|or) (?:more|over|above|up|greater|longer|older|higher))|((?:and|or) (?:less|fewer|under|below|younger|lower)))(?: [a-z]+)?$`,
  'i',
)
const single = new RegExp(`^${amount}$`, 'i')
const isoDate = String.raw`(\d{4})-(\d{2})-(\d{2})`
const dates = new RegExp(String.raw`^(?:from )?${isoDate}\s*(?:-|–|—|to|until)\s*${isoDate}$`, 'i')
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthName = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`
const monthRange = new RegExp(String.raw`^${monthName}\s*(?:-|–|—|to|until)\s*${monthName}$`, 'i')
/** A size or rank that stands in front of the range it means: `Small (1–10)`, `Tier 2: 11–50`. */
const rank =
  /^(?:(?:very )?(?:small|medium|large|low|high|minor|major|short|long|moderate|critical|extra large|micro)|(?:tier|level|band|size|group) \w{1,2}|x{0,2}[sml])\s*(?:[:–—-]\s*|\((?=[^()]*\)$))/i

/** Spans of time that are told in days or in months; the two cannot be compared exactly. */
const units: Readonly<Record<string, readonly [scale: string, factor: number]>> = {
  minute: ['minutes', 1],
  min: ['minutes', 1],
  hour: ['minutes', 60],
  hr: ['minutes', 60],
  day: ['minutes', 1440],
  week: ['minutes', 10080],
  month: ['months', 1],
  quarter: ['months', 3],
  year: ['months', 12],
  yr: ['months', 12],
  mb: ['bytes', 1],
  gb: ['bytes', 1024],
  tb: ['bytes', 1048576],
}
const multiples: Readonly<Record<string, number>> = {k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9}

interface Amount {
  readonly value: number
  readonly step: number
  readonly unit: string | undefined
}

/** The range that an option stands for, or undefined when it is something else. */
export function rangeOf(option: string): Range | undefined {
  const line = option.slice(0, 120).replace(/\s+/g, ' ').trim()
  const bare = rank.test(line) ? line.replace(rank, '').replace(/\)$/, '') : line
  const text = bare
    .replace(/\.$/, '')
    .trim()
    .replace(/\b(?:an?|one) (?=(?:minute|hour|day|week|month|quarter|year)\b)/gi, '1 ')
  return dateRange(text) ?? numberRange(text)
}

function numberRange(text: string): Range | undefined {
  const two = between.exec(text)
  if (two) return twoEnds(two)
  const less = below.exec(text)
  if (less) return build(undefined, amountOf(less, 3), {lowIn: false, highIn: less[1] !== undefined})
  const more = above.exec(text)
  if (more) return build(amountOf(more, 3), undefined, {lowIn: more[1] !== undefined, highIn: false})
  const open = orMore.exec(text)
  if (open)
    return open[6] ? build(amountOf(open, 1), undefined, {lowIn: true, highIn: false}) : build(undefined, amountOf(open, 1), {lowIn: false, highIn: true})
  const one = single.exec(text)
  return one ? build(amountOf(one, 1), amountOf(one, 1), {lowIn: true, highIn: true}) : undefined
}

function twoEnds(found: RegExpExecArray): Range | undefined {
  const high = amountOf(found, 6)
  const own = amountOf(found, 1)
  // “1–10 days”, “10–50k”: what stands behind the second number holds for the first.
  const isBare = found[4] === undefined && found[5] === undefined
  const multiple = found[9] === undefined ? 1 : (multiples[found[9].toLowerCase()] ?? 1)
  const low = isBare ? {value: own.value * multiple, step: own.step * multiple, unit: high.unit} : own
  return build(low, high, {lowIn: true, highIn: true})
}

function amountOf(found: RegExpExecArray, from: number): Amount {
  const [currency, digits = '', decimals = '', multiple, word] = found.slice(from, from + 5)
  const factor = multiple === undefined ? 1 : (multiples[multiple.toLowerCase()] ?? 1)
  const step = factor * 10 ** -Math.max(0, decimals.length - 1)
  const unit = currency !== undefined && currency !== '' ? currency : word?.toLowerCase().replace(/s$/, '')
  return {value: Number(digits.replace(/[,\s]/g, '') + decimals) * factor, step, unit}
}

function build(low: Amount | undefined, high: Amount | undefined, ends: Pick<Range, 'lowIn' | 'highIn'>): Range | undefined {
  const names = [low, high].flatMap((end) => (end ? [end.unit ?? ''] : []))
  const known = names.map((name) => units[name] ?? ([name, 1] as const))
  const scale = known[0]?.[0] ?? ''
  if (known.some(([one]) => one !== scale)) return undefined
  const factors = known.map(([, factor]) => factor)
  const lowest = low ? low.value * (factors[0] ?? 1) : Number.NEGATIVE_INFINITY
  const highest = high ? high.value * (factors.at(-1) ?? 1) : Number.POSITIVE_INFINITY
  if (lowest > highest) return undefined
  const step = Math.min(...[low, high].flatMap((end, i) => (end ? [end.step * (factors[low ? i : 0] ?? 1)] : [])))
  return {low: lowest, high: highest, ...ends, step, scale}
}

function dateRange(text: string): Range | undefined {
  const days = dates.exec(text)
  const whole = {lowIn: true, highIn: true, step: 1}
  if (days) {
    const [low, high] = [days.slice(1, 4), days.slice(4, 7)].map(([year, month, day]) => Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000)
    return low !== undefined && high !== undefined && low <= high ? {low, high, ...whole, scale: 'date'} : undefined
  }
  const found = monthRange.exec(text)
  if (!found) return undefined
  const [low, high] = found.slice(1, 3).map((name) => months.indexOf(name.toLowerCase()))
  return low !== undefined && high !== undefined && low < high ? {low, high, ...whole, scale: 'month of the year'} : undefined
}
