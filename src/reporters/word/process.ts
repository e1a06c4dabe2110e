import type {MapNode, ProcessMap} from '../../map/process-map.ts'
import {approvalLine, captionOf, conditionLine, jumpsOf, unreadText, waitLine} from '../map-words.ts'
import {figure} from '../owner/figures.ts'
import type {FileView} from '../owner/file-view.ts'
import {whereText, whereUnder} from '../where.ts'
import {count} from '../wording.ts'
import {caps} from './caps.ts'
import {indentOf, type NumberedLists} from './numbered-lists.ts'
import {type Block, body, bullet, continued, heading, headline, note, numbered} from './paragraphs.ts'
import {StepNumbers} from './step-numbers.ts'
import {fineStyle} from './styles.ts'
import {plain, run, said} from './text.ts'

/** The process as numbered lists: who does what, whose yes it takes, and what waits the text states. */
export function processOf({map, report}: FileView, lists: NumberedLists, level: number): Block[] {
  if (!map || map.nodes.length === 0) return []
  const names = new Map(map.lanes.map(({key, name}) => [key, name]))
  const jumps = jumpsOf(map)
  const long = new Set(map.longest && !map.longest.isOnlyWay ? map.longest.nodes : [])
  const shown = map.nodes.slice(0, caps.nodes).filter(({procedure}) => procedure < caps.procedures)
  const left = map.nodes.length - shown.length
  return [
    headline(level, 'The process'),
    body([said(captionOf(map, false).join(' '))]),
    ...map.procedures.slice(0, caps.procedures).flatMap(({title}, procedure) => [
      ...headOf(map, procedure, report.language, level + 1),
      ...stepsOf(
        shown.filter((node) => node.procedure === procedure),
        lists,
        (node) => ({
          actor: names.get(node.lane) ?? '',
          where: whereUnder(map.procedures.length > 1 ? title : '', node),
          notes: [...notesOf(node), ...(jumps.get(node.id) ?? []), ...(long.has(node.id) ? ['on the way that takes longest'] : [])],
          language: report.language,
        }),
      ),
      ...unreadOf(map, procedure),
    ]),
    ...(left > 0 ? [note(`${count(left, 'more step')} ${left === 1 ? 'is' : 'are'} not listed.`)] : []),
    ...outsideOf(map, report.language, level + 1),
  ]
}

function headOf({procedures, nodes}: ProcessMap, procedure: number, language: string, level: number): Block[] {
  if (procedures.length < 2) return []
  const {title = '', partOf = null} = procedures[procedure] ?? {}
  const over = partOf === null ? '' : ` (part of step ${nodes.find(({id}) => id === partOf)?.number ?? ''})`
  const words = plain(title, caps.title)
  return [heading(level, [words === '' ? run(`List of steps ${procedure + 1}`) : said(words, language), ...(over === '' ? [] : [run(over)])])]
}

function unreadOf({procedures}: ProcessMap, procedure: number): Block[] {
  const unread = procedures[procedure]?.unread ?? []
  return unread.length > 0 ? [note(unreadText(unread))] : []
}

interface About {
  readonly actor: string
  readonly where: string
  readonly notes: readonly string[]
  readonly language: string
}

function stepsOf(nodes: readonly MapNode[], lists: NumberedLists, aboutOf: (node: MapNode) => About): Block[] {
  const numbers = new StepNumbers(lists)
  return nodes.flatMap((node) => {
    const {actor, where, notes, language} = aboutOf(node)
    const place = numbers.placeOf(node.number)
    const words = [...(actor === '' ? [] : [said(`${actor}: `, 'en', {bold: true})]), said(textOf(node), language), said(` ${where}`, 'en', {style: fineStyle})]
    const hasNotes = notes.length > 0
    const level = place?.level ?? 0
    return [
      // A number that no list would give stands in the text.
      place ? numbered(words, place, hasNotes) : continued([run(`${node.number}  `), ...words], indentOf(level), hasNotes),
      ...(hasNotes ? [continued([said(notes.join(' · '), language, {italics: true})], indentOf(level))] : []),
    ]
  })
}

/** What is done: a list has room for the words that a picture leaves out. */
function textOf({text, sentence}: MapNode): string {
  return text.endsWith('…') ? sentence : text
}

/** What is to know about a step besides its text. */
function notesOf(node: MapNode): string[] {
  return [
    ...(node.isConditional ? [conditionLine(node)] : []),
    ...(node.kind === 'approval' ? [approvalLine(node)] : []),
    ...(node.wait ? [waitLine([node.wait, ...node.moreWaits])] : []),
    ...(node.handsTo.length > 0 ? [`hands over to ${node.handsTo.join(', ')}`] : []),
    ...node.decisions.map((words) => `depends: ${words}`),
  ].map((text) => plain(text, caps.title))
}

const outsideNames = {approval: 'Approval', wait: 'Wait', 'hand-off': 'Hand-off'} as const

function outsideOf({outside}: ProcessMap, language: string, level: number): Block[] {
  if (outside.length === 0) return []
  const left = outside.length - caps.outside
  return [
    headline(level, 'Said outside the steps'),
    ...outside
      .slice(0, caps.outside)
      .map(({kind, text, ...where}) =>
        bullet([run(`${outsideNames[kind]}: `, {bold: true}), said(text, language), said(` ${whereText(where)}`, 'en', {style: fineStyle})]),
      ),
    ...(left > 0 ? [note(`And ${figure(left)} more.`)] : []),
  ]
}
