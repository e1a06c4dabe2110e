import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'no-undefined-acronym',
  summary: 'Write an acronym out once.',
  why: 'An acronym that is not written out shuts out everybody who is new or from another department. Add those that all your readers know to your glossary with status ok.',
  severity: 'note',
  category: 'language',
  scope: 'span',
  language: 'en',
  since: '0.1.0',
  sources: ['plainlanguage.gov, “Minimize abbreviations”', 'Schwartz and Hearst (2003) for finding definitions'],
  messages: {undefined: 'Nothing here says what “{acronym}” stands for. Write it out once.'},
  options: {allow: [] as string[]},
  examples: [
    {bad: 'Send the form to the QZRT by Friday.', flags: ['QZRT'], better: 'Send the form to the Quality Zone Review Team (QZRT) by Friday.'},
    {bad: 'The WXB meets on Mondays. Ask the WXB for a slot.', flags: ['WXB']},
    {good: 'The Work Exchange Board (WXB) meets on Mondays. Ask the WXB for a slot.'},
    {good: 'Send the PDF by e-mail.', because: 'Everybody knows what a PDF is.'},
  ],
  *check({undefinedAcronyms, audience}, {options, finding}) {
    if (audience === 'it') return
    for (const {text, block, span, occurrences} of undefinedAcronyms()) {
      if (options.allow.includes(text)) continue
      yield finding(
        'undefined',
        span,
        {acronym: text},
        {
          measure: occurrences.length,
          occurrences,
          ...(block.role === 'label' ? {severity: 'warning' as const} : {}),
        },
      )
    }
  },
})
