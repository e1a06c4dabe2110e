import {defineRule} from '../src/rule.ts'

const questions = (number: number): string => Array.from({length: number}, (_, i) => `Question ${String.fromCharCode(65 + i)}: ____`).join('\n\n')

export default defineRule({
  id: 'max-fields',
  summary: 'Ask no more than you need: 12 questions, or your own budget.',
  why: 'Every question costs every requester time, and some of them give up. No study gives a limit for forms inside a company, so the number is our judgement: set your own.',
  severity: 'note',
  category: 'form',
  scope: 'document',
  since: '0.1.0',
  sources: ['our judgement; public request forms have a median of 7 questions'],
  messages: {many: 'This form asks {count} questions, over {max}. Cut those whose answer you hold already, then those nobody uses.'},
  options: {max: 12, warn: 25},
  examples: [
    {bad: questions(13), flags: ['document'], as: 'form'},
    {bad: questions(26), flags: ['document'], as: 'form'},
    {good: questions(12), as: 'form'},
    {good: `${Array.from({length: 20}, (_, i) => `- [ ] Step ${i + 1}`).join('\n')}\n`, as: 'form', because: 'Boxes to tick off steps are no questions.'},
  ],
  *check({questions}, {options, finding}) {
    const asked = questions()
    if (asked.length <= options.max) return
    yield finding(
      'many',
      'document',
      {count: asked.length, max: options.max},
      {
        measure: asked.length,
        occurrences: asked
          .slice(options.max)
          .map(({label, span}) => (label ? {start: label.starts[0] ?? span.start, end: label.ends.at(-1) ?? span.end} : span)),
        ...(asked.length > options.warn ? {severity: 'warning' as const} : {}),
      },
    )
  },
})
