import {defineRule, type PhraseHit} from '../src/rule.ts'

const hard =
  'The applicant organisation is expected to demonstrate that adequate contractual arrangements, covering confidentiality, retention and international transfers, have been concluded with every subcontractor before processing commences. ' +
  'Supplementary documentation substantiating these arrangements, including correspondence exchanged during the negotiation phase, is to accompany the application whenever circumstances deviate from the standard contractual framework. ' +
  'Applications considered incomplete by the responsible committee are returned to the originating department, accompanied by recommendations concerning the information which subsequent submissions are required to incorporate. ' +
  'Departments anticipating recurrent applications are encouraged to establish permanent coordination arrangements with the committee secretariat so that later applications can be considered without a further round of questions and answers between the two offices.'

/** Words of those who make the web: their opinions are for each other. */
const webWords =
  /\b(?:specs|browsers?|web platform|user agents?|w3c|whatwg|ietf|cross-site|cross-origin|same[- ]origin|first[- ]party|third[- ]party|origins?|manifests?|cookies?|apis?|web standards?|working groups?|community groups?|cgs?)\b/gi

function isForWebEngineers(hits: readonly PhraseHit[], words: number): boolean {
  return hits.length >= 8 && hits.length / Math.max(1, words) >= 0.015 && new Set(hits.map(({text}) => text.toLowerCase().replace(/s$/, ''))).size >= 4
}

/** Words of those who work on a code base together. */
const codeWords = /\b(?:pull requests?|prs?|commits?|code review|code contributions?|code ?bases?|merged?|unit tests?|llms?)\b/gi

function isForContributors(hits: readonly PhraseHit[]): boolean {
  return hits.length >= 10 && new Set(hits.map(({text}) => text.toLowerCase().replace(/s$/, ''))).size >= 4
}

const worst = hard.split(/(?<=\.) /)[0] ?? ''

export default defineRule({
  id: 'max-reading-grade',
  summary: 'Keep a section readable for everyone.',
  why: 'The grade is about the years of schooling it takes to read a section once. It counts what editors take out of a text to make it plain: long sentences, passives, nouns made of verbs, office phrases, vague words, and sentences that speak to nobody. It is weak evidence about one paragraph, so the rule speaks only on 100 words or more of a text for everyone, and only where it can name two hard sentences or more to start with.',
  severity: 'note',
  category: 'language',
  scope: 'span',
  language: 'en',
  since: '0.1.0',
  sources: [
    'on pairs of real texts before and after an edit that were not used to set it, it ranks 9 of 10 plain-language edits and 8 of 10 edits of IT text right (measured)',
    'Flesch and Kincaid (1975), for the scale only; plainlanguage.gov, for what is counted; 12 is our judgement: editors chose to rewrite texts of 10 and 14 on average, of IT and of law',
    'retext-readability, which says which of the long sentences are hard',
  ],
  messages: {
    hard: 'This section takes about {grade} years of schooling to read; aim for {max}.{causes} Rewrite this sentence first, then {others}.',
  },
  options: {max: 12, minWords: 20},
  examples: [
    {bad: `## Rules\n\n${hard}`, flags: [worst]},
    {bad: `## Terms\n\n${hard} Ask us if you need help with it.`, flags: [worst]},
    {good: `## Rules\n\n${'Ask your manager first. Then send us the form. We answer within two days. '.repeat(8)}`},
    {good: `## Rules\n\n${hard.split('. ')[0]}.`, because: 'One sentence is too little to grade.'},
  ],
  *check({hardSections, matches, wordCount, audience}, {options, finding}) {
    if (audience === 'it') return
    let isForEngineers: boolean | undefined
    for (const {grade, error, causes, hardest} of hardSections()) {
      // A grade is not exact: it has to be over the limit by more than its error, and by more than one.
      if (grade - error <= options.max || grade <= options.max + 1) continue
      // Few documents come so far: only in these the words are looked for.
      isForEngineers ??= isForWebEngineers(matches(webWords), wordCount()) || isForContributors(matches(codeWords))
      if (isForEngineers) return
      const worst = hardest(options.minWords, options.max)
      const [first, ...others] = worst
      // One hard sentence does not make a section hard.
      if (!first || others.length === 0) continue
      const rounded = Math.round(grade * 10) / 10
      yield finding(
        'hard',
        first.span,
        {
          grade: rounded,
          max: options.max,
          causes: causes.length > 0 ? ` What weighs most: ${causes.join(' and ')}.` : '',
          others: others.length > 1 ? `${others.length} more hard ones` : 'one more hard one',
        },
        {measure: rounded, occurrences: worst.map(({span}) => span)},
      )
    }
  },
})
