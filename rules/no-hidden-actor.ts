import {defineRule, type Passive} from '../src/rule.ts'

/** What the reader does, or what only says how a thing has to be: nobody asks who. */
const plain =
  /^(?:accompanied|addressed|answered|asked|attached|avoided|based|built|called|carried|changed|chosen|closed|combined|considered|contained|copied|designed|directed|displayed|encouraged|entered|expected|filled|formatted|found|given|included|indicated|kept|left|limited|listed|locked|made|marked|met|moved|named|opened|paired|placed|present|presented|provided|put|read|received|released|repeated|replaced|run|seen|selected|sent|shown|specified|spent|stated|stored|submitted|taken|treated|typed|understood|viewed|worn|written|licensed)$/
const approval = /^(?:re-?|pre-?|counter-?)?(?:approved|authori[sz]ed|signed|endorsed|ratified|granted)$/
/** With “will” a program may do it; these take a person. */
const judged = /^(?:re-?|pre-?|counter-?)?(?:approved|authori[sz]ed|endorsed|ratified|granted|reviewed|assessed|evaluated|vetted|decided|considered)$/
/** What the reader of a form does: it is plain who that is. */
const byReader = /^(?:re-?)?(?:completed|filled|supplied|signed|returned|requested)$/

function isHidden(passive: Passive, kind: string): boolean {
  const {participle, block, text, sentence} = passive
  if (passive.hasAgent || passive.isNamed || passive.isNegative || passive.isDescription || passive.isMachine) return false
  if (block.role === 'cell' || plain.test(participle) || /\bautomatically\b/i.test(text)) return false
  // What is no process only tells of one: who decides matters there, too.
  if (kind === 'other' && !judged.test(participle) && !/^(?:drafted|proposed|notified|informed|escalated|reported|updated)$/.test(participle)) return false
  if (/^will\b/i.test(text) && !judged.test(participle)) return false
  // “reported to the desk”: whoever sees it.
  if (participle === 'reported' && /^[^.;]{0,60}\bto\b/i.test(sentence.slice(sentence.indexOf(text) + text.length))) return false
  return kind !== 'form' || !byReader.test(participle)
}

/** Who can follow a link does not mind the detour. */
function isLinked({text, marks}: Passive['block'], end: number): boolean {
  const next = text.slice(end, end + 80).search(/[.;!?](?:\s|$)/)
  const to = end + (next < 0 ? 80 : next)
  return text.slice(end, to).includes('\uFFFC') || marks.some((mark) => mark.type === 'link' && mark.start >= end && mark.start <= to)
}

/** “More details on keys”: the last word in front of the first preposition says it. */
function isPlural(before: string): boolean {
  const clause = before.split(/[.!?;:,]\s|\n/).at(-1) ?? ''
  const [head = ''] = clause.trim().split(/\s(?:of|on|about|for|in|with|from|to|at|by|regarding|concerning|that|which|who)\s/i)
  const last = head.split(/\s/).at(-1) ?? ''
  if (/\band\s(?!\w+ing\b)/i.test(head)) return true
  return /(?:[^siu]s|ies)$/i.test(last) && !/^(?:this|its|his|news|series|always|has|was)$/i.test(last)
}

export default defineRule({
  id: 'no-hidden-actor',
  summary: 'Say who does it.',
  why: '“Must be approved” names a duty and nobody who has it, so the work waits for somebody to feel responsible. Write who does what: “Your manager approves the request.”',
  severity: 'note',
  category: 'process',
  scope: 'span',
  language: 'en',
  since: '0.1.0',
  sources: [
    'plainlanguage.gov, “Use active voice”',
    'passives read in 344 process documents: only those with “must”, “should” or “will” hide somebody who matters',
  ],
  messages: {
    actor: '“{passive}” does not say who does it. Name the person, role or team.',
    found: '“{passive}” takes a detour. Say where it is, or link its name.',
  },
  options: {},
  examples: [
    {
      bad: 'Every request must be *approved* before the order.',
      flags: ['must be *approved'],
      better: 'Your manager approves every request before the order.',
      as: 'process',
    },
    {bad: 'The list can be found in the staff folder.', flags: ['can be found'], better: 'The list is in the staff folder.', as: 'process'},
    {good: 'Every request must be approved by your manager.', as: 'process'},
    {good: 'Your manager checks the form. It must be returned within 2 days.', because: 'The sentence before says who acts.', as: 'process'},
    {good: 'Here are the tasks that should be completed.', because: 'It says which tasks are meant.', as: 'process'},
    {good: 'The door must be closed, and you must be logged in.', because: 'It describes a state.', as: 'process'},
  ],
  *check({passives, matches, fields, sections, kind, audience}, {finding}) {
    // An engineer who reads what should be done in a runbook is who does it; “must” is a duty.
    const isOwnWork = ({text, participle}: Passive): boolean => audience === 'it' && !/^(?:must|shall)\b/i.test(text) && !judged.test(participle)
    // A standard speaks to whichever organisation follows it; what stands in a ticket already is for who gets it.
    const isStandard = matches(/\b(?:an|any|every|different) organi[sz]ations?\b/gi).length >= 3
    const isGiven = ({block}: Passive): boolean => block.field !== undefined && fields()[block.field]?.prefilled === true
    // Where a part says who has which role, the deeds of those roles have their actor; who decides is worth a word all the same.
    const hasRoles = sections().some(({title}) => /\broles?\b|\bresponsibilit(?:y|ies)\b|\bRACI\b/i.test(title))
    const isRoles = ({participle}: Passive): boolean => hasRoles && !judged.test(participle)
    const hidden = isStandard ? [] : passives().filter((one) => isHidden(one, kind) && !isOwnWork(one) && !isRoles(one) && !isGiven(one))
    for (const participle of new Set(hidden.map((one) => one.participle))) {
      const all = hidden.filter((one) => one.participle === participle)
      const [first] = all
      if (!first) continue
      const extras = {measure: all.length, occurrences: all.map(({span}) => span)}
      yield finding('actor', first.span, {passive: first.text}, {...extras, ...(approval.test(participle) ? {severity: 'warning' as const} : {})})
    }
    const [found, ...more] = matches(/\bcan be found\b/gi).filter(
      ({block, start, end}) => !isLinked(block, end) && !/\bwhere\b[^.;]{0,60}$/i.test(block.text.slice(0, start)),
    )
    if (!found) return
    const verb = isPlural(found.block.text.slice(0, found.start)) ? 'are' : 'is'
    yield finding(
      'found',
      found.span,
      {passive: found.text},
      {suggestions: [verb], measure: more.length + 1, occurrences: [found, ...more].map(({span}) => span)},
    )
  },
})
