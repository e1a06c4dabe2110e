/** What a change means for the people who fill a form in: a sentence and a table. */
import type {Measures} from '../src/measures.ts'
import {count} from '../src/reporters/wording.ts'
import type {ModelFile} from './model.ts'
import {pathCell} from './words.ts'

/** How many files the table shows. */
const mostFiles = 10

const rows: readonly {readonly measure: keyof Measures; readonly name: string}[] = [
  {measure: 'questions', name: 'Questions'},
  {measure: 'minutes', name: 'Minutes to fill in, by our model'},
  {measure: 'approvals', name: 'Approvals'},
  {measure: 'jargon', name: 'Uses of IT’s own words'},
  {measure: 'grade', name: 'School years to read the hardest part'},
]

/** “This change makes a form longer: 12 more questions, about 6 minutes more to fill in”; empty where no form got longer or shorter. */
export function effectSentence(files: readonly ModelFile[]): string {
  const forms = files.filter(({before, after}) => before !== null && (before.questions !== null || after.questions !== null))
  const changed = forms.map((file) => ({minutes: change(file, 'minutes'), questions: change(file, 'questions')})).filter((one) => direction(one) !== 0)
  const longer = changed.filter((one) => direction(one) > 0).length
  const shorter = changed.length - longer
  if (changed.length === 0) return ''
  const isMixed = longer > 0 && shorter > 0
  const formsText = (number: number): string => (number === 1 && !isMixed ? 'a form' : count(number, 'form'))
  const what = [...(longer > 0 ? [`${formsText(longer)} longer`] : []), ...(shorter > 0 ? [`${formsText(shorter)} shorter`] : [])].join(' and ')
  const sum = (pick: 'minutes' | 'questions'): number => tenths(changed.reduce((total, one) => total + one[pick], 0))
  const details = [moreOrFewer(sum('questions')), moreOrLess(sum('minutes'))].filter((part) => part !== '')
  return `This change makes ${what}${details.length > 0 ? `${isMixed ? '. Together:' : ':'} ${details.join(', ')}` : ''}`
}

function moreOrFewer(questions: number): string {
  return questions === 0 ? '' : `${Math.abs(questions)} ${questions > 0 ? 'more' : 'fewer'} ${Math.abs(questions) === 1 ? 'question' : 'questions'}`
}

function moreOrLess(minutes: number): string {
  return minutes === 0 ? '' : `about ${count(Math.abs(minutes), 'minute')} ${minutes > 0 ? 'more' : 'less'} to fill in`
}

/** Sums of halves and tenths, without the noise of floating point. */
function tenths(value: number): number {
  return Math.round(value * 10) / 10
}

/** Which way a form went: by its minutes, or where they are the same by its questions. */
function direction({minutes, questions}: {minutes: number; questions: number}): number {
  return Math.sign(minutes) || Math.sign(questions)
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
  const {before, after} = file
  if (before === null) return ''
  // Without a section that is long enough there is no grade, which is not a grade of 0.
  if (measure === 'grade' && (before.grade === null || after.grade === null)) return ''
  const by = tenths(change(file, measure))
  return by > 0 ? `**worse** (+${by})` : `better (−${-by})`
}

/** What weighs most comes first. */
const harms = ['minutes', 'questions', 'approvals', 'jargon', 'grade'] as const

function byHarm(a: ModelFile, b: ModelFile): number {
  for (const measure of harms) {
    const difference = change(b, measure) - change(a, measure)
    if (difference !== 0) return difference
  }
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
