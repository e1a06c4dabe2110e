import {defineRule} from '../src/rule.ts'

/** What goes with the question above it, whatever that is. */
const dependent =
  /^\W*(?:(?:full |print(?:ed)? )?name|title|by|on|at|(?:date|time)(?: ?(?:\/|and|&) ?time)?|initials|comments?|remarks?|notes?|details|specify|reason|(?:done|completed|returned|received|checked|verified|issued|collected)(?: (?:by|on|date))?|(?:serial|asset|inventory) (?:no|number|tag))\W*$/i

export default defineRule({
  id: 'no-duplicate-label',
  summary: 'Give each question a label of its own.',
  why: 'Two questions with one label look like a slip. People answer one, or both alike, and whoever reads the answers cannot tell which is which.',
  severity: 'warning',
  category: 'fields',
  scope: 'field',
  since: '0.1.0',
  sources: ['W3C, WCAG 2.2, 2.4.6 Headings and Labels', 'GitHub Docs: labels in an issue form must be unique'],
  messages: {again: '“{label}” stands on another question above. Say in each label what it is about.'},
  options: {},
  examples: [
    {bad: 'Room: ____\n\nDate: ____\n\nRoom: ____', flags: ['Room'], as: 'form', better: 'Room: ____\n\nDate: ____\n\nSecond choice of room: ____'},
    {bad: '- **Colour:**\n- **colour**:\n', flags: ['colour'], as: 'issue-template'},
    {good: 'Room: ____\n\nDesk: ____', as: 'form'},
    {good: '## Guest\n\nColour: ____\n\n## Host\n\nColour: ____', as: 'form', because: 'The headings tell them apart.'},
    {good: 'Owner signature: ____\n\nDate: ____\n\nDesk signature: ____\n\nDate: ____', as: 'form', because: 'The date below a signature is its own.'},
    {good: 'Desk tested: ____\n\nDone on: ____\n\nLamp tested: ____\n\nDone on: ____', as: 'form', because: 'Each goes with the question above it.'},
    {good: 'Paid by: ____ Date: ____\n\nSeen by: ____ Date: ____', as: 'form', because: 'Each stands beside the question it belongs to.'},
  ],
  *check({format, questions, plainLabel, prose, isBesideAnother}, {finding}) {
    // GitHub tells the fields of an issue form apart itself, and valid-issue-form speaks for it.
    if (format === 'issue-form') return
    const blocks = prose()
    const seen = new Map<string, number>()
    const places = new Set<number | undefined>()
    for (const [i, field] of questions().entries()) {
      const {label} = field
      const above = questions()[i - 1]?.label?.text ?? ''
      if (/\bsignature\b/i.test(above) || (dependent.test(label?.text ?? '') && above !== '' && !dependent.test(above))) continue
      const key = `${field.section} ${plainLabel(field)}`
      if (!label || /\d/.test(label.text) || !/\p{L}/u.test(label.text)) continue
      // The head of a column stands once, whatever number of rows is below it.
      if (places.has(label.starts[0])) continue
      places.add(label.starts[0])
      const at = blocks.indexOf(label)
      const before = seen.get(key)
      seen.set(key, at)
      if (before === undefined || isBesideAnother(field)) continue
      // A line of text between them, such as a person's role, tells them apart.
      if (blocks.slice(before, at).some((block) => block.field === undefined)) continue
      yield finding('again', field, {label: label.text.trim()})
    }
  },
})
