import {groupBy} from '../document/group.ts'
import type {Step} from '../document/steps.ts'

/**
 * The number of each step in its procedure: the document's own where it
 * numbers all steps and none twice, else counted. A part of step 2 is “2.1”.
 */
export function numbersOf(steps: readonly Step[]): string[] {
  const numbers: string[] = []
  const isWritten = new Map(
    [...groupBy(steps, ({procedure}) => procedure)].map(([procedure, all]) => {
      const written = all.flatMap((step) => (step.parent === undefined ? [step.written] : []))
      return [procedure, !written.includes(undefined) && new Set(written).size === written.length]
    }),
  )
  const counts = new Map<string, number>()
  for (const {procedure, parent, written} of steps) {
    const above = parent === undefined ? '' : `${numbers[parent]}.`
    const key = `${procedure} ${above}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    numbers.push(parent === undefined && isWritten.get(procedure) ? String(written) : `${above}${count}`)
  }
  return numbers
}
