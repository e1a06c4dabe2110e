import {defineRule} from '../src/rule.ts'

/** Deeds that somebody in an office has to do, and that stay undone while nobody knows who. */
const deeds = new RegExp(
  `^(?:re-?|pre-?|counter-?)?(?:${[
    'approved|authori[sz]ed|signed|endorsed|ratified|granted|reviewed|assessed|evaluated|examined|vetted|inspected|audited|checked|verified|confirmed|validated',
    'submitted|sent|forwarded|handed|delivered|returned|reported|escalated|raised|notified|informed|told|contacted|consulted|briefed|invited|communicated|announced|published|shared|distributed|presented',
    'requested|obtained|sought|provided|supplied|given|completed|filled|prepared|drafted|documented|recorded|registered|updated|maintained|monitored|collected|gathered',
    'assigned|appointed|nominated|designated|scheduled|arranged|organi[sz]ed|agreed|decided|discussed|paid|purchased|bought|ordered|charged|invoiced|trained|resolved|investigated|addressed|handled|processed|actioned|triaged|conducted|performed|undertaken|made|done|taken|revoked|removed|returned|disposed|destroyed|archived|tested',
  ].join('|')})$`,
)
const approval = /^(?:re-?|pre-?|counter-?)?(?:approved|authori[sz]ed|signed|endorsed|ratified|granted)$/

export default defineRule({
  id: 'no-hidden-actor',
  summary: 'Say who does it.',
  why: '“Must be approved” names a duty and nobody who has it, so the work waits for somebody to feel responsible. Write who does what: “Your manager approves the request.”',
  severity: 'note',
  category: 'process',
  scope: 'document',
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
  *check({passives, matches}, {finding}) {
    const hidden = passives().filter(({hasAgent, isNamed, participle, block}) => !hasAgent && !isNamed && deeds.test(participle) && block.role !== 'cell')
    for (const participle of new Set(hidden.map((one) => one.participle))) {
      const all = hidden.filter((one) => one.participle === participle)
      const [first] = all
      if (!first) continue
      const extras = {measure: all.length, occurrences: all.map(({span}) => span)}
      yield finding('actor', first.span, {passive: first.text}, {...extras, ...(approval.test(participle) ? {severity: 'warning' as const} : {})})
    }
    const [found, ...more] = matches(/\bcan be found\b/gi)
    if (found) yield finding('found', found.span, {passive: found.text}, {measure: more.length + 1, occurrences: [found, ...more].map(({span}) => span)})
  },
})
