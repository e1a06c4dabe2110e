import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'require-approval-criteria',
  summary: 'Say what the approver checks.',
  why: 'An approver who is not told what to look at either says yes to all or asks for more. A requester who does not know it cannot prepare. That this helps is our judgement; we know no study. Off by default: readers found fewer than 6 in 10 of its findings worth acting on. What an approver checks often stands in a linked document.',
  severity: 'off',
  category: 'process',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['our judgement, from approval steps in public process documents'],
  messages: {unsaid: 'Nothing says what {who} should check. Add one line that says it.'},
  options: {},
  examples: [
    {
      bad: '# Get a key\n\nThe request is approved *by* your manager.',
      flags: ['approved *by* your manager'],
      as: 'process',
      better: '# Get a key\n\nYour manager checks that you work in the building and approves the request.',
    },
    {bad: '# Request\n\nWhat do you need?: ____\n\nSecurity team approval: ____', flags: ['Security team approval'], as: 'form'},
    {good: '# Get a key\n\nYour manager checks that you work in the building and approves the request.', as: 'process'},
    {good: '# Get a key\n\nYou do not need approval from your manager.', as: 'process'},
    {
      good: '# Get a key\n\nThe request is approved by your manager.\n\n## What your manager looks at\n\nYou work in the building.',
      as: 'process',
      because: 'Another section says it.',
    },
  ],
  *check({approvals, sections}, {finding}) {
    // A section on criteria speaks for every approval of the document.
    if (sections().some(({title}) => /\bcriteri|\brequirements?\b|\beligib|\blooks? at\b|\bchecks?\b|\bwhen (?:to|we|not)\b/i.test(title))) return
    const told = new Set<string>()
    for (const approval of approvals()) {
      const {approvers, isStep, isStrong, kind, block, near, name, span} = approval
      // A label of a form asks for the approval; a box of a checklist only counts it.
      if (!(isStep || (isStrong && kind === 'field' && block.role === 'label')) || near.criterion || approvers.length === 0) continue
      const news = approvers.filter((person) => !told.has(person))
      for (const person of approvers) told.add(person)
      if (news.length > 0) yield finding('unsaid', span, {who: name})
    }
  },
})
