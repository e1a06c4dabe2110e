import type {ActorChange} from '../document/hand-offs.ts'
import type {Step} from '../document/steps.ts'
import type {Edge, EdgeKind, MapNode} from './process-map.ts'

/** A step with what its ways to others are read from. */
export interface Stop {
  readonly node: MapNode
  readonly step: Step
  /** All it does is to send the reader to another step. */
  readonly isOnlyJump: boolean
  /** When one goes where it sends the reader; empty when always. */
  readonly jumpsWhen: string
}

/**
 * The ways between the steps: in the order of the text, past a step that is
 * done in some cases only, and where the text says “go to step 4”. Where
 * several steps with conditions follow each other, nothing says whether one
 * rules out the others, so no way past them is drawn.
 */
export function edgesOf(stops: readonly Stop[], actorChanges: readonly ActorChange[]): Edge[] {
  const taken = new Set(actorChanges.map(({to}) => to))
  const edges = new Map<string, Edge>()
  const join = (from: number, to: number, kind: EdgeKind, label: string): void => {
    const [one, other] = [stops[from]?.node, stops[to]?.node]
    if (!one || !other || one.procedure !== other.procedure || edges.has(`${from} ${to}`)) return
    edges.set(`${from} ${to}`, {from: one.id, to: other.id, kind, label, changesActor: taken.has(to) && kind !== 'jump' && kind !== 'back'})
  }
  const targets = targetsOf(stops)
  for (const [i, stop] of stops.entries()) {
    const {isConditional, condition} = stop.node
    const past = endOf(stops, i)
    const first = alternativeTo(stops, i)
    if (first !== undefined) {
      // Either the one or the other, and both go on behind the second.
      join(first - 1, i, 'branch', condition ?? '')
      if (!stops[i - 1]?.isOnlyJump) join(i - 1, past, 'next', '')
    } else if (!stops[i - 1]?.isOnlyJump) join(i - 1, i, isConditional ? 'branch' : 'next', condition ?? '')
    if (isConditional && first === undefined && (stop.isOnlyJump || isAlone(stops, i, past))) join(i - 1, past, 'skip', 'if not')
  }
  // Behind all others: “go on with step 3” in step 2 is the next one anyway.
  for (const [i, {node, step, isOnlyJump, jumpsWhen}] of stops.entries()) {
    const target = step.jump && targets.get(`${node.procedure} ${step.jump.step}`)
    if (target !== undefined && target !== i) join(i, target, target < i ? 'back' : 'jump', isOnlyJump ? '' : jumpsWhen)
  }
  return [...edges.values()]
}

/** The first step behind a step and its details; the details of a step come right behind it. */
function endOf(stops: readonly Stop[], i: number): number {
  let end = i + 1
  while (end < stops.length && (stops[end]?.step.parent ?? -1) >= i) end++
  return end
}

/** The step before on the same level. */
function before(stops: readonly Stop[], i: number): number | undefined {
  const stop = stops[i]
  for (let at = i - 1; at >= 0 && stops[at]?.node.procedure === stop?.node.procedure; at = stops[at]?.step.parent ?? -1) {
    if (stops[at]?.step.parent === stop?.step.parent) return at
  }
  return undefined
}

const otherwise = /^(?:otherwise|if not|or else|in all other cases)\b/i

/** The step with the condition that “otherwise” is the other way of. */
function alternativeTo(stops: readonly Stop[], i: number): number | undefined {
  if (!otherwise.test(stops[i]?.node.condition ?? '')) return undefined
  const first = before(stops, i)
  return first !== undefined && stops[first]?.node.isConditional ? first : undefined
}

/** Whether no step with a condition stands beside it. */
function isAlone(stops: readonly Stop[], i: number, past: number): boolean {
  const ahead = before(stops, i)
  return !stops[past]?.node.isConditional && (ahead === undefined || !stops[ahead]?.node.isConditional)
}

/** Steps that are no details, by procedure and by the number that a reader knows them by. */
function targetsOf(stops: readonly Stop[]): ReadonlyMap<string, number> {
  const targets = new Map<string, number>()
  for (const [i, {node, step}] of stops.entries()) {
    const key = `${node.procedure} ${node.number}`
    if (step.parent === undefined && !targets.has(key)) targets.set(key, i)
  }
  return targets
}
