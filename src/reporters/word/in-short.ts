import type {Severity} from '../../finding.ts'
import {moneyShort} from '../burden-words.ts'
import type {Cut} from '../owner/cuts.ts'
import {dayFigure, figure, rangeText} from '../owner/figures.ts'
import type {FileView, RankedFiles} from '../owner/file-view.ts'
import {keyFigures} from '../owner/key-figures.ts'
import {leadOf} from '../owner/lead.ts'
import {count} from '../wording.ts'
import {caps} from './caps.ts'
import {type Block, body, bullet, headline, note} from './paragraphs.ts'
import {fineStyle} from './styles.ts'
import {type Column, type Row, table} from './table.ts'
import {nameOf, plain, run, runsOf, said} from './text.ts'

/** What was found, in words and in numbers; where there are several documents, each of them in one row. */
export function inShort(ranked: RankedFiles, cuts: readonly Cut[]): Block[] {
  const {files} = ranked
  const {minutes, changes, stops} = leadOf(files, cuts)
  return [
    headline(1, 'In short'),
    ...(files.length === 0 ? [body([run('No document was read.')])] : minutes.map((pieces) => body(runsOf(pieces)))),
    ...(changes.length > 0 ? [body([run('Against the older version:')]), ...changes.map((pieces) => bullet(runsOf(pieces)))] : []),
    ...(stops.length > 0 ? [body(runsOf(stops))] : []),
    table(
      [
        {head: 'Figure', width: 3},
        {head: 'Value', width: 2, isNumber: true},
        {head: 'What it is', width: 6},
      ],
      keyFigures(files).map(({name, value, note: words}) => [[run(name)], [run(value, {bold: true})], runsOf(words)]),
    ),
    ...severityNotes(files),
    ...(files.length > 1 ? [headline(2, 'The documents, worst first'), ...fileTable(ranked)] : []),
  ]
}

const meanings: readonly (readonly [Severity, string])[] = [
  ['error', 'Error: the reader cannot finish, or GitHub refuses the form.'],
  ['warning', 'Warning: likely to mislead or delay.'],
  ['note', 'Note: style, or not yet measured.'],
]

/** What the words of the severities mean that stand in this report. */
function severityNotes(files: readonly FileView[]): Block[] {
  const used = new Set(files.flatMap(({report}) => report.findings.map(({severity}) => severity)))
  const words = meanings.filter(([severity]) => used.has(severity)).map(([, meaning]) => meaning)
  return words.length === 0 ? [] : [note(words.join(' '))]
}

function fileTable({files, by}: RankedFiles): Block[] {
  const hasHours = files.some(({burden}) => burden?.burden.hoursPerYear)
  const hasCost = files.some(({burden}) => burden?.burden.costPerYear)
  const columns: Column[] = [
    {head: 'Document', width: 28},
    {head: 'Questions', width: 12, isNumber: true},
    {head: 'Minutes a request', width: 13, isNumber: true},
    ...(hasHours ? [{head: 'Hours a year', width: 10, isNumber: true}] : []),
    ...(hasCost ? [{head: 'Cost a year', width: 12, isNumber: true}] : []),
    {head: 'Approvals', width: 12, isNumber: true},
    {head: 'Hand-offs', width: 12, isNumber: true},
    {head: 'Stated wait, working days', width: 12, isNumber: true},
    {head: 'Findings', width: 11, isNumber: true},
  ]
  const left = files.length - caps.files
  return [
    body([
      run(
        by === 'hours'
          ? 'By hours a year where they are known, then by minutes of one request.'
          : 'By minutes of one request, then by approvals, stated wait and findings.',
      ),
    ]),
    table(
      columns,
      files.slice(0, caps.files).map((file) => rowOf(file, hasHours, hasCost)),
    ),
    ...(left > 0 ? [note(`${count(left, 'more document')} ${left === 1 ? 'comes' : 'come'} after these and ${left === 1 ? 'is' : 'are'} not listed.`)] : []),
  ]
}

function rowOf(file: FileView, hasHours: boolean, hasCost: boolean): Row {
  const {report, burden, name} = file
  const {minutes, hoursPerYear, costPerYear = null, approvals = [], handOffs = 0, wait} = burden?.burden ?? {}
  const number = (value: number): string => (value > 0 ? figure(value) : '–')
  const range = minutes ? rangeText(minutes) : ''
  const title = nameOf(file)
  const cells = [
    number(minutes ? report.fields : 0),
    minutes ? `${figure(minutes.mid)}${range === '' ? '' : ` (${range})`}` : '–',
    ...(hasHours ? [number(hoursPerYear?.mid ?? 0)] : []),
    ...(hasCost ? [costPerYear ? moneyShort(costPerYear) : '–'] : []),
    number(approvals.length),
    number(handOffs),
    wait ? dayFigure(wait) : '–',
    number(report.findings.length),
  ]
  const path = plain(name, caps.title)
  return [[said(title, report.language), ...(title === path ? [] : [said(` ${path}`, 'en', {style: fineStyle})])], ...cells.map((text) => [run(text)])]
}
