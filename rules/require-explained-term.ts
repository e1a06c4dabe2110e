import {defineRule, type TermHit} from '../src/rule.ts'

export default defineRule({
  id: 'require-explained-term',
  summary: 'Explain a technical term once, where it is first used.',
  why: 'Some technical terms have no plain twin. Readers can learn one when the document says once what it means.',
  severity: 'note',
  category: 'language',
  scope: 'span',
  language: 'en',
  since: '0.1.0',
  sources: ['plainlanguage.gov, “Minimize abbreviations” and “Avoid jargon”'],
  messages: {unexplained: 'Nothing here explains “{term}”. Say once what it is: {means}'},
  options: {},
  examples: [
    {bad: 'State the RTO of the service.', flags: ['RTO'], better: 'State the recovery time objective (RTO), the longest the service may be down.'},
    {bad: 'Send us the CIDR you need.', flags: ['CIDR']},
    {good: 'RTO means the longest the service may be down. State the RTO.'},
    {good: 'Set `RTO` in the file.', because: 'Code is not prose.'},
  ],
  *check({terms, explains, audience}, {finding}) {
    const byTerm = new Map<string, TermHit[]>()
    for (const hit of terms()) {
      const {status, audience: readers = 'everyone', term} = hit.entry
      if (status !== 'explain' || (audience === 'it' && readers !== 'it')) continue
      byTerm.set(term, [...(byTerm.get(term) ?? []), hit])
    }
    for (const hits of byTerm.values()) {
      const [first] = hits
      // Who opens a page that is about the term knows it.
      if (!first || hits.some((hit) => isTopic(hit) || explains(hit))) continue
      const {expands, means = ''} = first.entry
      yield finding(
        'unexplained',
        first.span,
        {term: first.text, means: expands ? `${expands}, ${means.charAt(0).toLowerCase()}${means.slice(1)}` : means},
        {
          suggestions: expands ? [`${expands} (${first.entry.term})`] : [],
          measure: hits.length,
          occurrences: hits.map(({span}) => span),
        },
      )
    }
  },
})

/** The term stands in the title. */
function isTopic({block}: TermHit): boolean {
  return block.role === 'title' || (block.role === 'heading' && block.depth === 1)
}
