/** The keys of untape.yml, where they may stand, and the strengths of a rule. */

export const topKeys = ['extends', 'files', 'ignore', 'kinds', 'audience', 'language', 'meta', 'rules', 'glossary', 'known-questions', 'burden', 'overrides']
export const overrideKeys = ['files', 'extends', 'audience', 'rules', 'glossary']
export const metaKeys = [
  'files',
  'owner',
  'contact',
  'response-time',
  'volume-per-year',
  'hourly-cost',
  'handling-minutes',
  'return-rate',
  'approvals',
  'legal-basis',
  'measured-minutes',
  'reviewed',
  'lang',
  'fields',
]
export const strengths = ['off', 'note', 'warning', 'error']
