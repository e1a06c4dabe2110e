import type * as z from 'zod'
import type {Interval} from '../burden/interval.ts'
import {askedFile} from './asked-file.ts'
import type {Engine} from './engine.ts'
import {cut, mostItems} from './limits.ts'
import type {burdenInput, burdenOutput} from './schemas.ts'

/** What one document costs the people who use it: what “untape burden” says of it. */
export function burdenTool(asked: z.infer<typeof burdenInput>, engine: Engine): z.infer<typeof burdenOutput> {
  const {path, kind, questions, burden, fields, problems} = engine.burden(askedFile(asked))
  const {minutes, hoursPerYear, costPerYear, approvals, handOffs, wait, missing} = burden
  return {
    path,
    kind,
    questions,
    minutes,
    hoursPerYear: hoursPerYear && bare(hoursPerYear),
    costPerYear: costPerYear && {...bare(costPerYear), currency: costPerYear.currency},
    approvals: approvals.slice(0, mostItems).map(cut),
    handOffs,
    wait,
    fields: fields
      .slice(0, mostItems)
      .map(({label, line, minutes: own, class: answered, advice}) => ({label: cut(label), line, minutes: own, class: answered, advice})),
    omitted: Math.max(0, fields.length - mostItems) + Math.max(0, approvals.length - mostItems),
    missing: [...missing],
    problems: problems.slice(0, mostItems).map(cut),
  }
}

function bare({low, mid, high}: Interval): {low: number | null; mid: number; high: number | null} {
  return {low, mid, high}
}
