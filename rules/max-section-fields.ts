import {type Block, defineRule, type Span} from '../src/rule.ts'

const questions = (number: number): string => Array.from({length: number}, (_, i) => `Question ${String.fromCharCode(65 + i)}: ____`).join('\n\n')

const spanOf = ({starts, ends}: Block): Span => ({start: starts[0] ?? 0, end: ends.at(-1) ?? 0})

/** A bold line or one that ends in a colon heads what follows as well as a heading does. */
const isDivider = ({role, field, text, marks}: Block): boolean =>
  field === undefined &&
  (role === 'heading' ||
    (role === 'paragraph' &&
      text.length <= 120 &&
      (/:\s*$/.test(text) || marks.some(({type, start, end}) => type === 'strong' && start === 0 && end >= text.trimEnd().length - 1))))

export default defineRule({
  id: 'max-section-fields',
  summary: 'Group questions: no more than 8 under one heading.',
  why: 'A long run of questions with no heading hides what they are about and where a person may stop and look something up. Groups of related questions with a heading are easier to fill in; that eight is the limit, and that a form of up to twelve questions needs no groups, is our judgement.',
  severity: 'note',
  category: 'form',
  scope: 'document',
  since: '0.1.0',
  sources: ['W3C WAI, Forms Tutorial: group related controls', 'the number is our judgement'],
  messages: {many: '{count} questions stand in one group, over {max}. Put a heading over each few that belong together, or cut some.'},
  options: {max: 8, form: 12},
  examples: [
    {bad: questions(13), flags: ['Question A'], as: 'form', better: questions(3)},
    {bad: `## The item\n\n${questions(10)}\n\n## Delivery\n\n${questions(3)}`, flags: ['The item'], as: 'form'},
    {good: questions(12), as: 'form'},
    {
      good: `New:\n\n${questions(7)}\n\n---\n\nWhen something has to be replaced, tell us about the following:\n\n${questions(7)}`,
      as: 'form',
      because: 'A line that ends in a colon is as good as a heading.',
    },
    {good: `## The item\n\n${questions(7)}\n\n## Delivery\n\n${questions(7)}`, as: 'form', because: 'Two headings group them.'},
  ],
  *check({kind, questions: all, prose}, {options, finding}) {
    const asked = all()
    if (kind !== 'form' || asked.length <= options.form) return
    const dividers = prose().filter(isDivider)
    let from = 0
    for (const [i, question] of asked.entries()) {
      const next = asked[i + 1]
      if (next && next.section === question.section && !dividers.some(({starts: [at = 0]}) => at > question.span.start && at < next.span.start)) continue
      const group = asked.slice(from, i + 1)
      from = i + 1
      const [first] = group
      if (!first || group.length <= options.max) continue
      const title = prose().findLast(
        ({role, field, section, starts: [at = 0]}) => role === 'heading' && field === undefined && section === first.section && at < first.span.start,
      )
      yield finding(
        'many',
        title ? spanOf(title) : first,
        {count: group.length, max: options.max},
        {measure: group.length, occurrences: group.slice(options.max).map(({label, span}) => (label ? spanOf(label) : span))},
      )
    }
  },
})
