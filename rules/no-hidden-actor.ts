import {defineRule, type Passive} from '../src/rule.ts'

/** Deeds that stay undone while nobody knows who has them. What is “submitted” or “sent” comes from the reader. */
const deeds = new RegExp(
  `^(?:re-?|pre-?|counter-?)?(?:${[
    'approved|authori[sz]ed|signed|endorsed|ratified|granted|reviewed|assessed|evaluated|examined|vetted|inspected|audited|checked|verified|confirmed',
    'forwarded|handed|returned|reported|escalated|raised|notified|informed|told|contacted|consulted|briefed|invited|communicated|announced|published|distributed|presented',
    'requested|obtained|sought|supplied|completed|filled|prepared|drafted|documented|recorded|registered|updated|maintained|monitored|collected|gathered',
    'assigned|appointed|nominated|designated|scheduled|arranged|organi[sz]ed|agreed|decided|discussed|paid|purchased|bought|ordered|charged|invoiced|trained|resolved|investigated|addressed|handled|processed|actioned|triaged|conducted|performed|undertaken|revoked|disposed|destroyed|archived',
  ].join('|')})$`,
)
const approval = /^(?:re-?|pre-?|counter-?)?(?:approved|authori[sz]ed|signed|endorsed|ratified|granted)$/
/** With “will” a program may do it; these take a person. */
const judged = /^(?:re-?|pre-?|counter-?)?(?:approved|authori[sz]ed|endorsed|ratified|granted|reviewed|assessed|evaluated|vetted|decided|considered)$/
/** What the reader of a form does: it is plain who that is. */
const byReader = /^(?:re-?)?(?:completed|filled|supplied|signed|returned|requested)$/

function isHidden({hasAgent, isNamed, isNegative, participle, block, text, sentence}: Passive, kind: string): boolean {
  if (hasAgent || isNamed || isNegative || block.role === 'cell' || !deeds.test(participle) || /\bautomatically\b/i.test(text)) return false
  if (/^will\b/i.test(text) && !judged.test(participle)) return false
  // “reported to the desk”: whoever sees it.
  if (participle === 'reported' && /^[^.;]{0,60}\bto\b/i.test(sentence.slice(sentence.indexOf(text) + text.length))) return false
  return kind !== 'form' || !byReader.test(participle)
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
    {good: 'The door must be closed, and you must be logged in.', because: 'It describes a state.', as: 'process'},
  ],
  *check({passives, matches, kind, audience}, {finding}) {
    // An engineer who reads a runbook is who acts.
    if (audience === 'it') return
    const hidden = passives().filter((one) => isHidden(one, kind))
    for (const participle of new Set(hidden.map((one) => one.participle))) {
      const all = hidden.filter((one) => one.participle === participle)
      const [first] = all
      if (!first) continue
      const extras = {measure: all.length, occurrences: all.map(({span}) => span)}
      yield finding('actor', first.span, {passive: first.text}, {...extras, ...(approval.test(participle) ? {severity: 'warning' as const} : {})})
    }
    const [found, ...more] = matches(/\bcan be found\b/gi)
    if (!found) return
    const isPlural = /(?:[^s]s|\b(?:information|details?) and \w+)\s$/i.test(found.block.text.slice(Math.max(0, found.start - 30), found.start))
    yield finding(
      'found',
      found.span,
      {passive: found.text},
      {suggestions: [isPlural ? 'are' : 'is'], measure: more.length + 1, occurrences: [found, ...more].map(({span}) => span)},
    )
  },
})
