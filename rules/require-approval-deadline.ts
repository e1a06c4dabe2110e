import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'require-approval-deadline',
  summary: 'Say by when an approver answers, and what happens if not.',
  why: 'A request can wait for ever on an approver who is away. A time limit, a deputy or a rule for silence ends the wait. On a form, require-response-time asks for the same. How much it helps is our judgement. Off by default: readers found fewer than 6 in 10 of its findings worth acting on.',
  severity: 'off',
  category: 'process',
  scope: 'document',
  language: 'en',
  since: '0.1.0',
  sources: ['our judgement, from approval steps in public process documents'],
  messages: {open: 'No time limit and no deputy for {count}, first from {who}. Say by when, and who decides if nobody answers.'},
  options: {},
  examples: [
    {
      bad: '# Order a desk\n\n1. Ask for the desk.\n2. Your **manager** must approve the order.',
      flags: ['Your **manager** must approve'],
      as: 'process',
      better: '# Order a desk\n\n1. Ask for the desk.\n2. Your manager approves the order within 2 working days.',
    },
    {
      bad: '# Travel\n\nYou need approval from the head of sales. The finance team signs off the cost.',
      flags: ['approval from the head of sales'],
      as: 'process',
    },
    {good: '# Order a desk\n\nYour manager approves the order within 2 working days.', as: 'process'},
    {good: '# Order a desk\n\nYour manager or a deputy must approve the order.', as: 'process'},
    {
      good: '# Order a desk\n\nYour manager must approve the order. If nobody answers in a week, it counts as approved.',
      as: 'process',
      because: 'Silence has an end.',
    },
  ],
  *check({kind, approvals, statesAnswerTime}, {finding}) {
    if (kind !== 'process' || statesAnswerTime()) return
    const all = approvals().filter(({isStep}) => isStep)
    if (all.some(({near}) => near.limit || near.deputy || near.fallback)) return
    const [first] = all.filter(({who}) => who !== undefined)
    if (!first) return
    const count = `${all.length} ${all.length === 1 ? 'approval' : 'approvals'}`
    yield finding('open', first.span, {who: first.name, count}, {measure: all.length, occurrences: all.map(({span}) => span)})
  },
})
