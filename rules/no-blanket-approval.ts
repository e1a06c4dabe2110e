import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'no-blanket-approval',
  summary: 'Let small, safe requests through without approval.',
  why: 'When everything must be approved, small and safe things wait as long as risky ones, and approvers stop reading. Change management standards know pre-approved “standard changes” for this. Where the line runs is your judgement. Off by default: readers found none of the few findings they saw worth acting on.',
  severity: 'off',
  category: 'process',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['ITIL 4, change enablement: standard changes', 'our judgement for other requests'],
  messages: {all: 'This asks for approval of all of them. Name the small, low-risk ones that need none.'},
  options: {},
  examples: [
    {
      bad: '# Shopping\n\nAll *purchases* must be approved by the office manager.',
      flags: ['All *purchases* must be approved by the office manager'],
      as: 'process',
      better: '# Shopping\n\nThe office manager approves purchases over 100 euros. Buy the rest yourself.',
    },
    {
      bad: '# Change\n\nEvery change needs approval from the head of IT.\n\nNo change goes live on a Friday.',
      flags: ['Every change needs approval from the head of IT'],
      as: 'process',
    },
    {good: '# Shopping\n\nThe office manager approves purchases over 100 euros.', as: 'process'},
    {good: '# Shopping\n\nAll purchases over 100 euros must be approved by the office manager.', as: 'process', because: 'It leaves out the small ones.'},
    {good: '# Shopping\n\nAll purchases must be approved by the office manager. A cable does not need approval.', as: 'process'},
  ],
  *check({approvals}, {finding}) {
    const all = approvals()
    // Somewhere the document says what needs no approval.
    if (all.some(({isNegated, near}) => isNegated || near.lowRiskRoute)) return
    const told = new Set<string>()
    for (const {blanket, isStep, approvers} of all) {
      if (!blanket || !isStep) continue
      const key = approvers.join('+')
      if (!told.has(key)) yield finding('all', blanket, {})
      told.add(key)
    }
  },
})
