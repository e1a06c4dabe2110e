import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'no-jargon',
  summary: 'Use the word that operations and business people use.',
  why: 'A form in IT’s own language makes its readers guess, ask or give up. The glossary says, for a term of IT, what other people call the thing.',
  severity: 'note',
  category: 'language',
  scope: 'span',
  needs: 'glossary',
  since: '0.1.0',
  sources: ['plainlanguage.gov, “Avoid jargon”', 'the entry’s own source in the glossary'],
  messages: {jargon: '“{term}” is jargon to most readers. Say “{better}”.'},
  options: {},
  examples: [
    {bad: 'Please spin up a test area for the new starter.', flags: ['spin up'], better: 'Please set up a test area for the new starter.'},
    {bad: 'We are *spinning up* a new site.', flags: ['spinning up'], better: 'We are setting up a new site.'},
    {good: 'Please set up a mailbox for the new starter.'},
    {good: 'Run `spin up` in the console.', because: 'Code is not prose.'},
  ],
  *check({termsToTell, explains}, {finding}) {
    for (const hits of termsToTell('avoid')) {
      const inLabel = hits.find(({block}) => block.role === 'label')
      const first = inLabel ?? hits[0]
      if (!first || explains(first)) continue
      const say = first.replacements
      yield finding(
        'jargon',
        first.span,
        {term: first.text, better: say[0] ?? ''},
        {
          suggestions: say,
          measure: hits.length,
          occurrences: hits.map(({span}) => span),
          ...(inLabel ? {severity: 'warning' as const} : {}),
        },
      )
    }
  },
})
