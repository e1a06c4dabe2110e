import type {Edge, LongestWay, MapNode, StatedWait} from './process-map.ts'

/** A way up to a node, so far. */
interface Way {
  readonly most: number
  readonly least: number
  readonly length: number
  /** The node before, as an index. */
  readonly from: number | undefined
}

/**
 * The way through the nodes of one procedure that takes longest by the times
 * they state; null when none of them states one in numbers. Steps back are no
 * part of it, so every way goes down the list.
 */
export function longestWay(nodes: readonly MapNode[], edges: readonly Edge[], procedure: number): LongestWay | null {
  if (!nodes.some(({wait}) => wait?.most != null)) return null
  const index = new Map(nodes.map(({id}, i) => [id, i]))
  const into = nodes.map((): number[] => [])
  const leads = new Map<number, number>()
  for (const {from, to} of edges) {
    const [one, other] = [index.get(from), index.get(to)]
    if (one === undefined || other === undefined || other <= one) continue
    into[other]?.push(one)
    leads.set(one, (leads.get(one) ?? 0) + 1)
  }
  const ways: Way[] = []
  for (const [i, {wait}] of nodes.entries()) {
    const best = longestOf((into[i] ?? []).map((from) => [from, ways[from]]))
    const {least, most} = clockHours(wait)
    ways.push({most: (best?.[1].most ?? 0) + most, least: (best?.[1].least ?? 0) + least, length: (best?.[1].length ?? 0) + 1, from: best?.[0]})
  }
  const last = longestOf(ways.map((way, i) => [i, leads.has(i) ? undefined : way]))
  const path: MapNode[] = []
  for (let at = last?.[0]; at !== undefined; at = ways[at]?.from) path.unshift(...nodes.slice(at, at + 1))
  const timed = path.flatMap(({wait}) => (wait?.most == null ? [] : [wait]))
  const working = timed.map(workingHours)
  return {
    procedure,
    nodes: path.map(({id}) => id),
    hours: {least: last?.[1].least ?? 0, most: last?.[1].most ?? 0},
    workingHours: working.every((one) => one !== null) ? {least: sum(working, 'least'), most: sum(working, 'most')} : null,
    unstated: path.length - timed.length,
    isOnlyWay: path.length === nodes.length && [...leads.values()].every((count) => count < 2),
  }
}

/** The longer way; of two that are equally long the one with more steps, then the first. */
function longestOf(ways: readonly (readonly [number, Way | undefined])[]): readonly [number, Way] | undefined {
  let longest: readonly [number, Way] | undefined
  for (const [at, way] of ways) {
    if (!way) continue
    const difference = longest ? way.most - longest[1].most || way.least - longest[1].least || way.length - longest[1].length : 1
    if (difference > 0) longest = [at, way]
  }
  return longest
}

/** A working week of 40 hours passes in the 168 hours of a week. */
const clockHoursOfWork = 168 / 40

/** The time in hours of the clock; nothing where no number is stated. */
function clockHours(wait: StatedWait | null): {readonly least: number; readonly most: number} {
  const each = wait?.isWorkingTime ? clockHoursOfWork : 1
  return {least: (wait?.least ?? 0) * each, most: (wait?.most ?? 0) * each}
}

/** The time in hours of work. A day of the clock, or less, is at most a day of work; more has weekends in it, or not. */
function workingHours({isWorkingTime, least, most}: StatedWait): {readonly least: number; readonly most: number} | null {
  if (least === null || most === null || (!isWorkingTime && most > 24)) return null
  return isWorkingTime ? {least, most} : {least: Math.min(least, 8), most: Math.min(most, 8)}
}

function sum(times: readonly ({readonly least: number; readonly most: number} | null)[], member: 'least' | 'most'): number {
  return times.reduce((all, time) => all + (time?.[member] ?? 0), 0)
}
