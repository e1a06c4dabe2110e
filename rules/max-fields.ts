import {defineRule} from '../src/rule.ts'

const budgets: Readonly<Record<string, number>> = {access: 8, hardware: 8, change: 14, incident: 6, project: 20}
const questions = (number: number): string => Array.from({length: number}, (_, i) => `Question ${String.fromCharCode(65 + i)}: ____`).join('\n\n')

export default defineRule({
  id: 'max-fields',
  summary: 'Ask no more than you need: 12 questions, or your own budget.',
  why: 'Every question costs every requester time, and some of them give up. No study gives a limit for forms inside a company, so the numbers are our judgement: set your own. The minutes are an estimate from a model; half or twice as long is not unusual.',
  severity: 'note',
  category: 'form',
  scope: 'document',
  since: '0.1.0',
  sources: ['our judgement; public request forms have a median of 7 questions', 'the minutes: see src/burden/constants.ts'],
  messages: {
    many: 'This form asks everyone {count} questions, over {max}, and takes about {minutes} minutes by our estimate. Cut those whose answer you hold already, then those nobody uses.',
    type: 'This {type} form asks everyone {count} questions, over the {max} that we would give one, and takes about {minutes} minutes by our estimate. Cut those whose answer you hold already, then those nobody uses.',
  },
  options: {max: 12, warn: 25, budgets},
  examples: [
    {bad: questions(13), flags: ['document'], as: 'form'},
    {bad: questions(26), flags: ['document'], as: 'form'},
    {bad: `# Order a laptop\n\n${questions(10)}`, flags: ['document'], as: 'form'},
    {bad: `# Order a laptop\n\nYour name: ____\n\n${questions(8)}`, flags: ['document'], as: 'form'},
    {good: `# Order a laptop\n\n${questions(9)}`, as: 'form', because: 'It is one over 8, and none of them is surely too much.'},
    {good: questions(12), as: 'form'},
    {good: `# Change request\n\n${questions(14)}`, as: 'form', because: 'A change is planned work: it may ask 14 questions.'},
    {good: `${Array.from({length: 20}, (_, i) => `- [ ] Step ${i + 1}`).join('\n')}\n`, as: 'form', because: 'Boxes to tick off steps are no questions.'},
  ],
  *check({questions, formType, isConditional, knownConcept, minutes, audience, isAssessment, isWorklist}, {options, finding}) {
    const asked = questions().filter((field) => !isConditional(field))
    const type = formType()
    const budget = type && {...budgets, ...options.budgets}[type]
    // Engineers fill in long forms about their own work as a matter of course; only the very long are worth a word.
    const max = audience === 'it' ? options.warn : (budget ?? options.max)
    // One over a budget is worth a word only where a question can go at once.
    const slack = budget === max && !asked.some(knownConcept) ? 1 : 0
    if (asked.length <= max + slack || isAssessment() || isWorklist()) return
    yield finding(
      budget === max ? 'type' : 'many',
      'document',
      {count: asked.length, max, minutes: minutes().rounded(), type: type ?? ''},
      {
        measure: asked.length,
        occurrences: asked.slice(max).map(({label, span}) => (label ? {start: label.starts[0] ?? span.start, end: label.ends.at(-1) ?? span.end} : span)),
        ...(asked.length > options.warn ? {severity: 'warning' as const} : {}),
      },
    )
  },
})
