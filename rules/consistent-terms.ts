import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'consistent-terms',
  summary: 'Use one word for one thing.',
  why: 'Two words make readers look for two things: “raise a ticket” here and “open a case” there. Choose the word that your readers use and keep to it. Off by default: readers found two of four findings worth acting on, as two words may mean two things on one page.',
  severity: 'off',
  category: 'language',
  scope: 'span',
  language: 'en',
  since: '0.1.0',
  sources: ['plainlanguage.gov, “Use the same terms consistently”', 'our list of the words that IT mixes'],
  messages: {mixed: '“{rare}” and “{usual}” seem to mean the same here ({counts}). Keep to one of them.'},
  options: {},
  examples: [
    {
      bad: 'To get a key, raise a ticket. To get a badge, open a case.',
      flags: ['case'],
      better: 'To get a key, raise a ticket. To get a badge, raise a ticket as well.',
    },
    {
      bad: 'Call the service desk on weekdays. The service desk resets passwords. On Sundays call the *help* desk.',
      flags: ['help* desk'],
      better: 'Call the service desk on weekdays. On Sundays call the service desk in Porto.',
    },
    {good: 'Raise a ticket. We check your request, and in any case you hear from us.', because: 'The three words mean three things.'},
    {good: 'Call the help desk (also called the service desk). The service desk is open on weekdays.', because: 'It says that both are one.'},
    {good: 'To get a key, raise a ticket. To get a badge, raise a ticket as well.'},
  ],
  *check({termVariants}, {finding}) {
    for (const {variants} of termVariants()) {
      const [usual, ...rest] = variants
      const rare = rest.at(-1)
      const first = rare?.spans[0]
      if (!usual || !rare || !first) continue
      const counts = variants.map(({name, spans}) => `${name}: ${spans.length}`).join(', ')
      yield finding(
        'mixed',
        first,
        {rare: rare.text, usual: usual.text, counts},
        {suggestions: [usual.name], measure: variants.length, occurrences: rest.flatMap(({spans}) => spans)},
      )
    }
  },
})
