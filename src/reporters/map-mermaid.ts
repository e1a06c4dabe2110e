import type {Edge, MapNode, ProcessMap} from '../map/process-map.ts'
import {mermaidLabel, mermaidText} from './escape-mermaid.ts'
import {fileLink} from './file-link.ts'
import {approvalLine, captionOf, conditionLine, waitLine} from './map-words.ts'
import {type MapPart, partsOf} from './reduce-map.ts'
import {shortWhere, whereText} from './where.ts'
import {count} from './wording.ts'

/** Mermaid refuses a diagram of more than 50,000 characters or 500 edges; a little less leaves room for settings in front of it. */
const limits = {characters: 48_000, edges: 480}

/** What is drawn of a map. */
export interface MermaidOptions {
  /** One procedure, as an index; all of them when left out. */
  readonly procedure?: number
  /** Whether what the map says about itself stands in the picture, for one that stands alone. */
  readonly hasCaption: boolean
}

/**
 * The map as a Mermaid flow chart: a frame for each actor, approvals and waits
 * in words, shapes and colours that can be read on light and on dark, thick
 * arrows for the longest way. Of a process that is too long for Mermaid the
 * parts of steps and then the last steps are left out, and the picture says so.
 */
export function formatMapMermaid(map: ProcessMap, options: MermaidOptions): string {
  let text = ''
  for (const part of partsOf(map, options.procedure)) {
    text = draw(map, part, options)
    if (text.length <= limits.characters && part.edges.length <= limits.edges) break
  }
  return text
}

function draw(map: ProcessMap, part: MapPart, {procedure, hasCaption}: MermaidOptions): string {
  const caption = captionOf(map).join(' ')
  const title = [map.title || map.path, ...(procedure === undefined ? [] : [map.procedures[procedure]?.title ?? ''])].filter((one) => one !== '')
  const missing = missingText(part)
  return `${[
    'flowchart TB',
    `  accTitle: ${mermaidText(`Process map of ${title.join(', ')}`)}`,
    `  accDescr: ${mermaidText(caption)}`,
    ...(hasCaption || part.nodes.length === 0 ? [`  caption[${mermaidLabel(caption)}]:::note`] : []),
    ...frames(map, part, procedure),
    ...(missing === '' ? [] : [`  missing[${mermaidLabel(missing)}]:::note`]),
    ...order(part, hasCaption, missing !== '').map(([from, to]) => `  ${from} ~~~ ${to}`),
    ...part.edges.map((edge) => `  ${arrow(edge, part.longest.has(`${edge.from} ${edge.to}`))}`),
    ...part.nodes.flatMap(({id, line}) => (line === null ? [] : [`  click ${id} href "${fileLink(map.path, line)}"`])),
    ...styles(map, part),
  ].join('\n')}\n`
}

/** Pairs that stand below each other although nothing leads from one to the other: the picture is read from top to bottom, as the text is. */
function order({nodes}: MapPart, hasCaption: boolean, hasMissing: boolean): [string, string][] {
  const ends = nodes.filter(({procedure}, i) => procedure !== nodes[i - 1]?.procedure || procedure !== nodes[i + 1]?.procedure)
  const ids = [...(hasCaption ? ['caption'] : []), ...ends.map(({id}) => id), ...(hasMissing ? ['missing'] : [])]
  const procedureOf = new Map(nodes.map(({id, procedure}) => [id, procedure]))
  return ids.flatMap((id, i): [string, string][] => {
    const before = ids[i - 1]
    return before === undefined || (procedureOf.has(id) && procedureOf.get(id) === procedureOf.get(before)) ? [] : [[before, id]]
  })
}

/** Procedures, in them actors, in them steps; one procedure alone needs no frame of its own. */
function frames(map: ProcessMap, {nodes}: MapPart, only: number | undefined): string[] {
  const isOne = only !== undefined || map.procedures.length === 1
  const laneNumbers = new Map(map.lanes.map(({key}, i) => [key, i]))
  return grouped(nodes, ({procedure}) => procedure).flatMap(([index, own]) => {
    const lanes = grouped(own, ({lane}) => laneNumbers.get(lane) ?? 0)
      .sort(([a], [b]) => a - b)
      .flatMap(([lane, steps]) => [
        `  subgraph lane${index + 1}_${lane + 1}[${mermaidLabel(map.lanes[lane]?.name ?? '')}]`,
        '    direction TB',
        ...steps.map((node) => `    ${box(node)}`),
        '  end',
      ])
    const {title, ...where} = map.procedures[index] ?? {title: '', line: 1}
    return isOne ? lanes : [`  subgraph list${index + 1}[${mermaidLabel(title || `Steps from ${whereText(where)}`)}]`, '  direction TB', ...lanes, '  end']
  })
}

function grouped(nodes: readonly MapNode[], numberOf: (node: MapNode) => number): [number, MapNode[]][] {
  const groups = new Map<number, MapNode[]>()
  for (const node of nodes) {
    const group = groups.get(numberOf(node))
    if (group) group.push(node)
    else groups.set(numberOf(node), [node])
  }
  return [...groups]
}

function box(node: MapNode): string {
  const lines = [
    `${node.number} · ${node.text}`,
    ...(node.isConditional ? [conditionLine(node)] : []),
    ...(node.kind === 'approval' ? [approvalLine(node)] : []),
    ...(node.wait ? [waitLine([node.wait, ...node.moreWaits])] : []),
    ...(node.handsTo.length > 0 ? [`Hands over to ${node.handsTo.join(', ')}`] : []),
    `(${shortWhere(node)})`,
  ]
  const [open, close] = node.kind === 'approval' ? ['{{', '}}'] : node.wait ? ['(', ')'] : ['[', ']']
  return `${node.id}${open}"${lines.map(mermaidText).join('<br/>')}"${close}`
}

/** “s1 --> s2”; dotted where it is one of several ways, thick on the longest way. */
function arrow({from, to, kind, label}: Edge, isLongest: boolean): string {
  const line = isLongest ? '==>' : kind === 'next' ? '-->' : '-.->'
  // The condition of a step stands in its box.
  const words = kind === 'branch' || kind === 'next' ? '' : kind === 'skip' ? label : [kind === 'back' ? 'back' : 'go on here', label].join(' ').trim()
  return `${from} ${line}${words === '' ? '' : `|${mermaidLabel(words)}|`} ${to}`
}

function missingText({leftOut}: MapPart): string {
  const parts = [
    ...(leftOut.details > 0 ? [count(leftOut.details, 'part') + (leftOut.details === 1 ? ' of a step' : ' of steps')] : []),
    ...(leftOut.steps > 0 ? [`the last ${count(leftOut.steps, 'step')}`] : []),
  ]
  return parts.length === 0 ? '' : `Left out, as Mermaid draws no more: ${parts.join(' and ')}. The text form of this map has them.`
}

/** Every colour comes with that of its text, so that neither a light nor a dark page hides it. */
function styles({procedures}: ProcessMap, {nodes}: MapPart): string[] {
  // Where there is only one way, thick arrows say enough.
  const onLongest = new Set(procedures.flatMap(({longest}) => (longest && !longest.isOnlyWay ? longest.nodes : [])))
  const classes = {
    approval: nodes.filter(({kind}) => kind === 'approval'),
    wait: nodes.filter(({kind, wait}) => kind !== 'approval' && wait),
    conditional: nodes.filter(({isConditional}) => isConditional),
    longest: nodes.filter(({id}) => onLongest.has(id)),
  }
  return [
    '  classDef approval fill:#fff3c4,stroke:#8a6100,color:#1f1f1f',
    '  classDef wait fill:#d9e8ff,stroke:#1e4e8c,color:#1f1f1f',
    '  classDef conditional stroke-dasharray:5 4',
    '  classDef longest stroke-width:3px',
    '  classDef note fill:#f6f6f6,stroke:#9a9a9a,color:#1f1f1f',
    ...Object.entries(classes).flatMap(([name, own]) => (own.length === 0 ? [] : [`  class ${own.map(({id}) => id).join(',')} ${name}`])),
  ]
}
