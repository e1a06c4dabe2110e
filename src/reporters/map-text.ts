import type {MapNode, Procedure, ProcessMap} from '../map/process-map.ts'
import {cleanText} from './clean-text.ts'
import {largest} from './largest.ts'
import {approvalLine, captionOf, conditionLine, jumpsOf, unreadText, waitLine} from './map-words.ts'
import {shortWhere, whereText, whereUnder} from './where.ts'
import {count} from './wording.ts'

const width = 80
/** The longest name of a lane that is written out in its column. */
const longestName = 22

/** The map for a terminal of 80 columns: a row for each step, with its lane, and marks in words. */
export function formatMapText(map: ProcessMap): string {
  const title = map.title === '' ? map.path : `${map.title} (${map.path})`
  const lines = [...wrap(title, width), '', ...wrap(captionOf(map).join(' '), width)]
  const names = new Map(map.lanes.map(({key, name}) => [key, cut(name, longestName)]))
  const numbers = new Map(map.nodes.map(({id, number}) => [id, number]))
  const lookups = {numbers, jumps: jumpsOf(map)}
  let from = 0
  for (const procedure of map.procedures) {
    // The nodes stand procedure by procedure.
    const nodes = map.nodes.slice(from, from + procedure.steps)
    from += procedure.steps
    lines.push('', ...procedureLines(procedure, nodes, names, lookups))
  }
  lines.push(...outsideLines(map))
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

/** By the `id` of a step. */
interface Lookups {
  readonly numbers: ReadonlyMap<string, string>
  /** Where it sends the reader. */
  readonly jumps: ReadonlyMap<string, readonly string[]>
}

function procedureLines(procedure: Procedure, nodes: readonly MapNode[], names: ReadonlyMap<string, string>, {jumps, numbers}: Lookups): string[] {
  const {title, longest, unread, partOf} = procedure
  const columns: Columns = {
    number: largest(nodes.map(({number}) => number.length)) + 2,
    lane: largest(nodes.map(({lane}) => [...(names.get(lane) ?? '')].length)),
    where: largest(nodes.map((node) => shortWhere(node).length)),
  }
  const marked = new Set(longest && !longest.isOnlyWay ? longest.nodes : [])
  const over = partOf === null ? '' : `part of step ${numbers.get(partOf)} above, `
  const head = wrap(`${title === '' ? 'Steps' : title} (${over}from ${whereUnder(title, procedure)}, ${count(nodes.length, 'step')})`, width)
  const left = unread.length > 0 ? wrap(unreadText(unread), width) : []
  const legend = marked.size > 0 ? ['* is on the longest way by stated times'] : []
  let last: string | undefined
  const rows = nodes.flatMap((node) => {
    const lane = node.lane === last ? '' : (names.get(node.lane) ?? '')
    last = node.lane
    return row(node, lane, marked.has(node.id) ? '*' : ' ', [...marksOf(node), ...(jumps.get(node.id) ?? [])], columns)
  })
  return [...head, ...left, ...legend, ...rows]
}

interface Columns {
  readonly number: number
  readonly lane: number
  readonly where: number
}

/** “  2  Manager ▸ Says yes or no      line 8”, and below it what there is to know about the step. */
function row(node: MapNode, lane: string, mark: string, marks: readonly string[], columns: Columns): string[] {
  const indent = '  '.repeat(Math.min(3, node.number.split('.').length - 1))
  const room = width - columns.number - columns.lane - columns.where - 8
  const texts = wrap(node.text, room - indent.length).map((text) => `${indent}${text}`)
  const notes = marks.flatMap((text) => wrap(text, room - indent.length - 2).map((part, i) => `${indent}${i === 0 ? '- ' : '  '}${part}`))
  return [...texts, ...notes].map((text, i) => {
    const number = i === 0 ? `${mark}${node.number.padStart(columns.number - 1)}` : ' '.repeat(columns.number)
    const who = (i === 0 ? lane : '').padEnd(columns.lane)
    return `${number}  ${who} ${i === 0 ? '▸' : ' '} ${text.padEnd(room)}${i === 0 ? `  ${shortWhere(node).padStart(columns.where)}` : ''}`
  })
}

/** What is to know about a step besides its text, in words. */
function marksOf(node: MapNode): string[] {
  return [
    ...(node.isConditional ? [conditionLine(node).replace(/^\w+/, (word) => word.toUpperCase())] : []),
    ...(node.kind === 'approval' ? [approvalLine(node).replace(/^\w+/, 'APPROVAL')] : []),
    ...(node.wait ? [waitLine([node.wait, ...node.moreWaits]).replace(/^\w+/, 'WAIT')] : []),
    ...(node.handsTo.length > 0 ? [`hands over to ${node.handsTo.join(', ')}`] : []),
    ...node.decisions.map((words) => `depends: ${words}`),
  ]
}

function outsideLines({outside}: ProcessMap): string[] {
  if (outside.length === 0) return []
  const names = {approval: 'APPROVAL', wait: 'WAIT', 'hand-off': 'HAND-OFF'}
  return [
    '',
    'Stated outside the steps:',
    ...outside.flatMap(({kind, text, who, ...where}) =>
      wrap(`${names[kind]} (${whereText(where)}${who === null ? '' : `; ${who}`}): ${text}`, width - 4).map((part, i) => `${i === 0 ? '  - ' : '    '}${part}`),
    ),
  ]
}

/** Text on one line. The log of a workflow takes “::” at the start of a line and “##[” anywhere for a command, and the words are the document's. */
function safe(text: string): string {
  return cleanText(text)
    .trim()
    .replace(/##(?=\[)/g, '## ')
    .replace(/(?<=^|\s):{2,}/g, (colons) => [...colons].join(' '))
}

/** Lines of at most `most` characters, broken between words and, where a word is longer, within it. */
function wrap(text: string, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of safe(text).split(' ')) {
    let rest = [...word]
    if (line !== '' && [...line].length + 1 + rest.length > most) {
      lines.push(line)
      line = ''
    }
    while (rest.length > most) {
      const end = rest[most] === ':' ? most - 1 : most
      lines.push(rest.slice(0, end).join(''))
      rest = rest.slice(end)
    }
    line = line === '' ? rest.join('') : `${line} ${rest.join('')}`
  }
  return [...lines, line]
}

function cut(text: string, most: number): string {
  const letters = [...safe(text)]
  return letters.length <= most
    ? letters.join('')
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}
