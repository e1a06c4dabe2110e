import {roundMinutes} from '../../burden/minutes.ts'
import {roundFigures} from '../../burden/summary.ts'
import {summarise} from '../../report.ts'
import {count} from '../wording.ts'
import {dayFigure, figure, rangeText, sumIntervals} from './figures.ts'
import type {FileView} from './file-view.ts'
import {formsOf, longestWait} from './lead.ts'
import type {Pieces} from './pieces.ts'

/** A number with its name and what it is of. */
export interface KeyFigure {
  readonly name: string
  readonly value: string
  readonly note: Pieces
}

/** The numbers of all files together. */
export function keyFigures(files: readonly FileView[]): KeyFigure[] {
  const forms = formsOf(files)
  const questions = forms.reduce((sum, {report}) => sum + report.fields, 0)
  const approvals = files.reduce((sum, {burden}) => sum + (burden?.approvers.length ?? 0), 0)
  const wait = longestWait(files)
  return [
    ...(files.length > 1
      ? [{name: 'Documents', value: figure(files.length), note: [`${figure(forms.length)} ask ${count(questions, 'question')}`]}]
      : forms.length > 0
        ? [{name: 'Questions', value: figure(questions), note: ['to answer in one request']}]
        : []),
    ...minutesOf(forms),
    ...yearsOf(files),
    ...costOf(files),
    {name: 'Approvals', value: figure(approvals), note: [approvals > 0 ? 'people or groups who must say yes' : 'none stated']},
    {
      name: 'Longest stated wait',
      value: wait ? dayFigure({least: wait.days.most, most: wait.days.most}) : '–',
      note: [wait ? 'working days' : 'no time is stated'],
    },
    findingsOf(files),
  ]
}

function minutesOf(forms: readonly FileView[]): KeyFigure[] {
  if (forms.length === 0) return []
  const {low, mid, high} = sumIntervals(forms.flatMap(({burden}) => burden?.burden.minutes ?? []))
  const minutes = {low: low === null ? null : roundMinutes(low), mid: roundMinutes(mid), high: high === null ? null : roundMinutes(high)}
  const of = `${forms.length === 1 ? 'one request' : 'each filled in once'}${minutes.low === null ? ', as measured' : `; 8 in 10: ${rangeText(minutes)}`}`
  return [{name: 'Minutes', value: figure(minutes.mid), note: [of]}]
}

function yearsOf(files: readonly FileView[]): KeyFigure[] {
  const years = files.flatMap(({burden}) => burden?.burden.hoursPerYear ?? [])
  if (years.length === 0) return []
  const hours = figure(roundFigures(years.reduce((sum, {mid}) => sum + mid, 0)))
  return [{name: 'Hours a year', value: hours, note: [`known for ${years.length} of ${count(files.length, 'document')}`]}]
}

/** Cost of a year, where all that is known is in one currency. */
function costOf(files: readonly FileView[]): KeyFigure[] {
  const costs = files.flatMap(({burden}) => burden?.burden.costPerYear ?? [])
  const [currency, ...others] = new Set(costs.map((cost) => cost.currency))
  if (costs.length === 0 || others.length > 0) return []
  const cost = figure(roundFigures(costs.reduce((sum, {mid}) => sum + mid, 0)))
  return [{name: 'Cost a year', value: cost, note: [...(currency ? [{said: currency}, ', '] : []), 'at the rates in the settings']}]
}

function findingsOf(files: readonly FileView[]): KeyFigure {
  const {errors, warnings, notes} = summarise(files.map(({report}) => report))
  const parts = [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning'), notes > 0 && count(notes, 'note')]
  return {name: 'Findings', value: figure(errors + warnings + notes), note: [parts.filter((one) => one !== false).join(', ') || 'nothing was found']}
}
