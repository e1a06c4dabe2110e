import {rules} from '../../rules/index.ts'
import type {Console} from './console.ts'

/** Lists all rules, one a line. */
export function runRules(io: Console): number {
  const width = Math.max(...rules.map(({id}) => id.length))
  io.out(rules.map(({id, severity, summary}) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`).join(''))
  return 0
}
