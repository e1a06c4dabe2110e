import {type Block, defineRule, type Field, isJsonForm, type Span} from '../src/rule.ts'

const questions = (number: number): string => Array.from({length: number}, (_, i) => `Question ${String.fromCharCode(65 + i)}: ____`).join('\n\n')

const spanOf = ({starts, ends}: Block): Span => ({start: starts[0] ?? 0, end: ends.at(-1) ?? 0})

/** A bold line or one that ends in a colon heads what follows as well as a heading does. */
const isHead = ({role, field, text, marks}: Block): boolean =>
  field === undefined &&
  (role === 'heading' ||
    (role === 'paragraph' &&
      text.length <= 120 &&
      (/:\s*$/.test(text) || marks.some(({type, start, end}) => type === 'strong' && start === 0 && end >= text.trimEnd().length - 1))))

const isBefore = ({starts}: Block, {span}: Field): boolean => (starts[0] ?? 0) < span.start
/** In JSON the words of a heading may stand behind what it heads. */
const isBeforeInJson = (block: Block, field: Field): boolean => (block.section === field.section ? isBefore(block, field) : block.section < field.section)

/** The questions under each head, in order. */
function grouped(fields: readonly Field[], blocks: readonly Block[], inJson: boolean): {head: Block | undefined; fields: Field[]}[] {
  const heads = blocks.filter(isHead)
  const groups: {head: Block | undefined; fields: Field[]}[] = []
  let next = 0
  let last: Field | undefined
  for (const field of fields) {
    let head: Block | undefined
    for (let one = heads[next]; one && (inJson ? isBeforeInJson : isBefore)(one, field); one = heads[++next]) head = one
    // In JSON a group ends where the next question stands in the group around it.
    if (head || groups.length === 0 || (inJson && field.section !== last?.section)) groups.push({head, fields: []})
    groups.at(-1)?.fields.push(field)
    last = field
  }
  return groups
}

export default defineRule({
  id: 'max-section-fields',
  summary: 'Group questions: no more than 8 under one heading.',
  why: 'A long run of questions with no heading hides what they are about and where a person may stop and look something up. Groups of related questions with a heading are easier to fill in; that eight is the limit is our judgement. A form with no groups at all is left to max-fields.',
  severity: 'note',
  category: 'form',
  scope: 'document',
  since: '0.1.0',
  sources: ['W3C WAI, Forms Tutorial: group related controls', 'the number is our judgement'],
  messages: {many: '{count} questions stand in one group, over {max}. Put a heading over each few that belong together, or cut some.'},
  options: {max: 8},
  examples: [
    {bad: `${questions(9)}\n\n## Delivery\n\n${questions(2)}`, flags: ['Question A'], as: 'form', better: `${questions(3)}\n\n## Delivery\n\n${questions(2)}`},
    {bad: `## The item\n\n${questions(10)}\n\n## Delivery\n\n${questions(3)}`, flags: ['The item'], as: 'form'},
    {good: questions(12), as: 'form', because: 'Nobody has grouped it: a short form needs none, and max-fields speaks on a long one.'},
    {
      good: `New:\n\n${questions(7)}\n\n---\n\nWhen something has to be replaced, tell us about the following:\n\n${questions(7)}`,
      as: 'form',
      because: 'A line that ends in a colon is as good as a heading.',
    },
    {
      good: `Tell us about:\n\n${'- Link: [address]\n'.repeat(10)}\n## Delivery\n\n${questions(2)}`,
      as: 'form',
      because: 'Ten lines of a list are taken in at a glance.',
    },
    {good: `## The item\n\n${questions(7)}\n\n## Delivery\n\n${questions(7)}`, as: 'form', because: 'Two headings group them.'},
  ],
  *check({kind, format, questions, prose}, {options, finding}) {
    if (kind !== 'form') return
    const groups = grouped(questions(), prose(), isJsonForm(format))
    // A long form with no groups at all is too long: max-fields says so.
    if (groups.length < 2) return
    for (const {head, fields} of groups) {
      const [first] = fields
      // A line each, one below the other in a list, is taken in at a glance.
      const max = fields.every(({label}) => label?.item) ? options.max + options.max / 2 : options.max
      if (!first || fields.length <= max) continue
      const rest = fields.slice(options.max).map(({label, span}) => (label ? spanOf(label) : span))
      yield finding(
        'many',
        head?.role === 'heading' ? spanOf(head) : first,
        {count: fields.length, max: Math.floor(max)},
        {measure: fields.length, occurrences: rest},
      )
    }
  },
})
