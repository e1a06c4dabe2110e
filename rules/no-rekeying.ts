import {defineRule, type PhraseHit} from '../src/rule.ts'

const thing = '(?:requests?|forms?|applications?|tickets?|proposals?|claims?|submissions?|issues?)'
const facts = '(?:information|data|details|answers?|figures|numbers?|values?|entries|records?)'
const store = '(?:systems?|spreadsheets?|sheets?|registers?|databases?|forms?|trackers?|tools?|logs?|portals?|ledgers?|wikis?|tickets?)'
const again: readonly RegExp[] = [
  new RegExp(
    `\\bre-?submit(?:s|ted|ting)?(?:\\s+(?:it|them|(?:the|your|a|an|this|their|any)\\s+(?:\\w+\\s+){0,2}${thing}))?(?=\\s*(?:[.,;:)]|$)|\\s+(?:when|with|once|after|if|to|and|for|in|on|by|within|before|every|each)\\b)`,
    'gi',
  ),
  /\b(?:start|begin) (?:over|again|from the (?:beginning|start)|from scratch)\b|\b(?:start|begin|repeat) the (?:whole |entire )?(?:process|procedure|application|request|form) (?:over|again|anew|from)\b/gi,
  new RegExp(
    `\\b(?:fill (?:in|out)|complete|submit|send|raise|file|apply|open) (?:in )?(?:the |this |your |a |an |another )?(?:\\w+ )?(?:${thing} )?(?:again|once more|a second time|anew|in duplicate)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:submit|open|raise|file|create|send|log|complete|fill (?:in|out)) (?:a |an )?(?:separate|second) (?:\\w+ )?${thing} for (?:each|every)\\b`,
    'gi',
  ),
  new RegExp(`\\b(?:re-?enter|re-?key|re-?type)(?:s|ed|ing)?\\s+(?:(?:the|your|all|this|these|their|same)\\s+){0,2}(?:\\w+\\s+){0,2}${facts}\\b`, 'gi'),
  new RegExp(`\\b(?:enter|type|record|add|put|write|provide|give|log)(?:s|ed|ing)?\\s+(?:in\\s+)?(?:the|this|these) same\\s+(?:\\w+\\s+)?${facts}\\b`, 'gi'),
  new RegExp(
    `\\bcop(?:y|ies|ied) (?:and paste )?(?:the|all|your|this|these|their)\\s+(?:\\w+\\s+){0,3}(?:from\\s+[^.;,]{2,40}\\s)?(?:in)?to (?:the|a|an|our|your)\\s+(?:\\w+\\s+){0,2}${store}\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:also|then|as well) (?:be )?(?:enter|record|log|register|type|key)(?:s|ed)?\\s+(?:it |them |this |the (?:\\w+ ){1,3})?(?:in|into|on|to) (?:the|a|an|our) (?:\\w+\\s+){0,2}${store}\\b`,
    'gi',
  ),
]
/** Programs and builds are started again; a password is typed again so that it is right. */
const noWork =
  /\b(?:pull requests?|prs?|builds?|jobs?|pipelines?|deploy\w*|scripts?|servers?|services?|computer|laptop|browser|app|terminal|commits?|passwords?|codes?|pins?|run|tests?|installation|install\w*)\b/i

function isWork({block, start, end}: PhraseHit): boolean {
  const around = block.text.slice(Math.max(0, start - 50), end + 40)
  return (
    !noWork.test(around) &&
    !/\b(?:not|never|no need to|without(?: having to)?|instead of|don['’]t|cannot)\b[^.]{0,30}$/i.test(block.text.slice(Math.max(0, start - 40), start))
  )
}

export default defineRule({
  id: 'no-rekeying',
  summary: 'Ask for a fact once: no sending again, no second system.',
  why: 'Who has to enter something twice loses time and makes mistakes, and the two copies drift apart. Let people mend what they sent, and let one system feed the other. Public documents say this seldom, so the rule is a note. Off by default: readers found none of the few findings they saw worth acting on.',
  severity: 'off',
  category: 'process',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['WCAG 2.2, 3.3.7 Redundant Entry', 'the once-only principle of the EU single digital gateway'],
  messages: {
    each: '“{phrase}” makes people fill in the same form several times. Let one request name several.',
    again: '“{phrase}” makes people enter what they have entered before. Let them mend it in place, or let one system fill the other.',
  },
  options: {},
  examples: [
    {
      bad: 'If a detail is wrong, correct it and resubmit the form.',
      flags: ['resubmit the form'],
      as: 'process',
      better: 'If a detail is wrong, you can correct it in place.',
    },
    {
      bad: 'Copy the details from the e-mail into the travel spreadsheet.',
      flags: ['Copy the details from the e-mail into the travel spreadsheet'],
      as: 'process',
    },
    {bad: 'Open a separate ticket for each colleague.', flags: ['Open a separate ticket for each'], as: 'process'},
    {good: 'Send the form. We ask you when something is missing.', as: 'process'},
    {good: 'Restart the laptop and enter your password again.', as: 'process', because: 'A password is typed again to be sure, no fact is asked twice.'},
    {good: 'You do not need to resubmit the form.', as: 'process', because: 'It says that nothing is to be sent again.'},
  ],
  *check({matches}, {finding}) {
    for (const hit of again.flatMap((pattern) => matches(pattern)).filter(isWork))
      yield finding(/\b(?:each|every)$/i.test(hit.text) ? 'each' : 'again', hit.span, {phrase: hit.text})
  },
})
