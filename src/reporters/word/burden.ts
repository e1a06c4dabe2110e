import type {FieldBurden, FileBurden} from '../../burden-report.ts'
import {changeText, hasBurden, minutesText, whyText, yearText} from '../burden-words.ts'
import {figure, rangeText, tenth} from '../owner/figures.ts'
import type {FileView} from '../owner/file-view.ts'
import {statedFacts} from '../stated-facts.ts'
import {takesNames} from '../takes-names.ts'
import {whereText} from '../where.ts'
import {caps} from './caps.ts'
import {type Block, bullet, headline, note} from './paragraphs.ts'
import {fineStyle} from './styles.ts'
import {type Row, table} from './table.ts'
import {plain, run, said} from './text.ts'

/** The last chapter, to which each table of minutes points. */
export const methodTitle = 'How the minutes are made'

/** What a document costs the people who use it: the figures, and the minutes of each question. */
export function burdenOf({burden, report}: FileView, level: number): Block[] {
  if (!burden || !hasBurden(burden)) return []
  const {change} = burden
  const year = yearText(burden.burden)
  return [
    headline(level, 'What it costs'),
    ...(burden.burden.minutes ? [bullet([run(`${minutesText(burden.burden.minutes)}.`)])] : []),
    ...(year ? [bullet([said(`${year}.`)])] : []),
    ...(change ? [bullet([run('Change: ', {bold: true}), said(changeText(change))])] : []),
    ...statedFacts(burden, (text) => plain(text, caps.title)).map(({name, number, text}) =>
      bullet([run(`${name}${number === null ? '' : ` (${figure(number)})`}: `, {bold: true}), run(`${text}.`, {noProof: true})]),
    ),
    ...(burden.fields.length > 0 ? questionTable(burden, report.language, level) : []),
  ]
}

const columns = [
  {head: 'Question', width: 29},
  {head: 'The answer takes', width: 14},
  {head: 'Minutes', width: 11, isNumber: true},
  {head: '8 in 10', width: 12, isNumber: true},
  {head: 'Share', width: 10, isNumber: true},
  {head: 'Why', width: 24},
]

function questionTable({fields, burden}: FileBurden, language: string, level: number): Block[] {
  const {minutes} = burden
  const sorted = fields.toSorted((a, b) => b.minutes - a.minutes || (a.line ?? 0) - (b.line ?? 0))
  const left = sorted.slice(caps.questions)
  const rows = sorted.slice(0, caps.questions).map((field) => rowOf(field, language))
  const total: Row[] = minutes ? [totalRow(minutes)] : []
  return [
    headline(level + 1, 'Minutes by question'),
    table(columns, [...rows, ...rest(left), ...total], {hasTotal: minutes !== null}),
    note(
      `${minutes?.basis === 'measured' ? 'The total was measured; how it is shared out is a model estimate.' : 'Model estimate.'} What is not in it stands under “${methodTitle}”, at the end.`,
    ),
  ]
}

function totalRow(minutes: NonNullable<FileBurden['burden']['minutes']>): Row {
  return [
    [run('One request, with a look over it before and after')],
    [run('–')],
    [run(figure(minutes.mid))],
    [run(rangeText(minutes) || '–')],
    [run(percent(1))],
    [run(minutes.basis === 'measured' ? 'measured' : 'model estimate')],
  ]
}

function rowOf(field: FieldBurden, language: string): Row {
  const {label, class: takes, minutes, interval, share} = field
  return [
    [said(plain(label, caps.title) || '(no label)', language), said(` ${whereText(field)}`, 'en', {style: fineStyle})],
    [run(takesNames[takes] ?? takes)],
    [run(tenth(minutes))],
    [run(rangeText(interval, tenth) || '–')],
    [run(percent(share))],
    [said(plain(whyText(field), caps.title * 2))],
  ]
}

/** The sign stays with its number. */
function percent(share: number): string {
  return `${Math.round(share * 100)}\u00A0%`
}

/** One row for the questions that are too many to be shown. */
function rest(fields: readonly FieldBurden[]): Row[] {
  if (fields.length === 0) return []
  const sum = (of: (field: FieldBurden) => number): number => fields.reduce((total, field) => total + of(field), 0)
  return [
    [
      [run(`${figure(fields.length)} questions that take less`)],
      [run('–')],
      [run(tenth(sum(({minutes}) => minutes)))],
      [run('–')],
      [run(percent(sum((field) => field.share)))],
      [run('not shown one by one')],
    ],
  ]
}
