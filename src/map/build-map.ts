import type {Approval} from '../document/approvals.ts'
import type {Branch} from '../document/branches.ts'
import type {Block, Document} from '../document/document.ts'
import {groupBy} from '../document/group.ts'
import type {ActorChange, HandOff} from '../document/hand-offs.ts'
import {sectionsOver} from '../document/sections-over.ts'
import type {Step} from '../document/steps.ts'
import type {Span} from '../document/text.ts'
import type {Wait} from '../document/waits.ts'
import {type Where, whereFinder} from '../document/where.ts'
import {edgesOf, type Stop} from './edges.ts'
import {laneOf, lanesOf} from './lanes.ts'
import {longestWay} from './longest-way.ts'
import {numbersOf} from './numbers.ts'
import {outsideOf} from './outside.ts'
import {ownersOf} from './owners.ts'
import type {Coverage, Edge, LongestWay, Procedure, ProcessMap} from './process-map.ts'
import {readable} from './readable.ts'
import {shorten} from './shorten.ts'
import {stopOf} from './stop.ts'
import {unreadItems} from './unread-items.ts'

/** What a map is drawn from: the views of one document, as they are. */
export interface MapSources {
  /** The file as the caller writes it. */
  readonly path: string
  readonly document: Pick<Document, 'source' | 'blocks' | 'sections' | 'meta' | 'paragraphs'>
  readonly steps: readonly Step[]
  readonly actorChanges: readonly ActorChange[]
  readonly handOffs: readonly HandOff[]
  readonly approvals: readonly Approval[]
  readonly waits: readonly Wait[]
  readonly branches: readonly Branch[]
}

/** Puts together who does what, in which order, whose yes it takes and how long it waits. */
export function buildMap(sources: MapSources): ProcessMap {
  const {path, document, steps} = sources
  const {source} = document
  const whereOf = whereFinder(document)
  const owners = ownersOf(document, steps)
  const byStep = <T extends {readonly span: Span}>(all: readonly T[]): ((step: number | undefined) => readonly T[]) => {
    const groups = groupBy(all, ({span}) => owners.stepAt(span))
    return (step) => groups.get(step) ?? []
  }
  const approvals = byStep(sources.approvals.filter(isTold))
  const waits = byStep(sources.waits)
  const handOffs = byStep(sources.handOffs)
  const branches = byStep(sources.branches)
  const numbers = numbersOf(steps)
  const stops = steps.map((step, i) =>
    stopOf(step, i, numbers[i] ?? '', {approvals: approvals(i), waits: waits(i), handOffs: handOffs(i), branches: branches(i)}, source, whereOf),
  )
  const edges = edgesOf(stops, sources.actorChanges)
  const procedures = proceduresOf(stops, edges, {
    titleOver: titlesOver(document),
    partOf: ({section, block}) => (block.role === 'heading' ? undefined : owners.titleOver(section)),
    unread: unreadItems(document, steps, whereOf),
  })
  return {
    title: titleOf(document),
    path,
    lanes: lanesOf(steps.map(({actor}) => actor)),
    nodes: stops.map(({node}) => node),
    edges,
    procedures,
    coverage: coverageOf(stops),
    longest: procedures.reduce<LongestWay | null>((most, {longest}) => (longest && longest.hours.most > (most?.hours.most ?? -1) ? longest : most), null),
    outside: outsideOf({approvals: approvals(undefined).filter(isFirm), waits: waits(undefined), handOffs: handOffs(undefined)}, owners, source, whereOf),
  }
}

/** Approvals that somebody gives or must get; what is only spoken of, and what follows once there is one, is left out. */
function isTold({isStrong, isNegated, kind}: Approval): boolean {
  return isStrong && !isNegated && kind !== 'condition'
}

/** Outside the steps, words such as “appropriate approvals” tell nothing that a reader of a map could use. */
function isFirm({isStep, who}: Approval): boolean {
  return isStep || who !== undefined
}

interface Surroundings {
  readonly titleOver: (step: Step) => string
  readonly partOf: (step: Step) => number | undefined
  /** Lines or places by procedure. */
  readonly unread: ReadonlyMap<number, Procedure['unread']>
}

function proceduresOf(stops: readonly Stop[], edges: readonly Edge[], {titleOver, partOf, unread}: Surroundings): Procedure[] {
  const edgesFrom = groupBy(edges, ({from}) => from)
  return [...groupBy(stops, ({node}) => node.procedure)].map(([procedure, own]) => {
    const nodes = own.map(({node}) => node)
    const over = own[0] && partOf(own[0].step)
    return {
      title: own[0] ? titleOver(own[0].step) : '',
      ...whereIs(nodes[0]),
      steps: nodes.length,
      unread: unread.get(procedure) ?? [],
      partOf: over === undefined ? null : `s${over + 1}`,
      longest: longestWay(
        nodes,
        nodes.flatMap(({id}) => edgesFrom.get(id) ?? []),
        procedure,
      ),
    }
  })
}

function whereIs(node: Where | undefined): Where {
  return node?.place === undefined ? {line: node?.line ?? 1} : {line: null, place: node.place}
}

/** The title that steps stand under; steps that are titles themselves stand under the one above. */
function titlesOver({source, blocks, sections}: MapSources['document']): (step: Step) => string {
  const headings = new Map(blocks.flatMap((block) => (block.role === 'heading' ? [[sections[block.section], block] as const] : [])))
  return ({section, block}) => {
    const [own, above] = sectionsOver(section, sections)
    const over = block.role === 'heading' ? above : own
    const heading = headings.get(over)
    return heading ? titleText(heading, source) : shorten(over?.title ?? '', 120)
  }
}

/** What the document is called: by its front matter, else by its first heading. */
function titleOf({meta, blocks, source}: MapSources['document']): string {
  const named = [meta.name, meta.title].find((one): one is string => typeof one === 'string' && one.trim() !== '')
  const first = blocks.find(({role, text}) => (role === 'title' || role === 'heading') && text.trim() !== '')
  return named !== undefined ? shorten(named, 120) : first ? titleText(first, source) : ''
}

function titleText(block: Block, source: string): string {
  return shorten(readable(block, 0, block.text.length, source), 120)
}

function coverageOf(stops: readonly Stop[]): Coverage {
  const byKind = {reader: 0, provider: 0, role: 0, machine: 0, unknown: 0}
  for (const {step} of stops) byKind[laneOf(step.actor).kind]++
  return {all: stops.length, known: stops.length - byKind.unknown, byKind, timed: stops.filter(({node}) => node.wait !== null).length}
}
