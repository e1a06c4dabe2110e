import type {MapNode, Procedure, ProcessMap, StatedWait} from '../map/process-map.ts'
import {listWheres, type Where} from './where.ts'
import {count} from './wording.ts'

const noSteps =
  'No steps were found: a map is drawn from lists, boxes to tick, tables and numbered headings that tell somebody what to do, best from a numbered list of instructions.'

/** What a map says about itself in whole sentences: what it is drawn from, who acts, how long it takes, what it cannot show. A list has no arrows. */
export function captionOf(map: ProcessMap, hasArrows = true): string[] {
  if (map.nodes.length === 0) return [noSteps]
  return [
    'Drawn by rules from what the text states; what it leaves out is not guessed.',
    coverageText(map),
    ...approvalText(map),
    longestText(map),
    ...(hasArrows && map.edges.length > 0 ? ['Arrows follow the order of the text.'] : []),
    ...(map.procedures.length > 1 ? ['The text does not say how its lists of steps lead to each other.'] : []),
  ]
}

function coverageText({coverage, procedures}: ProcessMap): string {
  const {all, byKind} = coverage
  const parts = [
    `${byKind.role + byKind.machine} of ${count(all, 'step')} ${is(byKind.role + byKind.machine, 'names', 'name')} who acts`,
    ...(byKind.reader > 0 ? [`${byKind.reader} ${is(byKind.reader, 'speaks', 'speak')} to “you”`] : []),
    ...(byKind.provider > 0 ? [`${byKind.provider} ${is(byKind.provider, 'says', 'say')} “we”`] : []),
    ...(byKind.unknown > 0 ? [`${byKind.unknown} ${is(byKind.unknown, 'does', 'do')} not say who`] : []),
  ]
  const where = procedures.length > 1 ? ` They stand in ${procedures.length} lists, tables or sections.` : ''
  const unread = procedures.reduce((sum, one) => sum + one.unread.length, 0)
  const left =
    unread > 0 ? ` ${count(unread, 'item')} of the lists ${is(unread, 'is', 'are')} left out: nothing to do was found in ${is(unread, 'it', 'them')}.` : ''
  return `${parts.join(', ')}.${where}${left}`
}

function approvalText({nodes}: ProcessMap): string[] {
  const approvals = nodes.filter(({kind}) => kind === 'approval')
  if (approvals.length === 0) return []
  const nameless = approvals.filter(({approvers}) => approvers.length === 0).length
  return [
    `${count(approvals.length, 'step')} ${is(approvals.length, 'is', 'are')} about somebody’s approval${nameless > 0 ? `; for ${nameless} of them nobody who gives it was found` : ''}.`,
  ]
}

function longestText({longest, coverage, procedures}: ProcessMap): string {
  if (coverage.timed === 0) return 'No step states how long it takes, so no way is marked as the longest.'
  if (!longest) return 'No step states a time in numbers, so no way is marked as the longest.'
  const {workingHours, hours, unstated, nodes, procedure} = longest
  const time = workingHours ? workingTime(workingHours) : clockTime(hours)
  const title = procedures.length > 1 ? procedures[procedure]?.title : ''
  const note =
    unstated > 0
      ? `; ${unstated} of the ${count(nodes.length, 'step')} on it ${is(unstated, 'states', 'state')} no time and ${is(unstated, 'counts', 'count')} as nothing`
      : ''
  return `The longest way by stated times${title ? `, in “${title}”,` : ''} takes up to ${time}${note}.`
}

/** “Left out: 2 items in which nothing to do was found (lines 4, 5).” */
export function unreadText(unread: Procedure['unread']): string {
  const wheres = unread.map((at): Where => (typeof at === 'number' ? {line: at} : {line: null, place: at}))
  return `Left out: ${count(unread.length, 'item')} in which nothing to do was found (${listWheres(wheres, 8)}).`
}

function is(number: number, one: string, many: string): string {
  return number === 1 ? one : many
}

/** “Approval: your manager”. */
export function approvalLine({approvers}: MapNode): string {
  return approvers.length > 0 ? `Approval: ${approvers.join(', ')}` : 'Approval: nobody named was found'
}

/** “Only if the laptop is out of stock”, “Unless the board agrees”, “Otherwise”. */
export function conditionLine({condition}: MapNode): string {
  const words = condition ?? 'in some cases'
  return /^(?:if(?! not$)|when|in (?:some|case))\b/i.test(words) ? `Only ${words}` : words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** “Wait: within 2 working days”. */
export function waitLine(waits: readonly StatedWait[]): string {
  return `Wait: ${waits.map(({text}) => text).join('; ')}`
}

/** Hours of work as people say them; a day has 8. */
export function workingTime({most}: {readonly most: number}): string {
  return most < 8 ? clockTime({most}).replace(/(?=hour|minute)/, 'working ') : count(rounded(most / 8), 'working day')
}

/** Hours of the clock as people say them. */
export function clockTime({most}: {readonly most: number}): string {
  if (most < 1) return count(rounded(most * 60), 'minute')
  if (most < 24) return count(rounded(most), 'hour')
  return count(rounded(most / 24), 'day')
}

/** Halves, and whole numbers from 10 on. */
function rounded(number: number): number {
  return number < 10 ? Math.round(number * 2) / 2 : Math.round(number)
}

/** Where each step sends the reader, by its `id`: “back to step 2 if it is wrong”. */
export function jumpsOf({edges, nodes}: ProcessMap): Map<string, string[]> {
  const numbers = new Map(nodes.map(({id, number}) => [id, number]))
  const jumps = new Map<string, string[]>()
  for (const {from, to, kind, label} of edges) {
    if (kind !== 'back' && kind !== 'jump') continue
    const text = `${kind === 'back' ? 'back' : 'on'} to step ${numbers.get(to)} ${label}`.trim()
    jumps.set(from, [...(jumps.get(from) ?? []), text])
  }
  return jumps
}
