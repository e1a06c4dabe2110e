import {defineRule} from '../src/rule.ts'

const hard =
  'The applicant organisation is expected to demonstrate that adequate contractual arrangements, covering confidentiality, retention and international transfers, have been concluded with every subcontractor before processing commences. ' +
  'Supplementary documentation substantiating these arrangements, including correspondence exchanged during the negotiation phase, is to accompany the application whenever circumstances deviate from the standard contractual framework. ' +
  'Applications considered incomplete by the responsible committee are returned to the originating department, accompanied by recommendations concerning the information which subsequent submissions are required to incorporate. ' +
  'Departments anticipating recurrent applications are encouraged to establish permanent coordination arrangements with the committee secretariat so that later applications can be considered without a further round of questions and answers between the two offices.'

const worst = hard.split(/(?<=\.) /)[0] ?? ''

export default defineRule({
  id: 'max-reading-grade',
  summary: 'Keep a section readable for everyone.',
  why: 'The grade is about the years of schooling it takes to read a section once. It is weak evidence about one paragraph, so it speaks only on 100 words or more of a text for everyone, when most sentences are hard, and names those to start with.',
  severity: 'note',
  category: 'language',
  scope: 'span',
  language: 'en',
  since: '0.1.0',
  sources: [
    'ranks 9 of 10 plain-language edits and 8 of 10 edits of IT text right; 12 is the middle of what editors chose to rewrite (measured)',
    'retext-readability, one vote among others',
  ],
  messages: {hard: 'This section takes about {grade} years of schooling to read; aim for {max}. Shorten this sentence first{others}.'},
  options: {max: 12, minWords: 20},
  examples: [
    {bad: `## Rules\n\n${hard}`, flags: [worst]},
    {bad: `## Terms\n\n${hard} Ask us if you need help with it.`, flags: [worst]},
    {good: `## Rules\n\n${'Ask your manager first. Then send us the form. We answer within two days. '.repeat(8)}`},
    {good: `## Rules\n\n${hard.split('. ')[0]}.`, because: 'One sentence is too little to grade.'},
  ],
  *check({hardSections, audience}, {options, finding}) {
    if (audience === 'it') return
    for (const {grade, worst} of hardSections()) {
      const [first, ...others] = worst
      // Where no sentence is long, hard words make the grade, and splitting would not help.
      // A grade is not exact: half a year over the limit is not over it.
      if (grade < options.max + 0.5 || !first || first.words < options.minWords) continue
      const rounded = Math.round(grade * 10) / 10
      yield finding(
        'hard',
        first.span,
        {grade: rounded, max: options.max, others: others.length > 0 ? `, then ${others.length} more` : ''},
        {
          measure: rounded,
          occurrences: worst.map(({span}) => span),
        },
      )
    }
  },
})
