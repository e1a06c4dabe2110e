import {defineRule} from '../src/rule.ts'

const list = (count: number): string => Array.from({length: count}, (_, i) => `${i + 1}. Check box ${i + 1} of the delivery.`).join('\n')

export default defineRule({
  id: 'max-steps',
  summary: 'Keep a procedure to 15 steps, or split it.',
  why: 'People lose their place in a long list, and skip steps. No study gives a limit for written procedures, so the number is our judgement. A list of boxes keeps the place, so it may have as many steps as a list needs for a warning. One list is one procedure: a document may have several. Guides for engineers are left alone. Off by default: the lists that readers saw could lose no item.',
  severity: 'off',
  category: 'process',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['our judgement', 'LearningDITA, “Use a reasonable number of steps”: some writers stop at 10, and nearly all agree that more than 20 is too many'],
  messages: {
    many: 'This list has {count} steps, over {max}. Drop or join steps, or split the list where the work passes to somebody else or has to wait.',
  },
  options: {max: 15, warn: 25},
  examples: [
    {bad: list(16), flags: ['Check box 1 of the delivery.'], as: 'process', better: list(10)},
    {bad: list(26), flags: ['Check box 1 of the delivery.'], as: 'process'},
    {good: list(15), as: 'process'},
    {good: list(20).replace(/^\d+\./gm, '- [ ]'), as: 'process', because: 'Ticked boxes show how far one has come.'},
    {good: `## How to unpack\n\n${list(10)}\n\n## How to store\n\n${list(10)}`, as: 'process', because: 'Two procedures, each of them short.'},
    {
      good: `Ask the shop for:\n\n${Array.from({length: 20}, (_, i) => `1. a chair of size ${i + 1}`).join('\n')}`,
      as: 'process',
      because: 'A list of things, not of steps.',
    },
  ],
  *check({steps, audience}, {options, finding}) {
    if (audience === 'it') return
    const outer = steps().filter(({parent}) => parent === undefined)
    for (const procedure of new Set(outer.map((step) => step.procedure))) {
      const own = outer.filter((step) => step.procedure === procedure)
      const [first] = own
      // Ticked boxes keep the reader's place.
      const hasBoxes = first?.block.item?.hasBox === true
      const max = hasBoxes ? options.warn : options.max
      if (!first || own.length <= max) continue
      yield finding(
        'many',
        first.span,
        {count: own.length, max},
        {
          measure: own.length,
          occurrences: own.slice(max).map(({span}) => span),
          ...(own.length > options.warn && !hasBoxes ? {severity: 'warning' as const} : {}),
        },
      )
    }
  },
})
