import {rules} from '../../rules/index.ts'
import {engineRules} from '../engine-rules.ts'
import type {Console} from './console.ts'

/** Lists all rules, one a line. */
export function runRules(io: Console): number {
  const all = [...rules, ...engineRules].sort((a, b) => (a.id < b.id ? -1 : 1))
  const width = Math.max(...all.map(({id}) => id.length))
  io.out(all.map(({id, severity, summary}) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`).join(''))
  return 0
}
