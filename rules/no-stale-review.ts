import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'no-stale-review',
  summary: 'Review the page when its date says so.',
  why: 'A page that says when it was checked promises that somebody still does. When that date is long past, readers cannot tell what still holds. Twelve months is a common rule for policies and our judgement for the rest. The date of today comes from whoever runs the check, never from a clock inside the rule.',
  severity: 'note',
  category: 'ownership',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['GOV.UK technical documentation template: pages carry last_reviewed_on and review_in', 'the limit of 12 months is our judgement'],
  messages: {
    old: 'The last review was on {date}, more than {months} months ago. Check that the page still holds and write the new date.',
    due: 'The page was due for review on {date}. Check that the page still holds and write the new date.',
  },
  options: {months: 12},
  examples: [
    {
      bad: '---\nreviewed: 2023-05-02\n---\n\n# How to get a laptop\n',
      flags: ['2023-05-02'],
      as: 'process',
      better: '# How to get a laptop\n\nReviewed: 2025-11-02\n',
    },
    {bad: '# How to get a laptop\n\nNext review: 4 March 2024\n', flags: ['4 March 2024'], as: 'process'},
    {bad: '---\nlast_reviewed_on: 2025-05-01\nreview_in: 6 months\n---\n\n# Travel\n', flags: ['2025-05-01'], as: 'process'},
    {bad: '---\nnext-review: 2025-06-01\nreviewed: 2023-06-01\n---\n\n# Travel\n', flags: ['2025-06-01'], as: 'process'},
    {good: '---\nreviewed: 2025-05-02\n---\n\n# How to get a laptop\n', as: 'process'},
    {
      good: '---\nreviewed: 2023-05-02\nnext-review: 2026-05-02\n---\n\n# Travel\n',
      as: 'process',
      because: 'The page says that the next review is still to come.',
    },
    {good: '# Visits\n\nThe list was reviewed in March 2019 by the auditors.', as: 'process', because: 'It tells a story and is no date of the page.'},
  ],
  *check({reviewDates, today, addMonths}, {options, finding}) {
    const dates = reviewDates()
    // The latest of each kind counts: a table of versions has one for each.
    const latest = (kind: 'last' | 'next') =>
      dates.filter((one) => one.kind === kind).reduce<(typeof dates)[number] | undefined>((a, b) => (a && a.date >= b.date ? a : b), undefined)
    const next = latest('next')
    const last = latest('last')
    if (next && (!last || next.date >= last.date)) {
      if (next.date < today) yield finding('due', next.span, {date: next.date})
    } else if (last && addMonths(last.date, options.months) < today) yield finding('old', last.span, {date: last.date, months: options.months})
  },
})
