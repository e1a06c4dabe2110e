import type {Block, Section} from '../document/document.ts'
import {allMatches, barrier, repeated} from '../document/matches.ts'
import {memoised} from '../document/memo.ts'
import {once} from '../document/once.ts'
import {sectionsOver} from '../document/sections-over.ts'
import {type Span, spanOf} from '../document/text.ts'
import {isProtected, type Range} from './protect.ts'
import type {Sentence} from './sentence-view.ts'
import {TextIndex} from './text-index.ts'

/** “must be approved”: a duty or a promise in the passive. */
export interface Passive {
  /** As written. */
  readonly text: string
  /** The participle, in lower case. */
  readonly participle: string
  readonly block: Block
  readonly span: Span
  /** The sentence it stands in. */
  readonly sentence: string
  /** “by the manager” stands behind it. */
  readonly hasAgent: boolean
  /** The sentence, the one before, the line that introduces its list or its heading names who acts. */
  readonly isNamed: boolean
  /** “must not be shared”, “no key should be left”: everybody is meant. */
  readonly isNegative: boolean
  /** “those that must be kept”, “how it should be done”, “must it be kept?”: it says which, or asks, and gives no duty. */
  readonly isDescription: boolean
  /** A program is meant, or the target of a service. */
  readonly isMachine: boolean
}

const irregular =
  'begun|borne|bought|broken|brought|built|chosen|cut|dealt|done|drawn|driven|fed|felt|forgotten|found|given|gotten|heard|held|hidden|kept|known|laid|led|left|lent|let|lost|made|meant|met|overseen|paid|put|read|rebuilt|resent|run|said|seen|sent|set|shown|shut|signed|sold|sought|spent|split|spoken|spread|stolen|sworn|taken|taught|told|thrown|understood|undertaken|withdrawn|withheld|won|written'
/** Participles that say how something is and not what somebody does. */
const states = new Set(
  'accustomed acquainted advanced aged aligned allowed ashamed associated aware based blessed bored committed complicated composed concerned connected convinced dedicated delighted detailed disappointed embedded engaged entitled exempted experienced facilitated hosted inclined indebted interested involved isolated limited located logged mixed motivated needed opposed organized outdated overdue pleased prepared qualified rated related relaxed required retired satisfied scared seated situated sized skilled spaced suited supposed surprised tired unchanged unaffected undetected united used wanted worried wired'.split(
    ' ',
  ),
)

const modal = '(?:must|should|shall|will|needs? to|ha(?:s|ve) to|ought to|(?:is|are) to)'
const between = repeated('\\s(?:not|also|only|always|never|then|first|all|both|either|still|[a-z]{2,15}ly)', '{0,3}')
const pattern = new RegExp(
  `\\b${modal}${between}\\sbe${between}\\s${repeated('[a-z]+-[a-z-]+,?\\s(?:and\\s)?', '{0,3}')}((?:re-?|pre-?|counter-?)?(?:[a-z]{2,20}ed|${irregular}))(?:\\s(?:in|out|off|up|over|back)(?=$|[.,;:)]|\\s(?:and|or|before|within|by|after|when|if|at)\\b))?(?![\\w-])`,
  'gi',
)

/** A date, a way or a deed behind “by” is not who acts. */
const agent =
  /\bby\s(?!\d|(?:the\s|an?\s|each\s|this\s|your\s)?(?=)(?:\w+\s)?(?=)(?:e-?mail|mail|post|phone|telephone|fax|letter|hand|default|law|means|way|virtue|end|close|cob|eod|deadline|date|day|week|month|quarter|year|time|noon|midnight|today|tomorrow|now|then|when|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b|\w+ing\b)/i

const roles =
  '(?:managers?|supervisors?|directors?|leads?|leaders?|heads?|officers?|owners?|approvers?|authori[sz]ers?|requesters?|requestors?|applicants?|administrators?|admins?|coordinators?|engineers?|developers?|analysts?|reviewers?|maintainers?|contributors?|committers?|authors?|editors?|employees?|staff|members?|colleagues?|users?|customers?|clients?|contractors?|suppliers?|vendors?|teams?|desks?|departments?|offices?|committees?|boards?|councils?|groups?|units?|responders?|commanders?|sponsors?|stewards?|custodians?|agents?|engineering|operations|technicians?|specialists?|students?|teachers?|chairs?|chairperson|secretary|secretaries|facilitators?|scribes?|assignees?|organi[sz]ers?|moderators?|company|organi[sz]ation|agency|hr|finance|procurement|legal|security|you|we|i|they|he|she|everyone|everybody|anyone|somebody|someone|nobody)'
/** “coordinated through the IT department”. */
const through = new RegExp(
  `^[^.;,]{0,30}\\sthrough\\s(?:the\\s|an?\\s|your\\s|our\\s)?${repeated('[\\w-]+\\s', '{0,2}')}${roles}\\b(?!\\s(?:portal|ticket|system))`,
  'i',
)
/** “company data”, “student accounts”, “team members must be added”: the role belongs to a thing, or to others. */
const thing =
  '(?:accounts?|proprietary|data|groups?|permissions?|credentials?|devices?|passwords?|details|information|profiles?|files?|machines?|laptops?|equipment|names?|members?|users?|owners?|managers?|engagement|access|portal)'
/** “IT sends it”, in capitals: “it is sent” names nobody. */
const itSubject = /(?:^|[:;,–—]\s|\b(?:[Ii]f|[Ww]hen|once|after|before|until|that|and|then|so|[Tt]he)\s)IT\s(?!is\b|was\b|must be\b|should be\b|will be\b)[a-z]/
/** Who does something, at the start of a sentence or clause. */
const subject = new RegExp(
  `(?:^|[:;,–—]\\s|\\b(?:if|when|once|after|before|until|that|and|then|so|while|where|because)\\s)["“(*]?(?:(?:the|an?|your|our|each|every|all|any|this|both|their|its|new)\\s)?${repeated(`[\\w’'-]+\\s`, '{0,3}?')}${roles}(?:\\s\\([^)]{1,30}\\))?\\s(?!of\\b|for\\b|in\\b|name\\b|${thing}\\b|must be\\b|should be\\b|shall be\\b|will be\\b|needs? to be\\b|ha(?:s|ve) to be\\b|(?:is|are|was|were|has been|have been|been)\\s(?:not\\s)?\\w+(?:ed|en)\\b)\\w`,
  'i',
)
/** “Whoever wants a key must ask”: a duty of somebody. */
const active = /\b(?:must|should|shall|will|can|may|needs? to|ha(?:s|ve) to|(?:is|are) (?:required|expected) to)\s(?:not\s)?(?!be\b|not\b|have been\b)\p{L}/iu
/** A sentence that tells its reader what to do. */
const imperative =
  /^["“(*]?(?:please|ensure|make|check|note|remember|submit|complete|fill|use|send|contact|ask|tell|let|provide|include|add|attach|enter|select|choose|create|open|raise|file|write|read|review|follow|keep|take|give|do|don['’]t|never|always|go|see|be|consider|confirm|verify|specify|describe|list|state|indicate|update|discuss|work|start|set|get|obtain|inform|notify|email|e-mail|call|report|schedule|plan|prepare|identify|document|record|refer)\b(?!\s(?:of|for|is|are|must|should|will)\b)/i
/** A line or a heading that says whose list or section follows. */
const heading = new RegExp(
  `^\\W*(?:\\d+[.)]?\\s)?(?:(?:for|as|if you are|role of|duties of|responsibilities of|tasks of|what)\\s)?${barrier}(?:(?:the|an?|your|our|all)\\s)?${barrier}${repeated(`[\\w&’'-]+\\s`, '{0,3}?')}${barrier}${roles}${barrier}(?:['’]s?)?${barrier}(?:\\s(?:must|should|shall|will|can|may|has to|have to|need to|do|does|is|are|tasks|duties|roles?|steps?|responsibilit\\w+|actions|checklist)\\b.{0,60})?(?:\\s\\([^()]{1,60}\\))?\\W*$`,
  'i',
)

/** “tasks that”, “fields which still”, “the date after which it”, “how errors”; behind a comma it goes on with the duty. */
const relative =
  /(?:(?<!,)\s(?:that|which|who)\s(?:\w+ly\s|also\s|still\s)?|\b(?:after|before|for|in|on|by|from|to|with|of|until|at|under)\s(?:which|whom)\b[^,;:]{0,80}|\b(?:how(?!\sto\b)|whether|what|whatever|whichever|why|if|when|where|unless|once)\b[^,;:]{0,80})$/i
/** Programs, and what only programs do something with. */
const machine =
  /\b(?:jobs?|pipelines?|scripts?|bots?|automations?|builds?|workflows?|queues?|servers?|databases?|transactions?)\b(?:\s(?:for|of|in|on)\s[^,.;]{1,60})?\s$/i
/** A heading or an introduction of targets. */
const target = /\b(?:SL[AIO]s?|service[- ]levels?|targets?|objectives?|indicators?|metrics?|performance|availability)\b/i
const inTime = /^\s(?:with)?in\s(?:an?|one|two|three|\d+)\s/i

/** The duties and promises in the passive of all sentences, in reading order. */
export function findPassives(
  sentences: readonly Sentence[],
  blocks: readonly Block[],
  sections: readonly Section[],
  protectedIn: (block: Block) => readonly Range[],
): Passive[] {
  const leads = leadsOf(blocks)
  const index = once(() => new TextIndex(sentences.map(({text}) => text)))
  const passives: Passive[] = []
  for (const [i, sentence] of sentences.entries()) {
    const {block, start, text} = sentence
    for (const found of allMatches(pattern, text)) {
      const participle = (found[1] ?? '').toLowerCase()
      const from = start + found.index
      const to = from + found[0].length
      const before = text.slice(0, found.index)
      const after = text.slice(found.index + found[0].length)
      // “You must be signed in”: a state of the reader.
      if (
        states.has(participle) ||
        (participle === 'signed' && (/\sin$/i.test(found[0]) || /^\sin(?:to)?\b/i.test(after))) ||
        isHint(text, found.index) ||
        isAdjective(after) ||
        isProtected(protectedIn(block), from, to)
      )
        continue
      const previous = sentences[i - 1]
      const titles = sectionsOver(block.section, sections).map(({title}) => title)
      passives.push({
        text: found[0],
        participle,
        block,
        span: spanOf(block, from, to),
        sentence: text,
        hasAgent: namesAgent(after.slice(0, 160)),
        isNamed:
          namesActor(before) ||
          (previous?.block === block && (namesActor(previous.text) || active.test(previous.text))) ||
          heading.test(leads.get(block) ?? '') ||
          titles.some((title) => heading.test(title)) ||
          (/\b(?:below|following|section|everything|all|each)\b/i.test(text) && titlesUnder(block, sections).some((title) => heading.test(title))) ||
          isSaidElsewhere(sentence, before, participle, sentences, index) ||
          isSaidNext(sentence, participle, sentences.slice(i + 1, i + 3)),
        isNegative:
          // “granted based on need”: a rule for whoever does it.
          /^\s(?:only|solely|exclusively|(?:strictly\s)?(?:based on|on the basis of|on a need-to-know))\b/i.test(after) ||
          /\b(?:not|never|only)\b/i.test(found[0]) ||
          /(?:^|[,;:]\s|\band\s)(?:no|none|nothing|neither|only)\b[^,;:]{0,120}$/i.test(before),
        isDescription: relative.test(before) || /\?["”’)]*$/.test(text) || /^\s(?:\w+ly\s)?using\b/i.test(after),
        isMachine: machine.test(before) || (inTime.test(after) && [...titles, leads.get(block) ?? ''].some((words) => target.test(words))),
      })
    }
  }
  return passives
}

/** “[How errors should be handled]”, “something that should be changed”: what to write, and no duty. */
function isHint(text: string, at: number): boolean {
  const before = text.slice(0, at)
  return before.lastIndexOf('[') > before.lastIndexOf(']') || /\b(?:something|anything|things?)\s(?:that\s)?$/i.test(before)
}

/** “… by the board”, of the passive itself: in “recorded in the list kept by the desk” somebody else’s deed is meant. */
function namesAgent(after: string): boolean {
  if (/^[^.;]{0,60}\bby:/i.test(after) || through.test(after)) return true
  const found = agent.exec(after)
  if (!found) return false
  const [, other] = /\s([a-z]+(?:ed|en|ion|ept|eld))\s$/i.exec(after.slice(0, found.index)) ?? []
  return other === undefined || /(?:\band|\bor|,)\s(?:\w+ly\s)?[a-z]+\s$/i.test(after.slice(0, found.index))
}

function namesActor(text: string): boolean {
  return subject.test(text) || itSubject.test(text) || imperative.test(text)
}

/** A role does the same with the same thing in another sentence: “The owner reviews each account.” */
function isSaidElsewhere(own: Sentence, before: string, participle: string, sentences: readonly Sentence[], index: () => TextIndex): boolean {
  const stem = /^([a-z]{3,}?)(?:i?ed)$/.exec(participle)?.[1]
  const things = (before.toLowerCase().match(/[a-z]{4,}/g) ?? []).slice(-4).filter((word) => !empty.test(word))
  if (!stem || things.length === 0) return false
  return index()
    .having([stem])
    .some((i) => {
      const sentence = sentences[i]
      if (!sentence || sentence === own) return false
      const deed = deedIn(sentence.text, participle, stem)
      if (!deed) return false
      const text = sentence.text.toLowerCase()
      return things.some((thing) => text.includes(thing.replace(/s$/, ''))) && (deed.isBy || subject.test(sentence.text.slice(0, deed.end)))
    })
}

const deedPattern = memoised((key) => {
  const [participle = '', stem = ''] = key.split(' ')
  return new RegExp(`\\b(?:${stem}(?:e|y|es|ies|s)?\\b|${participle}(?=\\sby\\s))`, 'gi')
})
const byRole = new RegExp(`\\sby\\s(?:the\\s|an?\\s|your\\s|our\\s)?${repeated('[\\w-]+\\s', '{0,3}')}${roles}\\b`, 'iy')

/** The deed of a participle in a text: “reviews”, or “reviewed by the owner”. */
function deedIn(text: string, participle: string, stem: string): {readonly isBy: boolean; readonly end: number} | undefined {
  for (const {0: found, index} of allMatches(deedPattern(`${participle} ${stem}`), text)) {
    const end = index + found.length
    if (found.toLowerCase() !== participle) return {isBy: false, end}
    byRole.lastIndex = end
    const by = byRole.exec(text)
    if (by) return {isBy: true, end: end + by[0].length}
  }
  return undefined
}

const sameDeed = memoised((participle) => new RegExp(`\\b${participle.replace(/(?:i?ed|en)$/, '')}\\w*|\\b(?:do|does) (?:it|this|that|so)\\b`, 'i'))

/** One of the next sentences of the paragraph says who does it. */
function isSaidNext({block}: Sentence, participle: string, next: readonly Sentence[]): boolean {
  return next.some((sentence) => sentence.block === block && sameDeed(participle).test(sentence.text) && namesActor(sentence.text))
}

const empty = /^(?:this|that|these|those|they|with|from|have|each|every|before|after|also|then|when|will|must|should|which|there|such|other|only)$/

/** “registered users”: a noun right behind a participle makes an adjective of it. */
function isAdjective(after: string): boolean {
  return /^\s(?:users?|members?|customers?|suppliers?|employees?|vendors?|contractors?|persons?|people|staff|in(?:to)? and)\b/i.test(after)
}

/** For each item of a list, the words that introduce the list. */
function leadsOf(blocks: readonly Block[]): ReadonlyMap<Block, string> {
  const leads = new Map<Block, string>()
  let lead = ''
  for (const block of blocks) {
    if (block.role === 'item') leads.set(block, lead)
    else lead = block.introducesList || block.text.trimEnd().endsWith(':') ? (block.text.split(/[.!?]\s/).at(-1) ?? '') : ''
  }
  return leads
}

/** The headings right below a block's own. */
function titlesUnder(block: Block, sections: readonly Section[]): string[] {
  const own = sections[block.section]
  if (!own) return []
  const below = sections.slice(block.section + 1)
  const end = below.findIndex(({depth}) => depth <= own.depth)
  return (end < 0 ? below : below.slice(0, end)).filter(({depth}) => depth === own.depth + 1).map(({title}) => title)
}
