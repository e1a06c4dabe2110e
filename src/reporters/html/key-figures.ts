import {roundMinutes} from '../../burden/minutes.ts'
import {roundFigures} from '../../burden/summary.ts'
import type {Range} from '../../burden/waiting.ts'
import {summarise} from '../../report.ts'
import {changeText, list, togetherText} from '../burden-words.ts'
import {count} from '../wording.ts'
import type {Cut, CutKind} from './cuts.ts'
import {dayFigure, daysText, figure, rangeText, sumIntervals} from './figures.ts'
import type {FileView} from './file-view.ts'
import {html, type Markup, type Part, said} from './markup.ts'

/** The numbers of all files together, and what they say in a few sentences. */
export function keyFigures(files: readonly FileView[], cuts: readonly Cut[], nameOfFile: (file: FileView) => Markup): Markup {
  const forms = files.filter(({burden}) => burden?.burden.minutes)
  const questions = forms.reduce((sum, {report}) => sum + report.fields, 0)
  const approvals = files.reduce((sum, {burden}) => sum + (burden?.approvers.length ?? 0), 0)
  const minutes = roundedSum(forms.flatMap(({burden}) => burden?.burden.minutes ?? []))
  const years = files.flatMap(({burden}) => burden?.burden.hoursPerYear ?? [])
  const wait = longestWait(files)
  const {errors, warnings, notes} = summarise(files.map(({report}) => report))
  const isEstimate = minutes.low !== null
  return html`<div class="lead">${sentences(files, forms, cuts, nameOfFile)}</div>
<dl class="figures">
${
  files.length > 1
    ? tile('Documents', figure(files.length), `${figure(forms.length)} ask ${count(questions, 'question')}`)
    : forms.length > 0 && tile('Questions', figure(questions), 'to answer in one request')
}
${forms.length > 0 && tile('Minutes', figure(minutes.mid), `${forms.length === 1 ? 'one request' : 'each filled in once'}${isEstimate ? `; 8 in 10: ${rangeText(minutes)}` : ', as measured'}`)}
${years.length > 0 && tile('Hours a year', figure(roundFigures(years.reduce((sum, {mid}) => sum + mid, 0))), `known for ${years.length} of ${count(files.length, 'document')}`)}
${costTile(files)}
${tile('Approvals', figure(approvals), approvals > 0 ? 'people or groups who must say yes' : 'none stated')}
${tile('Longest stated wait', wait ? dayFigure({least: wait.days.most, most: wait.days.most}) : '–', wait ? 'working days' : 'no time is stated')}
${tile('Findings', figure(errors + warnings + notes), [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning'), notes > 0 && count(notes, 'note')].filter((one) => one !== false).join(', '))}
</dl>`
}

function tile(name: string, value: string, note: Part): Markup {
  return html`<div><dt>${name}</dt><dd><span class="value">${value}</span><span class="sub">${note}</span></dd></div>`
}

/** Cost of a year, where all that is known is in one currency. */
function costTile(files: readonly FileView[]): Markup | false {
  const costs = files.flatMap(({burden}) => burden?.burden.costPerYear ?? [])
  const [currency, ...others] = new Set(costs.map((cost) => cost.currency))
  if (costs.length === 0 || others.length > 0) return false
  return tile(
    'Cost a year',
    figure(roundFigures(costs.reduce((sum, {mid}) => sum + mid, 0))),
    html`${currency && html`${said(currency)}, `}at the rates in the settings`,
  )
}

function roundedSum(all: Parameters<typeof sumIntervals>[0]) {
  const {low, mid, high} = sumIntervals(all)
  return {low: low === null ? null : roundMinutes(low), mid: roundMinutes(mid), high: high === null ? null : roundMinutes(high)}
}

function sentences(files: readonly FileView[], forms: readonly FileView[], cuts: readonly Cut[], nameOfFile: (file: FileView) => Markup): Markup[] {
  const worst = forms.toSorted((a, b) => (b.burden?.burden.minutes?.mid ?? 0) - (a.burden?.burden.minutes?.mid ?? 0))[0]
  const sums = (kind: CutKind) => {
    const own = cuts.filter((cut) => cut.kind === kind)
    return {number: own.length, minutes: roundMinutes(own.reduce((sum, {minutes}) => sum + (minutes?.mid ?? 0), 0))}
  }
  const [written, specialist, approval, held] = (['written', 'specialist', 'approval', 'held'] as const).map(sums)
  const all = roundMinutes(forms.reduce((sum, {burden}) => sum + (burden?.burden.minutes?.mid ?? 0), 0))
  const parts = [
    written && written.number > 0 && [`up to ${figure(written.minutes)}`, `${count(written.number, 'answer')} that people must write from nothing`],
    specialist && specialist.number > 0 && [`up to ${figure(specialist.minutes)}`, `${count(specialist.number, 'question')} that only IT can answer`],
    held &&
      held.number > 0 && [held.minutes === 0 ? 'under half a minute' : figure(held.minutes), `${count(held.number, 'question')} whose answer is held already`],
  ].filter((one) => Array.isArray(one))
  const wait = longestWait(files)
  const sayings = [
    approval &&
      approval.number > 0 &&
      `${count(approval.number, 'approval')} ${approval.number === 1 ? 'is' : 'are'} asked for${approval.minutes > 0 ? `, about ${figure(approval.minutes)} minutes of approvers’ time` : ''}.`,
    wait &&
      html`The longest stated wait is ${daysText({least: wait.days.most, most: wait.days.most})}${files.length > 1 && html`, in ${nameOfFile(wait.file)}`}.`,
    approval && approval.number > 0 && !wait && (files.length === 1 ? 'It is not said how long one waits.' : 'No document says how long one waits.'),
  ].filter((one) => one !== undefined && one !== false)
  const burdens = files.flatMap(({burden}) => burden ?? [])
  const year = togetherText(burdens)
  return [
    ...(year ? [html`<p>${said(year)}</p>`] : []),
    ...(forms.length === 0
      ? [html`<p>${files.length === 1 ? 'This document is not' : 'None of these documents is'} taken for a form that somebody fills in.</p>`]
      : []),
    ...(worst
      ? [
          html`<p>${files.length === 1 ? 'One request takes' : forms.length === 1 ? 'One document asks questions. Filling it in takes' : `${figure(forms.length)} of the documents ask questions. Filling in each of them once takes`} about <b>${figure(all)} minutes</b>${forms.length > 1 && html`; the longest is ${nameOfFile(worst)} with about ${figure(worst.burden?.burden.minutes?.mid ?? 0)}`}.${parts.length > 0 && html` ${partsText(parts)}`}</p>`,
        ]
      : []),
    ...changes(files, nameOfFile),
    ...(sayings.length > 0 ? [html`<p>${sayings.map((saying) => html`${saying} `)}</p>`] : []),
  ]
}

/** How many changed documents are told in the first lines. */
const mostChanges = 5

/** What the change does, where there is an older version. */
function changes(files: readonly FileView[], nameOfFile: (file: FileView) => Markup): Markup[] {
  const changed = files.flatMap((file) => (file.burden?.change?.difference ? [{file, change: file.burden.change}] : []))
  if (changed.length === 0) return []
  const left = changed.length - mostChanges
  const lines = changed
    .slice(0, mostChanges)
    .map(({file, change}) => html`<li>${files.length > 1 && html`${nameOfFile(file)}: `}${said(changeText(change))}</li>`)
  return [html`<p>Against the older version:</p>`, html`<ul>${lines}${left > 0 && html`<li>and ${count(left, 'more document')}</li>`}</ul>`]
}

function longestWait(files: readonly FileView[]): {readonly file: FileView; readonly days: Range} | undefined {
  return files.flatMap((file) => (file.burden?.burden.wait ? [{file, days: file.burden.burden.wait}] : [])).sort((a, b) => b.days.most - a.days.most)[0]
}

/** “Up to 30 of these minutes go into 11 answers …, up to 26 into 5 questions … and 3 into 16 questions …” */
function partsText(parts: readonly (readonly string[])[]): string {
  const all = parts.map(([minutes = '', what = ''], i) => `${minutes}${i === 0 ? ' of these minutes go' : ''} into ${what}`)
  return `${list(all).replace(/^u/, 'U')}.`
}
