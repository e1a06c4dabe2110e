/** Programs measured in turns, A B C A B C …: what slows the machine for a while slows all of them. */
import {type Program, type Run, runProcess} from './process.ts'
import {type Spread, spreadOf} from './spread.ts'

export interface Entry {
  readonly name: string
  readonly program: Program
  /** Done before each run, not measured. */
  readonly before?: () => void
  /** Why a run that came to its end does not count: the program did not do its work. */
  readonly faultOf: (run: Run) => string | undefined
}

export interface Result {
  readonly name: string
  readonly runs: readonly Run[]
  /** Why the last run does not count; there are none after it. */
  readonly fault: string | undefined
}

/** Runs each entry once a round, for at most so many seconds. */
export async function inTurns(entries: readonly Entry[], rounds: number, seconds: number): Promise<Result[]> {
  const results = entries.map((entry) => ({entry, name: entry.name, runs: [] as Run[], fault: undefined as string | undefined}))
  for (let round = 1; round <= rounds; round++) {
    for (const result of results) {
      // What does not come to its end takes as long again in the next round.
      if (result.fault !== undefined) continue
      result.entry.before?.()
      const run = await runProcess(result.entry.program, seconds)
      result.runs.push(run)
      result.fault = run.isStopped ? `stopped after ${seconds} s` : run.code === undefined ? 'crashed' : result.entry.faultOf(run)
      console.error(`round ${round}: ${result.name} ${run.cpu.toFixed(2)} s${result.fault === undefined ? '' : `, ${result.fault}`}`)
    }
  }
  return results
}

/** How many times the figure of another, round by round. */
export function ratioOf(one: Result, other: Result, figure: 'cpu' | 'memory' = 'cpu'): Spread {
  return spreadOf(one.runs.flatMap((run, i) => (other.runs[i] ? [run[figure] / other.runs[i][figure]] : [])))
}

/** The mean processor time of a run: where runs are so short that hundredths of a second are coarse, their sum is still exact. */
export function meanOf({runs}: Result): number {
  return runs.reduce((sum, {cpu}) => sum + cpu, 0) / runs.length
}

/** A figure of all runs. */
export function figureOf({runs}: Result, figure: 'cpu' | 'memory'): Spread {
  return spreadOf(runs.map((run) => run[figure]))
}
