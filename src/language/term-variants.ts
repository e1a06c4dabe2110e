import type {Block} from '../document/document.ts'
import {type Span, spanOf} from '../document/text.ts'
import {allMatches} from '../matches.ts'
import {isProtected, type Range} from './protect.ts'

/** Words of a document that mean one thing. */
export interface TermVariants {
  /** Most used first; at least two. */
  readonly variants: readonly Variant[]
}

export interface Variant {
  /** As the list of concepts has it. */
  readonly name: string
  readonly text: string
  readonly spans: readonly Span[]
}

interface Concept {
  readonly names: Readonly<Record<string, string>>
  /** The only context in which the words surely mean the same; `~` stands for them. */
  readonly frame?: string
}

/** What people hand in: only who hands it in by the same kind of verb speaks of one thing. */
const handIn =
  '(?:^|[.:;,!?]\\s|\\b(?:to|can|may|must|should|please|then|and|or)\\s)(?:submit|raise|open|log|file|create|lodge|put in)\\s(?:an?|your|this|one|another)\\s(?:new\\s|separate\\s)?(?:(?:support|service|help ?desk|service ?desk|it)\\s)?(~)(?!\\s(?:type|form|template|number)|-)'

/**
 * Groups of words that IT documents mix for one thing. A pair is listed only
 * where readers have to wonder whether a second thing is meant. This is the
 * one place for them.
 */
const concepts: readonly Concept[] = [
  {names: {ticket: 'tickets?', case: 'cases?', request: 'requests?'}, frame: handIn},
  {names: {'service desk': 'service[ -]?desk', 'help desk': 'help[ -]?desk', 'support desk': 'support[ -]desk'}},
  {names: {manager: '(?:line )?manager', supervisor: 'supervisor'}, frame: '\\byour\\s(?:direct\\s|immediate\\s)?(~)'},
  {names: {requester: 'requesters?', requestor: 'requestors?', applicant: 'applicants?'}, frame: '\\bthe\\s(~)'},
  {names: {'new starter': 'new[ -]starters?', 'new joiner': 'new[ -]joiners?', 'new hire': 'new[ -]hires?'}},
  {names: {'working days': '(?<=\\b(?:\\d+|one|two|three|five|ten) )working days?', 'business days': '(?<=\\b(?:\\d+|one|two|three|five|ten) )business days?'}},
  {
    names: {
      'multi-factor authentication': 'multi-?factor(?: authentication)?|MFA',
      'two-factor authentication': '(?:two|2)-?factor(?: authentication)?|2FA',
      'two-step verification': '(?:two|2)-step verification',
    },
  },
  {
    names: {
      'shared mailbox': 'shared mailbox(?:es)?',
      'group mailbox': 'group mailbox(?:es)?',
      'team mailbox': 'team mailbox(?:es)?',
      'functional mailbox': 'functional mailbox(?:es)?',
    },
  },
]

const compiled = concepts.map(({names, frame = '(?<![\\w-])(~)(?![\\w-])'}) =>
  Object.entries(names).map(([name, words]) => ({name, words, pattern: new RegExp(frame.replace('~', words), 'gi')})),
)

/** The concepts for which a document uses two words or more, and never says how they differ or that they are the same. */
export function findTermVariants(blocks: readonly Block[], protectedIn: (block: Block) => readonly Range[]): TermVariants[] {
  const found: TermVariants[] = []
  const others = blocks.filter(({role}) => role !== 'option')
  const text = others.map((block) => block.text).join('\n')
  for (const concept of compiled) {
    // Few documents have two words of one concept.
    if (concept.filter(({pattern}) => text.search(pattern) >= 0).length < 2) continue
    const used = concept.flatMap(({name, words, pattern}) => {
      const hits = others.flatMap((block) => hitsIn(block, pattern, protectedIn(block)))
      const [first] = hits
      return first ? [{name, words, text: first.text, spans: hits.map(({span}) => span)}] : []
    })
    const free = used.filter((one) => !used.some((other) => other !== one && standTogether(one.words, other.words, blocks)))
    if (free.length < 2) continue
    found.push({variants: free.toSorted((a, b) => b.spans.length - a.spans.length).map(({name, text, spans}) => ({name, text, spans}))})
  }
  return found
}

function hitsIn(block: Block, pattern: RegExp, ranges: readonly Range[]): {text: string; span: Span}[] {
  const hits: {text: string; span: Span}[] = []
  for (const found of allMatches(pattern, block.text)) {
    // What stands in front of the word is part of the match, what stands behind it is not.
    const end = found.index + found[0].length
    const start = end - (found[1]?.length ?? 0)
    if (end > start && !isProtected(ranges, start, end)) hits.push({text: block.text.slice(start, end), span: spanOf(block, start, end)})
  }
  return hits
}

/** “ticket or request”, “request (ticket)”, “the help desk, also the service desk”: the document knows both words. */
function standTogether(one: string, other: string, blocks: readonly Block[]): boolean {
  const bare = (words: string): string => words.replace(/\(\?<=.*?\) \)|\(\?<=.*\\d.*?\)\s?\)/g, '')
  const between =
    '\\W{0,3}\\s?(?:or|and|vs\\.?|versus|/|\\(|=|–|also (?:called|known as)|called|aka|is|means|becomes?|not|rather than|instead of|than)\\s?(?:(?:an?|the|your)\\s)?\\W{0,2}'
  const pattern = new RegExp(`(?<![\\w-])(?:(?:${bare(one)})${between}(?:${bare(other)})|(?:${bare(other)})${between}(?:${bare(one)}))(?![\\w-])`, 'i')
  return blocks.some(({text}) => pattern.test(text))
}
