import type * as z from 'zod'
import {rules} from '../../rules/index.ts'
import {engineRules} from '../engine-rules.ts'
import {nearest} from '../nearest.ts'
import {ToolError} from './engine.ts'
import type {explainInput, explainOutput} from './schemas.ts'

type Explained = z.infer<typeof explainOutput>

/**
 * Why a rule is there, with its examples.
 *
 * @throws {ToolError} naming the nearest rule when there is none of this id.
 */
export function explainTool({rule: id}: z.infer<typeof explainInput>): Explained {
  const rule = rules.find((one) => one.id === id)
  if (rule) {
    const {severity, summary, why, examples, options, sources} = rule
    return {rule: id, severity, summary, why, examples: examples.map(exampleOf), options: {...options}, sources: [...sources]}
  }
  const own = engineRules.find((one) => one.id === id)
  if (own) return {rule: id, severity: own.severity, summary: own.summary, why: own.why, examples: [], options: {}, sources: []}
  const asked = id.slice(0, 80)
  const ids = [...rules, ...engineRules].map((one) => one.id)
  const near = nearest(asked, ids)
  throw new ToolError(`There is no rule “${asked}”${near === undefined ? ': the findings of “lint” name those that there are.' : `: did you mean “${near}”?`}`)
}

function exampleOf(example: (typeof rules)[number]['examples'][number]): Explained['examples'][number] {
  if ('good' in example) return {good: example.good, ...(example.because === undefined ? {} : {because: example.because})}
  return {bad: example.bad, flags: [...example.flags], ...(example.better === undefined ? {} : {better: example.better})}
}
