import {defineRule, type TermHit} from '../src/rule.ts'

export default defineRule({
  id: 'require-explained-term',
  summary: 'Explain a technical term once, where it is first used.',
  why: 'Some technical terms have no plain twin. Readers can learn one when the document says once what it means. Off by default: readers found fewer than 6 in 10 of its findings helpful, as many readers know these terms.',
  severity: 'off',
  category: 'language',
  scope: 'span',
  language: 'en',
  since: '0.1.0',
  sources: ['plainlanguage.gov, “Minimize abbreviations” and “Avoid jargon”'],
  messages: {unexplained: 'Nothing here explains “{term}”. Say once what it is: {means}'},
  options: {max: 5},
  examples: [
    {
      bad: 'Describe the failover of the service.',
      flags: ['failover'],
      better: 'Describe the failover (the move to a spare system when the main one breaks) of the service.',
    },
    {bad: 'Name the service account.', flags: ['service account']},
    {good: 'Failover is the move to a spare system. Describe the failover of the service.'},
    {good: 'Set `failover` in the file.', because: 'Code is not prose.'},
  ],
  *check({termsToTell, explains, fields, specialistConcept, meta}, {options, finding}) {
    // A question that only IT can answer is better dropped than explained: no-specialist-question says so.
    const isDropped = ({block}: TermHit): boolean => {
      const field = block.role === 'label' && block.field !== undefined ? fields()[block.field] : undefined
      // A hint in the field says what is wanted.
      return field !== undefined && (specialistConcept(field) !== undefined || /\w\s\w/.test(field.placeholder?.text ?? ''))
    }
    const groups = termsToTell('explain').map((hits) => hits.filter((hit) => !isDropped(hit) && !isListed(hit)))
    // Who opens a page that is about the term knows it.
    const unexplained = groups.filter((hits) => !hits.some((hit) => isTopic(hit, String(meta().title ?? '')) || explains(hit)))
    for (const hits of mostUsed(unexplained, options.max)) {
      const [first] = hits
      if (!first) continue
      const {means = ''} = first.entry
      yield finding(
        'unexplained',
        first.span,
        {term: first.text, means: uncapitalised(means)},
        {
          measure: hits.length,
          occurrences: hits.map(({span}) => span),
        },
      )
    }
  },
})

/** One choice of several, a line of nothing else, the name of a team, or a label that says itself what it wants. */
function isListed({block, start, end}: TermHit): boolean {
  const {role, text} = block
  const before = text.slice(0, start)
  const after = text.slice(end)
  if (role === 'option' || (/^[\W\d]*$/.test(before) && /^\W*$/.test(after) && role !== 'label')) return true
  if (/^\W{0,4}\[[^\]]{4,}\]|^\W*:\W*\S+\s\S+/.test(after) && /^\W*$/.test(before)) return true
  return before.lastIndexOf('[') > before.lastIndexOf(']') || /^\s(?:teams?|platform team)\b/i.test(after)
}

/** A page with many such terms needs a glossary and not a note at each: the terms that stand most often, in reading order. */
function mostUsed(terms: readonly TermHit[][], max: number): readonly TermHit[][] {
  const kept = new Set([...terms].sort((a, b) => b.length - a.length).slice(0, max))
  return terms.filter((hits) => kept.has(hits))
}

/** “A small computer” → “a small computer”; an acronym keeps its capitals. */
function uncapitalised(text: string): string {
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** The term stands in the title, of the page or in its front matter. */
function isTopic({block, text}: TermHit, title: string): boolean {
  if (title.toLowerCase().includes(text.toLowerCase())) return true
  return block.role === 'title' || (block.role === 'heading' && block.depth === 1)
}
