import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'no-undefined-acronym',
  summary: 'Write an acronym out once.',
  why: 'An acronym that is not written out shuts out everybody who is new or from another department. Those that every office knows are left alone, those that only people in IT use, and in a document for IT all that IT knows; a policy is for everybody. Add what all your readers know to your glossary with status ok; what it should spell out, with status explain and the long form under expands. It cannot know what your house and its teams are called: put such names into “allow”, or into your glossary as “ok”.',
  severity: 'note',
  category: 'language',
  scope: 'span',
  language: 'en',
  since: '0.1.0',
  sources: ['plainlanguage.gov, “Minimize abbreviations”', 'Schwartz and Hearst (2003) for finding definitions'],
  messages: {
    undefined: 'Nothing here says what “{acronym}” stands for. Write it out once, or put it into your glossary as “ok” if all your readers know it.',
    known: 'Nothing here says what “{acronym}” stands for. Where it is first met, write “{long}”{means}.',
  },
  options: {allow: [] as string[], max: 10},
  examples: [
    {bad: 'Send the form to the QZRT by Friday.', flags: ['QZRT'], better: 'Send the form to the Quality Zone Review Team (QZRT) by Friday.'},
    {bad: 'The WXB meets on Mondays. Ask the WXB for a slot.', flags: ['WXB']},
    {
      bad: 'State the RTO of the service.',
      flags: ['RTO'],
      better: 'State the recovery time objective (RTO), the longest the service may be down.',
    },
    {good: 'The Work Exchange Board (WXB) meets on Mondays. Ask the WXB for a slot.'},
    {good: 'Send the PDF by e-mail.', because: 'Everybody knows what a PDF is.'},
    {good: 'Set `RTO` in the file.', because: 'Code is not prose.'},
  ],
  *check({undefinedAcronyms}, {options, finding}) {
    // A page with many acronyms needs a list of them and not a note at each.
    const unknown = undefinedAcronyms().filter(({text}) => !options.allow.includes(text))
    for (const {text, block, span, occurrences, written} of unknown.slice(0, options.max)) {
      const extras = {measure: occurrences.length, occurrences, ...(block.role === 'label' ? {severity: 'warning' as const} : {})}
      if (!written) yield finding('undefined', span, {acronym: text}, extras)
      else yield finding('known', span, {acronym: text, ...written}, {...extras, suggestions: written.fits ? [written.long] : []})
    }
  },
})
