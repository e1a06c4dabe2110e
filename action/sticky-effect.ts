/** What a change means for the people who fill a form in: a sentence and a table. */
import type {Interval} from '../src/burden/interval.ts'
import type {Measures} from '../src/measures.ts'
import {count} from '../src/reporters/wording.ts'
import type {ModelFile} from './model.ts'
import {pathCell} from './words.ts'

/** How many files the table shows. */
const mostFiles = 10

const rows: readonly {readonly measure: keyof Measures; readonly name: string}[] = [
  {measure: 'questions', name: 'Questions'},
  {measure: 'minutes', name: 'Minutes to fill in, by our model'},
  {measure: 'hours', name: 'Hours a year, by our model'},
  {measure: 'approvals', name: 'Approvals'},
  {measure: 'handOffs', name: 'Hand-offs'},
  {measure: 'wait', name: 'Stated wait, in working days'},
  {measure: 'jargon', name: 'Uses of IT’s own words'},
  {measure: 'grade', name: 'School years to read the hardest part'},
]

/**
 * “This change makes a form longer: 12 more questions, about 6 minutes more to
 * fill in (3 to 11), about 40 hours more a year, 1 more approval”; empty where
 * nobody has more or less to do.
 */
export function effectSentence(files: readonly ModelFile[]): string {
  const forms = files.filter(({before, after}) => before !== null && (before.questions !== null || after.questions !== null))
  const changed = forms.filter((file) => direction(file) !== 0)
  const longer = changed.filter((file) => direction(file) > 0).length
  const shorter = changed.length - longer
  const isMixed = longer > 0 && shorter > 0
  const formsText = (number: number): string => (number === 1 && !isMixed ? 'a form' : count(number, 'form'))
  const what = [...(longer > 0 ? [`${formsText(longer)} longer`] : []), ...(shorter > 0 ? [`${formsText(shorter)} shorter`] : [])].join(' and ')
  const sum = (measure: keyof Measures, of: readonly ModelFile[]): number => tenths(of.reduce((total, file) => total + change(file, measure), 0))
  const hours = sum('hours', files.filter(hasHours))
  const details = [
    moreOrFewer(sum('questions', changed), 'question'),
    moreOrLess(sum('minutes', changed), changed),
    hours === 0 ? '' : `about ${count(Math.abs(hours), 'hour')} ${hours > 0 ? 'more' : 'less'} a year`,
    moreOrFewer(sum('approvals', files), 'approval'),
    moreOrFewer(sum('handOffs', files), 'hand-off'),
  ].filter((part) => part !== '')
  if (changed.length === 0) return details.length === 0 ? '' : `This change brings ${details.join(', ')}`
  return `This change makes ${what}${details.length > 0 ? `${isMixed ? '. Together:' : ':'} ${details.join(', ')}` : ''}`
}

function moreOrFewer(number: number, noun: string): string {
  return number === 0 ? '' : `${Math.abs(number)} ${number > 0 ? 'more' : 'fewer'} ${noun}${Math.abs(number) === 1 ? '' : 's'}`
}

/** With the interval where one form alone has it: intervals do not add up. */
function moreOrLess(minutes: number, [file, ...others]: readonly ModelFile[]): string {
  const interval = others.length === 0 ? rangeText(file?.difference?.minutes ?? null) : ''
  return minutes === 0
    ? ''
    : `about ${count(Math.abs(minutes), 'minute')} ${minutes > 0 ? 'more' : 'less'} to fill in${interval === '' ? '' : ` (${interval})`}`
}

/** “0.5 to 6”, of a loss as well as of a gain; empty where nothing was estimated. */
function rangeText(interval: Interval | null): string {
  if (!interval || interval.low === null || interval.high === null) return ''
  const {low, high} = interval
  if (low < 0 && high > 0) return `${numberText(low).replace('-', '−')} to +${high}`
  const [least, most] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b)
  return `${least} to ${most}`
}

/** A volume that was stated only now has no hours before it. */
function hasHours({before, after}: ModelFile): boolean {
  return typeof before?.hours === 'number' && after.hours !== null
}

/** Sums of halves and tenths, without the noise of floating point. */
function tenths(value: number): number {
  return Math.round(value * 10) / 10
}

/** Which way a form went: by its minutes, or where they are the same by its questions. */
function direction(file: ModelFile): number {
  return Math.sign(change(file, 'minutes')) || Math.sign(change(file, 'questions'))
}

/** How much more there is of something that a document without questions has none of. */
function change({before, after}: ModelFile, measure: keyof Measures): number {
  return before === null ? 0 : (after[measure] ?? 0) - (before[measure] ?? 0)
}

/** Before and after, only what differs; the file that got worst comes first. New forms show what they take. */
export function effectTable(files: readonly ModelFile[]): string {
  const changed = files.map((file) => ({file, lines: tableRows(file)})).filter(({lines}) => lines.length > 0)
  if (changed.length === 0) return ''
  const worst = changed.toSorted((a, b) => byHarm(a.file, b.file))
  const body = worst.slice(0, mostFiles).flatMap(({file, lines}) => lines.map((line, i) => `| ${i === 0 ? pathCell(file.path) : ''} | ${line} |`))
  const rest = worst.length > mostFiles ? `\n\n… and ${count(worst.length - mostFiles, 'more file')}.` : ''
  return `${['| | What it takes | Before | After | |', '|---|---|--:|--:|---|', ...body].join('\n')}${rest}`
}

function tableRows(file: ModelFile): string[] {
  const {before, after} = file
  // A page that asks nothing and is new has no before to be worse than.
  if (before === null && after.questions === null) return []
  return rows.flatMap(({measure, name}) => {
    const [was, is] = [before?.[measure] ?? null, after[measure]]
    if (was === is || (before === null && !is)) return []
    return [`${name} | ${numberText(was)} | ${numberText(is)} | ${verdict(file, measure)}`]
  })
}

function numberText(value: number | null): string {
  return value === null ? '–' : String(value)
}

function verdict(file: ModelFile, measure: keyof Measures): string {
  const {before, after, difference} = file
  if (before === null) return ''
  // What was not stated or graded before was not 0.
  if ((measure === 'grade' || measure === 'wait' || measure === 'hours') && (before[measure] === null || after[measure] === null)) return ''
  const by = tenths(change(file, measure))
  const interval = measure === 'minutes' ? difference?.minutes : measure === 'hours' ? difference?.hoursPerYear : undefined
  const range = rangeText(interval ?? null)
  const text = `${by > 0 ? '+' : '−'}${Math.abs(by)}${range === '' ? '' : `, ${range}`}`
  // A longer wait that is said may be better than a shorter one that is not kept.
  if (measure === 'wait') return text
  return by > 0 ? `**worse** (${text})` : `better (${text})`
}

/** What weighs most comes first. */
const harms = ['minutes', 'questions', 'approvals', 'handOffs', 'jargon', 'grade'] as const

function byHarm(a: ModelFile, b: ModelFile): number {
  for (const measure of harms) {
    const difference = change(b, measure) - change(a, measure)
    if (difference !== 0) return difference
  }
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
