import type {Edge, MapNode, ProcessMap} from '../map/process-map.ts'

/** A part of a map, small enough to be drawn. */
export interface MapPart {
  readonly nodes: readonly MapNode[]
  readonly edges: readonly Edge[]
  /** Pairs of nodes that follow each other on the longest way of a procedure, as “s1 s2”. */
  readonly longest: ReadonlySet<string>
  /** How many nodes that are parts of a step were left out, and how many others from the end. */
  readonly leftOut: {readonly details: number; readonly steps: number}
}

/** A map whole, then without the parts of its steps, then with ever fewer steps; of one procedure, when its index is given. */
export function* partsOf(map: ProcessMap, procedure: number | undefined): Generator<MapPart> {
  const all = procedure === undefined ? map.nodes : map.nodes.filter((node) => node.procedure === procedure)
  yield partOf(map, all, {details: 0, steps: 0})
  const top = all.filter(({detailOf}) => detailOf === null)
  const details = all.length - top.length
  for (let most = top.length; most > 1; most = Math.floor(most * 0.8)) yield partOf(map, top.slice(0, most), {details, steps: top.length - most})
  yield partOf(map, top.slice(0, 1), {details, steps: Math.max(0, top.length - 1)})
}

/** The kept nodes, joined as the whole map joins them and the steps that the others are parts of. */
function partOf(map: ProcessMap, nodes: readonly MapNode[], leftOut: MapPart['leftOut']): MapPart {
  const kept = new Set(nodes.map(({id}) => id))
  const over = new Map(map.nodes.map(({id, detailOf}) => [id, detailOf]))
  const shown = (id: string): string | undefined => {
    let at: string | null | undefined = id
    while (at && !kept.has(at)) at = over.get(at)
    return at ?? undefined
  }
  const edges = new Map<string, Edge>()
  for (const edge of map.edges) {
    const [from, to] = [shown(edge.from), shown(edge.to)]
    if (from && to && from !== to && !edges.has(`${from} ${to}`)) edges.set(`${from} ${to}`, {...edge, from, to})
  }
  const longest = map.procedures.flatMap(({longest: way}) => {
    const path = (way?.nodes ?? []).flatMap((id) => shown(id) ?? [])
    return path.flatMap((id, i) => (i > 0 && path[i - 1] !== id ? [`${path[i - 1]} ${id}`] : []))
  })
  return {nodes, edges: [...edges.values()], longest: new Set(longest), leftOut}
}
