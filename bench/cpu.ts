/** Processor time of work in this process. */
import process from 'node:process'

export interface Rounds {
  /** Milliseconds of the first round, as a command that runs once meets it: nothing is compiled yet. */
  readonly first: number
  /** The least of all rounds. */
  readonly least: number
}

/** User and system time of some work, in milliseconds, with what it gave. */
export function cpuOf<T>(work: () => T): {ms: number; value: T} {
  const start = process.cpuUsage()
  const value = work()
  const {user, system} = process.cpuUsage(start)
  return {ms: (user + system) / 1000, value}
}

/** Processor times by name over several rounds, in the order in which the names are first met. */
export class Stopwatch {
  readonly #times = new Map<string, Rounds>()

  /** Runs some work and notes its time under a name. */
  run<T>(name: string, work: () => T): T {
    globalThis.gc?.()
    const {ms, value} = cpuOf(work)
    const known = this.#times.get(name)
    this.#times.set(name, {first: known?.first ?? ms, least: Math.min(known?.least ?? ms, ms)})
    return value
  }

  get times(): ReadonlyMap<string, Rounds> {
    return this.#times
  }
}
