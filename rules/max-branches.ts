import {defineRule} from '../src/rule.ts'

const ways = ['is blue', 'is red', 'is torn', 'is wet', 'has no label', 'has no address', 'is too heavy']
const steps = (count: number): string =>
  ways
    .slice(0, count)
    .map((way, i) => `${i + 1}. If the parcel ${way}, put it on shelf ${i + 1}.`)
    .join('\n')

export default defineRule({
  id: 'max-branches',
  summary: 'Let a procedure branch no more than 6 times.',
  why: 'Every “if” doubles the ways through a procedure, and a reader has to try each of them. A table of cases, or a procedure for each case, is read faster. The count is the control-flow complexity of process models; the limit is our judgement. Guides for engineers are left alone.',
  severity: 'note',
  category: 'process',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['Cardoso, “How to measure the control-flow complexity of web processes and workflows” (2005): the measure', 'our judgement: the limit'],
  messages: {
    many: 'These steps branch {count} times, over {max}. Put the cases in a table, or write one short procedure for each common case.',
  },
  options: {max: 6},
  examples: [
    {
      bad: steps(7),
      flags: ['If the parcel is too heavy'],
      as: 'process',
      better: '1. Find the parcel in the table.\n2. Put it on the shelf that the table names.',
    },
    {
      bad: `${steps(6)}\n7. Weigh it. Otherwise, go back to step 1.`,
      flags: ['Otherwise'],
      as: 'process',
    },
    {good: steps(6), as: 'process'},
    {
      good: ways.map((way, i) => `${i + 1}. Check whether the parcel ${way}, if possible.`).join('\n'),
      as: 'process',
      because: '“If possible” is a courtesy, and the steps go one way.',
    },
  ],
  *check({steps, branches, mayBranch, audience}, {options, finding}) {
    if (audience === 'it' || !mayBranch(options.max + 1)) return
    const all = steps()
    for (const procedure of new Set(all.map((step) => step.procedure))) {
      const own = branches().filter(({step}) => all[step]?.procedure === procedure)
      const over = own[options.max]
      if (!over) continue
      yield finding('many', over.span, {count: own.length, max: options.max}, {measure: own.length, occurrences: own.map(({span}) => span)})
    }
  },
})
