import {defineRule, type Step} from '../src/rule.ts'

const steps = (...actors: readonly string[]): string => actors.map((actor, i) => `${i + 1}. ${actor} checks part ${i + 1} of the order.`).join('\n')
const five = ['The buyer', 'The manager', 'The finance team', 'The manager', 'The buyer', 'The supplier']

export default defineRule({
  id: 'max-handoffs',
  summary: 'Let work change hands no more than 4 times in one procedure.',
  why: 'Each time work passes to somebody else it waits in a queue, and what the first one knew gets lost. No study gives a limit, so the number is our judgement. A procedure is only counted when we can tell who does most of its steps. Off by default: public documents hold too few procedures with named actors to measure it.',
  severity: 'off',
  category: 'process',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['our judgement; lean value stream maps count hand-offs as waste'],
  messages: {
    many: 'From here the work has changed hands {count} times in {steps} steps, over {max}; we could tell who acts in {coverage} % of them. Give neighbouring steps to one person or team, or drop one.',
  },
  options: {max: 4, warn: 7, coverage: 0.7},
  examples: [
    {bad: steps(...five), flags: ['The supplier checks part 6 of the order.'], as: 'process', better: steps('The buyer', 'The manager', 'The supplier')},
    {
      bad: steps(...five, 'The finance team', 'The buyer', 'The manager'),
      flags: ['The supplier checks part 6 of the order.'],
      as: 'process',
    },
    {good: steps('The buyer', 'The manager', 'The buyer', 'The supplier'), as: 'process'},
    {
      good: steps('The buyer', 'The buyer', 'The manager', 'The manager', 'The finance team', 'The finance team', 'The supplier', 'The supplier'),
      as: 'process',
      because: 'Eight steps, but the work changes hands three times.',
    },
    {
      good: '1. You fill in the form.\n2. The system sends a receipt.\n3. You check the receipt.\n4. The system opens a ticket.\n5. You read the ticket.\n6. The system sends a link.\n7. You open the link.\n',
      as: 'process',
      because: 'A machine takes no work over from anybody.',
    },
  ],
  *check({steps, actorChanges, coverage}, {options, finding}) {
    const all = steps()
    for (const procedure of new Set(all.map((step) => step.procedure))) {
      const own = all.filter((step) => step.procedure === procedure && step.parent === undefined && step.actor?.kind !== 'machine')
      const known = coverage(own)
      if (known < options.coverage) continue
      const changes = actorChanges().flatMap(({to}) => takenOver(all[to], procedure))
      const over = changes[options.max]
      if (!over) continue
      yield finding(
        'many',
        over.span,
        {count: changes.length, steps: own.length, max: options.max, coverage: Math.round(known * 100)},
        {measure: changes.length, occurrences: changes.map(({span}) => span), ...(changes.length > options.warn ? {severity: 'warning' as const} : {})},
      )
    }
  },
})

function takenOver(step: Step | undefined, procedure: number): Step[] {
  return step?.procedure === procedure ? [step] : []
}
