/** What a report for the owner of a process says first, in a few sentences. */
import {roundMinutes} from '../../burden/minutes.ts'
import type {Range} from '../../burden/waiting.ts'
import {changeText, list, togetherText} from '../burden-words.ts'
import {count} from '../wording.ts'
import type {Cut, CutKind} from './cuts.ts'
import {daysText, figure} from './figures.ts'
import type {FileView} from './file-view.ts'
import type {Pieces} from './pieces.ts'

export interface Lead {
  /** What one request takes, and a year. */
  readonly minutes: readonly Pieces[]
  /** What the change does to each document, where there is an older version. */
  readonly changes: readonly Pieces[]
  /** Approvals and waits; nothing where there are none. */
  readonly stops: Pieces
}

/** The first sentences on all files together. */
export function leadOf(files: readonly FileView[], cuts: readonly Cut[]): Lead {
  const forms = formsOf(files)
  const worst = forms.toSorted((a, b) => (b.burden?.burden.minutes?.mid ?? 0) - (a.burden?.burden.minutes?.mid ?? 0))[0]
  const year = togetherText(files.flatMap(({burden}) => burden ?? []))
  return {
    minutes: [
      ...(year ? [[{said: year}]] : []),
      ...(forms.length === 0
        ? [[`${files.length === 1 ? 'This document is not' : 'None of these documents is'} taken for a form that somebody fills in.`]]
        : []),
      ...(worst ? [[...minutesOf(files, forms, worst), ...partsOf(cuts)]] : []),
    ],
    changes: changesOf(files),
    stops: stopsOf(files, cuts),
  }
}

/** The files that ask somebody something, as far as that takes minutes. */
export function formsOf(files: readonly FileView[]): FileView[] {
  return files.filter(({burden}) => burden?.burden.minutes)
}

function minutesOf(files: readonly FileView[], forms: readonly FileView[], worst: FileView): Pieces {
  const all = roundMinutes(forms.reduce((sum, {burden}) => sum + (burden?.burden.minutes?.mid ?? 0), 0))
  const takes =
    files.length === 1
      ? 'One request takes'
      : forms.length === 1
        ? 'One document asks questions. Filling it in takes'
        : `${figure(forms.length)} of the documents ask questions. Filling in each of them once takes`
  return [
    `${takes} about `,
    {strong: `${figure(all)} minutes`},
    ...(forms.length > 1 ? ['; the longest is ', {file: worst}, ` with about ${figure(worst.burden?.burden.minutes?.mid ?? 0)}`] : []),
    '.',
  ]
}

/** “Up to 30 of these minutes go into 11 answers …, up to 26 into 5 questions … and 3 into 16 questions …” */
function partsOf(cuts: readonly Cut[]): string[] {
  const [written, specialist, held] = (['written', 'specialist', 'held'] as const).map((kind) => sumOf(kind, cuts))
  const parts = [
    written && written.number > 0 && [`up to ${figure(written.minutes)}`, `${count(written.number, 'answer')} that people must write from nothing`],
    specialist && specialist.number > 0 && [`up to ${figure(specialist.minutes)}`, `${count(specialist.number, 'question')} that only IT can answer`],
    held &&
      held.number > 0 && [held.minutes === 0 ? 'under half a minute' : figure(held.minutes), `${count(held.number, 'question')} whose answer is held already`],
  ].filter((one) => Array.isArray(one))
  if (parts.length === 0) return []
  const all = parts.map(([minutes = '', what = ''], i) => `${minutes}${i === 0 ? ' of these minutes go' : ''} into ${what}`)
  return [` ${list(all).replace(/^u/, 'U')}.`]
}

function sumOf(kind: CutKind, cuts: readonly Cut[]): {readonly number: number; readonly minutes: number} {
  const own = cuts.filter((cut) => cut.kind === kind)
  return {number: own.length, minutes: roundMinutes(own.reduce((sum, {minutes}) => sum + (minutes?.mid ?? 0), 0))}
}

function stopsOf(files: readonly FileView[], cuts: readonly Cut[]): Pieces {
  const approval = sumOf('approval', cuts)
  const wait = longestWait(files)
  const time = approval.minutes > 0 ? `, about ${figure(approval.minutes)} minutes of approvers’ time` : ''
  const sayings: Pieces[] = [
    ...(approval.number > 0 ? [[`${count(approval.number, 'approval')} ${approval.number === 1 ? 'is' : 'are'} asked for${time}.`]] : []),
    ...(wait
      ? [
          [
            `The longest stated wait is ${daysText({least: wait.days.most, most: wait.days.most})}`,
            ...(files.length > 1 ? [', in ', {file: wait.file}] : []),
            '.',
          ],
        ]
      : []),
    ...(approval.number > 0 && !wait ? [[files.length === 1 ? 'It is not said how long one waits.' : 'No document says how long one waits.']] : []),
  ]
  return sayings.flatMap((saying) => [...saying, ' '])
}

/** How many changed documents are told in the first lines. */
const mostChanges = 5

function changesOf(files: readonly FileView[]): Pieces[] {
  const changed = files.flatMap((file) => (file.burden?.change?.difference ? [{file, change: file.burden.change}] : []))
  const left = changed.length - mostChanges
  const shown = changed.slice(0, mostChanges).map(({file, change}): Pieces => [...(files.length > 1 ? [{file}, ': '] : []), {said: changeText(change)}])
  return [...shown, ...(left > 0 ? [[`and ${count(left, 'more document')}`]] : [])]
}

/** The longest of the waits that the files state. */
export function longestWait(files: readonly FileView[]): {readonly file: FileView; readonly days: Range} | undefined {
  return files.flatMap((file) => (file.burden?.burden.wait ? [{file, days: file.burden.burden.wait}] : [])).sort((a, b) => b.days.most - a.days.most)[0]
}
