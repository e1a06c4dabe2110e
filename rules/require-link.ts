import {defineRule, type PhraseHit} from '../src/rule.ts'

const document = '(?:polic(?:y|ies)|standards?|handbook|runbook|playbook|guidelines?|procedures?|manual|rule ?book|style guide|user guide|wiki page|guidance)'
const pointer = new RegExp(
  String.raw`\b(?:as per|per|according to|in (?:accordance|line|compliance|conformity) with|compl(?:y|ies|iance) with|see|refer to|consult|(?:described|defined|outlined|set out|documented|explained|listed|specified|laid down) in|check|read|review)\s+(?:the|our|your|its|company|corporate|departmental|internal)\s+(?:(?!this|these|following|same|above|below|previous|next|relevant|appropriate|applicable|new|current|updated)[\w’'&/-]+\s+){0,4}?${document}\b(?!\s+(?:below|above|in (?:this|the)|on this|on the|at|for the above|section|chapter|owner|team|manager|committee|review|document is|page below|\())`,
  'gi',
)
const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^.*?\b(?:the|our|your|its|company|corporate|departmental|internal)\s+/, '')
    .replace(/[^a-z]+/g, ' ')
    .trim()

export default defineRule({
  id: 'require-link',
  summary: 'Link the policy or guide that you send people to.',
  why: '“See the handbook” costs every reader a search, and some of them find an old copy. A link costs the author a minute. A name that is linked elsewhere on the page, that is a section of it, or that stands beside an address is left alone.',
  severity: 'note',
  category: 'process',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['GOV.UK Content Design: link to what people need', 'our judgement'],
  messages: {link: '“{text}” sends people to a document without a link{times}. Add its address.'},
  options: {},
  examples: [
    {
      bad: '# Travel\n\nBook it as per the travel policy.',
      flags: ['as per the travel policy'],
      as: 'process',
      better: '# Travel\n\nBook it as per the [travel policy](https://intranet.test/travel).',
    },
    {
      bad: '# Incidents\n\nFollow the steps that are described in the incident runbook. Then refer to the incident runbook again.',
      flags: ['described in the incident runbook'],
      as: 'process',
    },
    {good: '# Travel\n\nSee the [travel policy](https://intranet.test/travel). Book as per the travel policy.', as: 'process', because: 'It is linked once.'},
    {good: '# Travel\n\nSee the policy below.', as: 'process'},
    {good: '# Audit\n\nReview the rotas and procedures of each shop.', as: 'process', because: 'They are what is looked at, and no page to read.'},
    {good: '# Travel\n\nSee the travel rules.\n\n## Travel rules\n\nGo by train.', as: 'process'},
  ],
  *check({matches, links, sections, prose}, {finding}) {
    const pointers = matches(pointer)
    if (pointers.length === 0) return
    const linked = [...links().map(({text}) => words(text)), ...sections().map(({title}) => words(title))]
    const titles = new Set(
      prose()
        .filter(({role}) => role === 'title')
        .map(({text}) => words(text)),
    )
    // “the travel policy” on the page “Staff Travel Policy” is the page itself.
    const isTitle = (name: string): boolean => [...titles].some((title) => title === name || (name.includes(' ') && ` ${title}`.endsWith(` ${name}`)))
    const isAddressed = (name: string): boolean => name.includes(' ') && prose().some(({text}) => /https?:|www\./.test(text) && words(text).includes(name))
    const groups = new Map<string, PhraseHit[]>()
    for (const hit of pointers) {
      // “The processes and policies of the product”: several, and none of them by name.
      if (/\band \S+s$/i.test(hit.text)) continue
      const name = words(hit.text)
      // A link, a code path or an address in the same block leads there.
      const isNear =
        hit.block.introducesList ||
        hit.block.marks.some(({type}) => type === 'link') ||
        /\uFFFC|https?:|www\.|\S@\S/.test(hit.block.text) ||
        hit.block.role === 'heading'
      if (isNear || isTitle(name) || isAddressed(name) || linked.some((one) => one.includes(name) || (one.includes(' ') && name.includes(one)))) continue
      groups.set(name, [...(groups.get(name) ?? []), hit])
    }
    for (const [first, ...others] of groups.values()) {
      if (!first) continue
      const count = others.length + 1
      yield finding(
        'link',
        first.span,
        {text: first.text, times: count > 1 ? ` (${count} times)` : ''},
        {measure: count, occurrences: [first, ...others].map(({span}) => span)},
      )
    }
  },
})
