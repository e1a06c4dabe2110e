import {defineRule, type PhraseHit} from '../src/rule.ts'

const slashed =
  /(?<![\p{L}\p{N}/_-])(?:and\s?\/\s?or|s\/he|he\s?\/\s?she|she\s?\/\s?he|his\s?\/\s?hers?|hers?\s?\/\s?his|him\s?\/\s?her|himself\s?\/\s?herself)(?![\p{L}\p{N}/_-])/giu

const say: Readonly<Record<string, string>> = {
  'and/or': 'or',
  's/he': 'they',
  'he/she': 'they',
  'she/he': 'they',
  'his/her': 'their',
  'her/his': 'their',
  'his/hers': 'theirs',
  'hers/his': 'theirs',
  'him/her': 'them',
  'himself/herself': 'themselves',
}

/** A duty or a promise of all that there is: “or” would allow one only. */
const demand =
  /^\W*(?:please\s|also\s|always\s|\[.?\]\s)?(?:complete|notify|remove|delete|revoke|disable|update|close|archive|cancel|return|check|review|scan|test|confirm|verify|ensure|inform|tell|contact|transfer|take|shut|decommission|rotate|clean|back|record|document|report|add|run|do require|require|submit|send|get|obtain)\b/i
const everything =
  /\b(?:ensure[sd]?|ensuring|guarantees?|responsib\w+|helps?|requires?|requiring|must|approv(?:al|als|ed by|es?)|(?<!\b(?:can|could|may|might|often|to) )includ(?:e|ed)|be sure|check|collect\w*|made up of|consists? of|compris\w+|manages?\b.{1,80}\swith)\b/i
/** “both X and/or Y”, “A and/or B and C”, “the owner and/or the desk (if applicable)”, “the data and/or files are collected”. */
const bothBefore = /\bboth\b[^.;:,]{1,60}$/i
const goesOn = /^\s[^.;:,]{1,40}(?:\sand\s|\(?if applicable)|^\s[^.;:]{1,120}\bcollected\b/i

/** The sentence asks for everything that applies: “or” would let a reader stop at one. */
function asksAll({block, start, end}: PhraseHit): boolean {
  const before = block.text.slice(0, start)
  const sentence = before.slice(Math.max(...['. ', '! ', '? ', '\n', ': '].map((end) => before.lastIndexOf(end) + 1)))
  if (bothBefore.test(sentence) || goesOn.test(block.text.slice(end))) return true
  return (block.role === 'item' && demand.test(sentence.trimStart())) || everything.test(sentence)
}

/** A choice of pronouns is the person's own; a heading with a reader's wish (“I need a key and/or …”) is there to be recognised. */
function isChoice({block}: PhraseHit): boolean {
  if (block.role === 'heading' && /^\W*(?:i|we)(?:['’](?:m|re|d|ve))?\s/i.test(block.text)) return true
  return block.role === 'option' || /\bpronouns?\b/i.test(block.text)
}

export default defineRule({
  id: 'no-slash-alternative',
  summary: 'Write “or”, “both” or “they”, not “and/or” or “he/she”.',
  why: 'Readers have to work out what a slash means: one, the other or both. “Or” includes “both” in most sentences, and “they” speaks of anybody.',
  severity: 'note',
  category: 'language',
  scope: 'span',
  language: 'en',
  since: '0.1.0',
  sources: ['plainlanguage.gov, “Avoid slashes”', 'GOV.UK style guide, “and/or”, “gender-neutral text”'],
  messages: {
    slash: '“{slashed}” makes readers choose. Say “{better}”{both}.',
    open: '“{slashed}” makes readers guess. Say which you mean: “and” where all of them count, “X, Y or both” where one is enough.',
  },
  options: {},
  examples: [
    {bad: 'Bring a badge and/or a key.', flags: ['and/or'], better: 'Bring a badge, a key or both.'},
    {bad: '- [ ] Notify security and/or reception.', flags: ['and/or'], better: '- [ ] Notify security, reception or both.'},
    {bad: 'The guest shows his/her pass. Then he/she signs.', flags: ['his/her', 'he/she'], better: 'The guest shows their pass. Then they sign.'},
    {bad: 'An order requires a quote and/or a contract.', flags: ['and/or'], better: 'An order requires a quote, a contract or both.'},
    {good: 'The network uses TCP/IP, and CI/CD is N/A.', because: 'These are names.'},
    {good: 'Yes/no: see docs/and/or.md.', because: 'A path is no prose.'},
  ],
  *check({matches, prose, audience}, {finding}) {
    if (audience === 'it') return
    const slashes = prose().filter(({text}) => text.includes('/'))
    const hits = matches(slashed, slashes).filter((hit) => !isChoice(hit))
    if (hits.length === 0) return
    // Where both forms stand, only all of them together are worth a change.
    const spelled = matches(/\b(?:he or she|she or he|his or hers?|hers? or his|him or her|himself or herself)\b/gi)
    const keyOf = ({text}: PhraseHit): string => text.toLowerCase().replace(/\s/g, '')
    for (const key of new Set(hits.map(keyOf))) {
      const all = hits.filter((hit) => keyOf(hit) === key)
      const [first] = all
      if (!first) continue
      const same = spelled.filter(({text}) => text.toLowerCase().replace(' or ', '/') === key)
      const extras = {measure: all.length + same.length, occurrences: [...all, ...same].map(({span}) => span)}
      if (key === 'and/or' && all.some(asksAll)) {
        yield finding('open', first.span, {slashed: first.text}, extras)
        continue
      }
      const better = say[key] ?? 'or'
      const also = same[0] ? ` for “${same[0].text}” too` : ''
      const both = key === 'and/or' ? ', or “… or both” where that is not clear' : also
      yield finding('slash', first.span, {slashed: first.text, better, both}, {suggestions: [better], ...extras})
    }
  },
})
