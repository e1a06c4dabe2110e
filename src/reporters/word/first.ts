import {nextSteps} from '../next-steps.ts'
import {howCutsAreRanked, inSettings, nameOf as nameOfCut, noCuts, purposesOf, reasonsOf, savesText, titleOf, whereHoursAre} from '../owner/cut-text.ts'
import {type Cut, type CutGroup, groupCuts} from '../owner/cuts.ts'
import {figure, rangeText, tenth} from '../owner/figures.ts'
import type {FileView} from '../owner/file-view.ts'
import type {Piece, Pieces} from '../owner/pieces.ts'
import {whereText} from '../where.ts'
import {count} from '../wording.ts'
import {caps} from './caps.ts'
import {indentOf, type NumberedLists} from './numbered-lists.ts'
import {type Block, body, continued, headline, note, numbered} from './paragraphs.ts'
import {capital, run, runsOf} from './text.ts'

/** Where to begin: in the texts, then in what is asked. `summaryOf` says what a rule asks for. */
export function first(files: readonly FileView[], cuts: readonly Cut[], lists: NumberedLists, summaryOf: (rule: string) => string): Block[] {
  if (files.length === 0) return []
  const names = new Map(files.map(({report, name}) => [report.path, name]))
  const steps = nextSteps(
    files.map(({report}) => report).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    (path) => names.get(path) ?? path,
    (rule) => summaryOf(rule).replace(/\.$/, ''),
  )
  const list = {...lists.begin(), level: 0}
  return [
    headline(1, 'What to do first'),
    ...(steps.length > 0 ? steps.map((step) => numbered([run(step)], list)) : [body([run(noSteps(files))])]),
    headline(2, 'What to cut first'),
    ...(cuts.length === 0 ? [body([run(noCuts)])] : cutList(cuts, files.length > 1, lists)),
  ]
}

/** Where nothing stands out. */
function noSteps(files: readonly FileView[]): string {
  const findings = files.reduce((sum, {report}) => sum + report.findings.length, 0)
  const texts = files.length === 1 ? 'this text' : 'these texts'
  return findings === 0 ? `Nothing was found in ${texts}.` : `Nothing stands out: the ${count(findings, 'finding')} in ${texts} can be mended one by one.`
}

function cutList(cuts: readonly Cut[], namesFiles: boolean, lists: NumberedLists): Block[] {
  const groups = groupCuts(cuts)
  const list = {...lists.begin(), level: 0}
  const left = groups.length - caps.cuts
  return [
    body([run(whereHoursAre)]),
    body([run(howCutsAreRanked)]),
    ...groups.slice(0, caps.cuts).flatMap((group) => [numbered(runsOf([...titleOf(group), '.'], {bold: true}), list, true), ...aboutCut(group, namesFiles)]),
    ...(left > 0 ? [note(`${figure(left)} more, with smaller savings, are not listed.`)] : []),
  ]
}

/** In which document, why, what it saves, and what it is. */
function aboutCut(group: CutGroup, namesFiles: boolean): Block[] {
  const {file, cuts} = group
  const [only] = cuts
  const isAlone = cuts.length === 1
  const where: Pieces = [
    ...(namesFiles ? [{file}] : []),
    ...(namesFiles && isAlone ? [', '] : []),
    ...(isAlone && only ? [{said: namesFiles ? placeOf(only) : capital(placeOf(only))}] : []),
  ]
  const lines: Pieces[] = [
    [...where, ...(where.length > 0 ? ['. '] : []), ...reasonsOf(group)],
    ...purposesOf(group),
    ...(isAlone ? [] : [membersOf(cuts)]),
    [savingOf(group)],
  ]
  return lines.map((pieces, i) => continued(runsOf(pieces), indentOf(0), i < lines.length - 1))
}

function membersOf(cuts: readonly Cut[]): Piece[] {
  const left = cuts.length - caps.members
  const shown = cuts
    .slice(0, caps.members)
    .flatMap((cut, i): Piece[] => [
      ...(i > 0 ? ['; '] : []),
      ...nameOfCut(cut),
      `${cut.minutes ? `, ${tenth(cut.minutes.mid)} minutes` : ''} (`,
      {said: placeOf(cut)},
      ')',
    ])
  return [...shown, left > 0 ? `; and ${figure(left)} more.` : '.']
}

/** “Saves up to 4.2 minutes of a request (8 in 10: 2.0 to 8.1), 84 hours a year.” */
function savingOf(group: CutGroup): string {
  const {minutes, hoursPerYear} = group
  if (minutes === null) return 'No minutes counted.'
  const range = minutes.low === null ? '' : ` (8 in 10: ${rangeText(minutes, tenth)})`
  const year = hoursPerYear === null ? '' : `, ${figure(Math.round(hoursPerYear))} ${Math.round(hoursPerYear) === 1 ? 'hour' : 'hours'} a year`
  return `${savesText(group).replace('s', 'S')} ${tenth(minutes.mid)} minutes of a request${range}${year}.`
}

function placeOf({where}: Cut): string {
  return where === null ? inSettings : whereText(where)
}
