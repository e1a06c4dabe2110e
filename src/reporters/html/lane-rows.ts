/** Where the steps of a process stand in a picture of swimlanes: a column for each actor, a row for each step. */
import type {Lane, MapNode, ProcessMap} from '../../map/process-map.ts'
import {caps} from './caps.ts'

/** More columns than these are too narrow to read. */
const mostColumns = 6

/** One list of steps. */
export interface LaneTable {
  /** Empty where nothing is written over it. */
  readonly title: string
  /** The number of the step that it is a part of. */
  readonly partOf: string | undefined
  readonly lanes: readonly Lane[]
  /** Whether the lanes stand side by side: there are few enough. */
  readonly isDrawn: boolean
  readonly rows: readonly LaneRow[]
  /** How many more steps there are. */
  readonly left: number
  /** Where items stand that were not read as steps. */
  readonly unread: readonly (number | string)[]
}

export interface LaneRow {
  readonly node: MapNode
  readonly lane: Lane | undefined
  /** From 1. */
  readonly column: number
  /** The line from the step above; undefined where none leads from there. */
  readonly way: Way | undefined
  /** On the way that takes longest, where there is another. */
  readonly isLong: boolean
  readonly jumps: readonly Jump[]
}

/** Straight down, or over to another lane: columns [left, right], from 1. */
export interface Way {
  readonly turn: 'down' | 'right' | 'left'
  readonly left: number
  readonly right: number
  readonly isDashed: boolean
}

/** Where a step sends the reader besides the next one. */
export interface Jump {
  readonly isBack: boolean
  /** The number of the step. */
  readonly to: string
  /** When; empty when always. */
  readonly label: string
}

/** Lays out one list of steps of a process. */
export function laneTable(map: ProcessMap, procedure: number): LaneTable {
  const all = map.nodes.filter((node) => node.procedure === procedure)
  const nodes = all.slice(0, caps.nodes)
  const used = new Set(nodes.map(({lane}) => lane))
  const lanes = map.lanes.filter(({key}) => used.has(key))
  const isDrawn = lanes.length <= mostColumns
  const onLongest = new Set(map.longest?.procedure === procedure && !map.longest.isOnlyWay ? map.longest.nodes : [])
  const {title = '', partOf = null, unread = []} = map.procedures[procedure] ?? {}
  const column = ({lane}: MapNode): number => (isDrawn ? lanes.findIndex(({key}) => key === lane) + 1 : 1)
  const rows = nodes.map((node, i): LaneRow => {
    const before = nodes[i - 1]
    const edge = map.edges.find(({from, to}) => from === before?.id && to === node.id)
    return {
      node,
      lane: lanes.find(({key}) => key === node.lane),
      column: column(node),
      way: before && edge && isDrawn ? wayOf(column(before), column(node), edge.kind !== 'next') : undefined,
      isLong: onLongest.has(node.id),
      jumps: map.edges
        .filter(({from, kind}) => from === node.id && (kind === 'jump' || kind === 'back'))
        .map(({kind, to, label}) => ({isBack: kind === 'back', to: numberOf(to, map), label})),
    }
  })
  return {title, partOf: partOf === null ? undefined : numberOf(partOf, map), lanes, isDrawn, rows, left: all.length - nodes.length, unread}
}

function wayOf(from: number, to: number, isDashed: boolean): Way {
  const turn = from === to ? 'down' : from < to ? 'right' : 'left'
  return {turn, left: Math.min(from, to), right: Math.max(from, to), isDashed}
}

function numberOf(id: string, {nodes}: ProcessMap): string {
  return nodes.find((one) => one.id === id)?.number ?? ''
}
